"""What is in a folder, to be compared."""

import os
from pathlib import Path


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its bytes."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def nature(folder: Path) -> dict[str, tuple[int, int]]:
    """Every file below a folder with its inode and time of change: the same after two runs if nothing was written."""
    states = {str(path.relative_to(folder)): os.lstat(path) for path in folder.rglob("*") if path.is_file()}
    return {name: (state.st_ino, state.st_mtime_ns) for name, state in states.items()}
