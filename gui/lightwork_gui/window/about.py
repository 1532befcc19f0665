"""The About box: what this is, under which licences, and what a report of a bug should hold."""

from contextlib import suppress

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
from lightwork_gui import logs, theme, words

LICENCES = {
    "click": "BSD-3-Clause",
    "cykooz-resizer": "MIT OR Apache-2.0",
    "defusedxml": "PSF-2.0",
    "isal": "PSF-2.0; ISA-L in it is BSD-3-Clause",
    "msgspec": "BSD-3-Clause",
    "pi-heif": "LGPL-3.0 AND BSD-3-Clause",
    "pillow": "MIT-CMU",
    "platformdirs": "MIT",
    "psutil": "BSD-3-Clause",
    "PySide6-Essentials": "LGPL-3.0-only (Qt as well)",
    "rich": "MIT",
    "Send2Trash": "BSD-3-Clause",
    "tomli-w": "MIT",
    "pillow-heif": "BSD-3-Clause; its wheels hold x265, GPL-2.0",
    "pillow-jxl-plugin": "GPL-3.0",
    "rawpy": "MIT",
}
"""What we are made of, each as it says itself."""


class About(QDialog):
    """Version, licences, sandbox and libraries; the facts can be copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Lightwork"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(520, 460)
        self.facts = QPlainTextEdit()
        self.facts.setObjectName("facts")
        self.facts.setAccessibleName(self.tr("Versions and licences"))
        self.facts.setReadOnly(True)
        self.facts.setTabChangesFocus(True)
        self.facts.setPlainText("\n".join([*_lines(_facts()), "", *_lines(_licences())]))
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
        self.licence = QLabel(self.tr("Free software under the MIT licence, made with Qt (LGPL 3) and Pillow."))
        self.offline = QLabel(self.tr("It never goes on-line. Your photos stay on this computer."))
        told = QVBoxLayout()
        told.setSpacing(4)
        told.addWidget(title)
        for label in (self.licence, self.offline):
            label.setWordWrap(True)
            label.setObjectName("muted")
            told.addWidget(label)
        head = QHBoxLayout()
        head.setSpacing(2 * theme.STEP)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(told, 1)
        return head


def _facts() -> dict[str, str]:
    from lightwork.cli.version import facts  # noqa: PLC0415 - the command line is loaded only for this

    log = {"log": words.path(logs.path())}
    return {"lightwork": lightwork.__version__, **facts(), "qt": qVersion(), "screen": _screen(), **log}


def _screen() -> str:
    screen = QGuiApplication.primaryScreen()
    size = screen.size()
    shown = f"{size.width()} x {size.height()} at {screen.devicePixelRatio():g}"
    return f"{shown}, {QGuiApplication.platformName()}"


def _licences() -> dict[str, str]:
    """What this is made of and is here, with its licence."""
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - 40 ms that only this box needs

    found = {}
    for name, licence in LICENCES.items():
        with suppress(PackageNotFoundError):
            found[f"{name} {version(name)}"] = licence
    return found


def _lines(facts: dict[str, str]) -> list[str]:
    return [f"{name}: {fact}" for name, fact in facts.items()]
