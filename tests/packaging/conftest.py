"""The scripts of packaging/, as modules; what tries the frozen program itself runs with `make package-test` only."""

import os
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
FOLDERS = ("frozen", "linux", "windows", "macos", ".")

collect_ignore = [] if "LIGHTWORK_FROZEN" in os.environ else ["frozen"]


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], ModuleType]]:
    """Gives a script by its name, for as long as the test runs."""
    before = set(sys.modules)
    for folder in FOLDERS:
        monkeypatch.syspath_prepend(str(PACKAGING / folder))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)

    def of(name: str) -> ModuleType:
        return import_module(name)

    yield of
    for name in set(sys.modules) - before:
        if str(PACKAGING) in str(getattr(sys.modules[name], "__file__", "")):
            del sys.modules[name]
