"""The legend: which look is which phase, and which hatch is which reason."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lightwork.events import PHASES, Phase
from lightwork.usage import Idle
from lightwork_gui import override, theme, words
from lightwork_gui.cores.load import mirrored
from lightwork_gui.cores.look import hatch, paint_phase

_SWATCH = 14
_SPACE = 16


class Legend(QWidget):
    """Entries side by side, in as many lines as they need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._entries: tuple[Phase | Idle, ...] = ()
        self.setAccessibleName(self.tr("Legend"))
        self.show_reasons(())

    def show_reasons(self, reasons: Iterable[Idle]) -> None:
        """Explains the phases, and those reasons for idleness that can be seen."""
        seen = frozenset(reasons)
        entries: tuple[Phase | Idle, ...] = (*PHASES, *(why for why in Idle if why in seen))
        if entries != self._entries:
            self._entries = entries
            self.setAccessibleDescription(words.listed([_text(entry) for entry in entries]))
            self.updateGeometry()
            self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return round(max(place.bottom() for _, place in self._places(width))) + 2

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(max(400, self.width())))

    def _places(self, width: int) -> list[tuple[Phase | Idle, QRectF]]:
        """Where each entry stands, counted from where lines begin."""
        metrics = QFontMetrics(theme.small(self.font()))
        high, x, y, found = float(metrics.height() + 4), 0.0, 0.0, []
        for entry in self._entries:
            wide = _SWATCH + 6.0 + metrics.horizontalAdvance(_text(entry))
            if x and x + wide > width:
                x, y = 0.0, y + high
            found.append((entry, QRectF(x, y, wide, high)))
            x += wide + _SPACE
        return found

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.small(self.font()))
        for entry, place in self._places(self.width()):
            swatch = mirrored(self, QRectF(place.left(), place.center().y() - 6, _SWATCH, 12))
            if isinstance(entry, Phase):
                paint_phase(painter, entry, swatch)
            else:
                painter.fillRect(swatch, hatch(entry))
            painter.setPen(QColor(theme.colours().muted))
            words_at = mirrored(self, place.adjusted(_SWATCH + 6, 0, 2, 0))
            painter.drawText(words_at, int(Qt.AlignmentFlag.AlignVCenter), _text(entry))


def _text(entry: Phase | Idle) -> str:
    return words.phase(entry) if isinstance(entry, Phase) else words.idle(entry)
