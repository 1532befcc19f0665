"""A group of settings: rows of fields, each bound to a setting of the recipe, and where complaints stand."""

from functools import reduce
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from lightwork.errors import RecipeError
from lightwork.recipe import Recipe
from lightwork_gui import theme, words
from lightwork_gui.recipe.fields import Field, Ticks

LABELS = 80
"""Pixels of the column of labels, the same in every group, so that all fields stand in one line."""


class Group(QWidget):
    """Shows and gives some settings of a recipe.

    Signals:
        edited(): one of them has changed.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, Field] = {}
        self._rows: dict[str, list[QWidget]] = {}
        self._complaints: dict[str, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.STEP)
        self._grid.setVerticalSpacing(theme.STEP)
        self._grid.setColumnMinimumWidth(0, LABELS)
        self._grid.setColumnStretch(1, 6)
        self._grid.setColumnStretch(2, 5)

    # Making

    def bind(self, setting: str, field: Field) -> None:
        """Lets a field stand for a setting, named as in recipe files: "quality", "names.prefix"."""
        self._fields[setting] = field
        field.edited.connect(self.edited)

    def row(self, title: str, *widgets: QWidget, complaint: str = "", name: str = "") -> None:
        """Adds a label with its one or two widgets, and below them the place where a complaint stands.

        Args:
            title: of the row; empty for a box to tick, which has its own.
            widgets: one, or two that share the row.
            complaint: the setting whose complaint stands here.
            name: for `show_row`.
        """
        row = self._grid.rowCount()
        shown = list(widgets)
        if title:
            shown.append(_label(title, widgets[0]))
            top = Qt.AlignmentFlag.AlignTop if isinstance(widgets[0], Ticks) else Qt.AlignmentFlag.AlignVCenter
            self._grid.addWidget(shown[-1], row, 0, top)
        for column, widget in enumerate(widgets):
            self._grid.addWidget(widget, row, column + 1, 1, 2 if len(widgets) == 1 else 1)
        if complaint:
            self.place(complaint)
        self._rows.setdefault(name, []).extend(shown)

    def place(self, complaint: str) -> None:
        """Lets the complaint about a setting stand below the last row."""
        line = QLabel()
        line.setObjectName("complaint")
        line.setWordWrap(True)
        line.hide()
        self._grid.addWidget(line, self._grid.rowCount(), 1, 1, 2)
        self._complaints[complaint] = line

    def show_row(self, name: str, shown: bool) -> None:
        """Shows or hides all rows of a name."""
        for widget in self._rows.get(name, ()):
            widget.setVisible(shown)

    # Values

    def show_recipe(self, recipe: Recipe) -> None:
        """Shows the settings of a recipe."""
        for setting, field in self._fields.items():
            field.show_value(reduce(getattr, setting.split("."), recipe))

    def values(self) -> dict[str, Any]:
        """What stands in the fields, by the names of the settings; nothing is checked."""
        return {setting: field.value() for setting, field in self._fields.items()}

    def complain(self, error: RecipeError | None) -> bool:
        """Says beside its field what is wrong, and takes every other complaint away; whether the field is here."""
        field = error.field.rpartition(".")[2] if error else ""
        for name, line in self._complaints.items():
            line.setVisible(name == field)
            if error and name == field:
                line.setText(words.problem(error))
        return field in self._complaints


class Fold(QWidget):
    """A group below its title, which opens and closes it."""

    def __init__(self, title: str, group: Group, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group = group
        self.button = QToolButton()
        self.button.setText(title)
        self.button.setCheckable(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setObjectName("fold")
        self.button.toggled.connect(self._on_toggled)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.STEP)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(group)
        self._on_toggled(False)

    @property
    def opened_by(self) -> int:
        """Pixels of height that it would not need if it were closed."""
        return 0 if self.group.isHidden() else self.group.sizeHint().height() + 2 * theme.STEP

    def open(self) -> None:
        """Shows the group."""
        self.button.setChecked(True)

    def _on_toggled(self, opened: bool) -> None:
        self.group.setVisible(opened)
        self.setContentsMargins(0, 0, 0, theme.STEP if opened else 0)
        theme.set_on(self.button, "fold-open" if opened else "fold-closed", theme.FOLD, "muted")


def beside(first: QWidget, *others: QWidget) -> QWidget:
    """Widgets in one row; the first takes the room."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.STEP // 2)
    layout.addWidget(first, 1)
    for widget in others:
        layout.addWidget(widget)
    return row


def muted(text: str) -> QLabel:
    """A quiet word beside a field."""
    label = QLabel(text)
    label.setObjectName("muted")
    return label


def _label(title: str, field: QWidget) -> QLabel:
    label = muted(title)
    label.setBuddy(next((widget for widget in (field, *field.findChildren(QWidget)) if _takes_focus(widget)), field))
    return label


def _takes_focus(widget: QWidget) -> bool:
    """Whether Tab leads there. A focus proxy would say it, too, but with one Qt 6.11 ties the rest of its row off."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not widget.isWindow()
