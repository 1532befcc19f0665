"""Amdahl's law recovered from timings that follow it, and refused where they do not."""

import random

import pytest

from lightwork.lab.amdahl import SCATTER, SLOWER, TOO_FEW_NUMBERS, TOO_FEW_RUNS, Fit, fit

NUMBERS = (1, 2, 3, 4, 6, 8)


def timings(serial: float, noise: float, seed: int, numbers: tuple[int, ...] = NUMBERS) -> dict[int, list[float]]:
    """Five rounds of each, of 10 seconds alone, a tenth more than one core needs; noise as a share of each."""
    dice = random.Random(seed)
    return {
        number: [10 * (serial + (1 - serial) / number) * (1 + dice.gauss(0, noise)) for _ in range(5)]
        for number in numbers
    }


@pytest.mark.parametrize("serial", [0.0, 0.02, 0.1, 0.3])
@pytest.mark.parametrize("seed", range(5))
def test_a_known_share_is_recovered(serial: float, seed: int) -> None:
    """To two hundredths with two percent of noise; the law it gives is the one that was put in."""
    found = fit(timings(serial, 0.02, seed), base=9.0)

    assert isinstance(found, Fit)
    assert found.serial == pytest.approx(serial, abs=0.02)
    assert found.uncertainty < 0.02
    assert found.residual < 0.04
    assert found.predicted(1) == pytest.approx(0.9, rel=0.03)
    assert found.predicted(8) == pytest.approx(0.9 / (serial + (1 - serial) / 8), rel=0.1)


def test_without_noise_it_is_exact() -> None:
    """And nothing is left over."""
    found = fit(timings(0.1, 0.0, 0), base=10.0)

    assert isinstance(found, Fit)
    assert found.serial == pytest.approx(0.1)
    assert found.residual == pytest.approx(0.0, abs=1e-9)
    assert found.predicted(4) == pytest.approx(1 / (0.1 + 0.9 / 4))


@pytest.mark.parametrize(
    ("rounds", "why"),
    [
        ({1: [10.0] * 5}, TOO_FEW_NUMBERS),
        ({}, TOO_FEW_NUMBERS),
        ({1: [10.0, 10.1], 2: [5.0, 5.1]}, TOO_FEW_RUNS),
        ({1: [10.0, 10.1, 10.2], 2: [11.0, 11.1, 11.2]}, SLOWER),
        ({1: [10.0, 14.0, 6.0], 2: [9.0, 5.0, 13.0]}, SCATTER),
    ],
)
def test_it_is_refused_with_the_reason(rounds: dict[int, list[float]], why: str) -> None:
    """Where the runs do not say it, nobody does."""
    assert fit(rounds, base=10.0) == why


def test_a_share_is_never_negative() -> None:
    """More than the ideal is taken for the ideal: caches can do that."""
    found = fit({1: [10.0] * 3, 2: [4.6] * 3, 4: [2.2] * 3}, base=10.0)

    assert isinstance(found, Fit)
    assert found.serial == 0.0
