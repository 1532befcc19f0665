"""Sentences about runs: why one has paused, and what going on, undoing or replacing will do."""

from lightwork.events import Trouble
from lightwork.journal import LeftAlone, RunSummary, Undone
from lightwork.recipe import Recipe, Replace
from lightwork.report import Report
from lightwork_gui.words.facts import KEPT, OUTAGE, OUTAGES
from lightwork_gui.words.units import TRANSLATE, count, day, path, sentences, whole


def outage(trouble: Trouble, report: Report) -> str:
    """Why a run has paused by itself, and what to do about it."""
    sentence = TRANSLATE("words", OUTAGES.get(trouble.kind, OUTAGE))
    done = count(report.done + report.copied, "%n photo(s) done so far.")
    return f"{sentence.format(folder=path(trouble.folder), detail=trouble.detail)} {done}"


def unrecorded(trouble: str) -> str:
    """A run that cannot be gone on with, and why."""
    return TRANSLATE("words", "This run cannot be resumed or undone: {why}.").format(why=trouble)


def refused(reason: str) -> str:
    """Why an earlier run cannot be gone on with or undone."""
    return TRANSLATE("words", "That cannot be done: {why}.").format(why=reason)


def unfinished(run: RunSummary, *, in_place: bool) -> str:
    """A run that was not finished, as a sentence; where its results go, or that they replace their originals."""
    text = TRANSLATE("words", "A run of {day} was not finished: {left} of {all} are left, to {folder}.")
    if in_place:
        text = TRANSLATE("words", "A run of {day} was not finished: {left} of {all} are left, to be replaced.")
    photos = count(run.tasks, "%n photo(s)")
    return text.format(day=day(run.begun), left=whole(run.left), all=photos, folder=path(run.output))


def would_undo(undone: Undone) -> str:
    """What undoing a run will do, in whole sentences."""
    told = [count(len(undone.trashed), "%n file(s) will be moved to the trash.")]
    if undone.restored:
        told.append(count(len(undone.restored), "%n original(s) will come back to their places."))
    if undone.kept:
        told.append(count(len(undone.kept), "%n will be left alone, because of changes since."))
    if undone.gone:
        told.append(count(undone.gone, "%n no longer there."))
    return sentences(told)


def would_replace(number: int, recipe: Recipe) -> tuple[str, str]:
    """What starting will do to the originals: a question, and what becomes of them."""
    question = count(number, "Replace %n original(s)?")
    if recipe.replace is Replace.BACKUP:
        where = TRANSLATE("words", "Each is moved to {folder} before its result takes its place.")
        return question, where.format(folder=path(recipe.backup))
    return question, TRANSLATE("words", "Each is moved to the trash before its result takes its place.")


def kept(left: LeftAlone) -> str:
    """Why a result was left alone as its run was undone."""
    reason = TRANSLATE("words", KEPT[left.why])
    return f"{reason} ({left.detail})" if left.detail else reason
