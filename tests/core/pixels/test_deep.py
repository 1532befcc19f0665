import random
import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image

from helpers.pictures import numbers, png_chunks, png_header, sixteen_bits
from lightwork.pixels import decode, deep, deep_files, deep_load, plugins
from lightwork.pixels.deep import Deep
from lightwork.recipe import Sizing, Speed, TiffCompression
from lightwork.sizing import lay_out

CHANNELS = {"LA": 2, "RGB": 3, "RGBA": 4}
WIDTH, HEIGHT = 7, 5


def values(mode: str) -> list[int]:
    """Random 16-bit numbers for each channel of each pixel."""
    rng = random.Random(mode)
    return [rng.randrange(65536) for _ in range(WIDTH * HEIGHT * CHANNELS[mode])]


def png(mode: str, *, transparency: bool = False) -> bytes:
    """A PNG with 16 bits a channel, made by hand."""
    step = CHANNELS[mode] * WIDTH
    written = values(mode)
    rows = b"".join(b"\0" + struct.pack(f">{step}H", *written[y * step : (y + 1) * step]) for y in range(HEIGHT))
    head = struct.pack(">LLBBBBB", WIDTH, HEIGHT, 16, {"LA": 4, "RGB": 2, "RGBA": 6}[mode], 0, 0, 0)
    colour = [(b"tRNS", struct.pack(">3H", *written[:3]))] if transparency else []
    return png_chunks((b"IHDR", head), *colour, (b"IDAT", zlib.compress(rows)), (b"IEND", b""))


def tiff(mode: str, *, order: str, planes: bool, packed: bool, orientation: int = 1) -> bytes:
    """A TIFF with 16 bits a channel, made by hand: interleaved or in planes, plain or deflated, in either order."""
    channels, written = CHANNELS[mode], values(mode)
    parts = [written[place::channels] for place in range(channels)] if planes else [written]
    strips = [struct.pack(f"{order}{len(part)}H", *part) for part in parts]
    if packed:
        strips = [zlib.compress(strip) for strip in strips]
    places = [8 + sum(map(len, strips[:place])) for place in range(len(strips))]
    lists: list[tuple[int, int, list[int]]] = [
        (256, 3, [WIDTH]),
        (257, 3, [HEIGHT]),
        (258, 3, [16] * channels),
        (259, 3, [8 if packed else 1]),
        (262, 3, [2]),
        (273, 4, places),
        (274, 3, [orientation]),
        (277, 3, [channels]),
        (278, 3, [HEIGHT]),
        (279, 4, [len(strip) for strip in strips]),
        (284, 3, [2 if planes else 1]),
    ]
    if mode == "RGBA":
        lists.append((338, 3, [2]))
    at = 8 + sum(map(len, strips))
    body, entries = b"", b""
    behind = at + 2 + 12 * len(lists) + 4
    for tag, kind, items in lists:
        data = struct.pack(f"{order}{len(items)}{'H' if kind == 3 else 'L'}", *items)
        if len(data) > 4:
            data, body = struct.pack(order + "L", behind + len(body)), body + data
        entries += struct.pack(order + "HHL", tag, kind, len(items)) + data.ljust(4, b"\0")
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "L", at)
    return head + b"".join(strips) + struct.pack(order + "H", len(lists)) + entries + bytes(4) + body


def decoded(data: bytes) -> object:
    """What the decoder gives for it."""
    opened = decode.open_picture(data)
    (frame,) = decode.frames(opened, [lay_out(opened.size, Sizing())], Speed.NORMAL, every=False)
    return frame.picture


def numbers_of(picture: object) -> list[int]:
    """All channels of all pixels, interleaved."""
    assert isinstance(picture, Deep)
    bands = [numbers(band.convert("I")) for band in picture.bands]
    return [round(band[place]) for place in range(len(bands[0])) for band in bands]


@pytest.mark.parametrize("mode", CHANNELS)
def test_png_keeps_all_its_bits(mode: str) -> None:
    """Each channel of each pixel is the number that was written."""
    picture = decoded(png(mode))

    assert numbers_of(picture) == values(mode)
    assert isinstance(picture, Deep)
    assert picture.mode == mode


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize(("planes", "packed"), [(False, False), (False, True), (True, False)])
def test_tiff_keeps_all_its_bits(mode: str, order: str, planes: bool, packed: bool) -> None:
    """In every layout that Pillow opens, each number is the one that was written."""
    if planes and mode == "RGBA":
        pytest.skip("Pillow opens no such file")

    assert numbers_of(decoded(tiff(mode, order=order, planes=planes, packed=packed))) == values(mode)


def test_lying_tiff_is_turned_like_any_other() -> None:
    """Upside down in the file, upright as 16-bit colour."""
    picture = decoded(tiff("RGB", order="<", planes=False, packed=True, orientation=3))

    written = values("RGB")
    pixels = [written[place : place + 3] for place in range(0, len(written), 3)]
    assert numbers_of(picture) == [number for pixel in reversed(pixels) for number in pixel]


def test_transparent_colour_with_16_bits_is_transparent() -> None:
    """The pixels of exactly that colour are not seen, all the others are, and no bit is lost."""
    picture = decoded(png("RGB", transparency=True))

    assert isinstance(picture, Deep)
    assert picture.mode == "RGBA"
    assert numbers(picture.bands[3].convert("I")) == [0] + [65535] * (WIDTH * HEIGHT - 1)
    assert numbers_of(Deep("RGB", picture.bands[:3])) == values("RGB")


@pytest.mark.parametrize("format", ["png", "tiff"])
@pytest.mark.parametrize("mode", CHANNELS)
@pytest.mark.parametrize("compression", [TiffCompression.NONE, TiffCompression.DEFLATE])
def test_what_is_written_is_read_back(format: str, mode: str, compression: TiffCompression) -> None:
    """Encoded and decoded again, every number is the same; TIFF stores gray with alpha as colour."""
    picture = decoded(png(mode))
    assert isinstance(picture, Deep)

    again = decoded(deep_files.encode(picture, format, {}, 6, compression))

    expected = values(mode)
    if (format, mode) == ("tiff", "LA"):
        expected = [
            n for gray, alpha in zip(expected[::2], expected[1::2], strict=True) for n in (gray, gray, gray, alpha)
        ]
    assert numbers_of(again) == expected


def test_deep_png_carries_its_metadata() -> None:
    """The chunks that Pillow writes for an ordinary PNG are in the 16-bit one, too."""
    picture = decoded(png("RGB"))
    assert isinstance(picture, Deep)

    data = deep_files.encode(picture, "png", {"dpi": (300, 300), "icc_profile": b"profile"}, 1, TiffCompression.NONE)

    with Image.open(BytesIO(data)) as found:
        assert found.info["icc_profile"] == b"profile"
        assert found.info["dpi"] == pytest.approx((300, 300), abs=0.1)


def test_eight_bits_are_the_rounded_sixteen() -> None:
    """8 bits are the 16 divided by 257, to the nearest."""
    ramp = sixteen_bits()

    found = deep.eight(ramp).tobytes()

    assert [found[place] for place in (0, 128, 129, 385, 386, 32768, 65406, 65407, 65535)] == [
        *(0, 0, 1, 1, 2, 128, 254, 255, 255)
    ]


@pytest.mark.parametrize(("kind", "expected"), [(0, False), (2, True), (4, True), (6, True)])
def test_depth_that_pillow_drops_is_told(kind: int, expected: bool) -> None:
    """A PNG of 16 bits a channel is noticed where Pillow decodes 8; gray keeps its 16."""
    data = png_header((4, 4), depth=16, kind=kind)

    assert deep_load.is_deep("png", data, plugins.open_plugin("png", BytesIO(data), data[:64])) is expected
