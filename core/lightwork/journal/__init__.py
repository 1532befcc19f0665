"""The journal: what every run has done, in SQLite; going on, skipping what is done, and undoing read it.

::

    plan ──► Journal.begin ──► Recorder.add(event) ... ──► journal.sqlite3
                                                                │
    Journal.runs, unfinished ◄── lists ─────────────────────────┤
    Journal.photos, weight   ◄── photos: of an earlier run ─────┤
    Journal.resume_plan      ◄── resuming: a Plan again ────────┤
    make_plan(done=...)      ◄── done: ours, done, or not ──────┤
    Journal.undo             ◄── undoing: to the trash ─────────┘

A run never waits or fails for it: without a journal it can only not be gone on with or undone.
"""

from lightwork.journal.done import Written
from lightwork.journal.journal import Journal
from lightwork.journal.model import End, RunState, RunSummary
from lightwork.journal.photos import PastPhoto, PastResult, Weight
from lightwork.journal.recorder import Recorder
from lightwork.journal.undoing import Kept, LeftAlone, Undone

__all__ = [
    "End",
    "Journal",
    "Kept",
    "LeftAlone",
    "PastPhoto",
    "PastResult",
    "Recorder",
    "RunState",
    "RunSummary",
    "Undone",
    "Weight",
    "Written",
]
