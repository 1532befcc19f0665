"""The memory that photos are decoded into is used again, and nothing of an earlier photo is seen in a later one."""

import io
from collections.abc import Iterator

import pytest
from PIL import Image

from lightwork.pixels import decode, kernels, plate
from lightwork.pixels.failure import PictureError
from lightwork.pixels.plugins import Jpeg
from lightwork.pixels.scenery import landscape
from lightwork.recipe import Filter


@pytest.fixture
def keeping(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A process that keeps plates, and no longer does afterwards."""
    monkeypatch.setattr(plate, "_kept", None)
    monkeypatch.setattr(kernels, "_kept", [])
    plate.keep()
    yield
    plate.drop()


def jpeg(number: int, size: tuple[int, int] = (320, 240), mode: str = "RGB") -> bytes:
    """A photo."""
    file = io.BytesIO()
    landscape(size, number).convert(mode).save(file, "JPEG", quality=92)
    return file.getvalue()


def loaded(data: bytes) -> Image.Image:
    """As a worker decodes it."""
    image = Jpeg(io.BytesIO(data))
    image.load()
    return image


def test_without_being_told_nothing_is_kept() -> None:
    """A library that is used by a program takes no memory for later."""
    assert not plate.keeps()
    first = plate.take("RGB", (20, 10))
    assert plate.take("RGB", (20, 10)) is not first


@pytest.mark.usefixtures("keeping")
def test_the_next_photo_of_a_size_has_the_same_memory() -> None:
    """And pixels of its own."""
    first = loaded(jpeg(1))
    place = id(first.im)
    del first
    second = loaded(jpeg(2))
    assert id(second.im) == place
    with Image.open(io.BytesIO(jpeg(2))) as wanted:
        assert second.tobytes() == wanted.tobytes()


@pytest.mark.usefixtures("keeping")
def test_a_photo_that_somebody_still_has_keeps_its_pixels() -> None:
    """It is not written over."""
    first = loaded(jpeg(1))
    before = first.tobytes()
    second = loaded(jpeg(2))
    assert first.tobytes() == before
    assert second.tobytes() != before


@pytest.mark.usefixtures("keeping")
@pytest.mark.parametrize("after", [jpeg(2, (240, 320)), jpeg(2, mode="L"), jpeg(2, mode="CMYK")])
def test_another_size_or_mode_has_other_memory(after: bytes) -> None:
    """Its pixels are right, whatever was there before."""
    loaded(jpeg(1))
    with Image.open(io.BytesIO(after)) as wanted:
        assert loaded(after).tobytes() == wanted.tobytes()


@pytest.mark.usefixtures("keeping")
@pytest.mark.parametrize("share", [0.4, 0.9])
def test_a_photo_that_is_cut_shows_nothing_of_the_one_before(share: float) -> None:
    """It fails, as without a plate."""
    loaded(jpeg(1))
    data = jpeg(2)
    with pytest.raises(PictureError):
        decode.open_picture(data[: int(share * len(data))])
    with pytest.raises(OSError, match="truncated"):
        loaded(data[: int(share * len(data))])


@pytest.mark.usefixtures("keeping")
def test_another_format_has_the_room_for_itself() -> None:
    """What a PNG leaves empty stays empty: it never gets a plate; and there may be no room for both."""
    loaded(jpeg(1))
    file = io.BytesIO()
    landscape((320, 240), 3).save(file, "PNG")
    decode.open_picture(file.getvalue())
    assert plate._kept == []


@pytest.mark.usefixtures("keeping")
def test_a_giant_is_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """The next photos do not need the room of it."""
    monkeypatch.setattr(plate, "LARGEST", 4 * 320 * 240 - 1)
    loaded(jpeg(1))
    assert plate._kept == []


@pytest.mark.usefixtures("keeping")
def test_one_resampler_for_all_photos_makes_the_same_pixels() -> None:
    """Large after small after large, in several modes."""
    pictures = [landscape(size, 4).convert(mode) for size in ((300, 200), (90, 60)) for mode in ("RGB", "L", "RGBA")]
    jobs = [
        (image, (50, 40), (0.0, 0.0, float(image.width), float(image.height)), kernel)
        for image in pictures
        for kernel in Filter
    ]
    kept = [kernels.resize(*job).tobytes() for job in jobs * 2]
    plate._kept = None
    fresh = [kernels.resize(*job).tobytes() for job in jobs * 2]
    assert kept == fresh
