import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

Script = Callable[[str], ModuleType]


@pytest.fixture
def share(script: Script, tmp_path: Path) -> Path:
    """A folder as /usr/share, with the scripts in it."""
    script("completions").main(tmp_path)
    return tmp_path


def test_there_is_one_for_each_shell(share: Path) -> None:
    """Where distributions look for them; each asks the command."""
    places = ["bash-completion/completions/lightwork", "zsh/vendor-completions/_lightwork"]
    for place in [*places, "fish/vendor_completions.d/lightwork.fish"]:
        assert "_LIGHTWORK_COMPLETE" in (share / place).read_text(encoding="utf-8"), place


@pytest.mark.skipif(shutil.which("bash") is None or os.name != "posix", reason="for bash")
def test_bash_completes(share: Path, tmp_path: Path) -> None:
    """The script is sourced, and its function called as bash does at Tab."""
    command = tmp_path / "lightwork"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m lightwork "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    ask = (
        f". {share}/bash-completion/completions/lightwork; COMP_WORDS=(lightwork res); COMP_CWORD=1; "
        '_lightwork_completion lightwork; echo "${COMPREPLY[@]}"'
    )
    around = {**os.environ, "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"}

    done = subprocess.run(["bash", "-c", ask], env=around, capture_output=True, text=True, check=True)

    assert done.stdout.split() == ["resize", "resume"]
