"""Name template + photo -> file name, and what makes two names the same.

::

    {name} {ext}         of the original: "IMG_0012", "JPG"
    {folder}             the name of the original's folder
    {n}, {n:04}          its number in the run from 1, with leading zeros
    {width} {height}     of the result in pixels, also with leading zeros
    {size}               as it was asked for: "1600", "600x400"
    {date:%Y-%m-%d}      when it was taken, or changed where the camera did not say; as `datetime.strftime`

What a field brings is only text: it never makes a folder, whatever it holds. Bytes that are no text stay as they are.
"""

import os
import re
import unicodedata
from datetime import datetime

from lightwork.recipe import FIELD, Case, Names, Size, Spaces

LONGEST_NAME = 255
"""Bytes that a file name may have on the usual file systems of Linux and macOS.

Windows and vfat count UTF-16 units, of which a name never has more than bytes in UTF-8: who stays below the one limit
stays below the other.
"""

DAY = "%Y-%m-%d"
"""How a date is written where the template does not say: ISO 8601."""

NAMELESS = "_"
"""The name of a result whose template, prefix and suffix come to nothing for a photo without a name."""

NO_DATE = datetime(1970, 1, 1)  # noqa: DTZ001 - the user's own clock, as the camera's
"""When a file was changed whose time is no date."""

_FOLDERS = re.compile(r"[/\0\\]" if os.altsep else r"[/\0]")
"""What parts folders here, or ends a name."""

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
"""What Windows and vfat refuse (Microsoft, "Naming Files, Paths, and Namespaces"; Linux, fs/fat/namei_vfat.c)."""

_RESERVED = re.compile(r"(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³])(?= *(?:\.|$))", re.IGNORECASE)
"""Names that are devices on Windows, with any ending; the same source."""

_JOINTS = {Spaces.KEEP: " ", Spaces.UNDERSCORE: "_", Spaces.DASH: "-"}


def stem(names: Names, path: str, number: int, size: Size | None, label: str, taken: datetime) -> str:
    """Makes the name of a result.

    Args:
        names: the template and what is done with its text.
        path: of the original.
        number: of the photo in the run, from 1.
        size: (width, height) of the result in pixels, None while it is not known.
        label: the size as it was asked for.
        taken: when the photo was taken.

    Returns:
        The file name without its ending; never empty.
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
        "size": label,
        "folder": os.path.basename(folder),
    }

    def fill(match: re.Match[str]) -> str:
        if match[1] == "date":
            return dated(taken, match[2] or DAY)
        return format(values[match[1]], match[2] or "")

    text = names.prefix + FIELD.sub(fill, names.template) + names.suffix
    if not text.strip():
        text = name if name.strip() else NAMELESS
    return _FOLDERS.sub("_", cased(spaced(text, names.spaces), names.case))


def dated(taken: datetime, form: str) -> str:
    """A date as `datetime.strftime` writes it; as ISO 8601 where the system's strftime does not know the year."""
    try:
        return taken.strftime(form)
    except ValueError:
        return taken.date().isoformat()


def changed(mtime_ns: int) -> datetime:
    """A file's time of change on the user's own clock; 1970 for a time that is no date."""
    try:
        return datetime.fromtimestamp(mtime_ns / 1e9)  # noqa: DTZ006 - the user's own clock, as the camera's
    except (ValueError, OverflowError, OSError):
        return NO_DATE


def cased(text: str, case: Case) -> str:
    """Text in the wanted case; undecodable bytes stay as they are."""
    match case:
        case Case.LOWER:
            return text.lower()
        case Case.UPPER:
            return text.upper()
        case _:
            return text


def spaced(text: str, spaces: Spaces) -> str:
    """Text with what stands for each of its spaces."""
    return text if spaces is Spaces.KEEP else re.sub(r"\s", _JOINTS[spaces], text)


def file_name(stem: str, suffix: str, number: int = 1, names: Names = Names()) -> str:  # noqa: B008 - frozen
    """Joins stem and suffix (with its dot), as "stem (2).jpg" from the second of a name on.

    A stem that is too long loses its end, never its number or ending.
    """
    tail = (f"{_JOINTS[names.spaces]}({number})" if number > 1 else "") + suffix
    if names.portable:
        stem = portable(stem + tail).removesuffix(tail)
    room = LONGEST_NAME - len(os.fsencode(tail))
    if len(os.fsencode(stem)) > room:
        # Each character is cut whole; a byte that is no text counts as one.
        stem = stem[:room]
        while len(os.fsencode(stem)) > room:
            stem = stem[:-1]
    return stem + tail


def portable(name: str) -> str:
    """A name that Windows and vfat can store, too: of a file with its ending, or of a folder.

    What they refuse becomes "_"; so do dots and spaces at the end, and a device's name gets one behind it.
    """
    name = _FORBIDDEN.sub("_", name)
    kept = name.rstrip(". ")
    name = kept + "_" * (len(name) - len(kept))
    return _RESERVED.sub(r"\1_", name, count=1) if _RESERVED.match(name) else name


def portable_folder(relative: str) -> str:
    """A relative path of folders that Windows and vfat can store, too."""
    return os.path.join(*(portable(part) for part in relative.split(os.sep))) if relative else relative


def key(name: str) -> str:
    """The same for two names that some file system takes for one: case and Unicode composition do not count."""
    return (
        name.lower() if name.isascii() else unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
    )
