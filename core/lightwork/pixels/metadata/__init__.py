"""EXIF, XMP, IPTC, comments, colour profile and resolution: what goes along with the pixels.

::

    read ──► Metadata ──settle(tags, size, dpi)──► Metadata ──save_settings──► encoder
    found    along       settled: exif xmp iptc               settings         graft, for a TIFF
"""

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
