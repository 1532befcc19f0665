"""What goes into the frozen program beside what PyInstaller finds, and what stays out, by name and with the reason.

`lightwork.spec` and the tests read it.
"""

import fnmatch
import importlib.util
import re
import subprocess
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

METADATA = ("lightwork", "pillow", "pi-heif", "PySide6-Essentials", "cykooz-resizer", "isal")
"""Packages that are asked for their version or their entry points while the program runs."""

OURS = ("lightwork", "lightwork_gui")
"""Packages that come whole: commands, crews and rooms are imported when they are wanted, by their names."""

COMING = (
    "pi_heif.as_plugin",
    "pi_heif.options",
    *(f"PIL.{name}ImagePlugin" for name in ("Jpeg2K", "Ico", "Tga", "Ppm", "Psd", "Qoi", "Dds")),
)
"""Modules of others that are imported by their names, which PyInstaller cannot see."""

WITH_DOCSTRINGS = ("lightwork.cli",)
"""Packages of which they are shown: click makes a command's help of them. All others are frozen without."""

LEFT_OUT = {
    "numpy": "30 MB that nothing of ours asks for",
    "tkinter": "another toolkit",
    "unittest": "for tests",
    "pydoc": "for programmers",
    "pydoc_data": "for programmers",
    "lib2to3": "for programmers",
    "ensurepip": "installs packages",
    "setuptools": "installs packages",
    "_distutils_hack": "installs packages",
    "pygments": "rich colours source code with it; ours shows none",
    "markdown_it": "rich sets Markdown with it; ours has none",
    "ssl": "nothing of ours talks to anybody",
    "_ssl": "nothing of ours talks to anybody",
    "_hashlib": "5 MB of OpenSSL for digests that Python has by itself",
    "PIL._imagingft": "no text is drawn into pictures",
    "IPython": "rich asks whether it runs there",
    "test": "Python's own tests",
    "_pydecimal": "there is a faster one in C",
    "xmlrpc": "nothing of ours talks to anybody",
    "ftplib": "nothing of ours talks to anybody",
    "smtplib": "nothing of ours talks to anybody",
    "PIL.ImageQt": "pictures come to the window as files, from processes of their own",
    "PIL.ImageTk": "another toolkit",
    "PySide6.QtNetwork": "nothing of ours talks to anybody",
    "PySide6.QtQml": "no QML",
    "PySide6.QtQuick": "no QML",
    "PySide6.QtOpenGL": "everything is painted by QPainter",
    "PySide6.QtOpenGLWidgets": "everything is painted by QPainter",
    "PySide6.QtSql": "the journal uses Python's sqlite3",
    "PySide6.QtTest": "for tests",
    "PySide6.QtPrintSupport": "nothing is printed",
    "PySide6.QtDesigner": "for programmers",
    "PySide6.QtHelp": "for programmers",
    "PySide6.QtUiTools": "for programmers",
}
"""Python modules, with all that is below them."""

FILES = {
    "PySide6/Qt/translations/*": "the languages that we speak are put back by name",
    "PySide6/translations/*": "the same on Windows",
    "*.dist-info/direct_url.json": "tells where the wheel lay",
    "*.dist-info/RECORD": "for those who uninstall packages",
    "PySide6/Qt/qml/*": "no QML",
    "PySide6/Qt/lib/libQt6Qml*": "no QML",
    "PySide6/Qt/lib/libQt6Quick*": "no QML",
    "PySide6/Qt/lib/libQt6VirtualKeyboard*": "GPL-3 only, and QML",
    "PySide6/Qt/lib/libQt6Pdf*": "no PDF is shown",
    "PySide6/Qt/lib/libQt6EglF*": "screens without a desktop",
    "PySide6/Qt/lib/libQt6WaylandCompositor*": "we are no compositor",
    "PySide6/Qt/lib/libQt6WaylandEglCompositor*": "we are no compositor",
    "PySide6/Qt/plugins/egldeviceintegrations/*": "screens without a desktop",
    "PySide6/Qt/plugins/generic/*": "input without a desktop",
    "PySide6/Qt/plugins/networkinformation/*": "nothing of ours talks to anybody",
    "PySide6/Qt/plugins/tls/*": "nothing of ours talks to anybody",
    "PySide6/Qt/plugins/sqldrivers/*": "the journal uses Python's sqlite3",
    "PySide6/Qt/plugins/printsupport/*": "nothing is printed",
    "PySide6/Qt/plugins/qmltooling/*": "no QML",
    "PySide6/Qt/plugins/vectorimageformats/*": "no QML",
    "PySide6/Qt/plugins/wayland-graphics-integration-server/*": "we are no compositor",
    "PySide6/Qt/plugins/platforms/libqeglfs*": "screens without a desktop",
    "PySide6/Qt/plugins/platforms/libqlinuxfb*": "screens without a desktop",
    "PySide6/Qt/plugins/platforms/libqvkkhrdisplay*": "screens without a desktop",
    "PySide6/Qt/plugins/platforms/libqminimal*": "for tests",
    "PySide6/Qt/plugins/xcbglintegrations/*": "everything is painted by QPainter",
    "PySide6/Qt/plugins/wayland-shell-integration/libivi*": "for cars",
    "PySide6/Qt/plugins/wayland-shell-integration/libqt-shell*": "for compositors written in Qt",
    "PySide6/Qt/plugins/wayland-shell-integration/libfullscreen*": "screens without a desktop",
    "PySide6/Qt/plugins/wayland-shell-integration/libwl-shell*": "outdated",
    "PySide6/Qt/plugins/platforms/libqvnc*": "screens without a desktop",
    "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboard*": "GPL-3 only, and QML",
    "PySide6/Qt/plugins/platformthemes/libqgtk3*": "brings half of GTK; dialogs come through the desktop's portal",
    # Pictures are decoded by Pillow, in processes of their own; Qt's readers would be a second door for hostile files.
    **{
        f"PySide6/Qt/plugins/imageformats/libq{name}.so": "pictures are read by Pillow"
        for name in ("gif", "icns", "ico", "jpeg", "pdf", "tga", "tiff", "wbmp", "webp")
    },
}
"""Files, as they would stand in the bundle."""

HOST = {
    "libstdc++.so.6": "the graphics drivers of the host need their own, which is newer",
    "libgcc_s.so.1": "belongs to libstdc++",
    "libfontconfig.so.1": "reads the host's configuration, whose format grows",
    "libfreetype.so.6": "belongs to fontconfig",
    "libexpat.so.1": "belongs to fontconfig",
    "libz.so.1": "every system has it",
    "libX11.so.6": "speaks with the host's X server",
    "libX11-xcb.so.1": "speaks with the host's X server",
    "libwayland-client.so.0": "speaks with the host's compositor",
    "libwayland-cursor.so.0": "speaks with the host's compositor",
    "libwayland-egl.so.1": "speaks with the host's drivers",
    "libdbus-1.so.3": "speaks with the host's message bus",
    "libsystemd.so.0": "belongs to libdbus",
    "libglib-2.0.so.0": "shared with whatever the host loads into us",
    "libgthread-2.0.so.0": "belongs to glib",
    "libgssapi_krb5.so.2": "no secrets are negotiated",
}
"""Libraries of a Linux system that stay with it; the packages name them. Beside them those that PyInstaller knows."""

LANGUAGES = ("de", "fr", "es", "pt_BR", "ja", "zh_CN", "ar")
"""Whose `qtbase_<code>.qm` comes along: those of `lightwork_gui.languages` but English, which Qt speaks by itself."""


def modules(package: str) -> list[str]:
    """The names of all modules of a package that is installed; nothing of it is imported."""
    spec = importlib.util.find_spec(package)
    assert spec is not None
    assert spec.origin is not None
    top = Path(spec.origin).parent
    paths = sorted(path.relative_to(top.parent).with_suffix("") for path in top.rglob("*.py"))
    return [".".join(path.parts).removesuffix(".__init__") for path in paths]


def unwanted(name: str) -> str:
    """Why a file stays out.

    Args:
        name: its path in the bundle.

    Returns:
        The reason; empty if it is wanted.
    """
    name = name.replace("\\", "/")
    for pattern, reason in FILES.items():
        if fnmatch.fnmatch(name, pattern):
            return "" if is_our_language(name) else reason
    return HOST.get(name.rpartition("/")[2], "")


def is_our_language(name: str) -> bool:
    """Whether a file is Qt's translation into one of our languages."""
    return name.replace("\\", "/").rpartition("/")[2] in {f"qtbase_{code}.qm" for code in LANGUAGES}


def orphans(libraries: Mapping[str, str], needs: Callable[[str], Iterable[str]]) -> set[str]:
    """Libraries that nothing needs any more, now that others are left out.

    Args:
        libraries: path in the bundle -> file.
        needs: gives the names of the libraries that a file needs.
    """
    needed = {name: set(needs(file)) for name, file in libraries.items()}
    gone: set[str] = set()
    while True:
        wanted = set().union(*(names for name, names in needed.items() if name not in gone))
        more = {name for name in libraries if is_library(name) and name.rpartition("/")[2] not in wanted} - gone
        if not more:
            return gone
        gone |= more


def is_library(name: str) -> bool:
    """Whether a file is there only for others that need it: no module of Python, no plugin of Qt."""
    folder, _, file = name.rpartition("/")
    if not file.startswith("lib") or ".so" not in file or file.startswith("libpython"):
        return False
    return folder in {"", "PySide6/Qt/lib"} or folder.endswith(".libs")


def needed(path: str | Path) -> list[str]:
    """The NEEDED entries of an ELF file; none of any other."""
    with Path(path).open("rb") as file:
        if file.read(4) != b"\x7fELF":
            return []
    told = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=True)
    return re.findall(r"NEEDED\s+(\S+)", told.stdout)
