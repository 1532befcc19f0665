"""Speed-up: the same photos made by one worker, by two, by three ..., what that gains, and why not more."""

from lightwork_gui.speedup.room import SpeedupRoom

__all__ = ["SpeedupRoom"]
