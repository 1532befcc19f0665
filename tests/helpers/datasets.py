"""Photos for data sets, and data sets made by the command."""

import csv
import random
import tarfile
from pathlib import Path

from PIL import Image

from lightwork.cli import main

Size = tuple[int, int]


def photo(path: Path, size: Size = (24, 16), seed: int = 0) -> Path:
    """Writes a small photo; another seed gives another one, of the same number of bytes where the format allows."""
    path.parent.mkdir(parents=True, exist_ok=True)
    colour = random.Random(seed).randbytes(3)
    Image.new("RGB", size, tuple(colour)).save(path, compress_level=0)
    return path


def resize(folder: Path, output: Path, *options: str, crew: str = "solo") -> int:
    """Makes a data set of everything below a folder, 8 pixels wide and high."""
    start = ["resize", str(folder), "--to", str(output), "--crew", crew, "--workers", "2", "--quiet"]
    return main([*start, "--size", "8x8", *options])


def table(file: Path) -> dict[str, dict[str, str]]:
    """The rows of a manifest by their sources."""
    with file.open(encoding="utf-8", newline="") as rows:
        return {row["source"]: row for row in csv.DictReader(rows)}


def members(shard: Path) -> dict[str, bytes]:
    """What is in a shard, in its order."""
    with tarfile.open(shard) as tar:
        found = {}
        for member in tar:
            inside = tar.extractfile(member)
            assert inside is not None
            found[member.name] = inside.read()
        return found
