"""Which part of a picture a view shows, and how large. Arithmetic only, in pixels of the screen and of the picture."""

from dataclasses import dataclass, replace

from lightwork.crews.darkroom import LARGEST_PART, Part
from lightwork.recipe import Size

LEVELS = (0.25, 0.5, 1.0, 2.0, 4.0, 8.0)
"""Sizes that can be zoomed to, beside the one at which all of the picture is seen: pixels of the screen for one."""

WORTH = 1.2
"""How much larger than all of it a size must be to be worth a step; the picture's own pixels always are."""


@dataclass(frozen=True, slots=True)
class Sight:
    """A look at a picture.

    Attributes:
        picture: (width, height) of the picture.
        room: (width, height) of the view in pixels of the screen.
        zoom: pixels of the screen for one of the picture; 0 to see all of it.
        centre: the place of the picture in the middle of the view.
    """

    picture: Size = (1, 1)
    room: Size = (1, 1)
    zoom: float = 0.0
    centre: tuple[float, float] = (0.5, 0.5)

    @property
    def fit(self) -> float:
        """The scale at which all of it is seen; it is never enlarged for that."""
        return min(1.0, self.room[0] / self.picture[0], self.room[1] / self.picture[1])

    @property
    def scale(self) -> float:
        """Pixels of the screen for one of the picture."""
        return max(self.zoom, self.fit)

    @property
    def fits(self) -> bool:
        """Whether all of it is seen."""
        return self.scale <= self.fit

    @property
    def corner(self) -> tuple[int, int]:
        """Where the picture's top left lies on the screen, in whole pixels."""
        x, y = (
            round((room - length * self.scale) / 2)
            if length * self.scale <= room
            else round(room / 2 - at * self.scale)
            for room, length, at in zip(self.room, self.picture, self.centre, strict=True)
        )
        return x, y

    @property
    def seen(self) -> Part:
        """The part of the picture that is seen, in whole pixels."""
        spans = [
            (max(0, int(-at / self.scale)), min(length, int((room - at) / self.scale) + 1))
            for at, room, length in zip(self.corner, self.room, self.picture, strict=True)
        ]
        (left, right), (top, bottom) = spans
        return left, top, max(1, right - left), max(1, bottom - top)

    @property
    def worth_having(self) -> Part:
        """What is seen and as much around it as may be had at full size, so that little has to be asked for twice."""
        left, top, width, height = self.seen
        grow = max(1.0, (LARGEST_PART / (width * height)) ** 0.5)
        (x, wide), (y, high) = (
            _grown(*span, grow) for span in ((left, width, self.picture[0]), (top, height, self.picture[1]))
        )
        return x, y, wide, max(1, min(high, LARGEST_PART // wide))

    def at(self, x: float, y: float) -> tuple[float, float]:
        """The place of the picture under a place of the screen."""
        left, top = self.corner
        return (x - left) / self.scale, (y - top) / self.scale

    def zoomed(self, zoom: float, x: float | None = None, y: float | None = None) -> "Sight":
        """The same at another scale, with what lies at (x, y) of the screen staying there; its middle by default."""
        x, y = self.room[0] / 2 if x is None else x, self.room[1] / 2 if y is None else y
        place = self.at(x, y)
        scale = max(zoom, self.fit)
        middle = tuple(
            at - (where - room / 2) / scale for at, where, room in zip(place, (x, y), self.room, strict=True)
        )
        return _inside(replace(self, zoom=0.0 if zoom <= self.fit else zoom, centre=(middle[0], middle[1])))

    def stepped(self, steps: int, x: float | None = None, y: float | None = None) -> "Sight":
        """So many sizes nearer; or farther, if negative."""
        levels = [self.fit, *(level for level in LEVELS if level > self.fit * (1.01 if level == 1.0 else WORTH))]
        now = min(range(len(levels)), key=lambda place: abs(levels[place] - self.scale))
        return self.zoomed(levels[max(0, min(len(levels) - 1, now + steps))], x, y)

    def moved(self, across: float, down: float) -> "Sight":
        """The picture pulled by so many pixels of the screen."""
        x, y = self.centre
        return _inside(replace(self, centre=(x - across / self.scale, y - down / self.scale)))

    def of(self, picture: Size, room: Size) -> "Sight":
        """The same place of another picture, or in another view."""
        x, y = (at * new / old for at, new, old in zip(self.centre, picture, self.picture, strict=True))
        return _inside(replace(self, picture=picture, room=room, centre=(x, y)))


def _inside(sight: Sight) -> Sight:
    """The same with no more emptiness than there must be."""
    halves = [room / 2 / sight.scale for room in sight.room]
    x, y = (
        min(max(at, half), length - half) if length > 2 * half else length / 2
        for at, half, length in zip(sight.centre, halves, sight.picture, strict=True)
    )
    return replace(sight, centre=(x, y))


def _grown(start: int, length: int, longest: int, by: float) -> tuple[int, int]:
    """A span around the same middle, inside the picture."""
    wanted = min(longest, int(length * by))
    return max(0, min(start - (wanted - length) // 2, longest - wanted)), wanted


def covers(part: Part, other: Part) -> bool:
    """Whether a part holds another one."""
    inside = part[0] <= other[0] and part[1] <= other[1]
    return inside and part[0] + part[2] >= other[0] + other[2] and part[1] + part[3] >= other[1] + other[3]
