import shutil
from pathlib import Path

import pytest

from lightwork.crews import CrewKind
from lightwork.lab import checkup
from lightwork.lab.checkup import check_up
from lightwork.pixels.specimens import make_specimens
from lightwork.plan import Task


def test_every_crew_makes_what_it_should(tmp_path: Path) -> None:
    """No fault in any of them, with a picture of each usual format."""
    done = list(check_up(str(tmp_path)))

    assert [(one.crew, one.fault) for one in done] == [(kind.value, "") for kind in checkup.LOCAL]
    for one in done:
        assert set(one.endings) == {".avif", ".gif", ".heic", ".jpg", ".png", ".tif", ".webp"}


def test_a_picture_that_cannot_be_made_is_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is named with what the library said."""

    def cut(folder: str) -> list[str]:
        paths = list(make_specimens(folder))
        data = Path(paths[0]).read_bytes()
        Path(paths[0]).write_bytes(data[:700])
        return paths

    monkeypatch.setattr(checkup, "make_specimens", cut)

    [done] = check_up(str(tmp_path), [CrewKind.SOLO])

    assert done.fault.startswith("lying.jpg: ")


def test_another_file_than_the_first_crews_is_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every crew makes the same bytes; a library that is there twice might not."""
    trouble = checkup._trouble

    def meddle(kind: CrewKind, tasks: list[Task]) -> str:
        said = trouble(kind, tasks)
        if kind is CrewKind.THREADS:
            first, second = (task.outputs[0].target for task in tasks if task.source.path.endswith((".jpg", ".heic")))
            shutil.copyfile(first, second)
        return said

    monkeypatch.setattr(checkup, "_trouble", meddle)

    solo, threads = check_up(str(tmp_path), [CrewKind.SOLO, CrewKind.THREADS])

    assert (solo.fault, bool(threads.fault)) == ("", True)
