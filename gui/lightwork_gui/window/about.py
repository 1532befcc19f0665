"""The About box: what this is, under which licences, and what a report of a bug should hold."""

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

import lightwork
from lightwork_gui import theme


class About(QDialog):
    """Version, licences, sandbox and libraries; the facts can be copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Lightwork"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(520, 460)
        self.facts = QPlainTextEdit()
        self.facts.setObjectName("facts")
        self.facts.setAccessibleName(self.tr("Versions"))
        self.facts.setReadOnly(True)
        self.facts.setTabChangesFocus(True)
        self.facts.setPlainText("\n".join(f"{name}: {fact}" for name, fact in _facts().items()))
        self.copy = QPushButton(self.tr("&Copy"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.facts.toPlainText()))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(theme.STEP)
        layout.addLayout(self._head())
        layout.addSpacing(theme.STEP)
        layout.addWidget(self.facts, 1)
        layout.addWidget(self.buttons)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()

    def _head(self) -> QHBoxLayout:
        picture = QLabel()
        picture.setPixmap(theme.app_icon().pixmap(QSize(48, 48)))
        title = QLabel(self.tr("Lightwork {version}").format(version=lightwork.__version__))
        title.setObjectName("heading")
        self.licence = QLabel(
            self.tr(
                "Many hands make light work. Free software under the MIT licence, "
                "made with Qt for Python (LGPL 3) and Pillow (MIT-CMU)."
            )
        )
        self.licence.setWordWrap(True)
        self.licence.setObjectName("muted")
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(title)
        words.addWidget(self.licence)
        head = QHBoxLayout()
        head.setSpacing(2 * theme.STEP)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head


def _facts() -> dict[str, str]:
    from lightwork.cli.version import facts  # noqa: PLC0415 - the command line is loaded only for this

    return {"lightwork": lightwork.__version__, **facts(), "qt": qVersion()}
