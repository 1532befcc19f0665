"""`packaging/translations.py`, which is no part of any package, as a module."""

import importlib.util
from pathlib import Path
from types import ModuleType


def script() -> ModuleType:
    """The script itself."""
    path = Path(__file__).resolve().parents[2] / "packaging/translations.py"
    spec = importlib.util.spec_from_file_location("translations", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
