#!/usr/bin/env python3
"""Writes what Windows shows in the properties of an .exe: version_info.py VERSION FOLDER."""

import re
import sys
from pathlib import Path

PROGRAMS = {"lightwork": "Lightwork (command line)", "lightwork-gui": "Lightwork"}

TEMPLATE = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0x0, OS=0x40004, fileType=0x1,
    subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "The Lightwork authors"),
      StringStruct("FileDescription", "{title}"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "{name}"),
      StringStruct("LegalCopyright", "The Lightwork authors, MIT licence"),
      StringStruct("OriginalFilename", "{name}.exe"),
      StringStruct("ProductName", "Lightwork"),
      StringStruct("ProductVersion", "{version}")])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])])
  ]
)
"""


def numbers(version: str) -> tuple[int, int, int, int]:
    """A version as Windows wants it: four numbers."""
    found = [int(part) for part in re.findall(r"\d+", version)[:4]]
    first, second, third, fourth = (*found, 0, 0, 0, 0)[:4]
    return first, second, third, fourth


def main(version: str, folder: Path) -> None:
    """Writes a file for each program."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, title in PROGRAMS.items():
        text = TEMPLATE.format(numbers=numbers(version), version=version, name=name, title=title)
        (folder / f"{name}-version.txt").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
