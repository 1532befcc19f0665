"""Ledger: Report -> what was done with every file, as plain values for JSON and as rows for CSV.

Names that are no text hold lone surrogates, as everywhere in Python. JSON writes them as escapes and so stays ASCII; a
CSV file that is written with `errors="surrogateescape"` holds the very bytes of the name.
"""

import csv
import io
import json
from collections.abc import Iterable, Iterator
from typing import Any, assert_never

import msgspec

from lightwork.events import Change, Copied, Failed, Made, Outcome, What
from lightwork.nodes import per_node
from lightwork.plan import Action, Output, Task
from lightwork.recipe import Size
from lightwork.report import Report
from lightwork.scan import Skip
from lightwork.usage import breakdown, usage

CSV_COLUMNS = (
    "source", "target", "status", "reason", "from_width", "from_height", "to_width", "to_height", "bytes_in",
    "bytes_out", "copied", "changes",
)  # fmt: skip
"""What stands in a row of the CSV: one row for each result, and one for each file without any."""


def ledger(report: Report) -> dict[str, Any]:
    """Everything about a run, or about a plan that was not run yet.

    Returns:
        `found`, `done`, `copied`, `skipped`, `failed`, `left` (counts), `seconds`, `workers`, `crew`, `trouble`,
        `usage` and `breakdown` (see `lightwork.usage`, in seconds; None before the run), after a run on a cluster
        `nodes` (see `lightwork.nodes`), and `items`: for each file
        `source`, `target` (of the first result), `status` (done, copied, skipped, failed, left),
        `reason`, `from` and `to` (of the first result) as [width, height] in pixels, `bytes_in`, `bytes_out` (of all
        results), `outputs` (for each result `target`, `size`, `bytes`, `copied`, `backup` and the `changes` made to
        this one alone), `left_out` (why a wanted size is not among them), `changes` (all, each with `what` and
        `detail`) and `notes`, the changes in words.
    """
    return _summary(report) | {"items": list(items(report))}


def ledger_json(report: Report, **more: Any) -> Iterator[str]:
    """The same as JSON in pieces, a line for each file, so that a million of them are never in memory together.

    Args:
        report: of a run or a plan.
        more: further values, before the items.
    """
    whole = json.dumps(_summary(report) | more | {"items": []}, indent=1)
    yield whole.removesuffix("]\n}")
    between = "\n  "
    for item in items(report):
        yield between + json.dumps(item)  # indented, it would be made by plain Python, and leave a cycle behind
        between = ",\n  "
    yield ("]" if between == "\n  " else "\n ]") + "\n}\n"


def _summary(report: Report) -> dict[str, Any]:
    """All but the files."""
    return {
        "found": report.found,
        "done": report.done,
        "copied": report.copied,
        "skipped": report.skipped,
        "failed": report.failed,
        "left": report.left,
        "seconds": round(report.elapsed, 6),
        "workers": report.workers,
        "crew": report.crew,
        "trouble": report.trouble,
        "usage": msgspec.to_builtins(usage(report)) if report.lanes else None,
        "breakdown": msgspec.to_builtins(breakdown(report)) if report.lanes else None,
    } | ({"nodes": msgspec.to_builtins(per_node(report))} if report.nodes else {})


def items(report: Report) -> Iterator[dict[str, Any]]:
    """What became of each file, the tasks in their order and then what was left alone."""
    for task in report.plan.tasks:
        yield _task_item(task, report.outcomes.get(task.index))
    for skip in report.plan.skips:
        yield _skip_item(skip)


def ledger_csv(report: Report) -> str:
    """The same as CSV (RFC 4180, with plain line feeds): a row for each result, under `CSV_COLUMNS`."""
    return "".join(csv_pieces(report))


def csv_pieces(report: Report) -> Iterator[str]:
    """The CSV in pieces, one for each file, so that a million of them are never in memory together."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(CSV_COLUMNS)
    for item in items(report):
        writer.writerows(rows_of(item))
        yield text.getvalue()
        text.seek(0)
        text.truncate()
    yield text.getvalue()


_NO_RESULT: dict[str, Any] = {
    "target": None,
    "size": None,
    "bytes": None,
    "copied": None,
    "backup": None,
    "changes": [],
}


def rows_of(item: dict[str, Any]) -> Iterator[tuple[Any, ...]]:
    """A row for each result, with what was done to this one and to all, and not what was done to another."""
    of_one = [change for output in item["outputs"] for change in output["changes"]]
    start, ending = item["source"], (item["status"], item["reason"], *(item["from"] or (None, None)))
    for output in item["outputs"] or (_NO_RESULT,):
        changes = [change for change in item["changes"] if change not in of_one or change in output["changes"]]
        said = "; ".join(str(Change(What(change["what"]), change["detail"])) for change in changes)
        size = output["size"] or (None, None)
        copied = {None: None, True: "yes", False: "no"}[output["copied"]]
        yield start, output["target"], *ending, *size, item["bytes_in"], output["bytes"], copied, said


def _task_item(task: Task, outcome: Outcome | None) -> dict[str, Any]:
    item = blank_item(task.source.path, "left", before=task.before)
    item |= {"target": task.first.target, "to": pair(task.first.after), "bytes_in": task.source.bytes}
    item["outputs"] = [_planned(output) for output in task.outputs]
    item["left_out"] = [_reason(skip.why, skip.detail) for skip in task.left_out]
    match outcome:
        case Made():
            item |= {"status": "done", "from": pair(outcome.before), "to": pair(outcome.after)}
            item["outputs"] = _results(task, outcome)
            item |= {"changes": _plain(outcome.all_changes), "notes": [str(change) for change in outcome.all_changes]}
        case Copied():
            item |= {"status": "copied", "from": pair(outcome.size), "to": pair(outcome.size)}
            for output in item["outputs"]:
                output |= {"size": pair(outcome.size), "bytes": outcome.bytes_in, "copied": True}
        case Failed():
            item |= {"status": "failed", "reason": _reason(outcome.kind, outcome.detail), "to": None}
            for output in item["outputs"]:
                output |= {"size": None, "copied": None}
        case None:
            pass
        case _:
            assert_never(outcome)
    if isinstance(outcome, Made | Copied):
        item |= {"bytes_in": outcome.bytes_in, "bytes_out": outcome.bytes_out}
    return item


def _planned(output: Output) -> dict[str, Any]:
    copied = output.action is Action.COPY
    return {
        "target": output.target,
        "size": pair(output.after),
        "bytes": None,
        "copied": copied,
        "backup": None,
        "changes": [],
    }


def _results(task: Task, outcome: Made) -> list[dict[str, Any]]:
    return [
        {
            "target": output.target,
            "size": pair(result.size),
            "bytes": result.bytes,
            "copied": result.copied,
            "backup": result.backup or None,
            "changes": _plain(result.changes),
        }
        for output, result in zip(task.outputs, outcome.results, strict=True)
    ]


def _plain(changes: Iterable[Change]) -> list[dict[str, str]]:
    return [{"what": change.what.value, "detail": change.detail} for change in changes]


def _skip_item(skip: Skip) -> dict[str, Any]:
    return blank_item(skip.path, "skipped") | {"reason": _reason(skip.why, skip.detail)}


def _reason(why: str, detail: str) -> str:
    return f"{why}: {detail}" if detail else str(why)


def pair(size: Size | None) -> list[int] | None:
    """A size as plain values."""
    return list(size) if size else None


def blank_item(source: str, status: str, *, before: Size | None = None) -> dict[str, Any]:
    """A file of which nothing more is known."""
    return {
        "source": source,
        "target": None,
        "status": status,
        "reason": None,
        "from": pair(before),
        "to": None,
        "bytes_in": None,
        "bytes_out": None,
        "outputs": [],
        "left_out": [],
        "changes": [],
        "notes": [],
    }
