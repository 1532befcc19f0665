"""The fields of the form that hold numbers: a whole one, a size, and a slider."""

import math
import re
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSlider, QStackedWidget, QWidget

from lightwork.recipe import Fit, Sizing
from lightwork_gui import override, theme, words
from lightwork_gui.recipe.fields import Line

UNITS = {Fit.PERCENT: "%", Fit.MEGAPIXELS: "MP"}


class Number(Line):
    """A whole number; for 0 it may stand empty, and says what that means."""

    def __init__(self, title: str, zero: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, zero, parent)
        self.setFont(theme.tabular(self.font()))
        self.setMaxLength(9)

    @override
    def value(self) -> Any:
        """The number; what is no number as it was typed, for the recipe to refuse."""
        text = self.text().strip()
        if not text and self.placeholderText():
            return 0
        return int(text) if re.fullmatch(r"[0-9]+", text) else text

    @override
    def show_value(self, value: Any) -> None:
        """Shows a number; nothing for 0 where that has a meaning."""
        self.setText("" if not value and self.placeholderText() else str(value))


class Share(Line):
    """A number that may have a point; a comma is one, too."""

    @override
    def value(self) -> float:
        """The number; what is none as "not a number", for the recipe to refuse."""
        try:
            return float(self.text().strip().replace(",", "."))
        except ValueError:
            return math.nan

    @override
    def show_value(self, value: float) -> None:
        """Shows a number."""
        self.setText(words.plain(value))


class SizeField(QStackedWidget):
    """A width and a height, or one number with its unit, by the fit.

    Signals:
        edited(): the text has changed.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width = _number(self.tr("Width in pixels"))
        self._height = _number(self.tr("Height in pixels"))
        self._amount = _number(self.tr("Amount"))
        self._unit = QLabel("px")
        self._unit.setObjectName("muted")
        times = QLabel("\u00d7")
        times.setObjectName("muted")
        self.addWidget(_in_a_row(self._width, times, self._height))
        self.addWidget(_in_a_row(self._amount, self._unit))
        for edit in (self._width, self._height, self._amount):
            edit.textEdited.connect(self.edited)

    def show_fit(self, fit: Fit) -> None:
        """Shows the numbers that a fit takes."""
        self.setCurrentIndex(0 if fit.takes_box else 1)
        self._unit.setText(UNITS.get(fit, "px"))

    def show_value(self, sizing: Sizing) -> None:
        """Shows a rule's numbers."""
        self._width.setText(str(sizing.box[0]))
        self._height.setText(str(sizing.box[1]))
        self._amount.setText(words.plain(sizing.amount))
        self.show_fit(sizing.fit)

    def text(self) -> str:
        """The numbers as `Sizing.parse` reads them."""
        if self.currentIndex() == 0:
            return f"{self._width.text().strip()}x{self._height.text().strip()}"
        return self._amount.text().strip().replace(",", ".")


class Dial(QWidget):
    """A slider with its value beside it.

    Signals:
        edited(): it has been moved.
        changed(value): the same, with where it stands.
    """

    edited = Signal()
    changed = Signal(int)

    def __init__(self, title: str, low: int, high: int, form: str = "{value}", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self.slider = _Slider(Qt.Orientation.Horizontal)
        self.slider.setRange(low, high)
        self.slider.setAccessibleName(title)
        self.slider.setEnabled(high > low)
        self._label = QLabel()
        self._label.setMinimumWidth(self._label.fontMetrics().horizontalAdvance(form.format(value=high)) + 2)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.slider, 1)
        layout.addWidget(self._label)
        self._instead = ""
        self.slider.valueChanged.connect(self._on_value)
        self._on_value(self.slider.value())

    def value(self) -> int:
        """Where it stands."""
        return self.slider.value()

    def show_value(self, value: int) -> None:
        """Moves it."""
        self.slider.setValue(value)

    def show_instead(self, text: str) -> None:
        """Says something else than a number, which cannot be chosen then; nothing has it chosen again."""
        self._instead = text
        self.slider.setEnabled(not text and self.slider.maximum() > self.slider.minimum())
        self.slider.setAccessibleDescription(text)
        self._label.setText(text or self._form.format(value=self.value()))

    def _on_value(self, value: int) -> None:
        if not self._instead:
            self._label.setText(self._form.format(value=value))
        self.changed.emit(value)
        self.edited.emit()


class _Slider(QSlider):
    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """As with `Choice`."""
        event.ignore()


def _number(title: str) -> QLineEdit:
    edit = QLineEdit()
    edit.setAccessibleName(title)
    edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
    edit.setFont(theme.tabular(edit.font()))
    edit.setObjectName("number")  # with less padding
    edit.setMinimumWidth(50)
    edit.setMaxLength(9)
    return edit


def _in_a_row(*widgets: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.STEP)
    for widget in widgets:
        layout.addWidget(widget, 1 if isinstance(widget, QLineEdit) else 0)
    return row
