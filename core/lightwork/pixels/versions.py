"""The versions of what reads, resizes and writes pictures, for reports of bugs."""

from importlib import metadata

from PIL import features

_PACKAGES = ("pillow", "cykooz-resizer", "isal", "pi-heif", "pillow-heif", "pillow-jxl-plugin", "rawpy")
_LIBRARIES = ("jpg", "jpg_2000", "zlib", "libtiff", "webp", "avif", "littlecms2")


def versions() -> dict[str, str]:
    """Name and version of each package and library; "none" where one is not installed."""
    found = {name: _package(name) for name in _PACKAGES}
    for name in _LIBRARIES:
        found[f"pillow: {name}"] = features.version(name) or "none"
    return found


def _package(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "none"
