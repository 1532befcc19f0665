"""Looking at a part of a run: nearer, farther, back and forth, by mouse, keys, buttons and scroll bar; saving it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QScrollBar, QVBoxLayout, QWidget

from lightwork.drawing import Drawing
from lightwork.lab.lane_table import lanes_table
from lightwork.lab.lanes import lanes_chart
from lightwork_gui import override, theme, words
from lightwork_gui.charts import Saver
from lightwork_gui.cores.lanes import Lanes
from lightwork_gui.cores.sight import ZOOM

TICKS = 10_000
"""Steps of the scroll bar for the whole run."""

_STEP = 0.1
"""Share of what is shown that an arrow key moves by."""

_NOTCH = 120
"""What Qt calls one step of a wheel."""


class Looking(QWidget):
    """The lanes, with what moves them."""

    def __init__(self, lanes: Lanes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lanes = lanes
        self._held: QPointF | None = None
        lanes.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        lanes.installEventFilter(self)
        lanes.sighted.connect(self._show_sight)
        lanes.setToolTip("")
        self.bar = QScrollBar(Qt.Orientation.Horizontal)
        self.bar.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as time runs
        self.bar.setAccessibleName(self.tr("Which part of the run is shown"))
        self.bar.valueChanged.connect(self._on_bar)
        self.nearer = self._button("+", self.tr("Nearer"), self.tr("Zoom in (+, or Ctrl and the wheel)"))
        self.farther = self._button("\u2212", self.tr("Farther"), self.tr("Zoom out (\u2212)"))
        self.whole = self._button(
            self.tr("All of &it"), self.tr("All of it"), self.tr("Show the whole run (0, or a double click)")
        )
        self.latest = self._button(
            self.tr("&Follow"), self.tr("Follow"), self.tr("Show the last seconds, and move on with the run (End)")
        )
        self.saver = Saver("lightwork-lanes", self, self.tr("Save pict&ure\u2026"))
        self.save = self._button(
            self.saver.action.text(),
            words.without_key(self.saver.action.text()),
            self.tr("The part of the run that is shown, as a picture (PNG), a drawing (SVG) or a table (CSV)"),
        )
        self.save.clicked.connect(self.saver.action.trigger)
        self.note = QLabel()
        self.note.setObjectName("muted")
        self.note.setWordWrap(True)
        self.note.hide()
        self.saver.told.connect(self._tell)
        self.nearer.clicked.connect(lambda: self._zoom(ZOOM, 0.5))
        self.farther.clicked.connect(lambda: self._zoom(1 / ZOOM, 0.5))
        self.whole.clicked.connect(self._fit)
        self.latest.clicked.connect(self._follow)
        row = QHBoxLayout()
        row.setSpacing(theme.STEP // 2)
        row.addWidget(self.bar, 1)
        for button in (self.farther, self.nearer, self.whole, self.latest, self.save):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.STEP // 2)
        layout.addWidget(lanes)
        layout.addLayout(row)
        layout.addWidget(self.note)
        layout.addStretch()
        self._show_sight()

    @staticmethod
    def _button(text: str, name: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName("quiet")
        button.setAccessibleName(name)
        button.setToolTip(tip)
        return button

    def _show_sight(self) -> None:
        """The scroll bar and the buttons as the sight is."""
        lanes, sight, started = self.lanes, self.lanes.sight, bool(self.lanes.report.lanes)
        total = max(sight.last - sight.first, sight.span)
        page = round(TICKS * sight.span / total)
        self.bar.blockSignals(True)
        self.bar.setPageStep(page)
        self.bar.setSingleStep(max(1, page // 10))
        self.bar.setMaximum(TICKS - page)
        self.bar.setValue(round((sight.begin - sight.first) / total * TICKS))
        self.bar.blockSignals(False)
        self.bar.setEnabled(page < TICKS)
        for button in (self.nearer, self.farther, self.whole, self.save):
            button.setEnabled(started)
        if started is not self.saver.able:
            self.note.hide()
            self.saver.offer(self._drawing if started else None, lambda: list(lanes_table(lanes.report, self._span)))
        self.latest.setVisible(sight.live)
        self.latest.setEnabled(not sight.following or sight.seconds is not None)

    # Saving

    @property
    def _span(self) -> tuple[float, float]:
        """What is seen, as far as it is known."""
        sight = self.lanes.sight
        return sight.begin, min(sight.last, sight.begin + sight.span)

    def _drawing(self, width: int, height: int) -> Drawing:
        report = self.lanes.report
        return lanes_chart(report, words.lane_words(report), width, height, self._span)

    def _tell(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.show()

    def menu(self) -> QMenu:
        """What can be done with the lanes."""
        menu = QMenu(self)
        self.saver.add_to(menu)
        return menu

    def _open_menu(self, place: QPoint) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    # Moving

    def _changed(self) -> None:
        self._show_sight()
        self.lanes.update()

    def _zoom(self, factor: float, share: float) -> None:
        self.lanes.sight.zoom(factor, share)
        self._changed()

    def _fit(self) -> None:
        self.lanes.sight.fit()
        self._changed()

    def _follow(self) -> None:
        self.lanes.sight.follow()
        self._changed()

    def _scroll(self, share: float) -> None:
        """Moves by a share of what is shown."""
        self.lanes.sight.scroll(share * self.lanes.sight.span)
        self._changed()

    def _on_bar(self, value: int) -> None:
        sight = self.lanes.sight
        sight.scroll_to(sight.first + value / TICKS * max(sight.last - sight.first, sight.span))
        self._changed()

    # On the lanes

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent):
            return self._wheel(event)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._key(event)
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        if isinstance(event, QContextMenuEvent):
            mouse = event.reason() is QContextMenuEvent.Reason.Mouse
            self._open_menu(event.globalPos() if mouse else self.lanes.mapToGlobal(self.lanes.rect().center()))
            return True
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.lanes.update()
        return super().eventFilter(watched, event)

    def _wheel(self, event: QWheelEvent) -> bool:
        """Ctrl zooms where the mouse is; sideways scrolls. All else is the tab's."""
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            view = self.lanes.view()
            share = min(1.0, max(0.0, (event.position().x() - view.left) / view.width))
            self._zoom(ZOOM ** (turned.y() / _NOTCH), share)
            return True
        sideways = turned.x() or (turned.y() if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0)
        if sideways:
            self._scroll(-_STEP * sideways / _NOTCH)
        return bool(sideways)

    def _key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self._zoom(ZOOM, 0.5)
            case Qt.Key.Key_Minus:
                self._zoom(1 / ZOOM, 0.5)
            case Qt.Key.Key_0:
                self._fit()
            case Qt.Key.Key_Left:
                self._scroll(-_STEP)
            case Qt.Key.Key_Right:
                self._scroll(_STEP)
            case Qt.Key.Key_Home:
                self._scroll(-self.lanes.sight.whole / self.lanes.sight.span)
            case Qt.Key.Key_End:
                self._scroll(self.lanes.sight.whole / self.lanes.sight.span)
            case _:
                return False
        return True

    def _mouse(self, event: QMouseEvent) -> bool:
        """Dragging moves the run along; a double click shows all of it."""
        kind = event.type()
        if kind is QEvent.Type.MouseButtonDblClick:
            self._fit()
        elif kind is QEvent.Type.MouseButtonPress and event.button() is Qt.MouseButton.LeftButton:
            self._held = event.position()
        elif kind is QEvent.Type.MouseMove and self._held is not None:
            self._scroll((self._held.x() - event.position().x()) / self.lanes.view().width)
            self._held = event.position()
        elif kind is QEvent.Type.MouseButtonRelease:
            self._held = None
        return False
