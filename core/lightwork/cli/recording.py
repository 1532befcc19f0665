"""What is told and kept of a run beside its result: where its time went, and a recording of it."""

from collections.abc import Callable
from typing import Any

import click
import msgspec

import lightwork
from lightwork.errors import RecipeError
from lightwork.records import check_report
from lightwork.replay import save
from lightwork.report import Report
from lightwork.terminal import Speaker

_OPTIONS = (
    click.option("--record", metavar="FILE", help="Keep what happened when, for `lightwork replay`."),
    click.option("--record-without-names", is_flag=True, help="With --record: photos are numbers in it."),
    click.option("--verbose", is_flag=True, help="Say where the time went."),
)


class Wanted(msgspec.Struct, frozen=True):
    """What is wanted.

    Attributes:
        record: the file of the recording; None for none.
        record_without_names: whether photos have no names in it.
        verbose: whether it is said where the time went.
    """

    record: str | None
    record_without_names: bool
    verbose: bool

    def check(self) -> None:
        """Says before the run, and not after it, what cannot be.

        Raises:
            RecipeError: the file is a picture, or there is none to leave names out of.
        """
        check_report("record", self.record)
        if self.record_without_names and not self.record:
            raise RecipeError("record_without_names", None, "left out without --record FILE")

    def deliver(self, report: Report, say: Speaker) -> None:
        """Says and keeps it.

        Raises:
            RecipeError: the file cannot be written.
        """
        if self.verbose and report.lanes:
            say.where_time_went(report)
        if not self.record:
            return
        try:
            save(report, self.record, lightwork.__version__, names=not self.record_without_names)
        except OSError as error:
            raise RecipeError("record", self.record, f"a file that can be written ({error.strerror})") from error


def record_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Gives a command that runs something these options."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command
