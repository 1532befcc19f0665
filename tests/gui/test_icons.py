"""The icons: painted when they are seen, in the colours that are shown then, on the side where reading begins."""

import gc
from collections.abc import Iterator, Sequence
from importlib.resources import files
from itertools import combinations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from lightwork_gui import theme
from lightwork_gui.history.actions import RunButton
from lightwork_gui.theme import icons
from lightwork_gui.window import Window

OPAQUE = 255

_FIXED = ("chevron-", "tick-")  # these belong to the style sheet, which cannot colour them
NAMES = sorted(
    file.name.removesuffix(".svg")
    for file in files("lightwork_resources").joinpath("icons").iterdir()
    if not file.name.startswith(_FIXED)
)


@pytest.fixture(autouse=True)
def as_it_was(qapp: QApplication) -> Iterator[None]:
    """Light again and from left to right, after each test."""
    yield
    theme.apply(qapp, theme.LIGHT)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def painted(icon: QIcon, size: QSize, mode: QIcon.Mode = QIcon.Mode.Normal) -> QImage:
    """An icon on nothing."""
    return icon.pixmap(size, mode).toImage()


def inks(image: QImage) -> set[str]:
    """The colours of everything that is no edge."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == OPAQUE}


def columns(image: QImage) -> list[int]:
    """Those in which something is painted."""
    return [x for x in range(image.width()) if any(image.pixelColor(x, y).alpha() for y in range(image.height()))]


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_is_painted_in_one_colour(qapp: QApplication, name: str) -> None:
    """That of its role; the application's has its own."""
    del qapp
    small, image = (painted(theme.icon(name, "muted"), QSize(side, side)) for side in (16, 64))
    found = inks(image)

    assert columns(small)
    assert len(found) > 1 if name == "lightwork" else found == {QColor(theme.colours().muted).name()}


def test_an_icon_costs_nothing_until_it_is_seen(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """A window has some thirty of them, and is to be there at once."""
    painted: list[str] = []
    whole = icons._renderer

    def render(name: str, colour: str) -> QSvgRenderer:
        painted.append(name)
        return whole(name, colour)

    monkeypatch.setattr(icons, "_renderer", render)
    button = QPushButton("Do it")
    qtbot.addWidget(button)
    theme.put_on(button, "play")
    before = list(painted)
    button.grab()

    assert before == []
    assert set(painted) == {"play"}


def test_icons_follow_another_look(qapp: QApplication) -> None:
    """The one that a button has already; off, it is muted."""
    icon, white = theme.icon("stop"), theme.icon("stop", "on_accent")
    for look in (theme.LIGHT, theme.DARK):
        theme.apply(qapp, look)

        assert inks(painted(icon, QSize(64, 64))) == {QColor(look.text).name()}
        assert inks(painted(white, QSize(64, 64))) == {QColor(look.on_accent).name()}
        assert inks(painted(icon, QSize(64, 64), QIcon.Mode.Disabled)) == {QColor(look.muted).name()}


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft], ids=["ltr", "rtl"])
def test_there_is_room_between_icon_and_words(qtbot: QtBot, qapp: QApplication, way: Qt.LayoutDirection) -> None:
    """On the side where the words stand."""
    qapp.setLayoutDirection(way)
    button = QPushButton("Do it")
    qtbot.addWidget(button)
    theme.put_on(button, "folder")
    size = QSize(icons.SIDE + icons.GAP, icons.SIDE)
    found = columns(painted(button.icon(), size))

    assert button.iconSize() == size
    if way is Qt.LayoutDirection.LeftToRight:
        assert max(found) < icons.SIDE
    else:
        assert min(found) >= icons.GAP


def test_what_points_the_way_of_reading_is_turned_round(qapp: QApplication) -> None:
    """A fold that is closed points to its words; Play points right everywhere, as on every machine."""
    size = QSize(48, 48)
    names = ("fold-closed", "undo", "play")
    before = [painted(theme.icon(name), size) for name in names]
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    after = [painted(theme.icon(name), size) for name in names]

    turned = [image.flipped(Qt.Orientation.Horizontal) if hasattr(image, "flipped") else image for image in before]
    assert [columns(image) for image in after[:2]] == [columns(image) for image in turned[:2]]
    assert after[0] != before[0]
    assert after[2] == before[2]


def test_a_copy_of_an_icon_lives_on(qapp: QApplication) -> None:
    """Qt copies what paints an icon when one of two is changed; Python would throw that copy away."""
    del qapp
    icon = theme.icon("stop")
    other = QIcon(icon)
    other.addPixmap(QPixmap(3, 3))
    del icon
    gc.collect()

    assert columns(painted(other, QSize(16, 16)))


def test_the_applications_icon_is_there_in_every_size(qapp: QApplication) -> None:
    """In its own colours, whatever the look."""
    icon = theme.app_icon()
    for side in (16, 48, 256):
        size = QSize(side, side)
        light = painted(icon, size)
        theme.apply(qapp, theme.DARK)

        assert painted(icon, size) == light
        assert columns(light) == list(range(columns(light)[0], side - columns(light)[0]))
        theme.apply(qapp, theme.LIGHT)


def test_buttons_with_words_have_their_icons(window: Window) -> None:
    """Those of the bar on top, of the drop zone, of the strip and of the history: each another one."""
    strip, zone = window.strip, window.photos.zone
    bar = [each for each in window.findChildren(QPushButton) if each.text() in {"Add f&older", "&Add photos", "C&lear"}]
    rooms: dict[str, Sequence[QPushButton]] = {
        "bar": bar,
        "zone": [zone.folder, zone.photos],
        "strip": [strip.start, strip.pause, strip.stop, strip.undo, strip.folder],
        "history": window.history.findChildren(RunButton),
    }
    for name, buttons in rooms.items():
        pictures = [painted(button.icon(), QSize(32, 32)) for button in buttons]

        assert len(buttons) > 1, name
        assert all(columns(picture) for picture in pictures), name
        assert all(one != other for one, other in combinations(pictures, 2)), name
