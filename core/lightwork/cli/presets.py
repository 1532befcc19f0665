"""`lightwork presets`: the recipes with names that the window offers, too."""

from typing import Any

import click

from lightwork import terminal
from lightwork.cli.common import FAILED, write_json
from lightwork.cli.options import recipe_options
from lightwork.cli.recipes import recipe_of
from lightwork.errors import RecipeError
from lightwork.presets import Preset, Store

STEPS = {"up": -1, "down": 1}
ENDS = {"first": 0, "last": 1_000_000}

_JSON = click.option("--json", "as_json", is_flag=True, help="As JSON.")


@click.group("presets", invoke_without_command=True)
@_JSON
@click.pass_context
def presets(context: click.Context, as_json: bool) -> int:
    """Lists and keeps recipes with names, for `--preset NAME` and for the window.

    \b
    Examples:
      lightwork presets
      lightwork presets save Blog --size 1200 --format webp
      lightwork resize photos --to blog --preset Blog
    """  # noqa: D301 - click reads \b as "keep these lines"
    return 0 if context.invoked_subcommand else _list(as_json=as_json)


@presets.command("list")
@_JSON
def list_command(as_json: bool) -> int:
    """Lists them: the built-in ones, then yours in your order.

    \b
    Examples:
      lightwork presets list --json
    """  # noqa: D301 - click reads \b as "keep these lines"
    return _list(as_json=as_json)


def _list(*, as_json: bool) -> int:
    store = Store()
    found, broken = store.list(), store.broken()
    if as_json:
        write_json([_plain(preset) for preset in found], "-")
    else:
        rows = [(preset.name, preset.title, _summary(preset), "" if preset.built_in else "yours") for preset in found]
        terminal.Speaker(quiet=False, to_stderr=False).table(("name", "title", "makes", ""), rows)
    for error in broken:
        click.echo(f"Error: {error}", err=True)
    return FAILED if broken else 0


@presets.command("show")
@click.argument("name")
@_JSON
def show(name: str, as_json: bool) -> int:
    """Prints a preset as a recipe file.

    \b
    Examples:
      lightwork presets show "Web 1600"
    """  # noqa: D301 - click reads \b as "keep these lines"
    preset = Store().find(name)
    if as_json:
        write_json(_plain(preset), "-")
    else:
        click.echo(preset.to_toml(), nl=False)
    return 0


@presets.command("save")
@click.argument("title", metavar="NAME")
@recipe_options(all_of_them=True)
def save(title: str, **wishes: Any) -> int:
    """Keeps the recipe that the options make; one of yours with the same name is replaced.

    \b
    Examples:
      lightwork presets save Blog --size 1200 --size 400 --format webp
      lightwork presets save Blog --preset Blog --quality 80
    """  # noqa: D301 - click reads \b as "keep these lines"
    click.echo(Store().save(title, recipe_of(**wishes)).name)
    return 0


@presets.command("rename")
@click.argument("name")
@click.argument("title", metavar="NEW")
def rename(name: str, title: str) -> int:
    """Gives one of yours another name.

    \b
    Examples:
      lightwork presets rename Blog Site
    """  # noqa: D301 - click reads \b as "keep these lines"
    click.echo(Store().rename(name, title).name)
    return 0


@presets.command("remove")
@click.argument("names", metavar="NAME...", nargs=-1, required=True)
def remove(names: tuple[str, ...]) -> int:
    """Deletes some of yours.

    \b
    Examples:
      lightwork presets remove Blog Site
    """  # noqa: D301 - click reads \b as "keep these lines"
    for name in names:
        Store().remove(name)
    return 0


@presets.command("import")
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path())
def import_command(files: tuple[str, ...]) -> int:
    """Keeps presets or recipe files from elsewhere as yours.

    \b
    Examples:
      lightwork presets import site.toml
    """  # noqa: D301 - click reads \b as "keep these lines"
    for file in files:
        click.echo(Store().import_file(file).name)
    return 0


@presets.command("export")
@click.argument("name")
@click.argument("file", type=click.Path())
@click.option("--replace", is_flag=True, help="Replace a file that is there.")
def export(name: str, file: str, replace: bool) -> int:
    """Writes a preset to a file, for `--recipe` or for another computer.

    \b
    Examples:
      lightwork presets export Site site.toml
    """  # noqa: D301 - click reads \b as "keep these lines"
    Store().export(name, file, replace=replace)
    return 0


@presets.command("move")
@click.argument("name")
@click.argument("place", metavar="up|down|first|last|NUMBER")
def move(name: str, place: str) -> int:
    """Puts one of yours to another place among yours, from 1.

    \b
    Examples:
      lightwork presets move Site first
      lightwork presets move Site 2
    """  # noqa: D301 - click reads \b as "keep these lines"
    store = Store()
    if place in STEPS:
        names = [preset.name for preset in store.list() if not preset.built_in]
        own = store.find(name).name
        target = names.index(own) + STEPS[place] if own in names else 0
    elif place in ENDS:
        target = ENDS[place]
    elif place.isdecimal():
        target = int(place) - 1
    else:
        raise RecipeError("place", place, "up, down, first, last or a number from 1")
    store.move(name, target)
    return 0


def _plain(preset: Preset) -> dict[str, Any]:
    recipe = preset.recipe.to_table()
    return {"name": preset.name, "title": preset.title, "built_in": preset.built_in, "recipe": recipe}


def _summary(preset: Preset) -> str:
    recipe = preset.recipe
    sizes = ", ".join(sizing.label for sizing in recipe.sizings)
    return f"{recipe.sizing.fit} {sizes}, {recipe.format}, quality {recipe.quality}"
