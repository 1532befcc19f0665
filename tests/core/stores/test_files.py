import time
from typing import Any

import pytest

from helpers.memory import memory
from lightwork.stores.files import FileStore


class Forgetful:
    """A store that does not know "only if there is none", and one that fails now and then."""

    def __init__(self, *troubles: Exception, minds: bool = False) -> None:
        self.inner = memory()
        self.troubles = list(troubles)
        self.minds = minds
        self.written: list[str] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)

    def pipe_file(self, path: str, data: bytes, mode: str = "overwrite") -> None:
        """Fails, or writes."""
        if self.troubles:
            raise self.troubles.pop(0)
        self.written.append(path)
        self.inner.pipe_file(path, data, mode=mode if self.minds else "overwrite")


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses, noted instead of slept."""
    slept: list[float] = []
    monkeypatch.setattr(time, "sleep", slept.append)
    return slept


def test_a_store_that_would_replace_is_asked_first() -> None:
    """After the first object, which is written twice to find that out."""
    files = Forgetful()
    store = FileStore(files, "memory")
    store.put("memory://out/1", b"one", replace=False)
    files.inner.pipe_file("out/2", b"somebody's")

    with pytest.raises(FileExistsError):
        store.put("memory://out/2", b"two", replace=False)

    assert files.written == ["/out/1", "/out/1"]
    assert files.inner.cat_file("out/2") == b"somebody's"


def test_a_store_that_minds_is_asked_nothing_more() -> None:
    """One request for each object but the first."""
    files = Forgetful(minds=True)
    store = FileStore(files, "memory")

    for number in range(3):
        store.put(f"memory://out/{number}", b"x", replace=False)

    assert files.written == ["/out/0", "/out/0", "/out/1", "/out/2"]


def test_the_same_bytes_are_the_work_done() -> None:
    """As after a run that was killed between an upload and its line in the journal."""
    store = FileStore(Forgetful(minds=True), "memory")
    store.put("memory://out/1", b"one", replace=False)

    assert store.put("memory://out/1", b"one", replace=False) == ""
    with pytest.raises(FileExistsError):
        store.put("memory://out/1", b"two", replace=False)
    store.put("memory://out/1", b"two", replace=True)

    assert store.read("memory://out/1", 0, 9) == b"two"


def test_trouble_that_may_pass_is_tried_again(no_waiting: list[float]) -> None:
    """With growing pauses, and at last told."""
    store = FileStore(Forgetful(*[OSError("busy")] * 3), "memory")
    store.put("memory://out/1", b"one", replace=True)

    assert no_waiting == [0.25, 0.5, 1.0]
    store = FileStore(Forgetful(*[OSError("busy")] * 4), "memory")
    with pytest.raises(OSError, match="busy"):
        store.put("memory://out/1", b"one", replace=True)


@pytest.mark.parametrize("error", [PermissionError("no"), FileNotFoundError("none"), RuntimeError("no Credentials")])
def test_trouble_that_stays_is_told_at_once(error: Exception, no_waiting: list[float]) -> None:
    """Whatever the library raises comes out as an OSError."""
    store = FileStore(Forgetful(error), "memory")

    with pytest.raises(OSError, match=str(error)[:2]):
        store.put("memory://out/1", b"one", replace=True)

    assert no_waiting == []
