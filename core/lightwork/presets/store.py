"""Store: the user's own presets, a folder of recipe files, beside the built-in ones.

::

    presets/holiday.toml        [preset] name = "Holiday", and everything that a recipe holds
    presets/for-the-shop.toml
    presets/order.txt           holiday
                                for-the-shop

The window and the command line use the same folder. Nothing is kept in memory, so that each sees what the other did.
"""

import os
from collections.abc import Sequence
from pathlib import Path

import msgspec

from lightwork import naming
from lightwork.errors import RecipeError
from lightwork.presets.builtin import BUILT_IN
from lightwork.presets.files import refused, write_whole
from lightwork.presets.preset import Preset, check_title, load, same, slug
from lightwork.recipe import Recipe

ENDING = ".toml"
ORDER = "order.txt"


def own_folder() -> Path:
    """Where the user's own presets are, on this system."""
    import platformdirs  # noqa: PLC0415 - a program that has its own folder needs none

    return Path(platformdirs.user_config_dir("lightwork", appauthor=False)) / "presets"


class Store:
    """The presets in a folder; made when something is saved."""

    def __init__(self, folder: str | os.PathLike[str] | None = None) -> None:
        """Opens it.

        Args:
            folder: where they are; the user's own by default.
        """
        self.folder = own_folder() if folder is None else Path(folder)

    # Asking

    def list(self) -> tuple[Preset, ...]:
        """All presets: the built-in ones, then the user's in their order. A file that is broken is in `broken`."""
        return BUILT_IN + self._own()[0]

    def broken(self) -> tuple[RecipeError, ...]:
        """Why files of the folder are no presets; each names its file."""
        return self._own()[1]

    def find(self, name: str) -> Preset:
        """The preset of a name or title.

        Raises:
            RecipeError: there is none.
        """
        presets = self.list()
        found = next((preset for preset in presets if same(preset.name) == same(name)), None) or self._called(name)
        if found is None:
            titles = ", ".join(preset.title for preset in presets)
            raise RecipeError("preset", name, "one of {choices}", choices=titles)
        return found

    # Changing

    def save(self, title: str, recipe: Recipe) -> Preset:
        """Keeps a recipe, without its output folder, in the place of an own preset of the same name or as the last.

        Raises:
            RecipeError: a built-in preset has the name, it is no name, or the folder cannot be written to.
        """
        title = check_title(title)
        found = self._called(title)
        if found is not None and found.built_in:
            raise RecipeError("preset", title, "a name that no built-in preset has")
        self._check_free(title, found)
        name = found.name if found else self._fresh(title)
        preset = Preset(name, title, msgspec.structs.replace(recipe, output=""), built_in=False)
        self._write(name + ENDING, preset.to_toml())
        if found is None:
            self._write_order([*self._names(), name])
        return preset

    def rename(self, name: str, title: str) -> Preset:
        """Gives an own preset another title, and a name to match; its place stays.

        Raises:
            RecipeError: there is no such preset of the user's, or another one has the title.
        """
        preset, title = self._own_one(name), check_title(title)
        self._check_free(title, preset)
        fresh = preset.name if slug(title) == preset.name else self._fresh(title)
        renamed = Preset(fresh, title, preset.recipe, built_in=False)
        self._write(fresh + ENDING, renamed.to_toml())
        if fresh != preset.name:
            order = [fresh if other == preset.name else other for other in self._names()]
            self._write_order(order)
            self._delete(preset)
        return renamed

    def reorder(self, names: Sequence[str]) -> None:
        """Puts the user's presets into this order; those that are not named follow as they were.

        Raises:
            RecipeError: there is no such preset of the user's.
        """
        wanted = dict.fromkeys(self._own_one(name).name for name in names)
        self._write_order([*wanted, *(name for name in self._names() if name not in wanted)])

    def move(self, name: str, place: int) -> None:
        """Puts one of the user's presets to a place among them, from 0; beyond the last means last.

        Raises:
            RecipeError: there is no such preset of the user's.
        """
        moved = self._own_one(name).name
        names = [other for other in self._names() if other != moved]
        names.insert(max(0, place), moved)
        self._write_order(names)

    def remove(self, name: str) -> None:
        """Deletes one of the user's presets.

        Raises:
            RecipeError: there is no such preset of the user's, or its file cannot be deleted.
        """
        preset = self._own_one(name)
        self._delete(preset)
        self._write_order([other for other in self._names() if other != preset.name])

    def import_file(self, path: str | os.PathLike[str]) -> Preset:
        """Keeps a preset's or a recipe's file as a preset; one whose title is taken gets a number behind it.

        Raises:
            RecipeError: it cannot be read, or a name, type or value in it is wrong.
        """
        title, recipe = load(Path(path))
        number, free = 1, title
        while any(same(free) in {same(preset.title), preset.name} for preset in self.list()):
            number += 1
            free = f"{title} ({number})"
        return self.save(free, recipe)

    def export(self, name: str, path: str | os.PathLike[str], *, replace: bool = False) -> None:
        """Writes a preset to a file that `Recipe.load` and `import_file` read.

        Args:
            name: of any preset, built-in ones too.
            path: of the file.
            replace: whether a file that is there is replaced.

        Raises:
            RecipeError: there is no such preset, or the file is there, or it cannot be written.
        """
        preset, target = self.find(name), Path(path)
        if not replace and os.path.lexists(target):
            raise RecipeError("file", str(target), "a file that is not there yet")
        write_whole(target, preset.to_toml())

    # The folder

    def _own(self) -> tuple[tuple[Preset, ...], tuple[RecipeError, ...]]:
        """The user's presets in their order, and what is wrong with the other files."""
        found: dict[str, Preset] = {}
        wrong: list[RecipeError] = []
        titles = {same(preset.title) for preset in BUILT_IN}
        for path in self._files():
            try:
                title, recipe = load(path)
            except RecipeError as error:
                wrong.append(RecipeError("preset", str(path), "a preset that can be read ({why})", why=str(error)))
                continue
            if same(title) in titles:
                allowed = "a preset with a name of its own, not '{title}'"
                wrong.append(RecipeError("preset", str(path), allowed, title=title))
                continue
            titles.add(same(title))
            found[path.stem] = Preset(path.stem, title, recipe, built_in=False)
        ordered = [found.pop(name) for name in self._order() if name in found]
        return (*ordered, *sorted(found.values(), key=lambda preset: same(preset.title))), tuple(wrong)

    def _files(self) -> tuple[Path, ...]:
        try:
            entries = sorted(os.listdir(self.folder))
        except OSError:
            return ()
        return tuple(self.folder / name for name in entries if name.endswith(ENDING) and not name.startswith("."))

    def _order(self) -> tuple[str, ...]:
        try:
            text = (self.folder / ORDER).read_text(encoding="utf-8", errors="replace")
        except OSError:
            return ()
        return tuple(dict.fromkeys(text.splitlines()))

    def _names(self) -> tuple[str, ...]:
        return tuple(preset.name for preset in self._own()[0])

    def _called(self, title: str) -> Preset | None:
        return next((preset for preset in self.list() if same(preset.title) == same(title)), None)

    def _own_one(self, name: str) -> Preset:
        preset = self.find(name)
        if preset.built_in:
            raise RecipeError("preset", preset.title, "one of your own, not a built-in one")
        return preset

    def _check_free(self, title: str, own: Preset | None) -> None:
        """Refuses a title that is the title or the name of another preset: nobody could tell them apart."""
        for preset in self.list():
            if (own is None or preset.name != own.name) and same(title) in {same(preset.title), same(preset.name)}:
                raise RecipeError("preset", title, "a name that no other preset has")

    def _delete(self, preset: Preset) -> None:
        try:
            (self.folder / (preset.name + ENDING)).unlink(missing_ok=True)
        except OSError as error:
            raise refused(self.folder, error) from error

    def _fresh(self, title: str) -> str:
        """A name for a title that no preset and no file of the folder has yet."""
        taken = {preset.name for preset in BUILT_IN} | {path.stem.lower() for path in self._files()}
        start = naming.portable(slug(title) + ENDING).removesuffix(ENDING).rstrip("_")
        start = start if naming.portable(start + ENDING) == start + ENDING else f"{start}-preset"
        number, name = 1, start
        while name in taken:
            number += 1
            name = f"{start}-{number}"
        return name

    def _write_order(self, names: Sequence[str]) -> None:
        self._write(ORDER, "".join(f"{name}\n" for name in dict.fromkeys(names)))

    def _write(self, file: str, text: str) -> None:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise refused(self.folder, error) from error
        write_whole(self.folder / file, text)
