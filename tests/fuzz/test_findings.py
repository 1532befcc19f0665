"""What fuzzing has found, each as small as it can be made."""

import os
from pathlib import Path
from time import perf_counter

import pytest

from fuzz.seeds import SIZE
from helpers.albums import make_album, names, plan_of
from helpers.pictures import encoded, exif, opened, raw_file, scene, task_for
from lightwork import Report, run
from lightwork.crews.processes import Processes
from lightwork.events import Failed, FailureKind, Made
from lightwork.pixels.make import make
from lightwork.pixels.sniff import HEAD, sniff
from lightwork.recipe import OnRequest, Recipe, Sizing


def test_a_box_that_says_two_gigabytes_is_no_work() -> None:
    """The list of brands ends with the file, whatever its length is said to be: it took a minute, in the plan too."""
    head = b"\x7f\xff\xff\xff" + b"ftypmif1" + bytes(HEAD - 12)
    began = perf_counter()

    found = sniff(head)

    assert perf_counter() - began < 1
    assert found == "heic"


def test_a_palette_picture_without_a_palette(tmp_path: Path) -> None:
    """A Photoshop file that says so is broken; it was taken for a mistake of ours."""
    head = b"8BPS\0\1" + bytes(6) + b"\0\1" + SIZE[1].to_bytes(4) + SIZE[0].to_bytes(4) + b"\0\x08\0\2" + bytes(14)
    recipe = Recipe(sizing=Sizing.parse("24"), read=(OnRequest.PSD,))

    outcome = make(task_for(head + bytes(SIZE[0] * SIZE[1]), tmp_path, recipe=recipe))

    assert isinstance(outcome, Failed)
    assert (outcome.kind, outcome.detail) == (FailureKind.BROKEN, "it has no palette")


def test_a_sensor_without_colour_filters(tmp_path: Path) -> None:
    """A RAW file of a camera that sees gray is developed to gray; it was taken for a mistake of ours."""
    filters = {b"\x8d\x82\x03\0": b"\xf0\xff\x03\0", b"\x8e\x82\x01\0": b"\xf1\xff\x01\0"}  # tags that nobody knows
    data = raw_file(size=SIZE)
    for known, unknown in filters.items():
        assert data.count(known) == 1
        data = data.replace(known, unknown)

    outcome = make(task_for(data, tmp_path, recipe=Recipe(sizing=Sizing.parse("24"))))

    assert isinstance(outcome, Made)
    assert opened(tmp_path / "out/result.jpeg").mode == "L"


@pytest.mark.parametrize("format", ["gif", "png", "webp", "avif"])
@pytest.mark.parametrize("duration", [65_537, 655_361, 16_777_215])
def test_a_film_that_stands_still_for_hours(tmp_path: Path, format: str, duration: int) -> None:
    """A frame that is shown for longer than the format can say is shown for as long as it can, eleven minutes."""
    film = encoded(scene(), "WEBP", save_all=True, append_images=[scene(seed=2)], duration=[duration, 100])

    outcome = make(task_for(film, tmp_path, format, Recipe(sizing=Sizing.parse("24"))))

    assert isinstance(outcome, Made)
    told = opened(tmp_path / f"out/result.{format}").info["duration"]
    assert told == pytest.approx(min(duration, 655_350), abs=10)


@pytest.mark.parametrize("orientation", [0, 9, 99, 29_811])
def test_a_heic_that_lies_in_no_way_that_there_is(tmp_path: Path, orientation: int) -> None:
    """An orientation that no photo can have is none: the result was written, and then taken for a failure of ours."""
    outcome = make(task_for(encoded(scene(), "HEIF", exif=exif(orientation)), tmp_path))

    assert isinstance(outcome, Made)
    assert outcome.before == scene().size


@pytest.mark.skipif(os.name == "nt", reason="signals are told")
def test_a_heic_that_kills_its_decoder(tmp_path: Path) -> None:
    """pi_heif 1.4.0 reads past its memory when the kind of an item is no ASCII: that photo fails alone."""
    folder = make_album(tmp_path / "in", 12)
    photo = encoded(scene(), "HEIF", exif=exif(6))
    assert photo.count(b"infe\x02\0\0\1\0\2\0\0Exif") == 1
    (folder / "004-bad.heic").write_bytes(photo.replace(b"\0\2\0\0Exif", b"\0\2\0\0\xffxif"))
    plan = plan_of(folder, tmp_path / "out")
    report = Report(plan)

    with Processes(2) as hands:
        for event in run(plan.tasks, hands):
            report.add(event)

    assert {plan.tasks[bad.index].source.relative for bad in report.failures} <= {"004-bad.heic"}
    assert {bad.kind for bad in report.failures} <= {FailureKind.WORKER_DIED, FailureKind.BROKEN}
    assert (report.landed, report.left) == (13, 0)
    assert {f"{number:03}.jpg" for number in range(12)} <= set(names(tmp_path / "out"))
