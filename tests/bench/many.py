"""What a photo costs parent, scheduler, journal and listing; and what that means for many workers.

    .venv/bin/python tests/bench/many.py [PHOTOS]

The first half measures seconds of the processor on this machine, with a real Dask scheduler on the loopback address.
The second half puts them into the simulation of tests/helpers/simulated.py. docs/scale.md has both.
"""

import importlib
import os
import pickle
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[0] = str(ROOT / "tests")

import msgspec  # noqa: E402
import psutil  # noqa: E402

from helpers.albums import make_album  # noqa: E402
from helpers.dask import Dask  # noqa: E402
from helpers.simulated import Costs, Mailbox, Simulated, World, in_bundles, made  # noqa: E402
from lightwork import Recipe, Report, look, make_plan, run, scan  # noqa: E402
from lightwork.crews.cluster import bundle_scale  # noqa: E402
from lightwork.crews.roster import Lanes  # noqa: E402
from lightwork.events import Landed  # noqa: E402
from lightwork.journal import Journal  # noqa: E402
from lightwork.plan import Header, Plan  # noqa: E402
from lightwork.scan import Source  # noqa: E402

PHOTOS = 50_000
BUNDLE = 400
SUBMISSIONS = 4000
ALBUM = 2000

SIZES = {"0.2 megapixels, 5 ms": (0.005, 10), "2 megapixels, 50 ms": (0.05, 1), "12 megapixels, 300 ms": (0.3, 1 / 6)}
"""Seconds of a photo, and photos in a usual bundle."""


def main(arguments: list[str]) -> int:
    """Measures, and simulates; gives the exit code."""
    count = int(arguments[0]) if arguments else PHOTOS
    with tempfile.TemporaryDirectory() as folder:
        os.environ["LIGHTWORK_HOME"] = f"{folder}/journal"
        _list(Path(folder), count)
        plan = _plan(Path(folder), count)
        sent = _send(plan)
        taken = _answer(plan) + _record(plan, Path(folder))
        submission = _submit(Path(folder))
    _simulate(Costs(0.0, submission, sent, taken))
    return 0


# What is measured


def _list(folder: Path, count: int) -> None:
    names = folder / "names"
    for number in range(count):
        path = names / f"{number // 1000:03}" / f"{number:06}.jpg"
        if not number % 1000:
            path.parent.mkdir(parents=True)
        path.touch()
    seconds = _seconds(lambda: sum(1 for _ in scan([str(names)])))
    _say("listing", f"{1e6 * seconds / count:.1f} us a file, folders of 1000 in the cache of a local disk")
    make_album(folder / "album", ALBUM)
    found = list(scan([str(folder / "album")]))
    recipe = Recipe(output=str(folder / "out"))
    seconds = _seconds(lambda: make_plan(found, recipe, look))
    _say("planning with a look", f"{1e6 * seconds / ALBUM:.0f} us a photo")


def _plan(folder: Path, count: int) -> Plan:
    def sources() -> Iterator[Source]:
        for number in range(count):
            name = f"n{number // 1000:08}/n{number // 1000:08}_{number}.JPEG"
            yield Source(f"/mnt/photos/train/{name}", f"train/{name}", 120_345, number, (1, number))

    recipe = Recipe(output=str(folder / "out"))
    tracemalloc.start()
    before = time.process_time()
    plan = make_plan(sources(), recipe, lambda *_: Header("jpeg", (500, 400)))
    seconds = time.process_time() - before
    kept, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    _say("a plan in memory", f"{kept / count:.0f} bytes a photo, {peak / count:.0f} while it is made")
    _say("(with the tracer)", f"{1e6 * seconds / count:.0f} us a photo")
    return plan


def _send(plan: Plan) -> float:
    """Seconds of the parent for a photo that it sends."""
    tasks = list(plan.tasks[:BUNDLE])
    data = pickle.dumps((0, tasks))
    seconds = _seconds(lambda: pickle.dumps((0, tasks)), 20) / BUNDLE
    _say("pickled, in a bundle", f"{len(data) / BUNDLE:.0f} bytes a photo, {1e6 * seconds:.1f} us")
    return seconds


def _answer(plan: Plan) -> float:
    """Seconds of the parent for a photo of an answer, without what the run does with it."""
    from lightwork.crews.node import Answer, decode, encode  # noqa: PLC0415 - imports Dask, which the others must not pay

    landed = tuple(Landed(made(task, 0.005), 3, 100.0, 100.005) for task in plan.tasks[:BUNDLE])
    data = encode(Answer("tcp://10.0.0.5:40001", landed, 200.0))
    lanes = Lanes()
    seconds = _seconds(lambda: lanes.of("a", 300.0, 200.0, decode(data).landed), 20) / BUNDLE
    _say("its answer", f"{len(data) / BUNDLE:.0f} bytes a photo, {1e6 * seconds:.1f} us")
    return seconds


def _record(plan: Plan, folder: Path) -> float:
    """Seconds of the run, its journal and its report for a photo; the simulated crew's own are among them."""
    count = len(plan.tasks)
    world = World(8, Costs(0.005, 0.001, 0.0, 0.0))
    importlib.import_module("lightwork.run").SimpleQueue = lambda: Mailbox(world)  # type: ignore[attr-defined]
    crew, report = Simulated(world, 8, bundles=BUNDLE // 16), Report(plan, clock=lambda: world.now)
    before = psutil.Process().memory_info().rss
    with Journal().begin(plan, ["/mnt/photos"], plan.tasks[0].recipe, "cluster", 8) as recorder:
        written = _bytes(folder / "journal")
        started = time.process_time()
        for event in run(plan.tasks, crew, clock=lambda: world.now):
            recorder.add(event)
            report.add(event)
        seconds = (time.process_time() - started) / count
    kept = (psutil.Process().memory_info().rss - before) / count
    _say("the journal of a plan", f"{written / count:.0f} bytes a photo")
    _say("the journal in the end", f"{_bytes(folder / 'journal') / count:.0f} bytes a photo")
    _say("run, journal and report", f"{1e6 * seconds:.0f} us a photo, {kept:.0f} bytes")
    return seconds


def _submit(folder: Path) -> float:
    """Seconds of the scheduler's processor for a task there and back; also what passes in all."""
    import distributed  # noqa: PLC0415 - see above

    connect: Any = distributed.Client  # its own types are not complete

    (folder / "dask").mkdir()
    dask = Dask(folder / "dask")
    try:
        for _ in range(2):
            dask.add_node(4)
        with connect(dask.address, set_as_default=False) as client:
            client.wait_for_workers(2, timeout=60)
            data = os.urandom(300 * 16)
            client.gather([client.submit(len, data, pure=False) for _ in range(200)])  # warm
            process = psutil.Process(dask.pid)
            cpu, began = sum(process.cpu_times()[:2]), time.perf_counter()
            client.gather([client.submit(len, data, pure=False) for _ in range(SUBMISSIONS)])
            wall = (time.perf_counter() - began) / SUBMISSIONS
            cpu = (sum(process.cpu_times()[:2]) - cpu) / SUBMISSIONS
    finally:
        dask.close()
    _say("a task of Dask", f"{1e3 * cpu:.2f} ms of the scheduler's processor, {1e3 * wall:.2f} ms in all")
    return cpu


# What it means


def _simulate(costs: Costs) -> None:
    _print("\nphotos          workers  bundle  photos/s  100 million  workers used  scheduler  parent")
    for size, (seconds, usual) in SIZES.items():
        for workers in (8, 64, 256, 1000):
            for scale in sorted({1, bundle_scale(workers)}):
                bundle = max(1, int(usual * scale))
                photos = workers * max(bundle, 1) * 60
                world = in_bundles(
                    photos, workers, bundle, msgspec.structs.replace(costs, photo=seconds), depth=3 if scale == 1 else 2
                )
                rate = photos / world.now
                used = world.busy / world.now / workers
                _print(
                    f"{size:22} {workers:5} {bundle:6} {rate:10.0f} {1e8 / rate / 3600:9.1f} h {used:11.0%}"
                    f" {world.scheduler / world.now:11.0%} {world.parent / world.now:8.0%}"
                )


def _seconds(work: Callable[[], object], times: int = 1) -> float:
    work()
    began = time.process_time()
    for _ in range(times):
        work()
    return (time.process_time() - began) / times


def _bytes(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def _say(what: str, figure: str) -> None:
    _print(f"{what:26} {figure}")


def _print(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - that is what it is for


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
