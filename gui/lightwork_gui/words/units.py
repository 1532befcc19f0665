"""Numbers, sizes, times and paths as a person reads them."""

import os
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from lightwork.recipe import Size

TRANSLATE = QCoreApplication.translate

MINUTE, HOUR = 60, 3600


def count(number: int, text: str) -> str:
    """A sentence with %n in it; until English has its own plural file, "(s)" is settled here."""
    translated = TRANSLATE("words", text, "", number)
    plural = translated.replace("(s)", "" if number == 1 else "s")
    return plural.replace(str(number), f"{number:,}", 1)  # Qt has put the bare figure in


def pixels(size: Size) -> str:
    """Width and height with the real sign between them."""
    return f"{size[0]} \u00d7 {size[1]}"


def size(number: float) -> str:
    """Bytes, in the decimal units that file managers show."""
    for unit in ("B", "KB", "MB"):
        if number < 1000:  # noqa: PLR2004 - decimal units
            return f"{number:.1f} {unit}" if unit == "MB" and number < 10 else f"{number:.0f} {unit}"  # noqa: PLR2004
        number /= 1000
    return f"{number:.1f} GB"


def number(value: float) -> str:
    """A rate: a figure after the point only where it matters."""
    return f"{value:.1f}" if value < 10 else f"{value:,.0f}"  # noqa: PLR2004 - one digit before the point


def seconds(number: float) -> str:
    """A time span, as exact as a person cares for."""
    if number < 10:  # noqa: PLR2004 - tenths matter below
        return f"{number:.1f} s"
    if number < MINUTE:
        return f"{number:.0f} s"
    if number < HOUR:
        return f"{number // MINUTE:.0f} min {number % MINUTE:.0f} s"
    return f"{number // HOUR:.0f} h {number % HOUR // MINUTE:.0f} min"


def day(moment: str) -> str:
    """The day of a moment in UTC, as the person's clock had it."""
    local = datetime.fromisoformat(moment).astimezone()
    return QLocale().toString(QDate(local.year, local.month, local.day), "d MMM")


def path(name: str) -> str:
    """A path that can be shown: bytes that are no text are escaped, and the home folder is ~."""
    text = os.fsencode(name).decode("utf-8", "backslashreplace").replace("\n", "\u2424")
    home = str(Path.home())
    return "~" + text[len(home) :] if text.startswith(home + os.sep) else text


def space(needed: int, free: int | None) -> str:
    """What the results will take, and what the disk has left."""
    if free is None:
        return TRANSLATE("words", "about {needed} needed").format(needed=size(needed))
    return TRANSLATE("words", "about {needed} needed, {free} free").format(needed=size(needed), free=size(free))
