"""What is remembered from one start to the next. The only user of QSettings."""

from dataclasses import dataclass, fields

from PySide6.QtCore import QByteArray, QSettings

from lightwork.errors import RecipeError
from lightwork.recipe import Recipe


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that is remembered.

    Attributes:
        recipe: the last recipe as TOML, without its output folder.
        workers: how many cores; 0 for all.
        geometry: of the window, as Qt saves it.
        folder: where a file dialogue opens.
        forgotten: marks of unfinished runs that are never to be offered again, with spaces between.
    """

    recipe: str = ""
    workers: int = 0
    geometry: bytes = b""
    folder: str = ""
    forgotten: str = ""

    def last_recipe(self) -> Recipe:
        """The last recipe; the default one if what is stored cannot be followed any more."""
        try:
            return Recipe.from_toml(self.recipe)
        except RecipeError:
            return Recipe()


def load() -> Settings:
    """Reads what is remembered; what is missing or of another kind keeps its default."""
    store = QSettings()
    found: dict[str, object] = {}
    for field in fields(Settings):
        value = store.value(field.name)
        if isinstance(value, QByteArray):
            value = bytes(value.data())
        if field.name == "workers" and isinstance(value, str) and value.isdecimal():
            value = int(value)  # an INI file knows only text
        if isinstance(value, type(field.default)):
            found[field.name] = value
    return Settings(**found)  # type: ignore[arg-type]  # each was checked against its default's type


def save(settings: Settings) -> None:
    """Remembers."""
    store = QSettings()
    for field in fields(Settings):
        value = getattr(settings, field.name)
        store.setValue(field.name, QByteArray(value) if isinstance(value, bytes) else value)
    store.sync()
