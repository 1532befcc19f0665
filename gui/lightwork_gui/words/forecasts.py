"""Sentences about what is foreseen, and how it came out."""

from lightwork.forecast import Forecast, Range
from lightwork_gui.words.units import MINUTE, TRANSLATE, count, decimal, seconds, sentences, size

TENTHS = 10
"""Seconds below which tenths matter."""


def forecast(foreseen: Forecast) -> str:
    """About how long a run will take, with its range, and how many bytes it will write."""
    form = TRANSLATE("words", "about {time} ({range}) and {bytes}")
    return form.format(
        time=seconds(foreseen.seconds.about), range=span(foreseen.seconds), bytes=size(foreseen.bytes.about)
    )


def forecast_details(foreseen: Forecast, free: int | None) -> str:
    """What a forecast rests on, and its other figures."""
    told = [count(foreseen.measured_on, "Foreseen from %n of your photos, made and thrown away.")]
    low, high = size(foreseen.bytes.low), size(foreseen.bytes.high)
    if free is None:
        told.append(TRANSLATE("words", "The results will take {low} to {high}.").format(low=low, high=high))
    else:
        form = TRANSLATE("words", "The results will take {low} to {high}; {free} are free.")
        told.append(form.format(low=low, high=high, free=size(free)))
    if foreseen.memory:
        form = TRANSLATE("words", "A worker takes about {memory} of memory.")
        told.append(form.format(memory=size(foreseen.memory)))
    return sentences(told)


def scored(foreseen: Forecast, took: float) -> str:
    """How good a forecast was, once the run that it was about took so many seconds."""
    form = TRANSLATE("words", "foreseen {range}, took {time}")
    return form.format(range=span(foreseen.seconds), time=seconds(took))


def span(time: Range) -> str:
    """A time between two."""
    if time.high < MINUTE:
        digits = 1 if time.high < TENTHS else 0
        low, high = decimal(time.low, digits), decimal(time.high, digits)
        return TRANSLATE("words", "{low}\u2013{high} s").format(low=low, high=high)
    return TRANSLATE("words", "{low} to {high}").format(low=seconds(time.low), high=seconds(time.high))
