"""The right column: form and preview. The preview gives way, and folds itself away, before the form is cut."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from lightwork_gui import override
from lightwork_gui.preview.room import PreviewRoom

SHARE, LEAST = 0.46, 150
"""Of the height that the preview has at first; and the pixels that it has at least when it is open."""

FOLDED = "folded"


class Side(QSplitter):
    """Form and preview, one above the other."""

    def __init__(
        self, form: QWidget, preview: PreviewRoom, kept: str, inside: QWidget, needed: Callable[[], tuple[int, int]]
    ) -> None:
        """Stands as it stood.

        Args:
            form: above, with what lets it scroll.
            preview: below.
            kept: what `kept` gave before; empty at first.
            inside: the form itself, whose height changes as groups of it are opened.
            needed: gives the pixels of height that it needs: with every group closed, and as it is.
        """
        super().__init__(Qt.Orientation.Vertical)
        self._preview = preview
        self._needed = needed
        inside.installEventFilter(self)
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
    def roomy(self) -> bool:
        """Whether there is room for the preview below the closed groups of the form."""
        return self.height() >= self._needed()[0] + self.handleWidth() + LEAST

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
        away = self._closed or not (self.roomy or self._opened)
        if away != self._preview.is_folded:
            self._preview.fold(away=away)
        self._preview.setMinimumHeight(self._preview.head if away else min(LEAST, self.height() // 2))
        lower = self._preview.head if away else self._open_height()
        self.setSizes([max(0, self.height() - lower), lower])

    def _open_height(self) -> int:
        """Of the open preview: what the person has chosen; before that, its share as long as the form is not cut."""
        wanted = round(self.height() * self._share)
        if self._share == SHARE:
            wanted = min(wanted, self.height() - self.handleWidth() - self._needed()[1])
        return max(LEAST, wanted)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The form asks for another height."""
        if event.type() == QEvent.Type.LayoutRequest and self._preview.isVisible():
            self._settle()
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()


def _share(kept: str) -> float:
    try:
        return min(0.9, max(0.1, float(kept.split(maxsplit=1)[0])))
    except (IndexError, ValueError):
        return SHARE
