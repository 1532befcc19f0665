"""What other people's programs say of our results; `packaging/linux/witnesses` installs them."""

import shutil
import subprocess
from pathlib import Path

import pytest

from helpers.pictures import encoded, inks, scene, sixteen_bits, task_for
from lightwork.events import Made
from lightwork.pixels.make import make
from lightwork.recipe import Recipe, Sizing, Tiff, TiffCompression

SMALL = Recipe(sizing=Sizing(box=(100, 100)))


def ask(*command: str) -> str:
    """What a program says of a file; it must be content with it."""
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed (packaging/linux/witnesses)")
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def made(data: bytes, folder: Path, format: str, recipe: Recipe = SMALL) -> str:
    """The path of the result."""
    outcome = make(task_for(data, folder, format, recipe))
    assert isinstance(outcome, Made), outcome
    return str(folder / "out" / f"result.{format}")


@pytest.mark.parametrize(
    ("mode", "format", "expected"),
    [
        ("RGB", "jpeg", "JPEG 100x75 8 sRGB"),
        ("L", "jpeg", "JPEG 100x75 8 Gray"),
        ("RGBA", "png", "PNG 100x75 8 sRGB"),
        ("RGB", "webp", "WEBP 100x75 8 sRGB"),
        ("RGB", "tiff", "TIFF 100x75 8 sRGB"),
        ("CMYK", "tiff", "TIFF 100x75 8 CMYK"),
        ("RGB", "gif", "GIF 100x75 8 sRGB"),
    ],
)
def test_imagemagick_agrees(tmp_path: Path, mode: str, format: str, expected: str) -> None:
    """Format, size, depth and colour space are what they should be."""
    data = encoded(scene(mode=mode), "TIFF", **({"icc_profile": inks()} if mode == "CMYK" else {}))
    path = made(data, tmp_path, format)

    assert ask("identify", "-format", "%m %wx%h %z %[colorspace]", path) == expected


@pytest.mark.parametrize("format", ["png", "tiff"])
def test_imagemagick_sees_sixteen_bits(tmp_path: Path, format: str) -> None:
    """Gray with 16 bits is written with 16."""
    path = made(encoded(sixteen_bits(), "PNG"), tmp_path, format)

    assert ask("identify", "-format", "%z", path) == "16"


@pytest.mark.parametrize("mode", ["L", "LA", "RGB", "RGBA"])
@pytest.mark.parametrize("colours", [0, 16])
def test_pngcheck_is_content(tmp_path: Path, mode: str, colours: int) -> None:
    """Every kind of PNG follows the standard, with a palette too."""
    recipe = Recipe.from_table({"sizing": {"box": [100, 100]}, "png": {"colours": colours}})
    path = made(encoded(scene(mode=mode), "PNG"), tmp_path, "png", recipe)

    said = ask("pngcheck", "-v", path)
    assert "No errors detected" in said
    assert ("palette" in said) is (colours > 0)


@pytest.mark.parametrize("moves", [False, True])
@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_webpinfo_is_content(tmp_path: Path, mode: str, moves: bool) -> None:
    """Still and moving WebP follow the standard, and say it if they may be transparent."""
    film = {"save_all": True, "append_images": [scene(mode=mode, seed=2)], "duration": 100} if moves else {}
    path = made(encoded(scene(mode=mode), "WEBP", **film), tmp_path, "webp")

    said = ask("webpinfo", path)
    assert "No error detected" in said
    assert ("Animation: 1" in said) is moves


@pytest.mark.parametrize(
    ("compression", "expected"),
    [
        (TiffCompression.NONE, "None"),
        (TiffCompression.LZW, "LZW"),
        (TiffCompression.DEFLATE, "AdobeDeflate"),
        (TiffCompression.PACKBITS, "PackBits"),
    ],
)
def test_tiffinfo_agrees(tmp_path: Path, compression: TiffCompression, expected: str) -> None:
    """Each page is compressed as asked, and has its own size."""
    pages = {"save_all": True, "append_images": [scene((90, 200), seed=2)]}
    recipe = Recipe(sizing=Sizing(box=(100, 100)), tiff=Tiff(compression))
    path = made(encoded(scene(), "TIFF", **pages), tmp_path, "tiff", recipe)

    said = ask("tiffinfo", path)
    assert said.count(f"Compression Scheme: {expected}") == 2
    assert "Image Width: 100 Image Length: 75" in said
    assert "Image Width: 45 Image Length: 100" in said


def test_progressive_and_chroma_are_as_asked(tmp_path: Path) -> None:
    """The JPEG that comes out has the structure that was chosen."""
    plain = made(encoded(scene()), tmp_path, "jpeg")
    table = {"sizing": {"box": [100, 100]}, "jpeg": {"progressive": True, "chroma": "4:4:4"}}
    (tmp_path / "other").mkdir()
    chosen = made(encoded(scene()), tmp_path / "other", "jpeg", Recipe.from_table(table))

    told = "%[jpeg:sampling-factor] %[interlace]"
    assert ask("identify", "-format", told, plain) == "2x2,1x1,1x1 None"
    assert ask("identify", "-format", told, chosen) == "1x1,1x1,1x1 JPEG"
