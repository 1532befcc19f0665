"""What the peers need, installed into the bench's own folder: a Python environment, npm's sharp, Debian's programs."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
HOME = ROOT / "build" / "bench"

PYTHON = HOME / "python" / "bin" / "python"
NODE = HOME / "node"
RUNNERS = Path(__file__).parent / "runners"

switches = {"install": True}
"""Whether what is missing may be installed; else its peer is absent."""

FROM_PYPI = ("pyvips-binary", "pyvips", "numpy", "imgp", "pillow")
FROM_NPM = ("sharp",)


class CannotInstallError(Exception):
    """A kit could not be installed; says why in a sentence."""


@cache
def python() -> str:
    """The version of pyvips' library, in an environment with what PyPI has.

    Raises:
        CannotInstallError: it cannot be made.
    """
    wanted = HOME / "python" / "complete"
    if not wanted.exists():
        _install(sys.executable, "-m", "venv", "--clear", str(HOME / "python"))
        _install(str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *FROM_PYPI)
        wanted.touch()
    said = _run(str(PYTHON), "-c", "import pyvips; print(pyvips.__version__, *map(pyvips.version, range(3)))").split()
    return f"pyvips {said[0]} with libvips {'.'.join(said[1:])}"


def imgp() -> str:
    """The version of imgp, which is in the same environment."""
    python()
    script = "from importlib.metadata import version; print(version('imgp'))"
    return f"imgp {_run(str(PYTHON), '-c', script)}"


@cache
def sharp() -> str:
    """The version of sharp, installed by npm.

    Raises:
        CannotInstallError: there is no npm, or it fails.
    """
    if shutil.which("npm") is None:
        raise CannotInstallError("npm is not installed")
    if not (NODE / "node_modules" / "sharp").is_dir():
        NODE.mkdir(parents=True, exist_ok=True)
        _install("npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(NODE), *FROM_NPM)
    script = "const s = require('sharp'); console.log(s.versions.sharp, s.versions.vips)"
    version, vips = _run("node", "-e", script, cwd=NODE).split()
    return f"sharp {version} with libvips {vips}, node {_run('node', '--version')}"


def vipsthumbnail() -> str:
    """The version of the system's libvips tools."""
    _debian("vipsthumbnail", "libvips-tools")
    return _run("vipsthumbnail", "--vips-version")


def graphicsmagick() -> str:
    """The version of GraphicsMagick."""
    _debian("gm", "graphicsmagick")
    return " ".join(_run("gm", "version").split()[:2])


def imagemagick() -> str:
    """The version of ImageMagick."""
    _debian("mogrify", "imagemagick")
    return " ".join(_run("mogrify", "-version").split()[1:3])


def _debian(program: str, package: str) -> None:
    if shutil.which(program):
        return
    if shutil.which("apt-get") is None:
        raise CannotInstallError(f"{program} is not installed, and there is no apt-get")
    _install(str(ROOT / "packaging" / "linux" / "apt-install"), "The bench compares with it.", package)


def _install(*command: str) -> None:
    if not switches["install"]:
        raise CannotInstallError("it is not installed, and nothing was to be")
    _run(*command)


def _run(*command: str, cwd: Path | None = None) -> str:
    """What a command prints.

    Raises:
        CannotInstallError: it fails; has its last words.
    """
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=cwd, timeout=600)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise CannotInstallError(f"{command[0]}: {error}") from error
    if done.returncode:
        last = (done.stderr.strip() or done.stdout.strip() or "no word").splitlines()[-1]
        raise CannotInstallError(f"{Path(command[0]).name}: {last[:200]}")
    return done.stdout.strip()


Kit = Callable[[], str]
"""Installs what a peer needs, if it is not there, and gives its version in words."""
