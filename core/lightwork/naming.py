"""Name template + photo -> file name, and what makes two names the same.

The fields of a template are `{name}` and `{ext}` of the original, `{n}` its number in the run from 1 (`{n:04}` pads
with zeros), `{width}` and `{height}` of the result in pixels, and `{folder}`, the name of the original's folder.
"""

import os
import re
import unicodedata

from lightwork.recipe import Size

LONGEST_NAME = 255
"""Bytes that a file name may have on the usual file systems (ext4, NTFS counts UTF-16 units, APFS)."""

_FIELD = re.compile(r"\{(\w+)(?::(\d+))?\}")


def stem(template: str, path: str, number: int, size: Size | None) -> str:
    """Fills a template for the photo at `path`.

    Args:
        template: as `lightwork.recipe.check_template` accepts it.
        path: of the original.
        number: of the photo in the run, from 1.
        size: (width, height) of the result in pixels, None while it is not known.

    Returns:
        The file name without its ending.
    """
    folder, file = os.path.split(path)
    name, ext = os.path.splitext(file)
    width, height = size or (0, 0)
    values: dict[str, str | int] = {
        "name": name,
        "ext": ext[1:],
        "n": number,
        "width": width,
        "height": height,
        "folder": os.path.basename(folder),
    }

    def fill(match: re.Match[str]) -> str:
        return format(values[match[1]], match[2] or "")

    return _FIELD.sub(fill, template)


def file_name(stem: str, suffix: str, number: int = 1) -> str:
    """Joins stem and suffix (with its dot), as "stem (2).jpg" from the second of a name on; at most 255 bytes.

    A stem that is too long loses its end, never its number or ending.
    """
    tail = (f" ({number})" if number > 1 else "") + suffix
    room = LONGEST_NAME - len(os.fsencode(tail))
    raw = os.fsencode(stem)
    if len(raw) > room:
        stem = raw[:room].decode("utf-8", "ignore")
    return stem + tail


def key(name: str) -> str:
    """The same for two names that some file system takes for one: case and Unicode composition do not count."""
    return (
        name.lower() if name.isascii() else unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
    )
