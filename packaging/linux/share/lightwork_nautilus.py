"""Adds "Resize with Lightwork" to the menu of photos in Nautilus, where nautilus-python is installed."""

import subprocess

from gi.repository import GObject, Nautilus

TYPES = {f"image/{name}" for name in ("jpeg", "png", "webp", "tiff", "avif", "heif", "heic", "gif", "bmp")}


class Lightwork(GObject.GObject, Nautilus.MenuProvider):
    """The entry of the menu."""

    def get_file_items(self, *arguments):  # noqa: ANN002, ANN201 - Nautilus has no types
        """Gives the entry where there are photos, and nothing but photos; older versions pass the window first."""
        files = arguments[-1]
        paths = [file.get_location().get_path() for file in files if file.get_mime_type() in TYPES]
        if not paths or None in paths or len(paths) != len(files):
            return []
        item = Nautilus.MenuItem(name="Lightwork::resize", label="Resize with Lightwork", icon="lightwork")
        item.connect("activate", lambda *_: subprocess.Popen(["lightwork-gui", *paths]))
        return [item]
