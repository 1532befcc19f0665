"""The contest: Lightwork against the plain loop on one core, and against itself on two, in one interleaved run.

Each ratio is of two medians of the same run on the same photos. The targets are what the project has promised itself.
"""

import math
import os
import platform
import shutil
import statistics
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import msgspec
from rich.console import Console

from bench import contestants
from bench.booth import Booth
from bench.contestants import EDGE, QUALITY, Contestant
from lightwork import Fit, Format, Recipe, Sizing, choose_sample, look, make_crew, make_plan, run, scan
from lightwork.crews import CrewKind, cores
from lightwork.crews.hand import settle
from lightwork.events import Landed, Made
from lightwork.pixels.demo import make_demo
from lightwork.plan import Task

ROUNDS = 5
"""Rounds of each contestant that count."""

ROUND_SECONDS = 2.0
"""What the quickest contestant of a group should need for a round, so that starting and ending it does not count."""

MARGIN = 1.3
"""So many times more photos than that takes by the rehearsal."""

DEMO_PHOTOS = 12

PLAIN, FAIR, SOLO, ONE, TWO, STOCK = (
    "plain Pillow loop", "the same, settled", "Lightwork solo", "Lightwork, 1 worker", "Lightwork, 2 workers",
    "plain, stock executor",
)  # fmt: skip

PER_CORE = (
    Contestant(PLAIN, contestants.loop, settled=False),
    Contestant(FAIR, contestants.loop),
    Contestant(SOLO, contestants.solo),
)
SCALING = (
    Contestant(ONE, contestants.processes),
    Contestant(TWO, contestants.processes, workers=2),
    Contestant(STOCK, contestants.stock, workers=cores(), settled=False),
)

PHOTOS = Path(__file__).resolve().parents[3] / "shared" / "photos"


def main(arguments: Sequence[str]) -> int:
    """Measures on the photos of a folder and prints the figures.

    Args:
        arguments: the folder, or nothing.

    Returns:
        The exit code.
    """
    if len(arguments) > 1 or (arguments and not os.path.isdir(arguments[0])):
        Console(stderr=True).print("python tests/bench [FOLDER]", markup=False)
        return 2
    settle()  # this process makes photos, too, to see how long they take
    scratch = tempfile.mkdtemp(prefix="lightwork-bench-")
    try:
        photos = able(sample(arguments[0] if arguments else _own_photos(scratch), scratch), scratch)
        if not photos:
            Console(stderr=True).print("There is no photo that could be made smaller.", markup=False)
            return 2
        show(measure(photos, scratch), len(photos))
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    return 0


class Rehearsed(msgspec.Struct, frozen=True):
    """A photo that can be made, and the seconds that it takes."""

    task: Task
    seconds: float


def _own_photos(scratch: str) -> str:
    """The folder of photos beside the project, or one with demonstration photos."""
    if PHOTOS.is_dir():
        return str(PHOTOS)
    folder = os.path.join(scratch, "demo")
    os.mkdir(folder)
    for path in make_demo(folder, DEMO_PHOTOS):
        del path
    return folder


def sample(folder: str, scratch: str) -> list[Task]:
    """Photos of a folder that stand for all of them, in the order of the folder."""
    sizing = Sizing(fit=Fit.LONG_EDGE, amount=EDGE)
    recipe = Recipe(sizing=sizing, format=Format.JPEG, quality=QUALITY, output=os.path.join(scratch, "plan"))
    return sorted(choose_sample(make_plan(scan([folder]), recipe, look).tasks), key=lambda task: task.index)


def able(tasks: Sequence[Task], scratch: str) -> list[Rehearsed]:
    """Those that can be made, with their times: Lightwork makes each twice, first to have everything in the cache."""
    with make_crew(CrewKind.SOLO, 1) as crew:
        for _ in range(2):
            folder = tempfile.mkdtemp(dir=scratch)
            moved = [task.moved(folder) for task in tasks]
            landed = [event for event in run(moved, crew) if isinstance(event, Landed)]
            shutil.rmtree(folder)
    seconds = {event.outcome.index: event.ended - event.began for event in landed if isinstance(event.outcome, Made)}
    return [Rehearsed(task, seconds[task.index]) for task in tasks if task.index in seconds]


def enough(photos: Sequence[Rehearsed], seconds: float) -> list[Task]:
    """All photos, as often as one core needs to be busy for so long, with indices of their own."""
    times = max(1, math.ceil(seconds * MARGIN / sum(photo.seconds for photo in photos)))
    repeated = [photo.task for _ in range(times) for photo in photos]
    return [msgspec.structs.replace(task, index=index) for index, task in enumerate(repeated)]


def measure(
    photos: Sequence[Rehearsed], scratch: str, rounds: int = ROUNDS, round_seconds: float = ROUND_SECONDS
) -> list[Booth]:
    """Has all contestants take turns, after one round for each that does not count.

    Args:
        photos: what they make.
        scratch: a folder for the results.
        rounds: how many count.
        round_seconds: what a round should last at least.

    Returns:
        The contestants with their rounds, ended.
    """
    one_core, two_cores = enough(photos, round_seconds), enough(photos, 2 * round_seconds)
    with ExitStack() as stack:
        status = stack.enter_context(Console(stderr=True).status("getting ready"))
        booths = [stack.enter_context(Booth(contestant, one_core)) for contestant in PER_CORE]
        booths += [stack.enter_context(Booth(contestant, two_cores)) for contestant in SCALING]
        for turn in range(rounds + 1):
            for booth in booths[:: -1 if turn % 2 else 1]:  # to and fro, so that a drift of the machine evens out
                status.update(f"round {turn} of {rounds}: {booth.contestant.name}")
                folder = tempfile.mkdtemp(dir=scratch)
                done = booth.turn(folder)
                shutil.rmtree(folder)
                if turn:
                    booth.rounds.append(done)
    return booths


def show(booths: Sequence[Booth], photos: int) -> None:
    """Prints the table, the two ratios beside their targets, the method and the versions."""
    out = Console(highlight=False, soft_wrap=True)
    for line in _table(booths):
        out.print(line, markup=False)
    median = {booth.contestant.name: _median(booth) for booth in booths}
    out.print(f"\nper core  {median[PLAIN] / median[SOLO]:.2f}x   target 2.0x   {SOLO} against {PLAIN}")
    out.print(f"          {median[FAIR] / median[SOLO]:.2f}x                 against the loop with the same allocator")
    out.print(f"scaling   {median[ONE] / median[TWO]:.2f}x   target 1.8x   {TWO}, against 1")
    out.print(f"\nMethod: {_method(booths, photos)}.", markup=False)
    out.print(f"Versions: {_versions()}.", markup=False)


def _table(booths: Sequence[Booth]) -> list[str]:
    """A line for each contestant, below their headings."""
    lines = [f"{'':22} processes  photos  median s  best s  spread  processor s  per second"]
    for booth in booths:
        who, photos, median = booth.contestant, len(booth.tasks), _median(booth)
        times = [done.seconds for done in booth.rounds]
        spread = (max(times) - min(times)) / median
        cpu = statistics.median(done.cpu for done in booth.rounds)
        lines.append(
            f"{who.name:22} {who.workers:9}  {photos:6}  {median:8.3f}  {min(times):6.3f}  {spread:6.1%}  {cpu:11.2f}"
            f"  {photos / median:10.1f}"
        )
    return lines


def _median(booth: Booth) -> float:
    return statistics.median(done.seconds for done in booth.rounds)


def _method(booths: Sequence[Booth], photos: int) -> str:
    return (
        f"{photos} photos, repeated to the numbers above, to a long edge of {EDGE} pixels, Lanczos, JPEG quality "
        f"{QUALITY}; each line {len(booths[0].rounds)} rounds, all lines in turn, to and fro, after one warm-up round "
        "each that does not count; each in a newly started process of its own that waits while the others work; files "
        "in the system's cache, results written to a scratch folder and thrown away; wall seconds, medians; spread = "
        "(slowest - fastest) / median; settled = with the allocator's settings of Lightwork's workers"
    )


def _versions() -> str:
    try:
        cykooz = version("cykooz-resizer")
    except PackageNotFoundError:
        cykooz = "none"
    return (
        f"Python {platform.python_version()}, Pillow {version('pillow')}, cykooz-resizer {cykooz}, "
        f"Lightwork {version('lightwork')}, {platform.system()} {platform.machine()}, {cores()} cores"
    )
