"""DEFLATE by ISA-L: a photo that is made again must be the very same file, whatever memory held before."""

import random
import zlib
from typing import Any

import pytest

from lightwork.pixels import inflate, png
from lightwork.pixels.scenery import landscape

pytestmark = pytest.mark.skipif(inflate.isal is None, reason="isal has no wheel here")

STATES = 40
"""Streams at as many addresses."""


def in_pieces(data: bytes, length: int) -> list[bytes]:
    """As they come from strips."""
    return [data[at : at + length] for at in range(0, len(data), length)]


def unlucky(state: Any) -> bytes:
    """Data whose beginning comes again, and has the hash of what a stream's state has for an address."""
    beginning = (id(state) >> 16 & 0xFFFFFFFF).to_bytes(4, "little")
    others = random.Random(1).choices(range(20), k=600)
    return beginning + bytes(others[:50]) + beginning + bytes(others)


@pytest.mark.parametrize("length", [1, 5, 8, 1000])
def test_the_address_of_a_stream_makes_no_difference(length: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """ISA-L takes the address of its own state for the hash of a stream's third byte."""
    states = [inflate.isal.compressobj(2) for _ in range(STATES)]
    elsewhere = [inflate.isal.compressobj(2) for _ in range(STATES)]

    for state, other in zip(states, elsewhere, strict=True):
        pieces = in_pieces(unlucky(state), length)
        waiting = iter([state, other])
        monkeypatch.setattr(inflate.isal, "compressobj", lambda _, waiting=waiting: next(waiting))
        here, there = b"".join(inflate.deflate(pieces, 1)), b"".join(inflate.deflate(pieces, 1))
        assert zlib.decompress(here) == b"".join(pieces)
        assert here == there


@pytest.mark.parametrize("length", range(40))
def test_a_stream_of_few_bytes(length: int) -> None:
    """Around the bytes that go on their own."""
    data = bytes(range(length))

    assert zlib.decompress(b"".join(inflate.deflate([data], 1))) == data


def test_nothing_is_packed_in_one_call(monkeypatch: pytest.MonkeyPatch) -> None:
    """What ISA-L makes in one call depends on what its memory happened to hold before."""

    def refused(*_: object) -> bytes:
        raise AssertionError

    monkeypatch.setattr(inflate.isal, "compress", refused)

    assert png.encode(landscape((320, 240), 3), {})
