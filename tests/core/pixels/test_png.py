"""PNG, written in strips and inflated ahead: the same pixels as Pillow's own reader and writer."""

import io
import random
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin

from lightwork.pixels import inflate, png
from lightwork.pixels.failure import READER_ERRORS
from lightwork.pixels.plugins import Png
from lightwork.pixels.scenery import landscape

needs_isal = pytest.mark.skipif(inflate.isal is None, reason="isal has no wheel here")

MODES = ["L", "LA", "RGB", "RGBA"]


def picture(mode: str, size: tuple[int, int]) -> Image.Image:
    """A landscape that fades towards a corner, if the mode can say so."""
    image = landscape((160, 120), 3).resize(size).convert(mode)
    if mode in {"LA", "RGBA"}:
        image.putalpha(Image.radial_gradient("L").resize(size))
    return image


def filed(image: Image.Image, **settings: object) -> bytes:
    """As Pillow writes it."""
    file = io.BytesIO()
    image.save(file, "PNG", **settings)
    return file.getvalue()


def loaded(reader: type[PngImagePlugin.PngImageFile], data: bytes) -> tuple[object, ...]:
    """Pixels, or the error in its own words."""
    try:
        image = reader(io.BytesIO(data))
        image.load()
    except READER_ERRORS as error:
        return type(error), str(error)
    return image.mode, image.size, image.tobytes()


def chunks(data: bytes) -> list[tuple[bytes, bytes]]:
    """Name and contents of each chunk, the checksums compared."""
    found, place = [], 8
    while place < len(data):
        (length,) = struct.unpack_from(">L", data, place)
        name, contents = data[place + 4 : place + 8], data[place + 8 : place + 8 + length]
        assert struct.unpack_from(">L", data, place + 8 + length) == (zlib.crc32(name + contents),)
        found.append((name, contents))
        place += 12 + length
    return found


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("size", [(1, 1), (1, 700), (700, 1), (33, 517), (640, 480), (60_000, 3)])
def test_pixels_come_back(mode: str, size: tuple[int, int]) -> None:
    """From a pixel on, and with rows that are longer than a strip."""
    image = picture(mode, size)
    back = Image.open(io.BytesIO(png.encode(image, {})))
    assert (back.mode, back.size, back.tobytes()) == (mode, size, image.tobytes())


@pytest.mark.parametrize("mode", MODES)
def test_every_filter_is_undone(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whichever is chosen."""
    image = picture(mode, (90, 70))
    for kind in range(4):
        monkeypatch.setattr(inflate, "shorter", lambda pieces, kind=kind: [*pieces] and kind)
        data = png.encode(image, {})
        assert Image.open(io.BytesIO(data)).tobytes() == image.tobytes()
        rows = zlib.decompress(dict(chunks(data))[b"IDAT"])
        assert set(rows[:: 1 + 90 * len(mode)]) == {kind}


@needs_isal
def test_each_strip_has_the_filter_that_suits_it() -> None:
    """Not that of the sky for the grass."""
    image = Image.new("RGB", (500, 900), (200, 30, 30))
    image.paste(Image.effect_noise((500, 450), 90), (0, 450))
    data = png.encode(image, {})
    rows = zlib.decompress(dict(chunks(data))[b"IDAT"])[:: 1 + 500 * 3]
    assert rows[0] != rows[-1]


@needs_isal
@pytest.mark.parametrize("mode", MODES)
def test_photos_are_no_larger_than_pillows(mode: str) -> None:
    """Not by much, whatever the picture."""
    image = picture(mode, (800, 600))
    assert len(png.encode(image, {})) < 1.15 * len(filed(image, compress_level=1))


def test_metadata_stand_in_front_of_the_pixels() -> None:
    """The chunks are those of Pillow, but for the pixels' own."""
    image = picture("RGB", (40, 30))
    exif = Image.Exif()
    exif[0x010E] = "a hill"
    settings = {"dpi": (300, 300), "icc_profile": b"profile", "exif": exif.tobytes()}
    ours, theirs = chunks(png.encode(image, settings)), chunks(filed(image, **settings))
    assert [name for name, _ in ours] == [name for name, _ in theirs]
    assert [pair for pair in ours if pair[0] != b"IDAT"] == [pair for pair in theirs if pair[0] != b"IDAT"]


def test_without_isal_pillow_writes_and_zlib_inflates(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is no wheel."""
    image = picture("RGB", (40, 30))
    data = filed(image)
    monkeypatch.setattr(inflate, "isal", None)
    assert not png.is_swift(image, png.SWIFT)
    assert loaded(Png, data) == ("RGB", (40, 30), image.tobytes())
    assert Image.open(io.BytesIO(png.encode(image, {}))).tobytes() == image.tobytes()


def test_only_the_swift_level_and_plain_modes_are_ours() -> None:
    """Everything else is left to Pillow."""
    assert not png.is_swift(picture("RGB", (4, 4)), 2)
    assert not png.is_swift(picture("P", (4, 4)), 1)
    assert not png.is_swift(picture("1", (4, 4)), 1)


def _sources() -> list[bytes]:
    """Every kind of PNG that Pillow writes, and one whose pixels come in chunks of a few bytes."""
    found = [
        filed(landscape((300, 200), 3).convert(mode), compress_level=level)
        for mode in ("RGB", "L", "RGBA", "LA", "P", "1")
        for level in (0, 1, 6)
    ]
    found.append(filed(landscape((300, 200), 3).convert("L").convert("I").convert("I;16")))
    head, (_, pixels), *_ = (chunk for chunk in chunks(found[1]) if chunk[0] in {b"IHDR", b"IDAT"})
    parts = [
        head,
        *((b"IDAT", pixels[at : at + 1]) for at in range(5)),
        (b"IDAT", b""),
        (b"IDAT", pixels[5:]),
        (b"IEND", b""),
    ]
    found.append(b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*part) for part in parts))
    return found


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">L", len(data)) + name + data + struct.pack(">L", zlib.crc32(name + data))


def test_every_kind_is_read_as_pillow_reads_it() -> None:
    """Modes, bits and levels, and pixels that come in pieces."""
    for data in _sources():
        assert loaded(Png, data) == loaded(PngImagePlugin.PngImageFile, data)


def test_interlaced_files_are_read() -> None:
    """Adam7: the pixels of a PNG of 3x3 in seven passes."""
    rows = [b"\0\x01", b"", b"", b"\0\x03", b"\0\x07\x09", b"\0\x02\0\x08", b"\0\x04\x05\x06"]
    head = struct.pack(">LLBBBBB", 3, 3, 8, 0, 0, 0, 1)
    parts = [(b"IHDR", head), (b"IDAT", zlib.compress(b"".join(rows))), (b"IEND", b"")]
    data = b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*part) for part in parts)
    assert loaded(Png, data) == loaded(PngImagePlugin.PngImageFile, data)
    assert Png(io.BytesIO(data)).convert("L").tobytes() == bytes(range(1, 10))


def test_damaged_files_end_as_with_pillow() -> None:
    """Bytes changed, taken out, cut off: the same pixels, or the same words."""
    chance, sources = random.Random(5), _sources()
    outcomes = set()
    for _ in range(400):
        data = bytearray(chance.choice(sources))
        match chance.randrange(3):
            case 0:
                for _ in range(chance.choice((1, 1, 5))):
                    data[chance.randrange(8, len(data))] = chance.randrange(256)
            case 1:
                del data[chance.randrange(20, len(data)) :]
            case _:
                at = chance.randrange(20, len(data))
                del data[at : at + chance.randrange(1, 50)]
        ours, theirs = loaded(Png, bytes(data)), loaded(PngImagePlugin.PngImageFile, bytes(data))
        assert _kind(ours) == _kind(theirs)
        outcomes.add(len(ours))
    assert outcomes == {2, 3}  # errors, and pictures


def _kind(outcome: tuple[object, ...]) -> tuple[object, ...]:
    """Two ways of zlib's to say that a stream is broken are one."""
    broken = (OSError, "broken data stream when reading image file")
    return broken if outcome == (OSError, "unrecognized data stream contents when reading image file") else outcome


def test_the_frames_of_a_film_are_pillows(tmp_path: Path) -> None:
    """APNG."""
    path = tmp_path / "film.png"
    frames = [landscape((60, 40), number) for number in range(3)]
    frames[0].save(path, save_all=True, append_images=frames[1:], duration=100)
    image = Png(io.BytesIO(path.read_bytes()))
    for number, frame in enumerate(frames):
        image.seek(number)
        assert image.convert("RGB").tobytes() == frame.tobytes()
