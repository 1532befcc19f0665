#!/usr/bin/env python3
"""Fails the build if the frozen program is too heavy, holds what it must not, or lacks what it must have.

check_tree.py TREE
"""

import re
import sys
from collections.abc import Iterable, Iterator
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "frozen"))

import contents  # noqa: E402 - from the folder beside this one

MOST = 150_000_000
"""Bytes of the whole tree."""

FORBIDDEN = (
    r"numpy|tkinter|Qt6?(Qml|Quick|Charts|Graphs|DataVisualization|VirtualKeyboard|Network\.|OpenGLWidgets)"
    r"|rawpy|pillow_heif|pillow_jxl|libx265"
)
"""Heavy, or GPL, or no business of ours."""

WANTED = (
    "_internal/lightwork_resources/style.qss",
    "_internal/lightwork_resources/icons/lightwork.svg",
    "_internal/lightwork_resources/translations/lightwork_de.qm",
    "_internal/licences/LGPL-3.0.txt",
    "_internal/licences/Qt.txt",
    *(f"_internal/PySide6/Qt/translations/qtbase_{code}.qm" for code in contents.LANGUAGES),
)
WANTED_ON_LINUX = (
    "_internal/PySide6/Qt/plugins/platforms/libqxcb.so",
    "_internal/PySide6/Qt/plugins/platforms/libqwayland.so",
    "_internal/PySide6/Qt/plugins/platforms/libqoffscreen.so",
    "_internal/PySide6/Qt/plugins/imageformats/libqsvg.so",
)

BASE = {
    **dict.fromkeys(("ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1", "libc.so.6", "libdl.so.2"), "libc6"),
    **dict.fromkeys(("libm.so.6", "libpthread.so.0", "librt.so.1", "libutil.so.1", "libresolv.so.2"), "libc6"),
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
    "libz.so.1": "zlib1g",
}
"""soname -> Debian package of what is not Qt's."""


def main(tree: Path) -> int:
    """Says what is wrong, and what it weighs; gives the exit code."""
    names = {path.relative_to(tree).as_posix(): path for path in sorted(tree.rglob("*")) if path.is_file()}
    weight = sum(path.stat().st_size for path in names.values() if not path.is_symlink())
    faults = [*too_much(names, weight), *too_little(names)]
    if sys.platform.startswith("linux"):
        faults += unknown_libraries(host_libraries(names.values()))
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"{tree}: {weight / 1e6:.0f} MB in {len(names)} files")
    return 1 if faults else 0


def too_much(names: dict[str, Path], weight: int) -> Iterator[str]:
    """What should not be there."""
    if weight > MOST:
        yield f"It weighs {weight / 1e6:.0f} MB; {MOST / 1e6:.0f} are allowed."
    for name in names:
        if re.search(FORBIDDEN, name) or (contents.unwanted(name.removeprefix("_internal/")) and "/" in name):
            yield f"{name} must not be in it."


def too_little(names: dict[str, Path]) -> Iterator[str]:
    """What should be there."""
    wanted = [*WANTED, *(WANTED_ON_LINUX if sys.platform.startswith("linux") else ())]
    yield from (f"{name} is missing." for name in wanted if name not in names)


def host_libraries(files: Iterable[Path]) -> set[str]:
    """The shared libraries that the tree needs and does not hold."""
    files = list(files)
    held = {path.name for path in files}
    return {soname for path in files for soname in contents.needed(path)} - held


def known_libraries() -> dict[str, str]:
    """Soname -> Debian package of everything that a package of ours may name as needed."""
    loader = SourceFileLoader("qt_libraries", str(HERE / "linux/qt-libraries"))
    spec = spec_from_loader("qt_libraries", loader)
    assert spec is not None
    module = module_from_spec(spec)
    before, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    loader.exec_module(module)
    sys.dont_write_bytecode = before
    known: dict[str, str] = module.WINDOW
    return BASE | known


def unknown_libraries(sonames: set[str]) -> Iterator[str]:
    """What is wrong with those that no package of ours would bring."""
    known = known_libraries()
    yield from (f"No package is known for the library {name}." for name in sorted(sonames) if name not in known)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
