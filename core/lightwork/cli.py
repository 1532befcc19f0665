"""The command line, over the same functions that the window uses.

Exit codes: 0 all is well, 1 finished but some photos failed, 2 wrong usage or recipe, 130 interrupted.
"""

import json
import os
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

import click
import msgspec
import platformdirs

import lightwork
from lightwork import terminal
from lightwork.crews import CrewKind, cores, make_crew
from lightwork.errors import CrewError, RecipeError
from lightwork.lab.compare import Comparison, choose_sample, compare
from lightwork.ledger import ledger
from lightwork.pixels.demo import make_demo
from lightwork.pixels.look import look
from lightwork.plan import Plan, make_plan
from lightwork.recipe import Collision, Filter, Fit, Fits, Format, Recipe, Sizing, Speed
from lightwork.report import Report
from lightwork.run import Control, run
from lightwork.scan import SkipReason, scan

FAILED, USAGE, INTERRUPTED = 1, 2, 130

UNREADABLE = frozenset({SkipReason.NOT_FOUND, SkipReason.NOT_ALLOWED, SkipReason.CANNOT_READ})
"""Reasons for which a file or folder that the user wanted was not even seen: the run has failed for it."""

Command = Callable[..., Any]


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command line.

    Args:
        argv: arguments without the program's name; those of the process by default.

    Returns:
        The exit code.
    """
    try:
        code = cli.main(args=None if argv is None else list(argv), prog_name="lightwork", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return USAGE
    except RecipeError as error:
        click.echo(f"Error: {error}", err=True)
        return USAGE
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except CrewError as error:
        click.echo(f"Error: {error}", err=True)
        return FAILED
    except BrokenPipeError:  # whoever read our output has had enough; nothing more can be said there
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    return code if isinstance(code, int) else 0


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(lightwork.__version__, prog_name="lightwork")
def cli() -> None:
    """Resizes many photos on every core, shows it honestly, and never loses one.

    Without a command it opens the window.
    """


_PATHS = click.argument("paths", nargs=-1, required=True, type=click.Path())


def _choice(kind: type[Fit | Filter | Format | Collision | Fits | Speed | CrewKind]) -> click.Choice[str]:
    return click.Choice([member.value for member in kind])


_SIZE_OPTIONS = [
    click.option("--size", help="600x600, 1600, or one number for the fits that take one (50 percent, 2 megapixels)."),
    click.option("--fit", type=_choice(Fit), help="How a photo is brought to the size.  [default: inside]"),
    click.option("--enlarge", is_flag=True, default=None, help="Make smaller photos larger, too."),
    click.option("--filter", type=_choice(Filter), help="Resampling kernel.  [default: lanczos]"),
    click.option("--speed", type=_choice(Speed), help="Shrink-on-load to 1x, 2x, none.  [default: normal]"),
    click.option("--format", type=_choice(Format), help="What to save as.  [default: same]"),
    click.option("--quality", type=int, help="JPEG and WebP quality, 1 to 100.  [default: 85]"),
    click.option("--background", help="Colour of bars and below transparency.  [default: #ffffff]"),
    click.option(
        "--recipe", "recipe_file", type=click.Path(path_type=Path), help="A recipe file (TOML) to begin with."
    ),
]


def _size_options(command: Command) -> Command:
    for option in reversed(_SIZE_OPTIONS):
        command = option(command)
    return command


@cli.command("resize")
@_PATHS
@click.option("--to", "output", help="Folder for the results; made if needed.")
@_size_options
@click.option("--workers", type=int, default=cores, help="How many photos at a time.  [default: all cores]")
@click.option("--crew", type=_choice(CrewKind), default="processes", show_default=True, help="Who does the work.")
@click.option("--name", help="File name template: {name} {n:04} {width} {height} {folder} {ext}.  [default: {name}]")
@click.option("--flat", is_flag=True, default=None, help="All results in one folder, without the folders below.")
@click.option("--on-collision", type=_choice(Collision), help="Where a name is taken.  [default: rename]")
@click.option("--fits", type=_choice(Fits), help="Photos that have the size already.  [default: copy]")
@click.option("--dry-run", is_flag=True, help="Say what would be done, and do nothing.")
@click.option("--json", "json_file", metavar="FILE|-", help="Write what was done with every file as JSON.")
@click.option("--quiet", is_flag=True, help="Say nothing but errors.")
def resize(
    paths: tuple[str, ...], workers: int, crew: str, dry_run: bool, json_file: str | None, quiet: bool, **wishes: Any
) -> int:  # fmt: skip
    """Resizes the photos at and below PATH... into a folder.

    \b
    lightwork resize ~/Pictures/beach --to small --size 1600
    lightwork resize photos --to square --size 600x600 --fit fill --format webp
    """  # noqa: D301 - click reads \b as "keep these lines"
    recipe = _recipe(**wishes)
    with make_crew(crew, workers) as hands:
        if not dry_run:
            hands.warm()
        plan = make_plan(scan(paths, recipe.output), recipe, look)
        report = Report(plan)
        say = terminal.Speaker(quiet=quiet, to_stderr=json_file == "-")
        say.plan(plan)
        if dry_run:
            say.tasks(plan)
        elif plan.tasks:
            _make_folder(recipe.output)
            with _stoppable(Control()) as control, say.progress(report) as shown:
                for event in run(plan.tasks, hands, control):
                    shown(event)
            say.result(report)
    if json_file:
        _write_json(ledger(report), json_file)
    return _exit_code(plan, report, dry_run=dry_run)


def _make_folder(folder: str) -> None:
    """Makes the output folder before anything begins, so that a wrong one is said once and not for every photo.

    Raises:
        RecipeError: it cannot be made or written to.
    """
    try:
        os.makedirs(folder, exist_ok=True)
    except OSError as error:
        raise RecipeError("output", folder, f"a folder that can be made ({error.strerror})") from error
    if not os.access(folder, os.W_OK):
        raise RecipeError("output", folder, "a folder that can be written to")


def _exit_code(plan: Plan, report: Report, *, dry_run: bool) -> int:
    if not dry_run and report.left and not report.trouble:
        return INTERRUPTED
    unreadable = any(skip.why in UNREADABLE for skip in plan.skips)
    return FAILED if report.failed or report.trouble or unreadable else 0


@cli.command("compare")
@_PATHS
@_size_options
@click.option("--workers", type=int, default=cores, help="Of the threads and the processes.  [default: all cores]")
@click.option("--sample", type=int, help="How many of the photos.  [default: 40, more if they are small]")
@click.option("--repeat", type=int, default=3, show_default=True, help="Rounds of each crew.")
@click.option("--with-stock", is_flag=True, help="Python's own ProcessPoolExecutor takes part, too.")
@click.option("--json", "json_file", metavar="FILE|-", help="Write the timings as JSON.")
def compare_command(
    paths: tuple[str, ...], workers: int, sample: int | None, repeat: int, with_stock: bool, json_file: str | None,
    **wishes: Any,
) -> int:  # fmt: skip
    """Measures one core, threads and processes on the photos at PATH..., and throws the results away."""
    recipe = _recipe(output=os.path.join(tempfile.gettempdir(), "lightwork"), **wishes)  # a plan needs one
    plan = make_plan(scan(paths), recipe, look)
    say = terminal.Speaker(quiet=False, to_stderr=json_file == "-")
    result: Comparison | None = None
    tasks = choose_sample(plan.tasks, sample)
    with _stoppable(Control()) as control, say.rounds() as shown:
        for word in compare(tasks, workers, repeat=repeat, with_stock=with_stock, control=control):
            if isinstance(word, Comparison):
                result = word
            else:
                shown(word)
    if result is None:
        return INTERRUPTED
    say.comparison(result)
    if json_file:
        _write_json(msgspec.to_builtins(result), json_file)
    return 0


@cli.command("demo")
@click.argument("folder", required=False, type=click.Path())
def demo(folder: str | None) -> int:
    """Makes demonstration photos in FOLDER (by default in the user's cache) and prints the folder."""
    place = folder or os.path.join(platformdirs.user_cache_dir("lightwork"), "demo-photos")
    os.makedirs(place, exist_ok=True)
    for path in terminal.Speaker(quiet=False, to_stderr=True).steps(make_demo(place), "Making demonstration photos"):
        del path
    click.echo(place)
    return 0


def _recipe(recipe_file: Path | None = None, size: str | None = None, **wishes: Any) -> Recipe:
    """The recipe of the file, or the default one, with every option that was given on top.

    Raises:
        RecipeError: the file or a value is wrong; it names the field.
    """
    recipe = Recipe.load(recipe_file) if recipe_file else Recipe()
    fields = set(Recipe.__struct_fields__)
    given = {name: value for name, value in wishes.items() if value is not None}
    if given.pop("flat", False):
        given["keep_folders"] = False
    if given.get("output"):
        given["output"] = os.path.abspath(given["output"])
    table = msgspec.to_builtins(recipe)
    rule = {name: given.pop(name) for name in ("fit", "enlarge", "filter") if name in given}
    table["sizing"] |= rule
    if size is not None:
        parsed = Sizing.parse(size, Fit(table["sizing"]["fit"]))
        table["sizing"] |= {"box": parsed.box} if parsed.fit.takes_box else {"amount": parsed.amount}
    elif "fit" in rule and not Fit(rule["fit"]).takes_box and not recipe_file:
        raise RecipeError("size", None, f"given with the fit '{rule['fit']}', as one number")
    assert set(given) <= fields, given
    return Recipe.from_table(table | given)


def _write_json(value: dict[str, Any], file: str) -> None:
    text = json.dumps(value, indent=1)
    if file == "-":
        click.echo(text)
        return
    try:
        Path(file).write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise RecipeError("json", file, f"a file that can be written ({error.strerror})") from error


@contextmanager
def _stoppable(control: Control) -> Iterator[Control]:
    """Has Ctrl+C and SIGTERM stop the run cleanly; a second Ctrl+C ends the program as usual."""

    def stop(number: int, frame: FrameType | None) -> None:
        del number, frame
        control.stop()
        signal.signal(signal.SIGINT, signal.default_int_handler)

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield control
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
