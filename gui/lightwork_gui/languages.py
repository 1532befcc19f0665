"""The languages of the window: which there are, and how one is put on."""

from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

SYSTEM, ENGLISH = "system", "en"

LANGUAGES: Mapping[str, str] = {
    ENGLISH: "English",
    "de": "Deutsch",
    "fr": "Fran\u00e7ais",
    "es": "Espa\u00f1ol",
    "pt_BR": "Portugu\u00eas (Brasil)",
    "ja": "\u65e5\u672c\u8a9e",
    "zh_CN": "\u7b80\u4f53\u4e2d\u6587",
    "ar": "\u0627\u0644\u0639\u0631\u0628\u064a\u0629",
}
"""Those that are translated into, in their own words; codes as Qt's own translations have them."""

COMPLETE = ("en", "de", "fr", "es", "pt_BR", "ja", "zh_CN")
"""Those that are offered. A test fails if one of them has a text that is not translated."""

LATIN_FIGURES = {"ar": "ar_AE"}
"""Where the figures of formatted numbers would not be those that a person types into a field."""


def available() -> dict[str, str]:
    """The languages that are offered, by their codes, in their own words."""
    return {code: LANGUAGES[code] for code in COMPLETE}


def chosen(wish: str) -> str:
    """The code for a wish: the system's language where it is `SYSTEM` or unknown, and English where there is none."""
    if wish in LANGUAGES:
        return wish
    for tag in _wanted():
        wanted = QLocale(tag)
        for code in COMPLETE:
            offered = QLocale(code)
            if (offered.language(), offered.script()) == (wanted.language(), wanted.script()):
                return code
    return ENGLISH


def install(app: QGuiApplication, wish: str = SYSTEM) -> str:
    """Puts a language on: texts, plural forms, numbers and direction; widgets that are there already keep theirs.

    Args:
        app: the application.
        wish: a code of `LANGUAGES`, or `SYSTEM`.

    Returns:
        The code.
    """
    code = chosen(wish)
    for old in app.findChildren(QTranslator):
        QCoreApplication.removeTranslator(old)
        old.deleteLater()
    ours = Path(str(files("lightwork_resources").joinpath("translations")))
    qts = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    # The one installed last is asked first; English knows the plural forms of what another does not have.
    for file in (ours / "lightwork_en.qm", qts / f"qtbase_{code}.qm", ours / f"lightwork_{code}.qm"):
        translator = QTranslator(app)
        if translator.load(str(file)):
            QCoreApplication.installTranslator(translator)
    locale = locale_of(code)
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    return code


def _system() -> QLocale:
    return QLocale.system()


def _wanted() -> list[str]:
    """The languages that the person reads, the best one first."""
    return _system().uiLanguages()


def locale_of(code: str) -> QLocale:
    """How numbers and days are written: as the person has chosen for this language, or as its speakers usually do."""
    usual, own = QLocale(LATIN_FIGURES.get(code, code)), _system()
    return own if own.language() == usual.language() and own.zeroDigit() == usual.zeroDigit() else usual
