"""The floor: the same decode and the same encode as Lightwork's, with nothing between them.

`python floor.py JOB.json`, with the tests' folder on the path. What is encoded are results that were resampled before
the clock starts, for the bytes of a crop would weigh something else. Prints {"work": seconds}.
"""

import json
import sys
from io import BytesIO
from time import perf_counter
from typing import Any

from PIL import Image

from bench.peers.runners.pillow_loop import options, size_of
from lightwork.crews.hand import settle

Image.MAX_IMAGE_PIXELS = None

AHEAD = 8
"""Results that are there before the clock starts, encoded in turn."""

NAMES = {"jpg": "JPEG", "png": "PNG", "webp": "WEBP", "avif": "AVIF"}


def decoded(source: str, wanted: dict[str, Any]) -> tuple[Image.Image, tuple[int, int]]:
    """A photo, shrunk while it is decoded to no less than twice what is wanted, and the size of its result."""
    image = Image.open(source)
    size = size_of(image.size, wanted)
    image.draft(None, (size[0] * 2, size[1] * 2))
    image.load()
    return image, size


def main(told: dict[str, Any]) -> float:
    """Decodes and encodes all photos; gives the seconds that it took."""
    settle()
    jobs, wanted = told["jobs"], told["wanted"]
    ready = []
    for source, _ in jobs[:AHEAD]:
        image, size = decoded(source, wanted)
        ready.append(image.resize(size, Image.Resampling.BILINEAR))
    began = perf_counter()
    for place, (source, target) in enumerate(jobs):
        decoded(source, wanted)
        file = BytesIO()
        ready[place % len(ready)].save(file, NAMES[wanted["format"]], **options(wanted))
        with open(target, "wb") as out:
            out.write(file.getbuffer())
    return perf_counter() - began


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        sys.stdout.write(json.dumps({"work": main(json.load(file))}) + "\n")
