"""Where everything stands: the bar on top, list and form side by side, the strip and the tabs below."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from lightwork_gui import override, theme, words
from lightwork_gui.progress.strip import RunStrip
from lightwork_gui.recipe.form import RecipeForm
from lightwork_gui.window.commands import Commands
from lightwork_gui.wrapping import Wrapping, Yielding

SCROLL_BAR = 12
"""Pixels beside the form for its scroll bar, with the frame."""

SMALLEST = 900, 600
"""Pixels of a window that holds everything with letters of the usual size; with larger ones it scrolls."""

FORM, TABS = 440, 420
"""Pixels of width that form and tabs keep where larger letters would have more."""

LOWER, TAB = 260, 44
"""Pixels of height that strip and tabs have at first, at most; and of the tabs' own names."""


def shell(
    top: QWidget, photos: QWidget, side: QWidget, strip: RunStrip, tabs: QTabWidget, lanes: Callable[[], int]
) -> QWidget:
    """Everything in its place.

    Args:
        top: the bar on top.
        photos: the list, with what stands above it.
        side: beside it.
        strip: below both.
        tabs: at the bottom.
        lanes: gives the pixels of height that the tabs' content wants.
    """
    upper = _splitter(Qt.Orientation.Horizontal, photos, side, lambda: [880, max(400, side.sizeHint().width())])
    lower = _column(strip, Yielding(tabs, TABS))

    def heights() -> list[int]:
        return [560, min(LOWER, strip.sizeHint().height() + TAB + lanes())]

    place = Yielding(_column(top, _splitter(Qt.Orientation.Vertical, upper, lower, heights)), *SMALLEST)
    place.setObjectName("shell")
    return place


def above(bar: QWidget, content: QWidget) -> QWidget:
    """A bar on top of what it is about."""
    return _column(bar, content)


def top_bar(commands: Commands, window: QWidget) -> QWidget:
    """The buttons that fill the list, and the menu."""
    bar = QWidget()
    bar.setObjectName("topbar")
    layout = QHBoxLayout(bar)
    layout.setContentsMargins(12, 10, 12, 10)
    layout.setSpacing(theme.STEP)
    for action, name in zip(commands.changing, ("folder-plus", "photo-plus", "clear"), strict=True):
        button = QPushButton(action.text())
        button.setAccessibleName(words.without_key(action.text()))
        quiet = action is commands.clear
        theme.put_on(button, name, "muted" if quiet else "text")
        action.enabledChanged.connect(button.setEnabled)
        button.setToolTip(f"{words.without_key(action.text())} ({action.shortcut().toString()})")
        button.clicked.connect(action.trigger)
        button.setObjectName("flat" if quiet else "")
        layout.addWidget(button)
    layout.addStretch()
    menu = QMenu(window)
    menu.addActions(commands.menu)
    more = QToolButton()
    theme.set_on(more, "menu")
    more.setObjectName("menu")
    more.setAccessibleName(words.TRANSLATE("words", "Menu"))
    more.setToolTip(words.TRANSLATE("words", "Menu"))
    more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    more.setMenu(menu)
    layout.addWidget(more)
    return bar


def scrolling(form: RecipeForm) -> QScrollArea:
    """The form, which may be higher than its place."""
    scroll = _Scrolling()
    scroll.setWidget(form)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setObjectName("side")
    return scroll


class _Scrolling(QScrollArea):
    """As wide as the form needs, which depends on style and letters; they may change, or come after it was built."""

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange} and self.isVisible():
            self._fit()
        super().changeEvent(event)

    def _fit(self) -> None:
        form = self.widget()
        assert isinstance(form, RecipeForm)
        form.setMinimumWidth(form.narrowest())
        self.setMinimumWidth(min(FORM, form.narrowest() + SCROLL_BAR))

    @override
    def sizeHint(self) -> QSize:
        form = self.widget()
        assert form is not None
        return QSize(form.minimumWidth() + SCROLL_BAR, super().sizeHint().height())


class _Splitter(QSplitter):
    """Divides its room when it is first shown, for only then is it known what its parts need."""

    def __init__(self, way: Qt.Orientation, sizes: Callable[[], list[int]]) -> None:
        super().__init__(way)
        self._first_sizes: Callable[[], list[int]] | None = sizes

    @override
    def showEvent(self, event: QShowEvent) -> None:
        if self._first_sizes is not None:
            self.setSizes(self._first_sizes())
            self._first_sizes = None
        super().showEvent(event)


def _splitter(way: Qt.Orientation, first: QWidget, second: QWidget, sizes: Callable[[], list[int]]) -> QSplitter:
    splitter = _Splitter(way, sizes)
    splitter.addWidget(first)
    splitter.addWidget(second)
    splitter.setStretchFactor(0, 1)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(1)
    return splitter


def _column(first: QWidget, second: QWidget) -> QWidget:
    column = Wrapping()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(first)
    layout.addWidget(second, 1)
    return column
