"""`lightwork replay`: a run that was recorded, once more."""

import click

import lightwork
from lightwork import terminal
from lightwork.cli.common import stoppable
from lightwork.errors import RecipeError
from lightwork.events import Ended
from lightwork.replay import RecordingError, load, play, save, time_of
from lightwork.report import Report
from lightwork.run import Control


@click.command("replay")
@click.argument("file", type=click.Path())
@click.option("--speed", type=click.FloatRange(0.01, 1e6), default=1.0, help="How many times faster than it happened.")
@click.option("--summary", is_flag=True, help="Only what came of it, and where the time went.")
def replay(file: str, speed: float, summary: bool) -> int:
    """Plays back a run that `lightwork resize --record FILE` has kept. Nothing is written."""
    say = terminal.Speaker(quiet=False, to_stderr=False)
    try:
        _, plan, recorded = load(file)
        now = 0.0
        report = Report(plan, lambda: now)  # the recording's clock, and not this machine's
        with stoppable(Control()) as control, say.progress(report) as shown:
            for event in recorded if summary else play(recorded, speed=speed):
                now = time_of(event)
                (report.add if summary else shown)(event)
                if control.stopped:
                    break
    except RecordingError as error:
        raise RecipeError("file", file, f"a recording of a run ({error})") from error
    except OSError as error:
        raise RecipeError("file", file, f"a file that can be read ({error.strerror})") from error
    if report.ended is None:  # recorded or stopped on the way
        report.add(Ended(report.left, max((lane[-1].ended for lane in report.lanes if lane), default=report.started)))
    say.result(report)
    say.where_time_went(report)
    return 0


def keep(report: Report, file: str) -> None:
    """Writes a recording.

    Raises:
        RecipeError: the file cannot be written.
    """
    try:
        save(report, file, lightwork.__version__)
    except OSError as error:
        raise RecipeError("record", file, f"a file that can be written ({error.strerror})") from error
