"""`python tests/bench scale`: the program's own costs for 1,000 photos to 1,000,000, each in a process of its own.

Nothing is judged. The photos are tiny and many names are of one file, so the disk is not what is measured either; they
stay in build/bench/scale for the next time, and `make clean` removes them.
"""

import argparse
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import msgspec

from bench.scale.measure import Costs, measure
from bench.scale.page import tables, write
from bench.scale.trees import tree
from lightwork.crews import cores

ROOT = Path(__file__).resolve().parents[3]
PLACE = ROOT / "build" / "bench" / "scale"
NUMBERS = (1_000, 10_000, 100_000, 1_000_000)

BUSY = 0.5
"""Load of each core, before the measuring begins, from which on the machine counts as busy."""


def main(arguments: list[str]) -> int:
    """Measures; gives the exit code."""
    parser = argparse.ArgumentParser(prog="tests/bench scale", description=__doc__)
    parser.add_argument("--most", type=int, default=NUMBERS[-1], help="photos")
    parser.add_argument("--write", action="store_true", help="into docs/million.md")
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    chosen = parser.parse_args(arguments)
    if chosen.one:
        sys.stdout.buffer.write(msgspec.json.encode(_one(chosen.one)))
        return 0
    setting = _setting()
    all_costs = [_apart(number) for number in NUMBERS if number <= chosen.most]
    sys.stdout.write(tables(all_costs, setting))
    if chosen.write:
        write(all_costs, setting, ROOT / "docs")
    return 0


def _one(number: int) -> Costs:
    folder, home = tree(PLACE, number), PLACE / f"home-{os.getpid()}"
    home.mkdir()
    try:
        return measure(folder, number, home)
    finally:
        shutil.rmtree(home)


def _apart(number: int) -> Costs:
    """In a process of its own, so that nothing is warm and the memory is that of this number alone."""
    sys.stderr.write(f"{number:,} photos ...\n")
    tree(PLACE, number)
    command = [sys.executable, str(ROOT / "tests" / "bench"), "scale", "--one", str(number)]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True)
    return msgspec.json.decode(done.stdout, type=Costs)


def _setting() -> str:
    """Where it was measured, in a sentence or two."""
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    busy = f" The machine was busy with other work (load {load:.1f})." if load > BUSY * cores() else ""
    return f"{platform.system()} {platform.machine()}, {cores()} cores, CPython {platform.python_version()}.{busy}"
