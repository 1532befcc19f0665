"""Every kind of file has its right answer, and every crew makes the same files, to the byte."""

import hashlib
import os
from pathlib import Path

import pytest

from helpers.albums import plan_of
from helpers.corpus import album as files_of_every_kind
from lightwork import Plan, make_crew, run
from lightwork.crews import CrewKind
from lightwork.events import Copied, Failed, Landed, Made, Outcome

FILES = files_of_every_kind()

Digests = dict[str, str]
Outcomes = dict[str, tuple[str, ...]]

pytestmark = pytest.mark.filterwarnings("ignore:.*:UserWarning")  # what Pillow says to a cut TIFF


@pytest.fixture(scope="module")
def album(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files in their folders."""
    folder = tmp_path_factory.mktemp("album")
    for name, file in FILES.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(file.data)
    return folder


@pytest.fixture(scope="module")
def solo(album: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Digests, Outcomes]:
    """What one core makes of them."""
    return made_by(CrewKind.SOLO, album, tmp_path_factory.mktemp("solo"))


def made_by(kind: CrewKind, album: Path, output: Path) -> tuple[Digests, Outcomes]:
    """The digest of every file that a crew makes of the album, and what became of every photo."""
    plan = plan_of(album, output, "120x90")
    with make_crew(kind, 3) as crew:
        landed = [event for event in run(plan.tasks, crew) if isinstance(event, Landed)]
    files = (path for path in output.rglob("*") if path.is_file())
    digests = {str(path.relative_to(output)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
    return digests, outcomes(plan, landed)


def outcomes(plan: Plan, landed: list[Landed]) -> Outcomes:
    """The answer to each photo, as `helpers.corpus.File` has it."""
    return {
        plan.tasks[event.outcome.index].source.relative: answer(
            event.outcome, plan.tasks[event.outcome.index].first.target
        )
        for event in landed
    }


def answer(outcome: Outcome, target: str) -> tuple[str, ...]:
    """The answer to one photo."""
    match outcome:
        case Made():
            return (os.path.splitext(target)[1], *map(str, outcome.all_changes))
        case Copied():
            return ("copied",)
        case Failed(kind=kind, detail=detail):
            said = (detail,) if kind in {"not an image", "too large"} and detail else ()
            return ("failed", kind.value, *said)


@pytest.mark.parametrize("name", sorted(FILES))
def test_every_file_has_its_right_answer(name: str, solo: tuple[Digests, Outcomes]) -> None:
    """What it becomes, what is said of it, or why it failed."""
    assert solo[1][name] == FILES[name].answer


def test_every_result_is_there_once(solo: tuple[Digests, Outcomes]) -> None:
    """As many files as were made or copied."""
    digests, told = solo

    assert len(digests) == sum(name[0] != "failed" for name in told.values())


@pytest.mark.parametrize("kind", CrewKind)
def test_every_crew_makes_the_same_bytes(
    kind: CrewKind, album: Path, solo: tuple[Digests, Outcomes], tmp_path: Path
) -> None:
    """The same names, the same bytes and the same outcomes as on one core; solo itself does it again the same way."""
    assert made_by(kind, album, tmp_path) == solo
