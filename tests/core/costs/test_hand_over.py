"""What a run costs the process that drives it: submissions, messages, unpacking, events, the journal. All counted."""

import zlib
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from helpers.albums import make_album, plan_of
from helpers.costs import counted
from helpers.crews import Puppet, task
from lightwork import Journal, Report, make_crew, outbox, packed, run
from lightwork.crews import floor
from lightwork.crews.letters import Message, Orders
from lightwork.crews.seat import Seat
from lightwork.events import Began, Event, Held, Landed
from lightwork.journal import tail
from lightwork.outage import Watchman
from lightwork.outbox import BUNDLE_TASKS
from lightwork.packed import BLOCK
from lightwork.plan import Plan, Task
from lightwork.plan.packing import Tasks

PHOTOS = 1_000

TINY, CAMERA = (100, 75), (4000, 3000)


def tasks_of(size: tuple[int, int], count: int = PHOTOS) -> Tasks:
    """As a plan has them: packed."""
    first = task(0, size)
    return Tasks(first.recipe, (task(index, size) for index in range(count)))


def driven(tasks: Sequence[Task], *, workers: int = 2) -> tuple[list[Event], Puppet]:
    """All events of a run whose crew answers at once."""
    crew = Puppet(workers=workers, auto=True)
    return list(run(tasks, crew, memory=0)), crew


@pytest.mark.parametrize(("size", "most"), [(TINY, 48), (CAMERA, 1000)], ids=["tiny", "camera"])
def test_submissions_for_a_thousand_photos(size: tuple[int, int], most: int) -> None:
    """Tiny photos travel many at a time until the last ones, which are shared out; large ones alone."""
    _, crew = driven(tasks_of(size))

    assert PHOTOS // BUNDLE_TASKS <= len(crew.submissions) <= most
    assert sum(map(len, crew.submissions)) == PHOTOS


def test_messages_for_tiny_photos(tmp_path: Path) -> None:
    """Over the pipes go a bundle at a time and an answer for each photo, and nothing else but greetings."""
    plan = plan_of(make_album(tmp_path / "in", 200, (24, 16)), tmp_path / "out", "8")
    sent: list[Orders] = []
    heard: list[Message] = []
    send, decode = Seat.send, floor.decode  # type: ignore[attr-defined]

    def told(seat: Seat, orders: Orders, slate: Any) -> None:
        sent.append(orders)
        send(seat, orders, slate)

    def understood(data: bytes) -> Message:
        heard.append(decode(data))
        return heard[-1]

    with patch.object(Seat, "send", told), patch.object(floor, "decode", understood), make_crew("processes", 2) as crew:
        events = list(run(plan.tasks, crew, memory=0))

    kinds = Counter(type(message).__name__ for message in heard)
    assert kinds["Result"] == sum(len(orders.tasks) for orders in sent) == 200
    assert kinds["Ready"] <= 2
    assert kinds["Confined"] <= 2
    assert len(sent) <= 24  # 16 in each, fewer in the last
    said = Counter(map(type, events))
    assert said[Began] == said[Landed] == 200
    assert said[Held] <= 2 * len(sent)
    assert sum(said.values()) - said[Held] == 2 * 200 + 2  # and `Started` and `Ended`


def test_the_output_folder_is_looked_at_for_all_that_has_come() -> None:
    """And not for each photo: what came together is taken together."""
    with counted(Watchman, "look") as looks:
        _, crew = driven(tasks_of(TINY))

    assert len(looks) <= len(crew.submissions)


def test_the_run_itself_unpacks_each_photo_once() -> None:
    """Whether it is tiny or large, and fits at first or has to wait."""
    for size in (TINY, CAMERA):
        tasks = tasks_of(size)
        with counted(Tasks, "_unpack") as unpacked:
            tasks._load = tasks._unpack  # what is counted now
            driven(tasks)

        assert PHOTOS <= len(unpacked) <= 1.02 * PHOTOS


def test_no_block_is_unpacked_again_and_again() -> None:
    """Run, report and journal read the same places at about the same time: a block is inflated once for all of them."""
    tasks = tasks_of(TINY, 40 * BLOCK)
    report = Report(Plan(tasks, ()))

    with counted(packed.zlib, "decompress") as inflated:  # type: ignore[attr-defined]
        for event in run(tasks, Puppet(auto=True), memory=0):
            report.add(event)
            if isinstance(event, Landed):
                assert tasks[event.outcome.index].index == event.outcome.index

    assert packed.zlib is zlib  # type: ignore[attr-defined]
    assert 40 <= len(inflated) <= 44


def test_how_often_a_photos_memory_is_reckoned() -> None:
    """When it is looked at, and when it goes; for a hundred thousand tiny photos that is felt."""
    with counted(outbox, "need") as needs:
        driven(tasks_of(TINY))

    assert len(needs) <= 2.1 * PHOTOS


@pytest.mark.parametrize("count", [PHOTOS])
def test_rows_and_commits_of_the_journal(count: int) -> None:
    """Two rows a photo, 256 photos to a commit, and one line of the tail each in between."""
    tasks = tasks_of(TINY, count)
    recorder = Journal().begin(Plan(tasks, ()), ["in"], tasks[0].recipe, "solo", 1)
    recorder._clock = lambda: 0.0  # no commit is due for its age
    recorder._due = 1.0
    assert recorder._connection is not None
    told: list[str] = []
    recorder._connection.set_trace_callback(told.append)
    with recorder, counted(tail.os, "write") as lines:  # type: ignore[attr-defined]
        for event in run(tasks, Puppet(auto=True), memory=0):
            recorder.add(event)

    verbs = Counter(" ".join(statement.split()[:3]).upper() for statement in told)
    rows = sum(number for verb, number in verbs.items() if verb.startswith(("INSERT", "REPLACE")))
    assert rows == 2 * count, verbs
    assert sum(number for verb, number in verbs.items() if verb.startswith("COMMIT")) <= 1 + count // 256 + 1
    assert len(lines) == count
