"""Sentences about photos and settings."""

from lightwork.errors import RecipeError
from lightwork.events import Change, Failed
from lightwork.plan import Note
from lightwork.scan import Skip
from lightwork_gui.words.facts import CHANGES, FAILURES, FIELDS, NOTES, SKIPS
from lightwork_gui.words.units import TRANSLATE, count, path


def failure(failed: Failed) -> str:
    """Why a photo failed, as a sentence, with what the system said."""
    sentence = TRANSLATE("words", FAILURES[failed.kind])
    return f"{sentence} ({failed.detail})" if failed.detail else sentence


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


def problem(error: RecipeError) -> str:
    """What is wrong with a setting, as a sentence to stand beside it."""
    field = TRANSLATE("words", FIELDS.get(error.field.rpartition(".")[2], error.field))
    if error.value in {None, ""} and error.field in {"output", "backup"}:
        return TRANSLATE("words", "Choose {allowed}.").format(allowed=error.allowed)
    return TRANSLATE("words", "{field} must be {allowed}.").format(field=field, allowed=error.allowed)
