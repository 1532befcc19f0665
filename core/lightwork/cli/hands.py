"""Who does the work: the options of every command that makes photos, and the crew that they ask for."""

from collections.abc import Callable
from typing import Any

import click

from lightwork.cli.options import choice
from lightwork.crews import Crew, CrewKind, cores, make_crew
from lightwork.crews.site import Site, alias_of
from lightwork.errors import RecipeError

_FILE = click.Path(dir_okay=False)

_CLUSTER = "The cluster's {} where it uses TLS."

_OPTIONS = (
    click.option("--workers", type=int, default=cores, help="How many photos at a time.  [default: all cores]"),
    click.option("--crew", type=choice(CrewKind), default="processes", show_default=True, help="Who does the work."),
    click.option("--scheduler", metavar="ADDRESS", help="Of the Dask cluster, as tcp://10.0.0.5:8786; else one here."),
    click.option("--tls-ca", metavar="FILE", type=_FILE, help=_CLUSTER.format("certificate authority,")),
    click.option("--tls-cert", metavar="FILE", type=_FILE, help=_CLUSTER.format("certificate for us,")),
    click.option("--tls-key", metavar="FILE", type=_FILE, help=_CLUSTER.format("key for us,")),
    click.option(
        "--alias", "aliases", metavar="HERE=THERE", multiple=True, help="A folder by its name there; repeatable."
    ),
)


def crew_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Gives a command the options of a crew."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def hands_of(
    crew: str,
    workers: int,
    *,
    scheduler: str | None,
    tls_ca: str | None,
    tls_cert: str | None,
    tls_key: str | None,
    aliases: tuple[str, ...],
) -> Crew:
    """The crew that was asked for.

    Raises:
        RecipeError: it cannot be; or there are settings of a cluster, and it is none.
    """
    given = {"scheduler": scheduler, "tls_ca": tls_ca, "tls_cert": tls_cert, "tls_key": tls_key, "alias": aliases}
    if crew != CrewKind.CLUSTER:
        for field, value in given.items():
            if value:
                raise RecipeError(field, value, "left out, or given with --crew cluster")
        return make_crew(crew, workers)
    site = Site(
        scheduler=scheduler or "",
        ca=tls_ca or "",
        cert=tls_cert or "",
        key=tls_key or "",
        aliases=tuple(map(alias_of, aliases)),
    )
    return make_crew(crew, workers, site)
