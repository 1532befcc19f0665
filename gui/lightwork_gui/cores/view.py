"""What one painting of the lanes needs: which time is where."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class View:
    """The seconds at the left and right edges, and where the bars are, in pixels."""

    begin: float
    end: float
    left: float
    width: float

    @property
    def pace(self) -> float:
        """Pixels per second."""
        return self.width / max(1e-9, self.end - self.begin)

    def x(self, at: float) -> float:
        """Where a moment is, in pixels, kept inside the bars."""
        return self.left + min(self.width, max(0.0, (at - self.begin) * self.pace))

    def at(self, x: float) -> float:
        """Which moment is at a pixel."""
        return self.begin + (x - self.left) / self.pace
