#!/usr/bin/env python3
"""Makes the icons of every system from the one SVG: icons.py FOLDER, run by a Python with PySide6 and Pillow."""

import io
import os
import shutil
import sys
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
SVG = ROOT / "resources/lightwork_resources/icons/lightwork.svg"

HICOLOR = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
ICO = (16, 20, 24, 32, 40, 48, 64, 128, 256)
ICNS = 1024
"""Pillow makes the smaller ones of an .icns itself."""


def main(folder: Path) -> None:
    """Writes hicolor/, lightwork.ico and lightwork.icns."""
    shutil.rmtree(folder, ignore_errors=True)
    for size in HICOLOR:
        _save(painted(size), folder / f"hicolor/{size}x{size}/apps/lightwork.png")
    scalable = folder / "hicolor/scalable/apps/lightwork.svg"
    scalable.parent.mkdir(parents=True)
    shutil.copy(SVG, scalable)
    pictures = [painted(size) for size in ICO]
    pictures[-1].save(
        folder / "lightwork.ico", sizes=[(size, size) for size in ICO], append_images=pictures[:-1], bitmap_format="png"
    )
    others = [painted(size) for size in (16, 32, 64, 128, 256, 512)]
    painted(ICNS).save(folder / "lightwork.icns", append_images=others)


def painted(size: int) -> Image.Image:
    """The SVG as so many pixels square."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QIODevice, Qt  # noqa: PLC0415 - after the platform is chosen
    from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(SVG)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGBA")


def _save(image: Image.Image, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path, optimize=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
