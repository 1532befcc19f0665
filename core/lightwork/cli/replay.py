"""`lightwork replay`: a run that was recorded, once more."""

import click

from lightwork import terminal
from lightwork.cli.charts import HELP, check_chart, csv_of, write_chart
from lightwork.cli.common import stoppable, write_text
from lightwork.cli.window import open_window
from lightwork.errors import RecipeError
from lightwork.events import Ended
from lightwork.lab.lane_table import lanes_table
from lightwork.lab.lanes import SIZE, english, lanes_chart
from lightwork.records import check_report
from lightwork.replay import RecordingError, load, play, time_of
from lightwork.report import Report
from lightwork.run import Control
from lightwork.screen import has_screen


@click.command("replay")
@click.argument("file", type=click.Path())
@click.option("--speed", type=click.FloatRange(0.01, 1e6), default=1.0, help="How many times faster than it happened.")
@click.option("--summary", is_flag=True, help="Only what came of it, and where the time went.")
@click.option("--chart", "charts", metavar="FILE", multiple=True, help=HELP)
@click.option("--csv", "csv_file", metavar="FILE|-", help="Write what each worker did when, as CSV.")
@click.option("--terminal", "here", is_flag=True, help="Here, and not in the window.")
def replay(
    file: str, speed: float, summary: bool, charts: tuple[str, ...], csv_file: str | None, here: bool
) -> int:  # fmt: skip
    """Plays back a run that `lightwork resize --record FILE` has kept: in the window, where there is a screen.

    With --chart or --csv the lanes of its workers are written, and nothing is played.

    \b
    Examples:
      lightwork resize photos --to small --record run.lwrun
      lightwork replay run.lwrun --speed 0.5
      lightwork replay run.lwrun --summary
      lightwork replay run.lwrun --chart lanes.svg --csv lanes.csv
    """  # noqa: D301 - click reads \b as "keep these lines"
    for chart in charts:
        check_chart(chart)
    check_report("csv", csv_file)
    written = bool(charts or csv_file)
    if not (summary or here or written) and has_screen():
        try:
            load(file)
        except (RecordingError, OSError) as error:
            raise _refused(file, error) from error
        code = open_window(["--replay", file, "--speed", str(speed)])
        if code is not None:
            return code
    say = terminal.Speaker(quiet=False, to_stderr=csv_file == "-")
    try:
        report = _played(file, None if summary or written else speed, say)
    except (RecordingError, OSError) as error:
        raise _refused(file, error) from error
    say.result(report)
    say.where_time_went(report)
    _write(report, charts, csv_file)
    return 0


def _played(file: str, speed: float | None, say: terminal.Speaker) -> Report:
    """The report of a recorded run, so many times as fast as it happened, or at once.

    Raises:
        RecordingError: it cannot be played.
        OSError: it cannot be read.
    """
    head, plan, recorded = load(file)
    say.recording(head)
    now = 0.0
    report = Report(plan, lambda: now, head.machine.logical)  # clock and cores of the recording, not of this machine
    with stoppable(Control()) as control, say.progress(report) as shown:
        for event in recorded if speed is None else play(recorded, speed=speed):
            now = time_of(event)
            (report.add if speed is None else shown)(event)
            if control.stopped:
                break
    if report.ended is None:  # recorded or stopped on the way
        report.add(Ended(report.left, max((lane[-1].ended for lane in report.lanes if lane), default=report.started)))
    return report


def _write(report: Report, charts: tuple[str, ...], csv_file: str | None) -> None:
    """Draws the lanes, and writes their table.

    Raises:
        RecipeError: a file cannot be written, or nothing was done in the run.
    """
    if charts and not report.lanes:
        raise RecipeError("chart", charts[0], "left out: this run has no workers")
    for chart in charts:
        write_chart(lanes_chart(report, english(report), *SIZE), chart)
    if csv_file:
        write_text("csv", csv_of(lanes_table(report)), csv_file)


def _refused(file: str, error: RecordingError | OSError) -> RecipeError:
    if isinstance(error, RecordingError):
        return RecipeError("file", file, f"a recording of a run ({error})")
    return RecipeError("file", file, f"a file that can be read ({error.strerror})")
