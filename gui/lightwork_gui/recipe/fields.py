"""The single fields of the form: each is a widget with a value, and says when it has changed."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QSlider, QStackedWidget, QWidget

from lightwork.recipe import Fit, Sizing
from lightwork_gui import theme

UNITS = {Fit.PERCENT: "%", Fit.MEGAPIXELS: "MP"}


class Choice(QComboBox):
    """One of an enumeration's values, by names for people."""

    def __init__(self, names: Mapping[Any, str], title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self._kinds: list[StrEnum] = list(names)
        for name in names.values():
            self.addItem(name)

    def value(self) -> StrEnum:
        """The chosen value."""
        return self._kinds[max(0, self.currentIndex())]

    def show_value(self, value: StrEnum) -> None:
        """Chooses a value."""
        self.setCurrentIndex(self._kinds.index(value))


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
        self._amount.setText(f"{sizing.amount:g}")
        self.show_fit(sizing.fit)

    def text(self) -> str:
        """The numbers as `Sizing.parse` reads them."""
        if self.currentIndex() == 0:
            return f"{self._width.text().strip()}x{self._height.text().strip()}"
        return self._amount.text().strip().replace(",", ".")


class Dial(QWidget):
    """A slider with its value beside it.

    Signals:
        changed(value): it has been moved.
    """

    changed = Signal(int)

    def __init__(self, title: str, low: int, high: int, form: str = "{value}", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(low, high)
        self.slider.setAccessibleName(title)
        self.slider.setEnabled(high > low)
        self._label = QLabel()
        self._label.setMinimumWidth(self._label.fontMetrics().horizontalAdvance(form.format(value=high)) + 2)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.slider, 1)
        layout.addWidget(self._label)
        self.slider.valueChanged.connect(self._on_value)
        self._on_value(self.slider.value())

    def value(self) -> int:
        """Where it stands."""
        return self.slider.value()

    def show_value(self, value: int) -> None:
        """Moves it."""
        self.slider.setValue(value)

    def _on_value(self, value: int) -> None:
        self._label.setText(self._form.format(value=value))
        self.changed.emit(value)


def _number(title: str) -> QLineEdit:
    edit = QLineEdit()
    edit.setAccessibleName(title)
    edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
    edit.setFont(theme.tabular(edit.font()))
    edit.setObjectName("number")  # with less padding
    edit.setMinimumWidth(54)
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
