"""The photos in the pictures: landscapes, three folders of them. Made once, some seconds; kept for the next time."""

import shutil
from pathlib import Path

from lightwork.pixels.demo import make_demo

FOLDERS = ("coast", "fjord", "mountains")
EACH = 24
_MADE_IN_ALL = len(FOLDERS) * EACH


def make_album(folder: Path) -> Path:
    """Fills a folder; gives it."""
    place = folder / "Norway"
    if sum(1 for path in place.rglob("*.*") if path.is_file()) == _MADE_IN_ALL:
        return place
    shutil.rmtree(folder, ignore_errors=True)
    first = place / FOLDERS[0]
    first.mkdir(parents=True)
    photos = [Path(path) for path in make_demo(str(first), EACH)]
    for number, name in enumerate(FOLDERS[1:], 1):
        (place / name).mkdir()
        for photo in photos:
            taken = int(photo.stem.removeprefix("IMG_")) + number * EACH
            shutil.copy(photo, place / name / f"IMG_{taken}{photo.suffix}")
    return place


def make_sorry_album(photos: Path, folder: Path) -> Path:
    """A few photos, with some among them that no program can make."""
    folder.mkdir(parents=True)
    for place, photo in enumerate(sorted((photos / FOLDERS[0]).iterdir())[:9]):
        data = photo.read_bytes()
        (folder / photo.name).write_bytes(data[: len(data) * 2 // 3] if place in {2, 6} else data)
    (folder / "IMG_2060.jpg").write_bytes(b"")
    (folder / "IMG_2061.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(4000))
    (folder / "notes.txt").write_text("The ferry leaves at nine.\n")
    return folder
