"""The sentences that a person reads. Outcomes, skips and errors know facts; only this module knows words."""

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from lightwork.errors import RecipeError
from lightwork.events import Failed, FailureKind
from lightwork.plan import NoteKind
from lightwork.recipe import Size
from lightwork.scan import SkipReason

TRANSLATE = QCoreApplication.translate

MINUTE, HOUR = 60, 3600

FAILURES = {
    FailureKind.NOT_AN_IMAGE: "This is not a picture.",
    FailureKind.EMPTY: "The file is empty.",
    FailureKind.CUT_SHORT: "The file is cut short: its end is missing.",
    FailureKind.BROKEN: "The picture is damaged and cannot be decoded.",
    FailureKind.TOO_LARGE: "The picture is too large.",
    FailureKind.NOT_FOUND: "The file is no longer there.",
    FailureKind.NOT_ALLOWED: "There is no permission to read or write it.",
    FailureKind.NO_SPACE: "The disk is full. Free some space and try again.",
    FailureKind.TARGET_EXISTS: "Another file has taken the name of the result; it was left as it is.",
    FailureKind.FORMAT_LIMIT: "The result is too large for its format.",
    FailureKind.CANNOT_READ: "The file cannot be read.",
    FailureKind.CANNOT_WRITE: "The result cannot be written.",
    FailureKind.OUT_OF_MEMORY: "There is not enough memory for this picture.",
    FailureKind.WORKER_DIED: "The worker that had this picture died, twice.",
    FailureKind.TIMED_OUT: "It took too long and was given up.",
    FailureKind.INTERNAL: "This is a mistake of ours; please report it.",
}

SHORT_FAILURES = {
    FailureKind.NOT_AN_IMAGE: "not a picture",
    FailureKind.EMPTY: "empty file",
    FailureKind.CUT_SHORT: "cut short",
    FailureKind.BROKEN: "damaged",
    FailureKind.TOO_LARGE: "too large",
    FailureKind.NOT_FOUND: "gone",
    FailureKind.NOT_ALLOWED: "no permission",
    FailureKind.NO_SPACE: "disk full",
    FailureKind.TARGET_EXISTS: "name taken",
    FailureKind.FORMAT_LIMIT: "too large",
    FailureKind.CANNOT_READ: "cannot be read",
    FailureKind.CANNOT_WRITE: "cannot be written",
    FailureKind.OUT_OF_MEMORY: "no memory",
    FailureKind.WORKER_DIED: "worker died",
    FailureKind.TIMED_OUT: "took too long",
    FailureKind.INTERNAL: "our mistake",
}

SKIPS = {
    SkipReason.NOT_AN_IMAGE: "not a picture",
    SkipReason.HIDDEN: "hidden",
    SkipReason.NOT_A_FILE: "not a file",
    SkipReason.NOT_FOUND: "not there",
    SkipReason.NOT_ALLOWED: "no permission",
    SkipReason.CANNOT_READ: "cannot be read",
    SkipReason.LINK_LOOP: "leads back",
    SkipReason.OUTPUT_FOLDER: "output folder",
    SkipReason.LEFTOVER: "leftover",
    SkipReason.TWICE: "given twice",
    SkipReason.TARGET_EXISTS: "already there",
    SkipReason.TARGET_NEWER: "result is newer",
    SkipReason.ALREADY_FITS: "already fits",
}

NOTES = {
    NoteKind.ENLARGED: "%n photo(s) would be enlarged and get blurry",
    NoteKind.FITS: "%n photo(s) are small enough already and are copied unchanged",
    NoteKind.RENAMED: "%n photo(s) get a number, because their name is taken",
    NoteKind.REPLACED: "%n existing file(s) will be replaced",
    NoteKind.UNREADABLE: "%n photo(s) cannot be read and will fail",
    NoteKind.FIRST_FRAME: "%n animated picture(s) keep only their first frame",
    NoteKind.CONVERTED: "%n picture(s) become PNG, because their own format can only be read",
}

FIELDS = {
    "size": "The size",
    "fit": "The fit",
    "quality": "The quality",
    "output": "The folder for the results",
    "name": "The name",
    "background": "The background",
    "workers": "The number of cores",
}


def count(number: int, text: str) -> str:
    """A sentence with %n in it; until English has its own plural file, "(s)" is settled here."""
    translated = TRANSLATE("words", text, "", number)
    plural = translated.replace("(s)", "" if number == 1 else "s")
    return plural.replace(str(number), f"{number:,}", 1)  # Qt has put the bare figure in


def failure(failed: Failed) -> str:
    """Why a photo failed, as a sentence, with what the system said."""
    sentence = TRANSLATE("words", FAILURES[failed.kind])
    return f"{sentence} ({failed.detail})" if failed.detail else sentence


def problem(error: RecipeError) -> str:
    """What is wrong with a setting, as a sentence to stand beside it."""
    field = TRANSLATE("words", FIELDS.get(error.field.rpartition(".")[2], error.field))
    return TRANSLATE("words", "{field} must be {allowed}.").format(field=field, allowed=error.allowed)


def pixels(size: Size) -> str:
    """Width and height with the real sign between them."""
    return f"{size[0]} \u00d7 {size[1]}"


def size(number: float) -> str:
    """Bytes, in the decimal units that file managers show."""
    for unit in ("B", "KB", "MB"):
        if number < 1000:  # noqa: PLR2004 - decimal units
            return f"{number:.1f} {unit}" if unit == "MB" and number < 10 else f"{number:.0f} {unit}"  # noqa: PLR2004
        number /= 1000
    return f"{number:.1f} GB"


def number(value: float) -> str:
    """A rate: a figure after the point only where it matters."""
    return f"{value:.1f}" if value < 10 else f"{value:,.0f}"  # noqa: PLR2004 - one digit before the point


def seconds(number: float) -> str:
    """A time span, as exact as a person cares for."""
    if number < 10:  # noqa: PLR2004 - tenths matter below
        return f"{number:.1f} s"
    if number < MINUTE:
        return f"{number:.0f} s"
    if number < HOUR:
        return f"{number // MINUTE:.0f} min {number % MINUTE:.0f} s"
    return f"{number // HOUR:.0f} h {number % HOUR // MINUTE:.0f} min"


def path(name: str) -> str:
    """A path that can be shown: bytes that are no text are escaped, and the home folder is ~."""
    text = os.fsencode(name).decode("utf-8", "backslashreplace").replace("\n", "\u2424")
    home = str(Path.home())
    return "~" + text[len(home) :] if text.startswith(home + os.sep) else text
