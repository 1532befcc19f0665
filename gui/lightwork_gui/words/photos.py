"""Sentences about photos."""

from lightwork.events import Failed, FailureKind, Phase
from lightwork.plan import Note
from lightwork.scan import Skip
from lightwork_gui.words.facts import FAILURES, NOTES, PHASES, SKIPS
from lightwork_gui.words.units import TRANSLATE, count, path


def failure(failed: Failed) -> str:
    """Why a photo failed, as a sentence, with what the system said.

    Not with what a decoder said of a damaged file: that is for those who write decoders, and in the run's report.
    """
    sentence = TRANSLATE("words", FAILURES[failed.kind])
    told = failed.detail and failed.kind is not FailureKind.BROKEN
    return f"{sentence} ({failed.detail})" if told else sentence


def phase(step: Phase) -> str:
    """A step of the work on a photo."""
    return TRANSLATE("words", PHASES[step])


def note(told: Note) -> str:
    """What there is to know before a run, as a sentence without its full stop."""
    return count(told.count, NOTES[told.kind])


def sentence(text: str) -> str:
    """What stood in a line, with its full stop."""
    return TRANSLATE("words", "{text}.").format(text=text)


def skip(left_out: Skip) -> str:
    """Why a file is left out, with the name in the way or what the system said."""
    reason = TRANSLATE("words", SKIPS[left_out.why])
    return f"{reason}: {path(left_out.detail)}" if left_out.detail else reason
