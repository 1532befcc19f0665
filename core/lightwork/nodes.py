"""Nodes: what each machine of a cluster has done in a run."""

import msgspec

from lightwork.report import Report


class NodeUsage(msgspec.Struct, frozen=True):
    """One machine's part in a run.

    Attributes:
        node: its address.
        workers: lanes that have made something.
        photos: that it made, with those that failed.
        worked: seconds of all its workers together.
        utilisation: the part of their time in which they worked, 0 to 1.
        times: how many times faster than one worker of it, by the work done: `worked` for each second of the run.
    """

    node: str
    workers: int
    photos: int
    worked: float
    utilisation: float
    times: float


def per_node(report: Report) -> tuple[NodeUsage, ...]:
    """What each node did, the busiest first; nothing for a run on one machine.

    Args:
        report: of a run, with its `nodes`.
    """
    found = [_used(report, node, lanes) for node, lanes in report.nodes.items()]
    return tuple(sorted(found, key=lambda each: (-each.worked, each.node)))


def _used(report: Report, node: str, numbers: list[int]) -> NodeUsage:
    lanes = [report.lanes[number] for number in numbers if number < len(report.lanes)]
    worked, wall = sum(lane.worked(report.now) for lane in lanes), report.elapsed
    times = worked / wall if wall else 0.0
    return NodeUsage(node, len(lanes), sum(map(len, lanes)), worked, times / len(lanes) if lanes else 0.0, times)
