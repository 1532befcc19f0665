"""What all tests share."""

import asyncio
import gc
import os
import sys
import warnings
from collections.abc import Iterator

import pytest

# Before Qt is imported anywhere: tests need no screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def journal_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> str:
    """The folder of the journal: one of each test's own, never the user's."""
    folder = str(tmp_path_factory.mktemp("journal"))
    monkeypatch.setenv("LIGHTWORK_HOME", folder)
    return folder


@pytest.fixture
def swept() -> Iterator[None]:
    """Lets go, in silence, of the sockets that a library has left open, of a server that was killed, say.

    Otherwise the garbage collector finds them in another test, which then fails for it. More than once: what is found
    first has the thread of fsspec close its connections, which can be let go only then, and a busy machine needs time.
    """
    yield
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        for _ in range(3):
            gc.collect()
            _let_fsspec_turn()


def _let_fsspec_turn() -> None:
    """Has the thread that fsspec's libraries share do all that it was told, if there is one."""
    asyn = sys.modules.get("fsspec.asyn")
    if asyn is not None and asyn.loop[0] is not None:
        for _ in range(2):  # what is closed in one turn is gone in the next
            asyn.sync(asyn.loop[0], asyncio.sleep, 0)
