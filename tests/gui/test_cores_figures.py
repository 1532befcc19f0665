from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lightwork.drawing import Bar
from lightwork.events import Ended, Started
from lightwork.plan import Plan
from lightwork.report import Report
from lightwork.usage import Breakdown, Idle, LaneUsage, Part, Usage
from lightwork_gui.charts import Kind
from lightwork_gui.cores import figures
from lightwork_gui.cores.load import Load
from lightwork_gui.cores.machine import Look, siblings, twins
from lightwork_gui.cores.summary import Summary
from lightwork_gui.cores.told import shared
from lightwork_gui.progress.readout import Readout

NONE = dict.fromkeys(Part, 0.0)


def told(**parts: float) -> Breakdown:
    """A breakdown of ten seconds of two workers."""
    return Breakdown(10.0, 2, 12.0, NONE | {Part[name]: seconds for name, seconds in parts.items()}, 1.2)


USED = Usage(
    10.0, 2, 15.0, 0.75, dict.fromkeys(Idle, 0.0) | {Idle.DISK: 5.0}, 3, 2.5, 7.5,
    (LaneUsage(9.0, 4, 0.9), LaneUsage(6.0, 3, 0.6)), 12.0,
)  # fmt: skip


@pytest.mark.usefixtures("qapp")
def test_the_parts_fill_the_bar() -> None:
    """As wide as their seconds, one after the other, without the ones that are nothing."""
    drawing = figures.drawing(told(IDEAL=6.0, CONTENTION=1.5, WAITING=2.5), 816, 300)

    bars = [shape for shape in drawing.shapes if isinstance(shape, Bar) and shape.height > 20]
    assert [round(bar.width) for bar in bars] == [479, 119, 199]
    assert [round(bar.x) for bar in bars] == [8, 488, 608]
    assert len(drawing.hot) == 3
    assert "2.5 s" in drawing.description


@pytest.mark.usefixtures("qapp")
def test_photos_that_were_faster_together_shorten_the_work() -> None:
    """A part below nothing cannot be drawn; what is drawn still adds up to the run."""
    parts = dict(figures.shown_parts(told(IDEAL=11.0, CONTENTION=-2.0, START=1.0)))

    assert parts == {Part.IDEAL: 9.0, Part.START: 1.0}


@pytest.mark.usefixtures("qapp")
def test_the_table_has_every_worker_reason_and_part() -> None:
    """For people, and with all digits for programs."""
    where = told(IDEAL=6.0, CONTENTION=1.5, WAITING=2.5)
    rows, plain = figures.rows(USED, where), figures.plain(USED, where)

    assert len(rows) == 1 + 2 + len(Idle) + len(Part)
    assert rows[1][1:] == ["4", "9.00", "90.0"]
    assert ["idle, all workers: waiting for the disk", "", "5.00", "25.0"] in rows
    assert ["part", "waiting", "", "2.5"] in plain
    assert ["run", "best", "", "7.5"] in plain


def test_it_is_saved_as_picture_drawing_and_table(qtbot: QtBot, tmp_path: Path) -> None:
    """In each of the five kinds."""
    summary, where = Summary(), told(IDEAL=10.0)
    qtbot.addWidget(summary)
    summary.chart.show_chart(
        lambda width, height: figures.drawing(where, width, height),
        figures.rows(USED, where),
        figures.plain(USED, where),
    )

    for kind in Kind:
        summary.chart.saver.save_as(str(tmp_path / f"{kind.name}.{kind.suffix}"), kind)

    assert len(list(tmp_path.iterdir())) == len(Kind)
    assert "<svg" in (tmp_path / "SVG_DARK.svg").read_text(encoding="utf-8")
    assert "idle,waiting for the disk,,5.0" in (tmp_path / "CSV.csv").read_text(encoding="utf-8")


def test_siblings_are_read_from_the_system(tmp_path: Path) -> None:
    """Lists and ranges; cores that share nothing need no second name."""
    for core, text in enumerate(("0,2", "1,3", "0,2", "1,3")):
        folder = tmp_path / f"cpu{core}" / "topology"
        folder.mkdir(parents=True)
        (folder / "thread_siblings_list").write_text(text + "\n")

    assert siblings(tmp_path) == [(0, 2), (1, 3)]
    assert twins(siblings(tmp_path)) == {0: 0, 2: 0, 1: 1, 3: 1}
    assert twins([(0,), (1,)]) == {}
    assert siblings(tmp_path / "nowhere") == []


def test_the_load_tells_memory_and_disk(qtbot: QtBot) -> None:
    """And says that the disk is everybody's; nothing of it where the system does not tell."""
    load = Load()
    qtbot.addWidget(load)

    load.show_look(Look((50.0,), 120_000_000, 3_000_000_000, 1_500_000.0, 0.0))
    with_disk = load.figures.text()
    load.show_look(Look((50.0,), 120_000_000, 3_000_000_000))

    assert "120 MB" in with_disk
    assert "all programs" in with_disk
    assert "1.5 MB read" in with_disk
    assert "all programs" not in load.figures.text()


def test_the_readout_calls_workers_cores_only_where_they_are(qtbot: QtBot) -> None:
    """Two on two are cores; eight on two are workers."""
    texts = []
    for workers in (2, 8):
        report, readout = Report(Plan((), ()), cores=2), Readout()
        qtbot.addWidget(readout)
        report.add(Started(0, "processes", workers, 0.0))
        report.add(Ended(0, 3.0))
        readout.show_report(report)
        texts.append(readout.text.text())

    assert texts == ["3.0 s on 2 cores.", "3.0 s with 8 workers."]


@pytest.mark.usefixtures("qapp")
def test_workers_share_cores_only_where_there_are_too_few() -> None:
    """Eight on two are told, two on two are not."""
    assert shared(8, 2).startswith("8 workers share 2 cores")
    assert shared(2, 2) == ""
