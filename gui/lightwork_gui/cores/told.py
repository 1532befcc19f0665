"""What the lanes tell in words: under the mouse, at the right end, and to a screen reader."""

from lightwork.crews import LaneNow
from lightwork.events import PHASES
from lightwork.outcomes import Span
from lightwork.report import Report, State
from lightwork.usage import Breakdown, Stretch, Usage, idle_stretches
from lightwork_gui import words
from lightwork_gui.words import TRANSLATE

CROWDED = 0.8
"""Share of its time for which a photo has a core, below which that is told."""

_MANY = 8
"""Workers that are told one by one; more would be too long to listen to."""


def photo(report: Report, span: Span) -> str:
    """A photo that was made: its name, and the milliseconds of its phases."""
    times = zip(PHASES, span.phases, strict=True)
    phases = words.listed([f"{words.phase(phase)} {words.decimal(seconds * 1000, 1)}" for phase, seconds in times])
    total = words.milliseconds(span.ended - span.began)
    return f"{words.path(report.plan.tasks[span.index].source.path)}\n{total}: {phases}"


def stretch(idle: Stretch) -> str:
    """Why a worker was idle, and how long."""
    time = idle.ended - idle.began
    told = words.seconds(time) if time >= 1 else words.milliseconds(time)
    return TRANSLATE("words", "idle: {why}, {time}").format(why=words.idle(idle.why), time=told)


def name(report: Report, index: int) -> str:
    """The name of a photo, without its folder."""
    return words.bare_path(report.plan.tasks[index].source.path).rpartition("/")[2]


def hand(report: Report, now: LaneNow, since: float) -> str:
    """What a worker has in hand, and for how long."""
    text = TRANSLATE("words", "{name}, {time}")
    return text.format(name=name(report, now.index), time=words.seconds(since))


def under(report: Report, lane: int, time: float, until: float, now: LaneNow | None) -> str:
    """What a worker did at a moment.

    Args:
        report: of the run.
        lane: of the worker.
        time: the moment.
        until: when the run is known to.
        now: what the worker does now.
    """
    landed = report.lanes[lane]
    place = landed.until(time)
    if place < len(landed) and landed.times(place)[0] <= time:
        return photo(report, landed[place])
    if lane in report.in_hand and time >= report.in_hand[lane][1]:
        return hand(report, now, until - report.in_hand[lane][1]) if now else ""
    begin = landed.times(place - 1)[1] if place else report.started
    end = landed.times(place)[0] if place < len(landed) else until
    whole = [idle for idle in idle_stretches(report, lane, begin, end, now=until) if idle.began <= time <= idle.ended]
    return stretch(whole[0]) if whole else ""


def shared(workers: int, cores: int) -> str:
    """That there are more workers than cores; empty if there are not."""
    if workers <= cores:
        return ""
    text = TRANSLATE("words", "{workers} share {cores}: they take turns, so each photo takes longer.")
    return text.format(workers=words.count(workers, "%n worker(s)"), cores=words.count(cores, "%n core(s)"))


def lanes(report: Report, now: list[LaneNow | None]) -> str:
    """All lanes in a few sentences."""
    if report.state is State.READY:
        return words.count(report.workers, "%n worker(s)") if report.workers else ""
    if report.state is not State.RUNNING:
        text = TRANSLATE("words", "Worker {number}: {photos}.")
        return words.sentences(
            text.format(number=lane + 1, photos=words.count(len(done), "%n photo(s)"))
            for lane, done in enumerate(report.lanes[:_MANY])
        )
    return words.sentences(_at_work(report, lane, doing) for lane, doing in enumerate(now[:_MANY]))


def _at_work(report: Report, lane: int, doing: LaneNow | None) -> str:
    if doing is None or doing.phase is None:
        return TRANSLATE("words", "Worker {number}: idle.").format(number=lane + 1)
    text = TRANSLATE("words", "Worker {number}: {phase}, {name}.")
    return text.format(number=lane + 1, phase=words.phase(doing.phase), name=name(report, doing.index))


def summary(used: Usage, cores: int = 0) -> str:
    """How well the workers were used, whether they had the cores for it, and what would have been fastest.

    Args:
        used: the usage.
        cores: that the workers could use; 0 if that is not known.
    """
    busy = TRANSLATE("words", "{workers} worked {share} of {time}.").format(
        workers=words.count(used.workers, "%n worker(s)"),
        share=words.percent(used.utilisation),
        time=words.seconds(used.wall),
    )
    waited = crowded(used)
    best = TRANSLATE("words", "The same work in equal shares: {time} at best.").format(time=words.seconds(used.best))
    if waited and cores:
        alone = TRANSLATE("words", "With {cores} for them alone: {time} at best.")
        time = used.cpu / min(cores, used.workers)
        best = alone.format(cores=words.count(cores, "%n core(s)"), time=words.seconds(time))
    return words.sentences([busy, waited, best, idleness(used)])


def crowded(used: Usage) -> str:
    """How much of its time a photo in hand had a core; empty where it was nearly all of it."""
    share = used.cpu / used.worked if used.worked else 1.0
    if share > CROWDED:
        return ""
    text = TRANSLATE(
        "words", "A photo in hand had a core for {share} of its time; otherwise it waited for one, or for the disk."
    )
    return text.format(share=words.percent(share))


def idleness(used: Usage) -> str:
    """Seconds of idleness, of all workers together, by reason."""
    parts = [
        f"{words.idle(why)} {words.seconds(seconds)}"
        for why, seconds in sorted(used.idle.items(), key=lambda item: -item[1])
        if seconds >= 0.05  # noqa: PLR2004 - less is told as nothing
    ]
    if not parts:
        return TRANSLATE("words", "No worker was idle.")
    return TRANSLATE("words", "Idle, all workers together: {parts}.").format(parts=words.listed(parts))


def why_not(told: Breakdown) -> str:
    """The heading of a breakdown."""
    text = TRANSLATE("words", "Why {ratio} times and not {workers} times? Where the {time} went:")
    ratio = words.decimal(told.speedup, 1)
    return text.format(ratio=ratio, workers=words.whole(told.workers), time=words.seconds(told.wall))


def so_far(told: Breakdown) -> str:
    """The heading of a breakdown of a run under way."""
    text = TRANSLATE("words", "So far about {ratio} times as fast as one core. Where the {time} went:")
    return text.format(ratio=words.decimal(told.speedup, 1), time=words.seconds(told.wall))
