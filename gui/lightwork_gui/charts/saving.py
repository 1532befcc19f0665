"""A chart as a file: a picture, a drawing, or the table of its numbers. It is there whole, or not at all."""

import csv
import io
import os
from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSaveFile
from PySide6.QtGui import QFont

from lightwork.drawing import DARK, LIGHT, Drawing, to_svg
from lightwork_gui.charts.brush import picture

Rows = Sequence[Sequence[str]]
"""A table, its first row the names of its columns."""

SIZE = (960, 540)
"""Pixels of a drawing that is saved; a PNG has twice as many each way, which fills a projector."""

_SHARP = 2.0


class Kind(Enum):
    """What a file may be: the end of its name, and whether the chart is dark in it."""

    PNG_LIGHT = "png", False
    PNG_DARK = "png", True
    SVG_LIGHT = "svg", False
    SVG_DARK = "svg", True
    CSV = "csv", None

    @property
    def suffix(self) -> str:
        """The end of the name, without its point."""
        suffix: str = self.value[0]
        return suffix

    @property
    def dark(self) -> bool:
        """Whether it is light on dark."""
        return bool(self.value[1])


def save(file: str, kind: Kind, drawing: Drawing, rows: Rows, font: QFont) -> None:
    """Writes a chart.

    Args:
        file: its path; whoever calls has asked whether what is there may go.
        kind: what it becomes.
        drawing: for a picture.
        rows: for a table.
        font: of the words in a PNG.

    Raises:
        OSError: it cannot be written; says why.
    """
    out = QSaveFile(os.fspath(file))
    if not out.open(QIODevice.OpenModeFlag.WriteOnly):
        raise OSError(out.errorString())
    out.write(_bytes(kind, drawing, rows, font))
    if not out.commit():
        raise OSError(out.errorString())


def _bytes(kind: Kind, drawing: Drawing, rows: Rows, font: QFont) -> QByteArray:
    inks = DARK if kind.dark else LIGHT
    if kind is Kind.CSV:
        return QByteArray(_csv(rows).encode())
    if kind.suffix == "svg":
        return QByteArray(to_svg(drawing, inks).encode())
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture(drawing, inks, font, _SHARP).save(buffer, "PNG")  # type: ignore[call-overload] # the stub wants bytes
    return data


def _csv(rows: Rows) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()
