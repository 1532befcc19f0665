"""What the chunks of a PNG say without Pillow is what its plugin says."""

import io
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin

from lightwork.pixels import chunks, plugged
from lightwork.pixels.look import look
from lightwork.pixels.scenery import landscape
from lightwork.scan import Source


def filed(mode: str, **settings: object) -> bytes:
    """As Pillow writes it."""
    image = landscape((33, 21), 3)
    image = image.convert("L").convert("I").convert(mode) if mode == "I;16" else image.convert(mode)
    file = io.BytesIO()
    image.save(file, "PNG", **settings)
    return file.getvalue()


def chunk(name: bytes, data: bytes) -> bytes:
    """With its checksum."""
    return struct.pack(">L", len(data)) + name + data + struct.pack(">L", zlib.crc32(name + data))


def built(depth: int, colours: int, *more: tuple[bytes, bytes]) -> bytes:
    """A head, some chunks, and something in place of pixels: of those nothing is read."""
    head = chunk(b"IHDR", struct.pack(">LLBBBBB", 40, 30, depth, colours, 0, 0, 0))
    return b"".join([b"\x89PNG\r\n\x1a\n", head, *(chunk(*one) for one in more), chunk(b"IDAT", b"\x78\x01")])


EXIF = Image.Exif()
EXIF[0x0112] = 6
TEXTS = PngImagePlugin.PngInfo()
TEXTS.add_text("Author", "me")

BY_HAND = {
    **{mode: filed(mode) for mode in ("1", "L", "LA", "P", "RGB", "RGBA", "I;16")},
    "profile": filed("RGB", icc_profile=b"profile", dpi=(300, 300)),
    "transparent": filed("L", transparency=5),
    "deep colour": built(16, 2),
    "deep with alpha": built(16, 6),
    "deep gray with alpha": built(16, 4),
}
BY_PLUGIN = {
    "exif": filed("RGB", exif=EXIF),
    "texts": filed("RGB", pnginfo=TEXTS),
    "no palette": built(8, 3),
    "odd depth": built(3, 0),
    "odd colours": built(8, 5),
    "a chunk of somebody's": built(8, 2, (b"prVt", b"")),
    "cut": filed("RGB")[:30],
    "cut in a chunk": built(8, 2, (b"iCCP", bytes(50)))[:60],
    "wrong checksum": filed("RGB").replace(struct.pack(">LL", 33, 21), struct.pack(">LL", 34, 21), 1),
    "another first chunk": b"\x89PNG\r\n\x1a\n" + chunk(b"gAMA", bytes(4)) + filed("RGB")[8:],
    "empty": b"",
}


@pytest.mark.parametrize("data", BY_HAND.values(), ids=BY_HAND)
def test_what_is_plain_is_told_as_the_plugin_tells_it(data: bytes, tmp_path: Path) -> None:
    """Size, and whether there are more than 8 bits."""
    front = chunks.front_of(io.BytesIO(data))
    wanted = plugged.header("png", io.BytesIO(data), data[:64])
    path = tmp_path / "a.png"
    path.write_bytes(data)

    assert front is not None
    assert (front.size, front.deep) == (wanted.size, wanted.deep)
    assert look(Source(str(path), "a.png", len(data), 0, (1, 2))) == wanted


@pytest.mark.parametrize("data", BY_PLUGIN.values(), ids=BY_PLUGIN)
def test_what_is_odd_is_left_to_the_plugin(data: bytes) -> None:
    """It may have EXIF, or be no PNG at all."""
    assert chunks.front_of(io.BytesIO(data)) is None


def test_a_film_is_told_by_the_plugin(tmp_path: Path) -> None:
    """It has frames."""
    frames = [landscape((30, 20), number) for number in range(3)]
    path = tmp_path / "film.png"
    frames[0].save(path, save_all=True, append_images=frames[1:])

    header = look(Source(str(path), "film.png", path.stat().st_size, 0, (1, 2)))

    assert header is not None
    assert header.frames == 2
