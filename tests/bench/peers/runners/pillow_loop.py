"""Plain Pillow, one photo after the other or through Python's own executor; told what to do by a JSON file.

`python pillow_loop.py JOB.json`; prints {"work": seconds} when all is done, with the workers' start not counted.
"""

import json
import sys
from concurrent.futures import ProcessPoolExecutor
from time import perf_counter
from typing import Any

from PIL import Image

Image.MAX_IMAGE_PIXELS = None

Job = tuple[str, str, dict[str, Any]]


def size_of(size: tuple[int, int], wanted: dict[str, Any]) -> tuple[int, int]:
    """The result's (width, height) in pixels."""
    if wanted["fit"] == "exact":
        return wanted["edge"], wanted["edge"]
    scale = 0.5 if wanted["fit"] == "half" else min(1.0, wanted["edge"] / max(size))
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def options(wanted: dict[str, Any]) -> dict[str, Any]:
    """What Pillow's encoder is told: the same effort as all that can be told it."""
    match wanted["format"]:
        case "png":
            return {"compress_level": 1}
        case "webp":
            return {"quality": wanted["quality"], "method": 2}
        case "avif":
            return {"quality": wanted["quality"], "speed": 8, "subsampling": "4:2:0", "max_threads": 1}
        case _:
            return {"quality": wanted["quality"]}


def make(job: Job) -> None:
    """One photo."""
    source, target, wanted = job
    with Image.open(source) as original:
        if wanted.get("thumbnail"):
            original.thumbnail(size_of(original.size, wanted), Image.Resampling.LANCZOS)  # shrinks while it decodes
            original.save(target, **options(wanted))
        else:
            size = size_of(original.size, wanted)
            original.resize(size, Image.Resampling.LANCZOS).save(target, **options(wanted))


def main(told: dict[str, Any]) -> float:
    """Makes all photos; gives the seconds that it took."""
    jobs = [(source, target, told["wanted"]) for source, target in told["jobs"]]
    if told["workers"] == 1:
        began = perf_counter()
        for job in jobs:
            make(job)
        return perf_counter() - began
    with ProcessPoolExecutor(told["workers"]) as pool:
        list(pool.map(abs, range(told["workers"] * 2)))
        began = perf_counter()
        for _ in pool.map(make, jobs, chunksize=told["chunk"]):
            pass
        return perf_counter() - began


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        sys.stdout.write(json.dumps({"work": main(json.load(file))}) + "\n")
