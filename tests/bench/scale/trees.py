"""Trees of very many tiny photos that take little room: most names are hard links to a few files."""

import os
import shutil
from io import BytesIO
from pathlib import Path

from PIL import Image

FOLDER = 1_000
"""Photos in a folder."""

LINKS = 100
"""Names of one file, which take a hundredth of the room. Linux allows 65,000."""

SIZE = (48, 32)


def tree(top: Path, count: int) -> Path:
    """A folder of `count` photos, as many as a tree made before has or made anew."""
    made, done = top / f"{count}", top / f"{count}.whole"
    if not done.exists():
        shutil.rmtree(made, ignore_errors=True)  # it broke off
        for number in range(0, count, FOLDER):
            _fill(made / f"{number // FOLDER:04}", number, min(FOLDER, count - number))
        done.touch()
    return made


def _fill(folder: Path, first: int, count: int) -> None:
    folder.mkdir(parents=True)
    original = ""
    for number in range(first, first + count):
        path = f"{folder}/IMG_{number:07}.jpg"
        if number % LINKS == 0:
            Path(path).write_bytes(_photo(number))
            original = path
        else:
            os.link(original, path)


def _photo(number: int) -> bytes:
    file = BytesIO()
    Image.new("RGB", SIZE, (number * 37 % 256, number * 91 % 256, number * 53 % 256)).save(file, "JPEG")
    return file.getvalue()
