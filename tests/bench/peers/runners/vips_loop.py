"""pyvips: `thumbnail`, which shrinks while it decodes; several photos at a time by threads, as libvips frees the GIL.

`python vips_loop.py JOB.json` with VIPS_CONCURRENCY=1: photos side by side are faster than threads within a photo.
Prints {"work": seconds}.
"""

import json
import sys
from concurrent.futures import ThreadPoolExecutor
from time import perf_counter
from typing import Any

import pyvips  # type: ignore[import-not-found]  # only in the bench's own environment

pyvips.cache_set_max(0)  # no photo comes twice


def make(source: str, target: str, wanted: dict[str, Any]) -> None:
    """One photo."""
    if wanted["fit"] == "half":
        header = pyvips.Image.new_from_file(source)
        image = pyvips.Image.thumbnail(source, round(header.width / 2), height=round(header.height / 2), size="force")
    elif wanted["fit"] == "exact":
        image = pyvips.Image.thumbnail(source, wanted["edge"], height=wanted["edge"], size="force")
    else:
        image = pyvips.Image.thumbnail(source, wanted["edge"], height=wanted["edge"], size="down")
    image.write_to_file(target + save_options(wanted))


def save_options(wanted: dict[str, Any]) -> str:
    """What libvips' encoder is told, as it stands behind a file name."""
    match wanted["format"]:
        case "png":
            return "[compression=1,filter=all]" if wanted.get("filtered") else "[compression=1]"
        case "webp":
            return f"[Q={wanted['quality']},effort=2]"
        case "avif":
            return f"[Q={wanted['quality']},effort=1]"
        case _:
            return f"[Q={wanted['quality']}]"


def main(told: dict[str, Any]) -> float:
    """Makes all photos; gives the seconds that it took."""
    with ThreadPoolExecutor(told["workers"]) as pool:
        began = perf_counter()
        futures = [pool.submit(make, source, target, told["wanted"]) for source, target in told["jobs"]]
        for future in futures:
            future.result()
        return perf_counter() - began


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        sys.stdout.write(json.dumps({"work": main(json.load(file))}) + "\n")
