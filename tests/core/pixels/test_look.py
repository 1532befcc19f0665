from pathlib import Path

import pytest
from PIL import Image

from helpers.pictures import encoded, exif, scene, source_of
from lightwork.pixels.look import look
from lightwork.plan import Header


def looked(folder: Path, data: bytes) -> Header | None:
    """What `look` says to a file of these bytes."""
    path = folder / "picture"
    path.write_bytes(data)
    return look(source_of(path))


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF"])
def test_header_of_every_format(tmp_path: Path, format: str) -> None:
    """Format and size are read."""
    assert looked(tmp_path, encoded(scene((40, 30)), format)) == Header(format.lower(), (40, 30))


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
