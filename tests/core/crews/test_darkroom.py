"""Previews: made as a run makes them, shown before and after, and never more than one photo lost."""

import errno
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import msgspec
import psutil
import pytest
from PIL import Image, ImageStat

from helpers.pictures import corners, encoded, exif, mean_difference, opened, scene, task_for
from helpers.profiles import ADOBE_RGB, icc, to_srgb
from lightwork import Fit, Recipe, Sizing
from lightwork.crews import darkroom as room
from lightwork.crews import developing
from lightwork.crews.cell import GivenUpError
from lightwork.crews.darkroom import Darkroom, Proof, Shot, Wish
from lightwork.crews.hand import do
from lightwork.events import NO_TIME, Copied, Failed, FailureKind, Landed, Made
from lightwork.pixels.make import make
from lightwork.plan import Action, Task
from lightwork.recipe import Gravity, Size

ROOM = (400, 400)


@pytest.fixture(scope="module")
def shared() -> Iterator[Darkroom]:
    """One process for all tests that do not harm it."""
    with Darkroom() as made:
        yield made


@pytest.fixture
def darkroom() -> Iterator[Darkroom]:
    """One that may be harmed."""
    with Darkroom() as made:
        yield made


def wanted() -> bool:
    """Nobody has lost interest."""
    return False


def wish(task: Task, outcome: Made | Copied | None = None, part: room.Part | None = None) -> Wish:
    """All of it, or a part at full size."""
    return Wish(task, outcome, ROOM, part)


def image(shot: Shot | None) -> Image.Image:
    """What a screen would show."""
    assert shot is not None
    return Image.frombytes("RGBa", (shot.width, shot.height), shot.pixels).convert("RGBA")


def alpha(shot: Shot | None) -> object:
    """The least and the most that something is seen."""
    return image(shot).getchannel("A").getextrema()


def fit(width: int, height: int, rule: Fit = Fit.INSIDE, **settings: object) -> Recipe:
    """A recipe for one size."""
    return Recipe(sizing=Sizing(fit=rule, box=(width, height), gravity=Gravity.TOP_LEFT), **settings)  # type: ignore[arg-type]


def test_a_preview_is_what_a_run_makes(tmp_path: Path, shared: Darkroom) -> None:
    """The same outcome, the same bytes, the same pixels; and nothing is written where the run would write."""
    task = task_for(encoded(scene((600, 400)), quality=95), tmp_path, recipe=fit(150, 100))

    proof = shared.develop(wish(task, part=(0, 0, 150, 100)), wanted)
    assert not (tmp_path / "out").exists()
    run = make(task)

    assert isinstance(proof.outcome, Made)
    assert isinstance(run, Made)
    assert proof.outcome.results == run.results
    assert image(proof.after).convert("RGB").tobytes() == opened(task.first.target).convert("RGB").tobytes()


def test_all_of_it_fits_into_the_room(tmp_path: Path, shared: Darkroom) -> None:
    """A large result is shrunk to the view, both pictures alike; a small one is not enlarged."""
    large = shared.develop(wish(task_for(encoded(scene((900, 600))), tmp_path, recipe=fit(800, 800))), wanted)
    small = shared.develop(wish(task_for(encoded(scene((90, 60))), tmp_path, recipe=fit(45, 45))), wanted)

    assert (large.size, large.part) == ((800, 533), (0, 0, 800, 533))
    assert image(large.before).size == image(large.after).size == (400, 266)
    assert (small.size, image(small.after).size) == ((45, 30), (45, 30))


@pytest.mark.parametrize("rule", [Fit.INSIDE, Fit.FILL, Fit.STRETCH])
@pytest.mark.parametrize("orientation", [1, 6])
def test_before_and_after_show_the_same_place(tmp_path: Path, shared: Darkroom, rule: Fit, orientation: int) -> None:
    """Whatever is cropped, stretched or turned: pixel by pixel the two lie above each other."""
    data = encoded(scene((600, 400)), quality=95, exif=exif(orientation))
    task = task_for(data, tmp_path, recipe=fit(200, 150, rule, quality=95))

    proof = shared.develop(wish(task), wanted)
    near = shared.develop(wish(task, part=(10, 20, 50, 60)), wanted)

    assert mean_difference(image(proof.before).convert("RGB"), image(proof.after).convert("RGB")) < 3
    assert mean_difference(image(near.before).convert("RGB"), image(near.after).convert("RGB")) < 3
    cut = image(proof.after).crop((10, 20, 60, 80)).convert("RGB")
    assert mean_difference(image(near.after).convert("RGB"), cut) < 1


def test_bars_were_not_there_before(tmp_path: Path, shared: Darkroom) -> None:
    """Where the result has bars, the original has nothing, and is seen through; beside them it lies in its place."""
    recipe = Recipe(sizing=Sizing(fit=Fit.PAD, box=(60, 80)))
    task = task_for(encoded(corners((60, 40))), tmp_path, recipe=recipe)

    proof = shared.develop(wish(task), wanted)
    bars = shared.develop(wish(task, part=(0, 62, 60, 15)), wanted)

    before = image(proof.before)
    assert before.size == (60, 80)
    assert before.getpixel((30, 10)) == before.getpixel((30, 70)) == (0, 0, 0, 0)
    assert ImageStat.Stat(before.crop((5, 25, 25, 35))).mean[0] > 230
    assert alpha(bars.before) == (0, 0)
    assert alpha(bars.after) == (255, 255)


def test_colours_are_the_screens(tmp_path: Path, shared: Darkroom) -> None:
    """A photo in Adobe RGB is shown in sRGB, before and after, though the result keeps its profile."""
    data = encoded(Image.new("RGB", (60, 40), (120, 200, 80)), "PNG", icc_profile=icc(ADOBE_RGB))
    proof = shared.develop(wish(task_for(data, tmp_path, "png", fit(30, 30))), wanted)

    right = tuple(round(level) for level in to_srgb((120, 200, 80), ADOBE_RGB))
    for shot in (proof.before, proof.after):
        pixel = image(shot).getpixel((5, 5))
        assert isinstance(pixel, tuple)
        assert all(abs(one - other) <= 2 for one, other in zip(pixel, right, strict=False))


def test_a_film_shows_its_first_frame_and_says_so(tmp_path: Path, shared: Darkroom) -> None:
    """One of several frames is not all that the file holds."""
    red, blue = Image.new("RGB", (40, 40), "red"), Image.new("RGB", (40, 40), "blue")
    film = encoded(red, "GIF", save_all=True, append_images=[blue])

    proof = shared.develop(wish(task_for(film, tmp_path, "gif", fit(20, 20))), wanted)
    still = shared.develop(wish(task_for(encoded(red), tmp_path, recipe=fit(20, 20))), wanted)

    assert (proof.film, still.film) == (True, False)
    assert image(proof.after).getpixel((5, 5)) == (255, 0, 0, 255)


def test_what_is_seen_through_stays_so(tmp_path: Path, shared: Darkroom) -> None:
    """Transparent pixels reach the screen as such, for the chequers below."""
    half = Image.new("RGBA", (40, 40), (200, 0, 0, 128))

    proof = shared.develop(wish(task_for(encoded(half, "PNG"), tmp_path, "png", fit(20, 20))), wanted)

    assert alpha(proof.after) == (128, 128)
    pixel = image(proof.after).getpixel((5, 5))
    assert isinstance(pixel, tuple)
    assert abs(pixel[0] - 200) <= 2


def test_a_copy_is_its_original(tmp_path: Path, shared: Darkroom) -> None:
    """Copied byte for byte: both sides are the same."""
    task = task_for(encoded(scene((60, 40))), tmp_path, recipe=fit(20, 20), action=Action.COPY)

    proof = shared.develop(wish(task), wanted)

    assert isinstance(proof.outcome, Copied)
    assert proof.size == (60, 40)
    assert proof.before == proof.after


def test_a_failure_is_told(tmp_path: Path, shared: Darkroom) -> None:
    """A photo that would fail in a run fails here, for the same reason."""
    proof = shared.develop(wish(task_for(encoded(scene())[:2000], tmp_path)), wanted)

    assert isinstance(proof.outcome, Failed)
    assert proof.outcome.kind is FailureKind.CUT_SHORT


def test_what_a_run_has_made_is_shown_itself(tmp_path: Path, shared: Darkroom) -> None:
    """Not made anew: the file that is there, or the news that it is gone."""
    task = task_for(encoded(Image.new("RGB", (60, 40), "red")), tmp_path, "png", fit(30, 30))
    run = make(task)
    assert isinstance(run, Made)
    Image.new("RGB", (30, 20), "blue").save(task.first.target)

    proof = shared.develop(wish(task, run), wanted)
    Path(task.first.target).unlink()
    kept = shared.develop(wish(task, msgspec.structs.replace(run, cpu=1.5)), wanted)

    assert image(proof.after).getpixel((5, 5)) == (0, 0, 255, 255)
    assert isinstance(kept.outcome, Failed)
    assert kept.outcome.kind is FailureKind.NOT_FOUND


@pytest.mark.parametrize("known", [True, False], ids=["backup", "trash"])
def test_a_replaced_original_is_where_it_was_moved(tmp_path: Path, shared: Darkroom, known: bool) -> None:
    """Before is the backup, not the result in its place; nothing if nobody knows where the trash has put it."""
    task = task_for(encoded(Image.new("RGB", (60, 40), "red"), "PNG"), tmp_path, "png", fit(30, 30))
    backup = tmp_path / "kept.png"
    backup.write_bytes(Path(task.source.path).read_bytes())
    run = make(task)
    assert isinstance(run, Made)
    Image.new("RGB", (30, 20), "blue").save(task.source.path, "PNG")
    result = msgspec.structs.replace(run.results[0], backup=str(backup) if known else "")

    done = msgspec.structs.replace(run, results=(result,))
    proof = shared.develop(wish(msgspec.structs.replace(task, backup=str(backup)), done), wanted)

    if known:
        assert image(proof.before).getpixel((5, 5)) == (255, 0, 0, 255)
    else:
        assert proof.before is None


def test_names_that_are_no_text_do_no_harm(tmp_path: Path, shared: Darkroom) -> None:
    """Neither of the original, nor of the place that it was moved to."""
    task = task_for(encoded(Image.new("RGB", (60, 40), "red"), "PNG"), tmp_path, "png", fit(30, 30))
    backup = tmp_path / "kept\udcff.png"
    backup.write_bytes(Path(task.source.path).read_bytes())
    run = make(task)
    assert isinstance(run, Made)
    done = msgspec.structs.replace(run, results=(msgspec.structs.replace(run.results[0], backup=str(backup)),))

    proof = shared.develop(wish(msgspec.structs.replace(task, backup=str(backup)), done), wanted)

    assert proof.outcome == done
    assert image(proof.before).getpixel((5, 5)) == (255, 0, 0, 255)


def test_the_last_one_is_not_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another part of the same photo costs only the decoding; the folder is empty meanwhile."""
    made: list[Task] = []

    def counted(task: Task, lane: int, token: str) -> Landed:
        made.append(task)
        return do(task, lane, token)

    monkeypatch.setattr(developing, "do", counted)
    task = task_for(encoded(scene((600, 400))), tmp_path, recipe=fit(300, 300))
    folder = tmp_path / "scratch"
    work = developing.Developing()

    for wanted_now in (wish(task), wish(task, part=(0, 0, 50, 50)), wish(task, part=(9, 9, 50, 50))):
        assert work.proof(wanted_now, str(folder), 0).after is not None
        assert list(folder.iterdir()) == []

    assert len(made) == 1


def test_nothing_stays_behind(tmp_path: Path) -> None:
    """Closed, there is no process and no folder."""
    with Darkroom() as darkroom:
        darkroom.develop(wish(task_for(encoded(scene()), tmp_path)), wanted)
        folder, process = Path(darkroom._folder), darkroom._cell.process
        assert process is not None
        number = process.pid

    assert not folder.exists()
    assert not psutil.pid_exists(number or 0)


def test_what_a_killed_program_left_is_removed(
    tmp_path: Path, darkroom: Darkroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its folder goes as soon as there is another one."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    left = tmp_path / f"lightwork-preview-{max(psutil.pids()) + 100_000}-{'0' * 12}-left"
    left.mkdir()

    darkroom.warm()

    assert not left.exists()


def test_a_crash_costs_one_preview(tmp_path: Path, darkroom: Darkroom) -> None:
    """A process that died is told of, and the next preview gets a new one with a new folder."""
    task = task_for(encoded(scene()), tmp_path, recipe=fit(30, 30))
    darkroom.develop(wish(task), wanted)
    process, folder = darkroom._cell.process, darkroom._folder
    assert process is not None
    process.kill()
    process.join()

    dead = darkroom.develop(wish(task), wanted)
    alive = darkroom.develop(wish(task), wanted)

    assert dead.outcome == Failed(7, FailureKind.WORKER_DIED)
    assert isinstance(alive.outcome, Made)
    assert not Path(folder).exists()


def test_a_folder_that_cannot_be_made_costs_one_preview(
    tmp_path: Path, darkroom: Darkroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is told what the system said, and the next preview tries again."""
    task = task_for(encoded(scene()), tmp_path, recipe=fit(30, 30))
    with monkeypatch.context() as broken:
        broken.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
        darkroom.warm()
        none = darkroom.develop(wish(task), wanted)

    assert isinstance(none.outcome, Failed)
    assert none.obstacle == os.strerror(errno.ENOENT)
    assert isinstance(darkroom.develop(wish(task), wanted).outcome, Made)


def test_a_hang_is_given_up(tmp_path: Path, darkroom: Darkroom, monkeypatch: pytest.MonkeyPatch) -> None:
    """What takes too long is ended with its process, and said so."""
    task = task_for(encoded(scene()), tmp_path, recipe=fit(30, 30))
    process = _suspended(darkroom, task)
    monkeypatch.setattr(room, "PATIENCE", 0.2)

    assert darkroom.develop(wish(task), wanted).outcome == Failed(7, FailureKind.TIMED_OUT)
    assert not process.is_running()


def test_what_nobody_wants_is_given_up(tmp_path: Path, darkroom: Darkroom) -> None:
    """The process does not go on with it."""
    task = task_for(encoded(scene()), tmp_path, recipe=fit(30, 30))
    process = _suspended(darkroom, task)

    with pytest.raises(GivenUpError):
        darkroom.develop(wish(task), lambda: True)

    assert not process.is_running()


def _suspended(darkroom: Darkroom, task: Task) -> psutil.Process:
    darkroom.develop(wish(task), wanted)
    assert darkroom._cell.process is not None
    process = psutil.Process(darkroom._cell.process.pid)
    process.suspend()
    return process


def copied(size: Size) -> Copied:
    """An outcome of a picture of this size."""
    return Copied(7, size, 5, 1, NO_TIME, 0.0)


@pytest.mark.parametrize(
    "answer",
    [
        b"\xc1",
        room._encode(Proof(copied((9, 9)), (9, 9), (0, 0, 9, 9), after=Shot(9, 9, b"short"))),
        room._encode(Proof(copied((9, 9)), (9, 9), (0, 0, 9, 9), after=Shot(-1, -1, bytes(4)))),
        room._encode(Proof(copied((9, 9)), (10, 9), (0, 0, 9, 9))),
        room._encode(Proof(copied((9, 9)), (9, 9), (0, 0, 10, 9))),
        room._encode(Proof(copied((0, 0)), (0, 0), (0, 0, 0, 0))),
        room._encode(Proof(copied((-5, 10)), (-5, 10), (0, 0, -5, 10))),
        room._encode(Proof(copied((1 << 40, 1)), (1 << 40, 1), (0, 0, 1 << 40, 1))),
        room._encode(Proof(Made(7, (9, 9), 5, (), NO_TIME, 0.0), (9, 9), (0, 0, 9, 9))),
    ],
)
def test_nonsense_is_not_painted(
    tmp_path: Path, darkroom: Darkroom, monkeypatch: pytest.MonkeyPatch, answer: bytes
) -> None:
    """Pixels that are not there would be read from elsewhere in memory; no size cannot be reckoned with."""
    task = task_for(encoded(scene()), tmp_path)
    monkeypatch.setattr(darkroom._cell, "ask", lambda *_: answer)

    assert darkroom.develop(wish(task), wanted) == Proof(Failed(7, FailureKind.WORKER_DIED))
    assert darkroom._cell.process is None
