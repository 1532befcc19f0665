"""`python tests/bench peers`: Lightwork and its peers, on every workload, one core and all cores.

::

    for each workload: install ─► one small try of each peer ─► rounds, to and fro ─► results/<name>.json ─► report

The results of a workload are kept, so that the race may be stopped and gone on with, or one workload repeated.
"""

import argparse
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import msgspec
from rich.console import Console

from bench.peers import kits, report, stopwatch
from bench.peers.kits import HOME, PYTHON, RUNNERS, CannotInstallError
from bench.peers.peers import PEERS, Peer, Setting
from bench.peers.results import Line, Result
from bench.peers.workloads import WORKLOADS, Workload, photos
from lightwork.crews import cores

TRIED = 2
"""Photos of the small try that every peer makes before it takes part."""

FAR_BEHIND = 3.0
"""Who takes so many times what Lightwork takes on as many cores runs one round that counts, no more."""

MEMORY = "/dev/shm"
"""Where results go on Linux: a file system in memory, so that no disk is measured."""

ROOM = 2e9
"""Bytes that must be free there."""

JUDGED = 12
"""Results of each peer whose quality is looked at."""


def main(arguments: Sequence[str]) -> int:
    """Runs the race.

    Args:
        arguments: of the command line.

    Returns:
        The exit code.
    """
    asked = _parse(arguments)
    out = Console(stderr=True, highlight=False)
    kits.switches["install"] = not asked.no_install
    os.environ |= {"PYTHONPYCACHEPREFIX": str(HOME / "bytecode")}  # as they are installed: compiled before
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    peers, versions, absent = installed(asked.peers, out)
    results = HOME / ("quick" if asked.quick else "results")
    for workload in WORKLOADS:
        kept = results / f"{workload.name}.json"
        if (asked.only and workload.name not in asked.only) or (asked.missing and kept.exists()):
            continue
        count = workload.full if asked.full else max(4, workload.count // 25) if asked.quick else workload.count
        result = race(workload, count, peers, asked.repeat, str(HOME), out)
        result = msgspec.structs.replace(result, versions=versions, absent=absent)
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(msgspec.json.format(msgspec.json.encode(result), indent=1))
    report.write(results, kits.ROOT / "docs", Console(highlight=False, soft_wrap=True), keep=not asked.quick)
    return 0


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser("python tests/bench peers", description=__doc__.splitlines()[0])
    names = [workload.name for workload in WORKLOADS]
    parser.add_argument("--only", type=_listed, metavar=",".join(names), help="these workloads")
    parser.add_argument("--peers", type=_listed, metavar="NAME,NAME", help="these peers; all by default")
    parser.add_argument("--repeat", type=int, default=3, help="rounds that count (3)")
    parser.add_argument("--missing", action="store_true", help="only workloads that have no result yet")
    parser.add_argument("--full", action="store_true", help="all photos: hours on two cores")
    parser.add_argument("--no-install", action="store_true", help="without what is not there")
    parser.add_argument("--quick", action="store_true", help="few photos; the report is printed and not kept")
    asked = parser.parse_args(arguments)
    if unknown := set(asked.only or ()) - set(names):
        parser.error(f"no such workload: {', '.join(sorted(unknown))}")
    if unknown := set(asked.peers or ()) - {peer.name for peer in PEERS}:
        parser.error(f"no such peer: {', '.join(sorted(unknown))}; there are {', '.join(p.name for p in PEERS)}")
    if asked.repeat < 1:
        parser.error("--repeat takes a whole number from 1")
    return asked


def _listed(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def installed(asked: Sequence[str] | None, out: Console) -> tuple[list[Peer], dict[str, str], dict[str, str]]:
    """The peers that can run, the versions of all, and why the others cannot."""
    able, versions, absent = [], {}, {}
    for peer in PEERS:
        if asked and peer.name not in asked:
            continue
        try:
            with out.status(f"installing what {peer.name} needs"):
                versions[peer.name] = peer.kit()
            able.append(peer)
        except CannotInstallError as error:
            absent[peer.name] = str(error)
    return able, versions, absent


def race(workload: Workload, count: int, peers: Sequence[Peer], repeat: int, home: str, out: Console) -> Result:
    """Has all peers take turns at one workload, and looks at what they have made."""
    with out.status(f"{workload.name}: making {count} photos"):
        folder = photos(workload, count, home)
    names = tuple(sorted(os.listdir(folder)))
    for name in names:
        Path(folder, name).read_bytes()  # into the system's cache
    lines = [
        Line(peer.name, workers)
        for peer in peers
        for workers in sorted({1, cores()})
        if peer.makes(workload.wanted) and (workers == 1 or not peer.one_only)
    ]
    by_name = {peer.name: peer for peer in peers}
    for turn in range(repeat + 1):
        for line in lines[:: -1 if turn % 2 else 1]:
            if line.error or (turn > 1 and _is_far_behind(line, lines)):
                continue
            done = f"{workload.name}: round {turn} of {repeat}, {line.peer}, {line.workers} at a time"
            with out.status(done):
                _turn(line, by_name[line.peer], workload, folder, names if turn else names[:TRIED], home, turn)
    return Result(workload.name, workload.title, len(names), workload.full, repeat, cores(), tuple(lines))


def _is_far_behind(line: Line, lines: Sequence[Line]) -> bool:
    """Whether another round of it would tell nothing that is not plain already."""
    ours = [other for other in lines if other.peer == "Lightwork" and other.workers == line.workers]
    walls = [min(took.wall for took in one.rounds) for one in (line, *ours) if one.rounds]
    return len(walls) > 1 and walls[0] > FAR_BEHIND * walls[1]


def _turn(
    line: Line, peer: Peer, workload: Workload, folder: str, names: tuple[str, ...], home: str, turn: int
) -> None:
    """One turn; the first is the small try and does not count, the next is looked at."""
    with _spare(home) as spare:
        output = os.path.join(spare, "out")
        os.mkdir(output)
        source = folder if turn else _some(folder, names, spare)
        setting = Setting(workload.wanted, source, names, output, spare, line.workers)
        command = peer.command(setting)
        environment = {
            "LIGHTWORK_HOME": os.path.join(spare, "home"), "UV_THREADPOOL_SIZE": str(line.workers), **peer.environment,
        }  # fmt: skip
        # Commands that are given names run among the photos; their words go to the spare folder all the same.
        took = stopwatch.run(command, cwd=source, said=spare, environment=environment, one_core=line.workers == 1)
        made = _made(output, names, f"{peer.suffix}.{workload.wanted.format}")
        if not took.error and len(made) != len(names) and peer.name != "floor":
            took = msgspec.structs.replace(took, error=f"made {len(made)} of {len(names)} photos. {took.said}".strip())
        line.error = took.error
        if not turn or took.error:
            return
        line.rounds.append(took)
        if turn == 1 and peer.name != "floor":
            line.bytes = sum(os.path.getsize(path) for path in made.values())
            line.psnr, line.ssim = _judged(made, folder, spare)


@contextmanager
def _spare(home: str) -> Iterator[str]:
    os.makedirs(home, exist_ok=True)
    able = os.path.isdir(MEMORY) and shutil.disk_usage(MEMORY).free > ROOM
    with tempfile.TemporaryDirectory(dir=MEMORY if able else home, ignore_cleanup_errors=True) as folder:
        yield folder


def _some(folder: str, names: Sequence[str], spare: str) -> str:
    """A folder with a few of the photos."""
    few = os.path.join(spare, "few")
    os.mkdir(few)
    for name in names:
        shutil.copyfile(os.path.join(folder, name), os.path.join(few, name))
    return few


def _made(output: str, names: Sequence[str], ending: str) -> dict[str, str]:
    """The results by the names of their originals."""
    found = {}
    for place, _, files in os.walk(output):
        found.update({file: os.path.join(place, file) for file in files})
    results = {name: os.path.splitext(name)[0] + ending for name in names}
    return {name: found[result] for name, result in results.items() if result in found}


def _judged(made: dict[str, str], folder: str, spare: str) -> tuple[float | None, float | None]:
    """PSNR in dB and SSIM, medians over some results; nothing where numpy is not there."""
    if not PYTHON.exists():
        return None, None
    chosen = sorted(made)[:: max(1, len(made) // JUDGED)][:JUDGED]
    pairs = os.path.join(spare, "pairs.json")
    Path(pairs).write_text(json.dumps([(os.path.join(folder, name), made[name]) for name in chosen]), encoding="utf-8")
    done = subprocess.run(
        [str(PYTHON), str(RUNNERS / "quality.py"), pairs], capture_output=True, text=True, check=False
    )
    if done.returncode:
        return None, None
    said = json.loads(done.stdout)
    return said["psnr"], said["ssim"]
