"""Plan: Sources + Recipe -> what will be done with every file. All decisions are made here, before a pixel is touched.

Headers are read by a `Look` that is handed in, because only `lightwork.pixels` opens pictures.
"""

from lightwork.plan.desk import check_format, check_output, free_bytes, make_plan, remember
from lightwork.plan.model import Action, Done, Header, Look, Note, NoteKind, Output, Plan, Standing, Task
from lightwork.plan.packing import Tasks, likely, packed_skips, path_at, pixels_of, reasons_of

__all__ = [
    "Action",
    "Done",
    "Header",
    "Look",
    "Note",
    "NoteKind",
    "Output",
    "Plan",
    "Standing",
    "Task",
    "Tasks",
    "check_format",
    "check_output",
    "free_bytes",
    "likely",
    "make_plan",
    "packed_skips",
    "path_at",
    "pixels_of",
    "reasons_of",
    "remember",
]
