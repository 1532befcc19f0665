import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

import lightwork_gui
from helpers.albums import plan_of
from helpers.clicks import drop
from lightwork import Fit, Recipe, RecipeError, Report, Sizing
from lightwork.events import FailureKind, What
from lightwork.plan import NoteKind, Plan
from lightwork.recipe import Names
from lightwork.scan import SkipReason
from lightwork_gui import settings, theme, words
from lightwork_gui.__main__ import NO_SCREEN
from lightwork_gui.window import Window, proposed_output

Planned = Callable[[Window, Callable[[], None]], Plan]


def test_every_control_has_a_name(window: Window) -> None:
    """A screen reader can say what each thing is that the keyboard reaches."""
    for fold in window.form.folds:
        fold.open()
    nameless = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(window)
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        and widget.metaObject().className() not in {"QTabBar", "QTabWidget", "QSplitter"}
    ]

    assert not [(widget.metaObject().className(), widget.objectName()) for widget in nameless]


@pytest.mark.parametrize("look", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
@pytest.mark.parametrize("size", [(900, 600), (1280, 840), (1920, 1080)])
def test_it_paints_in_both_looks_and_all_sizes(
    qtbot: QtBot, qapp: QApplication, album: Path, planned: Planned, look: theme.Colours, size: tuple[int, int]
) -> None:
    """The window shrinks to 900x600, its ground is the look's own, and the form is not cut off."""
    theme.apply(qapp, look)
    window = Window()
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    planned(window, lambda: drop(window, album))

    picture = window.grab().toImage()

    assert (window.width(), window.height()) == size
    assert picture.pixelColor(4, 4).name().upper() == look.surface
    assert window.form.width() >= window.form.minimumSizeHint().width()
    window.close()


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("look", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
@pytest.mark.parametrize("role", ["text", "muted", "done", "noted", "failed", "accent"])
@pytest.mark.parametrize("ground", ["window", "surface"])
def test_text_can_be_read(look: theme.Colours, role: str, ground: str) -> None:
    """Every colour of text has a contrast of 4.5:1 with each ground (WCAG 2.2, 1.4.3)."""
    one, other = _luminance(getattr(look, role)), _luminance(getattr(look, ground))

    assert (max(one, other) + 0.05) / (min(one, other) + 0.05) >= 4.5


def test_the_last_recipe_is_remembered(qtbot: QtBot, album: Path, planned: Planned) -> None:
    """Size, format and cores come back at the next start; the folder of one day's photos does not."""
    first = Window()
    qtbot.addWidget(first)
    planned(first, lambda: first.add([str(album)]))
    first.form.basics.size_field._width.setText("77")
    planned(first, lambda: first.form.basics.format.setCurrentIndex(3))
    first.form.cores.show_value(1)
    first.close()

    second = Window()
    qtbot.addWidget(second)

    assert second.form.basics.size_field.text() == "77x1600"
    assert second.form.basics.format.currentText() == "WebP"
    assert second.form.cores.value() == 1
    assert second.form.output.text() == ""
    second.close()


def test_stored_nonsense_is_forgotten() -> None:
    """Settings that cannot be followed any more give the defaults."""
    settings.save(settings.Settings(recipe="quality = 3000", workers=3))

    assert settings.load().last_recipe() == Recipe()
    assert settings.load().workers == 3


def test_the_form_shows_and_gives_back_any_recipe(window: Window, tmp_path: Path) -> None:
    """Widgets <-> recipe loses nothing, for every fit."""
    for fit in Fit:
        rule, names = Sizing(fit=fit, amount=50, enlarge=True), Names("{n:03}-{name}")
        recipe = Recipe(sizing=rule, quality=70, output=str(tmp_path), names=names)
        window.form.show_recipe(recipe)
        shown = window.form.recipe()
        assert (shown.sizing.fit, shown.sizing.enlarge) == (fit, True)
        assert (shown.sizing.box if fit.takes_box else shown.sizing.amount) == ((1600, 1600) if fit.takes_box else 50)
        assert (shown.quality, shown.names.template, shown.output) == (70, "{n:03}-{name}", str(tmp_path))


def test_results_are_proposed_beside_the_photos(tmp_path: Path, album: Path) -> None:
    """A folder gets a sibling, a photo a folder beside it: no result lands among the originals."""
    assert proposed_output(str(album)) == str(tmp_path / "album-resized")
    assert proposed_output(str(album / "000.jpg")) == str(album / "resized")


def test_a_folder_that_the_person_chose_is_kept(window: Window, album: Path, tmp_path: Path, planned: Planned) -> None:
    """Adding more photos changes only a folder that we proposed."""
    planned(window, lambda: window.add([str(album / "000.jpg")]))
    planned(window, lambda: window.form.output.setText(str(tmp_path / "mine")))
    planned(window, lambda: window.add([str(album / "001.jpg")]))

    assert window.form.output.text() == str(tmp_path / "mine")


def test_a_worker_of_the_window_imports_no_qt() -> None:
    """The module that workers import again is light: Qt is imported inside `main`."""
    program = "import sys, lightwork_gui.__main__; print(any('PySide6' in name for name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "False"


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="there is a screen")
def test_without_a_screen_it_says_so(album: Path) -> None:
    """In a terminal of another machine, say: a sentence and what to do, where Qt would abort."""
    around = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }

    for command in (["lightwork_gui"], ["lightwork"], ["lightwork", str(album)]):
        done = subprocess.run(
            [sys.executable, "-m", *command], capture_output=True, text=True, check=False, env=around, timeout=60
        )

        assert done.returncode == 2
        assert done.stderr == NO_SCREEN


def test_only_the_conductor_has_threads() -> None:
    """No other room starts a thread, uses a pool, or emits from one."""
    home = Path(lightwork_gui.__file__).parent
    pattern = re.compile(r"\b(threading|QThread|QThreadPool|QRunnable|concurrent)\b")
    found = [
        str(path.relative_to(home))
        for path in home.rglob("*.py")
        if pattern.search(path.read_text(encoding="utf-8")) and path.parent.name != "conductor"
    ]

    assert found == []


def test_twenty_thousand_signals_and_settings_survive(qtbot: QtBot) -> None:
    """The versions of PySide6 that we allow do not lose references (6.12.0 on Python 3.11 aborts after some 600)."""

    class Emitter(QObject):
        told = Signal(object)

    heard: list[int] = []
    emitter, bar = Emitter(), QProgressBar()
    qtbot.addWidget(bar)
    bar.setRange(0, 20_000)
    emitter.told.connect(heard.append)

    for number in range(20_000):
        emitter.told.emit(number)
        bar.setValue(number)

    assert len(heard) == 20_000


def test_every_fact_has_words() -> None:
    """No failure, skip, note or change is without its sentence."""
    assert set(words.FAILURES) == set(words.SHORT_FAILURES) == set(FailureKind)
    assert set(words.SKIPS) == set(SkipReason)
    assert set(words.NOTES) == set(NoteKind)
    assert set(words.CHANGES) == set(What)


@pytest.mark.parametrize(
    ("number", "shown"), [(0, "0 B"), (999, "999 B"), (48_000, "48 KB"), (4_100_000, "4.1 MB"), (2.5e9, "2.5 GB")]
)
def test_sizes_in_words(number: float, shown: str) -> None:
    """Decimal units, as file managers show them."""
    assert words.size(number) == shown


@pytest.mark.parametrize(
    ("number", "shown"), [(0.04, "0.0 s"), (8.6, "8.6 s"), (47.2, "47 s"), (61, "1 min 1 s"), (7300, "2 h 1 min")]
)
def test_times_in_words(number: float, shown: str) -> None:
    """As exact as a person cares for."""
    assert words.seconds(number) == shown


def test_plurals_in_words() -> None:
    """One photo, two photos, with thousands set apart."""
    assert words.count(1, "%n photo(s)") == "1 photo"
    assert words.count(1234, "%n photo(s)") == "1,234 photos"


def test_a_wrong_setting_in_words() -> None:
    """The sentence names the field as the form does."""
    error = RecipeError("quality", 300, "a whole number from 1 to 100")

    assert words.problem(error) == "The quality must be a whole number from 1 to 100."


def test_a_large_list_is_read_only_where_it_is_seen(window: Window, tmp_path: Path, album: Path) -> None:
    """A hundred thousand rows are shown by asking for the few that can be seen."""
    one = plan_of(album, tmp_path / "out").tasks[0]
    plan = Plan((one,) * 100_000, ())
    asked: list[int] = []
    model = window.photos.model
    data = model.data

    def counting(index: object, role: int = 0) -> object:
        asked.append(index.row())  # type: ignore[attr-defined]
        return data(index, role)  # type: ignore[arg-type]

    model.data = counting  # type: ignore[method-assign]
    window.photos.show_plan(plan, Report(plan))
    window.grab()

    assert len(set(asked)) < 100
