"""What the command line says to a person: the plan, a progress bar, the result, a table of timings.

rich is imported with the first word, when a run's workers are being started: it takes a third of the time that a
command's own start takes.
"""

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING

from lightwork.crews import cores
from lightwork.events import Event, Failed, Landed, Made, What
from lightwork.machine import MOST
from lightwork.nodes import per_node
from lightwork.plan import Action, NoteKind, Output, Plan
from lightwork.recipe import Size
from lightwork.replay import Head
from lightwork.report import Report, State
from lightwork.scan import SkipReason
from lightwork.usage import Usage, breakdown, usage

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import Progress

    from lightwork.forecast import Forecast
    from lightwork.lab.compare import Comparison, Round

PLAIN_LINES = 10
"""Lines of progress where there is no terminal."""

WORTH_SAYING = 1.05
"""Below this a run was no faster than one core would have been, and nothing is claimed."""

WORTH_A_REASON = 0.05
"""Idle seconds, of all workers, below which no reason is named."""

CROWDED = 0.8
"""Share of its time for which a photo has a core, below which that is said."""

CHANGED = {
    What.FLATTENED: "flattened on a background",
    What.DEPTH: "with other bits per channel",
    What.COLOURS: "with other colours",
    What.PROFILE: "with another colour profile",
    What.PROFILE_DROPPED: "without their colour profile",
    What.PALETTE: "from a palette to full colour",
    What.FRAMES: "with fewer frames or pages",
    What.REMOVED: "with metadata removed",
    What.NOT_KEPT: "with something that could not be kept",
    What.QUALITY: "with a lower quality",
    What.KEPT_ORIGINAL: "whose original was kept, because the result was bigger",
    What.RAW: "from camera RAW",
}
"""What was done, behind a number of photos, where the name of the change alone would not read well."""

MINUTE, HOUR = 60, 3600

WIDE = 1000
"""Columns of a table where there is no terminal."""

_QUIET_SKIPS = frozenset({SkipReason.NOT_AN_IMAGE, SkipReason.HIDDEN})


class Speaker:
    """Writes for people: to standard output, or beside it when that carries JSON."""

    def __init__(self, *, quiet: bool, to_stderr: bool) -> None:
        self._quiet = quiet
        self._to_stderr = to_stderr

    @cached_property
    def _out(self) -> "Console":
        out = _console(stderr=self._to_stderr, quiet=self._quiet)
        if not out.is_terminal:
            out.width = WIDE
        return out

    @cached_property
    def _errors(self) -> "Console":
        return _console(stderr=True)

    def plan(self, plan: Plan) -> None:
        """What was found, what is left out and why, and what there is to know first."""
        self._say(f"{_photos(len(plan.tasks))}, {len(plan.skips)} left out")
        skips: dict[SkipReason, tuple[int, str]] = {}  # how many, and the first of them
        for skip in plan.skips:
            count, first = skips.get(skip.why, (0, skip.path))
            skips[skip.why] = count + 1, first
        for why in filter(skips.__contains__, SkipReason):
            count, first = skips[why]
            example = f" ({shown(first)})" if why not in _QUIET_SKIPS else ""
            self._say(f"  {count} left out: {why}{example}")
        kinds = {note.kind for note in plan.notes}
        for note in plan.notes:
            if note.kind is not NoteKind.NO_SPACE:
                self._say(f"  {note.count} {note.kind}")
        if plan.tasks:
            free = f", {_size(plan.free)} free" if plan.free is not None else ""
            short = f": {NoteKind.NO_SPACE}" if NoteKind.NO_SPACE in kinds else ""
            self._say(f"  about {_size(plan.needed)} needed{free}{short}")

    def tasks(self, plan: Plan) -> None:
        """Every photo with its results, for a dry run."""
        for task in plan.tasks:
            for output in task.outputs:
                what = _planned(task.before, output)
                self._say(f"{shown(task.source.path)} -> {shown(output.target)}  [{what}]")
            for skip in task.left_out:
                self._say(f"{shown(task.source.path)}: a size is left out: {skip.why}{_detail(skip.detail)}")

    def forecast(self, forecast: "Forecast") -> None:
        """How long it will take, how many bytes it will write, and what that rests on."""
        time, size = forecast.seconds, forecast.bytes
        self._say(
            f"about {_span(time.about)} ({_span(time.low)} to {_span(time.high)}) with "
            f"{_count(forecast.workers, 'worker')}, and {_size(size.about)} ({_size(size.low)} to {_size(size.high)}); "
            f"foreseen from {forecast.measured_on} of the photos"
        )

    @contextmanager
    def progress(self, report: Report) -> Iterator[Callable[[Event], None]]:
        """Gives what folds an event into the report and shows it: a bar on a terminal, some lines otherwise."""
        if self._quiet or not self._out.is_terminal:
            yield lambda event: self._fold_plainly(report, event)
            return
        with _bar(self._out) as bar:
            task = bar.add_task("", total=report.total)

            def fold(event: Event) -> None:
                report.add(event)
                self._complain(report, event)
                bar.update(task, completed=report.landed, description=_pace(report))

            yield fold

    def _fold_plainly(self, report: Report, event: Event) -> None:
        before = report.landed * PLAIN_LINES // max(1, report.total)
        report.add(event)
        self._complain(report, event)
        if report.landed * PLAIN_LINES // max(1, report.total) != before:
            self._say(f"{report.landed} of {report.total} {_pace(report)}")

    def _complain(self, report: Report, event: Event) -> None:
        if isinstance(event, Landed) and isinstance(event.outcome, Failed):
            source = report.plan.tasks[event.outcome.index].source
            why = f"{event.outcome.kind}{_detail(event.outcome.detail)}"
            self._errors.print(f"failed: {shown(source.path)}: {why}", markup=False)

    def result(self, report: Report) -> None:
        """The counts, and the time with the estimate of what one core would have needed."""
        self._say(
            f"{report.done} done, {report.copied} copied unchanged, {report.skipped} left out, "
            f"{report.failed} failed, {report.left} left of {report.found} found"
        )
        for what, count in _changes(report):
            self._say(f"  {count} {CHANGED.get(what, what.value)}")
        where = f"on {_count(report.workers, 'core')}" if report.workers <= cores() else f"by {report.workers} workers"
        self._say(
            f"{report.elapsed:.2f} s {where}, {report.rate:.1f} per second, "
            f"{_size(report.bytes_in)} in, {_size(report.bytes_out)} out"
        )
        if report.speedup is not None and report.speedup > WORTH_SAYING:
            self._say(
                f"One core would have needed about {report.one_core_seconds:.1f} s (estimated from the work done): "
                f"{report.speedup:.1f} times faster. `lightwork compare` measures it."
            )
        if report.landed:
            self._used(usage(report))
        for node in per_node(report):
            self._say(
                f"  {node.node}: {_count(node.photos, 'photo')}, {_count(node.workers, 'worker')}, "
                f"{node.worked:.1f} s of work, {node.utilisation:.0%} busy, "
                f"{node.times:.1f} times faster than one worker of it"
            )
        if report.trouble:
            self._errors.print(f"The run could not go on: {report.trouble}", markup=False)
        elif report.state is State.STOPPED:
            self._say(f"Stopped. {report.left} left.")

    def _used(self, used: Usage) -> None:
        """How busy the workers were, and what they waited for most."""
        why, seconds = max(used.idle.items(), key=lambda item: item[1])
        waited = f"; idle most for: {why} ({seconds:.1f} s of all workers)" if seconds >= WORTH_A_REASON else ""
        self._say(f"Workers were busy {used.utilisation:.0%} of the time{waited}.")

    def recording(self, head: Head) -> None:
        """When and where a run was recorded, as far as the file tells; it may be a stranger's."""
        machine = head.machine
        where = f"{machine.logical} cores ({machine.physical} physical)" if machine.logical else ""
        told = [f"Lightwork {head.version}", str(head.date or ""), machine.model, where, machine.system]
        self._say(f"Recorded: {', '.join(shown(part[:MOST]) for part in told if part)}")

    def where_time_went(self, report: Report) -> None:
        """Idle seconds by reason, and the parts of the wall time."""
        used = usage(report)
        for why, seconds in used.idle.items():
            if seconds:
                self._say(f"  idle {seconds:.2f} s of all workers: {why}")
        if used.worked and used.cpu < CROWDED * used.worked:
            self._say(f"  a photo in hand had a core for {used.cpu / used.worked:.0%} of its time")
        parts = breakdown(report)
        said = ", ".join(f"{part} {seconds:.2f} s" for part, seconds in parts.parts.items() if seconds)
        self._say(f"The {parts.wall:.2f} s were: {said}")

    @contextmanager
    def rounds(self) -> "Iterator[Callable[[Round], None]]":
        """Gives what shows the progress of a measurement."""
        if not self._out.is_terminal:
            yield lambda _: None
            return
        with _bar(self._out) as bar:
            task = bar.add_task("measuring", total=None)
            yield lambda turn: bar.update(task, completed=turn.done, total=turn.total, description=turn.crew)

    def comparison(self, result: "Comparison") -> None:
        """The timings as a table, the ratio, and how it was measured."""
        from rich.table import Table  # noqa: PLC0415 - see above

        table = Table(box=None, pad_edge=False)
        for name in ("crew", "workers", "photos", "best s", "median s", "spread", "per second", "against solo"):
            table.add_column(name, justify="left" if name == "crew" else "right")
        solo = result.timings[0].median
        for timing in result.timings:
            rate, ratio = timing.images / timing.median, solo / timing.median
            table.add_row(
                timing.crew, str(timing.workers), str(timing.images), f"{timing.seconds:.3f}", f"{timing.median:.3f}",
                f"{timing.spread:.1%}", f"{rate:.1f}", f"{ratio:.2f}x",
            )  # fmt: skip
        self._out.print(table)
        self._say(f"Processes are {result.speedup:.2f} times as fast as one core.")
        self._say(f"Method: {result.method}.")

    def table(self, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        """A table of texts; where there is no terminal no line is broken."""
        from rich.table import Table  # noqa: PLC0415 - see above
        from rich.text import Text  # noqa: PLC0415

        table = Table(box=None, pad_edge=False)
        for name in columns:
            table.add_column(name, overflow="fold")
        for row in rows:
            table.add_row(*(Text(cell) for cell in row))
        self._out.print(table)

    def steps(self, items: Iterable[str], title: str) -> Iterator[str]:
        """Passes items on and shows, on a terminal, that something is going on."""
        if not self._out.is_terminal:
            yield from items
            return
        with self._out.status(title):
            yield from items

    def _say(self, text: str) -> None:
        if not self._quiet:
            self._out.print(text, markup=False)


def _console(*, stderr: bool, quiet: bool = False) -> "Console":
    from rich.console import Console  # noqa: PLC0415 - see above

    return Console(stderr=stderr, quiet=quiet, highlight=False, soft_wrap=True)


def _bar(console: "Console") -> "Progress":
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn  # noqa: PLC0415 - see above

    return Progress(BarColumn(bar_width=None), MofNCompleteColumn(), TextColumn("{task.description}"), console=console)


def _pace(report: Report) -> str:
    left = report.time_left
    tail = f", {left:.0f} s left" if left is not None and report.left else ""
    return f"{report.rate:.1f} per second{tail}"


def _photos(count: int) -> str:
    return _count(count, "photo")


def _pixels(size: Size | None) -> str:
    return f"{size[0]}x{size[1]}" if size else "?"


def _changes(report: Report) -> list[tuple[What, int]]:
    """What was done to how many photos, the most frequent first; each photo counts once for each kind."""
    made = (outcome for outcome in report.outcomes.values() if isinstance(outcome, Made))
    counts = Counter(what for outcome in made for what in {change.what for change in outcome.all_changes})
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def _planned(before: Size | None, output: Output) -> str:
    return "copy" if output.action is Action.COPY else f"{_pixels(before)} -> {_pixels(output.after)}"


def _detail(text: str) -> str:
    return f" ({text})" if text else ""


def _count(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def shown(path: str) -> str:
    """A path that any terminal can show: bytes that are no text, and control characters, are escaped."""
    text = os.fsencode(path).decode("utf-8", "backslashreplace")
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)


def _span(seconds: float) -> str:
    """A time span, as exact as a forecast can be."""
    if seconds < 10:  # noqa: PLR2004 - tenths matter below
        return f"{seconds:.1f} s"
    if seconds < 2 * MINUTE:
        return f"{seconds:.0f} s"
    return f"{seconds / MINUTE:.0f} min" if seconds < 2 * HOUR else f"{seconds / HOUR:.1f} h"


def _size(count: float) -> str:
    for unit in ("B", "kB", "MB"):
        if count < 1000:  # noqa: PLR2004 - decimal units, as file managers show
            return f"{count:.0f} {unit}"
        count /= 1000
    return f"{count:.2f} GB"
