"""Visit: which nodes a cluster has, and whether each could work: the same Lightwork, and the folders in sight."""

from collections.abc import Sequence
from contextlib import closing
from typing import Any

import msgspec

from lightwork.crews.link import Link
from lightwork.crews.site import Site


class Seen(msgspec.Struct, frozen=True):
    """A node as it was found.

    Attributes:
        node: its address.
        threads: how many photos it makes at a time.
        version: of its Lightwork; empty if it has none that answers.
        missing: folders, as it has them, that are not there.
    """

    node: str
    threads: int
    version: str = ""
    missing: tuple[str, ...] = ()


def visit(site: Site, folders: Sequence[str]) -> tuple[Seen, ...]:
    """Looks at every node of a cluster.

    Args:
        site: where it is.
        folders: of this computer, that the nodes should see by their own names for them.

    Raises:
        CrewError: Dask is not installed.
        CrewLostError: there is no scheduler, or no node.
    """
    with closing(Link(site, 1)) as link:
        client = link.connected()
        from lightwork.crews.node import seen  # noqa: PLC0415 - imports Dask

        threads: dict[str, int] = client.nthreads()
        told = client.run(seen, [site.renamed(folder) for folder in folders], on_error="return")
    return tuple(_as_told(node, count, told.get(node)) for node, count in sorted(threads.items()))


def _as_told(node: str, threads: int, told: Any) -> Seen:
    """What a node said; an exception where it knows no Lightwork, or an older one."""
    if not isinstance(told, tuple):
        return Seen(node, threads)
    version, missing = told
    return Seen(node, threads, version, tuple(missing))
