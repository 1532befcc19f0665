"""Where a name points: a path of this computer, or a URL such as `s3://bucket/photos`."""

import os
import re

_URL = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]+://")  # two characters at least: C:// is a drive


def is_url(path: str) -> bool:
    """Whether a name is a URL, and no path of this computer."""
    return _URL.match(path) is not None


def absolute(path: str) -> str:
    """A path from the root on; a URL as it stands."""
    return path if is_url(path) else os.path.abspath(path)


def joined(folder: str, name: str) -> str:
    """A name below a folder or a URL; folders in the name are as this computer writes them."""
    if not is_url(folder):
        return os.path.join(folder, name)
    return f"{folder.rstrip('/')}/{name.replace(os.sep, '/')}" if name else folder.rstrip("/")
