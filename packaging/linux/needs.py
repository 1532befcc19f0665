#!/usr/bin/env python3
"""What a package must name as needed: needs.py deb|rpm TREE prints it as the lines of an nfpm list.

Debian's packages by their names, with the C library's version as the symbols in the tree ask for it; RPM by the
libraries themselves, which every distribution understands.
"""

import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from check_tree import host_libraries, known_libraries


def main(kind: str, tree: Path) -> None:
    """Prints the list."""
    files = [path for path in sorted(tree.rglob("*")) if path.is_file()]
    needed = host_libraries(files)
    lines = debian(needed, c_library(files)) if kind == "deb" else rpm(needed)
    print("\n".join(f"      - {line}" for line in lines))


def debian(sonames: Iterable[str], c_version: str) -> list[str]:
    """Packages of Debian and Ubuntu; where a package has two names, either will do."""
    known = known_libraries()
    packages = {known[soname].replace("/", " | ") for soname in sonames}
    return sorted(f"{package} (>= {c_version})" if package == "libc6" else package for package in packages)


def rpm(sonames: Iterable[str]) -> list[str]:
    """What provides each library."""
    return sorted(f'"{soname}()(64bit)"' for soname in sonames if not soname.startswith("ld-linux"))


def c_library(files: Iterable[Path]) -> str:
    """The newest version of the C library whose symbols are used."""
    newest = (0, 0)
    for path in files:
        with path.open("rb") as file:
            if file.read(4) != b"\x7fELF":
                continue
        told = subprocess.run(["objdump", "-T", path], capture_output=True, text=True, check=True)
        found = re.findall(r"GLIBC_(\d+)\.(\d+)", told.stdout)
        newest = max([newest, *((int(major), int(minor)) for major, minor in found)])
    return f"{newest[0]}.{newest[1]}"


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
