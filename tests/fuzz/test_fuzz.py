"""The short fuzz run of every day; `make fuzz` is the long one."""

import os

import pytest

from fuzz.runner import fuzz, input_of
from fuzz.seeds import seeds

INPUTS = 2_000
SECONDS = 60.0
"""A bound for a slow machine, and not what it takes: some 5 s."""

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the child limits its memory")


def test_damaged_files_do_no_harm() -> None:
    """2,000 damaged files of every format: no crash, no exception, no hang, no wrong or stray result."""
    tally = fuzz(0, INPUTS, SECONDS)

    assert tally.findings == []
    assert tally.count == INPUTS
    assert {"Made", "cut short", "cannot be decoded", "not an image", "too large"} <= set(tally.ends)
    assert tally.ends["Made"] < INPUTS / 2  # most of the damage is noticed, so it was no small damage


def test_inputs_can_be_made_again() -> None:
    """The number of a finding is enough to have its bytes again."""
    assert [input_of(number) for number in range(100)] == [input_of(number) for number in range(100)]
    assert len({data for _, data in map(input_of, range(1000))}) > 900
    assert {input_of(number)[0] for number in range(len(seeds()))} == set(seeds())
