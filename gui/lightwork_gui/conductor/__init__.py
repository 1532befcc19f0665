"""Conductor: planning, runs, measurements and thumbnails on their own threads, told to the UI thread as signals.

This room is the one crossing between threads: nothing else in the window emits from another thread, and nothing here
touches a widget.

::

    UI thread                      desk thread          driver thread            laboratory thread    thumbnail threads
    plan_for(paths, recipe) ────►  scan, make_plan
    planned(Plan)          ◄══════ emit
    start(tasks)           ──────────────────────────►  for event in run(...)
    arrived(Event)         ◄═══════════════════════════ emit
"""

from lightwork_gui.conductor.conductor import Conductor
from lightwork_gui.conductor.thumbs import Thumbs

__all__ = ["Conductor", "Thumbs"]
