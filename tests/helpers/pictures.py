"""Pictures of every kind, made on the spot; EXIF and colour profiles are built by hand, not by what is tested."""

import math
import random
import struct
import zlib
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pillow_heif
import pillow_jxl  # noqa: F401 - which registers JPEG XL with Pillow
from PIL import Image, ImageChops, ImageCms, ImageStat

from lightwork.plan import Action, Output, Task
from lightwork.recipe import Recipe, Size
from lightwork.scan import Source

pillow_heif.register_heif_opener()  # for `Image.open` and `save` in tests


def scene(size: Size = (320, 240), mode: str = "RGB", grain: int = 4, seed: int = 1) -> Image.Image:
    """Photo-like: soft shapes of several sizes, and grain of so many levels in 255."""
    rng = random.Random(seed)
    bands = []
    for _ in mode:
        band = _noise((6, 5), size, rng)
        band = Image.blend(band, _noise((24, 18), size, rng), 0.3)
        fine = Image.frombytes("L", size, rng.randbytes(size[0] * size[1]))
        bands.append(ImageChops.add(band, fine.point(lambda value: 128 + (value - 128) * grain // 128), 1, -128))
    return bands[0] if len(bands) == 1 else Image.merge(mode, bands)


def _noise(cells: Size, size: Size, rng: random.Random) -> Image.Image:
    return Image.frombytes("L", cells, rng.randbytes(cells[0] * cells[1])).resize(size, Image.Resampling.BICUBIC)


def corners(size: Size = (60, 40)) -> Image.Image:
    """Red, green, blue and white quarters, from the top left clockwise to the bottom left."""
    image = Image.new("RGB", size, "white")
    half = size[0] // 2, size[1] // 2
    image.paste("red", (0, 0, *half))
    image.paste("lime", (half[0], 0, size[0], half[1]))
    image.paste("blue", (*half, *size))
    return image


def encoded(image: Image.Image, format: str = "JPEG", **settings: Any) -> bytes:
    """The bytes of a file; `format` is Pillow's name."""
    file = BytesIO()
    image.save(file, format, **settings)
    return file.getvalue()


def opened(data: bytes | str | Path) -> Image.Image:
    """What Pillow's usual way of opening makes of a file, with its pixels: the independent witness."""
    with Image.open(BytesIO(data) if isinstance(data, bytes) else data) as image:
        image.load()
        return image


def exif(
    orientation: int | None = 1,
    size: Size = (320, 240),
    thumbnail: bytes = b"",
    *,
    order: str = "<",
    kind: int = 3,
    artist: bytes = "José".encode(),
) -> bytes:
    """An EXIF block of three directories: the picture, the camera (with a maker's note), and the thumbnail.

    Args:
        orientation: left out if None.
        size: what ExifImageWidth and ExifImageHeight say.
        thumbnail: a JPEG.
        order: "<" as Intel, ">" as Motorola.
        kind: the type of the orientation's entry: 3 SHORT, 5 RATIONAL.
        artist: raw bytes of the Artist.
    """
    first, camera = 8, 8 + 2 + 12 * 3 + 4
    second = camera + 2 + 12 * 3 + 4
    values = second + 2 + 12 * 2 + 4
    note = b"NOTE\0\x01\x02\x03\xff"
    picture = [
        (0x0112, kind, 1, struct.pack(order + "HH", orientation or 0, 0))
        if orientation is not None
        else (0x0111, 3, 1, b"\1\0\0\0"),
        (0x013B, 2, len(artist), struct.pack(order + "L", values)),
        (0x8769, 4, 1, struct.pack(order + "L", camera)),
    ]
    inside = [
        (0x927C, 7, len(note), struct.pack(order + "L", values + len(artist))),
        (0xA002, 3, 1, struct.pack(order + "HH", size[0], 0)),
        (0xA003, 4, 1, struct.pack(order + "L", size[1])),
    ]
    start = values + len(artist) + len(note)
    about = [(0x0201, 4, 1, struct.pack(order + "L", start)), (0x0202, 4, 1, struct.pack(order + "L", len(thumbnail)))]
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "L", first)
    blocks = [
        _directory(picture, second if thumbnail else 0, order),
        _directory(inside, 0, order),
        _directory(about, 0, order),
    ]
    return b"Exif\0\0" + head + b"".join(blocks) + artist + note + thumbnail


def _directory(entries: list[tuple[int, int, int, bytes]], following: int, order: str) -> bytes:
    body = b"".join(struct.pack(order + "HHL", tag, kind, count) + value for tag, kind, count, value in entries)
    return struct.pack(order + "H", len(entries)) + body + struct.pack(order + "L", following)


@cache
def srgb() -> bytes:
    """The profile of sRGB; always the same bytes, though LittleCMS writes the time into it."""
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def inks() -> bytes:
    """A CMYK profile of strange inks: full cyan is red, so that nobody can mistake it for plain arithmetic."""
    paper, red, black = (255, 128, 128), (138, 208, 195), (0, 128, 128)
    nodes = [black if k else red if c else paper for c in (0, 1) for _ in (0, 1) for _ in (0, 1) for k in (0, 1)]
    identity = struct.pack(">9l", *(65536 if place % 4 == 0 else 0 for place in range(9)))
    straight = bytes(range(256))
    table = b"mft1\0\0\0\0" + bytes([4, 3, 2, 0]) + identity + straight * 4
    table += b"".join(bytes(node) for node in nodes) + straight * 3
    white = b"XYZ \0\0\0\0" + struct.pack(">3l", 63190, 65536, 54061)
    table += bytes(-len(table) % 4)
    at = 128 + 4 + 12 * 2
    tags = struct.pack(">L", 2)
    tags += b"A2B0" + struct.pack(">LL", at, len(table)) + b"wtpt" + struct.pack(">LL", at + len(table), len(white))
    size = at + len(table) + len(white)
    head = struct.pack(">L4sL4s4s4s", size, b"lcms", 0x02400000, b"prtr", b"CMYK", b"Lab ").ljust(36, b"\0") + b"acsp"
    illuminant = struct.pack(">3l", 63190, 65536, 54061)
    return (head.ljust(68, b"\0") + illuminant).ljust(128, b"\0") + tags + table + white


def sixteen_bits(size: Size = (256, 256)) -> Image.Image:
    """A gray ramp, I;16: every pixel its own number from 0 to 65,535 where there are as many."""
    count = size[0] * size[1]
    values = [round(place * 65535 / (count - 1)) for place in range(count)]
    return Image.frombytes("I;16", size, struct.pack(f"<{count}H", *values))


def numbers(image: Image.Image) -> list[float]:
    """The values of an image of one band, row by row."""
    assert len(image.getbands()) == 1
    return [float(value) for value in image.get_flattened_data()]  # type: ignore[arg-type] # of one band


def colours(image: Image.Image) -> list[tuple[int, int, int]]:
    """The pixels of an RGB image, row by row."""
    data = image.tobytes()
    assert image.mode == "RGB"
    return list(zip(data[0::3], data[1::3], data[2::3], strict=True))


def png_chunks(*chunks: tuple[bytes, bytes]) -> bytes:
    """A PNG of these chunks, each as its name and its data."""
    pieces = (
        struct.pack(">L", len(data)) + name + data + struct.pack(">L", zlib.crc32(name + data)) for name, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(pieces)


def png_header(size: Size, depth: int = 8, kind: int = 2) -> bytes:
    """A PNG's beginning that promises (width, height) pixels, with one empty piece of data."""
    body = struct.pack(">LLBBBBB", *size, depth, kind, 0, 0, 0)
    return png_chunks((b"IHDR", body), (b"IDAT", zlib.compress(b"")), (b"IEND", b""))


def raw_file(preview: bytes = b"", size: Size = (64, 48), orientation: int = 1) -> bytes:
    """A camera RAW file (DNG 1.4): gray-blue seen through a Bayer filter, and a JPEG preview if there is one.

    Args:
        preview: a JPEG.
        size: (width, height) of the sensor in pixels.
        orientation: as in EXIF.
    """
    width, height = size
    seen = {0: 6000, 1: 9000, 2: 14000}  # red, green, blue
    pattern = (0, 1, 1, 2)
    pixels = struct.pack(
        f"<{width * height}H", *(seen[pattern[y % 2 * 2 + x % 2]] for y in range(height) for x in range(width))
    )
    matrix = [10000, 10000, 0, 10000, 0, 10000, 0, 10000, 10000, 10000, 0, 10000, 0, 10000, 0, 10000, 10000, 10000]
    sensor: list[tuple[int, int, int, bytes]] = [
        (254, 4, 1, struct.pack("<L", 0)),
        (256, 4, 1, struct.pack("<L", width)),
        (257, 4, 1, struct.pack("<L", height)),
        (258, 3, 1, struct.pack("<H", 16)),
        (259, 3, 1, struct.pack("<H", 1)),
        (262, 3, 1, struct.pack("<H", 32803)),
        (273, 4, 1, b"PIXL"),
        (277, 3, 1, struct.pack("<H", 1)),
        (278, 4, 1, struct.pack("<L", height)),
        (279, 4, 1, struct.pack("<L", len(pixels))),
        (284, 3, 1, struct.pack("<H", 1)),
        (33421, 3, 2, struct.pack("<HH", 2, 2)),
        (33422, 1, 4, bytes(pattern)),
        (50714, 3, 1, struct.pack("<H", 0)),
        (50717, 4, 1, struct.pack("<L", 16383)),
    ]
    small: list[tuple[int, int, int, bytes]] = [
        (254, 4, 1, struct.pack("<L", 1)),
        (256, 4, 1, struct.pack("<L", opened(preview).width if preview else 1)),
        (257, 4, 1, struct.pack("<L", opened(preview).height if preview else 1)),
        (258, 3, 3, struct.pack("<3H", 8, 8, 8)),
        (259, 3, 1, struct.pack("<H", 7)),
        (262, 3, 1, struct.pack("<H", 6)),
        (271, 2, 5, b"Maker"[:4] + b"\0"),
        (272, 2, 6, b"Model\0"),
        (273, 4, 1, b"PREV"),
        (274, 3, 1, struct.pack("<H", orientation)),
        (277, 3, 1, struct.pack("<H", 3)),
        (278, 4, 1, struct.pack("<L", opened(preview).height if preview else 1)),
        (279, 4, 1, struct.pack("<L", len(preview))),
        (330, 4, 1, b"SUBD"),
        (50706, 1, 4, bytes([1, 4, 0, 0])),
        (50708, 2, 6, b"Model\0"),
        (50721, 10, 9, struct.pack("<18l", *matrix)),
        (50728, 5, 3, struct.pack("<6L", 1, 2, 1, 1, 1, 1)),
        (50778, 3, 1, struct.pack("<H", 21)),
    ]
    places: dict[bytes, int] = {}
    for _ in range(2):  # the first time to learn where everything comes to lie
        body = b"II*\0" + struct.pack("<L", 8)
        for name, entries in ((b"MAIN", small), (b"SUBD", sensor)):
            places[name] = len(body)
            values = len(body) + 2 + 12 * len(entries) + 4
            table, data = struct.pack("<H", len(entries)), b""
            for tag, kind, number, value in entries:
                known = struct.pack("<L", places.get(value, 0)) if value in {b"PIXL", b"PREV", b"SUBD"} else value
                if len(known) > 4:
                    known, data = struct.pack("<L", values + len(data)), data + known + bytes(len(known) % 2)
                table += struct.pack("<HHL", tag, kind, number) + known.ljust(4, b"\0")
            body += table + bytes(4) + data
        places[b"PIXL"], places[b"PREV"] = len(body), len(body) + len(pixels)
        body += pixels + preview
    return body


def psnr(one: Image.Image, other: Image.Image) -> float:
    """Peak signal to noise, decibels."""
    assert one.size == other.size
    assert one.mode == other.mode
    stat = ImageStat.Stat(ImageChops.difference(one, other))
    error = sum(stat.sum2) / sum(stat.count)
    return math.inf if error == 0 else 10 * math.log10(255**2 / error)


def mean_difference(one: Image.Image, other: Image.Image) -> float:
    """How far two pictures lie apart on average, levels of 255, in the band where it is the most."""
    assert one.size == other.size
    assert one.mode == other.mode
    return max(ImageStat.Stat(ImageChops.difference(one, other)).mean)


def source_of(path: str | Path) -> Source:
    """The Source that a scan would give."""
    entry = Path(path).stat()
    return Source(str(path), Path(path).name, entry.st_size, entry.st_mtime_ns, (entry.st_dev, entry.st_ino))


def task_for(
    data: bytes,
    folder: Path,
    format: str = "jpeg",
    recipe: Recipe | None = None,
    *,
    replace: bool = False,
    action: Action = Action.RESIZE,
) -> Task:
    """Writes an original into a folder, and gives the task that makes `out/result.<format>` of it."""
    path = folder / "original"
    path.write_bytes(data)
    target = str(folder / "out" / f"result.{format}")
    wishes = recipe or Recipe()
    outputs = (Output(target, replace, action, format, wishes.sizing, None),)
    return Task(7, source_of(path), outputs, None, wishes)
