"""What other programs do for us: open a file, show it in its folder."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices


def url_of(path: str) -> QUrl:
    """The address of a file, also of one whose name is no text; where a path is not whole, from our working folder."""
    return QUrl.fromEncoded(Path(os.path.abspath(path)).as_uri().encode())


def open_file(path: str) -> None:
    """Opens a file, or a folder, with the program that the person has for it."""
    QDesktopServices.openUrl(url_of(path))


def show_in_folder(path: str) -> None:
    """Opens the folder of a file, with the file selected where the system knows how."""
    if sys.platform == "win32":
        QProcess.startDetached("explorer", ["/select,", os.path.normpath(path)])
    elif sys.platform == "darwin":
        QProcess.startDetached("open", ["-R", path])
    else:
        open_file(os.path.dirname(path))
