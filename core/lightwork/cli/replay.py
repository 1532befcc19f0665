"""`lightwork replay`: a run that was recorded, once more."""

import click

import lightwork
from lightwork import terminal
from lightwork.cli.common import stoppable
from lightwork.cli.window import has_screen, open_window
from lightwork.errors import RecipeError
from lightwork.events import Ended
from lightwork.replay import RecordingError, load, play, save, time_of
from lightwork.report import Report
from lightwork.run import Control


@click.command("replay")
@click.argument("file", type=click.Path())
@click.option("--speed", type=click.FloatRange(0.01, 1e6), default=1.0, help="How many times faster than it happened.")
@click.option("--summary", is_flag=True, help="Only what came of it, and where the time went.")
@click.option("--terminal", "here", is_flag=True, help="Here, and not in the window.")
def replay(file: str, speed: float, summary: bool, here: bool) -> int:
    """Plays back a run that `lightwork resize --record FILE` has kept: in the window, where there is a screen.

    Nothing is written.

    \b
    Examples:
      lightwork resize photos --to small --record run.lwrun
      lightwork replay run.lwrun --speed 0.5
      lightwork replay run.lwrun --summary
    """  # noqa: D301 - click reads \b as "keep these lines"
    if not (summary or here) and has_screen():
        try:
            load(file)
        except (RecordingError, OSError) as error:
            raise _refused(file, error) from error
        code = open_window(["--replay", file, "--speed", str(speed)])
        if code is not None:
            return code
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
    except (RecordingError, OSError) as error:
        raise _refused(file, error) from error
    if report.ended is None:  # recorded or stopped on the way
        report.add(Ended(report.left, max((lane[-1].ended for lane in report.lanes if lane), default=report.started)))
    say.result(report)
    say.where_time_went(report)
    return 0


def _refused(file: str, error: RecordingError | OSError) -> RecipeError:
    if isinstance(error, RecordingError):
        return RecipeError("file", file, f"a recording of a run ({error})")
    return RecipeError("file", file, f"a file that can be read ({error.strerror})")


def keep(report: Report, file: str) -> None:
    """Writes a recording.

    Raises:
        RecipeError: the file cannot be written.
    """
    try:
        save(report, file, lightwork.__version__)
    except OSError as error:
        raise RecipeError("record", file, f"a file that can be written ({error.strerror})") from error
