"""What all tests share."""

import os

import pytest

# Before Qt is imported anywhere: tests need no screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def journal_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> str:
    """The folder of the journal: one of each test's own, never the user's."""
    folder = str(tmp_path_factory.mktemp("journal"))
    monkeypatch.setenv("LIGHTWORK_HOME", folder)
    return folder
