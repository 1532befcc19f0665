"""What a measurement has shown, in words: the knee with its button, the fit, what limits, and how it was measured."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from lightwork.crews import cores
from lightwork.lab.scaling import Scaling
from lightwork_gui import theme, words


class Results(QWidget):
    """Sentences, the most important one first.

    Signals:
        use_wanted(workers): so many cores are to be used.
    """

    use_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._knee = 0
        self.stale = _line("notice")
        self.knee = _line("")
        self.use = QPushButton()
        self.use.clicked.connect(lambda: self.use_wanted.emit(self._knee))
        self.fit = _line("")
        self.limits = _line("")
        self.method = _line("muted")
        row = QHBoxLayout()
        row.addWidget(self.use)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.STEP)
        layout.addWidget(self.stale)
        layout.addWidget(self.knee)
        layout.addLayout(row)
        for line in (self.fit, self.limits, self.method):
            layout.addWidget(line)
        self.show_stale("")

    def show_scaling(self, scaling: Scaling, when: str) -> None:
        """Shows a result, and when it was measured."""
        self._knee = min(scaling.knee or 0, cores())
        self.knee.setText(words.knee(scaling))
        self.use.setText(words.count(self._knee, "Use %n core(s)"))
        self.use.setVisible(self._knee > 0)
        self.fit.setText(words.amdahl(scaling))
        limits = words.limits(scaling)
        self.limits.setText("\n".join(limits))
        self.limits.setVisible(bool(limits))
        self.method.setText(words.measured_on(scaling, when))
        self.method.setToolTip(scaling.method)

    def show_stale(self, why: str) -> None:
        """Says that it was measured with something else, or no longer."""
        self.stale.setText(why)
        self.stale.setVisible(bool(why))


def _line(name: str) -> QLabel:
    line = QLabel()
    line.setObjectName(name)
    line.setWordWrap(True)
    line.setFont(theme.tabular(line.font()))
    return line
