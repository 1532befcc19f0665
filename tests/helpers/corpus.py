"""An album of every kind of file that people have, and what should become of each at 120x90 in its own format."""

from typing import Any, NamedTuple

from PIL import Image, ImageCms

from helpers.pictures import encoded, exif, inks, png_chunks, raw_file, scene, sixteen_bits, srgb
from helpers.profiles import DISPLAY_P3, icc

SECOND = scene(seed=2)
CLEAR = scene((300, 200), "RGBA")
FRAMES: dict[str, Any] = {"save_all": True, "append_images": [SECOND], "duration": [100, 200]}
EPS = b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\nshowpage\n"
HOW = ["", "", "mirrored", "180\u00b0", "flipped", "transposed", "90\u00b0 right", "transversed", "90\u00b0 left"]


class File(NamedTuple):
    """A file of the album.

    Attributes:
        data: its bytes.
        answer: the end of its result's name and what is said of it, "copied", or the reason why it failed.
    """

    data: bytes
    answer: tuple[str, ...]


def made(data: bytes, ending: str, *changes: str) -> File:
    """A file that becomes another."""
    return File(data, (ending, *changes))


def failed(data: bytes, *reason: str) -> File:
    """A file that cannot be made."""
    return File(data, ("failed", *reason))


def _camera() -> dict[str, File]:
    photo = encoded(scene((640, 480)))
    lying = {
        f"camera/lies-{number}.jpg": made(
            encoded(scene(seed=number), exif=exif(number, thumbnail=encoded(scene((16, 12))))),
            ".jpg",
            *([f"turned upright: {HOW[number]}"] if number > 1 else []),
        )
        for number in range(1, 9)
    }
    return lying | {
        "camera/lies-0.jpg": made(encoded(scene(), exif=exif(0)), ".jpg"),
        "camera/lies-99.jpg": made(encoded(scene(), exif=exif(99)), ".jpg"),
        "camera/profile.jpg": made(encoded(scene((400, 300)), icc_profile=srgb(), quality=95), ".jpg"),
        "camera/p3.jpg": made(encoded(scene((400, 300)), icc_profile=icc(DISPLAY_P3)), ".jpg"),
        "camera/broken-profile.jpg": made(
            encoded(scene(), icc_profile=srgb()[:200]), ".jpg", "colour profile dropped: it is broken"
        ),
        "camera/gray.jpeg": made(encoded(scene(mode="L")), ".jpeg"),
        "camera/progressive.jpg": made(encoded(scene(), progressive=True, subsampling=0), ".jpg"),
        "camera/double.mpo": made(encoded(scene(), "MPO", save_all=True, append_images=[SECOND]), ".mpo"),
        "camera/inks.jpg": made(
            encoded(scene(mode="CMYK"), icc_profile=inks()), ".jpg", "colours: CMYK -> sRGB (nameless)"
        ),
        "camera/phone.heic": made(encoded(scene(), "HEIF"), ".heic"),
        "camera/raw.dng": made(
            raw_file(encoded(scene((640, 480))), (640, 480)), ".jpg", "camera RAW: the camera's preview"
        ),
        "camera/cut.jpg": failed(photo[:5000], "cut short"),
        "camera/fits.jpg": File(encoded(scene((60, 40))), ("copied",)),
    }


def _web() -> dict[str, File]:
    palette = CLEAR.convert("RGB").quantize(32)
    return {
        "web/clear.png": made(encoded(CLEAR, "PNG"), ".png"),
        "web/gray-clear.png": made(encoded(scene(mode="LA"), "PNG"), ".png"),
        "web/palette.png": made(encoded(palette, "PNG", transparency=3), ".png", "palette to full colour"),
        "web/palette.gif": made(
            encoded(SECOND.quantize(16), "GIF", transparency=3), ".gif", "reduced to a palette: 256 colours"
        ),
        "web/moves.gif": made(encoded(scene(), "GIF", **FRAMES), ".gif", "reduced to a palette: 256 colours"),
        "web/moves.webp": made(encoded(scene(), "WEBP", **FRAMES), ".webp"),
        "web/moves.png": made(encoded(scene(), "PNG", **FRAMES), ".png"),
        "web/moves.avif": made(encoded(scene(), "AVIF", **FRAMES), ".avif"),
        "web/still.webp": made(encoded(scene((500, 100)), "WEBP", lossless=True), ".webp"),
        "web/still.avif": made(encoded(scene(mode="RGBA"), "AVIF"), ".avif"),
        "web/still.jxl": made(encoded(scene(), "JXL"), ".jxl"),
        "web/interlaced.png": made(encoded(scene(), "PNG", interlace=1), ".png"),
        "web/postscript.jpg": failed(EPS, "not an image", "EPS is refused"),
        "web/page.png": failed(b"<!DOCTYPE html><p>Not found", "not an image", "HTML is refused"),
        "web/text.jpg": failed(b"nothing but words", "not an image"),
        "web/empty.jpg": failed(b"", "empty file"),
        "web/cut.png": failed(encoded(scene(), "PNG")[:9000], "cut short"),
        "web/cut.webp": failed(encoded(scene(), "WEBP")[:3000], "cut short"),
    }


def _scans() -> dict[str, File]:
    lab = ImageCms.profileToProfile(
        scene(), ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), outputMode="LAB"
    )
    assert lab is not None
    pages: dict[str, Any] = {"save_all": True, "append_images": [scene(seed=4), scene((90, 200), "L")]}
    return {
        "scans/deep.png": made(encoded(sixteen_bits(), "PNG"), ".png"),
        "scans/deep.tif": made(encoded(sixteen_bits(), "TIFF"), ".tif"),
        "scans/bilevel.tif": made(encoded(scene(mode="L").convert("1"), "TIFF", compression="group4"), ".tif"),
        "scans/plain.bmp": made(encoded(scene(), "BMP"), ".png"),
        "scans/plain.tif": made(encoded(scene(seed=3), "TIFF"), ".tif"),
        "scans/lzw.tiff": made(encoded(scene(mode="RGBA"), "TIFF", compression="tiff_lzw"), ".tiff"),
        "scans/inks.tif": made(encoded(scene(mode="CMYK"), "TIFF", icc_profile=inks()), ".tif"),
        "scans/lab.tif": made(encoded(lab, "TIFF"), ".tif", "colours: LAB -> sRGB"),
        "scans/numbers.tif": made(encoded(scene(mode="L").convert("F"), "TIFF"), ".tif", "bits per channel: 32 -> 16"),
        "scans/pages.tif": made(encoded(scene(), "TIFF", **pages), ".tif"),
        "scans/cut.tif": failed(encoded(scene(), "TIFF")[:50_000], "cut short"),
        "scans/promises.png": failed(
            png_chunks((b"IHDR", (20_000).to_bytes(4) + (20_000).to_bytes(4) + b"\x08\x02\0\0\0"), (b"IEND", b"")),
            "too large",
            "20000 x 20000 pixels are more than 200 megapixels; --unlimited lifts the limit",
        ),
        "scans/tiny.png": File(encoded(Image.new("RGB", (1, 1)), "PNG"), ("copied",)),
    }


def album() -> dict[str, File]:
    """Every file, by its path in the album."""
    return _camera() | _web() | _scans()
