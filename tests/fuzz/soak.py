"""`make soak`: very many small photos with faults among them, in bounded time, and what became of them.

The exit code is 1 if any photo is lost, told twice, or fails without being to blame. `make soak` then kills the whole
program at random moments (`tests/core/faults/test_complete.py`).
"""

import argparse
import os
import sys
import tempfile
from collections import Counter
from pathlib import Path
from time import monotonic

QUICK = ("kill", "killonce", "lateonce", "segfault", "abort", "exit", "bug", "nonsense", "unsendable", "allocate")
SLOW = ("hang", "hanggil", "hangpart", "lie")
HARMLESS = {"", "killonce", "lateonce"}
PATIENCE = 1.0
LINKS = 10_000
"""Names that one file gets: disks allow some ten thousands."""


def main() -> int:
    """The program."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--photos", type=int, default=100_000)
    asked.add_argument("--one-in", type=int, default=200, help="photos for each that does harm")
    asked.add_argument("--minutes", type=float, default=20)
    wishes = asked.parse_args()
    with tempfile.TemporaryDirectory(prefix="lightwork-soak-") as folder:
        words = _album(Path(folder), wishes.photos, wishes.one_in)
        return _soak(Path(folder), words, monotonic() + 60 * wishes.minutes)


def _album(folder: Path, count: int, one_in: int) -> dict[str, str]:
    """Makes the photos, as names of a few files; gives what each of them orders."""
    from helpers.faults import with_order  # noqa: PLC0415 - light at import: workers import this module again
    from helpers.pictures import encoded, scene  # noqa: PLC0415

    photo, words = encoded(scene((96, 64))), {}
    for number in range(count):
        below, name = f"{number // 1000:03}", f"{number:06}.jpg"
        nth, harm = divmod(number, one_in)
        word = "" if harm else SLOW[nth // 10 % len(SLOW)] if nth % 10 == 0 else QUICK[nth % len(QUICK)]
        origin = folder / f"{word or 'good'}-{number // LINKS}"
        if not origin.exists():
            origin.write_bytes(with_order(photo, word) if word else photo)
        (folder / "in" / below).mkdir(parents=True, exist_ok=True)
        os.link(origin, folder / "in" / below / name)
        words[f"{below}/{name}"] = word
    return words


def _soak(folder: Path, words: dict[str, str], end: float) -> int:
    from helpers import faults  # noqa: PLC0415
    from helpers.albums import names, plan_of  # noqa: PLC0415
    from lightwork import Control, run  # noqa: PLC0415
    from lightwork.crews import cores  # noqa: PLC0415
    from lightwork.crews.processes import Processes  # noqa: PLC0415
    from lightwork.events import CrewChanged, Ended, Failed, Landed  # noqa: PLC0415

    plan, control, began = plan_of(folder / "in", folder / "out"), Control(), monotonic()
    landed: Counter[str] = Counter()
    failed: dict[str, str] = {}
    deaths = left = 0
    with Processes(cores(), target=faults.work, patience=lambda _: PATIENCE) as hands:
        for event in run(plan.tasks, hands, control):
            match event:
                case Landed():
                    name = plan.tasks[event.outcome.index].source.relative
                    landed[name] += 1
                    if isinstance(event.outcome, Failed):
                        failed[name] = event.outcome.kind.value
                case CrewChanged():
                    deaths += 1
                case Ended():
                    left = event.left
                case _:
                    pass
            if monotonic() > end:
                control.stop()
    results = names(folder / "out")
    harmful = {name for name, word in words.items() if word not in HARMLESS}
    wrong = {
        "told twice": [name for name, times in landed.items() if times > 1],
        "lost": [] if landed.total() + left == len(words) else sorted(set(words) - set(landed)),
        "blamed wrongly": sorted(set(failed) - harmful),
        "not blamed": sorted((harmful & set(landed)) - set(failed)),
        "without a result": sorted(set(landed) - set(failed) - set(results)),
        "unfinished": [name for name in results if name.endswith(".part")],
    }
    told = f"{len(words)} photos: {landed.total() - len(failed)} made, {len(failed)} failed, {left} left"
    sys.stdout.write(f"{told}; {deaths} workers died; {monotonic() - began:.0f} s\n")
    for reason, times in Counter(failed.values()).most_common():
        sys.stdout.write(f"{times:8} {reason}\n")
    for what, which in wrong.items():
        sys.stdout.write(f"{len(which):8} {what} {which[:5] or ''}\n")
    return int(any(wrong.values()))


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[1]))
    sys.exit(main())
