"""What is remembered from one start to the next. The only user of QSettings."""

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

if TYPE_CHECKING:
    from lightwork.crews.site import Site
    from lightwork.recipe import Recipe

ALL, ALL_BUT_ONE = 0, -1
"""Numbers of workers that depend on the machine."""

THEMES = ("system", "light", "dark")

RECENT = 8
"""Folders that are remembered."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that is remembered.

    Attributes:
        recipe: the last recipe as TOML, without its output folder.
        workers: how many cores; `ALL` of them, or `ALL_BUT_ONE`.
        geometry: of the window, as Qt saves it.
        folder: where a file dialogue was left.
        forgotten: marks of unfinished runs that are never to be offered again, with spaces between.
        theme: one of `THEMES`.
        language: a code as `lightwork_gui.languages` has it, or "system".
        notify: whether the desktop tells of the end of a long run.
        hinted: whether the hints of the first start have been seen.
        recent: folders that were added, the latest first, with line breaks between.
        afar: whether photos are made on a cluster.
        site: that cluster as JSON, a `lightwork.crews.site.Site`.
        preview: how the preview stands below the form, as `lightwork_gui.preview.side` says it.
    """

    recipe: str = ""
    workers: int = ALL
    geometry: bytes = b""
    folder: str = ""
    forgotten: str = ""
    theme: str = "system"
    language: str = "system"
    notify: bool = True
    hinted: bool = False
    recent: str = ""
    preview: str = ""
    afar: bool = False
    site: str = ""

    def last_recipe(self) -> "Recipe":
        """The last recipe; the default one if what is stored cannot be followed any more."""
        from lightwork.errors import RecipeError  # noqa: PLC0415 - the window shows itself before the engine is there
        from lightwork.recipe import Recipe  # noqa: PLC0415

        try:
            return Recipe.from_toml(self.recipe)
        except RecipeError:
            return Recipe()

    def last_site(self) -> "Site":
        """The cluster that was chosen last; an empty one if what is stored cannot be followed any more."""
        from lightwork.crews.site import Site  # noqa: PLC0415 - as above

        return self._stored_site() or Site()

    @property
    def cluster(self) -> "Site | None":
        """The cluster that photos are made on.

        None for this computer, also if what is stored cannot be followed any more: an empty one would be a cluster that
        is started here, which nobody has chosen.
        """
        return self._stored_site() if self.afar else None

    def _stored_site(self) -> "Site | None":
        """What is stored; None if it cannot be followed any more, as when a certificate has gone."""
        import msgspec  # noqa: PLC0415 - as above

        from lightwork.crews.site import Site  # noqa: PLC0415
        from lightwork.errors import RecipeError  # noqa: PLC0415

        try:
            return msgspec.json.decode(self.site, type=Site) if self.site else Site()
        except (msgspec.MsgspecError, RecipeError):
            return None

    def crew(self, cores: int) -> int:
        """How many workers that is on a machine of so many cores; at least one."""
        wanted = cores if self.workers == ALL else cores - 1 if self.workers == ALL_BUT_ONE else self.workers
        return max(1, min(wanted, cores))

    @property
    def start_folder(self) -> str:
        """Where a file dialogue opens: where it was left, or where the system keeps pictures."""
        return self.folder or QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)

    @property
    def recent_folders(self) -> tuple[str, ...]:
        """The folders that were added, the latest first."""
        return tuple(filter(None, self.recent.split("\n")))[:RECENT]


def load() -> Settings:
    """Reads what is remembered; what is missing, damaged or unknown keeps its default."""
    store = QSettings()
    found = {field.name: _read(store.value(field.name), field.default) for field in fields(Settings)}
    known = {name: value for name, value in found.items() if value is not None}
    if known.get("theme") not in THEMES:
        known.pop("theme", None)
    if known.get("workers", ALL) < ALL_BUT_ONE:
        del known["workers"]
    return Settings(**known)


def _read(value: object, default: object) -> Any:
    """A stored value as its default's kind, or None. An INI file knows only text."""
    if isinstance(value, QByteArray):
        value = bytes(value.data())
    if isinstance(value, str) and isinstance(default, bool):
        return {"true": True, "false": False}.get(value)
    if isinstance(value, str) and isinstance(default, int):
        return int(value) if value.removeprefix("-").isdecimal() else None
    return value if type(value) is type(default) else None


def save(settings: Settings) -> None:
    """Remembers."""
    store = QSettings()
    for field in fields(Settings):
        value = getattr(settings, field.name)
        store.setValue(field.name, QByteArray(value) if isinstance(value, bytes) else value)
    store.sync()


def place() -> str:
    """The file where they are; on Windows a key of the registry."""
    return QSettings().fileName()
