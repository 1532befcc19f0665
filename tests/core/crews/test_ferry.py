import os
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from helpers.pictures import encoded, scene
from lightwork import Recipe, Sizing, make_crew
from lightwork.crews.ferry import MOST_LOST, STOWERS, Ferry
from lightwork.events import Ended, Failed, Landed, Paused
from lightwork.plan import Header, Plan, make_plan
from lightwork.run import Control, run
from lightwork.scan import Source
from lightwork.stores import Everywhere, Item, Stores

PHOTO = encoded(scene((96, 64)))


class Shelf:
    """A store in a dictionary, each of whose transfers begins with a call that may fail or wait."""

    def __init__(self) -> None:
        self.objects: dict[str, bytes] = {}
        self.on_fetch: Callable[[str], object] = lambda _: None
        self.on_put: Callable[[str], object] = lambda _: None

    def check(self, url: str) -> None:
        """Is always there."""

    def info(self, url: str) -> Item:
        """Its size."""
        if url not in self.objects:
            raise FileNotFoundError(url)
        return Item(url, len(self.objects[url]), 1, "")

    glance = info

    def below(self, url: str) -> Iterator[Item]:
        """Everything."""
        return (self.info(each) for each in self.objects if each.startswith(url))

    def names(self, url: str) -> Iterator[str]:
        """Everything, as if there were no folders."""
        return (each.rpartition("/")[2] for each in self.objects if each.startswith(url))

    def read(self, url: str, start: int, end: int) -> bytes:
        """A part."""
        return self.objects[url][start:end]

    def fetch(self, url: str, path: str) -> None:
        """Into a file."""
        self.on_fetch(url)
        Path(path).write_bytes(self.objects[url])

    def put(self, url: str, data: bytes, *, replace: bool) -> str:
        """From bytes."""
        self.on_put(url)
        if url in self.objects and not replace:
            raise FileExistsError(url)
        self.objects[url] = data
        return "mark"

    def remove(self, url: str) -> None:
        """For good."""
        del self.objects[url]


class Shelves(Stores):
    """Stores of which there is one."""

    def __init__(self, shelf: Shelf) -> None:
        super().__init__()
        self._open["shelf"] = shelf


@pytest.fixture
def shelf() -> Shelf:
    """An empty store."""
    return Shelf()


@pytest.fixture(autouse=True)
def scratch_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where scratch folders are made: a folder that is empty again in the end."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def planned(shelf: Shelf, count: int, *sizes: str) -> Plan:
    """A plan for so many photos of a store, into it."""
    for number in range(count):
        shelf.objects[f"shelf://in/{number:03}.jpg"] = PHOTO
    first, *also = (Sizing.parse(size) for size in sizes or ("32",))
    recipe = Recipe(sizing=first, also=tuple(also), output="shelf://out")
    sources = [Source(item.url, item.url[11:], item.bytes, 0, item.identity) for item in shelf.below("shelf://in")]
    header = Header("jpeg", (96, 64))
    return make_plan(sources, recipe, lambda *_: header, disk=Everywhere(Shelves(shelf)))


def test_a_stop_does_not_wait_for_the_network(
    shelf: Shelf, scratch_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Fetches and uploads that hang are given up, and counted as left."""
    monkeypatch.setattr("lightwork.crews.ferry.GRACE", 0.05)
    for_ever, uploading = threading.Event(), threading.Event()
    plan, control = planned(shelf, 12), Control()

    def hang(url: str) -> None:
        if url > "shelf://out/004":
            uploading.set()
            for_ever.wait()

    shelf.on_put = hang
    shelf.on_fetch = lambda url: for_ever.wait() if url > "shelf://in/009" else None

    with make_crew("threads", 2) as crew, Ferry(crew, Shelves(shelf)) as ferry:
        events = run(plan.tasks, ferry, control)
        landed = []
        for event in events:
            landed += [event] if isinstance(event, Landed) else []
            if isinstance(event, Landed) and len(landed) == 4:
                uploading.wait()
                control.stop()
        for_ever.set()

    assert isinstance(event, Ended)
    assert event.left == 12 - len(landed) > 0
    assert os.listdir(scratch_folder) == []


def test_originals_wait_in_a_room_of_so_many_bytes(shelf: Shelf, scratch_folder: Path) -> None:
    """However many are wanted, no more than fit lie in the scratch folder."""
    plan, most = planned(shelf, 20), 0

    def count(_: str) -> None:
        nonlocal most
        most = max(most, sum(path.stat().st_size for path in scratch_folder.rglob("in/*")))

    shelf.on_fetch = shelf.on_put = count
    with make_crew("threads", 2) as crew, Ferry(crew, Shelves(shelf), room=3 * len(PHOTO)) as ferry:
        events = list(run(plan.tasks, ferry))

    assert sum(isinstance(event, Landed) for event in events) == 20
    assert 0 < most <= 3 * len(PHOTO)


def test_a_store_out_of_reach_holds_the_run(shelf: Shelf) -> None:
    """Some photos fail alone; then the run pauses with the reason, and goes on when it is told to."""
    plan, control = planned(shelf, 60), Control()
    told: list[Paused] = []

    def refuse(_: str) -> None:
        raise OSError("no route to host")

    shelf.on_put = refuse
    outcomes = []
    with make_crew("threads", 2) as crew, Ferry(crew, Shelves(shelf)) as ferry:
        for event in run(plan.tasks, ferry, control):
            if isinstance(event, Landed):
                outcomes.append(event.outcome)
            elif isinstance(event, Paused):
                told.append(event)
                shelf.on_put = lambda _: None
                control.resume()

    assert [paused.trouble.detail for paused in told if paused.trouble][:1] == [
        "the store cannot be reached (no route to host)"
    ]
    assert len(outcomes) == 60
    failed = sum(isinstance(outcome, Failed) for outcome in outcomes)
    assert MOST_LOST <= failed <= MOST_LOST + STOWERS  # some were on their way when the first came through again


def test_all_results_of_a_photo_or_none(shelf: Shelf) -> None:
    """Where the second size cannot be stored the first one goes again."""
    plan = planned(shelf, 1, "32", "16")
    second = plan.tasks[0].outputs[1].target

    def refuse(url: str) -> None:
        if url == second:
            raise PermissionError("not there")

    shelf.on_put = refuse
    with make_crew("solo", 1) as crew, Ferry(crew, Shelves(shelf)) as ferry:
        events = list(run(plan.tasks, ferry))

    (outcome,) = [event.outcome for event in events if isinstance(event, Landed)]
    assert isinstance(outcome, Failed)
    assert outcome.kind == "no permission"
    assert list(shelf.objects) == ["shelf://in/000.jpg"]


def test_an_original_that_is_gone_or_comes_incomplete_fails(shelf: Shelf) -> None:
    """Each with its own reason."""
    plan = planned(shelf, 3)
    del shelf.objects["shelf://in/000.jpg"]
    shelf.on_fetch = shelf.info
    whole = shelf.fetch

    def cut(url: str, path: str) -> None:
        whole(url, path)
        if url == "shelf://in/001.jpg":
            os.truncate(path, 100)

    shelf.fetch = cut  # type: ignore[method-assign]
    with make_crew("solo", 1) as crew, Ferry(crew, Shelves(shelf)) as ferry:
        events = list(run(plan.tasks, ferry))

    outcomes = {event.outcome.index: event.outcome for event in events if isinstance(event, Landed)}
    failed = {index: outcome.kind for index, outcome in outcomes.items() if isinstance(outcome, Failed)}
    assert failed == {0: "not found", 1: "cannot be read"}
