"""What was measured of a workload: kept as JSON, read by the report."""

import statistics

import msgspec

from bench.peers.stopwatch import Took


class Line(msgspec.Struct):
    """A peer with so many photos at a time.

    Attributes:
        peer: its name.
        workers: photos at a time; 1 means confined to one core.
        rounds: what each round took, in their order.
        bytes: of all results.
        psnr: dB against the full decode and Lanczos, the median over some photos.
        ssim: the same for structural similarity, 0 to 1.
        error: why it did not finish; empty if it did.
    """

    peer: str
    workers: int
    rounds: list[Took] = []
    bytes: int = 0
    psnr: float | None = None
    ssim: float | None = None
    error: str = ""

    @property
    def wall(self) -> float:
        """Seconds of the middle round."""
        return statistics.median(took.wall for took in self.rounds)

    @property
    def work(self) -> float | None:
        """Seconds of the middle round by its own count, without its start."""
        counted = [took.work for took in self.rounds if took.work is not None]
        return statistics.median(counted) if counted else None

    @property
    def around(self) -> float | None:
        """Seconds of its work beside the photos' own, where photos are made one at a time; the middle round's."""
        counted = [took.work - took.photos for took in self.rounds if took.work is not None and took.photos is not None]
        return statistics.median(counted) if counted else None

    @property
    def cpu(self) -> float:
        """Processor seconds of the middle round."""
        return statistics.median(took.cpu for took in self.rounds)

    @property
    def peak(self) -> int:
        """Bytes of memory, the most of all rounds."""
        return max(took.peak for took in self.rounds)

    @property
    def spread(self) -> float:
        """Slowest less quickest round, as a share of the median."""
        walls = [took.wall for took in self.rounds]
        return (max(walls) - min(walls)) / self.wall


class Result(msgspec.Struct, frozen=True):
    """A workload.

    Attributes:
        name: of the workload.
        title: in words.
        count: photos.
        full: photos that the project aims at.
        repeat: rounds that count.
        cores: of the machine.
        lines: of all peers.
        versions: of the peers, by their names.
        absent: why a peer could not take part, by its name.
    """

    name: str
    title: str
    count: int
    full: int
    repeat: int
    cores: int
    lines: tuple[Line, ...]
    versions: dict[str, str] = {}
    absent: dict[str, str] = {}

    def finished(self, workers: int) -> list[Line]:
        """Those with so many photos at a time that have finished, the quickest first."""
        return sorted(
            (line for line in self.lines if line.workers == workers and line.rounds and not line.error),
            key=lambda line: line.wall,
        )
