"""Number -> damaged file: the same number gives the same bytes, so that every finding can be made again."""

import random
from collections.abc import Callable, Sequence

INTERESTING = (
    0,
    1,
    2,
    4,
    7,
    8,
    15,
    16,
    0x7F,
    0x80,
    0xFF,
    0x100,
    0x7FFF,
    0x8000,
    0xFFFF,
    0x7FFFFFFF,
    0x80000000,
    0xFFFFFFFF,
)
"""Numbers at which programs go wrong."""

Mutation = Callable[[random.Random, bytearray, Sequence[bytes]], None]


def mutated(data: bytes, others: Sequence[bytes], dice: random.Random) -> bytes:
    """A file with one to four kinds of damage; most of it near the beginning, where the directions are."""
    made = bytearray(data)
    for _ in range(dice.choice((1, 1, 1, 2, 2, 4))):
        if made:
            dice.choice(MUTATIONS)(dice, made, others)
    return bytes(made)


def _place(dice: random.Random, data: bytearray) -> int:
    return dice.randrange(min(len(data), dice.choice((64, 512, 1 << 30))))


def _flip(dice: random.Random, data: bytearray, _others: Sequence[bytes]) -> None:
    for _ in range(dice.choice((1, 1, 4, 16))):
        data[_place(dice, data)] ^= 1 << dice.randrange(8)


def _number(dice: random.Random, data: bytearray, _: Sequence[bytes]) -> None:
    width, order = dice.choice((1, 2, 4)), dice.choice(("big", "little"))
    value = dice.choice(INTERESTING) & ((1 << 8 * width) - 1)
    at = _place(dice, data)
    data[at : at + width] = value.to_bytes(width, "little" if order == "little" else "big")


def _near(dice: random.Random, data: bytearray, _: Sequence[bytes]) -> None:
    """A byte that is a little more or less than it was: lengths that are just wrong."""
    at = _place(dice, data)
    data[at] = (data[at] + dice.choice((-2, -1, 1, 2))) % 256


def _cut(dice: random.Random, data: bytearray, _: Sequence[bytes]) -> None:
    del data[_place(dice, data) :]


def _remove(dice: random.Random, data: bytearray, _: Sequence[bytes]) -> None:
    at = _place(dice, data)
    del data[at : at + dice.choice((1, 2, 8, 64, 1024))]


def _repeat(dice: random.Random, data: bytearray, _: Sequence[bytes]) -> None:
    at = _place(dice, data)
    piece = data[at : at + dice.choice((1, 8, 64, 1024))]
    data[at:at] = piece * dice.choice((1, 2, 16))


def _noise(dice: random.Random, data: bytearray, _: Sequence[bytes]) -> None:
    at = _place(dice, data)
    data[at : at + 32] = dice.randbytes(dice.choice((1, 8, 32)))


def _splice(dice: random.Random, data: bytearray, others: Sequence[bytes]) -> None:
    """Goes on as another file does."""
    other = dice.choice(others)
    data[_place(dice, data) :] = other[dice.randrange(len(other)) :]


def _swap(dice: random.Random, data: bytearray, _: Sequence[bytes]) -> None:
    """Two pieces change places: chunks in another order."""
    one, other = sorted((_place(dice, data), _place(dice, data)))
    width = dice.choice((4, 12, 32))
    data[one : one + width], data[other : other + width] = data[other : other + width], data[one : one + width]


MUTATIONS: tuple[Mutation, ...] = (_flip, _number, _number, _near, _cut, _remove, _repeat, _noise, _splice, _swap)
