"""The window: lays the rooms out and connects them. It holds no numbers of its own.

::

    window.py    what happens: files ──► plan ──► run            frame.py      what there is to see
    intake.py    what was given                                 measuring.py  the measurement
    past.py      unfinished runs, undo                          commands.py   keyboard and menu
    replaying.py the same rooms, with a recording
    boxes.py     questions and messages; about.py               shell.py      where everything stands
"""

from lightwork_gui.window.intake import proposed_output
from lightwork_gui.window.replaying import Replaying
from lightwork_gui.window.window import Window

__all__ = ["Replaying", "Window", "proposed_output"]
