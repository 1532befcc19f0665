"""What is read of a JPEG without its plugin is what its plugin reads."""

import random
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from helpers.pictures import encoded, exif, scene, source_of
from lightwork.pixels import look as looking
from lightwork.pixels import metadata, plugins
from lightwork.pixels.jpeg import Front, front_of
from lightwork.pixels.look import look
from lightwork.plan import Header

SIZE = (70, 30)


def by_plugin(data: bytes) -> Front:
    """The same by Pillow."""
    picture = plugins.open_plugin("jpeg", BytesIO(data), data[:64])
    return Front(picture.size, len(picture.getbands()), picture.info.get("exif", b""))


def with_segment(data: bytes, mark: int, content: bytes) -> bytes:
    """A JPEG with one more segment in front."""
    return data[:2] + bytes([0xFF, mark]) + (len(content) + 2).to_bytes(2) + content + data[2:]


PLAIN = encoded(scene(SIZE), "JPEG")
TURNED = encoded(scene(SIZE), "JPEG", exif=exif(6))


@pytest.mark.parametrize(
    "data",
    [
        PLAIN,
        TURNED,
        encoded(scene(SIZE, "L"), "JPEG"),
        encoded(scene(SIZE, "CMYK"), "JPEG"),
        encoded(scene(SIZE), "JPEG", progressive=True),
        encoded(scene(SIZE), "JPEG", icc_profile=bytes(70_000), comment=b"a word", dpi=(72, 72)),
        with_segment(TURNED, 0xE1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>"),
        with_segment(with_segment(PLAIN, 0xE1, b"Exif\0\0second"), 0xE1, b"Exif\0\0first "),
        encoded(scene(SIZE), "JPEG", restart_marker_rows=1),
    ],
    ids=["plain", "turned", "gray", "inks", "progressive", "long", "xmp", "two segments", "restarts"],
)
def test_it_says_what_the_plugin_says(data: bytes) -> None:
    """Size, inks and EXIF."""
    assert front_of(BytesIO(data)) == by_plugin(data)


@pytest.mark.parametrize(
    "data",
    [
        with_segment(PLAIN, 0xFF, b"fill bytes"),
        with_segment(PLAIN, 0xC0, b"\x08\x00\x10\x00\x10\x03"),
        PLAIN.replace(b"\xff\xc0\x00\x11\x08", b"\xff\xc0\x00\x11\x0c"),
        PLAIN[: PLAIN.index(b"\xff\xda")],
        PLAIN[:2] + b"\xff\xd8" + PLAIN[2:],
        PLAIN[:20],
        with_segment(PLAIN, 0xE5, b"")[:2] + b"\xff\xe5\x00\x01" + PLAIN[2:],
    ],
    ids=["fill bytes", "two frames", "twelve bits", "no scan", "two beginnings", "cut", "no length"],
)
def test_what_is_odd_is_left_to_the_plugin(data: bytes) -> None:
    """It is more patient, or says what is wrong."""
    assert front_of(BytesIO(data)) is None


def test_no_plugin_is_asked_for_a_usual_photo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A plan of a million photos opens none of them by Pillow."""
    monkeypatch.setattr(looking, "_by_plugin", None)
    path = tmp_path / "photo.jpg"
    path.write_bytes(TURNED)

    assert look(source_of(path)) == Header("jpeg", SIZE[::-1], upright=False)


def test_broken_exif_costs_the_turn_alone(tmp_path: Path) -> None:
    """The size is known all the same."""
    path = tmp_path / "photo.jpg"
    path.write_bytes(with_segment(PLAIN, 0xE1, b"Exif\0\0MM\0*\xff\xff\xff\xff"))

    assert look(source_of(path)) == Header("jpeg", SIZE)


def test_no_damage_breaks_the_plan(tmp_path: Path) -> None:
    """Cut and scrambled, nothing is raised, and no size is nothing."""
    rng = random.Random(11)
    path = tmp_path / "photo.jpg"

    for _ in range(1000):
        damaged = bytearray(TURNED[: rng.randrange(4, len(TURNED))] if rng.random() < 0.3 else TURNED)
        for _ in range(rng.randrange(1, 6)):
            damaged[rng.randrange(2, min(len(damaged), 700))] = rng.randrange(256)
        path.write_bytes(damaged)
        found = look(source_of(path))
        assert found is None or min(found.size) > 0


def test_its_turn_is_the_one_that_pixels_are_turned_by() -> None:
    """Plan and worker agree."""
    picture = Image.open(BytesIO(TURNED))
    front = front_of(BytesIO(TURNED))

    assert front is not None
    assert metadata.orientation_in(front.exif.removeprefix(metadata.PREFIX)) == metadata.orientation(picture) == 6
