"""Numbers, sizes, times and paths as a person reads them."""

import os
import re
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from lightwork.recipe import Size

TRANSLATE = QCoreApplication.translate

MINUTE, HOUR = 60, 3600

LEFT_TO_RIGHT, END = "\u2066", "\u2069"
"""Around what is read from left to right in any language."""


def count(number: int, text: str) -> str:
    """A sentence with %n in it; a text that no language file knows has its "(s)" settled here."""
    told = TRANSLATE("words", text, "", number)
    told = re.sub(r"\((e?s)\)", "" if number == 1 else r"\1", told)
    return told.replace(str(number), whole(number), 1)  # Qt has put the bare figure in


def whole(number: int) -> str:
    """A whole number, in groups of thousands."""
    return QLocale().toString(number)


def decimal(value: float, digits: int) -> str:
    """A number with so many digits after the point."""
    return QLocale().toString(float(value), "f", digits)


def plain(value: float) -> str:
    """A number as it can be typed."""
    bare = QLocale()
    bare.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return bare.toString(value)


def without_key(label: str) -> str:
    """A label without the key behind its &, which stands in brackets of its own in some languages."""
    return re.sub(r"\(&\w\)", "", label).replace("&", "")


def number(value: float) -> str:
    """A rate: a figure after the point only where it matters."""
    return decimal(value, 1 if value < 10 else 0)  # noqa: PLR2004 - one digit before the point


def percent(share: float) -> str:
    """A share of 1."""
    return TRANSLATE("words", "{number} %").format(number=decimal(share * 100, 0))


def pixels(size: Size) -> str:
    """Width and height with the real sign between them."""
    return isolated(f"{size[0]} \u00d7 {size[1]}")


def size(number: float) -> str:
    """Bytes, in the decimal units that file managers show."""
    if number < 1000:  # noqa: PLR2004 - decimal units
        return TRANSLATE("words", "{number} B").format(number=decimal(number, 0))
    if number < 1e6:  # noqa: PLR2004
        return TRANSLATE("words", "{number} KB").format(number=decimal(number / 1e3, 0))
    if number < 1e9:  # noqa: PLR2004
        digits = 1 if number < 1e7 else 0  # noqa: PLR2004 - one digit before the point
        return TRANSLATE("words", "{number} MB").format(number=decimal(number / 1e6, digits))
    return TRANSLATE("words", "{number} GB").format(number=decimal(number / 1e9, 1))


def seconds(number: float) -> str:
    """A time span, as exact as a person cares for."""
    if number < MINUTE:
        tenths = 1 if number < 10 else 0  # noqa: PLR2004 - tenths matter below
        return TRANSLATE("words", "{seconds} s").format(seconds=decimal(number, tenths))
    whole = int(number)
    if number < HOUR:
        told = TRANSLATE("words", "{minutes} min {seconds} s")
        return told.format(minutes=whole // MINUTE, seconds=whole % MINUTE)
    told = TRANSLATE("words", "{hours} h {minutes} min")
    return told.format(hours=whole // HOUR, minutes=whole % HOUR // MINUTE)


def milliseconds(number: float) -> str:
    """A very short time, given in seconds."""
    return TRANSLATE("words", "{number} ms").format(number=decimal(number * 1000, 1))


def day(moment: str) -> str:
    """The day of a moment in UTC, as the person's clock had it."""
    local = datetime.fromisoformat(moment).astimezone()
    #: A day and its month, as QDate writes them: d is the day, MMM the short name of the month. Japanese: M月d日
    form = TRANSLATE("words", "d MMM")
    return QLocale().toString(QDate(local.year, local.month, local.day), form)


def bare_path(name: str) -> str:
    """A path that can be shown: bytes that are no text are escaped, and the home folder is ~."""
    text = os.fsencode(name).decode("utf-8", "backslashreplace").replace("\n", "\u2424")
    home = str(Path.home())
    return "~" + text[len(home) :] if text.startswith(home + os.sep) else text


def path(name: str) -> str:
    """A path that can stand in a sentence of any language."""
    return isolated(bare_path(name))


def isolated(text: str) -> str:
    """What is read from left to right, kept in its order where the language is read from right to left."""
    if QLocale().textDirection() is Qt.LayoutDirection.RightToLeft:
        return LEFT_TO_RIGHT + text + END
    return text


def listed(parts: Iterable[str]) -> str:
    """Facts one after the other, as they stand in brackets."""
    return _joined(TRANSLATE("words", "{one}, {other}"), parts)


def clauses(parts: Iterable[str]) -> str:
    """What makes one sentence, though it may have commas in it."""
    return _joined(TRANSLATE("words", "{one}; {other}"), parts)


def sentences(parts: Iterable[str]) -> str:
    """One sentence after the other: with a space between them, or without where the language has none there."""
    return _joined(TRANSLATE("words", "{one} {other}"), parts)


def _joined(pair: str, parts: Iterable[str]) -> str:
    """Any number of parts, by the way in which a language puts two of them together."""
    told = ""
    for part in filter(None, parts):
        told = pair.format(one=told, other=part) if told else part
    return told


def space(needed: int, free: int | None) -> str:
    """What the results will take, and what the disk has left."""
    if free is None:
        return TRANSLATE("words", "about {needed} needed").format(needed=size(needed))
    return TRANSLATE("words", "about {needed} needed, {free} free").format(needed=size(needed), free=size(free))
