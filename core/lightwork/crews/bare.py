"""Bare: worker processes that do not import the main module of the program that starts them.

`multiprocessing` imports it in every new process, so that functions of it are found there. Ours never are: they come
from this package. Where the main module is somebody else's, as Dask's command in its workers, that import is for
nothing and costs each process what the module needs.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.context import SpawnContext, SpawnProcess
from types import ModuleType
from typing import Any


@contextmanager
def _no_main() -> Iterator[None]:
    """Has the process seem to have an empty main module."""
    main = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main


class BareProcess(SpawnProcess):
    """A process that knows nothing of our main module."""

    @staticmethod
    def _Popen(process_obj: Any) -> Any:  # noqa: N802 - multiprocessing's own name
        with _no_main():
            return SpawnProcess._Popen(process_obj)  # noqa: SLF001


class BareContext(SpawnContext):
    """Starts such processes."""

    Process = BareProcess
