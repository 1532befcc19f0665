from pathlib import Path

import psutil
import pytest
from PIL import Image

from helpers.albums import make_album, names
from lightwork import Control, CrewError, RecipeError
from lightwork.lab import article
from lightwork.lab.article import Article, Row, remake
from lightwork.lab.article_turn import Program, Timed, take_turn
from lightwork.lab.compare import Round
from lightwork.plan import Task


@pytest.fixture
def scratch(tmp_path: Path) -> str:
    """An empty folder for results."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    return str(folder)


def test_every_program_takes_its_turns(tmp_path: Path, scratch: str) -> None:
    """Seven programs; what is no good JPEG takes no part; nothing is left, and no process either."""
    album = make_album(tmp_path / "in", 3)
    (album / "broken.jpg").write_bytes((album / "000.jpg").read_bytes()[:-200])
    (album / "notes.txt").write_text("no photo")
    Image.new("RGB", (9, 9)).save(album / "other.png")
    before = set(psutil.Process().children(recursive=True))
    there = names(album)

    *rounds, result = remake(str(album), 2, repeat=1, scratch=scratch)

    assert isinstance(result, Article)
    assert [word.crew for word in rounds if isinstance(word, Round)] == [program.value for program in Program]
    assert [(row.program, row.workers, row.saves) for row in result.rows] == [
        (program, 1 if program.alone else 2, program.saves) for program in Program
    ]
    assert (result.images, result.left_out) == (3, 3)
    for row in result.rows:
        assert len(row.cold) == len(row.warm) == len(row.first) == 1
        assert all(0 < first <= cold for first, cold in zip(row.first, row.cold, strict=True))
    assert names(Path(scratch)) == []
    assert names(album) == there
    new = set(psutil.Process().children(recursive=True)) - before
    assert not [child for child in new if "resource_tracker" not in " ".join(child.cmdline())]


def test_they_go_to_and_fro(tmp_path: Path, scratch: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that a drift of the machine evens out; each figure is in its row."""
    seconds = iter(range(1, 100))
    monkeypatch.setattr(article, "take_turn", lambda *_: Timed(next(seconds), 0.5, 0.1))

    *rounds, result = remake(str(make_album(tmp_path / "in", 1)), 1, repeat=2, scratch=scratch)

    assert isinstance(result, Article)
    order = [program.value for program in Program]
    assert [word.crew for word in rounds if isinstance(word, Round)] == order + order[::-1]
    assert [word.done for word in rounds if isinstance(word, Round)] == list(range(1, 15))
    assert [row.cold for row in result.rows] == [(1 + place, 14 - place) for place in range(7)]


def test_the_figures_of_a_row() -> None:
    """Medians, and the spread of the warm turns."""
    row = Row(Program.POOL, 2, True, cold=(3.0, 4.0, 8.0), warm=(2.0, 2.5, 3.0), first=(0.4, 0.2, 0.3))

    assert (row.cold_median, row.warm_median, row.first_median) == (4.0, 2.5, 0.3)
    assert row.spread == pytest.approx(0.4)


@pytest.mark.parametrize("program", [Program.LOOP, Program.POOL])
def test_an_error_of_a_program_that_saves_is_read(program: Program, tmp_path: Path, scratch: str) -> None:
    """It ends the measurement, and names the program."""
    tasks = _with_one_gone(tmp_path, scratch)

    with pytest.raises(CrewError, match=f"{program.value}: FileNotFoundError"):
        take_turn(program, tasks, 2, scratch, Control())


@pytest.mark.parametrize("program", [Program.SOLO, Program.PROCESSES])
def test_ours_must_make_every_photo_too(program: Program, tmp_path: Path, scratch: str) -> None:
    """A photo that failed would have made us look fast."""
    tasks = _with_one_gone(tmp_path, scratch)

    with pytest.raises(CrewError, match="2 files were saved and not 3"):
        take_turn(program, tasks, 2, scratch, Control())


def test_the_pool_as_published_notices_nothing(tmp_path: Path, scratch: str) -> None:
    """That is how it was published: a photo that is not there counts as done."""
    tasks = _with_one_gone(tmp_path, scratch)

    timed = take_turn(Program.POOL_AS_PUBLISHED, tasks, 2, scratch, Control())

    assert timed is not None
    assert names(Path(scratch)) == []


def test_a_stop_ends_it_without_a_result(tmp_path: Path, scratch: str) -> None:
    """Between two turns, and within one."""
    album = make_album(tmp_path / "in", 3)
    control = Control()

    words = []
    for word in remake(str(album), 2, repeat=1, scratch=scratch, control=control):
        words.append(word)
        control.stop()

    assert [type(word) for word in words] == [Round]


@pytest.mark.parametrize(("workers", "repeat", "field"), [(0, 1, "workers"), (2, 0, "repeat"), (2, 101, "repeat")])
def test_nonsense_is_refused(workers: int, repeat: int, field: str, tmp_path: Path, scratch: str) -> None:
    """With the field that is wrong."""
    with pytest.raises(RecipeError) as refused:
        list(remake(str(tmp_path), workers, repeat=repeat, scratch=scratch))

    assert refused.value.field == field


def test_a_folder_without_jpegs_is_refused(tmp_path: Path, scratch: str) -> None:
    """There is nothing to measure with."""
    Image.new("RGB", (9, 9)).save(tmp_path / "other.png")

    with pytest.raises(RecipeError, match="a folder with JPEG photos"):
        list(remake(str(tmp_path), 1, repeat=1, scratch=scratch))


def _with_one_gone(tmp_path: Path, scratch: str) -> list[Task]:
    from lightwork.lab.article import _planned  # noqa: PLC0415 - what the measurement hands over

    album = make_album(tmp_path / "in", 3)
    tasks, _ = _planned(str(album), scratch)
    (album / "001.jpg").unlink()
    return tasks
