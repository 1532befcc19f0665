"""The words and colours of a run's row."""

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtGui import QColor

from lightwork.journal import RunState, RunSummary, Weight
from lightwork_gui import theme, words


class Column(IntEnum):
    """The columns, from left to right."""

    WHEN = 0
    STATE = 1
    GIVEN = 2
    DONE = 3
    COPIED = 4
    FAILED = 5
    LEFT = 6
    TIME = 7
    BYTES = 8
    SCORE = 9


FIGURES = frozenset({Column.DONE, Column.COPIED, Column.FAILED, Column.LEFT})

GIVING_WAY = (Column.SCORE, Column.COPIED, Column.BYTES, Column.TIME)
"""What is not shown in a narrow window, the least important first."""

_TEXTS: dict[Column, Callable[[RunSummary], str]] = {
    Column.WHEN: lambda run: words.moment(run.begun),
    Column.GIVEN: words.given,
    Column.DONE: lambda run: words.whole(run.done),
    Column.COPIED: lambda run: words.whole(run.copied),
    Column.FAILED: lambda run: f"\u2715 {words.whole(run.failed)}" if run.failed else words.whole(0),
    Column.LEFT: lambda run: words.whole(run.left),
    Column.TIME: words.ran,
    Column.SCORE: words.deviation,
}


def titles() -> tuple[str, ...]:
    """What stands above the columns."""
    return (
        words.TRANSLATE("words", "When"),
        words.TRANSLATE("words", "State"),
        words.TRANSLATE("words", "Photos from"),
        words.TRANSLATE("words", "Done"),
        words.TRANSLATE("words", "Copied"),
        words.TRANSLATE("words", "Failed"),
        words.TRANSLATE("words", "Left"),
        words.TRANSLATE("words", "Time"),
        words.TRANSLATE("words", "Before \u2192 after"),
        words.TRANSLATE("words", "Forecast"),
    )


def samples() -> dict[int, str]:
    """The widest words of each column, but for the one that takes the rest."""
    return {
        Column.WHEN: words.moment("2026-12-22T22:22:22Z"),
        Column.STATE: f"\u25b8 {max(_long_states(), key=len)}",
        Column.DONE: words.whole(100_000),
        Column.COPIED: words.whole(10_000),
        Column.FAILED: words.whole(10_000),
        Column.LEFT: words.whole(10_000),
        Column.TIME: f"{words.seconds(3599)} + {words.count(16, '%n core(s)')}",
        Column.BYTES: f"{words.size(999e6)} \u2192 {words.size(999e6)}",
        Column.SCORE: f"\u2260 {words.TRANSLATE('words', '{factor} times longer').format(factor=100)}",
    }


def _long_states() -> tuple[str, str]:
    """One of them is the longest; which, depends on the language."""
    return words.TRANSLATE("words", "running elsewhere"), words.TRANSLATE("words", "partly undone")


def text(run: RunSummary, column: Column, weight: Weight | None, *, here: bool) -> str:
    """A cell.

    Args:
        run: of its row.
        column: of it.
        weight: of the run, if it is known.
        here: whether a run that is running is this window's.
    """
    if column is Column.STATE:
        return words.run_state(run, here=here)
    return words.weighed(weight) if column is Column.BYTES else _TEXTS[column](run)


def tip(run: RunSummary, column: Column, weight: Weight | None, *, here: bool) -> str:
    """What there is to say beside a cell."""
    if column is Column.STATE:
        return words.run_told(run, here=here)
    if column is Column.GIVEN:
        return words.given_all(run)
    return words.score_told(run, weight) if column is Column.SCORE else ""


def colour(run: RunSummary, column: Column) -> QColor | None:
    """None is the colour of the text; the sign or the word in the cell says the same."""
    look = theme.colours()
    if column is Column.FAILED and run.failed:
        return QColor(look.failed)
    if column is Column.STATE:
        known = {} if run.partly_undone else {RunState.DONE: look.done, RunState.DIED: look.failed}
        return QColor(known.get(run.state, look.muted))
    nothing = column in FIGURES and _TEXTS[column](run) == words.whole(0)
    return QColor(look.muted) if nothing or column is Column.SCORE else None
