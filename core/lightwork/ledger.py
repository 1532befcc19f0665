"""Ledger: Report -> what was done with every file, as plain values for JSON."""

from typing import Any, assert_never

from lightwork.events import Copied, Failed, Made, Outcome
from lightwork.plan import Task
from lightwork.recipe import Size
from lightwork.report import Report
from lightwork.scan import Skip


def ledger(report: Report) -> dict[str, Any]:
    """Everything about a run, or about a plan that was not run yet.

    Returns:
        `found`, `done`, `copied`, `skipped`, `failed`, `left` (counts), `seconds`, `workers`, `crew`, and `items`: for
        each file `source`, `target`, `status` (done, copied, skipped, failed, left), `reason`, `from` and `to` as
        [width, height] in pixels, `bytes_in`, `bytes_out` and `notes`.
    """
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
        "items": [
            *(_task_item(task, report.outcomes.get(task.index)) for task in report.plan.tasks),
            *(_skip_item(skip) for skip in report.plan.skips),
        ],
    }


def _task_item(task: Task, outcome: Outcome | None) -> dict[str, Any]:
    item = _item(task.source.path, task.target, "left", before=task.before, after=task.after)
    item["bytes_in"] = task.source.bytes
    match outcome:
        case Made():
            item |= {"status": "done", "from": list(outcome.before), "to": list(outcome.after)}
        case Copied():
            item |= {"status": "copied", "from": list(outcome.size), "to": list(outcome.size)}
        case Failed():
            reason = f"{outcome.kind}: {outcome.detail}" if outcome.detail else outcome.kind.value
            item |= {"status": "failed", "reason": reason, "to": None}
        case None:
            pass
        case _:
            assert_never(outcome)
    if isinstance(outcome, Made | Copied):
        item |= {"bytes_in": outcome.bytes_in, "bytes_out": outcome.bytes_out, "notes": list(outcome.notes)}
    return item


def _skip_item(skip: Skip) -> dict[str, Any]:
    reason = f"{skip.why}: {skip.detail}" if skip.detail else skip.why.value
    return _item(skip.path, None, "skipped", reason=reason)


def _item(
    source: str,
    target: str | None,
    status: str,
    *,
    reason: str | None = None,
    before: Size | None = None,
    after: Size | None = None,
) -> dict[str, Any]:
    return {
        "source": source,
        "target": target,
        "status": status,
        "reason": reason,
        "from": list(before) if before else None,
        "to": list(after) if after else None,
        "bytes_in": None,
        "bytes_out": None,
        "notes": [],
    }
