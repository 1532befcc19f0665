"""Sentences and cells about earlier runs."""

from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QTime

from lightwork.journal import End, PastPhoto, RunState, RunSummary, Undone, Weight
from lightwork.recipe import Size
from lightwork_gui.words.forecasts import scored
from lightwork_gui.words.photos import failure
from lightwork_gui.words.units import TRANSLATE, bare_path, count, decimal, path, pixels, seconds, sentences, size

HALF_PERCENT, TWICE, TENTHS = 0.005, 2, 10


def moment(begun: str) -> str:
    """A moment in UTC, by the person's clock and customs."""
    local = datetime.fromisoformat(begun).astimezone()
    short = QLocale.FormatType.ShortFormat
    date = QLocale().toString(QDate(local.year, local.month, local.day), short)
    return f"{date} {QLocale().toString(QTime(local.hour, local.minute), short)}"


def run_state(run: RunSummary, *, here: bool) -> str:
    """How a run stands, with its sign. The words are those of `lightwork runs`.

    Args:
        run: as the journal has it.
        here: whether it is this window's.
    """
    if run.partly_undone:
        return f"\u21b6 {TRANSLATE('words', 'partly undone')}"
    match run.state:
        case RunState.RUNNING:
            told = TRANSLATE("words", "running") if here else TRANSLATE("words", "running elsewhere")
            return f"\u25b8 {told}"
        case RunState.DONE:
            return f"\u2713 {TRANSLATE('words', 'done')}"
        case RunState.STOPPED:
            return f"\u25a0 {TRANSLATE('words', 'stopped')}"
        case RunState.DIED:
            return f"\u2715 {TRANSLATE('words', 'died')}"
        case RunState.UNDONE:
            return f"\u21b6 {TRANSLATE('words', 'undone')}"


def run_told(run: RunSummary, *, here: bool) -> str:
    """How a run stands, as sentences; with what stopped it."""
    if run.partly_undone:
        part = TRANSLATE("words", "A part of its results was moved to the trash. Undo takes the rest.")
        return f"{_end_told(run, here=here)} {part}"
    return _end_told(run, here=here)


def _end_told(run: RunSummary, *, here: bool) -> str:
    match run.state:
        case RunState.RUNNING:
            told = TRANSLATE("words", "It is being made now.")
            return told if here else TRANSLATE("words", "Another window or program is making it now.")
        case RunState.DONE:
            return TRANSLATE("words", "It came to its end.")
        case RunState.STOPPED:
            why = f" ({run.trouble})" if run.trouble else ""
            return TRANSLATE("words", "It was stopped before its end.") + why
        case RunState.DIED:
            return TRANSLATE("words", "The program ended in the middle of it.")
        case RunState.UNDONE:
            return TRANSLATE("words", "Its results were moved to the trash.")


def given(run: RunSummary) -> str:
    """What a run was given: the first, and how many more."""
    first, more = (bare_path(run.paths[0]) if run.paths else ""), len(run.paths) - 1
    return TRANSLATE("words", "{first} and {more} more").format(first=first, more=more) if more > 0 else first


def given_all(run: RunSummary, most: int = 12) -> str:
    """What a run was given and where its results went, a line each."""
    lines = [bare_path(name) for name in run.paths[:most]]
    if len(run.paths) > most:
        lines.append(count(len(run.paths) - most, "and %n more"))
    place = TRANSLATE("words", "to {folder}").format(folder=bare_path(run.output)) if run.output else ""
    return "\n".join([*lines, place or TRANSLATE("words", "in the places of the originals")])


def ran(run: RunSummary) -> str:
    """How long a run took, and on how many workers."""
    return count(run.workers, "{time} on %n core(s)").format(time=seconds(run.seconds))


def weighed(weight: Weight | None) -> str:
    """Bytes in and out; nothing while they are not known."""
    return f"{size(weight.bytes_in)} \u2192 {size(weight.bytes_out)}" if weight is not None else ""


def is_scored(run: RunSummary) -> bool:
    """Whether a run can be held against what was foreseen: it has made all of its photos."""
    return run.forecast is not None and run.left == 0 and run.state in {RunState.DONE, RunState.UNDONE}


def deviation(run: RunSummary) -> str:
    """How far off the foreseen time was: the sign says whether the run stayed inside the range."""
    if run.forecast is None or not is_scored(run):
        return "\u2014"
    score = run.forecast.score(run.seconds, run.forecast.bytes.about)
    sign = "\u2713" if score.seconds_inside else "\u2260"
    return f"{sign} {_deviation(score.seconds)}"


def _deviation(ratio: float) -> str:
    """What a run took, as a multiple of what was foreseen; to be read as "... than foreseen"."""
    off = abs(ratio - 1)
    if off < HALF_PERCENT:
        return TRANSLATE("words", "no longer")
    if ratio > TWICE:
        return TRANSLATE("words", "{factor} times longer").format(factor=decimal(off, 1 if off < TENTHS else 0))
    way = TRANSLATE("words", "{percent} % longer") if ratio > 1 else TRANSLATE("words", "{percent} % shorter")
    return way.format(percent=decimal(off * 100, 0))


def score_told(run: RunSummary, weight: Weight | None) -> str:
    """What was foreseen and what came, a line each; nothing where that cannot be said."""
    forecast = run.forecast
    if forecast is None or not is_scored(run):
        return ""
    lines = [scored(forecast, run.seconds)]
    if weight is not None:
        form = TRANSLATE("words", "foreseen {low} to {high}, wrote {real}")
        low, high = size(forecast.bytes.low), size(forecast.bytes.high)
        lines.append(form.format(low=low, high=high, real=size(weight.bytes_out)))
    return "\n".join(lines)


def past_result(photo: PastPhoto) -> str:
    """Where a photo of an earlier run went, and how many more were made of it."""
    first, more = bare_path(photo.results[0].target), len(photo.results) - 1
    return f"{first} +{more}" if more else first


def past_sizes(photo: PastPhoto) -> str:
    """From how many pixels to how many."""

    def told(pair: Size | None) -> str:
        return pixels(pair) if pair else "\u2014"

    return f"{told(photo.before)} \u2192 {told(photo.results[0].size)}"


def past_end(photo: PastPhoto) -> str:
    """What became of a photo of an earlier run, with its sign; why, if it failed."""
    match photo.end:
        case End.MADE:
            return f"\u2713 {TRANSLATE('words', 'done')}"
        case End.COPIED:
            return f"= {TRANSLATE('words', 'copied')}"
        case End.FAILED:
            assert photo.failed is not None
            return f"\u2715 {failure(photo.failed)}"
        case None:
            return TRANSLATE("words", "left")


def undone_told(undone: Undone) -> str:
    """What undoing an earlier run has done, as sentences."""
    told = [TRANSLATE("words", "Stopped.")] if undone.stopped else []
    told.append(count(len(undone.trashed), "%n file(s) in the trash."))
    if undone.restored:
        told.append(count(len(undone.restored), "%n original(s) in their places again."))
    if undone.kept:
        told.append(count(len(undone.kept), "%n left alone."))
    if undone.stopped:
        told.append(TRANSLATE("words", "The rest is as it was; Undo goes on."))
    return sentences(told)


def saved(file: str) -> str:
    """That a file was written."""
    return TRANSLATE("words", "Saved: {file}").format(file=path(file))
