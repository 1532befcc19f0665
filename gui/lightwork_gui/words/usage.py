"""Sentences about how the workers' time was used."""

from lightwork.usage import Idle, Part
from lightwork_gui.words.facts import IDLES, PARTS
from lightwork_gui.words.units import TRANSLATE


def idle(why: Idle) -> str:
    """Why a worker was idle."""
    return TRANSLATE("words", IDLES[why])


def part(which: Part) -> str:
    """Where a part of a run's time went."""
    return TRANSLATE("words", PARTS[which])
