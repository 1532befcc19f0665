"""The store that fsspec keeps in the memory of this process."""

from pathlib import Path
from typing import Any

import fsspec

from helpers.pictures import encoded, scene


def memory() -> Any:
    """The store itself, empty."""
    files = fsspec.filesystem("memory")
    files.store.clear()
    files.pseudo_dirs[:] = [""]
    return files


def fill(files: Any, folder: str, count: int) -> dict[str, bytes]:
    """Puts photos into a folder; gives their bytes by name."""
    photos = {f"{number:03}.jpg": encoded(scene((96, 64), seed=number)) for number in range(count)}
    for name, data in photos.items():
        files.pipe_file(f"{folder}/{name}", data)
    return photos


def held(files: Any, folder: str) -> dict[str, bytes]:
    """Every object below a folder, by its path below it."""
    top = "/" + folder.strip("/") + "/"
    return {path.removeprefix(top): files.cat_file(path) for path in files.store if path.startswith(top)}


def on_disk(folder: Path) -> dict[str, bytes]:
    """The same of a folder of this computer."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
