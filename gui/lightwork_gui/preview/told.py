"""What a preview says in words: the figures, what changes, and why there is none."""

from lightwork.events import Copied, Failed, FailureKind, Made
from lightwork_gui import words
from lightwork_gui.conductor.preview import Developed
from lightwork_gui.words import TRANSLATE


def trouble(failed: Failed, obstacle: str = "") -> str:
    """Why there is no preview: the photo, or what the system said."""
    if obstacle:
        return TRANSLATE("words", "No preview can be made now: {why}").format(why=obstacle)
    match failed.kind:
        case FailureKind.TIMED_OUT:
            return TRANSLATE("words", "This photo takes longer than a preview waits. A run is more patient.")
        case FailureKind.WORKER_DIED:
            return TRANSLATE("words", "This photo has crashed the preview. In a run it would cost no other photo.")
        case _:
            return words.failure(failed)


def may_pass(failed: Failed, obstacle: str) -> bool:
    """Whether another try may give a preview: it was not the photo, but the moment, as far as anybody knows."""
    return bool(obstacle) or failed.kind in {FailureKind.TIMED_OUT, FailureKind.WORKER_DIED}


def figures(preview: Developed) -> str:
    """Pixels and bytes of the result, and the bytes of the original."""
    outcome = preview.proof.outcome
    if isinstance(outcome, Failed):
        return ""
    if _copied(outcome):
        text = TRANSLATE("words", "Copied unchanged: {pixels} \u00b7 {bytes}")
    else:
        text = TRANSLATE("words", "{pixels} \u00b7 {bytes}, was {before}")
    sizes = {"bytes": words.size(_after(outcome)), "before": words.size(outcome.bytes_in)}
    return text.format(pixels=words.pixels(preview.proof.size), **sizes)


def labels(preview: Developed) -> tuple[str, str]:
    """What stands on the picture: left, and right."""
    outcome = preview.proof.outcome
    if isinstance(outcome, Failed):
        return "", ""
    before = TRANSLATE("words", "before {bytes}").format(bytes=words.size(outcome.bytes_in))
    after = TRANSLATE("words", "after {bytes}").format(bytes=words.size(_after(outcome)))
    return before if preview.before else "", after if preview.after else ""


def notes(preview: Developed) -> list[str]:
    """What changes, and what is not shown, in sentences."""
    outcome, told = preview.proof.outcome, []
    if isinstance(outcome, Failed):
        return []
    if preview.wish.outcome is not None:
        told.append(TRANSLATE("words", "This is the file that was written."))
    if isinstance(outcome, Made):
        told += [words.change(change) for change in (*outcome.changes, *outcome.results[0].changes)]
    if preview.proof.film:
        told.append(TRANSLATE("words", "It has several frames or pages; the first is shown."))
    if len(preview.wish.task.outputs) > 1:
        told.append(words.count(len(preview.wish.task.outputs), "The first of %n size(s) is shown."))
    if preview.before is None:
        told.append(TRANSLATE("words", "The original cannot be shown."))
    if preview.after is None:
        told.append(TRANSLATE("words", "The result cannot be shown."))
    return told


def _copied(outcome: Made | Copied) -> bool:
    return isinstance(outcome, Copied) or outcome.results[0].copied


def _after(outcome: Made | Copied) -> int:
    """Bytes of the first result."""
    return outcome.results[0].bytes if isinstance(outcome, Made) else outcome.bytes_in
