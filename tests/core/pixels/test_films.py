"""Animations and pages, from the file that comes in to the file that goes out."""

from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import pytest
from PIL import Image, ImageSequence

from helpers.pictures import encoded, mean_difference, opened, scene, task_for
from lightwork.events import Change, Failed, FailureKind, Made, What
from lightwork.pixels import limits
from lightwork.pixels.make import make
from lightwork.recipe import Recipe, Sizing

SIZE, SMALL = (64, 48), (32, 24)
TIMES = [100, 200, 300, 50]
FRAMES = [scene(SIZE, seed=seed, grain=0) for seed in range(4)]
RECIPE = Recipe(sizing=Sizing(box=SMALL), quality=95)
FORMATS = ["GIF", "PNG", "WEBP", "AVIF"]


class Film(NamedTuple):
    """What a player would show."""

    frames: list[Image.Image]
    times: list[float]
    loop: int | None


def film(data: bytes) -> Film:
    """All frames of a file as Pillow composes them."""
    with Image.open(BytesIO(data)) as image:
        frames, times = [], []
        for frame in ImageSequence.Iterator(image):
            frames.append(frame.convert("RGBA"))
            times.append(frame.info.get("duration", 0))
        return Film(frames, times, image.info.get("loop"))


def result(data: bytes, folder: Path, format: str, recipe: Recipe = RECIPE) -> tuple[Made, bytes]:
    """What `make` says to a picture, and the file that it made."""
    outcome = make(task_for(data, folder, format, recipe))
    assert isinstance(outcome, Made), outcome
    return outcome, (folder / "out" / f"result.{format}").read_bytes()


def whats(outcome: Made) -> set[What]:
    """The kinds of what was done."""
    return {change.what for change in outcome.all_changes}


@pytest.mark.parametrize("before", FORMATS)
@pytest.mark.parametrize("after", FORMATS)
def test_film_stays_a_film(tmp_path: Path, before: str, after: str) -> None:
    """Every frame is there, resized, in its order and for its time."""
    settings: dict[str, Any] = {"quality": 95} if before != "PNG" else {}
    data = encoded(FRAMES[0], before, save_all=True, append_images=FRAMES[1:], duration=TIMES, loop=0, **settings)

    outcome, written = result(data, tmp_path, after.lower())

    found = film(written)
    assert [frame.size for frame in found.frames] == [SMALL] * 4
    assert found.times == pytest.approx(TIMES)
    for frame, original in zip(found.frames, film(data).frames, strict=True):
        expected = original.convert("RGB").resize(SMALL, Image.Resampling.LANCZOS)
        assert mean_difference(frame.convert("RGB"), expected) < 14
    assert What.FRAMES not in whats(outcome)


@pytest.mark.parametrize(
    ("before", "loop", "after", "expected"),
    [
        ("GIF", None, "GIF", None),  # shown once
        ("GIF", 0, "GIF", 0),  # for ever
        ("GIF", 3, "GIF", 3),  # and three times again
        ("GIF", None, "WEBP", 1),
        ("GIF", 3, "WEBP", 4),
        ("GIF", 3, "PNG", 4),
        ("WEBP", 4, "GIF", 3),
        ("WEBP", 1, "GIF", None),
        ("PNG", 0, "WEBP", 0),
        ("PNG", 2, "WEBP", 2),
    ],
)
def test_film_is_shown_as_often(
    tmp_path: Path, before: str, loop: int | None, after: str, expected: int | None
) -> None:
    """GIF counts repetitions and the others showings; a film is shown as often as it was."""
    settings = {} if loop is None else {"loop": loop}
    data = encoded(FRAMES[0], before, save_all=True, append_images=FRAMES[1:], duration=100, **settings)

    _, written = result(data, tmp_path, after.lower())

    assert film(written).loop == expected


@pytest.mark.parametrize("before", ["GIF", "PNG", "WEBP"])
@pytest.mark.parametrize("after", FORMATS)
def test_moving_shape_leaves_no_trace(tmp_path: Path, before: str, after: str) -> None:
    """A red square that moves over nothing is where it should be in each frame, and nowhere else."""
    frames = []
    for step in range(3):
        frame = Image.new("RGBA", SIZE, (0, 0, 0, 0))
        frame.paste((255, 0, 0, 255), (16 * step, 16, 16 * step + 16, 32))
        frames.append(frame)
    disposal = {"disposal": 2} if before == "GIF" else {"disposal": 1} if before == "PNG" else {"lossless": True}
    data = encoded(frames[0], before, save_all=True, append_images=frames[1:], duration=100, **disposal)

    _, written = result(data, tmp_path, after.lower())

    for step, frame in enumerate(film(written).frames):
        for place in range(3):
            pixel = frame.getpixel((8 * place + 4, 12))
            assert isinstance(pixel, tuple)
            red, green, blue, alpha = pixel
            assert alpha == pytest.approx(255 if place == step else 0, abs=12)
            if place == step:
                assert (red > 225, green < 30, blue < 30) == (True, True, True)


@pytest.mark.parametrize("before", FORMATS)
@pytest.mark.parametrize("after", ["jpeg", "tiff"])
def test_lost_frames_are_told_loudly(tmp_path: Path, before: str, after: str) -> None:
    """Where the target holds no film the first frame is made, and how many there were is said."""
    data = encoded(FRAMES[0], before, save_all=True, append_images=FRAMES[1:], duration=TIMES)

    outcome, written = result(data, tmp_path, after)

    assert Change(What.FRAMES, "4 -> 1") in outcome.all_changes
    expected = film(data).frames[0].convert("RGB").resize(SMALL, Image.Resampling.LANCZOS)
    assert mean_difference(opened(written).convert("RGB"), expected) < 14


def test_pages_stay_pages(tmp_path: Path) -> None:
    """Each page of a TIFF is resized for itself and keeps its kind."""
    pages = [scene((64, 48)), scene((20, 60), "L"), scene((16, 16), "RGBA"), scene((40, 100), "CMYK")]
    data = encoded(pages[0], "TIFF", save_all=True, append_images=pages[1:])

    outcome, written = result(data, tmp_path, "tiff")

    with Image.open(BytesIO(written)) as image:
        found = [(page.size, page.mode) for page in ImageSequence.Iterator(image)]
    assert found == [((32, 24), "RGB"), ((8, 24), "L"), ((16, 16), "RGBA"), ((10, 24), "CMYK")]
    assert outcome.all_changes == ()


def test_lost_pages_are_told(tmp_path: Path) -> None:
    """Where the target holds no pages the first is made, and it is said."""
    data = encoded(FRAMES[0], "TIFF", save_all=True, append_images=FRAMES[1:])

    outcome, _ = result(data, tmp_path, "webp")

    assert outcome.all_changes == (Change(What.FRAMES, "4 -> 1"),)


def test_film_in_several_sizes(tmp_path: Path) -> None:
    """One film, two sizes: each file is a whole film."""
    data = encoded(FRAMES[0], "GIF", save_all=True, append_images=FRAMES[1:], duration=TIMES)
    task = task_for(data, tmp_path, "gif", RECIPE)
    second = msgspec.structs.replace(task.first, target=str(tmp_path / "tiny.gif"), sizing=Sizing(box=(16, 16)))

    outcome = make(msgspec.structs.replace(task, outputs=(task.first, second)))

    assert isinstance(outcome, Made)
    assert [len(film(Path(place.target).read_bytes()).frames) for place in (task.first, second)] == [4, 4]
    assert [result.size for result in outcome.results] == [SMALL, (16, 12)]


def test_endless_film_fails_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beyond the cap nothing is written, and the reason is said."""
    monkeypatch.setattr(limits, "MOST_FRAMES", 3)
    data = encoded(FRAMES[0], "GIF", save_all=True, append_images=FRAMES[1:], duration=TIMES)

    outcome = make(task_for(data, tmp_path, "gif", RECIPE))

    assert isinstance(outcome, Failed)
    assert (outcome.kind, outcome.detail) == (FailureKind.TOO_LARGE, "more than 3 frames; --unlimited lifts the limit")
    assert not (tmp_path / "out").exists()


def test_first_frame_of_an_endless_film_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where only the first frame is wanted, the others cost nothing."""
    monkeypatch.setattr(limits, "MOST_FRAMES", 3)
    data = encoded(FRAMES[0], "GIF", save_all=True, append_images=FRAMES[1:], duration=TIMES)

    outcome, _ = result(data, tmp_path, "jpeg")

    assert outcome.after == SMALL
