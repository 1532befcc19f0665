from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from helpers.clicks import drop
from lightwork import formats
from lightwork.plan import Plan
from lightwork.presets import BUILT_IN, Store
from lightwork.recipe import (
    Avif,
    Case,
    Chroma,
    Collision,
    Colour,
    Filter,
    Fit,
    Fits,
    Format,
    Gravity,
    IfBigger,
    Jpeg,
    Jxl,
    Lossless,
    Names,
    OnRequest,
    Png,
    Raw,
    Recipe,
    Replace,
    Sizing,
    Spaces,
    Speed,
    Tags,
    Tiff,
    TiffCompression,
    Webp,
)
from lightwork_gui.recipe.form import RecipeForm
from lightwork_gui.recipe.presets import is_same
from lightwork_gui.window import Window

Planned = Callable[[Window, Callable[[], Any]], Plan]

UNUSUAL = Recipe(
    sizing=Sizing(Fit.FILL, (640, 480), enlarge=True, filter=Filter.BOX, gravity=Gravity.TOP_LEFT, crop=87.5),
    also=(
        Sizing(Fit.FILL, (64, 48), enlarge=True, filter=Filter.BOX, gravity=Gravity.TOP_LEFT, crop=87.5),
        Sizing(Fit.WIDTH, amount=90, enlarge=True, filter=Filter.BOX, gravity=Gravity.TOP_LEFT),
    ),
    format=Format.JPEG,
    quality=61,
    target_kb=120,
    tries=3,
    output="/somewhere/else",
    keep_folders=False,
    names=Names("{n:04} {name}", "a ", " z", Case.UPPER, Spaces.DASH, portable=False),
    on_collision=Collision.NEWER,
    fits=Fits.REENCODE,
    if_bigger=IfBigger.KEEP_ORIGINAL,
    background="#102030",
    speed=Speed.BEST,
    colour=Colour.SRGB,
    linear=True,
    sharpen=40,
    tags=Tags.NO_LOCATION,
    keep_dates=True,
    dpi=300,
    raw=Raw.DEVELOP,
    read=(OnRequest.JPEG2000, OnRequest.QOI),
    unlimited=True,
    jpeg=Jpeg(Chroma.FULL, progressive=True, optimise=True),
    png=Png(level=7, colours=100),
    webp=Webp(Lossless.ON, method=5),
    avif=Avif(speed=3, chroma=Chroma.HALF),
    tiff=Tiff(TiffCompression.LZW),
    jxl=Jxl(Lossless.OFF, effort=8),
)
"""No setting as it is by default, but those that do not go with several sizes."""

REPLACING = Recipe(output="/somewhere/else", replace=Replace.BACKUP, backup="/kept/here")


@pytest.fixture
def form(qtbot: QtBot) -> RecipeForm:
    """A form by itself, with every group open."""
    made = RecipeForm(Recipe(), 1, Store())
    qtbot.addWidget(made)
    for fold in made.folds:
        fold.open()
    with qtbot.waitExposed(made):
        made.show()
    return made


def leaves(value: msgspec.Struct, name: str = "") -> Iterator[tuple[str, object]]:
    """Every single setting, by its dotted name."""
    for field in value.__struct_fields__:
        inner = getattr(value, field)
        if isinstance(inner, msgspec.Struct):
            yield from leaves(inner, f"{name}{field}.")
        else:
            yield name + field, inner


def test_the_unusual_recipe_leaves_nothing_out() -> None:
    """The next tests mean every setting: none is as by default, but the number that a box does not read."""
    usual = dict(leaves(Recipe()))

    left = [name for name, value in leaves(UNUSUAL) if value == usual[name]]
    assert left == ["sizing.amount", "replace", "backup"]
    assert not [name for name in left[1:] if dict(leaves(REPLACING))[name] == usual[name]]


def test_every_setting_is_shown_and_given_back(form: RecipeForm) -> None:
    """Widgets <-> recipe loses nothing, of the settings that are not to be seen either."""
    form.show_recipe(UNUSUAL)

    assert form.wishes() == UNUSUAL


def test_replacing_is_shown_and_given_back(form: RecipeForm) -> None:
    """The choice for originals and their folder come back as they were."""
    form.show_recipe(REPLACING)

    assert form.recipe() == REPLACING


def test_replacing_turns_the_output_folder_off_and_warns(form: RecipeForm, qtbot: QtBot) -> None:
    """Chosen with the keyboard: a warning beside the choice, and no folder or names for results, with the reason."""
    fields = (form.output, form.basics.browse, form.basics.name, form.files.collision)
    before = [field.isEnabled() for field in fields], form.files.warning.isVisible()

    qtbot.keyClick(form.files.replace, Qt.Key.Key_Down)

    assert form.wishes().replace is Replace.TRASH
    assert before == ([True] * 4, False)
    assert [field.isEnabled() for field in fields] == [False] * 4
    assert form.files.warning.isVisible()
    assert "goes to the trash" in form.files.warning.text()
    assert form.basics.replacing.isVisible()
    assert not form.files.backup.isVisible()


def test_a_missing_folder_for_originals_is_said_beside_its_field(form: RecipeForm) -> None:
    """Until there is one nothing can start."""
    form.show_recipe(REPLACING)

    form.files.backup.clear()

    line = form.files._complaints["backup"]
    assert line.isVisible()
    assert line.text() == "Choose a folder for the originals."


@pytest.mark.parametrize("fit", Fit)
def test_every_fit_is_shown_and_given_back(form: RecipeForm, fit: Fit) -> None:
    """Whichever numbers a fit reads."""
    recipe = Recipe(sizing=Sizing(fit, (320, 200), amount=42))

    form.show_recipe(recipe)

    assert is_same(form.wishes(), recipe)
    assert form.wishes().sizing.fit is fit


@pytest.mark.parametrize("preset", BUILT_IN, ids=lambda preset: preset.name)
def test_every_built_in_preset_is_shown_and_given_back(form: RecipeForm, preset: Any) -> None:
    """What is chosen in the presets' box does not count as changed."""
    form.show_recipe(preset.recipe)

    assert is_same(form.wishes(), preset.recipe)
    assert form.presets.combo.currentText() == preset.title


def test_each_setting_can_be_edited(form: RecipeForm) -> None:
    """For each setting of a recipe there is a field."""
    bound = {setting for fold in form.folds for setting in fold.group.values()} | set(form.basics.values())

    assert {name for name, _ in leaves(Recipe())} - bound == {"sizing.box", "sizing.amount"}
    assert "sizing" in bound  # both, as the text of the size


WRONG = [
    ("size", lambda form: form.basics.size_field._width, "0", "from 1 to"),
    ("name", lambda form: form.basics.name, "{when}", "text with"),
    ("also", lambda form: form.sizes.also, "400, much", "sizes such as"),
    ("also", lambda form: form.sizes.also, ",".join("9" * 20), "at most 20 sizes"),
    ("sharpen", lambda form: form.sizes.sharpen, "900", "from 0 to 500"),
    ("sharpen", lambda form: form.sizes.sharpen, "a lot", "a whole number"),
    ("target_kb", lambda form: form.encoding.target, "-3", "a whole number"),
    ("dpi", lambda form: form.colour.dpi, "99999", "from 1 to 65535"),
    ("background", lambda form: form.colour.background, "red", "such as #ffffff"),
    ("prefix", lambda form: form.files.prefix, "a/b", "without /"),
    ("suffix", lambda form: form.files.suffix, "a\\b", "without /"),
]


@pytest.mark.parametrize(("field", "widget", "text", "said"), WRONG, ids=[f"{row[0]}={row[2]}" for row in WRONG])
def test_a_wrong_value_is_said_beside_its_field(
    qtbot: QtBot, form: RecipeForm, field: str, widget: Callable[[RecipeForm], Any], text: str, said: str
) -> None:
    """As it is typed; and the sentence goes when the value is right again."""
    edit = widget(form)
    right = edit.text()
    edit.clear()
    edit.setFocus()

    with qtbot.waitSignal(form.refused):
        qtbot.keyClicks(edit, text)

    group = edit.parentWidget()
    while not hasattr(group, "_complaints"):
        group = group.parentWidget()
    line = group._complaints[field]
    assert line.isVisible()
    assert said in line.text()
    assert line.mapTo(form, QPoint(0, 0)).y() > edit.mapTo(form, QPoint(0, 0)).y()
    form.set_output("/somewhere")
    with qtbot.waitSignal(form.changed):
        edit.clear()
        qtbot.keyClicks(edit, right)
    assert not line.isVisible()


def test_the_crop_is_refused_beside_its_field(form: RecipeForm, qtbot: QtBot) -> None:
    """It is there with the fit that reads it only."""
    assert not form.sizes.crop.isVisible()
    form.basics.fit.show_value(Fit.FILL)
    assert form.sizes.crop.isVisible()
    form.sizes.crop.clear()

    qtbot.keyClicks(form.sizes.crop, "x")

    assert "from 1 to 100 percent" in form.sizes._complaints["crop"].text()


def test_a_complaint_opens_its_group(window: Window, qtbot: QtBot) -> None:
    """What is wrong can always be seen, even if its group was closed meanwhile."""
    fold = window.form.folds[2]
    qtbot.mouseClick(fold.button, Qt.MouseButton.LeftButton)
    window.form.colour.dpi.setText("no")
    qtbot.mouseClick(fold.button, Qt.MouseButton.LeftButton)
    assert not window.form.colour.isVisible()

    window.form.basics.quality.show_value(50)

    assert window.form.colour._complaints["dpi"].isVisible()


def shown(group: QWidget, *widgets: QWidget) -> list[bool]:
    """Which widgets can be seen when their group is open."""
    return [widget.isVisibleTo(group) for widget in widgets]


@pytest.mark.parametrize(
    ("format", "page"),
    [
        (Format.JPEG, "progressive"),
        (Format.PNG, "colours"),
        (Format.WEBP, "method"),
        (Format.AVIF, "avif_speed"),
        (Format.TIFF, "compression"),
        (Format.JXL, "effort"),
        (Format.GIF, "nothing"),
        (Format.HEIC, "target"),
    ],
)
def test_only_the_chosen_format_is_shown(form: RecipeForm, format: Format, page: str) -> None:
    """The settings of other formats are out of sight, and a size to aim at where there is no quality."""
    pages = ["progressive", "colours", "method", "avif_speed", "compression", "effort", "nothing"]

    form.basics.format.show_value(format)

    seen = [name for name in pages if getattr(form.encoding, name).isVisible()]
    assert seen == ([page] if page != "target" else [])
    assert form.encoding.target.isVisible() is formats.KINDS[format].quality
    assert not form.encoding.looked_at.isVisible()


def test_same_as_photo_shows_one_format_at_a_time(form: RecipeForm) -> None:
    """Every format may come, so each can be looked at."""
    form.basics.format.show_value(Format.SAME)

    assert shown(form, form.encoding.progressive, form.encoding.method) == [True, False]
    form.encoding.looked_at.show_value(Format.WEBP)
    assert shown(form, form.encoding.progressive, form.encoding.method) == [False, True]


def test_a_size_to_aim_at_waits_out_of_sight(form: RecipeForm) -> None:
    """With PNG it does not count, and it is there again with JPEG."""
    form.basics.format.show_value(Format.JPEG)
    form.encoding.target.setText("300")

    form.basics.format.show_value(Format.PNG)
    assert form.wishes().target_kb == 0
    form.basics.format.show_value(Format.JPEG)

    assert form.wishes().target_kb == 300


def test_tries_are_asked_for_with_a_size_to_aim_at(form: RecipeForm, qtbot: QtBot) -> None:
    """Without one nothing is tried."""
    assert not form.encoding.tries.isVisible()

    qtbot.keyClicks(form.encoding.target, "50")

    assert form.encoding.tries.isVisible()


@pytest.mark.parametrize("fit", Fit)
def test_the_part_is_asked_for_where_it_matters(form: RecipeForm, fit: Fit) -> None:
    """Only where something is cut off or added."""
    form.basics.fit.show_value(fit)

    assert form.sizes.gravity.isVisible() is (fit in {Fit.FILL, Fit.PAD})


def test_what_is_not_installed_says_so(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """JPEG XL and HEIC can be seen and not be chosen, with what to install; the others can be chosen."""
    monkeypatch.setattr(formats, "_is_there", lambda module: not module)
    form = RecipeForm(Recipe(), 1, Store())
    qtbot.addWidget(form)
    combo = form.basics.format
    items = [combo.model().index(place, 0) for place in range(combo.count())]

    disabled = [item.data() for item in items if not item.flags() & Qt.ItemFlag.ItemIsEnabled]

    assert disabled == ["JPEG XL (install lightwork[formats])", "HEIC (install lightwork[formats])"]


def test_a_format_of_a_file_that_is_not_installed_is_refused(
    qtbot: QtBot, form: RecipeForm, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A preset from another computer may name one; the sentence stands beside the format."""
    monkeypatch.setattr(formats, "_is_there", lambda module: not module)
    form.show_recipe(Recipe(format=Format.JXL, output=str(tmp_path)))

    with qtbot.waitSignal(form.refused):
        form.basics.quality.show_value(50)

    assert "install lightwork[formats]" in form.basics._complaints["format"].text()


def test_further_sizes_reach_the_plan(window: Window, qtbot: QtBot, album: Path, planned: Planned) -> None:
    """Each photo is to be made in every size that was typed, and the list says how many more."""
    window.form.basics.size_field._width.setText("64")
    planned(window, lambda: drop(window, album))
    qtbot.mouseClick(window.form.folds[0].button, Qt.MouseButton.LeftButton)
    window.form.sizes.also.setFocus()

    plan = planned(window, lambda: qtbot.keyClicks(window.form.sizes.also, "48, fill 20x20"))

    assert [output.after for output in plan.tasks[0].outputs] == [(64, 43), (48, 32), (20, 20)]
    assert window.photos.model.index(0, 2).data() == "64 \u00d7 43 +2"


def test_rare_formats_are_looked_for_on_request(window: Window, album: Path, planned: Planned) -> None:
    """A tick brings the files of a rare format into the list."""
    (album / "picture.ppm").write_bytes(b"P6 2 1 255 " + bytes(6))
    before = planned(window, lambda: drop(window, album))

    after = planned(window, window.form.files.read.boxes[OnRequest.PPM].click)

    assert (len(before.tasks), len(before.skips)) == (12, 1)
    assert (len(after.tasks), len(after.skips)) == (13, 0)


def test_scrolling_changes_nothing(form: RecipeForm) -> None:
    """The wheel over a choice or a slider scrolls the form on, and leaves the value."""
    before = form.wishes()
    down = QPoint(0, -120)
    for widget in (form.basics.fit, form.basics.quality.slider, form.encoding.tries.slider):
        event = QWheelEvent(
            QPointF(5, 5), QPointF(5, 5), QPoint(), down, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(widget, event)

    assert form.wishes() == before


@pytest.mark.parametrize("size", [(900, 600), (1280, 840)])
def test_nothing_in_the_form_is_cut_off(window: Window, qtbot: QtBot, size: tuple[int, int]) -> None:
    """With every group open, in the smallest window too, the form fits its width and scrolls up and down only."""
    window.resize(*size)
    qtbot.waitUntil(lambda: window.width() == size[0])
    viewport = window.form.parentWidget()
    assert viewport is not None

    for format in Format:
        window.form.basics.format.show_value(format)
        for fold in window.form.folds:
            fold.open()
        qtbot.waitUntil(lambda: window.form.height() > viewport.height())
        assert window.form.minimumSizeHint().width() <= viewport.width()
