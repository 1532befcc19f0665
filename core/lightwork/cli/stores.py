"""What the commands do where photos or results are in stores: the options for it, and what is refused."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from itertools import chain
from typing import Any

import click

from lightwork.crews import Crew, CrewKind
from lightwork.crews.ferry import Ferry
from lightwork.errors import RecipeError
from lightwork.journal import undoing
from lightwork.pixels.look import header_of, look
from lightwork.plan import Done, Plan, Task, Tasks, make_plan
from lightwork.recipe import Recipe
from lightwork.scan import Skip, Source, scan
from lightwork.stores import Everywhere, Heads, Stores, check_output, listing, local_path
from lightwork.where import is_url


def store_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Gives a command `--store-option`."""
    return click.option(
        "--store-option", "store_options", metavar="KEY=VALUE", multiple=True,
        help="For the library of the store, as endpoint_url=https://...; repeatable.",
    )(command)  # fmt: skip


class Reach:
    """How far a command reaches: this computer, and the stores that it was told of.

    Attributes:
        stores: opens each store when it is first met.
        disk: what plan and journal ask.
    """

    def __init__(self, store_options: Iterable[str]) -> None:
        """Takes what was typed.

        Raises:
            RecipeError: an option is no `key=value`.
        """
        self.stores = Stores(dict(map(_pair, store_options)))
        self.disk = Everywhere(self.stores)

    def plan(self, paths: Sequence[str], recipe: Recipe, done: Done | None) -> Plan:
        """What becomes of everything at and below paths and URLs."""
        with Heads(self.stores, look, header_of) as heads:
            found = heads.ahead(self._found(paths, recipe), recipe.read)
            return make_plan(found, recipe, heads.look if any(map(is_url, paths)) else look, done, self.disk)

    def _found(self, paths: Sequence[str], recipe: Recipe) -> Iterator[Source | Skip]:
        """What stands at and below paths and URLs: folders first, then stores."""
        urls = list(filter(is_url, paths))
        here = [path for path in paths if not is_url(path)]
        for url in urls:
            self._check("path", url)
        if is_url(recipe.output):
            self._check("output", recipe.output)
        return chain(scan(here, recipe.set_apart, recipe.read), listing(self.stores, urls, recipe.output, recipe.read))

    def _check(self, field: str, url: str) -> None:
        """Says once, and first, that a store cannot be reached.

        Raises:
            RecipeError: it cannot.
        """
        try:
            self.stores.of(url).check(url)
        except OSError as error:
            why = error.strerror or str(error)
            raise RecipeError(field, url, "in a store that can be reached ({why})", why=why) from error

    def trash(self, path: str) -> None:
        """Moves a file to the trash; deletes an object, because stores have none.

        Raises:
            OSError: it cannot be done.
        """
        if is_url(path):
            self.disk.remove(path)
        else:
            undoing.system_trash(path)

    def over(self, crew: Crew, plan: Plan) -> AbstractContextManager[Crew]:
        """The crew for a plan: one that brings them and takes their results where they are not files here.

        Raises:
            RecipeError: the crew cannot work for stores.
        """
        if not _afar(plan.tasks):
            return nullcontext(crew)
        check_crew(crew.kind)
        return Ferry(crew, self.stores)


def given_paths(paths: Iterable[str]) -> tuple[str, ...]:
    """What was given, `file://` URLs as paths."""
    return tuple(map(local_path, paths))


def check_stores(paths: Iterable[str], recipe: Recipe, crew: str, *, data_set: bool) -> bool:
    """Whether a command has to do with stores; refuses what does not work there.

    Raises:
        RecipeError: it does not.
    """
    urls = [path for path in (*paths, recipe.output) if is_url(path)]
    if not urls:
        return False
    check_output(recipe.output)
    check_crew(crew)
    if recipe.replaces:
        raise RecipeError("replace", recipe.replace.value, "'no' with URLs: originals in stores are only read")
    if data_set:
        raise RecipeError("manifest", None, "left out with URLs, as --shards and --split: data sets need folders here")
    if recipe.keep_dates and is_url(recipe.output):
        raise RecipeError("keep_dates", None, "left out with a store for results: it sets their time itself")
    return True


def check_crew(crew: str) -> None:
    """Refuses crews that do not work for stores.

    Raises:
        RecipeError: it is one of those.
    """
    if crew == CrewKind.CLUSTER:
        raise RecipeError("crew", crew, "one of this computer with URLs: a cluster has no way to stores yet")


def _afar(tasks: Sequence[Task]) -> bool:
    """Whether any photo or result of a plan is in a store."""
    if isinstance(tasks, Tasks):
        return any(":" in folder and _is_below_url(folder) for folder in tasks.folders | tasks.targets)
    return any(is_url(task.source.path) or is_url(task.first.target) for task in tasks)


def _is_below_url(folder: str) -> bool:
    return is_url(f"{folder}//")  # `os.path.dirname` leaves one or no slash of memory://photo.jpg


def _pair(typed: str) -> tuple[str, str]:
    name, equals, value = typed.partition("=")
    if not (name and equals):
        raise RecipeError("store-option", typed, "KEY=VALUE")
    return name, value
