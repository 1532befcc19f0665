"""Site: which cluster, how to reach it, and how its machines name the folders that they share with this one."""

import os

import msgspec

from lightwork.errors import RecipeError
from lightwork.plan import Task

SCHEMES = ("tcp://", "tls://", "ws://", "wss://")


class Alias(msgspec.Struct, frozen=True):
    """One folder under two names: as this machine has it, and as the machines of the cluster have it."""

    here: str
    there: str

    def renamed(self, path: str) -> str | None:
        """A path below the folder as they have it; None for any other."""
        if path == self.here:
            return self.there
        below = path.removeprefix(self.here.rstrip(os.sep) + os.sep)
        return None if below == path else self.there.rstrip("/") + "/" + below.replace(os.sep, "/")


class Site(msgspec.Struct, frozen=True):
    """A cluster of Dask workers.

    Attributes:
        scheduler: its address, such as "tcp://10.0.0.5:8786"; empty for a cluster of this machine's own.
        ca: PEM file of the authority that has signed the certificates; empty without TLS.
        cert: PEM file of our own certificate.
        key: PEM file of our own key.
        aliases: shared folders that the cluster's machines have under another name.
    """

    scheduler: str = ""
    ca: str = ""
    cert: str = ""
    key: str = ""
    aliases: tuple[Alias, ...] = ()

    def __post_init__(self) -> None:
        if self.scheduler and not self.scheduler.startswith(SCHEMES):
            raise RecipeError("scheduler", self.scheduler, "an address such as tcp://10.0.0.5:8786")
        if any((self.ca, self.cert, self.key)) and not all((self.ca, self.cert, self.key)):
            raise RecipeError("tls_ca", self.ca, "given together with a certificate and its key")
        if self.scheduler.startswith(("tls://", "wss://")) and not self.ca:
            raise RecipeError("tls_ca", None, "the certificate of the authority, for an address with TLS")
        for file in filter(None, (self.ca, self.cert, self.key)):
            if not os.path.isfile(file):
                raise RecipeError("tls_ca" if file == self.ca else "tls_cert", file, "a file that is there")

    def renamed(self, path: str) -> str:
        """A path as the cluster's machines have it."""
        for alias in self.aliases:
            if (there := alias.renamed(path)) is not None:
                return there
        return path

    def sent(self, task: Task) -> Task:
        """A task as the cluster's machines can do it."""
        if not self.aliases:
            return task
        replaced = msgspec.structs.replace
        return replaced(
            task,
            source=replaced(task.source, path=self.renamed(task.source.path)),
            outputs=tuple(replaced(output, target=self.renamed(output.target)) for output in task.outputs),
            recipe=replaced(task.recipe, output=self.renamed(task.recipe.output)),
        )


def alias_of(text: str) -> Alias:
    """An alias as it is typed: HERE=THERE.

    Raises:
        RecipeError: it is none.
    """
    here, equals, there = text.partition("=")
    if not (equals and here and there):
        raise RecipeError("alias", text, "two folders such as /home/me/photos=/mnt/photos")
    return Alias(os.path.abspath(os.path.expanduser(here)), there)
