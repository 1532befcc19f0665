"""The curve to a million photos: its trees, its tables and its figure; what it measures is for its reader."""

import os
from itertools import pairwise
from pathlib import Path

from bench.scale import page
from bench.scale.chart import CURVES, chart
from bench.scale.measure import Costs, Phase
from bench.scale.trees import LINKS, tree
from lightwork.drawing import Text
from lightwork.pixels.look import look
from lightwork.scan import Source, scan


def costs(photos: int) -> Costs:
    """As if everything grew in a straight line, 10 us a photo."""
    names = [name for name, *_ in CURVES]
    return Costs(photos, {name: Phase(photos / 5e4, photos / 1e5, 40_000_000 + photos) for name in names}, photos * 450)


def test_a_tree_has_its_photos_and_takes_little_room(tmp_path: Path) -> None:
    """A thousand to a folder, all of them readable, most of them names of the same files; made once."""
    made = tree(tmp_path, 1_250)
    found = [source for source in scan([str(made)]) if isinstance(source, Source)]
    made_at = os.stat(made).st_mtime_ns

    assert len(found) == 1_250
    assert sorted(path.name for path in made.iterdir()) == ["0000", "0001"]
    assert len({source.identity for source in found}) == 1_250 // LINKS + 1
    assert all(look(source) is not None for source in found[::97])
    assert tree(tmp_path, 1_250) == made
    assert os.stat(made).st_mtime_ns == made_at


def test_a_tree_that_broke_off_is_made_anew(tmp_path: Path) -> None:
    """Until it is whole, nothing of it counts."""
    (tmp_path / "200" / "0000").mkdir(parents=True)
    (tmp_path / "200" / "0000" / "half.jpg").touch()

    assert len(list(scan([str(tree(tmp_path, 200))]))) == 200


def test_the_tables_have_every_phase() -> None:
    """A column for each number; a phase that was not measured there is an empty cell."""
    small, large = costs(1_000), costs(10_000)
    small.phases["real run"] = Phase(3.0, 1.5, 0)

    lines = page.tables([small, large], "Here.").splitlines()

    assert "| scan | 0.01 | 0.10 |" in lines
    assert "| scan | 10.0 | 10.0 |" in lines
    assert "| scan | 0.02 | 0.20 |" in lines
    assert "| scan | 40 | 40 |" in lines
    assert "| real run | 1.50 |  |" in lines
    assert "| journal, bytes a photo | 450 | 450 |" in lines


def test_the_figure_shows_every_curve_and_its_end() -> None:
    """With its name and its seconds beside it, none upon another, and in words for who cannot see it."""
    drawing = chart([costs(1_000), costs(10_000), costs(100_000)])
    names = [shape for shape in drawing.shapes if isinstance(shape, Text) and ": 1.0 s" in shape.text]
    heights = sorted(shape.y for shape in names)

    assert len(names) == len(CURVES)
    assert min(after - before for before, after in pairwise(heights)) >= 14
    assert "100,000" in drawing.description


def test_the_page_keeps_what_people_wrote(tmp_path: Path) -> None:
    """Only what stands between the marks is written anew, and twice makes no difference."""
    (tmp_path / "figures").mkdir()
    (tmp_path / "million.md").write_text(f"before\n{page.BEGIN}\nold\n{page.END}\nafter\n", encoding="utf-8")

    page.write([costs(1_000), costs(10_000)], "Here.", tmp_path)
    once = (tmp_path / "million.md").read_text(encoding="utf-8")
    page.write([costs(1_000), costs(10_000)], "Here.", tmp_path)

    assert once.startswith("before\n")
    assert once.endswith("\nafter\n")
    assert "old" not in once
    assert "Here." in once
    assert (tmp_path / "million.md").read_text(encoding="utf-8") == once
    assert (tmp_path / "figures" / "million.svg").read_text(encoding="utf-8").startswith("<svg")
    assert (tmp_path / "figures" / "million-dark.svg").exists()
