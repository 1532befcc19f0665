"""Three hints for the first start: the line above the list that says what to do next."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from lightwork_gui import override, theme

DROP, CHOOSE, BEGIN = range(3)


class Hints(QWidget):
    """Shows the three steps, what is done with a tick, the next one in full strength.

    Signals:
        dismissed(): the person has read them.
    """

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unfinished")  # the look of the other quiet bar
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._step = DROP
        self._texts = (
            self.tr("Drop photos or folders on the list"),
            self.tr("Choose a size"),
            self.tr("Press Start"),
        )
        self.sentence = QLabel()
        self.sentence.setTextFormat(Qt.TextFormat.RichText)
        self.sentence.setWordWrap(True)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.close_button = QPushButton(self.tr("Got &it"))
        self.close_button.setObjectName("flat")
        self.close_button.setToolTip(self.tr("Never shows these hints again."))
        self.close_button.clicked.connect(self.dismissed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 12, 8)
        layout.setSpacing(theme.STEP)
        layout.addWidget(self.sentence, 1)
        layout.addWidget(self.close_button)
        self.show_step(DROP)
        self.hide()

    def show_step(self, step: int) -> None:
        """Says which of the three comes next."""
        parts = []
        for number, text in enumerate(self._texts):
            told = f"{number + 1}.&nbsp;{text}"
            if number < step:
                told = f"<span style='color:{theme.colours().muted}'>\u2713&nbsp;{text}</span>"
            elif number == step:
                told = f"<b>{told}</b>"
            parts.append(told)
        self._step = step
        self.sentence.setText("&nbsp;&nbsp;&nbsp; ".join(parts))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:  # the text has a colour in it
            self.show_step(self._step)


class Guide(QObject):
    """Knows which hint comes next, until they were followed or dismissed: then never again.

    Signals:
        followed(): they are no longer needed.
    """

    followed = Signal()

    def __init__(self, hints: Hints, hinted: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._hints = hints
        self._over = hinted
        self._step = DROP
        hints.setVisible(not hinted)
        hints.dismissed.connect(self.finish)

    def show_paths(self, paths: Sequence[str]) -> None:
        """There is something in the list, or no longer."""
        self._show(max(CHOOSE, self._step) if paths else DROP)

    def show_choice(self) -> None:
        """Something was changed in the form."""
        if self._step == CHOOSE:
            self._show(BEGIN)

    def show_begun(self) -> None:
        """The last step was taken: there is something to look at now."""
        self._hints.hide()

    def finish(self) -> None:
        """They were followed, or are not wanted."""
        if not self._over:
            self._over = True
            self._hints.hide()
            self.followed.emit()

    def _show(self, step: int) -> None:
        self._step = step
        self._hints.show_step(step)
