"""How many instructions one photo costs: counted by valgrind's callgrind, so that no busy machine changes the number.

    .venv/bin/python tests/helpers/instructions.py          (make costs) counts, and writes the number to `KEPT`

The counters of the processor itself (`perf stat`) would do it in a hundredth of the time, but few virtual machines and
no container of a build service lets anybody read them. Callgrind simulates the processor; two countings of the same
program differ by less than a thousandth. What it counts depends on the interpreter's build, on the libraries and on the
vector instructions that the processor has: `setting` says them, and a number only counts in its own setting.
"""

import os
import platform
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path
from typing import Any

import msgspec

KEPT = Path(__file__).resolve().parents[1] / "core" / "costs" / "instructions.json"

WARM, COUNTED = 2, 4
"""Photos before the counting begins, when all is loaded, and those that are counted."""

SIZE = (1024, 768)
"""Of the picture; it is brought to 400 x 300."""


class Kept(msgspec.Struct, frozen=True):
    """What the repository keeps.

    Attributes:
        setting: in which it was counted.
        instructions: for one photo.
    """

    setting: dict[str, str]
    instructions: int


def setting() -> dict[str, str]:
    """All that the number depends on beside our own program."""
    flags = Path("/proc/cpuinfo")
    vectors = "avx2" if flags.exists() and " avx2 " in flags.read_text() else "none known"
    return {
        "python": f"{platform.python_implementation()} {platform.python_version()}, {platform.python_compiler()}",
        "pillow": version("pillow"),
        "cykooz-resizer": version("cykooz.resizer"),
        "machine": f"{platform.system()} {platform.machine()}, {vectors}",
    }


def count(folder: Path) -> int:
    """Instructions of one photo, about: the mean of a few.

    Args:
        folder: for the picture and what callgrind writes; empty.

    Raises:
        FileNotFoundError: there is no valgrind.
        subprocess.CalledProcessError: it cannot run here.
    """
    from helpers.pictures import exif, scene  # noqa: PLC0415 - not needed where the photo is made

    scene(SIZE).save(folder / "in.jpg", quality=90, exif=exif(6))
    dumps = folder / "counted"
    command = [
        "valgrind", "--quiet", "--tool=callgrind", "--dump-before=getppid", f"--callgrind-out-file={dumps}",
        sys.executable, __file__, str(folder),
    ]  # fmt: skip
    environment = {"PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1", "PATH": os.environ["PATH"], "LC_ALL": "C"}
    subprocess.run(command, env=environment, check=True, capture_output=True)
    second = Path(f"{dumps}.2").read_text()  # from the first call of `getppid` to the second
    return int(next(line for line in second.splitlines() if line.startswith("totals:")).split()[1]) // COUNTED


def _make(folder: Path) -> None:
    """What callgrind watches: the same photo again and again."""
    import gc  # noqa: PLC0415 - where it is needed

    from lightwork.events import Made  # noqa: PLC0415
    from lightwork.pixels.make import make  # noqa: PLC0415
    from lightwork.plan import Action, Output, Task  # noqa: PLC0415
    from lightwork.recipe import Recipe, Sizing  # noqa: PLC0415
    from lightwork.scan import Source  # noqa: PLC0415

    gc.disable()  # its moment depends on what was imported
    sizing = Sizing(box=(400, 400))
    path = folder / "in.jpg"
    source = Source(str(path), path.name, path.stat().st_size, 0, (0, 0))
    output = Output(str(folder / "out.jpg"), True, Action.RESIZE, "jpeg", sizing, (300, 400))
    task = Task(0, source, (output,), (SIZE[1], SIZE[0]), Recipe(sizing=sizing, output=str(folder)))
    for number in range(WARM + COUNTED):
        if number == WARM:
            os.getppid()
        outcome: Any = make(task, "0123abcd")
        assert isinstance(outcome, Made), outcome
    os.getppid()


def main(arguments: list[str]) -> None:
    """Makes the photo, if a folder is given; otherwise counts, and keeps the number."""
    if arguments:
        _make(Path(arguments[0]))
        return
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    with tempfile.TemporaryDirectory() as folder:
        kept = Kept(setting(), count(Path(folder)))
    KEPT.write_bytes(msgspec.json.format(msgspec.json.encode(kept), indent=2) + b"\n")
    sys.stdout.write(f"{kept.instructions:,} instructions a photo\n")


if __name__ == "__main__":
    main(sys.argv[1:])
