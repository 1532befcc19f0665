"""Lanes as a drawing and as a table: every second of a worker at its place, and every word from the caller."""

import io
from itertools import pairwise

import pytest
from msgspec import structs
from PIL import Image

from helpers.crews import made, tasks
from lightwork.drawing import DARK, LIGHT, Bar, Drawing, Ink, Line, Palette, Text, to_svg
from lightwork.events import PHASES, Ended, Event, Held, Hold, Landed, Started
from lightwork.lab.hatches import INKS, idled
from lightwork.lab.lane_table import lanes_table
from lightwork.lab.lanes import SIZE, LaneWords, english, lanes_chart
from lightwork.lab.lettering import width_of
from lightwork.pixels.canvas import to_png
from lightwork.plan import Plan
from lightwork.report import Report
from lightwork.usage import Idle

PHASE_SECONDS = (0.5, 1.0, 1.5, 1.0, 1.0)


def landed(index: int, lane: int, began: float, ended: float) -> Landed:
    """A photo whose phases are the shares of its time."""
    share = (ended - began) / sum(PHASE_SECONDS)
    phases = tuple(share * seconds for seconds in PHASE_SECONDS)
    return Landed(structs.replace(made(index), phases=phases), lane, began, ended)


def told(events: list[Event], count: int = 20) -> Report:
    """The report of a run."""
    report = Report(Plan(tasks(count), ()), lambda: 1e9)
    for event in events:
        report.add(event)
    return report


def two_workers() -> Report:
    """Ten seconds: the first works from 0 to 5 and from 6 to 10, the second from 1 to 3."""
    return told(
        [
            Started(3, "processes", 2, 100.0),
            landed(0, 0, 100.0, 105.0),
            landed(1, 1, 101.0, 103.0),
            Held(Hold.NOTHING_LEFT, 105.5),
            landed(2, 0, 106.0, 110.0),
            Ended(0, 110.0),
        ]
    )


def bars(drawing: Drawing, ink: Ink) -> list[Bar]:
    """Bars of an ink, without the legend's."""
    low = max(spot.y + spot.height for spot in drawing.hot)
    return [shape for shape in drawing.shapes if isinstance(shape, Bar) and shape.ink is ink and shape.y < low]


def test_phases_are_as_long_as_their_seconds() -> None:
    """In their order, each in its colour, from the time at which the photo was begun."""
    report = two_workers()

    drawing = lanes_chart(report, english(report), *SIZE)

    pace = drawing.hot[0].width / 10
    first = [bars(drawing, INKS[phase])[0] for phase in PHASES]
    assert first[0].x == drawing.hot[0].x
    assert [bar.width for bar in first] == pytest.approx([pace * seconds for seconds in PHASE_SECONDS], abs=1)
    assert all(one.x + one.width == pytest.approx(other.x, abs=0.01) for one, other in pairwise(first))
    lower = [bar for bar in bars(drawing, Ink.DECODE) if bar.y == drawing.hot[1].y]
    assert [bar.x for bar in lower] == pytest.approx([drawing.hot[1].x + 1.2 * pace], abs=1)


def test_idleness_has_its_reason_where_there_is_room() -> None:
    """The second worker is idle for seven seconds; one word for all of them, another for the first."""
    report = two_workers()

    drawing = lanes_chart(report, english(report), *SIZE)

    texts = [shape.text for shape in drawing.shapes if isinstance(shape, Text)]
    assert texts.count("idle: nothing left") == 2  # on the lane, and in the legend
    assert "idle: starting" in texts
    assert "idle: paused" not in texts


def test_a_part_of_a_run_has_its_own_seconds_on_the_axis() -> None:
    """From four to six seconds after the start: what ends there begins at the left edge."""
    report = two_workers()

    drawing = lanes_chart(report, english(report), *SIZE, (104.0, 106.5))

    numbers = [shape.text for shape in drawing.shapes if isinstance(shape, Text) and shape.anchor == "middle"]
    assert numbers[:6] == ["4.0", "4.5", "5.0", "5.5", "6.0", "6.5"]
    wide = drawing.hot[0].width
    assert bars(drawing, Ink.WRITE)[0].width == pytest.approx(wide / 2.5, abs=1)


@pytest.mark.parametrize("workers", [1, 2, 64])
def test_every_lane_has_its_place(workers: int) -> None:
    """Few lanes are no higher than they look well, many make the drawing higher; nothing lies outside of it."""
    events: list[Event] = [Started(workers, "processes", workers, 0.0)]
    events += [landed(lane, lane, 0.0, 1.0 + lane) for lane in range(workers)]
    report = told([*events, Ended(0, 100.0)], workers)

    drawing = lanes_chart(report, english(report), *SIZE)

    assert len(drawing.hot) == workers
    assert all(below.y >= above.y + above.height for above, below in pairwise(drawing.hot))
    for shape in drawing.shapes:
        if isinstance(shape, Bar):
            assert shape.x >= 0
            assert shape.x + shape.width <= drawing.width
            assert shape.y + shape.height <= drawing.height
        elif isinstance(shape, Text):
            assert shape.y <= drawing.height


def test_a_long_run_stays_a_small_drawing() -> None:
    """Twenty thousand photos are drawn together, as far as nobody can tell them apart."""
    events: list[Event] = [Started(20_000, "processes", 2, 0.0)]
    for index in range(20_000):
        at = index // 2 * 0.01
        events.append(landed(index, index % 2, at, at + 0.01))
    report = told([*events, Ended(0, 100.0)], 20_000)

    drawing = lanes_chart(report, english(report), *SIZE)

    assert len(drawing.shapes) < 6000
    inked = sum(bar.width for phase in PHASES for bar in bars(drawing, INKS[phase]) if bar.height > 2)
    assert inked == pytest.approx(2 * drawing.hot[0].width, rel=0.01)


def long_words(report: Report) -> LaneWords:
    """Words of a language in which all are long."""
    words, much = english(report), "Verarbeitungsgeschwindigkeitsanzeige"
    return structs.replace(
        words,
        title=" ".join([much] * 4),
        subtitle=" ".join([much] * 5),
        workers=[f"Arbeitsprozess {number}" for number in (1, 2)],
        phases={phase: f"{much} {phase}" for phase in PHASES},
        idles={why: f"{much} {why}" for why in Idle},
    )


@pytest.mark.parametrize("width", [500, 960])
def test_long_words_touch_nothing(width: int) -> None:
    """Words in one line end before the next ones begin, and lines lie below each other."""
    report = two_workers()

    drawing = lanes_chart(report, long_words(report), width, 400)

    lines: dict[float, list[tuple[float, float]]] = {}
    for shape in drawing.shapes:
        if isinstance(shape, Text) and not shape.angle:
            wide = width_of(shape.text, shape.size, bold=shape.bold)
            left = shape.x - {"start": 0.0, "middle": wide / 2, "end": wide}[shape.anchor]
            lines.setdefault(round(shape.y), []).append((left, left + wide))
    for words in lines.values():
        assert all(end <= begin for (_, end), (begin, _) in pairwise(sorted(words)))
    assert all(later - earlier >= 11 for earlier, later in pairwise(sorted(lines)))


@pytest.mark.parametrize("why", list(Idle))
def test_hatches_end_at_their_edges(why: Idle) -> None:
    """No line of a hatch leaves its stretch."""
    for width in (3.0, 17.0, 120.0):
        for shape in idled(why, 40.0, 10.0, width, 20.0):
            points = shape.points if isinstance(shape, Line) else ()
            assert all(40 <= x <= 40 + width + 1e-9 and 10 <= y <= 30 + 1e-9 for x, y in points)


def test_each_reason_looks_different() -> None:
    """In gray, too: no two hatches have the same lines."""
    looks = {tuple(shape for shape in idled(why, 40.0, 10.0, 60.0, 20.0)) for why in Idle}

    assert len(looks) == len(Idle)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_each_pen_draws_it(palette: Palette) -> None:
    """As SVG with every phase's colour, as PNG with the first photo where it was."""
    report = two_workers()
    drawing = lanes_chart(report, english(report), *SIZE)
    spot = drawing.hot[0]

    svg = to_svg(drawing, palette)
    with Image.open(io.BytesIO(to_png(drawing, palette))) as image:
        x = 2 * (spot.x + spot.width * 0.1)  # decoding, from 0.5 to 1.5 seconds
        pixel = image.convert("RGB").getpixel((round(x), round(2 * spot.y + 4)))

    assert all(palette[INKS[phase]] in svg for phase in PHASES)
    assert pixel == tuple(bytes.fromhex(palette[Ink.DECODE][1:]))


def test_the_table_has_every_photo_and_every_gap() -> None:
    """By worker and time, in seconds since the start."""
    rows = list(lanes_table(two_workers()))

    assert rows[0][:5] == ("worker", "what", "name", "began s", "ended s")
    assert rows[0][5:] == ("read s", "decode s", "resample s", "encode s", "write s")
    assert [(row[0], row[1], float(row[3]), float(row[4])) for row in rows[1:]] == [
        ("1", "photo", 0.0, 5.0),
        ("1", "idle", 5.0, 6.0),
        ("1", "photo", 6.0, 10.0),
        ("2", "idle", 0.0, 1.0),
        ("2", "photo", 1.0, 3.0),
        ("2", "idle", 3.0, 10.0),
    ]
    assert [float(cell) for cell in rows[1][5:]] == list(PHASE_SECONDS)
    assert rows[1][2].endswith(".jpg")


def test_the_table_of_a_part_has_what_is_seen() -> None:
    """Photos that reach into the part are whole, idleness is cut at its edges."""
    rows = list(lanes_table(two_workers(), (104.0, 105.7)))

    assert [(row[0], row[1], float(row[3]), float(row[4])) for row in rows[1:]] == [
        ("1", "photo", 0.0, 5.0),
        ("1", "idle", 5.0, 5.7),
        ("2", "idle", 4.0, 5.7),
    ]
