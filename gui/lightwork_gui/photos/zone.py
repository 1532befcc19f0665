"""Where files are dropped: the zone that stands for the empty list, and the frame that answers while one drags."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from lightwork_gui import override, theme
from lightwork_gui.wrapping import Wrapping

PICTURE = 64
"""Pixels of the icon above the words, where there is room."""

INSET = 24
"""Pixels between the drop zone's edge and its line."""


class DropZone(Wrapping):
    """What stands where the list will be: one sentence and two buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dropzone")
        picture = _Picture()
        title = QLabel(self.tr("Drop photos or folders here"))
        title.setObjectName("heading")
        title.setWordWrap(True)
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.promise = QLabel()
        self.promise.setObjectName("muted")
        self.promise.setWordWrap(True)
        self.promise.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.show_replacing(replacing=False)
        self.folder = QPushButton(self.tr("Choose a folder\u2026"))
        self.photos = QPushButton(self.tr("Choose photos\u2026"))
        theme.put_on(self.folder, "folder-plus")
        theme.put_on(self.photos, "photo-plus")
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.STEP)
        buttons.addStretch()
        buttons.addWidget(self.folder)
        buttons.addWidget(self.photos)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(INSET + 12, INSET + 10, INSET + 12, INSET + 10)
        layout.setSpacing(12)
        layout.addStretch()
        for widget in (picture, title, self.promise):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        layout.addStretch()

    def show_replacing(self, *, replacing: bool) -> None:
        """Promises nothing that would not be kept."""
        safe = self.tr("The originals are never touched: the results go to a folder of their own.")
        self.promise.setText(self.tr("The results will take the places of the originals.") if replacing else safe)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme.colours()
        painter.fillRect(self.rect(), QColor(look.surface))
        painter.setPen(QPen(QColor(look.line), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.rect().adjusted(INSET, INSET, -INSET, -INSET), 12, 12)


class _Picture(QWidget):
    """The application's icon, as large as there is room for it."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme.app_icon().paint(QPainter(self), self.rect())

    @override
    def sizeHint(self) -> QSize:
        return QSize(PICTURE, PICTURE)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


class DropFrame(QWidget):
    """Lies over the room while something is dragged over the window, and says what letting go would do."""

    def __init__(self, room: QWidget) -> None:
        super().__init__(room)
        self._room = room
        self._inset = INSET
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        room.installEventFilter(self)

    def show_over(self, *, over: bool, inset: int) -> None:
        """Comes and goes; its line is so many pixels inside the room."""
        self._inset = inset
        self.setGeometry(self._room.rect())
        self.setVisible(over)
        self.raise_()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._room.rect())
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme.colours()
        ground = QColor(look.accent)
        ground.setAlphaF(0.08)
        painter.setPen(QPen(QColor(look.accent), 2, Qt.PenStyle.DashLine))
        painter.setBrush(ground)
        inset = self._inset
        painter.drawRoundedRect(self.rect().adjusted(inset, inset, -inset, -inset), 12, 12)
        text = self.tr("Let go to add")
        metrics = painter.fontMetrics()
        pill = QRect(0, 0, metrics.horizontalAdvance(text) + 32, metrics.height() + 12)
        pill.moveCenter(self.rect().center())
        pill.moveBottom(self.rect().bottom() - inset - 2 * theme.STEP)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.accent))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(QColor(look.on_accent))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), text)
