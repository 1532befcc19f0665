"""A lane as a row of pixels: one byte for each, by arithmetic, so that a run of any length is painted in no time.

Photos that are wide enough are a block each; shorter ones are summed until they can be seen.
"""

from collections.abc import Callable, Iterable

from lightwork.events import PHASES
from lightwork.lab.blocks import Block, Sums, blocks
from lightwork.usage import Stretch

LEAST_PIXELS = 8
"""Photos narrower than this are drawn together."""

GAP_PIXELS = 2
"""An idle stretch from so many pixels on is shown with its reason."""

NOTHING, SEAM = 0, len(PHASES) + 1
"""Codes of pixels; a phase has its place in `PHASES`, counted from 1."""

_CODES = [bytes((code,)) for code in range(1, SEAM)]
"""Of each phase."""

Reasons = Callable[[float, float], Iterable[Stretch]]
"""Gives the idle stretches between two times."""


class Row:
    """What one lane has done in the time that is shown. It moves to the left by whole pixels, and grows at the right.

    Attributes:
        codes: a byte for each pixel.
        gaps: idle stretches between photos that can be seen, in the order of time.
        drawn: blocks drawn so far, for tests and measurements.
    """

    def __init__(self, sums: Sums, reasons: Reasons) -> None:
        self.codes = bytearray()
        self.gaps: list[Stretch] = []
        self.drawn = 0
        self._sums, self._reasons = sums, reasons
        self._edge, self._pace, self._seen = 0, 0.0, 0
        self._last: float | None = None

    def bring_up(self, edge: int, width: int, pace: float) -> None:
        """Draws what is new since the last time, and everything where another part or another scale is shown.

        Args:
            edge: the moment at the right edge, in pixels since time 0.
            width: in pixels.
            pace: pixels per second.
        """
        self._sums.bring_up()
        moved, begin = edge - self._edge, (edge - width) / pace
        if pace != self._pace or width != len(self.codes) or not 0 <= moved < width or (moved and self._cut()):
            self._pace, moved = pace, 0
            self.codes, self.gaps = bytearray(width), []
            self._seen = self._sums.lane.until(begin)
            self._last = self._sums.lane.times(self._seen - 1)[1] if self._seen else None
        if moved:
            self.codes = self.codes[moved:] + bytes(moved)
            self.gaps = [gap for gap in self.gaps if gap.ended > begin]
        self._edge = edge
        self._draw(begin, edge / pace)

    def _cut(self) -> bool:
        """Whether the last block did not fit at the right edge."""
        return self._last is not None and self._last > self._edge / self._pace

    def _draw(self, begin: float, end: float) -> None:
        for block in blocks(self._sums, self._seen, end, LEAST_PIXELS / self._pace):
            if self._last is not None and (block.began - self._last) * self._pace >= GAP_PIXELS:
                self.gaps.extend(self._reasons(max(begin, self._last), min(end, block.began)))
            self._last, self._seen = block.ended, block.after
            self._draw_block(block)
            self.drawn += 1

    def _draw_block(self, block: Block) -> None:
        """Rounds to the nearest pixel, the same one however far the row has moved."""
        codes, width, pace = self.codes, len(self.codes), self._pace
        origin = width - self._edge
        at = block.began * pace + 0.5
        left = int(at) + origin  # times are never below 0, so that this rounds down
        painted, begin = b"", left
        for seconds, code in zip(block.phases, _CODES):  # noqa: B905 - checking costs a tenth of the painting
            at += seconds * pace
            right = int(at) + origin
            painted += code * (right - left)
            left = right
        if begin < 0:
            painted, begin = painted[-begin:], 0
        if begin + len(painted) > width:
            painted = painted[: max(0, width - begin)]
        codes[begin : begin + len(painted)] = painted
        seam = int(block.ended * pace + 0.5) + origin - 1
        if 0 <= seam < width and (block.ended - block.began) * pace > 2 * LEAST_PIXELS:
            codes[seam] = SEAM  # room for one between two photos
