"""Every text is found and translated, every language can be put on, and the window stays whole in it."""

import ast
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QSizePolicy, QWidget
from pytestqt.qtbot import QtBot

from helpers.translations import script
from lightwork.errors import JournalError, RecipeError
from lightwork.events import Change, What
from lightwork.presets import BUILT_IN
from lightwork_gui import languages, override, words
from lightwork_gui.app import _parser
from lightwork_gui.window import Window

TOOL = script()
OTHERS = [code for code in languages.LANGUAGES if code != languages.ENGLISH]
FIGURES = {Path("preview/side.py"), Path("theme/sheet.py"), Path("window/about.py")}
"""What they write with a point is for the settings, the style sheet and a report of a bug."""

IN_RUNS_ALONE = {"stock.py", "compare.py", "floor.py"}
"""Rooms of the core that give finished English sentences: details of a technical kind."""


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    """Leaves the application as other tests want it."""
    yield
    languages.install(qapp, languages.ENGLISH)


# The source


def sources(root: Path) -> list[tuple[Path, ast.Module]]:
    """Every file of a package, read."""
    return [(path, ast.parse(path.read_text(encoding="utf-8"))) for path in sorted(root.rglob("*.py"))]


def called(tree: ast.AST, *names: str) -> Iterator[ast.Call]:
    """Every call of these."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            function = node.func
            name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
            if name in names:
                yield node


def test_what_is_translated_stands_there_in_full() -> None:
    """A text that is put together as the program runs is found by nobody."""
    wrong = []
    for path, tree in sources(TOOL.WINDOW):
        for call in called(tree, "tr", "TRANSLATE", "count"):
            owner, name = getattr(call.func, "value", None), getattr(call.func, "attr", getattr(call.func, "id", ""))
            texts = call.args[1:2] if name == "count" else call.args
            plain = not any(isinstance(part, ast.JoinedStr | ast.BinOp) for part in texts)
            own = getattr(owner, "id", "") == "self" and isinstance((*call.args, None)[0], ast.Constant)
            if not plain or (name == "tr" and not own):
                wrong.append(f"{path.name}:{call.lineno}")

    assert wrong == []


def test_figures_are_written_by_the_language() -> None:
    """No number with a point or comma is made by Python's own formatting."""
    wrong = []
    for path, tree in sources(TOOL.WINDOW):
        for node in ast.walk(tree):
            if isinstance(node, ast.FormattedValue) and node.format_spec is not None:
                spec = ast.unparse(node.format_spec)
                if re.search(r"[.,g]", spec) and path.relative_to(TOOL.WINDOW) not in FIGURES:
                    wrong.append(f"{path.name}:{node.lineno}")

    assert wrong == []


def test_the_errors_of_the_core_keep_their_values_apart() -> None:
    """So that their sentences can be translated."""
    wrong = []
    for path, tree in sources(TOOL.CORE):
        if path.is_relative_to(TOOL.CORE / "cli") or path.name in IN_RUNS_ALONE:
            continue
        for call in called(tree, *TOOL.ERRORS):
            name = call.func.id if isinstance(call.func, ast.Name) else ""
            template = call.args[TOOL.ERRORS[name]] if name and len(call.args) > TOOL.ERRORS[name] else None
            if isinstance(template, ast.JoinedStr | ast.BinOp):
                wrong.append(f"{path.name}:{call.lineno}")

    assert wrong == []


def test_the_details_of_changes_are_known() -> None:
    """What the core says of a change, other than figures and names, is in the table of the words."""
    told = set()
    for _, tree in sources(TOOL.CORE / "pixels"):
        for call in called(tree, "Change", "_lost"):
            last = call.args[1] if len(call.args) > 1 and getattr(call.func, "id", "") == "Change" else call.args[0]
            if isinstance(last, ast.Constant) and isinstance(last.value, str):
                told.add(last.value)

    unknown = {text for text in told - set(words.DETAILS) if not re.search(r"->|^\d+$", text)}
    assert unknown == set()


# The files


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of all languages as they would be gathered now."""
    folder = tmp_path_factory.mktemp("translations")
    for file in TOOL.HOME.glob("*.ts"):
        shutil.copy(file, folder)
    TOOL.update(folder)
    return folder


def texts(file: Path) -> Counter[tuple[str, ...]]:
    """What is to be translated."""
    return Counter((one["context"], one["source"], one["comment"]) for one in TOOL.messages(file))


@pytest.mark.parametrize("code", languages.LANGUAGES)
def test_every_text_is_gathered(code: str, fresh: Path) -> None:
    """The files have the texts that the source has. If not: make translations."""
    name = f"lightwork_{code}.ts"

    kept, now = texts(TOOL.HOME / name), texts(fresh / name)

    assert {"new": now - kept, "gone": kept - now} == {"new": Counter(), "gone": Counter()}


def test_every_text_belongs_to_a_class_of_the_window(fresh: Path) -> None:
    """Or to the words, or to the core: nothing else would be looked up again."""
    classes = {
        node.name for _, tree in sources(TOOL.WINDOW) for node in ast.walk(tree) if isinstance(node, ast.ClassDef)
    }

    contexts = {one["context"] for one in TOOL.messages(fresh / "lightwork_de.ts")}

    assert contexts <= classes | {"words", "core"}


@pytest.mark.parametrize("code", languages.LANGUAGES)
def test_what_is_translated_fits_its_source(code: str) -> None:
    """Placeholders, tags, keys, spaces and the number of plural forms."""
    found = [one for one in TOOL.messages(TOOL.HOME / f"lightwork_{code}.ts") if one["finished"]]

    wrong = {one["source"]: TOOL.faults(code, one["source"], one["translation"]) for one in found}

    assert {source: faults for source, faults in wrong.items() if faults} == {}


@pytest.mark.parametrize("code", languages.COMPLETE)
def test_a_language_that_is_offered_is_complete(code: str) -> None:
    """Nothing in it is unfinished."""
    found = TOOL.messages(TOOL.HOME / f"lightwork_{code}.ts")

    assert [one["source"] for one in found if not one["finished"]] == []


@pytest.mark.parametrize("code", languages.LANGUAGES)
def test_the_window_loads_what_is_translated(code: str) -> None:
    """The .qm file says the same as the .ts file. If not: make translations."""
    translator = QTranslator()
    assert translator.load(str(TOOL.HOME / f"lightwork_{code}.qm"))

    wrong = []
    for one in TOOL.messages(TOOL.HOME / f"lightwork_{code}.ts"):
        if one["finished"]:
            plural = isinstance(one["translation"], list)
            told = translator.translate(one["context"], one["source"], one["comment"], 1 if plural else -1)
            if told not in one["translation"] if plural else told != one["translation"]:
                wrong.append(one["source"])

    assert wrong == []


@pytest.mark.parametrize("code", languages.LANGUAGES)
def test_qt_has_its_own_texts_in_every_language(code: str) -> None:
    """The buttons of its boxes: they come with PySide6."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))

    assert (folder / f"qtbase_{code}.qm").is_file()


@pytest.mark.parametrize(
    ("source", "translation", "fault"),
    [
        ("{n} left", "{m} links", "its placeholders differ"),
        ("%n photo", ["%n Foto", "Fotos"], "its placeholders differ, for other numbers"),
        ("%n photo", ["%n Foto"], "1 plural forms, and there are 2"),
        ("&Start", "Start", "its key behind & differs"),
        ("<b>now</b>", "jetzt", "its tags differ"),
        (" (changed)", "(geaendert)", "the spaces around it differ"),
        ("a\tb", "a b", "its tabs differ"),
        ("a", "", "it is empty"),
    ],
)
def test_faults_of_translations_are_seen(source: str, translation: Any, fault: str) -> None:
    """Each kind of fault."""
    assert TOOL.faults("de", source, translation) == [fault]


def test_a_form_for_one_number_needs_no_figure() -> None:
    """Arabic has a word for two photos."""
    assert TOOL.faults("ar", "%n photo", ["0", "1", "2", "%n", "%n", "%n"]) == []
    assert TOOL.faults("ar", "%n photo", ["0", "1", "2", "3", "%n", "%n"]) != []


def test_translations_come_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    """What is exported, filled in and imported stands in the file; what is wrong is said and stays out."""
    for file in TOOL.HOME.glob("*.ts"):
        shutil.copy(file, tmp_path)
    monkeypatch.setattr(TOOL, "HOME", tmp_path)
    plural, gone = "%n photo(s)", {"context": "words", "source": "Never was", "translation": "Nie"}
    found = TOOL.exported("de", everything=True)
    filled = [one for one in found if one["source"] in {plural, "Pre&view", "{left} left"}]
    for one in filled:
        one["translation"] = ["%n Foto", "%n Fotos"] if one["source"] == plural else "&Vorschau"

    assert TOOL.take("de", [*filled, gone]) == 1

    back = {one["source"]: one for one in TOOL.messages(tmp_path / "lightwork_de.ts")}
    assert (back[plural]["translation"], back[plural]["finished"]) == (["%n Foto", "%n Fotos"], True)
    assert back["Pre&view"]["translation"] == "&Vorschau"
    assert "Never was" in capsys.readouterr().err


# The window


def squeezed(root: QWidget) -> list[str]:
    """The words of buttons and labels that have less room than they need."""
    found: list[QAbstractButton | QLabel] = [*root.findChildren(QAbstractButton), *root.findChildren(QLabel)]
    return [
        widget.text()
        for widget in found
        if widget.isVisible()
        and widget.sizePolicy().horizontalPolicy() is not QSizePolicy.Policy.Ignored
        and not (isinstance(widget, QLabel) and widget.wordWrap())
        and widget.width() < widget.minimumSizeHint().width()
    ]


@pytest.mark.parametrize("code", languages.LANGUAGES)
def test_the_window_comes_up(code: str, qapp: QApplication, qtbot: QtBot) -> None:
    """In every language, from right to left where it is read so, with no button's word cut at 1280 x 840."""
    languages.install(qapp, code)
    window = Window()
    qtbot.addWidget(window)
    window.resize(1280, 840)
    with qtbot.waitExposed(window):
        window.show()

    rightward = window.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert rightward is (code != "ar")
    assert (window.photos.mapTo(window, window.photos.rect().center()).x() < 640) is rightward
    assert squeezed(window) == []
    assert not window.grab().isNull()


def shared_keys(root: QWidget) -> int:
    """How many controls that are shown have the key of another one, which Alt and the letter then only select."""
    found: list[QAbstractButton | QLabel] = [*root.findChildren(QAbstractButton), *root.findChildren(QLabel)]
    keys = [re.search(r"&(\w)(?!\w*;)", widget.text()) for widget in found if widget.isVisible()]
    letters = Counter(key[1].lower() for key in keys if key)
    return letters.total() - len(letters)


@pytest.mark.parametrize("code", languages.COMPLETE)
def test_keys_are_as_distinct_as_in_english(code: str, qapp: QApplication, qtbot: QtBot) -> None:
    """A translation has no more keys that two controls share."""
    counts = []
    for language in (languages.ENGLISH, code):
        languages.install(qapp, language)
        window = Window()
        qtbot.addWidget(window)
        for fold in window.form.folds:
            fold.open()
        with qtbot.waitExposed(window):
            window.show()
        counts.append(shared_keys(window))
        window.close()

    assert counts[1] <= counts[0]


@pytest.mark.parametrize(
    ("tags", "code"),
    [
        (["de-DE", "de"], "en"),
        (["zh-Hant-TW", "zh-TW"], "en"),
        (["xx"], "en"),
        ([], "en"),
    ],
)
def test_the_system_s_language_is_taken_where_there_is_one(
    tags: list[str], code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only complete ones are taken without being asked for."""
    monkeypatch.setattr(languages, "COMPLETE", ("en",))
    monkeypatch.setattr(languages, "_wanted", lambda: tags)

    assert languages.chosen(languages.SYSTEM) == code


@pytest.mark.parametrize(
    ("tags", "code"),
    [
        (["de-AT"], "de"),
        (["fr-FR", "de-DE"], "fr"),
        (["pl-PL", "es-MX"], "es"),
        (["pt-PT"], "pt_BR"),
        (["zh-Hans-SG"], "zh_CN"),
        (["zh-Hant-TW"], "en"),
        (["en-GB", "de"], "en"),
    ],
)
def test_of_several_the_first_that_there_is(tags: list[str], code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """By language and script, whatever the country."""
    monkeypatch.setattr(languages, "COMPLETE", tuple(languages.LANGUAGES))
    monkeypatch.setattr(languages, "_wanted", lambda: tags)

    assert languages.chosen(languages.SYSTEM) == code


def test_a_language_can_be_asked_for() -> None:
    """On the command line, by its code; and what is stored of a language that is gone means the system's."""
    assert _parser().parse_args(["--language", "ar"]).language == "ar"
    assert languages.chosen("ar") == "ar"
    assert languages.chosen("tlh") in languages.COMPLETE


def test_offered_languages_have_their_own_names() -> None:
    """For the preferences."""
    assert languages.available()["en"] == "English"
    assert list(languages.available()) == list(languages.COMPLETE)


# The words


@pytest.mark.parametrize(
    ("code", "photos", "bytes", "rate"),
    [
        ("en", "12,345 photos", "4.1 MB", "3.5"),
        ("de", "12.345 ", "4,1 ", "3,5"),
        ("fr", "12\u202f345 ", "4,1 ", "3,5"),
        ("ar", "12,345 ", "4.1 ", "3.5"),
    ],
)
def test_figures_are_the_language_s(code: str, photos: str, bytes: str, rate: str, qapp: QApplication) -> None:
    """Groups and decimal signs; in Arabic with the figures that are typed into the fields."""
    languages.install(qapp, code)

    assert words.count(12_345, "%n photo(s)").startswith(photos)
    assert words.size(4_100_000).replace("\N{NO-BREAK SPACE}", " ").startswith(bytes)
    assert words.number(3.5) == rate


@pytest.mark.parametrize("number", [87.5, 65_500, 1600.0])
def test_a_figure_in_a_field_can_be_typed(number: float, qapp: QApplication) -> None:
    """No groups of thousands, whatever the language."""
    for code in languages.LANGUAGES:
        languages.install(qapp, code)
        assert float(words.plain(number).replace(",", ".")) == number


def test_sizes_and_paths_keep_their_order_in_arabic(qapp: QApplication) -> None:
    """Width before height, and a folder before what is in it."""
    languages.install(qapp, "ar")

    assert words.pixels((40, 30)) == "\u206640 \u00d7 30\u2069"
    assert words.path("/a/b") == "\u2066/a/b\u2069"
    assert words.bare_path("/a/b") == "/a/b"


class Fake(QTranslator):
    """Knows a few texts, in a language of its own."""

    @override
    def translate(self, context: Any, source: Any, comment: Any = None, number: int = -1) -> Any:  # noqa: ARG002, D102
        known = {
            "The quality": "Guete",
            "{field} must be {allowed}.": "{field}: {allowed}!",
            "a whole number from {low} to {high}": "Zahl, {low} bis {high}",
            "run {run} is running": "Lauf {run} laeuft",
            "location": "Ort",
            "Removed: {detail}.": "Weg: {detail}.",
            "Web 1600": "Netz 1600",
        }
        return known.get(source)


@pytest.fixture
def fake(qapp: QApplication) -> Iterator[None]:
    """Puts it on."""
    translator = Fake(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("fake")
def test_the_core_speaks_the_window_s_language() -> None:
    """Its errors by their templates, with the values put in; details and built-in presets by their words."""
    with pytest.raises(RecipeError) as caught:
        raise RecipeError("quality", 300, "a whole number from {low} to {high}", low=1, high=100)

    assert words.told(caught.value) == "Guete: Zahl, 1 bis 100!"
    assert words.told(JournalError("run {run} is running", run=3)) == "Lauf 3 laeuft"
    assert words.told(JournalError("as it {stands}")) == "as it {stands}"
    assert words.change(Change(What.REMOVED, "location")) == "Weg: Ort."
    assert words.preset(BUILT_IN[0]) == "Netz 1600"


def test_details_of_changes_are_counted_and_weighed() -> None:
    """Figures in them are written as everywhere else."""
    assert words.change(Change(What.REDUCED, "16 colours")) == "It was reduced to a palette (16 colours)."
    assert words.change(Change(What.OVER_TARGET, "1234 kB")).endswith(": 1.2 MB.")
    assert words.change(Change(What.COLOURS, "CMYK -> sRGB (without a profile)")).endswith(
        "CMYK \u2192 sRGB (without a profile)."
    )
    assert words.change(Change(What.PROFILE_DROPPED, "png holds none")).endswith(": png holds none.")


@pytest.mark.parametrize(
    ("label", "bare"), [("&Start", "Start"), ("\u958b\u59cb(&S)", "\u958b\u59cb"), ("Save (all)", "Save (all)")]
)
def test_labels_can_stand_without_their_key(label: str, bare: str) -> None:
    """Also where the key stands in brackets of its own, as in Japanese."""
    assert words.without_key(label) == bare


def test_numbers_follow_the_person_s_country(monkeypatch: pytest.MonkeyPatch) -> None:
    """German in Switzerland has other signs than in Germany; another language's habits are not mixed in."""
    swiss = QLocale("de_CH")
    monkeypatch.setattr(languages, "_system", lambda: swiss)

    assert languages.locale_of("de") == swiss
    assert languages.locale_of("fr").name() == "fr_FR"
