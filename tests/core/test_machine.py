import platform
from pathlib import Path

import pytest

from lightwork import machine
from lightwork.crews import cores
from lightwork.machine import this_machine


def test_it_tells_cores_and_system_and_no_name() -> None:
    """What explains times, and nothing that tells whose machine it is."""
    told = this_machine()

    assert told.logical == cores()
    assert 1 <= told.physical <= told.logical
    assert platform.system() in told.system
    assert platform.node() not in f"{told.model} {told.system}".split()


def test_the_model_is_read_from_the_system(tmp_path: Path) -> None:
    """The first one of the list, in plain words."""
    file = tmp_path / "cpuinfo"
    file.write_text("processor\t: 0\nmodel name\t: A  Fast   CPU @ 3 GHz\nprocessor\t: 1\nmodel name\t: B\n")

    assert machine._model(str(file)) == "A Fast CPU @ 3 GHz"


def test_without_a_list_the_system_is_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is no such file, and where no line names it."""
    monkeypatch.setattr(platform, "processor", lambda: "arm")
    (tmp_path / "cpuinfo").write_text("flags : none\n")

    assert machine._model(str(tmp_path / "nowhere")) == "arm"
    assert machine._model(str(tmp_path / "cpuinfo")) == "arm"
