import random
import zlib
from pathlib import Path

import msgspec
import pytest

from helpers.crews import made, tasks
from lightwork import Plan, Report
from lightwork.cli import main
from lightwork.events import Began, CrewChanged, Ended, Event, Held, Hold, Landed, Paused, Resumed, Started
from lightwork.framed import LENGTH, framed
from lightwork.replay import MAGIC, RecordingError, load, play, save
from lightwork.usage import usage

EVENTS: list[Event] = [
    Started(3, "processes", 2, 0.0),
    Began(0, 0, 1.0),
    Held(Hold.NOTHING_LEFT, 1.5),
    Landed(made(0), 0, 1.0, 2.0),
    Paused(2.5),
    Resumed(3.0),
    CrewChanged(1, "SIGKILL", 3.5),
    Began(1, 1, 4.0),
    Landed(made(1), 1, 4.0, 5.0),
    Began(2, 0, 5.5),
    Landed(made(2), 0, 5.5, 6.0),
    Ended(0, 7.0),
]


@pytest.fixture
def report() -> Report:
    """Of a run that has ended."""
    told = Report(Plan(tasks(3), ()))
    for event in EVENTS:
        told.add(event)
    return told


def test_what_was_recorded_comes_back(report: Report, tmp_path: Path) -> None:
    """The same events in the order of time, and so the same report and the same usage."""
    file = str(tmp_path / "a.lwrun")
    save(report, file, "1.2.3")

    head, plan, events = load(file)
    again = Report(plan)
    kinds = []
    for event in events:
        again.add(event)
        kinds.append(event)

    assert (head.version, head.crew, head.workers, head.tasks) == ("1.2.3", "processes", 2, 3)
    assert kinds == EVENTS
    assert usage(again) == usage(report)
    assert [task.source.path for task in plan.tasks] == [task.source.relative for task in report.plan.tasks]


def test_names_may_be_left_out(report: Report, tmp_path: Path) -> None:
    """Without names a photo has its number."""
    file = str(tmp_path / "a.lwrun")
    save(report, file, "1", names=False)

    assert [task.source.path for task in load(file)[1].tasks] == ["photo 1", "photo 2", "photo 3"]


def test_a_recording_of_an_older_version_can_be_played(report: Report, tmp_path: Path) -> None:
    """It tells neither machine nor day."""
    file = tmp_path / "a.lwrun"
    save(report, str(file), "1")
    data = zlib.decompress(file.read_bytes()[len(MAGIC) :])
    size = LENGTH + int.from_bytes(data[:LENGTH], "little")
    head = msgspec.msgpack.decode(data[LENGTH:size])
    for name in ("machine", "date"):
        del head[name]
    file.write_bytes(MAGIC + zlib.compress(framed(msgspec.msgpack.encode(head)) + data[size:]))

    told, _, events = load(str(file))

    assert (told.machine.logical, told.date) == (0, None)
    assert list(events) == EVENTS


@pytest.mark.parametrize("date", ["yesterday", "1970-01-01T00:00:00Z", "9999-12-31T23:59:59Z", 7])
def test_a_day_that_cannot_be_is_refused(tmp_path: Path, date: object) -> None:
    """A file comes from a stranger."""
    file = tmp_path / "a.lwrun"
    head = {"version": "1", "crew": "solo", "workers": 1, "tasks": 1, "date": date}
    file.write_bytes(MAGIC + zlib.compress(framed(msgspec.msgpack.encode(head))))

    with pytest.raises(RecordingError):
        load(str(file))


def test_playing_keeps_the_pace() -> None:
    """Events come when they happened, so many times faster; their own times stay."""
    now = [50.0]

    def wait(seconds: float) -> None:
        now[0] += seconds

    heard = [(now[0], event) for event in play(iter(EVENTS), speed=2.0, clock=lambda: now[0], wait=wait)]

    assert [event for _, event in heard] == EVENTS
    assert [at for at, _ in heard][:4] == [50.0, 50.5, 50.75, 51.0]


@pytest.mark.parametrize("seed", range(60))
def test_a_damaged_file_is_refused(report: Report, tmp_path: Path, seed: int) -> None:
    """Cut off or with another byte in it: a sentence, and never anything else, but for bits that mean nothing."""
    dice, file = random.Random(seed), tmp_path / "a.lwrun"
    save(report, str(file), "1")
    data = bytearray(file.read_bytes())
    if seed % 2:
        del data[dice.randrange(len(data)) :]
    else:
        data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
    file.write_bytes(data)

    try:
        told = list(load(str(file))[2])
    except RecordingError:
        return
    assert seed % 2 == 0
    assert told == EVENTS


def test_text_that_is_none_is_refused(report: Report, tmp_path: Path) -> None:
    """In the head and in a record."""
    file = tmp_path / "a.lwrun"
    save(report, str(file), "version")
    told = zlib.decompress(file.read_bytes()[len(MAGIC) :])
    for text in (b"version", b"ended"):
        assert text in told
        file.write_bytes(MAGIC + zlib.compress(told.replace(text, b"\xff" * len(text))))

        with pytest.raises(RecordingError):
            list(load(str(file))[2])


def test_the_command_plays_and_refuses(report: Report, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It says where the time went; for what is no recording the exit code is 2."""
    file = tmp_path / "a.lwrun"
    save(report, str(file), "1")

    assert main(["replay", str(file), "--summary"]) == 0
    assert "nothing left" in capsys.readouterr().out
    file.write_bytes(b"something else")
    assert main(["replay", str(file)]) == 2
