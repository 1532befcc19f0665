"""The sentences that a person reads. Outcomes, skips, runs and errors know facts; only this room knows words."""

from lightwork_gui.words.facts import CHANGES, FAILURES, FIELDS, KEPT, NOTES, OUTAGE, OUTAGES, SHORT_FAILURES, SKIPS
from lightwork_gui.words.photos import change, failure, note, problem, skip
from lightwork_gui.words.runs import kept, outage, refused, unfinished, unrecorded, would_replace, would_undo
from lightwork_gui.words.units import TRANSLATE, count, day, number, path, pixels, seconds, size, space

__all__ = [
    "CHANGES",
    "FAILURES",
    "FIELDS",
    "KEPT",
    "NOTES",
    "OUTAGE",
    "OUTAGES",
    "SHORT_FAILURES",
    "SKIPS",
    "TRANSLATE",
    "change",
    "count",
    "day",
    "failure",
    "kept",
    "note",
    "number",
    "outage",
    "path",
    "pixels",
    "problem",
    "refused",
    "seconds",
    "size",
    "skip",
    "space",
    "unfinished",
    "unrecorded",
    "would_replace",
    "would_undo",
]
