import errno
import json
import logging
import os
import shutil
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from helpers import spy
from helpers.albums import make_album, names, plan_of
from lightwork import Plan, run
from lightwork.crews import sandbox
from lightwork.crews.grounds import FEW, Grounds, grounds_of
from lightwork.crews.processes import Processes
from lightwork.events import Failed, Landed, Made

OFFERED = sandbox.sandbox()

confined = pytest.mark.skipif(not OFFERED.abi, reason=f"sandbox {OFFERED}")


@pytest.fixture
def listener() -> Iterator[int]:
    """The port of a listener on this machine."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def with_spy(tmp_path: Path, port: int) -> Plan:
    """A plan of one photo, which makes its worker try what it should not."""
    (tmp_path / "secret.txt").write_text("secret")
    folder = make_album(tmp_path / "in", 1)
    (folder / "000.jpg").rename(folder / f"spy-{port}.jpg")
    (tmp_path / "out").mkdir()
    return plan_of(folder, tmp_path / "out")


def told(plan: Plan) -> dict[str, str]:
    """What the spy says that it could do in a worker."""
    with Processes(1, target=spy.work) as hands:
        (landed,) = (event for event in run(plan.tasks, hands) if isinstance(event, Landed))
    assert isinstance(landed.outcome, Failed)
    found: dict[str, str] = json.loads(landed.outcome.detail)
    return found


@confined
def test_a_captured_worker_can_do_nothing_outside(tmp_path: Path, listener: int) -> None:
    """It reads its photo and writes its result; a secret, the originals, programs, TCP and signals are refused."""
    plan = with_spy(tmp_path, listener)
    original = Path(plan.tasks[0].source.path).read_bytes()
    young = {"connect": 4, "listen": 4, "signal the parent": 6, "cut a source short": 3}

    could = told(plan)

    refused = {deed for deed in spy.DEEDS if OFFERED.abi >= young.get(deed, 1)}
    assert {could[deed] for deed in spy.ALLOWED} == {"done"}
    assert {deed for deed in refused if could[deed] == "done"} == set()
    assert Path(plan.tasks[0].source.path).read_bytes() == original
    assert names(tmp_path) == [f"in/spy-{listener}.jpg", "secret.txt"]


@pytest.mark.skipif(os.name == "nt", reason="asks for /bin/true")
def test_without_a_sandbox_the_spy_could_do_everything(tmp_path: Path, listener: int) -> None:
    """What is refused above is not refused for another reason: here each deed is done, on a fresh photo."""
    plan = with_spy(tmp_path, listener)
    scene = spy.scene_of(plan.tasks[0])
    data = scene.source.read_bytes()

    for deed in (spy.ALLOWED | spy.DEEDS).values():
        scene.source.write_bytes(data)
        deed(scene)  # does not raise
        scene.target.unlink(missing_ok=True)

    assert (tmp_path / "stray.txt").read_text() == "stray"


@confined
def test_workers_are_replaced_for_other_folders_only(tmp_path: Path) -> None:
    """A second run with the same folders finds its workers confined already; other folders get fresh ones."""
    first, second = make_album(tmp_path / "a", 4), make_album(tmp_path / "b", 4)
    pids: list[set[int]] = []

    with Processes(1) as hands:
        for folder in (first, first, second):
            plan = plan_of(folder, tmp_path / "out", on_collision="overwrite")
            landed = [event.outcome for event in run(plan.tasks, hands) if isinstance(event, Landed)]
            assert [type(outcome) for outcome in landed] == [Made] * 4
            pids.append(set(hands.pids()))

    assert pids[0] == pids[1]
    assert not pids[0] & pids[2]


@confined
def test_an_output_folder_that_was_made_anew_is_written_to(tmp_path: Path) -> None:
    """The kernel knows a folder and not its name: for a new folder of that name there are new workers."""
    plan = plan_of(make_album(tmp_path / "in", 2), tmp_path / "out")

    with Processes(1) as hands:
        list(run(plan.tasks, hands))
        shutil.rmtree(tmp_path / "out")
        list(run(plan.tasks, hands))

    assert names(tmp_path / "out") == ["000.jpg", "001.jpg"]


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_links_lead_to_photos_elsewhere(tmp_path: Path) -> None:
    """Linked files and folders among many photos are read where they really are."""
    folder = make_album(tmp_path / "in", FEW + 1)
    make_album(tmp_path / "elsewhere", 2)
    (folder / "linked.jpg").symlink_to(tmp_path / "elsewhere/000.jpg")
    make_album(tmp_path / "far", 1)
    (folder / "far").symlink_to(tmp_path / "far")
    plan = plan_of(folder, tmp_path / "out")

    with Processes(1) as hands:
        landed = [event.outcome for event in run(plan.tasks, hands) if isinstance(event, Landed)]

    assert [outcome for outcome in landed if not isinstance(outcome, Made)] == []
    assert len(landed) == FEW + 3


def test_few_photos_do_not_open_their_folder(tmp_path: Path) -> None:
    """Two pictures are named one by one; an album is named by its folder, once, with what lies below."""
    two = plan_of(make_album(tmp_path / "two", 2), tmp_path / "out")
    make_album(tmp_path / "many", FEW)
    make_album(tmp_path / "many/sub", 1)
    many = plan_of(tmp_path / "many", tmp_path / "out")
    real = Path(os.path.realpath(tmp_path))

    assert grounds_of(two.tasks).reads == {str(real / "two/000.jpg"), str(real / "two/001.jpg")}
    assert grounds_of(many.tasks).reads == {str(real / "many")}
    assert {path for path, *_ in grounds_of(many.tasks).writes} == {str(real / "out")}


def test_results_elsewhere_are_named_by_their_own_folder(tmp_path: Path) -> None:
    """A measurement writes to a scratch folder, whatever the recipe says."""
    plan = plan_of(make_album(tmp_path / "in", 1), tmp_path / "out")

    found = grounds_of([plan.tasks[0].moved(str(tmp_path / "scratch"))])

    assert {path for path, *_ in found.writes} == {os.path.realpath(tmp_path / "scratch")}


def test_grounds_cover_what_lies_below() -> None:
    """Folders below are covered, names that only begin the same are not, and a folder made anew is another."""
    own = Grounds(frozenset({"/in", "/more/x.jpg"}), frozenset({("/out", 1, 2)}))

    def covers(reads: str, *writes: tuple[str, int, int]) -> bool:
        return own.covers(Grounds(frozenset({reads}), frozenset(writes)))

    assert covers("/in/a/b", ("/out", 1, 2))
    assert covers("/more/x.jpg")
    assert not covers("/int")
    assert not covers("/more")
    assert not covers("/in", ("/out", 1, 3))


def test_the_log_says_whether_workers_are_confined(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """A line for the run, and one for each worker."""
    plan = plan_of(make_album(tmp_path / "in", 2), tmp_path / "out")

    with caplog.at_level(logging.DEBUG, "lightwork"), Processes(1) as hands:
        list(run(plan.tasks, hands))

    said = [(record.levelname, record.getMessage()) for record in caplog.records]
    assert ("INFO", f"2 photos for 1 workers; sandbox {OFFERED}") in said
    assert ("DEBUG", f"worker 0: sandbox {OFFERED}") in said


@pytest.mark.parametrize(
    ("code", "why"),
    [("ENOSYS", "this kernel has no Landlock"), ("EOPNOTSUPP", "Landlock is switched off in this kernel")],
)
@pytest.mark.skipif(not hasattr(os, "O_PATH"), reason="Linux only")
def test_without_landlock_it_says_why_and_works(monkeypatch: pytest.MonkeyPatch, code: str, why: str) -> None:
    """An old kernel, or one that was started without it, is no error."""

    def refuse(*_: object) -> int:
        number = getattr(errno, code)
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(sandbox, "_call", refuse)
    sandbox.sandbox.cache_clear()
    try:
        state = sandbox.confine(Grounds(frozenset({"/"}), frozenset()))
    finally:
        sandbox.sandbox.cache_clear()

    assert state == sandbox.Sandbox(0, why)
    assert str(state) == f"off ({why})"


def test_a_frozen_program_may_read_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its modules are in the executable, and late ones are fetched from there after the worker was confined."""
    monkeypatch.setattr(sys, "_MEIPASS", "/bundle", raising=False)

    assert {"/bundle", os.path.realpath(sys.executable)} <= set(sandbox._code_folders())
