"""Whether a file is all there, told from its structure alone: what cannot be decoded is either cut short or broken."""

import struct

from lightwork.pixels import boxes, riff

_STRIPS = {273: "offsets", 279: "counts", 324: "offsets", 325: "counts"}
_LONG, _SHORT = 4, 3
_GIF_HEADER = 13


def is_cut(format: str, data: bytes) -> bool:
    """Whether the file ends before its picture does. BMP is told by its decoder well enough: False."""
    match format:
        case "jpeg":
            return _is_cut_jpeg(data)
        case "png":
            return _is_cut_png(data)
        case "webp":
            return riff.is_cut(data)
        case "gif":
            return _is_cut_gif(data)
        case "tiff":
            return _is_cut_tiff(data)
        case "avif" | "heic":
            return boxes.is_cut(data)
        case "jxl":
            return not data.startswith(b"\xff\x0a") and boxes.is_cut(data)
        case _:
            return False


def is_lossless(format: str, data: bytes) -> bool:
    """Whether a file of a format that may or may not lose something lost nothing; of a JPEG XL nobody can tell."""
    return format == "webp" and riff.is_lossless(data)


def _is_cut_jpeg(data: bytes) -> bool:
    """Follows the segments to the start of scan; an end-of-image mark must stand behind it."""
    place = 2
    while place + 4 <= len(data):
        if data[place] != 0xFF:  # noqa: PLR2004 - what every mark starts with
            return False  # not cut, but broken
        mark = data[place + 1]
        if mark == 0xDA:  # noqa: PLR2004 - start of scan
            return data.rfind(b"\xff\xd9", place) < 0  # from the end: there it is in nearly every file
        place += 1 if mark == 0xFF else 2 + int.from_bytes(data[place + 2 : place + 4])  # noqa: PLR2004 - a fill byte
    return True


def _is_cut_png(data: bytes) -> bool:
    """Follows the chunks to IEND. Pillow is content when the last of the pixels is there, checksum or not."""
    place = 8
    while place + 12 <= len(data):
        if data[place + 4 : place + 8] == b"IEND":
            return False
        place += 12 + int.from_bytes(data[place : place + 4])
    return True


def _is_cut_gif(data: bytes) -> bool:
    """Follows the blocks; the file may end between two of them, as some without the trailer do."""
    if len(data) < _GIF_HEADER:
        return True
    place = _GIF_HEADER + _gif_table(data[10])
    while place < len(data):
        kind = data[place]
        if kind == 0x21:  # noqa: PLR2004 - an extension: its kind, then sub-blocks
            place = _behind_sub_blocks(data, place + 2)
        elif kind == 0x2C and place + 10 <= len(data):  # noqa: PLR2004 - a frame: place, size, colours, then sub-blocks
            place = _behind_sub_blocks(data, place + 11 + _gif_table(data[place + 9]))
        else:
            return kind == 0x2C  # noqa: PLR2004 - anything else is the trailer, or what nobody reads
    return place > len(data)


def _gif_table(flags: int) -> int:
    """Bytes of a colour table, by the flags that tell of it."""
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _behind_sub_blocks(data: bytes, place: int) -> int:
    """The place behind a chain of sub-blocks, each with its length in front, the last one empty."""
    while place < len(data):
        if not data[place]:
            return place + 1
        place += 1 + data[place]
    return len(data) + 1


def _is_cut_tiff(data: bytes) -> bool:
    """Looks whether the first directory and all the strips it names lie inside the file; BigTIFF is not looked at."""
    order = "<" if data[:2] == b"II" else ">"
    if data[2:4] in {b"+\0", b"\0+"}:
        return False
    try:
        (directory,) = struct.unpack_from(order + "L", data, 4)
        (count,) = struct.unpack_from(order + "H", data, directory)
        found = {"offsets": [0], "counts": [0]}
        for place in range(directory + 2, directory + 2 + 12 * count, 12):
            tag, kind, number, value = struct.unpack_from(order + "HHLL", data, place)
            if tag in _STRIPS and kind in {_SHORT, _LONG}:
                found[_STRIPS[tag]] = _numbers(data, order, place + 8, value, kind, number)
    except struct.error:
        return True
    ends = (start + length for start, length in zip(found["offsets"], found["counts"], strict=False))
    return max(ends, default=0) > len(data)


def _numbers(data: bytes, order: str, here: int, elsewhere: int, kind: int, number: int) -> list[int]:
    """A TIFF entry's numbers, which stand in the entry itself if they fit into its four bytes."""
    letter, width = ("H", 2) if kind == _SHORT else ("L", 4)
    if elsewhere + number * width > len(data) and number * width > 4:  # noqa: PLR2004 - said above
        raise struct.error
    return list(struct.unpack_from(f"{order}{number}{letter}", data, here if number * width <= 4 else elsewhere))  # noqa: PLR2004 - said above
