"""Originals are never touched, wherever the results go and whatever goes wrong on the way."""

import hashlib
import os
from pathlib import Path

import pytest

from helpers import faults
from helpers.albums import make_album, names, plan_of
from helpers.pictures import encoded, scene
from lightwork import run
from lightwork.crews.processes import Processes
from lightwork.crews.solo import Solo
from lightwork.events import Failed, Landed
from lightwork.recipe import Collision

pytestmark = pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")

PHOTO = encoded(scene((96, 64)))
WORDS = ["kill", "exit", "bug", "killonce", "lateonce", "hangpart"]


def states(folder: Path) -> dict[str, tuple[str, int, int, int]]:
    """Every file of a folder with what must stay: hash, time of change, inode and rights."""
    found = {}
    for path in sorted(folder.iterdir()):
        if path.is_file():
            state = path.stat()
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            found[path.name] = (digest, state.st_mtime_ns, state.st_ino, state.st_mode)
    return found


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Good photos, one that fits already, and some that do harm."""
    folder = make_album(tmp_path / "photos", 8)
    make_album(tmp_path / "small", 1, (16, 16))
    (tmp_path / "small/000.jpg").rename(folder / "fits.jpg")
    for word in WORDS:
        (folder / f"{word}.jpg").write_bytes(faults.with_order(PHOTO, word))
    for number, path in enumerate(sorted(folder.iterdir())):
        path.chmod(0o640)
        os.utime(path, ns=(10**18, 10**18 + number))
    return folder


def place(where: str, photos: Path) -> Path:
    """An output folder: inside of the input, the input itself, or a link to it."""
    if where == "linked":
        link = photos.parent / "link"
        link.symlink_to(photos, target_is_directory=True)
        return link
    return {"inside": photos / "out", "equal": photos, "dotted": photos / ".." / photos.name}[where]


@pytest.mark.parametrize("where", ["inside", "equal", "linked", "dotted"])
@pytest.mark.parametrize("collision", list(Collision))
def test_originals_stay_as_they_are(photos: Path, where: str, collision: Collision) -> None:
    """Output inside, equal to or linked to the input, for each way to treat names that are taken."""
    before = states(photos)
    plan = plan_of(photos, place(where, photos), on_collision=collision)

    list(run(plan.tasks, Solo()))

    after = states(photos)
    assert {name: after.get(name) for name in before} == before
    assert [name for name in names(photos) if name.endswith(".part")] == []
    assert plan.tasks or where != "inside"


@pytest.mark.parametrize("where", ["inside", "linked"])
def test_originals_survive_their_workers(photos: Path, where: str) -> None:
    """The same with photos that kill the worker that makes them, or are cut off in the middle of it."""
    before = states(photos)

    with Processes(2, target=faults.work, patience=lambda _: 0.3) as hands:
        plan = plan_of(photos, place(where, photos), on_collision=Collision.OVERWRITE)
        landed = [event.outcome for event in run(plan.tasks, hands) if isinstance(event, Landed)]

    after = states(photos)
    assert {name: after.get(name) for name in before} == before
    assert [name for name in names(photos) if name.endswith(".part")] == []
    assert sum(isinstance(outcome, Failed) for outcome in landed) == 4
