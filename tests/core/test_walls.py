"""The walls between the rooms, seen from a fresh interpreter; import-linter sees them in the text."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from helpers.albums import make_album
from lightwork.pixels.scenery import landscape

ROOT = Path(__file__).resolve().parents[2]


def loaded_by(statements: str) -> set[str]:
    """Names of all modules that a new interpreter has loaded after the statements."""
    program = f"{statements}\nimport sys\nprint('loaded:', *sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, cwd="/")
    assert done.returncode == 0, done.stderr
    return set(done.stdout.rpartition("loaded:")[2].split())


def tops(modules: set[str]) -> set[str]:
    """The packages that the modules belong to."""
    return {module.partition(".")[0] for module in modules}


ALL_OF_THE_CORE = """
import importlib, pkgutil, lightwork
for module in pkgutil.walk_packages(lightwork.__path__, "lightwork."):
    importlib.import_module(module.name)
"""


def test_the_core_loads_neither_qt_nor_the_window() -> None:
    """Every module of the core is imported, and no Qt, window or resource module came with it."""
    modules = loaded_by(ALL_OF_THE_CORE)

    assert {"lightwork.recipe", "lightwork.sizing", "lightwork.plan", "lightwork.events"} <= modules
    assert not tops(modules) & {"PySide6", "shiboken6", "lightwork_gui", "lightwork_resources"}


def test_the_command_is_light_until_it_is_called() -> None:
    """A spawned worker imports `__main__` again, so it must cost next to nothing."""
    modules = loaded_by("import lightwork.__main__")

    assert not tops(modules) & {"click", "rich", "PIL", "PySide6", "psutil", "sqlite3"}


def test_the_window_is_light_until_it_is_opened() -> None:
    """The same holds for a worker of the window: Qt is imported inside `main`."""
    modules = loaded_by("import lightwork_gui.__main__")

    assert not tops(modules) & {"PySide6", "shiboken6", "click", "rich", "PIL"}


def test_importing_the_library_loads_nothing_heavy() -> None:
    """What opens pictures or measures is imported when it is first used."""
    modules = loaded_by("import lightwork")

    assert not tops(modules) & {"PIL", "click", "rich", "psutil", "multiprocessing", "PySide6"}


def test_every_name_the_library_offers_is_there() -> None:
    """Each name of the sorted `__all__` can be had, and a wrong one is an AttributeError."""
    program = (
        "import lightwork; assert list(lightwork.__all__) == sorted(lightwork.__all__), lightwork.__all__\n"
        "for name in lightwork.__all__: getattr(lightwork, name)\n"
        "assert not hasattr(lightwork, 'resize_everything')"
    )

    loaded_by(program)


def test_a_worker_loads_no_words_and_no_window() -> None:
    """What runs inside a worker process knows neither Qt nor the terminal."""
    modules = loaded_by("import lightwork.crews.hand")

    assert not tops(modules) & {"PySide6", "shiboken6", "lightwork_gui", "click", "rich"}
    assert not {"lightwork.cli", "lightwork.terminal", "lightwork.lab"} & modules


@pytest.mark.parametrize(
    "module",
    ["errors", "recipe", "sizing", "scan", "naming", "plan", "events", "run", "report", "crews.processes"],
)
def test_only_the_pixels_room_opens_pictures(module: str) -> None:
    """Deciding, counting and having workers load neither Pillow nor the resampler."""
    assert not {"PIL", "cykooz_resizer"} & tops(loaded_by(f"import lightwork.{module}"))


def test_a_plan_of_usual_photos_loads_no_pillow(tmp_path: Path) -> None:
    """Program and window look at ten thousand headers; what reads pixels is for workers."""
    make_album(tmp_path / "in", 3)
    landscape((30, 20), 1).save(tmp_path / "in" / "a.png")
    landscape((30, 20), 1).save(tmp_path / "in" / "b.webp")
    program = (
        "from lightwork import Recipe, look, make_plan, scan; "
        f"plan = make_plan(scan([{str(tmp_path / 'in')!r}], 'out'), Recipe(output='out'), look); "
        "assert [task.before is not None for task in plan.tasks] == [True] * 5"
    )

    assert not {"PIL", "cykooz_resizer", "isal"} & tops(loaded_by(program))


def test_the_lock_names_no_place() -> None:
    """Versions and hashes only: no registry's address, no index option, nobody's home folder."""
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")

    assert not re.findall(r"://|--(?:extra-)?index-url|--find-links|--trusted-host|/home/|/root/|/Users/", text)
    assert not re.findall(r"^-e|@ file|(?<!\w)/(?:opt|tmp|work)/", text, flags=re.MULTILINE)


def test_the_lock_pins_every_package_by_hash() -> None:
    """Each entry has one exact version and at least one sha256."""
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    entries = re.split(r"^(?=[A-Za-z0-9])", re.sub(r"^\s*#.*\n", "", text, flags=re.MULTILINE), flags=re.MULTILINE)[1:]

    assert len(entries) > 20
    for entry in entries:
        assert re.match(r"[A-Za-z0-9._-]+==[0-9][^ ]* ", entry), entry
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", entry), entry
