"""Tasks, skips and sources in a plan: packed, and made again as they were."""

import os
from datetime import datetime
from pathlib import Path

import pytest

from helpers.plans import SIZES, photos, plan
from lightwork import Recipe, Sizing
from lightwork.packed import BLOCK
from lightwork.plan import Action, Header, Output, Task, Tasks, likely, packed_skips, path_at, reasons_of
from lightwork.plan.packing import FOLDED, packed_headers, packed_sources
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


NAMES = [
    "IMG_1.jpg",
    "Stra\u00dfe.jpg",
    "\u212aelvin.jpg",
    "e\ufb03cient.jpg",
    "\u0130stanbul.jpg",
    "caf\u00e9 \udcff.jpg",
    "\u96ea.jpg",
]
WORDS = ["img", "strasse", "kelvin", "ffi", "istanbul", "caf", "\u00e9", "\u96ea", "s", "nothing", "jpg", "/in/"]


def named(count: int) -> list[Task]:
    """Tasks whose originals have all kinds of names, most of them the first."""
    names = [NAMES[number // 200 % len(NAMES)] if not number % 200 else NAMES[0] for number in range(count)]
    paths = [f"/in/{number}/{name}" for number, name in enumerate(names)]
    sources = [Source(path, os.path.basename(path), 1, 2, (3, number)) for number, path in enumerate(paths)]
    target = (output("/out", RECIPE.sizing),)
    return [Task(number, source, target, None, RECIPE) for number, source in enumerate(sources)]


@pytest.mark.parametrize("words", [*([word] for word in WORDS), ["jpg", "kelvin"], ["img", "stra"]], ids=repr)
def test_a_search_leaves_out_no_path_that_has_the_words(words: list[str]) -> None:
    """Folded, so that a long s or a ligature is found by the letters it stands for."""
    tasks = named(1500)

    found = [place for places in likely(Tasks(RECIPE, tasks), words) for place in places]

    assert found == sorted(set(found))
    assert {task.index for task in tasks if all(word in task.source.path.casefold() for word in words)} <= set(found)


def test_a_search_leaves_out_what_cannot_have_the_words() -> None:
    """Whole blocks of tasks are not even unpacked."""
    blocks = list(likely(Tasks(RECIPE, named(1500)), ["nothing"]))
    assert len(blocks) == 1500 // BLOCK + 1
    assert sum(map(len, blocks)) < 1000  # those with letters that may become others


def test_all_letters_that_become_plain_ones_are_known() -> None:
    """As Python's Unicode has them."""
    letters = (chr(code) for code in range(0x80, 0x110000))
    assert "".join(letter for letter in letters if any(map(str.isascii, letter.casefold()))) == FOLDED


def test_a_path_is_told_without_its_task() -> None:
    """In full blocks, in the last one, and of tasks that are not packed."""
    tasks = named(BLOCK + 5)
    wanted = [task.source.path for task in tasks]
    packed = Tasks(RECIPE, tasks)

    assert [path_at(packed, place) for place in range(len(tasks))] == wanted
    assert [path_at(tasks, place) for place in range(len(tasks))] == wanted
    assert list(likely(tasks, ["nothing"])) == [range(len(tasks))]


def test_why_sizes_are_left_out_is_told_without_any_task() -> None:
    """The same of packed tasks and of plain ones; nothing where all sizes are made."""
    source = Source("/in/a.jpg", "a.jpg", 1, 1, (1, 1))
    fits, done = (Skip(source.path, why) for why in (SkipReason.ALREADY_FITS, SkipReason.ALREADY_DONE))
    plain = [
        Task(place, source, (), None, RECIPE, left_out) for place, left_out in enumerate([(), (fits,), (fits, done)])
    ]

    assert reasons_of(Tasks(RECIPE, plain)) == reasons_of(plain) == {fits.why, done.why}
    assert reasons_of(Tasks(RECIPE, plain[:1])) == reasons_of(plain[:1]) == set()
