import random
import sys
from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image

from helpers.pictures import encoded, exif, opened, raw_file, scene, sixteen_bits, source_of
from lightwork.pixels.look import look
from lightwork.plan import Header


def looked(folder: Path, data: bytes) -> Header | None:
    """What `look` says to a file of these bytes."""
    path = folder / "picture"
    path.write_bytes(data)
    return look(source_of(path))


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF", "HEIF", "JXL"])
def test_header_of_every_format(tmp_path: Path, format: str) -> None:
    """Format and size are read."""
    name = {"HEIF": "heic"}.get(format, format.lower())

    assert looked(tmp_path, encoded(scene((40, 30)), format)) == Header(name, (40, 30))


@pytest.mark.parametrize("orientation", range(1, 9))
def test_heic_is_looked_at_without_its_library(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, orientation: int
) -> None:
    """Its boxes tell the upright size, whether it lies on its side, and when it was taken, whatever they hold."""
    tags = Image.Exif()
    tags[0x0112], tags[0x0132] = orientation, "2024:03:09 17:30:01"
    data = encoded(scene((70, 30)), "HEIF", exif=tags.tobytes())
    witness = opened(data)
    monkeypatch.setitem(sys.modules, "pi_heif", None)

    found = looked(tmp_path, data)

    assert found == Header("heic", witness.size, orientation == 1, taken=datetime(2024, 3, 9, 17, 30, 1))  # noqa: DTZ001 - a camera's clock


def test_damaged_heic_never_costs_the_plan(tmp_path: Path) -> None:
    """Its library crashes on some damaged files, so the plan does without: cut and scrambled, nothing is raised."""
    data = encoded(scene((64, 48)), "HEIF", exif=exif(6))
    rng = random.Random(5)

    for _ in range(2000):
        damaged = bytearray(data[: rng.randrange(20, len(data))] if rng.random() < 0.3 else data)
        for _ in range(rng.randrange(1, 6)):
            damaged[rng.randrange(12, min(len(damaged), 600))] = rng.randrange(256)
        found = looked(tmp_path, bytes(damaged))
        assert found is None or min(found.size) > 0  # what has no pixels cannot be laid out


def test_heic_of_no_pixels_has_no_header(tmp_path: Path) -> None:
    """A size of nothing would stop the plan for all photos; it is a file that cannot be read."""
    data = encoded(scene((64, 64)), "HEIF")
    at = data.index(b"ispe") + 8
    assert data[at : at + 8] == (64).to_bytes(4) * 2

    assert looked(tmp_path, data[:at] + bytes(8) + data[at + 8 :]) is None


def test_raw_is_told_upright(tmp_path: Path) -> None:
    """A camera RAW file has the size of what its sensor saw."""
    assert looked(tmp_path, raw_file(size=(64, 48), orientation=6)) == Header("raw", (48, 64))


@pytest.mark.parametrize(
    ("image", "format", "expected"),
    [
        (scene((40, 30), "CMYK"), "JPEG", Header("jpeg", (40, 30), ink=True)),
        (scene((40, 30), "CMYK"), "TIFF", Header("tiff", (40, 30), ink=True)),
        (sixteen_bits((40, 30)), "PNG", Header("png", (40, 30), deep=True)),
        (sixteen_bits((40, 30)), "TIFF", Header("tiff", (40, 30), deep=True)),
        (scene((40, 30), "L").convert("F"), "TIFF", Header("tiff", (40, 30), deep=True)),
    ],
)
def test_rare_pixels_are_noticed(tmp_path: Path, image: Image.Image, format: str, expected: Header) -> None:
    """Printing colours and more than 8 bits are what the plan warns of."""
    assert looked(tmp_path, encoded(image, format)) == expected


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("order", ["<", ">"])
def test_size_is_upright(tmp_path: Path, format: str, order: str) -> None:
    """A picture that lies on its side is told with its upright size."""
    data = encoded(scene((40, 30)), format, exif=exif(6, order=order))

    assert looked(tmp_path, data) == Header(format.lower(), (30, 40), upright=False)


def test_size_of_lying_tiff_is_upright(tmp_path: Path) -> None:
    """A TIFF has its orientation in its own directory."""
    data = encoded(scene((40, 30)), "TIFF", tiffinfo={274: 8})

    assert looked(tmp_path, data) == Header("tiff", (30, 40), upright=False)


@pytest.mark.parametrize("orientation", [0, 9, 99, 65535])
def test_nonsense_orientation_is_upright(tmp_path: Path, orientation: int) -> None:
    """Whatever is no orientation is taken as none."""
    assert looked(tmp_path, encoded(scene((40, 30)), exif=exif(orientation))) == Header("jpeg", (40, 30))


def test_rational_orientation_is_upright(tmp_path: Path) -> None:
    """An orientation of the wrong type is taken as none."""
    assert looked(tmp_path, encoded(scene((40, 30)), exif=exif(6, kind=5))) == Header("jpeg", (40, 30))


@pytest.mark.parametrize("block", [b"Exif\0\0", b"Exif\0\0II*\0\xff\xff\xff\xff", b"Exif\0\0nonsense", exif(6)[:20]])
def test_broken_exif_is_upright(tmp_path: Path, block: bytes) -> None:
    """EXIF that cannot be read costs no header."""
    assert looked(tmp_path, encoded(scene((40, 30)), exif=block)) == Header("jpeg", (40, 30))


@pytest.mark.parametrize("format", ["GIF", "WEBP", "PNG", "TIFF"])
def test_several_frames_are_noticed(tmp_path: Path, format: str) -> None:
    """More than one frame counts as 2, without counting them all."""
    data = encoded(
        scene((40, 30)), format, save_all=True, append_images=[scene((40, 30), seed=seed) for seed in (2, 3)]
    )

    assert looked(tmp_path, data) == Header(format.lower(), (40, 30), frames=2)


def test_only_the_beginning_of_a_webp_is_read(tmp_path: Path) -> None:
    """The header is there without the pixels."""
    data = encoded(scene((400, 300)), "WEBP")

    assert looked(tmp_path, data[:40]) == Header("webp", (400, 300))


@pytest.mark.parametrize("lossless", [False, True])
@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_every_kind_of_webp_tells_its_size(tmp_path: Path, mode: str, lossless: bool) -> None:
    """Simple, lossless and extended files write their size in three ways."""
    data = encoded(scene((401, 299), mode), "WEBP", lossless=lossless)

    assert looked(tmp_path, data) == Header("webp", (401, 299))


@pytest.mark.parametrize(
    "data", [b"", b"\xff\xd8\xff", b"RIFF\0\0\0\0WEBP", b"GIF89a", b"II*\0", b"no picture", b"\x89PNG\r\n\x1a\n"]
)
@pytest.mark.filterwarnings("ignore:.*:UserWarning")
def test_unreadable_is_none(tmp_path: Path, data: bytes) -> None:
    """What has no header has none, and nothing is raised."""
    assert looked(tmp_path, data) is None


def test_missing_file_is_none(tmp_path: Path) -> None:
    """A file that went away has no header."""
    (tmp_path / "gone").write_bytes(b"x")
    source = source_of(tmp_path / "gone")
    (tmp_path / "gone").unlink()

    assert look(source) is None


def test_huge_picture_still_has_a_header(tmp_path: Path) -> None:
    """The plan may know its size; the refusal comes with the pixels."""
    data = encoded(Image.new("1", (20_000, 10_100)), "TIFF", compression="group4")

    assert looked(tmp_path, data) == Header("tiff", (20_000, 10_100))
