"""The single fields of the form: each is a widget with a value, and says when it has changed."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Protocol

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QWidget

from lightwork_gui import override, theme
from lightwork_gui.box import Box

ROW, PADDING = 26, 12
"""Pixels of a row in a list that drops down, and of the room beside its text."""

LEAST_LETTERS, MOST_LETTERS = 8, 10
"""Letters that a choice has room for at least, and that it asks room for at most."""


class Field(Protocol):
    """What all fields have in common; `edited` tells of every change, by a person or by `show_value`."""

    edited: Any

    def value(self) -> Any:
        """What stands in it, as the recipe takes it."""

    def show_value(self, value: Any) -> None:
        """Shows what stands in a recipe."""


class Choice(Box):
    """One of some values, by names for people.

    Signals:
        edited(): another one is chosen.
        opening(): its list is about to drop down.
    """

    edited = Signal()
    opening = Signal()

    def __init__(self, names: Mapping[Any, str], title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMaxVisibleItems(20)
        self._kinds: list[Any] = list(names)
        for name in names.values():
            self.addItem(name)
        self.setMinimumContentsLength(self._letters())
        self.currentIndexChanged.connect(self.edited)

    def _letters(self) -> int:
        """How many X are as wide as its longest name, within limits: the form is to stay narrow."""
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(self.itemText(place)) for place in range(self.count())), default=0)
        return min(MOST_LETTERS, max(LEAST_LETTERS, -(-longest // metrics.horizontalAdvance("X"))))

    def value(self) -> Any:
        """The chosen value."""
        return self._kinds[max(0, self.currentIndex())]

    def show_value(self, value: Any) -> None:
        """Chooses a value; one that is not offered, from a file, is added."""
        if value not in self._kinds:
            self._kinds.append(value)
            self.addItem(str(value))
        self.setCurrentIndex(self._kinds.index(value))

    def disable(self, value: Any, reason: str) -> None:
        """Lets a value be seen and not chosen, with the reason beside its name."""
        model = self.model()
        assert isinstance(model, QStandardItemModel)
        item = model.item(self._kinds.index(value))
        item.setText(f"{item.text()} ({reason})")
        item.setToolTip(reason)
        item.setEnabled(False)
        item.setForeground(QColor(theme.colours().muted))  # the style sheet has one colour for all

    @override
    def showPopup(self) -> None:
        """The list is as wide as its longest name, however narrow the field is; its rows are easy to hit."""
        self.opening.emit()
        view = self.view()
        for place in range(self.count()):
            if self.itemText(place):  # and no line between
                size = QSize(self.fontMetrics().horizontalAdvance(self.itemText(place)) + 2 * PADDING, ROW)
                self.setItemData(place, size, Qt.ItemDataRole.SizeHintRole)
        view.setMinimumWidth(max(self.width(), view.sizeHintForColumn(0) + 2 * PADDING))
        super().showPopup()


class Tick(QCheckBox):
    """Yes or no.

    Signals:
        edited(): it was changed.
    """

    edited = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.toggled.connect(self.edited)

    def value(self) -> bool:
        """Whether it is ticked."""
        return self.isChecked()

    def show_value(self, value: bool) -> None:
        """Ticks it, or not."""
        self.setChecked(value)


class Line(QLineEdit):
    """A text.

    Signals:
        edited(): it has changed.
    """

    edited = Signal()

    def __init__(self, title: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setPlaceholderText(hint)
        self.textChanged.connect(self.edited)

    def value(self) -> Any:
        """The text as it stands."""
        return self.text()

    def show_value(self, value: Any) -> None:
        """Shows a text."""
        self.setText(str(value))


class Ticks(QWidget):
    """Some of several values, each with a box to tick.

    Signals:
        edited(): one was changed.
    """

    edited = Signal()

    def __init__(self, names: Mapping[StrEnum, str], columns: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes = {value: QCheckBox(name) for value, name in names.items()}
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(0)
        for place, box in enumerate(self.boxes.values()):
            layout.addWidget(box, place // columns, place % columns)
            layout.setColumnStretch(place % columns, 1)
            box.toggled.connect(self.edited)

    def value(self) -> tuple[StrEnum, ...]:
        """Those that are ticked."""
        return tuple(value for value, box in self.boxes.items() if box.isChecked())

    def show_value(self, values: tuple[StrEnum, ...]) -> None:
        """Ticks some."""
        for value, box in self.boxes.items():
            box.setChecked(value in values)
