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
"""

from lightwork_gui.conductor.conductor import Begin, Conductor
from lightwork_gui.conductor.keeper import Keeper, TakenUp, Unfinished
from lightwork_gui.conductor.thumbs import Thumbs

__all__ = ["Begin", "Conductor", "Keeper", "TakenUp", "Thumbs", "Unfinished"]
