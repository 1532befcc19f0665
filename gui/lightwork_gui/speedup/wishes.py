"""What is measured: up to how many workers, how often, on how many photos."""

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from lightwork.crews import MOST_WORKERS, cores
from lightwork.lab.scaling import default_workers
from lightwork_gui import theme, words
from lightwork_gui.box import Box

REPEATS = (3, 5, 10, 20)
PHOTOS = (10, 20, 40, 100, 200, 400)

_USUAL_REPEATS = 3


def ladder(most: int) -> tuple[int, ...]:
    """Numbers of workers up to the most: 1, 2, 3, 4, 6, 8, 12, 16 ..., and the most itself."""
    steps = {1, most}
    power = 2
    while power <= most:
        steps |= {power, power * 3 // 2}
        power *= 2
    return tuple(sorted(step for step in steps if step <= most))


class Wishes(QWidget):
    """Three boxes in a row, each with what is usual in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workers, self.repeats, self.photos = Box(), Box(), Box()
        self._workers = _choices()
        for numbers in self._workers:
            self.workers.addItem(words.count(max(numbers), "up to %n worker(s)"))
        for number in REPEATS:
            self.repeats.addItem(words.count(number, "%n round(s) each"))
        self.photos.addItem(self.tr("usual sample"))
        for number in PHOTOS:
            self.photos.addItem(words.count(number, "%n photo(s)"))
        self.workers.setCurrentIndex(self._workers.index(tuple(default_workers())))
        self.repeats.setCurrentIndex(REPEATS.index(_USUAL_REPEATS))
        self.photos.setToolTip(
            self.tr("How many of your photos are made in each round, from the smallest to the largest.")
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.STEP)
        for box, name in (
            (self.workers, self.tr("Numbers of workers")),
            (self.repeats, self.tr("Rounds")),
            (self.photos, self.tr("Photos of the sample")),
        ):
            box.setAccessibleName(name)
            layout.addWidget(box)

    @property
    def crews(self) -> tuple[int, ...]:
        """The numbers of workers."""
        return self._workers[self.workers.currentIndex()]

    @property
    def repeat(self) -> int:
        """Rounds of each that count."""
        return REPEATS[self.repeats.currentIndex()]

    @property
    def sample(self) -> int | None:
        """Photos of the sample; None for as many as stand for all."""
        at = self.photos.currentIndex()
        return PHOTOS[at - 1] if at else None


def _choices() -> Sequence[tuple[int, ...]]:
    """The usual numbers, and fewer or more of them."""
    usual = tuple(default_workers())
    tops = {max(1, cores() // 2), cores(), 2 * cores()} - {max(usual), 1}
    return sorted(_distinct([usual, *(ladder(min(top, MOST_WORKERS)) for top in tops)]), key=max)


def _distinct(numbers: Iterable[tuple[int, ...]]) -> list[tuple[int, ...]]:
    return list(dict.fromkeys(numbers))
