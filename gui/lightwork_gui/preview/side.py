"""The right column: the form, and below it the preview, which folds itself away where the form would have no room."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from lightwork_gui import override
from lightwork_gui.preview.room import PreviewRoom

ROOMY = 440
"""Pixels of height from which on there is room for both."""

SHARE, LEAST = 0.46, 210
"""Of the height that the preview has at first; and the pixels that it has at least when it is open."""

FOLDED = "folded"


class Side(QSplitter):
    """Form and preview, one above the other."""

    def __init__(self, form: QWidget, preview: PreviewRoom, kept: str = "") -> None:
        """Stands as it stood.

        Args:
            form: above.
            preview: below.
            kept: what `kept` gave before.
        """
        super().__init__(Qt.Orientation.Vertical)
        self._preview = preview
        self._share = _share(kept)
        self._closed = FOLDED in kept.split()  # by the person
        self._opened = False  # by the person, though there is little room
        self.addWidget(form)
        self.addWidget(preview)
        self.setStretchFactor(0, 1)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        preview.folded.connect(self._on_folded)
        self.splitterMoved.connect(self._on_moved)

    @property
    def kept(self) -> str:
        """How it stands, to be remembered."""
        return f"{self._share:.3f} {FOLDED if self._closed else ''}".strip()

    def _on_folded(self, away: bool) -> None:
        self._closed, self._opened = away, not away
        self._settle()

    def _on_moved(self) -> None:
        if not self._preview.is_folded:
            self._share = self._preview.height() / max(1, self.height())

    def _settle(self) -> None:
        """Folds and divides for the height that there is."""
        away = self._closed or (self.height() < ROOMY and not self._opened)
        if away != self._preview.is_folded:
            self._preview.fold(away=away)
        self._preview.setMinimumHeight(self._preview.head if away else min(LEAST, self.height() // 2))
        lower = self._preview.head if away else max(LEAST, round(self.height() * self._share))
        self.setSizes([max(0, self.height() - lower), lower])

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()


def _share(kept: str) -> float:
    try:
        return min(0.9, max(0.1, float(kept.split(maxsplit=1)[0])))
    except (IndexError, ValueError):
        return SHARE
