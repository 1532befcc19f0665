"""Only allowed formats run: whatever a file is called, no program is started for it."""

import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from helpers.commands import surroundings

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the witness is a shell script")

EPS = b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n%%EndComments\n(x) show\nshowpage\n%%EOF\n"
HOSTILE = {
    "eps": EPS,
    "eps of a Mac": b"\xc5\xd0\xd3\xc6" + (32).to_bytes(4, "little") + len(EPS).to_bytes(4, "little") + bytes(20) + EPS,
    "pdf": b"%PDF-1.4\n1 0 obj <<>> endobj\n",
    "wmf": b"\xd7\xcd\xc6\x9a" + bytes(200),
    "wmf without its key": b"\1\0\t\0\0\3" + bytes(200),
    "emf": b"\1\0\0\0" + bytes(36) + b" EMF" + bytes(200),
    "psd": b"8BPS\0\1" + bytes(6) + b"\0\3" + (20).to_bytes(4) + (20).to_bytes(4) + b"\0\x08\0\3" + bytes(1300),
    "fits": b"SIMPLE  =                    T" + b" " * 2850,
    "xbm": b"#define x_width 8\n#define x_height 8\nstatic char x_bits[] = {\n0,0,0,0,0,0,0,0};\n",
    "spider": bytes(2000),
    "svg": b'<svg xmlns="http://www.w3.org/2000/svg"/>',
    "script": b"#!/bin/sh\ntouch ran\n",
}
GUARD = textwrap.dedent("""
    import json, sys

    seen = []
    NAMES = {"subprocess.Popen", "os.exec", "os.system", "os.posix_spawn", "os.fork", "os.forkpty", "os.spawn"}
    sys.addaudithook(lambda name, told: seen.append(name) if name in NAMES else None)

    from lightwork import Recipe, Sizing, look, make_crew, make_plan, run, scan
    from lightwork.events import Landed

    recipe = Recipe(sizing=Sizing.parse("8"), output=sys.argv[2])
    plan = make_plan(scan([sys.argv[1]], recipe.output), recipe, look)
    landed = [event.outcome for event in run(plan.tasks, make_crew("solo", 1)) if isinstance(event, Landed)]
    failed = {plan.tasks[outcome.index].source.relative: outcome.kind for outcome in landed}
    plugins = sorted(name for name in sys.modules if name.startswith("PIL.") and name.endswith("Plugin"))
    print(json.dumps({"failed": failed, "started": seen, "plugins": plugins}))
""")


@pytest.mark.parametrize("ending", ["jpg", "png", "tif", "webp"])
def test_no_program_runs_for_a_file(tmp_path: Path, ending: str) -> None:
    """PostScript, PDF, metafiles and the like with a photo's ending are no images, and nothing is started for them."""
    folder, ran = tmp_path / "in", tmp_path / "ran"
    folder.mkdir()
    for name, data in HOSTILE.items():
        (folder / f"{name}.{ending}").write_bytes(data)
    for program in ("gs", "gswin64c", "gswin32c", "convert", "magick", "rsvg-convert"):
        trap = tmp_path / "bin" / program
        trap.parent.mkdir(exist_ok=True)
        trap.write_text(f"#!/bin/sh\necho {program} >> '{ran}'\n")
        trap.chmod(0o755)
    around = surroundings(PATH=f"{tmp_path / 'bin'}:{os.environ['PATH']}")
    command = [sys.executable, "-c", GUARD, str(folder), str(tmp_path / "out")]

    told = json.loads(subprocess.run(command, capture_output=True, check=True, env=around, timeout=60).stdout)

    assert told["failed"] == dict.fromkeys([f"{name}.{ending}" for name in HOSTILE], "not an image")
    assert told["started"] == []
    assert not ran.exists()
    assert not {"PIL.EpsImagePlugin", "PIL.WmfImagePlugin", "PIL.PdfImagePlugin"} & set(told["plugins"])


def test_the_trap_would_have_noticed(tmp_path: Path) -> None:
    """Pillow's own way of opening runs Ghostscript for the same file: what is refused above is no empty threat."""
    ran = tmp_path / "ran"
    trap = tmp_path / "bin/gs"
    trap.parent.mkdir()
    trap.write_text(f"#!/bin/sh\necho gs >> '{ran}'\n")
    trap.chmod(0o755)
    (tmp_path / "eps.jpg").write_bytes(EPS)
    code = "import sys; from PIL import Image; Image.open(sys.argv[1]).load()"
    around = surroundings(PATH=f"{trap.parent}:{os.environ['PATH']}")

    subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "eps.jpg")], capture_output=True, check=False, env=around
    )

    assert ran.exists()
