"""Conductor: planning, runs, measurements and thumbnails on their own threads, told to the UI thread as signals.

This room is the one crossing between threads: nothing else in the window emits from another thread, and nothing here
touches a widget.

::

    UI thread                      desk thread          driver thread            laboratory thread    thumbnail threads
    plan_for(paths, recipe) ────►  scan, make_plan
    planned(Plan)          ◄══════ emit
    start(tasks, begin)    ──────────────────────────►  for event in run(...): Recorder.add
    arrived(Event)         ◄═══════════════════════════ emit
    keeper.look_back()     ────►  Journal.unfinished    (a thread for each question to the journal)
    keeper.looked_back     ◄══════ emit
    archive.read_runs()    ────►  Journal.runs          (likewise)
    archive.listed         ◄══════ emit
"""

from lightwork_gui.conductor.archive import Archive, Page
from lightwork_gui.conductor.conductor import Begin, Conductor
from lightwork_gui.conductor.forecasts import Forecasts
from lightwork_gui.conductor.keeper import Keeper, Recalled, TakenUp, Unfinished
from lightwork_gui.conductor.preview import Previews
from lightwork_gui.conductor.replays import Replays
from lightwork_gui.conductor.scalings import Scalings
from lightwork_gui.conductor.thumbs import Thumbs

__all__ = [
    "Archive",
    "Begin",
    "Conductor",
    "Forecasts",
    "Keeper",
    "Page",
    "Previews",
    "Recalled",
    "Replays",
    "Scalings",
    "TakenUp",
    "Thumbs",
    "Unfinished",
]
