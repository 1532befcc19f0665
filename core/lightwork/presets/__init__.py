"""Presets: recipes with names, the built-in ones and the user's own; the same for the window and the command line."""

from lightwork.presets.builtin import BUILT_IN
from lightwork.presets.preset import Preset
from lightwork.presets.store import Store, own_folder

__all__ = ["BUILT_IN", "Preset", "Store", "own_folder"]
