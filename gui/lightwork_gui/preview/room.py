"""The preview room: asks for the preview of the photo that is looked at, and shows it below the form, or larger."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from lightwork.crews.darkroom import Wish
from lightwork.events import Failed, Outcome
from lightwork.plan import Plan, Task
from lightwork.scan import Skip
from lightwork_gui import theme, words
from lightwork_gui.conductor.preview import Developed, Previews
from lightwork_gui.preview import told
from lightwork_gui.preview.large import LargePreview
from lightwork_gui.preview.line import Line
from lightwork_gui.preview.pane import Pane

LATE = 250
"""Milliseconds after which it is said that the preview is on its way."""

SETTLE = 80
"""Milliseconds without another size of the view before its picture is made for it."""

MARGIN = 16


class PreviewRoom(QWidget):
    """One photo, before and after; folded away, it asks for nothing.

    Signals:
        folded(away): it was folded away, or opened, by the person.
    """

    folded = Signal(bool)

    def __init__(self, previews: Previews, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._previews = previews
        self._plan = Plan((), ())
        self._item: Task | Skip | None = None
        self._outcome: Outcome | None = None
        self._wished: Wish | None = None
        self._due = False  # whether something is on its way
        self._tried = False  # whether it is the second try
        self.large: LargePreview | None = None
        self._late, self._settler = _timer(self, LATE), _timer(self, SETTLE)
        self._late.timeout.connect(self._on_late)
        self._settler.timeout.connect(self._wish)
        self.pane = Pane()
        self.pane.moved.connect(self._on_moved)
        self.pane.again_wanted.connect(self._try_again)
        self.pane.view.enter_pressed.connect(self.enlarge)
        previews.developed.connect(self._on_developed)
        self._lay_out()
        self._show_nothing()

    def _lay_out(self) -> None:
        self.button = QToolButton()
        self.button.setText(self.tr("Pre&view"))
        self.button.setCheckable(True)
        self.button.setChecked(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setObjectName("fold")
        self.button.clicked.connect(lambda opened: self.folded.emit(not opened))
        self.larger = QToolButton()
        self.larger.setObjectName("quiet")
        theme.set_on(self.larger, "enlarge", 14)
        self.larger.setAccessibleName(self.tr("Larger preview"))
        self.larger.setToolTip(self.tr("Show the preview in a window of its own (Return)"))
        self.larger.clicked.connect(self.enlarge)
        self.name = Line()
        self.name.setObjectName("muted")
        head = QHBoxLayout()
        head.setSpacing(theme.STEP // 2)
        head.addWidget(self.button)
        head.addWidget(self.name, 1)
        head.addWidget(self.pane.buttons)
        head.addWidget(self.larger)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, theme.STEP, MARGIN, theme.STEP)
        layout.setSpacing(theme.STEP // 2)
        layout.addLayout(head)
        layout.addWidget(self.pane, 1)
        self.fold(away=False)

    @property
    def item(self) -> Task | Skip | None:
        """What is looked at."""
        return self._item

    @property
    def head(self) -> int:
        """Pixels of height that it has when it is folded away."""
        return self.button.sizeHint().height() + 2 * theme.STEP

    @property
    def is_folded(self) -> bool:
        """Whether only its title can be seen."""
        return self.pane.isHidden()

    def fold(self, *, away: bool) -> None:
        """Folds it away, or opens it."""
        self.button.setChecked(not away)
        theme.set_on(self.button, "fold-closed" if away else "fold-open", theme.FOLD, "muted")
        self.pane.setHidden(away)
        self.pane.buttons.setHidden(away)
        self.setMaximumHeight(self.head if away else 16_777_215)  # QWIDGETSIZE_MAX
        self._wished = None  # whoever comes to see it has nothing yet
        if away:
            self._wish()
        else:
            self._settler.start()  # how much room it has is known when it has been laid out

    def warm(self) -> None:
        """Has the first preview ready sooner, if one can be seen."""
        if not self.is_folded:
            self._previews.warm()

    # What is looked at

    def show_plan(self, plan: Plan) -> None:
        """Shows the same photo of another plan; the first one if it is not where it was."""
        self._plan = plan
        old, tasks = self._item, plan.tasks
        if isinstance(old, Task) and old.index < len(tasks) and tasks[old.index].source.path == old.source.path:
            self.look_at(tasks[old.index], None)
        else:
            self.look_at(tasks[0] if len(tasks) else None, None)

    def look_at(self, item: Task | Skip | None, outcome: Outcome | None) -> None:
        """Shows a photo; the same one costs nothing.

        Args:
            item: what stands in the list.
            outcome: what a run has made of it; None as long as none has.
        """
        if (item, outcome) == (self._item, self._outcome):
            return
        self._item, self._outcome = item, outcome
        self._wish()

    def enlarge(self) -> None:
        """Shows the preview in a window of its own."""
        if self.large is None and isinstance(self._item, Task):
            self.large = LargePreview(self.window())
            self.large.pane.moved.connect(self._on_moved)
            self.large.pane.again_wanted.connect(self._try_again)
            self.large.finished.connect(self._on_large_closed)
            self.large.show()
            self.large.take(self.pane, self.name.text())
            self._wish()

    # Asking

    @property
    def _panes(self) -> list[Pane]:
        """Those that can be seen."""
        panes = [] if self.is_folded else [self.pane]
        return panes if self.large is None else [*panes, self.large.pane]

    def _wish(self) -> None:
        """Wants all of the picture, if anybody sees it."""
        self._show_name()
        if not self._panes:
            self._wished, self._due = None, False
            self._previews.forget()
        elif isinstance(self._item, Skip):
            self._tell(words.TRANSLATE("words", "Left out: {why}").format(why=words.skip(self._item)))
        elif self._item is None:
            self._show_nothing()
        elif isinstance(self._outcome, Failed):
            self._tell(told.trouble(self._outcome))
        else:
            rooms = [pane.view.room for pane in self._panes]
            room = max(width for width, _ in rooms), max(height for _, height in rooms)
            wish = Wish(self._item, self._outcome, room)
            if wish != self._wished:
                self._wished, self._due, self._tried = wish, True, False
                self._late.start()
                self._previews.wish(wish)

    def _wish_near(self) -> None:
        """Wants the very pixels of what is seen, where they are missing and nothing else is on its way."""
        lacking = next((pane for pane in reversed(self._panes) if pane.view.lacks), None)
        if lacking is not None and self._wished is not None and not self._due:
            wish, self._due = self._wished, True
            self._previews.wish(Wish(wish.task, wish.outcome, wish.room, lacking.view.sight.worth_having))

    def _on_moved(self) -> None:
        self._settler.start()  # a larger view needs a larger picture
        self._wish_near()

    def _on_developed(self, preview: Developed) -> None:
        self._due = False
        self._late.stop()
        outcome = preview.proof.outcome
        if isinstance(outcome, Failed):
            again = told.may_pass(outcome, preview.proof.obstacle)
            if again and not self._tried:
                self._try_again()
            else:
                self._show(told.trouble(outcome, preview.proof.obstacle), again=again)
            return
        for pane in self._panes:
            pane.show_preview(preview)
        self._wish_near()

    def _try_again(self) -> None:
        """Wants the same once more: a busy machine or a process that was killed says nothing about the photo."""
        if self._wished is not None:
            self._due = self._tried = True
            self._late.start()
            self._previews.wish(self._wished)

    def _on_late(self) -> None:
        """Another photo's picture goes; what stands there of this one may stay."""
        for pane in self._panes:
            shown = pane.view.shown
            if shown is None or self._wished is None or shown.wish.task.source.path != self._wished.task.source.path:
                pane.show_message(self.tr("Making the preview\u2026"))
            else:
                pane.show_waiting()

    def _on_large_closed(self) -> None:
        if self.large is not None:
            self.large.deleteLater()
            self.large = None

    # Saying

    def _tell(self, text: str) -> None:
        """Says something instead of a picture; nothing is wanted any more."""
        self._wished, self._due = None, False
        self._late.stop()
        self._previews.forget()
        self._show(text)

    def _show(self, text: str, *, again: bool = False) -> None:
        for pane in {self.pane, *self._panes}:
            pane.show_message(text, again=again)

    def _show_nothing(self) -> None:
        self._tell(self.tr("What a photo will look like is shown here."))

    def _show_name(self) -> None:
        path = self._item.source.path if isinstance(self._item, Task) else self._item.path if self._item else ""
        name = words.path(path).rpartition("/")[2]
        self.name.setText(name)
        self.larger.setEnabled(isinstance(self._item, Task))
        if self.large is not None:
            self.large.show_name(name)


def _timer(parent: QWidget, milliseconds: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    return timer
