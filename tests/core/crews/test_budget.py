import sys
from pathlib import Path

import msgspec
import psutil
import pytest

from helpers.crews import made, task
from lightwork.crews import budget
from lightwork.crews.budget import Purse, explained, free_memory, need, room_for
from lightwork.events import Failed, FailureKind, Landed
from lightwork.recipe import Recipe

GIGABYTE = 1 << 30


@pytest.mark.parametrize("told", ["", "\n", "MemFree: 5 kB\n", "MemAvailable: none kB\n", None])
def test_what_the_kernel_does_not_tell_is_asked_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, told: str | None
) -> None:
    """Old kernels, other systems, and whatever somebody mounts over it."""
    if told is not None:
        (tmp_path / "meminfo").write_text(told, encoding="ascii")
    monkeypatch.setattr(budget, "_MEMORY", str(tmp_path / "meminfo"))

    assert 0 < free_memory() < psutil.virtual_memory().total


def test_the_kernel_is_believed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Three quarters of what it says."""
    (tmp_path / "meminfo").write_text("MemTotal: 9 kB\nMemAvailable:       4 kB\n", encoding="ascii")
    monkeypatch.setattr(budget, "_MEMORY", str(tmp_path / "meminfo"))

    assert free_memory() == 3 * 1024


def test_free_memory_is_a_share_of_what_the_system_has() -> None:
    """Never more than there is."""
    assert 0 < free_memory() < psutil.virtual_memory().total


@pytest.mark.parametrize(
    ("line", "files"),
    [
        ("0::/app/job", {"memory/none": "", "app/memory.max": "1000", "app/memory.current": "200"}),
        ("0::/app/job", {"app/job/memory.max": "max", "app/memory.max": "1000", "app/memory.current": "200"}),
        ("4:cpu,memory:/job", {"memory/job/memory.limit_in_bytes": "1000", "memory/job/memory.usage_in_bytes": "200"}),
    ],
)
def test_a_control_group_lowers_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, line: str, files: dict[str, str]
) -> None:
    """What a container may still take counts, in both versions of the files and from any group above."""
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    (tmp_path / "cgroup").write_text(f"3:cpuset:/\n{line}\n")
    monkeypatch.setattr(budget, "_GROUPS", str(tmp_path))
    monkeypatch.setattr(budget, "_OWN_GROUPS", str(tmp_path / "cgroup"))

    assert free_memory() == 600  # three quarters of 800


def test_a_bundle_gets_its_share_or_what_it_needs() -> None:
    """A usual photo gets a worker's share, a giant half as much again as it should need, nobody more than all."""
    usual, giant = task(0), task(1, (14_000, 14_000))

    assert room_for([usual], 4, 4 * GIGABYTE) == GIGABYTE
    assert room_for([usual, giant], 4, 4 * GIGABYTE) == need(giant) * 3 // 2
    assert room_for([giant], 2, GIGABYTE) == GIGABYTE
    assert room_for([usual], 1000, 4 * GIGABYTE) == budget.LEAST
    assert room_for([giant], 4, 0) == 0


def test_unlimited_photos_are_not_held_back() -> None:
    """The switch lifts the last line, too."""
    free = msgspec.structs.replace(task(0), recipe=Recipe(output="/out", unlimited=True))

    assert room_for([task(1), free], 4, GIGABYTE) == 0


def test_a_picture_without_memory_is_not_called_broken() -> None:
    """Where more is needed than was given, "broken" means that there was no memory; nothing else is changed."""
    giant = task(0, (14_000, 14_000))
    broken = Landed(Failed(0, FailureKind.BROKEN, "no decoder"), 1, 2.0, 3.0)
    fine = Landed(made(0), 1, 2.0, 3.0)

    outcome = explained(broken, giant, GIGABYTE // 2).outcome

    assert isinstance(outcome, Failed)
    assert outcome.kind is FailureKind.OUT_OF_MEMORY
    assert outcome.detail == "about 901 MB are needed, 536 MB are free for it"
    assert explained(broken, giant, GIGABYTE) is broken
    assert explained(broken, giant, 0) is broken
    assert explained(fine, giant, 1) is fine


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux counts what is allocated")
def test_a_purse_opens_and_closes() -> None:
    """The limit of the process follows the room, and no room means the limit that it had."""
    import resource  # noqa: PLC0415 - not on Windows

    before = resource.getrlimit(resource.RLIMIT_DATA)
    purse = Purse()
    try:
        purse.limit(64 * GIGABYTE)
        limited = resource.getrlimit(resource.RLIMIT_DATA)
        purse.limit(0)
        after = resource.getrlimit(resource.RLIMIT_DATA)
    finally:
        resource.setrlimit(resource.RLIMIT_DATA, before)

    assert limited[0] == 64 * GIGABYTE + budget.SLACK
    assert limited[1] == before[1]
    assert after == before
