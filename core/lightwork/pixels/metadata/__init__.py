"""EXIF, XMP, IPTC, comments, colour profile and resolution: what goes along with the pixels.

::

    read ──► Metadata ──settle(tags, size, dpi)──► Metadata ──save_settings──► encoder
    found    along       settled: exif xmp iptc               settings         graft, for a TIFF

Names are fetched when they are first asked for, because whoever asks for an orientation alone needs no Pillow.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lightwork.pixels.metadata.along import Metadata
    from lightwork.pixels.metadata.exif import PREFIX, orientation_in, taken_in
    from lightwork.pixels.metadata.found import orientation, read, taken
    from lightwork.pixels.metadata.settings import save_settings
    from lightwork.pixels.metadata.settled import settle
    from lightwork.pixels.metadata.tiff import extract, graft

__all__ = [
    "PREFIX",
    "Metadata",
    "extract",
    "graft",
    "orientation",
    "orientation_in",
    "read",
    "save_settings",
    "settle",
    "taken",
    "taken_in",
]

_ROOMS = {
    "PREFIX": "exif",
    "Metadata": "along",
    "extract": "tiff",
    "graft": "tiff",
    "orientation": "found",
    "orientation_in": "exif",
    "read": "found",
    "save_settings": "settings",
    "settle": "settled",
    "taken": "found",
    "taken_in": "exif",
}
"""Where each name is from."""


def __getattr__(name: str) -> Any:
    """Fetches a name when it is first asked for (PEP 562)."""
    if name not in _ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(f"{__name__}.{_ROOMS[name]}"), name)
    return found
