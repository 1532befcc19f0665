"""Charts: a `Drawing` of the core, shown on the screen, told to a screen reader, and saved as a file."""

from lightwork_gui.charts.panel import Chart
from lightwork_gui.charts.saver import Saver
from lightwork_gui.charts.saving import Kind, save
from lightwork_gui.charts.view import DrawingView, Make

__all__ = ["Chart", "DrawingView", "Kind", "Make", "Saver", "save"]
