import os
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from lightwork.cli import main
from lightwork.crews.sandbox import sandbox
from lightwork.lab.checkup import Checked

MODULE = import_module("lightwork.cli.self_test")  # the package's attribute of that name is the command


def said(*faults: str) -> object:
    """A checkup that ends so."""

    def check_up(folder: str) -> Iterator[Checked]:
        assert os.path.isdir(folder)
        for fault in faults:
            yield Checked("solo", (".jpg",), 0.1, fault)

    return check_up


def test_it_says_ok(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """The sandbox, a line for each crew, and OK."""
    monkeypatch.setattr(MODULE, "check_up", said("", ""))

    assert main(["self-test"]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines[0].endswith(f"sandbox {sandbox()}")
    assert lines[1:] == ["solo: 1 pictures as they should be (.jpg), 0.1 s"] * 2 + ["OK"]


def test_one_fault_is_not_ok(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the others say."""
    monkeypatch.setattr(MODULE, "check_up", said("", "photo.gif is no picture", ""))

    assert main(["self-test"]) == 1

    lines = capsys.readouterr().out.splitlines()
    assert "photo.gif is no picture" in lines[2]
    assert lines[-1] == "Not OK"


def test_nowhere_to_write_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a sentence and not by a traceback."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "gone"))

    assert main(["self-test"]) == 1

    output = capsys.readouterr()
    assert output.err.startswith("There is no folder to try it in: ")
    assert output.out.endswith("Not OK\n")
