"""Everything that is known of one photo, a line each: for its tooltip and for the details under the list."""

from collections.abc import Iterator

from lightwork.events import Copied, Failed, Made, Outcome, Result
from lightwork.plan import Action, Output, Task
from lightwork.scan import Skip
from lightwork_gui import words


def details(item: Task | Skip, outcome: Outcome | None) -> list[str]:
    """The original, each result with its bytes, and what was done; or why there is none.

    Args:
        item: what the plan says.
        outcome: what became of it; None as long as nothing has.
    """
    if isinstance(item, Skip):
        return [words.path(item.path), words.TRANSLATE("words", "Left out: {why}").format(why=words.skip(item))]
    lines = [_original(item, outcome)]
    if isinstance(outcome, Failed):
        return [*lines, words.failure(outcome)]
    results = _results(outcome) or (None,) * len(item.outputs)
    lines += (_result(output, result) for output, result in zip(item.outputs, results, strict=True))
    return [*lines, *_changes(outcome)]


def _results(outcome: Made | Copied | None) -> tuple[Result, ...]:
    match outcome:
        case Made():
            return outcome.results
        case Copied():
            return (Result(outcome.size, outcome.bytes_in, copied=True),) * outcome.copies
        case None:
            return ()


def _original(task: Task, outcome: Outcome | None) -> str:
    size = outcome.before if isinstance(outcome, Made) else task.before
    facts = [words.pixels(size)] if size else []
    return f"{words.path(task.source.path)}  ({words.listed([*facts, words.size(task.source.bytes)])})"


def _result(output: Output, result: Result | None) -> str:
    """One file: where it goes, how large it is, and whether it is a copy."""
    size = result.size if result else output.after
    facts = [words.pixels(size)] if size else []
    if result:
        facts.append(words.size(result.bytes))
    if result.copied if result else output.action is Action.COPY:
        facts.append(words.TRANSLATE("words", "copied unchanged"))
    told = f"  ({words.listed(facts)})" if facts else ""
    return f"\u2192 {words.path(output.target)}{told}"


def _changes(outcome: Made | Copied | None) -> Iterator[str]:
    """What was done: what concerns one of several results names its size."""
    if not isinstance(outcome, Made):
        return
    yield from map(words.change, outcome.changes)
    if len(outcome.results) == 1:
        yield from map(words.change, outcome.results[0].changes)
        return
    for result in outcome.results:
        for change in result.changes:
            yield f"{words.pixels(result.size)}: {words.change(change)}"
