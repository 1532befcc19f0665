"""Splits: which photos are for training, which for validation, which for the test.

A photo's place comes from a hash of its path and of nothing else: adding photos moves none of those that were there,
and every machine finds the same. The shares are reached as well as throws of a die reach them.
"""

import re
import unicodedata
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from hashlib import blake2b
from itertools import accumulate

import msgspec

from lightwork.errors import RecipeError

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")
_PERSON = b"lightwork-split"
_BYTES = 8
_ALL = 100
_WANTED = "shares in percent that make 100, as train=80,val=10,test=10"


class Split(msgspec.Struct, frozen=True):
    """The splits of a data set.

    Attributes:
        names: of the splits, in the order in which they were named.
        ends: for each the number, of those of 64 bits, below which a hash belongs to it or to one before it.
        seed: another one deals anew.
    """

    names: tuple[str, ...] = ()
    ends: tuple[int, ...] = ()
    seed: int = 0

    @classmethod
    def parse(cls, text: str, seed: int = 0) -> "Split":
        """Reads shares as they are typed: names and percents, "train=80,val=10,test=10".

        Raises:
            RecipeError: they are none, or do not make 100.
        """
        shares: dict[str, Decimal] = {}
        for part in text.split(","):
            name, _, share = (piece.strip() for piece in part.partition("="))
            if _NAME.fullmatch(name) is None or name.casefold() in map(str.casefold, shares):
                raise RecipeError("split", text, _WANTED)
            shares[name] = _share(share, text)
        if sum(shares.values()) != _ALL:
            raise RecipeError("split", text, _WANTED)
        return cls(tuple(shares), _ends(list(shares.values())), seed)

    def of(self, relative: str) -> str:
        """The split of a photo, by its path below what was given, with forward slashes; empty where there are none."""
        if not self.names:
            return ""
        name = unicodedata.normalize("NFC", relative).encode("utf-8", "surrogateescape")  # macOS decomposes names
        key = str(self.seed).encode()
        number = int.from_bytes(blake2b(name, digest_size=_BYTES, key=key, person=_PERSON).digest(), "big")
        return next(split for split, end in zip(self.names, self.ends, strict=True) if number < end)


def _share(text: str, whole: str) -> Decimal:
    try:
        share = Decimal(text)
    except InvalidOperation as error:
        raise RecipeError("split", whole, _WANTED) from error
    if not share.is_finite() or share <= 0:
        raise RecipeError("split", whole, _WANTED)
    return share


def _ends(shares: Sequence[Decimal]) -> tuple[int, ...]:
    """Where each share ends, in whole numbers: no rounding may leave a gap at the end."""
    sums = accumulate(map(Fraction, shares))
    return tuple(int(part * (1 << 8 * _BYTES) / _ALL) for part in sums)
