#!/usr/bin/env python3
"""Says whether the virtual environment that runs this is complete: every locked package, whole, at its version.

    .venv/bin/python packaging/check_venv.py           compares it with the stamp and with what is there
    .venv/bin/python packaging/check_venv.py --stamp   sets the stamp, if all is there

Exit codes: 0 it is complete, 4 something is to be installed, 5 a package lost files, which no installing mends.
The stamp `.venv/lightwork-stamp` holds the place of the project and a digest of what was installed from. So a changed
lock, a moved folder and a deleted file inside `.venv` are all noticed.
"""

import hashlib
import sys
from importlib.metadata import distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
STAMP = Path(sys.prefix, "lightwork-stamp")


def stamp() -> str:
    """What the environment depends on: where it stands, and the files it is made from."""
    digest = hashlib.sha256()
    for name in ("pyproject.toml", "requirements.lock"):
        digest.update(Path(ROOT, name).read_bytes())
    return f"{ROOT}\n{digest.hexdigest()}\n"


def locked() -> dict[str, str]:
    """Name -> version of every package of the lock that this Python wants."""
    from packaging.requirements import Requirement  # noqa: PLC0415 - it is one of the packages that may be missing

    lines = Path(ROOT, "requirements.lock").read_text(encoding="utf-8").splitlines()
    wanted = [Requirement(line.rstrip(" \\")) for line in lines if line[:1].isalnum()]
    return {
        requirement.name: str(requirement.specifier).removeprefix("==")
        for requirement in wanted
        if requirement.marker is None or requirement.marker.evaluate()
    }


def damage(name: str) -> str:
    """The first file of an installed package that is not there; empty if all are."""
    for file in distribution(name).files or ():
        if file.suffix != ".pyc" and not Path(str(file.locate())).exists():
            return f"{name} has lost {file}"
    return ""


def fault(wanted: dict[str, str]) -> str:
    """What is to be installed, in words; empty if nothing is."""
    for name, version in wanted.items():
        installed = distribution(name).version
        if version and installed != version:
            return f"{name} is {installed}, the lock says {version}"
    return ""


def main() -> tuple[str, int]:
    """The sentence that says what is wrong, and the exit code."""
    try:
        wanted = locked() | {"lightwork": ""}
        lost = next(filter(None, map(damage, wanted)), "")
        other = fault(wanted)
    except ImportError as error:  # a PackageNotFoundError is one, too
        return f"a package is missing: {error}", 4
    if lost:
        return lost, 5
    if other:
        return other, 4
    if "--stamp" in sys.argv:
        STAMP.write_text(stamp(), encoding="utf-8")
    elif not STAMP.exists():
        return "it was not finished", 4
    elif STAMP.read_text(encoding="utf-8") != stamp():
        return "pyproject.toml or requirements.lock has changed, or the folder was moved", 4
    return "", 0


if __name__ == "__main__":
    sentence, code = main()
    if sentence:
        sys.stderr.write(f"The virtual environment {sys.prefix} needs work: {sentence}.\n")
    sys.exit(code)
