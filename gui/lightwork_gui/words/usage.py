"""Sentences about how the workers' time was used."""

from lightwork.events import Phase
from lightwork.lab.lanes import LaneWords
from lightwork.machine import MOST
from lightwork.replay import Head
from lightwork.report import Report
from lightwork.usage import Idle, Part, usage
from lightwork_gui.words.facts import IDLES, PARTS
from lightwork_gui.words.history import moment
from lightwork_gui.words.photos import phase, sentence
from lightwork_gui.words.units import TRANSLATE, count, decimal, isolated, listed, percent, seconds, sentences, whole


def idle(why: Idle) -> str:
    """Why a worker was idle."""
    return TRANSLATE("words", IDLES[why])


def part(which: Part) -> str:
    """Where a part of a run's time went."""
    return TRANSLATE("words", PARTS[which])


def recorded(head: Head) -> str:
    """When and on what machine a run was recorded; empty where the recording does not tell."""
    machine = head.machine
    if head.date is None or machine.logical <= 0:
        return ""
    text = TRANSLATE("words", "Recorded on {date}: {cores}, {model}.")
    model = machine.model or machine.system
    return text.format(
        date=moment(head.date.isoformat()), cores=count(machine.logical, "%n core(s)"), model=isolated(model[:MOST])
    )


def lane_note(photos: int, share: float) -> str:
    """What a worker has come to: how many photos, and the share of its time in which it worked."""
    return listed([count(photos, "%n photo(s)"), percent(share)])


def lane_words(report: Report) -> LaneWords:
    """Every word on the picture of the lanes, in the language of the window."""
    used = usage(report)
    name, tip = TRANSLATE("words", "worker {number}"), TRANSLATE("words", "{worker}: {photos}, at work {share}")
    workers = [name.format(number=whole(number)) for number in range(1, used.workers + 1)]
    tips = [
        tip.format(worker=worker, photos=count(lane.photos, "%n photo(s)"), share=percent(lane.utilisation))
        for worker, lane in zip(workers, used.per_lane, strict=True)
    ]
    told = TRANSLATE("words", "{photos} in {time}, {workers}, at work {share}")
    if report.cores:
        told = TRANSLATE("words", "{photos} in {time}, {workers} on {cores}, at work {share}")
    return LaneWords(
        title=TRANSLATE("words", "What each worker did"),
        subtitle=told.format(
            photos=count(report.landed, "%n photo(s)"),
            time=seconds(used.wall),
            workers=count(used.workers, "%n worker(s)"),
            cores=count(report.cores, "%n core(s)"),
            share=percent(used.utilisation),
        ),
        axis=TRANSLATE("words", "seconds since the start"),
        workers=workers,
        notes=[lane_note(lane.photos, lane.utilisation) for lane in used.per_lane],
        tips=tips,
        phases={each: phase(each) for each in Phase},
        idles={why: idle(why) for why in Idle},
        number=decimal,
        description=sentences(map(sentence, tips)),
    )
