"""What all tests share."""

import gc
import os
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

    Otherwise the garbage collector finds them in another test, which then fails for it.
    """
    yield
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()
