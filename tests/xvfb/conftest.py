"""The screen, shared by all tests, and a person before a program of each test's own."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from xvfb.person import Person
from xvfb.screen import lacking, screen


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """A screen; the tests are skipped where there can be none."""
    if why := lacking():
        pytest.skip(why)
    with screen() as name:
        yield name


@pytest.fixture
def person(display: str, tmp_path: Path) -> Iterator[Callable[..., Person]]:
    """Starts the program with these arguments, and ends it after the test."""
    people: list[Person] = []
    with tempfile.TemporaryDirectory() as short:  # a socket's path may not be long

        def sit_down(*arguments: object) -> Person:
            people.append(Person(display, tmp_path, f"{short}/{len(people)}", map(str, arguments)))
            return people[-1]

        yield sit_down

        for somebody in people:
            somebody.is_done()
