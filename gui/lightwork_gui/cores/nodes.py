"""What each computer of a cluster has done, as lines below the figures of the run."""

from lightwork.nodes import NodeUsage, per_node
from lightwork.report import Report
from lightwork_gui import words
from lightwork_gui.words.units import TRANSLATE


def lines(report: Report) -> str:
    """A line for each computer; nothing for a run on this one."""
    return "\n".join(map(_line, per_node(report)))


def _line(used: NodeUsage) -> str:
    text = TRANSLATE(
        "words", "{node}: {photos}, {seconds} of work, {busy}\u2009% busy, {times} times faster than one worker"
    )
    return text.format(
        node=words.isolated(used.node),
        photos=words.count(used.photos, "%n photo(s)"),
        seconds=words.seconds(used.worked),
        busy=words.plain(round(100 * used.utilisation)),
        times=words.decimal(used.times, 1),
    )
