"""Which part of a run is looked at: zoomed and scrolled by plain arithmetic."""

from dataclasses import dataclass

SECONDS_SHOWN = 10.0
"""The lanes show so much of a run while it lasts: filled from the left, then moving on."""

LEAST_SECONDS = 0.005
"""No closer: a phase of a tenth of a millisecond can be seen."""

ZOOM = 1.5
"""One step nearer or farther."""


@dataclass
class Sight:
    """The part of a run that is shown. What was not chosen is right by itself.

    Attributes:
        first: when the run began.
        last: until when it is known.
        live: whether it is under way.
        seconds: how much is shown; None for some seconds while it is live, and all of it afterwards.
        end: the moment at the right edge; None follows the run.
    """

    first: float = 0.0
    last: float = 1.0
    live: bool = False
    seconds: float | None = None
    end: float | None = None

    @property
    def whole(self) -> float:
        """Seconds of the run, and while it lasts at least as much as is shown."""
        return max(self.last - self.first, SECONDS_SHOWN if self.live else LEAST_SECONDS)

    @property
    def span(self) -> float:
        """Seconds that are shown."""
        usual = SECONDS_SHOWN if self.live else self.whole
        return min(self.whole, max(LEAST_SECONDS, usual if self.seconds is None else self.seconds))

    @property
    def begin(self) -> float:
        """The moment at the left edge."""
        end = self.last if self.end is None else self.end
        return max(self.first, min(end, self.last) - self.span)

    @property
    def following(self) -> bool:
        """Whether the end of the run is in sight."""
        return self.end is None

    def zoom(self, factor: float, share: float = 1.0) -> None:
        """Comes nearer (factor above 1) or goes farther; what is at `share` of the width stays where it is."""
        fixed, before = self.begin + share * self.span, self.span
        following = self.following and (share >= 1.0 or self.live)
        self.seconds = before / factor
        self.seconds = self.span
        self._settle(fixed + (1 - share) * self.span, keep=following)

    def scroll(self, seconds: float) -> None:
        """Moves on (above 0) or back. At the end it follows again."""
        self._settle(self.begin + self.span + seconds, keep=False)

    def scroll_to(self, begin: float) -> None:
        """Brings a moment to the left edge."""
        self.scroll(begin - self.begin)

    def fit(self) -> None:
        """Shows all of it."""
        self.seconds, self.end = self.whole, None
        if not self.live:
            self.seconds = None

    def follow(self) -> None:
        """Shows what is right by itself."""
        self.seconds, self.end = None, None

    def _settle(self, end: float, *, keep: bool) -> None:
        end = max(end, self.first + self.span)
        self.end = None if keep or end >= self.last else end
