"""Charts: what a drawing becomes on the screen, under the keys, and in a file."""

import csv
from pathlib import Path
from typing import Literal

import pytest
from msgspec import structs
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from helpers.clicks import LONG
from lightwork.drawing import DARK, LIGHT, Bar, Dot, Drawing, Hot, Ink, Line, Text
from lightwork_gui import theme
from lightwork_gui.charts import Chart, DrawingView, Kind
from lightwork_gui.charts.brush import bubble, palette, picture
from lightwork_gui.charts.saving import SIZE

ROWS = (("workers", "times faster"), ("1", "1.00"), ("2", "1.90"))


def drawn(width: int, height: int) -> Drawing:
    """A block in the middle of the left half, a point at the right, a line below, a word above."""
    shapes = (
        Bar(x=width / 4 - 20, y=height / 2 - 20, width=40, height=40, ink=Ink.ACCENT),
        Dot(x=width * 3 / 4, y=height / 2, radius=8, ink=Ink.FAILED, filled=True, shape="circle"),
        Line(points=((0, height - 10), (width, height - 10)), ink=Ink.TEXT, width=3),
        Text(x=width / 2, y=20, text="Speed-up", ink=Ink.TEXT, size=12, anchor="middle"),
    )
    hot = (
        Hot(width / 4 - 20, height / 2 - 20, 40, 40, "a block"),
        Hot(width * 3 / 4 - 8, height / 2 - 8, 16, 16, "a point"),
    )
    return Drawing(width, height, shapes, "Speed-up of 40 photos", "A block and a point.", hot)


@pytest.fixture
def view(qtbot: QtBot) -> DrawingView:
    """A drawing in a window of its own."""
    made = DrawingView()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show_drawing(drawn)
    with qtbot.waitExposed(made):
        made.show()
    made.setFocus()
    return made


@pytest.fixture
def chart(qtbot: QtBot) -> Chart:
    """The same with its table."""
    made = Chart("lightwork-speed-up")
    qtbot.addWidget(made)
    made.show_chart(drawn, ROWS)
    return made


@pytest.mark.parametrize("look", [theme.LIGHT, theme.DARK, theme.STRONG_DARK], ids=["light", "dark", "strong"])
def test_shapes_are_painted_in_their_inks(view: DrawingView, qapp: QApplication, look: theme.Colours) -> None:
    """Each where the drawing says, in the colours of the window."""
    theme.apply(qapp, look)

    shown = view.grab().toImage()

    assert shown.pixelColor(100, 150) == QColor(look.accent)
    assert shown.pixelColor(300, 150) == QColor(palette()[Ink.FAILED])
    assert shown.pixelColor(200, 290) == QColor(look.text)
    assert shown.pixelColor(60, 60) == QColor(look.surface)


def test_it_is_drawn_anew_for_another_size(view: DrawingView, qtbot: QtBot) -> None:
    """Nothing is stretched: the function is asked for the size that there is."""
    view.resize(800, 400)

    qtbot.waitUntil(lambda: view.drawing is not None and view.drawing.width == 800, timeout=LONG)
    assert view.grab().toImage().pixelColor(200, 200) == QColor(theme.colours().accent)


def test_everything_grows_with_the_letters(view: DrawingView) -> None:
    """Where the system's letters are twice as large, half the size is asked for, and shown twice as large."""
    font = view.font()
    font.setPointSizeF(2 * theme.BASE)
    view.setFont(font)

    assert view.drawing is not None
    assert (view.drawing.width, view.drawing.height) == (200, 150)
    assert view.grab().toImage().pixelColor(100 + 30, 150) == QColor(theme.colours().accent)


def test_the_mouse_tells_what_is_under_it(view: DrawingView) -> None:
    """A tip at a point, none beside it."""
    told = []
    for place in (QPoint(300, 150), QPoint(100, 150), QPoint(200, 60)):
        QTest.mouseMove(view, place)
        QApplication.processEvents()
        told.append(view.told)

    assert told == ["a point", "a block", ""]


def test_the_tip_stays_while_the_chart_changes(view: DrawingView) -> None:
    """Whoever looks at a part of a run under way sees its new figure, and not a tip that comes and goes."""
    QTest.mouseMove(view, QPoint(300, 150))
    QApplication.processEvents()

    view.show_drawing(lambda width, height: structs.replace(drawn(width, height), hot=(Hot(290, 140, 20, 20, "new"),)))
    changed = view.told
    view.show_drawing(lambda width, height: structs.replace(drawn(width, height), hot=()))

    assert changed == "new"
    assert view.told == ""


def test_a_tip_stays_inside(view: DrawingView) -> None:
    """A long one at the edge is not cut off: its frame is whole."""
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff0000"))
    painter = QPainter(image)
    bubble(painter, "processes, 8 workers: 1.9 s", QRectF(190, 2, 8, 8), QRectF(0, 0, 200, 100), view.font())
    painter.end()

    red = [(x, y) for x in (0, 199) for y in range(100) if image.pixelColor(x, y) != QColor("#ff0000")]
    assert red == []
    assert image.pixelColor(150, 24) != QColor("#ff0000")


def test_arrow_keys_go_from_point_to_point(view: DrawingView) -> None:
    """They stop at both ends, and the point that is reached is marked."""
    before = view.grab().toImage()
    reached = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_End, Qt.Key.Key_Home):
        QTest.keyClick(view, key)
        assert view.at is not None
        reached.append(view.at.tip)

    assert reached == ["a block", "a point", "a point", "a block", "a point", "a block"]
    assert view.grab().toImage() != before


def test_a_screen_reader_is_told(view: DrawingView) -> None:
    """The title is its name, the description what it shows."""
    assert view.accessibleName() == "Speed-up of 40 photos"
    assert view.accessibleDescription() == "A block and a point."


def test_the_table_has_the_same_numbers(chart: Chart) -> None:
    """All of them, each in its column."""
    chart.as_table.trigger()

    assert chart.currentWidget() is chart.table
    model = chart.table.model()
    names = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    shown = [[model.index(row, column).data() for column in range(2)] for row in range(model.rowCount())]
    assert names == list(ROWS[0])
    assert shown == [list(row) for row in ROWS[1:]]


@pytest.mark.parametrize(("kind", "inks"), [(Kind.PNG_LIGHT, LIGHT), (Kind.PNG_DARK, DARK)])
def test_a_png_has_twice_the_pixels(chart: Chart, tmp_path: Path, kind: Kind, inks: dict[Ink, str]) -> None:
    """In the look that was chosen, whatever the window has."""
    chart.saver.save_as(str(tmp_path / "a.png"), kind)

    image = QImage(str(tmp_path / "a.png"))
    width, height = SIZE
    assert (image.width(), image.height()) == (2 * width, 2 * height)
    assert image.pixelColor(4, 4) == QColor(inks[Ink.SURFACE])
    assert image.pixelColor(width // 2, height) == QColor(inks[Ink.ACCENT])


@pytest.mark.parametrize(("kind", "inks"), [(Kind.SVG_LIGHT, LIGHT), (Kind.SVG_DARK, DARK)])
def test_an_svg_can_be_read(chart: Chart, tmp_path: Path, kind: Kind, inks: dict[Ink, str]) -> None:
    """By a reader of SVG, and its ground is the look's."""
    chart.saver.save_as(str(tmp_path / "a.svg"), kind)

    assert QSvgRenderer(str(tmp_path / "a.svg")).isValid()
    assert inks[Ink.SURFACE].lower() in (tmp_path / "a.svg").read_text(encoding="utf-8").lower()


def test_a_csv_has_the_numbers(chart: Chart, tmp_path: Path) -> None:
    """As programs read them."""
    chart.saver.save_as(str(tmp_path / "a.csv"), Kind.CSV)

    with (tmp_path / "a.csv").open(encoding="utf-8", newline="") as file:
        assert [tuple(row) for row in csv.reader(file)] == list(ROWS)


def test_a_file_of_another_name_is_left_alone(chart: Chart, tmp_path: Path, qtbot: QtBot) -> None:
    """The right ending is added; what has that name nobody was asked about, so it stays."""
    (tmp_path / "photo.jpg.png").write_text("mine")

    with qtbot.waitSignal(chart.told) as told:
        chart.saver.save_as(str(tmp_path / "photo.jpg"), Kind.PNG_LIGHT)

    assert (tmp_path / "photo.jpg.png").read_text() == "mine"
    assert not (tmp_path / "photo.jpg").exists()
    assert told.args is not None
    assert "already" in told.args[0]


def test_what_cannot_be_saved_is_told(chart: Chart, tmp_path: Path, qtbot: QtBot) -> None:
    """As a sentence with the file in it; nothing half-written stays."""
    with qtbot.waitSignal(chart.told) as told:
        chart.saver.save_as(str(tmp_path / "nowhere" / "a.png"), Kind.PNG_LIGHT)

    assert told.args is not None
    assert told.args[0].startswith("The chart cannot be saved as")
    assert list(tmp_path.iterdir()) == []


def test_the_box_offers_light_and_dark(chart: Chart, qapp: QApplication, tmp_path: Path) -> None:
    """It begins with the look of the window, saves as the kind that is chosen, and asks before it overwrites."""
    theme.apply(qapp, theme.DARK)
    chart.save.trigger()
    dialog = next(one for one in chart.findChildren(QFileDialog) if one.isVisible())

    assert "dark" in dialog.selectedNameFilter()
    assert not dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.selectNameFilter("Drawing, light (*.svg)")
    dialog.fileSelected.emit(str(tmp_path / "a.svg"))
    dialog.reject()
    assert LIGHT[Ink.SURFACE].lower() in (tmp_path / "a.svg").read_text(encoding="utf-8").lower()


def test_a_dot_has_its_shape(qapp: QApplication) -> None:
    """A square fills its corners, a diamond and a circle do not; an empty one has the ground inside."""
    corner = []
    shapes: tuple[Literal["square", "circle", "diamond"], ...] = ("square", "circle", "diamond")
    for shape in shapes:
        dot = Dot(x=20, y=20, radius=10, ink=Ink.TEXT, filled=True, shape=shape)
        image = picture(Drawing(40, 40, (dot,), "", "", ()), LIGHT, qapp.font())
        corner.append(image.pixelColor(12, 12) == QColor(LIGHT[Ink.TEXT]))
        assert image.pixelColor(20, 20) == QColor(LIGHT[Ink.TEXT])

    empty = Dot(x=20, y=20, radius=10, ink=Ink.TEXT, filled=False, shape="circle")
    image = picture(Drawing(40, 40, (empty,), "", "", ()), LIGHT, qapp.font())
    assert corner == [True, False, False]
    assert image.pixelColor(20, 20) == QColor(LIGHT[Ink.SURFACE])
