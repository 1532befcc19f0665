"""What the segments of a JPEG in front of its pixels say, without its plugin: a fifth of the time, for every photo.

Only files as encoders make them are understood; whatever is odd is left to the plugin, which is patient.
"""

from typing import IO, NamedTuple

from lightwork.recipe import Size

_MARK = 0xFF
_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})  # ITU T.81, table B.1: the starts of a frame
_ALONE = frozenset({0x01, *range(0xD0, 0xDA)})  # marks without a segment
_SCAN, _APP1 = 0xDA, 0xE1
_EXIF = b"Exif\0\0"
_FRAME_BYTES, _BITS = 6, 8
_INKS = frozenset({1, 3, 4})


class Front(NamedTuple):
    """What stands in front of the pixels.

    Attributes:
        size: as stored, (width, height) in pixels.
        inks: how many components a pixel has: 1 is gray, 3 are colours, 4 printing inks.
        exif: with the "Exif" in front; empty if there is none.
    """

    size: Size
    inks: int
    exif: bytes


def front_of(file: IO[bytes]) -> Front | None:
    """What stands in front of the pixels of an open file; None where its plugin should look.

    Args:
        file: a JPEG; it is read from its beginning to the first scan.
    """
    file.seek(2)
    frame, exif = b"", b""
    while True:
        head = file.read(4)
        if len(head) < 4 or head[0] != _MARK or head[1] in _ALONE or head[1] == _MARK:  # noqa: PLR2004 - mark, length
            return None
        mark, length = head[1], int.from_bytes(head[2:]) - 2
        if mark == _SCAN:
            return _front(frame, exif)
        if mark in _FRAMES:
            if frame:
                return None
            frame = file.read(length)
        elif mark == _APP1:
            segment = file.read(length)
            if segment.startswith(_EXIF):  # a large one comes in several segments
                exif += segment.removeprefix(_EXIF) if exif else segment
        else:
            file.seek(length, 1)
        if length < 0:
            return None


def _front(frame: bytes, exif: bytes) -> Front | None:
    if len(frame) < _FRAME_BYTES or frame[0] != _BITS or frame[5] not in _INKS:
        return None
    height, width = int.from_bytes(frame[1:3]), int.from_bytes(frame[3:5])
    return Front((width, height), frame[5], exif) if width and height else None
