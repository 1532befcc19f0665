"""What the run strip says: of a plan, of a run that is under way or over, and of one that was taken back."""

from collections.abc import Iterable

from lightwork.journal import Undone
from lightwork.plan import Plan
from lightwork.report import Report, State
from lightwork.scan import SkipReason
from lightwork_gui import words
from lightwork_gui.words import TRANSLATE

LEFT_OUT, NOTES = "skips", "notes"
"""Where the links lead."""


def escaped(text: str) -> str:
    """Plain text as rich text may hold it."""
    import html  # noqa: PLC0415 - its 2,000 names of signs, which an idle window does without

    return html.escape(text)


def row(facts: Iterable[str]) -> str:
    """Facts beside each other."""
    return " \u00b7 ".join(facts)


def known(plan: Plan, figures: str) -> str:
    """What is known of a plan: what is left out, what it takes, what there is to know; with links."""
    there = {SkipReason.TARGET_EXISTS, SkipReason.TARGET_NEWER}
    parts = []
    if plan.skips:
        parts.append(_link(LEFT_OUT, words.count(len(plan.skips), "%n left out")))
    if not plan.tasks and any(skip.why in there for skip in plan.skips):
        parts.append(TRANSLATE("words", "the results are already there"))
    if figures:
        parts.append(escaped(figures))
    if plan.notes:
        parts.append("\u26a0 " + _link(NOTES, words.count(len(plan.notes), "%n thing(s) to know")))
    return row(parts)


def heading(report: Report, *, stopping: bool) -> str:
    """How far a run is, or how it ended.

    Args:
        report: of the run.
        stopping: whether it was told to stop.
    """
    if stopping and report.state in {State.RUNNING, State.PAUSED}:
        return TRANSLATE("words", "Stopping\u2026")
    done, whole = words.whole(report.landed), words.whole(report.total)
    progress = TRANSLATE("words", "{done} of {all}").format(done=done, all=whole)
    match report.state:
        case State.PAUSED:
            return TRANSLATE("words", "Paused at {progress}").format(progress=progress)
        case State.STOPPED:
            return TRANSLATE("words", "Stopped. {left} left.").format(left=words.whole(report.left))
        case State.DONE if report.failed:
            return row([TRANSLATE("words", "Done"), words.count(report.failed, "%n failed")])
        case State.DONE:
            return TRANSLATE("words", "Done")
        case _:
            return progress


def figures(report: Report) -> list[str]:
    """Rate, time left and bytes of a run; of one that is over, the numbers that add up."""
    if report.trouble:
        return [TRANSLATE("words", "The workers could not go on: {why}").format(why=report.trouble)]
    if report.state in {State.DONE, State.STOPPED}:
        return _sums(report)
    told = [TRANSLATE("words", "{rate} per second").format(rate=words.number(report.rate))]
    if report.time_left is not None:
        told.append(TRANSLATE("words", "{time} left").format(time=words.seconds(report.time_left)))
    told.append(_bytes(report))
    if report.failed:
        told.append(words.count(report.failed, "%n failed"))
    return told


def undone(found: Undone) -> str:
    """What taking a run back has come to."""
    parts = [words.count(len(found.trashed), "%n file(s) in the trash")]
    for number, text in (
        (len(found.restored), "%n original(s) came back"),
        (found.gone, "%n gone already"),
        (len(found.kept), "%n left alone"),
    ):
        if number:
            parts.append(words.count(number, text))
    return row(parts)


def _sums(report: Report) -> list[str]:
    """The numbers that add up to what was found, with those that are left, which the heading tells."""
    before = sum(skip.why is SkipReason.ALREADY_DONE for skip in report.plan.skips)
    sums = [words.count(report.done, "%n done")]
    for number, text in (
        (report.copied, "%n copied unchanged"),
        (before, "%n done before"),
        (report.skipped - before, "%n left out"),
        (report.failed, "%n failed"),
    ):
        if number:
            sums.append(words.count(number, text))
    return [*sums, _bytes(report)]


def _bytes(report: Report) -> str:
    form = TRANSLATE("words", "{read} in, {written} out")
    return form.format(read=words.size(report.bytes_in), written=words.size(report.bytes_out))


def _link(target: str, text: str) -> str:
    return f'<a href="{target}">{text}</a>'
