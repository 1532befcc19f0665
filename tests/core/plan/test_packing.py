"""Tasks, skips and sources in a plan: packed, and made again as they were."""

import os
from datetime import datetime
from pathlib import Path

import pytest

from helpers.plans import SIZES, photos, plan
from lightwork import Recipe, Sizing
from lightwork.plan import Action, Header, Output, Task, Tasks, packed_skips
from lightwork.plan.packing import packed_headers, packed_sources
from lightwork.recipe import Replace
from lightwork.scan import Skip, SkipReason, Source

RECIPE = Recipe(output="/out", **SIZES)
SOURCES = {
    "plain": Source("/in/a/b.jpg", "a/b.jpg", 10, 1_700_000_000_000_000_001, (2049, 12_345)),
    "no text": Source("/in/\udcff\udcfe.jpg", "\udcff\udcfe.jpg", 0, 0, (0, 0)),
    "another relative path": Source("/in/a.jpg", "elsewhere/b.jpg", 1 << 40, -5, (1 << 63, (1 << 64) - 1)),
    "newline": Source("/in/a\nb.jpg", "a\nb.jpg", 3, (1 << 63) - 1, (1, 2)),
    "no name": Source("", "", 3, 4, (1, 2)),
}


def output(target: str, sizing: Sizing, action: Action = Action.RESIZE) -> Output:
    """An output in some format."""
    return Output(target, replace=True, action=action, format="webp", sizing=sizing, after=(1600, 900))


@pytest.mark.parametrize("source", SOURCES.values(), ids=SOURCES)
def test_a_source_is_what_it_was(source: Source) -> None:
    """Whatever its name is."""
    assert list(packed_sources([source])) == [source]


@pytest.mark.parametrize("detail", ["", "/out/a.jpg", "no \N{SNOWMAN}", "\udcff"])
def test_a_skip_is_what_it_was(detail: str) -> None:
    """For every reason there is."""
    skips = [Skip("/in/\udcff", why, detail) for why in SkipReason]

    assert list(packed_skips(skips)) == skips


@pytest.mark.parametrize("source", SOURCES.values(), ids=SOURCES)
@pytest.mark.parametrize("backup", [None, "", "/backup/\udcff.jpg"])
def test_a_task_is_what_it_was(source: Source, backup: str | None) -> None:
    """With all its outputs, and the sizes that are left out."""
    first, second, third = RECIPE.sizings
    outputs = output("/out/\udcff.webp", third, Action.COPY), output("/out/b.webp", first)
    left_out = (Skip(source.path, SkipReason.ALREADY_DONE, "/out/c.webp"),)
    tasks = [
        Task(0, source, outputs, (4000, 3000), RECIPE, left_out, backup),
        Task(1, source, (output("/out/d.webp", second),), None, RECIPE),
    ]

    packed = Tasks(RECIPE, tasks)

    assert list(packed) == tasks
    assert packed.bytes == 2 * source.bytes
    assert packed.folders == {os.path.dirname(source.path)}


def test_a_task_has_the_place_of_its_index() -> None:
    """Anything else would be another task when it comes out."""
    with pytest.raises(AssertionError):
        Tasks(RECIPE).append(Task(1, SOURCES["plain"], (output("/out/b", RECIPE.sizing),), None, RECIPE))


@pytest.mark.parametrize(
    "header",
    [None, Header("jpeg", (1, 2)), Header("webp", (4000, 3000), False, 2, True, True, datetime(2026, 2, 3, 4, 5, 6))],  # noqa: DTZ001
)
def test_a_header_is_what_it_was(header: Header | None) -> None:
    """Also that of a file that could not be read."""
    headers = packed_headers()
    headers.add("a", header)

    assert headers["a"] == header


def test_a_plan_counts_the_bytes_of_its_originals(tmp_path: Path) -> None:
    """Of those that become something, be they packed or not."""
    made = plan(photos(tmp_path / "in", "a.jpg", "b.jpg", "c.txt"), tmp_path / "out")
    plain = type(made)(tuple(made.tasks), tuple(made.skips))

    assert made.bytes == plain.bytes == 2
    assert made.found == plain.found == 3


def test_a_replacing_plan_is_packed_too(tmp_path: Path) -> None:
    """Each original's way is kept."""
    folder = photos(tmp_path / "in", "a.jpg", "sub/b.jpg")
    backup = str(tmp_path / "kept")

    made = plan(folder, Path(), replace=Replace.BACKUP, backup=backup)

    assert [task.backup for task in made.tasks] == [os.path.join(backup, name) for name in ("a.jpg", "sub/b.jpg")]
