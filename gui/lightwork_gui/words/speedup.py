"""Sentences about the speed-up: the knee, Amdahl's law, what limits, and how it was measured."""

from lightwork.lab.amdahl import SCATTER, SLOWER, TOO_FEW_NUMBERS, TOO_FEW_RUNS
from lightwork.lab.charts import SpeedupWords
from lightwork.lab.compare import Round
from lightwork.lab.scaling import Limit, Point, Scaling
from lightwork_gui.words.photos import sentence
from lightwork_gui.words.units import TRANSLATE, count, decimal, percent, plain, seconds, sentences, whole

Rows = list[tuple[str, ...]]


def crew_of(crew: str, workers: int) -> str:
    """A crew by its name for people, with how many workers it has."""
    if crew == "solo":
        return TRANSLATE("words", "one core")
    return count(workers, "%n thread(s)") if crew == "threads" else count(workers, "%n process(es)")


def turn(done: Round) -> str:
    """A round that has ended."""
    if done.repeat:
        text = TRANSLATE("words", "{crew}: {time}, round {done} of {total}")
    else:
        text = TRANSLATE("words", "{crew}: {time}, warm-up, round {done} of {total}")
    crew = crew_of(done.crew, done.workers)
    return text.format(crew=crew, time=seconds(done.seconds), done=whole(done.done), total=whole(done.total))


def knee(found: Scaling) -> str:
    """How many workers are worth it."""
    if found.knee is None and found.why_no_fit in {TOO_FEW_RUNS, SCATTER}:
        return TRANSLATE("words", "There are not enough runs to say how many workers are worth it.")
    if found.knee is None:
        most = max(point.workers for point in found.points)
        return count(most, "No knee up to %n worker(s): more of them could still be worth it.")
    text = count(found.knee, "The knee is at %n worker(s): one more adds under 5 %.")
    there = [point for point in found.points if point.crew == "processes" and point.workers == found.knee]
    if there:
        faster = TRANSLATE("words", "They are {ratio} times as fast as one core.")
        text += " " + faster.format(ratio=decimal(there[0].speedup, 2))
    return text


def amdahl(found: Scaling) -> str:
    """The fit, or why there is none."""
    if found.fit is None:
        return TRANSLATE("words", "Amdahl's law says nothing here: {why}.").format(why=_why(found.why_no_fit))
    law = found.fit
    text = TRANSLATE(
        "words",
        "By Amdahl's law {serial} % (\u00b1 {error}) of the work cannot be shared; rounds lie {off} % off it.",
    )
    return text.format(
        serial=decimal(100 * law.serial, 1), error=decimal(100 * law.uncertainty, 1), off=decimal(100 * law.residual, 1)
    )


def _why(reason: str) -> str:
    """Why there is no fit; another reason than these as the core says it."""
    told = {
        TOO_FEW_NUMBERS: TRANSLATE("words", "there are too few different numbers of workers, up to that of the cores"),
        TOO_FEW_RUNS: TRANSLATE("words", "there are not enough rounds to say"),
        SCATTER: TRANSLATE("words", "the rounds scatter more than what is looked for"),
        SLOWER: TRANSLATE("words", "it gets slower with more workers"),
    }
    return told.get(reason, reason)


def limits(found: Scaling) -> list[str]:
    """What keeps more workers from being so many times faster, in whole sentences."""
    told = {
        Limit.CORES: TRANSLATE("words", "More workers than cores take turns: nothing is gained by them."),
        Limit.SMT: TRANSLATE("words", "Two workers on one physical core share it: the second adds less."),
        Limit.MEMORY_BANDWIDTH: TRANSLATE(
            "words", "Each photo takes more processor time when more are made at once: workers share memory and cache."
        ),
        Limit.DISK: TRANSLATE("words", "Reading takes longer when more read at once: the disk is the limit."),
        Limit.HAND_OVER: TRANSLATE("words", "Workers wait between two photos: handing work over takes time."),
        Limit.START_UP: TRANSLATE("words", "Starting the workers takes long beside the work itself."),
        Limit.NONE: TRANSLATE("words", "Nothing holds the workers back that could be measured."),
    }
    return [told[limit] for limit in found.limits]


def speedup_words(found: Scaling) -> SpeedupWords:
    """Every word on the chart of a result, in the language of the window."""
    tips = [point_told(point) for point in found.points]
    knee_at = TRANSLATE("words", "knee: {workers}")
    return SpeedupWords(
        title=count(found.images, "Speed-up on %n of your photos") if found.images else TRANSLATE("words", "Speed-up"),
        workers=TRANSLATE("words", "workers"),
        faster=TRANSLATE("words", "times faster than one core"),
        crews={
            "solo": TRANSLATE("words", "one core"),
            "processes": TRANSLATE("words", "processes"),
            "threads": TRANSLATE("words", "threads"),
        },
        ideal=TRANSLATE("words", "ideal"),
        law=TRANSLATE("words", "Amdahl's law"),
        knee=knee_at.format(workers=whole(found.knee)) if found.knee is not None else "",
        notes=_notes(found),
        tips=tips,
        number=plain,
        description=sentences([*map(sentence, tips), knee(found)]) if found.why_no_fit or found.fit else "",
    )


def _notes(found: Scaling) -> tuple[str, ...]:
    """How it was measured, and on what."""
    rounds = max(len(point.rounds) for point in found.points)
    cores = TRANSLATE("words", "{physical} physical, {logical} logical cores.")
    return (
        count(rounds, "Medians of %n round(s) each, in turn, warm; bars: slowest to fastest."),
        cores.format(physical=whole(found.cores[0]), logical=whole(found.cores[1])),
    )


def point_told(point: Point) -> str:
    """What a point of the chart says."""
    text = TRANSLATE("words", "{crew}: {ratio} times as fast as one core, {time} ({low} to {high})")
    return text.format(
        crew=crew_of(point.crew, point.workers),
        ratio=decimal(point.speedup, 2),
        time=_exact(point.median),
        low=_exact(point.low),
        high=_exact(point.high),
    )


def _exact(number: float) -> str:
    """A time to compare with others."""
    return TRANSLATE("words", "{seconds} s").format(seconds=decimal(number, 2))


def measured_on(found: Scaling, when: str) -> str:
    """On how many photos, how often, and when."""
    often = max((len(point.rounds) for point in found.points), default=0)
    text = count(found.images, "Measured on %n of your photos, {often}, {when}.")
    return text.format(often=count(often, "%n time(s) each"), when=when)


def speedup_rows(found: Scaling) -> Rows:
    """The table of the points as people read it, the names of the columns first."""
    names = (
        TRANSLATE("words", "crew"),
        TRANSLATE("words", "median"),
        TRANSLATE("words", "fastest to slowest"),
        TRANSLATE("words", "times faster"),
        TRANSLATE("words", "of each core"),
    )
    return [names, *(_row(point) for point in found.points)]


def _row(point: Point) -> tuple[str, ...]:
    return (
        crew_of(point.crew, point.workers),
        _exact(point.median),
        TRANSLATE("words", "{low} to {high}").format(low=_exact(point.low), high=_exact(point.high)),
        decimal(point.speedup, 2),
        percent(point.efficiency),
    )


def about_amdahl() -> tuple[str, str]:
    """The question and its answer, for a class."""
    return TRANSLATE("words", "What is Amdahl's law?"), TRANSLATE(
        "words",
        "A part of the work, s, cannot be shared: only one worker at a time can do it. The rest is shared by all. So n "
        "workers need s + (1 \u2212 s)/n of the time that one needs, and however many there are, they are never more "
        "than 1/s times as fast. With 5 % that cannot be shared, 20 times is the limit. The curve in the chart is this "
        "law, with the s that comes closest to what was measured here.",
    )


def about_the_knee() -> tuple[str, str]:
    """The question and its answer, for a class."""
    return TRANSLATE("words", "What is the knee?"), TRANSLATE(
        "words",
        "Each further worker gains less than the one before. The knee is the number of workers at which one more would "
        "add under 5 %: there the curve has bent. Beyond it you hardly wait less, but the computer gets warmer and has "
        "less left for everything else.",
    )
