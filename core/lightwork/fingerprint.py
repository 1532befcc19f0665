"""Fingerprints: what tells the bytes of a file, and the settings that make them, from any others.

16 hexadecimal digits each, 64 bits of BLAKE2b (RFC 7693): against chance, not against somebody who forges.
"""

from hashlib import blake2b
from typing import Any

import msgspec

from lightwork.recipe import Recipe, Sizing

DIGEST_BYTES = 8

PIECE = 1 << 20
"""Bytes of a file that are read at a time."""

_ELSEWHERE = ("output", "keep_folders", "names", "on_collision", "replace", "backup", "read", "unlimited")
"""Settings that say which files are taken, where a result goes and what it is called, and not what is in it."""


def digest(data: bytes) -> str:
    """The fingerprint of bytes."""
    return blake2b(data, digest_size=DIGEST_BYTES).hexdigest()


def file_digest(path: str) -> str:
    """The fingerprint of what a file holds; the file is not held in memory.

    Raises:
        OSError: it cannot be read.
    """
    state = blake2b(digest_size=DIGEST_BYTES)
    with open(path, "rb", buffering=0) as file:
        while piece := file.read(PIECE):
            state.update(piece)
    return state.hexdigest()


def fingerprint(recipe: Recipe, sizing: Sizing | None = None) -> str:
    """The fingerprint of the settings that make a result what it is.

    Only what differs from the defaults counts, so that a setting that a later version brings changes nothing for those
    who do not use it.

    Args:
        recipe: the settings.
        sizing: of one result; that of another size then makes no difference. All sizes if None.
    """
    import json  # noqa: PLC0415 - workers take fingerprints of bytes only

    usual, table = Recipe().to_table(), recipe.to_table()
    wanted = {name: value for name, value in table.items() if value != usual[name] and name not in _ELSEWHERE}
    if sizing is not None:
        wanted = {name: value for name, value in wanted.items() if name not in {"sizing", "also"}}
        wanted["sizing"] = msgspec.to_builtins(sizing)
    return digest(json.dumps(_plain(wanted), sort_keys=True).encode())


def _plain(value: Any) -> Any:
    """The same for equal values: 1600 and 1600.0 are one number, and are not written alike."""
    if isinstance(value, dict):
        return {name: _plain(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value
