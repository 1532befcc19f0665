"""Whole pictures of every format that is read, small, and with as much in them as a file may have."""

from functools import cache
from typing import Any

from helpers.pictures import encoded, exif, inks, raw_file, scene, sixteen_bits, srgb

SIZE = (48, 32)
FILM: dict[str, Any] = {"save_all": True, "append_images": [scene(SIZE, seed=2)], "duration": [100, 200]}
XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>'


@cache
def seeds() -> dict[str, bytes]:
    """The pictures by name; each becomes a result unharmed."""
    photo, clear = scene(SIZE), scene(SIZE, "RGBA")
    tags = exif(6, thumbnail=encoded(scene((16, 12))))
    palette = photo.quantize(16)
    return {
        "jpeg": encoded(photo, exif=tags, icc_profile=srgb(), comment=b"a comment", xmp=XMP),
        "jpeg progressive": encoded(photo, progressive=True, subsampling=0, exif=tags),
        "jpeg gray": encoded(scene(SIZE, "L")),
        "jpeg inks": encoded(scene(SIZE, "CMYK"), icc_profile=inks()),
        "mpo": encoded(photo, "MPO", save_all=True, append_images=[scene(SIZE, seed=3)]),
        "png": encoded(clear, "PNG", exif=tags, icc_profile=srgb()),
        "png palette": encoded(palette, "PNG", transparency=3),
        "png deep": encoded(sixteen_bits(SIZE), "PNG"),
        "png interlaced": encoded(photo, "PNG", interlace=1),
        "png film": encoded(photo, "PNG", **FILM),
        "gif": encoded(palette, "GIF", transparency=3),
        "gif film": encoded(photo, "GIF", loop=2, **FILM),
        "webp": encoded(photo, "WEBP", exif=tags, icc_profile=srgb(), xmp=XMP),
        "webp lossless": encoded(clear, "WEBP", lossless=True),
        "webp film": encoded(photo, "WEBP", **FILM),
        "avif": encoded(clear, "AVIF", exif=tags, speed=10),
        "avif film": encoded(photo, "AVIF", speed=10, **FILM),
        "heic": encoded(photo, "HEIF", exif=tags),
        "jxl": encoded(photo, "JXL"),
        "tiff": encoded(photo, "TIFF"),
        "tiff lzw": encoded(clear, "TIFF", compression="tiff_lzw"),
        "tiff jpeg": encoded(photo, "TIFF", compression="jpeg"),
        "tiff fax": encoded(scene(SIZE, "L").convert("1"), "TIFF", compression="group4"),
        "tiff deep": encoded(sixteen_bits(SIZE), "TIFF"),
        "tiff pages": encoded(photo, "TIFF", save_all=True, append_images=[scene(SIZE, seed=4)]),
        "bmp": encoded(photo, "BMP"),
        "bmp palette": encoded(palette, "BMP"),
        "raw": raw_file(encoded(photo), SIZE),
        "jpeg2000": encoded(photo, "JPEG2000"),
        "ico": encoded(clear.resize((32, 32)), "ICO"),
        "tga": encoded(photo, "TGA", compression="tga_rle"),
        "ppm": encoded(photo, "PPM"),
        "qoi": encoded(photo, "QOI"),
        "dds": encoded(clear, "DDS"),
        "psd": _psd(),
    }


def _psd() -> bytes:
    """A Photoshop file without layers: header, three empty sections, plain bytes."""
    head = b"8BPS\0\1" + bytes(6) + b"\0\3" + SIZE[1].to_bytes(4) + SIZE[0].to_bytes(4) + b"\0\x08\0\3" + bytes(12)
    return head + b"\0\0" + b"".join(band.tobytes() for band in scene(SIZE).split())
