"""The sentences themselves: what stands in them is in the person's language, too, and so is what stands between."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from lightwork.errors import LightworkError, RecipeError
from lightwork.events import Failed, FailureKind
from lightwork.recipe import Fit, Sizing
from lightwork_gui import override, words

JAPANESE = {"{one}, {other}": "{one}\u3001{other}", "{one} {other}": "{one}{other}"}


class Foreign(QTranslator):
    """A language that puts each text in brackets, and lists as Japanese does."""

    @override
    def translate(self, context: str, text: str, note: str | None = None, number: int = -1) -> str:
        """What stands for a text."""
        del context, note, number
        return JAPANESE.get(text) or f"<{text}>"


@pytest.fixture
def foreign(qapp: QApplication) -> Iterator[None]:
    """The window in that language."""
    translator = Foreign()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def wrong(fit: Fit, amount: float) -> RecipeError:
    """What is said of an amount that a fit does not take."""
    with pytest.raises(RecipeError) as refused:
        Sizing(fit, amount=amount)
    return refused.value


@pytest.mark.parametrize("fit", Fit)
def test_every_fit_has_words(fit: Fit) -> None:
    """Those of the form; its name in a recipe file is no word."""
    assert words.fit(fit)
    assert words.fit(fit) != fit.value


@pytest.mark.usefixtures("foreign")
def test_a_complaint_has_no_raw_english_in_it() -> None:
    """The fit is called as the form calls it, and figures are written as they are typed here."""
    assert "'<Long edge>'" in words.problem(wrong(Fit.LONG_EDGE, 0))
    assert "long-edge" not in words.problem(wrong(Fit.LONG_EDGE, 0))

    QLocale.setDefault(QLocale("de"))
    try:
        assert "0,1" in words.problem(wrong(Fit.PERCENT, 0))
    finally:
        QLocale.setDefault(QLocale("en"))


@pytest.mark.usefixtures("foreign")
def test_choices_are_listed_as_the_language_lists() -> None:
    """Titles of presets are translated; what only a recipe file holds has no other words, and stays."""
    error = LightworkError("one of {choices}", choices="Web, png")

    assert words.told(error) == "<one of <Web>\u3001<png>>"


@pytest.mark.usefixtures("foreign")
def test_what_stands_between_belongs_to_the_language() -> None:
    """Some have no spaces between sentences; what is empty has nothing around it."""
    assert words.listed(["one", "two", "three"]) == "one\u3001two\u3001three"
    assert words.sentences(["One.", "", "{Two}."]) == "One.{Two}."
    assert words.sentences([]) == ""


def test_in_english_there_are_commas_semicolons_and_spaces() -> None:
    """As everybody expects."""
    assert words.listed(["one", "two"]) == "one, two"
    assert words.clauses(["one, indeed", "two"]) == "one, indeed; two"
    assert words.sentences(["One.", "Two."]) == "One. Two."


def test_a_damaged_photo_is_told_without_the_decoders_words() -> None:
    """What a decoder says is for those who write decoders; what the system says may help."""
    damaged = Failed(0, FailureKind.BROKEN, "not identified by this driver")
    refused = Failed(0, FailureKind.CANNOT_READ, "Input/output error")

    assert words.failure(damaged) == "The picture is damaged and cannot be decoded."
    assert words.failure(refused) == "The file cannot be read. (Input/output error)"
