"""The sentences that a person reads. Outcomes, skips and errors know facts; only this module knows words."""

import os
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from lightwork.errors import RecipeError
from lightwork.events import Change, Failed, FailureKind, Trouble, What
from lightwork.journal import Kept, LeftAlone, RunSummary, Undone
from lightwork.plan import Note, NoteKind
from lightwork.recipe import Recipe, Replace, Size
from lightwork.report import Report
from lightwork.scan import Skip, SkipReason

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
    SkipReason.NEVER_REPLACED: "a camera RAW",
    SkipReason.FORMAT_LIMIT: "too large for the format",
    SkipReason.ALREADY_DONE: "done already",
    SkipReason.SOURCE_CHANGED: "changed since",
    SkipReason.RESULT_CHANGED: "result was changed",
}

NOTES = {
    NoteKind.ENLARGED: "%n photo(s) would be enlarged and look blurry",
    NoteKind.FITS: "%n photo(s) will be copied unchanged: small enough already",
    NoteKind.RENAMED: "%n result(s) will get a number: the name is taken",
    NoteKind.REPLACED: "%n existing file(s) will be replaced",
    NoteKind.ORIGINALS: "%n original(s) will be replaced",
    NoteKind.UNREADABLE: "%n photo(s) cannot be read and will fail",
    NoteKind.FIRST_FRAME: "%n picture(s) will keep only the first of several frames or pages",
    NoteKind.CONVERTED: "%n picture(s) will change format: the old one can only be read",
    NoteKind.INK: "%n photo(s) in printing colours (CMYK) will become sRGB",
    NoteKind.DEPTH: "%n photo(s) with 16 bits a channel will get 8 bits",
    NoteKind.NOT_ALL_SIZES: "%n photo(s) will not be made in every size",
    NoteKind.SOURCE_CHANGED: "%n photo(s) have changed since, and will be made as they are now",
    NoteKind.NO_SPACE: "The results may not fit on the disk",
}

CHANGES = {
    What.TURNED: ("It was turned upright.", "It was turned upright ({detail})."),
    What.ENLARGED: ("It was enlarged.", "It was enlarged ({detail})."),
    What.FLATTENED: ("Its transparency was filled.", "Its transparency was filled with {detail}."),
    What.DEPTH: ("It has fewer bits a channel.", "Bits a channel: {detail}."),
    What.COLOURS: ("Its colours were converted.", "Its colours were converted: {detail}."),
    What.PROFILE: ("Its colour profile was changed.", "Colour profile: {detail}."),
    What.PROFILE_DROPPED: ("Its colour profile was left out.", "Its colour profile was left out: {detail}."),
    What.PALETTE: ("Its palette became full colour.", "Its palette became full colour ({detail})."),
    What.REDUCED: ("It was reduced to a palette.", "It was reduced to a palette ({detail})."),
    What.FRAMES: ("Not all of its frames or pages were kept.", "Frames or pages: {detail}."),
    What.REMOVED: ("Some of what was written in it was removed.", "Removed: {detail}."),
    What.NOT_KEPT: ("Some of what was written in it could not be kept.", "Could not be kept: {detail}."),
    What.QUALITY: ("The quality was lowered.", "The quality was lowered to {detail}."),
    What.OVER_TARGET: ("It is larger than you asked for.", "It is larger than you asked for: {detail}."),
    What.KEPT_ORIGINAL: (
        "The original was kept, because the result was bigger.",
        "The original was kept, because the result was bigger ({detail}).",
    ),
    What.NOT_SHARPENED: (
        "It was not sharpened, because it has 16 bits a channel.",
        "It was not sharpened, because it has 16 bits a channel ({detail}).",
    ),
    What.RAW: ("It comes from a camera RAW file.", "It comes from a camera RAW file: {detail}."),
}
"""What was done to a photo: the sentence alone, and the sentence with its detail."""

FIELDS = {
    "size": "The size",
    "also": "The further sizes",
    "crop": "The crop",
    "fit": "The fit",
    "format": "The format",
    "quality": "The quality",
    "target_kb": "The largest file",
    "tries": "The number of tries",
    "colours": "The number of colours",
    "sharpen": "The sharpening",
    "dpi": "The resolution",
    "output": "The folder for the results",
    "name": "The name",
    "preset": "The name of the preset",
    "file": "The file",
    "prefix": "The text before the name",
    "suffix": "The text after the name",
    "background": "The background",
    "replace": "The choice for originals",
    "backup": "The folder for the originals",
    "workers": "The number of cores",
}


KEPT = {
    Kept.CHANGED: "changed since",
    Kept.LATER: "written again by a later run",
    Kept.NO_TRASH: "cannot be moved to the trash",
    Kept.NO_ORIGINAL: "its original cannot be brought back",
}

OUTAGES = {
    FailureKind.NO_SPACE: "The disk is full. Free some space and press Resume.",
    FailureKind.NOT_ALLOWED: "There is no permission to write to {folder}. Allow it and press Resume.",
    FailureKind.NOT_FOUND: "The folder {folder} is no longer there. Bring it back and press Resume.",
}
"""Why a run has paused by itself. The rest is `OUTAGE`."""

OUTAGE = "Nothing can be written to {folder} ({detail}). Mend that and press Resume."


def count(number: int, text: str) -> str:
    """A sentence with %n in it; until English has its own plural file, "(s)" is settled here."""
    translated = TRANSLATE("words", text, "", number)
    plural = translated.replace("(s)", "" if number == 1 else "s")
    return plural.replace(str(number), f"{number:,}", 1)  # Qt has put the bare figure in


def failure(failed: Failed) -> str:
    """Why a photo failed, as a sentence, with what the system said."""
    sentence = TRANSLATE("words", FAILURES[failed.kind])
    return f"{sentence} ({failed.detail})" if failed.detail else sentence


def outage(trouble: Trouble, report: Report) -> str:
    """Why a run has paused by itself, and what to do about it."""
    sentence = TRANSLATE("words", OUTAGES.get(trouble.kind, OUTAGE))
    done = count(report.done + report.copied, "%n photo(s) done so far.")
    return f"{sentence.format(folder=path(trouble.folder), detail=trouble.detail)} {done}"


def unrecorded(trouble: str) -> str:
    """A run that cannot be gone on with, and why."""
    return TRANSLATE("words", "This run cannot be resumed or undone: {why}.").format(why=trouble)


def refused(reason: str) -> str:
    """Why an earlier run cannot be gone on with or undone."""
    return TRANSLATE("words", "That cannot be done: {why}.").format(why=reason)


def unfinished(run: RunSummary) -> str:
    """A run that was not finished, as a sentence."""
    text = TRANSLATE("words", "A run of {day} was not finished: {left} of {all} are left, to {folder}.")
    photos = count(run.tasks, "%n photo(s)")
    return text.format(day=day(run.begun), left=f"{run.left:,}", all=photos, folder=path(run.output))


def would_undo(undone: Undone) -> str:
    """What undoing a run will do, in whole sentences."""
    told = [count(len(undone.trashed), "%n file(s) will be moved to the trash.")]
    if undone.restored:
        told.append(count(len(undone.restored), "%n original(s) will come back to their places."))
    if undone.kept:
        told.append(count(len(undone.kept), "%n will be left alone, because of changes since."))
    if undone.gone:
        told.append(count(undone.gone, "%n no longer there."))
    return " ".join(told)


def would_replace(number: int, recipe: Recipe) -> tuple[str, str]:
    """What starting will do to the originals: a question, and what becomes of them."""
    question = count(number, "Replace %n original(s)?")
    if recipe.replace is Replace.BACKUP:
        where = TRANSLATE("words", "Each is moved to {folder} before its result takes its place.")
        return question, where.format(folder=path(recipe.backup))
    return question, TRANSLATE("words", "Each is moved to the trash before its result takes its place.")


def kept(left: LeftAlone) -> str:
    """Why a result was left alone as its run was undone."""
    reason = TRANSLATE("words", KEPT[left.why])
    return f"{reason} ({left.detail})" if left.detail else reason


def day(moment: str) -> str:
    """The day of a moment in UTC, as the person's clock had it."""
    local = datetime.fromisoformat(moment).astimezone()
    return QLocale().toString(QDate(local.year, local.month, local.day), "d MMM")


def change(done: Change) -> str:
    """What was done to a photo, as a sentence."""
    alone, detailed = CHANGES[done.what]
    if not done.detail:
        return TRANSLATE("words", alone)
    return TRANSLATE("words", detailed).format(detail=done.detail.replace(" -> ", " \u2192 "))


def note(told: Note) -> str:
    """What there is to know before a run, as a sentence without its full stop."""
    return count(told.count, NOTES[told.kind])


def skip(left_out: Skip) -> str:
    """Why a file is left out, with the name in the way or what the system said."""
    reason = TRANSLATE("words", SKIPS[left_out.why])
    return f"{reason}: {path(left_out.detail)}" if left_out.detail else reason


def space(needed: int, free: int | None) -> str:
    """What the results will take, and what the disk has left."""
    if free is None:
        return TRANSLATE("words", "about {needed} needed").format(needed=size(needed))
    return TRANSLATE("words", "about {needed} needed, {free} free").format(needed=size(needed), free=size(free))


def problem(error: RecipeError) -> str:
    """What is wrong with a setting, as a sentence to stand beside it."""
    field = TRANSLATE("words", FIELDS.get(error.field.rpartition(".")[2], error.field))
    if error.value in {None, ""} and error.field in {"output", "backup"}:
        return TRANSLATE("words", "Choose {allowed}.").format(allowed=error.allowed)
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
