"""The thumbnail inside EXIF: it would show the photo as it was, turned, and with what was cropped away."""

import struct
from collections.abc import Iterator

from lightwork.pixels.metadata.directories import Block

_THUMBNAILS = ((0x0201, 0x0202), (0x0111, 0x0117))
"""Where a thumbnail is and how long: as a JPEG, and as plain pixels."""


def structure(block: Block, directories: list[int]) -> Iterator[tuple[int, int]]:
    """Where header and directories begin and end."""
    yield 0, 8
    for directory in directories:
        yield directory, block.link(directory) + 4


def _held(block: Block, directories: list[int]) -> Iterator[tuple[int, int]]:
    """Where everything begins and ends that these directories hold."""
    for directory in directories:
        try:
            yield from structure(block, [directory])
            for entry in block.entries(directory):
                if block.field(entry) is not None:
                    yield block.span(entry)
        except struct.error:
            continue


def drop_thumbnail(block: Block, directories: list[int]) -> None:
    """Unlinks the second directory, which is about the thumbnail, and blanks that; at the end it is cut off."""
    data = block.data
    assert isinstance(data, bytearray)
    link = block.link(block.first)
    second = block.number("L", link)
    struct.pack_into(block.order + "L", data, link, 0)
    try:
        single = [entry for entry in block.entries(second) if entry.amount == 1] if second else []
        found = {entry.tag: block.number("L", entry.place + 8) for entry in single}
    except struct.error:
        return  # unlinked it is, and nobody can find what it pointed to
    held = [*_held(block, directories)]
    for where, how_long in _THUMBNAILS:
        start = found.get(where, 0)
        end = min(start + found.get(how_long, 0), len(data))
        if start >= end:
            continue
        if start >= max(end for _, end in held) and end >= len(data) - 1:  # some writers pad to an even length
            del data[start:]
        else:
            _blank(data, start, end, held)


def _blank(data: bytearray, start: int, end: int, held: list[tuple[int, int]]) -> None:
    """Blanks a stretch, except what others hold there."""
    before = bytes(data)
    data[start:end] = bytes(end - start)
    for here, there in held:
        data[here:there] = before[here:there]
