"""The boxes that HEIF, AVIF and JPEG XL files are made of (ISO/IEC 14496-12), read without their decoders."""

from collections.abc import Iterator

from lightwork.recipe import Size

_BOXES_AT_MOST = 1_000

_HEADER_AT_MOST = 14
"""Bytes of the longest JPEG XL header that is read here, with its mark; the smallest file is longer."""

_HOLDERS = {b"moov", b"trak", b"mdia"}
_TIMED = {b"mvhd", b"tkhd", b"mdhd"}

_RATIOS = (None, (1, 1), (12, 10), (4, 3), (3, 2), (16, 9), (5, 4), (2, 1))
"""The shapes that a JPEG XL header can name (ISO/IEC 18181-1, table A.1)."""


def boxes(data: bytes, place: int = 0, stop: int | None = None) -> Iterator[tuple[bytes, int, int]]:
    """Each box on one floor, as its type and where its content begins and should end.

    Args:
        data: the whole file.
        place: where the first one begins.
        stop: where the floor ends; the end of the file by default.
    """
    stop = len(data) if stop is None else stop
    for _ in range(_BOXES_AT_MOST):
        if place + 8 > stop:
            return
        length, name, start = int.from_bytes(data[place : place + 4]), data[place + 4 : place + 8], place + 8
        if length == 1:
            length, start = int.from_bytes(data[place + 8 : place + 16]), place + 16
        end = place + length if length else stop
        yield name, start, end
        if end <= place:
            return
        place = end


def is_cut(data: bytes) -> bool:
    """Whether a box would go on behind the end of the file."""
    return any(end > len(data) for _, _, end in boxes(data))


def without_times(data: bytes) -> bytes:
    """A film without the moment at which it was encoded: the same frames give the same bytes, and nobody's clock."""
    clean = bytearray(data)

    def visit(place: int, stop: int) -> None:
        for name, start, end in boxes(data, place, stop):
            if name in _TIMED:
                length = 16 if data[start] == 1 else 8  # version 1 has 64-bit times
                clean[start + 4 : start + 4 + length] = bytes(length)
            elif name in _HOLDERS:
                visit(start, min(end, stop))

    visit(0, len(data))
    return bytes(clean)


def jxl_size(data: bytes) -> Size | None:
    """The upright (width, height) in pixels that a JPEG XL file's header tells; None if it tells none.

    Its plugin decodes all of it as soon as it is opened, so the size has to be known before.
    """
    if data.startswith(b"\xff\x0a"):
        return _codestream_size(data[2:])
    pieces = b""  # the first may hold as little as the mark
    for name, start, end in boxes(data):
        if name in {b"jxlc", b"jxlp"}:
            pieces += data[start if name == b"jxlc" else start + 4 : end]
        if len(pieces) >= _HEADER_AT_MOST:
            break
    return _codestream_size(pieces[2:])


def jxl_exif(data: bytes) -> bytes:
    """The EXIF of a JPEG XL file without the four bytes in front; empty if there is none."""
    if data.startswith(b"\xff\x0a"):
        return b""
    return next((data[start + 4 : end] for name, start, end in boxes(data) if name == b"Exif"), b"")


def _codestream_size(data: bytes) -> Size | None:
    """JPEG XL's SizeHeader and orientation (ISO/IEC 18181-1, A.2 and A.6): bits from the lowest of each byte on."""
    bits = int.from_bytes(data[:12], "little")

    def take(count: int) -> int:
        nonlocal bits
        value = bits & ((1 << count) - 1)
        bits >>= count
        return value

    def length(small: int) -> int:
        return (take(5) + 1) * 8 if small else take((9, 13, 18, 30)[take(2)]) + 1

    if len(data) < _HEADER_AT_MOST - 2:
        return None
    small = take(1)
    height = length(small)
    ratio = _RATIOS[take(3)]
    width = length(small) if ratio is None else height * ratio[0] // ratio[1]
    usual = take(1)
    lying = not usual and take(1) and take(3) >= 4  # noqa: PLR2004 - orientation 5 to 8, less one
    return (height, width) if lying else (width, height)
