"""What `lightwork resize` offers for data sets: its options, under a heading of their own, and what they ask for."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

import click
import msgspec

from lightwork.errors import RecipeError
from lightwork.recipe import Recipe
from lightwork.report import Report
from lightwork.terminal import shown

if TYPE_CHECKING:
    from lightwork.datasets import Split

_HEADING = "For training (data sets)"


class _Option(click.Option):
    """An option that has its place under the heading."""


class Grouped(click.Command):
    """A command whose help shows the options for data sets last, and apart."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Writes them under two headings; click calls it."""
        params = self.get_params(ctx)
        for heading, apart in (("Options", False), (_HEADING, True)):
            records = (param.get_help_record(ctx) for param in params if isinstance(param, _Option) is apart)
            with formatter.section(heading):
                formatter.write_dl([record for record in records if record is not None])


_OPTIONS = (
    click.option(
        "--manifest", cls=_Option, metavar="FILE", help="List all results as .csv or .parquet: class, scale, split ..."
    ),
    click.option("--split", cls=_Option, metavar="SHARES", help="Deal the photos, as train=80,val=10,test=10."),
    click.option("--split-seed", cls=_Option, metavar="N", type=int, default=None, help="Another deal.  [default: 0]"),
    click.option(
        "--shards", cls=_Option, metavar="N", type=click.IntRange(1, 1_000_000),
        help="Pack so many results into each WebDataset tar file, in the folder `shards` of --to.",
    ),
    click.option("--shards-only", cls=_Option, is_flag=True, help="Remove each result that is safe inside a shard."),
)  # fmt: skip


def dataset_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Gives a command the options for data sets."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


class Wanted(msgspec.Struct, frozen=True):
    """What was asked for.

    Attributes:
        manifest: the file; empty if none is wanted.
        split: how photos are dealt; None if they are not.
        shards: the most samples in one; 0 if none are wanted.
        only: whether results that are in a shard go.
    """

    manifest: str
    split: "Split | None"
    shards: int
    only: bool

    def deliver(self, report: Report, recipe: Recipe, paths: Iterable[str], *, dry_run: bool, quiet: bool) -> None:
        """Writes the manifest and the shards of a run that is over; a run that left photos gets no shards.

        Raises:
            RecipeError: they cannot be written.
        """
        if not self.manifest and not self.shards:
            return
        from lightwork.datasets import Catalogue, Shards, Split, write_manifest  # noqa: PLC0415 - few want a data set
        from lightwork.pixels.look import look  # noqa: PLC0415

        with Catalogue(report, recipe, list(paths), look, self.split or Split()) as catalogue:
            if self.manifest:
                write_manifest(self.manifest, catalogue.rows())
                _say(f"The manifest is {shown(self.manifest)}.", quiet=quiet)
            if not self.shards or dry_run:
                return
            if report.left:
                _say(
                    "No shards were written, because photos are left. With --incremental the rest is made.", quiet=False
                )
                return
            shards = Shards(recipe.output, self.shards, catalogue.labels(), only=self.only)
            told = shards.write(catalogue.rows())
        counts = f"{told.samples} samples, {told.written} shards written, {told.kept} there already"
        _say(f"{counts}: {shown(shards.folder)}", quiet=quiet)


def wanted_of(wishes: dict[str, Any], *, incremental: bool) -> Wanted:
    """Takes the options for data sets out of what was typed.

    Raises:
        RecipeError: one has no meaning beside the others.
    """
    manifest, split, seed = wishes.pop("manifest"), wishes.pop("split"), wishes.pop("split_seed")
    shards, only = wishes.pop("shards"), wishes.pop("shards_only")
    if manifest is not None:
        from lightwork.datasets import check_manifest  # noqa: PLC0415 - few want a data set

        check_manifest(manifest)
    if only and not shards:
        raise RecipeError("shards-only", None, "left out, or given with --shards")
    if only and incremental:
        raise RecipeError("shards-only", None, "left out with --incremental, which looks for the results")
    if split is not None and not (manifest or shards):
        raise RecipeError("split", split, "left out, or given with --manifest or --shards")
    if seed is not None and split is None:
        raise RecipeError("split-seed", seed, "left out, or given with --split")
    return Wanted(manifest or "", None if split is None else _dealt(split, seed or 0), shards or 0, only)


def _dealt(split: str, seed: int) -> "Split":
    from lightwork.datasets import Split  # noqa: PLC0415 - few want a data set

    return Split.parse(split, seed)


def check_recipe(wanted: Wanted, recipe: Recipe, *, incremental: bool) -> None:
    """Refuses recipes whose results no data set can be made of.

    Raises:
        RecipeError: results take the places of originals; or earlier results are in several sizes.
    """
    field = "manifest" if wanted.manifest else "shards" if wanted.shards else ""
    if field and recipe.replaces:
        raise RecipeError(field, wanted.manifest or wanted.shards, "left out with --replace: a data set has a folder")
    if field and incremental and recipe.also:
        raise RecipeError("incremental", None, f"left out where --{field} is given with several sizes")


def _say(text: str, *, quiet: bool) -> None:
    if not quiet:
        click.echo(text, err=True)
