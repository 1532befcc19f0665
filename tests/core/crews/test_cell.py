"""Cells: whatever the process does with the line, nobody waits longer for it than was said."""

import os
from collections.abc import Callable, Iterator
from typing import Any

import psutil
import pytest

from helpers.cells import deaf, echo, evil
from lightwork.crews.cell import Answer, Cell, DiedError, GivenUpError, TooLongError
from lightwork.crews.grounds import Grounds

LARGEST = 100_000


def grounds() -> Grounds:
    """It reads everything."""
    return Grounds(frozenset({os.sep}), frozenset())


Made = Callable[[Callable[[], Answer]], Cell]


@pytest.fixture
def cell() -> Iterator[Made]:
    """Makes one; closed after the test."""
    made: list[Cell] = []

    def make(prepare: Callable[[], Answer]) -> Cell:
        made.append(Cell("lightwork-test", prepare, grounds))
        return made[-1]

    yield make
    for each in made:
        each.close()


def number(cell: Cell) -> int:
    """Of the process that it has now."""
    cell.warm()
    assert cell.process is not None
    assert cell.process.pid is not None
    return cell.process.pid


@pytest.mark.parametrize("size", [0, 1, 300_000, 5_000_000])
def test_what_is_asked_is_answered(cell: Made, size: int) -> None:
    """However long it is, and by the same process the next time."""
    one, data = cell(echo), os.urandom(size)
    first = number(one)

    assert one.ask(data, 60.0, size) == data
    assert one.ask(data, 60.0, size) == data
    assert number(one) == first


@pytest.mark.parametrize(
    "message",
    [(1000, b"", False), (1000, b"x", False), (90_000, b"x", True)],
    ids=["length", "begun", "dripping"],
)
def test_half_an_answer_is_not_waited_for(cell: Made, message: Any) -> None:
    """Its time is up as of one that says nothing, and the process is ended."""
    one = cell(evil)
    first = number(one)

    with pytest.raises(TooLongError):
        one.ask(message, 2.0, LARGEST)

    assert not psutil.pid_exists(first)


def test_half_an_answer_can_be_given_up(cell: Made) -> None:
    """Whoever closes the window does not wait for it."""
    one = cell(evil)
    first = number(one)

    with pytest.raises(GivenUpError):
        one.ask((1000, b"x", False), 600.0, LARGEST, _after(40))

    assert not psutil.pid_exists(first)


def _after(looks: int) -> Callable[[], bool]:
    """Not wanted any more after so many looks."""
    left = iter(range(looks))
    return lambda: next(left, None) is None


def test_a_question_that_is_not_taken_is_given_up(cell: Made) -> None:
    """Longer than what the line holds."""
    with pytest.raises(TooLongError):
        cell(deaf).ask(bytes(5_000_000), 0.5, LARGEST)


def test_too_long_an_answer_is_not_taken(cell: Made) -> None:
    """Not even into memory."""
    with pytest.raises(DiedError):
        cell(evil).ask((1 << 62, b"x", False), 60.0, LARGEST)
