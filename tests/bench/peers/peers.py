"""The peers: what a person could pick instead, each at the best settings that we know of, and Lightwork among them.

A peer is a command that makes all photos of a workload. On one core everything is confined to one core; on all cores a
peer gets as many photos at a time as there are cores, with one thread for each: everywhere the fastest way.
"""

import json
import math
import os
import platform
import shutil
import sys
from collections.abc import Callable
from importlib.metadata import version

import msgspec

from bench.peers import kits
from bench.peers.kits import NODE, PYTHON, RUNNERS, Kit
from bench.peers.workloads import Wanted

ALL = frozenset({"jpg", "png", "webp", "avif"})
FORMATS = {"jpg": "jpeg"}
FITS = {"exact": "stretch", "long": "long-edge", "half": "percent"}


class Setting(msgspec.Struct, frozen=True):
    """One turn of a peer.

    Attributes:
        wanted: what is made of each photo.
        folder: where the photos are.
        names: of the photos.
        output: an empty folder for the results.
        spare: a folder for the peer's own files.
        workers: photos at a time.
    """

    wanted: Wanted
    folder: str
    names: tuple[str, ...]
    output: str
    spare: str
    workers: int


class Peer(msgspec.Struct, frozen=True):
    """One peer.

    Attributes:
        name: as the report says it.
        kit: installs it and gives its version.
        command: what to run; files that it needs are written to `Setting.spare` now.
        told: its settings, in words.
        formats: endings that it can write.
        fits: kinds of size that it can make.
        environment: of the command.
        one_only: whether it is measured on one core only.
        suffix: what it adds to the names of its results.
    """

    name: str
    kit: Kit
    command: Callable[[Setting], list[str]]
    told: str
    formats: frozenset[str] = ALL
    fits: frozenset[str] = frozenset(FITS)
    environment: dict[str, str] = {}
    one_only: bool = False
    suffix: str = ""

    def makes(self, wanted: Wanted) -> bool:
        """Whether it can do such a workload."""
        return wanted.format in self.formats and wanted.fit in self.fits


def _told(setting: Setting, **more: object) -> str:
    """The JSON file that a runner reads."""
    ending = setting.wanted.format
    told = {
        "jobs": [
            (os.path.join(setting.folder, name), os.path.join(setting.output, os.path.splitext(name)[0] + "." + ending))
            for name in setting.names
        ],
        "wanted": msgspec.to_builtins(setting.wanted),
        "workers": setting.workers,
        "chunk": max(1, min(16, len(setting.names) // (setting.workers * 8))),
        "folder": setting.folder,
        "output": setting.output,
        **more,
    }
    path = os.path.join(setting.spare, "job.json")
    with open(path, "w", encoding="utf-8") as file:
        json.dump(told, file)
    return path


def _runner(name: str, **more: object) -> Callable[[Setting], list[str]]:
    return lambda setting: [sys.executable, str(RUNNERS / name), _told(setting, **more)]


def _thumbnail(setting: Setting) -> list[str]:
    wanted = {**msgspec.to_builtins(setting.wanted), "thumbnail": True}
    return [sys.executable, str(RUNNERS / "pillow_loop.py"), _told(setting, wanted=wanted)]


def _vips_loop(setting: Setting) -> list[str]:
    return [str(PYTHON), str(RUNNERS / "vips_loop.py"), _told(setting)]


def _vips_filtered(setting: Setting) -> list[str]:
    wanted = {**msgspec.to_builtins(setting.wanted), "filtered": True}
    return [str(PYTHON), str(RUNNERS / "vips_loop.py"), _told(setting, wanted=wanted)]


def _sharp(setting: Setting) -> list[str]:
    return ["node", str(RUNNERS / "sharp_loop.mjs"), _told(setting, modules=str(NODE) + "/")]


def recipe(wanted: Wanted) -> dict[str, object]:
    """The workload as a recipe of Lightwork."""
    sizing: dict[str, object] = {"fit": FITS[wanted.fit], "amount": wanted.edge or 50}
    if wanted.fit == "exact":
        sizing = {"fit": FITS[wanted.fit], "box": (wanted.edge, wanted.edge), "enlarge": True}
    return {"sizing": sizing, "format": FORMATS.get(wanted.format, wanted.format), "quality": wanted.quality}


def _ours_warm(setting: Setting) -> list[str]:
    return [sys.executable, str(RUNNERS / "ours.py"), _told(setting, recipe=recipe(setting.wanted))]


def _ours(setting: Setting) -> list[str]:
    wanted = setting.wanted
    size = f"{wanted.edge}x{wanted.edge}" if wanted.fit == "exact" else str(wanted.edge or 50)
    return [
        sys.executable, "-m", "lightwork", "resize", setting.folder, "--to", setting.output, "--size", size,
        "--fit", FITS[wanted.fit], *(["--enlarge"] if wanted.fit == "exact" else []),
        "--format", FORMATS.get(wanted.format, wanted.format), "--quality", str(wanted.quality),
        "--workers", str(setting.workers), "--quiet",
    ]  # fmt: skip


def _xargs(setting: Setting, *command: str) -> list[str]:
    """A command for some photos at a time, in so many processes."""
    some = max(1, min(100, math.ceil(len(setting.names) / (setting.workers * 4))))
    listed = os.path.join(setting.spare, "names")
    with open(listed, "w", encoding="utf-8") as file:
        file.write("\0".join(setting.names))
    return ["xargs", "-0", "-a", listed, "-n", str(some), "-P", str(setting.workers), *command]


def _geometry(wanted: Wanted) -> str:
    """The size as ImageMagick and its kin say it; only ever smaller, but where it is exact."""
    if wanted.fit == "half":
        return "50%"
    return f"{wanted.edge}x{wanted.edge}" + ("!" if wanted.fit == "exact" else ">")


def _vipsthumbnail(setting: Setting) -> list[str]:
    wanted = setting.wanted
    save = {"webp": f"[Q={wanted.quality},effort=2]", "avif": f"[Q={wanted.quality},effort=1]"}
    output = f"{setting.output}/%s.{wanted.format}{save.get(wanted.format, f'[Q={wanted.quality}]')}"
    return _xargs(setting, "vipsthumbnail", "--size", _geometry(wanted), "-o", output)


def _hint(wanted: Wanted) -> list[str]:
    """How large a JPEG has to be decoded at least: twice what is wanted, as Lightwork does."""
    return [f"{2 * wanted.edge}x{2 * wanted.edge}"] if wanted.fit == "long" else []


def _gm(setting: Setting) -> list[str]:
    wanted = setting.wanted
    hint = [part for size in _hint(wanted) for part in ("-size", size)]
    return _xargs(
        setting, "gm", "mogrify", "-output-directory", setting.output, "-format", wanted.format, *hint,
        "-filter", "Lanczos", "-resize", _geometry(wanted), "-quality", _quality(wanted),
    )  # fmt: skip


def _mogrify(setting: Setting) -> list[str]:
    wanted = setting.wanted
    hint = [part for size in _hint(wanted) for part in ("-define", f"jpeg:size={size}")]
    return _xargs(
        setting, "mogrify", "-path", setting.output, "-format", wanted.format, *hint, "-sampling-factor", "4:2:0",
        "-filter", "Lanczos", "-resize", _geometry(wanted), "-quality", _quality(wanted),
    )  # fmt: skip


def _quality(wanted: Wanted) -> str:
    return "15" if wanted.format == "png" else str(wanted.quality)  # level 1, filter chosen for each line


def _imgp(setting: Setting) -> list[str]:
    """It writes beside the originals, so it gets a copy of them, made before its time begins."""
    for name in setting.names:
        shutil.copyfile(os.path.join(setting.folder, name), os.path.join(setting.output, name))
    wanted = setting.wanted
    size = "50%" if wanted.fit == "half" else f"{wanted.edge}x{wanted.edge}"
    exact = ["--force", "--enlarge"] if wanted.fit == "exact" else []
    script = str(PYTHON.with_name("imgp"))
    return [script, "-x", size, *exact, "-q", str(wanted.quality), "-s", "1", "-m", setting.output]


def _own() -> str:
    return f"Lightwork {version('lightwork')}"


def _pillow() -> str:
    return f"Pillow {version('pillow')}, Python {platform.python_version()}"


PEERS = (
    Peer("Lightwork", _own, _ours, "`lightwork resize`: the whole command, from its start to its end"),
    Peer("Lightwork (warm)", _own, _ours_warm, "the run with its workers up, as in the window; work is the run alone"),
    Peer("plain Pillow", _pillow, _runner("pillow_loop.py"), "full decode, Lanczos; on all cores Python's executor"),
    Peer("Pillow thumbnail", _pillow, _thumbnail, "`Image.thumbnail`, which shrinks while it decodes",
         fits=frozenset({"long", "half"})),
    Peer("pyvips", kits.python, _vips_loop, "`thumbnail`, a thread for each photo",
         environment={"VIPS_CONCURRENCY": "1"}),
    Peer("pyvips (filtered)", kits.python, _vips_filtered, "the same, its rows filtered as everybody else's are",
         formats=frozenset({"png"}), environment={"VIPS_CONCURRENCY": "1"}),
    Peer("vipsthumbnail", kits.vipsthumbnail, _vipsthumbnail, "under xargs -P, several photos for each start",
         fits=frozenset({"long", "exact"}), environment={"VIPS_CONCURRENCY": "1"}),
    Peer("GraphicsMagick", kits.graphicsmagick, _gm, "`gm mogrify` with a size hint, under xargs -P",
         formats=frozenset({"jpg", "png", "webp"}), environment={"OMP_NUM_THREADS": "1"}),
    Peer("ImageMagick", kits.imagemagick, _mogrify, "`mogrify` with a size hint, under xargs -P",
         environment={"OMP_NUM_THREADS": "1", "MAGICK_THREAD_LIMIT": "1"}),
    Peer("sharp", kits.sharp, _sharp, "a photo at a time for each core, one thread for each photo"),
    Peer("imgp", kits.imgp, _imgp, "its own processes", formats=frozenset({"jpg", "png"}), suffix="_IMGP"),
    Peer("floor", _own, _runner("floor.py"), "the same decode and encode, no resampling",
         environment={"PYTHONPATH": str(kits.ROOT / "tests")}, one_only=True),
)  # fmt: skip
