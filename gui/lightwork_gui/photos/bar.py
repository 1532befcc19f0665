"""The quiet bar above the list: which rows are shown, a field to find some, and another try for what failed."""

from collections.abc import Mapping
from unicodedata import east_asian_width

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from lightwork_gui import override, theme, words
from lightwork_gui.box import Box
from lightwork_gui.photos.rows import Which

LEAST = 12
"""Letters that the choice has room for at least, with its arrow."""


class ListBar(QWidget):
    """Narrows the list.

    Signals:
        changed(): another filter, or another text.
        retry_wanted(): the button.
        left(): the person wants to be in the list again.
    """

    changed = Signal()
    retry_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("listbar")
        self._kinds = {
            Which.ALL: self.tr("All files"),
            Which.TODO: self.tr("To do"),
            Which.DONE: self.tr("Done"),
            Which.FAILED: self.tr("Failed"),
            Which.NOTED: self.tr("With notes"),
            Which.LEFT_OUT: self.tr("Left out"),
        }
        self.which = Box()
        self.which.setAccessibleName(self.tr("Which files are shown"))
        for which, title in self._kinds.items():
            self.which.addItem(title, which)
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.which.setMinimumContentsLength(max(map(_letters, self._kinds.values())) + 6)
        self.which.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.which.setMinimumWidth(LEAST * self.fontMetrics().horizontalAdvance("X"))
        self.text = _Find()
        self.text.setAccessibleName(self.tr("Find by name or folder"))
        self.text.setPlaceholderText(self.tr("Find a name or folder"))
        self.text.setToolTip(self.text.placeholderText())
        cross = theme.icon("clear", "muted")
        empty = self.text.addAction(cross, QLineEdit.ActionPosition.TrailingPosition)
        empty.setToolTip(self.tr("Show everything again"))
        empty.setVisible(False)
        empty.triggered.connect(self.text.clear)
        self.text.textChanged.connect(lambda text: empty.setVisible(bool(text)))
        self.text.left.connect(self.left)
        self.retry = QPushButton()
        theme.put_on(self.retry, "again")
        self.retry.hide()
        self.retry.setToolTip(self.tr("Makes just these again. What is done stays."))
        self.retry.clicked.connect(self.retry_wanted)
        self.which.currentIndexChanged.connect(self.changed)
        self.text.textChanged.connect(self.changed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 12, 6)
        layout.setSpacing(theme.STEP)
        layout.addWidget(self.which)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.retry)

    @property
    def kind(self) -> Which:
        """What is chosen."""
        return Which(self.which.currentData())

    def show_kind(self, which: Which) -> None:
        """Chooses."""
        self.which.setCurrentIndex(self.which.findData(which))

    def show_counts(self, counts: Mapping[Which, int]) -> None:
        """How many there are of each kind, as far as that is known."""
        for place, (which, title) in enumerate(self._kinds.items()):
            text = title
            if counts.get(which) is not None:
                text = self.tr("{kind}: {count}").format(kind=title, count=words.whole(counts[which]))
            if self.which.itemText(place) != text:
                self.which.setItemText(place, text)

    def offer_retry(self, failed: int) -> None:
        """Offers another try for so many photos; none, and the button is not there."""
        self.retry.setText(words.count(failed, "&Retry %n failed"))
        self.retry.setVisible(bool(failed))


class _Find(QLineEdit):
    """Esc empties it and leaves it, Return and Down leave it."""

    left = Signal()

    @override
    def event(self, event: QEvent) -> bool:
        if not (isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride):
            return super().event(event)
        ours = event.key() == Qt.Key.Key_Escape  # it stops no run here
        event.setAccepted(ours)
        return ours or super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down} and not event.modifiers():
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _letters(text: str) -> int:
    """How many Latin letters are about as wide: Chinese and Japanese ones count twice."""
    return sum(1 + (east_asian_width(letter) in {"W", "F"}) for letter in text)
