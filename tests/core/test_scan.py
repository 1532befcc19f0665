import os
import socket
from pathlib import Path

import pytest

from lightwork import Skip, Source, scan
from lightwork.scan import SkipReason, changed_ns


def tree(folder: Path, *files: str) -> Path:
    """Makes files that are named like photos."""
    for name in files:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    return folder


def found(*paths: Path, output: Path | None = None) -> tuple[list[str], dict[str, SkipReason]]:
    """The relative paths of the sources, and the reason of each name that was skipped."""
    items = list(scan(map(str, paths), str(output) if output else ""))
    sources = [item.relative for item in items if isinstance(item, Source)]
    return sources, {os.path.basename(item.path): item.why for item in items if isinstance(item, Skip)}


def test_folders_are_walked_in_the_order_of_their_names(tmp_path: Path) -> None:
    """Files of a folder come first, then its folders, all by name."""
    tree(tmp_path, "b.jpg", "a.JPG", "z/c.png", "m/n/d.webp", "m/e.tif")

    assert found(tmp_path) == (["a.JPG", "b.jpg", "m/e.tif", "m/n/d.webp", "z/c.png"], {})


def test_everything_left_out_has_its_reason(tmp_path: Path) -> None:
    """Other files, hidden ones, our own leftovers and what is not there are skips, and nothing is lost."""
    tree(tmp_path, "a.jpg", "notes.txt", ".hidden.jpg", ".lw-0a1b2c3d.part", ".cache/b.jpg")

    sources, skips = found(tmp_path, tmp_path / "gone.jpg")

    assert sources == ["a.jpg"]
    assert skips == {
        "notes.txt": SkipReason.NOT_AN_IMAGE,
        ".hidden.jpg": SkipReason.HIDDEN,
        ".lw-0a1b2c3d.part": SkipReason.LEFTOVER,
        ".cache": SkipReason.HIDDEN,
        "gone.jpg": SkipReason.NOT_FOUND,
    }


def test_formats_on_request_are_taken_only_then(tmp_path: Path) -> None:
    """Icons, Targa and the like are no photos, unless they are asked for."""
    tree(tmp_path, "a.jpg", "b.ICO", "c.tga", "d.heic")

    plain = list(scan([str(tmp_path)]))
    asked = list(scan([str(tmp_path)], also=("ico",)))

    assert [item.relative for item in plain if isinstance(item, Source)] == ["a.jpg", "d.heic"]
    assert [item.relative for item in asked if isinstance(item, Source)] == ["a.jpg", "b.ICO", "d.heic"]
    assert [item.why for item in asked if isinstance(item, Skip)] == [SkipReason.NOT_AN_IMAGE]


def test_a_named_file_is_always_taken(tmp_path: Path) -> None:
    """What the user gives is tried, whatever its name; its relative path is its name."""
    tree(tmp_path, "deep/photo.dat", "deep/.secret")

    assert found(tmp_path / "deep/photo.dat", tmp_path / "deep/.secret") == (["photo.dat", ".secret"], {})


def test_a_file_given_twice_comes_once(tmp_path: Path) -> None:
    """By itself, again, and inside its folder: one source."""
    tree(tmp_path, "a.jpg", "b.jpg")

    sources, skips = found(tmp_path / "a.jpg", tmp_path, tmp_path / "a.jpg")

    assert sorted(sources) == ["a.jpg", "b.jpg"]
    assert skips == {}


def test_a_folder_inside_another_comes_once(tmp_path: Path) -> None:
    """Given with its parent, in either order, its photos come once, as below what was given."""
    tree(tmp_path, "in/a.jpg", "in/sub/b.jpg")

    inner_last = found(tmp_path / "in", tmp_path / "in/sub")
    inner_first = found(tmp_path / "in/sub", tmp_path / "in")

    assert inner_last == (["a.jpg", "b.jpg"], {})
    assert inner_first == (["b.jpg", "a.jpg"], {})


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_loop_of_links_ends(tmp_path: Path) -> None:
    """A link to a folder above is named and not followed."""
    tree(tmp_path, "in/a.jpg", "in/sub/b.jpg")
    (tmp_path / "in/sub/up").symlink_to(tmp_path / "in")

    assert found(tmp_path / "in") == (["a.jpg", "sub/b.jpg"], {"up": SkipReason.LINK_LOOP})


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_links_to_photos_are_followed_and_dead_ones_named(tmp_path: Path) -> None:
    """A link to a photo is a photo; one that leads nowhere is a skip."""
    tree(tmp_path, "real/a.jpg")
    (tmp_path / "in").mkdir()
    (tmp_path / "in/link.jpg").symlink_to(tmp_path / "real/a.jpg")
    (tmp_path / "in/dead.jpg").symlink_to(tmp_path / "nowhere.jpg")

    assert found(tmp_path / "in") == (["link.jpg"], {"dead.jpg": SkipReason.NOT_FOUND})


@pytest.mark.skipif(os.name == "nt", reason="no such files there")
def test_pipes_and_sockets_never_block(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are named like photos and are no regular files; nothing opens them."""
    os.mkfifo(tmp_path / "pipe.jpg")
    monkeypatch.chdir(tmp_path)  # a socket's path may only be short
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("socket.jpg")
        in_folder = found(tmp_path)
        itself = found(tmp_path / "pipe.jpg")

    assert in_folder == ([], {"pipe.jpg": SkipReason.NOT_A_FILE, "socket.jpg": SkipReason.NOT_A_FILE})
    assert itself == ([], {"pipe.jpg": SkipReason.NOT_A_FILE})


def test_results_below_the_input_are_never_taken(tmp_path: Path) -> None:
    """The output folder met on the way is left out as a whole; given itself it is taken."""
    tree(tmp_path, "in/a.jpg", "in/small/a.jpg")

    met = found(tmp_path / "in", output=tmp_path / "in/small")
    given = found(tmp_path / "in/small", output=tmp_path / "in/small")

    assert met == (["a.jpg"], {"small": SkipReason.OUTPUT_FOLDER})
    assert given == (["a.jpg"], {})


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_names_that_are_no_text_are_kept(tmp_path: Path) -> None:
    """A name with a byte that is no UTF-8 can be opened by the path that the scan gives."""
    raw = os.fsencode(tmp_path) + b"/\xff.jpg"
    with open(raw, "wb") as file:
        file.write(b"abc")

    (source,) = scan([str(tmp_path)])

    assert isinstance(source, Source)
    assert os.fsencode(source.path) == raw
    assert source.bytes == 3


@pytest.mark.parametrize("year", [-5000, 1500, 1969, 2026, 2261, 2446, 30000])
def test_any_year_fits_into_64_bits(year: int, tmp_path: Path) -> None:
    """Years that some disks hold and no journal could are brought near; all others are exact."""
    nanoseconds = (year - 1970) * 31_556_952_000_000_000
    state = os.stat(tree(tmp_path, "a.jpg") / "a.jpg")

    class Odd:
        st_mtime_ns = nanoseconds

    changed = changed_ns(Odd())  # type: ignore[arg-type]

    assert changed_ns(state) == state.st_mtime_ns
    assert -(1 << 63) <= changed < 1 << 63
    assert changed == nanoseconds if 1700 < year < 2262 else (changed > 0) == (year > 1970)


def test_a_deep_tree_is_no_recursion(tmp_path: Path) -> None:
    """Five hundred folders inside each other are walked, by names that the system can still open."""
    deep = tmp_path
    for _ in range(500):
        deep = deep / "d"
    deep.mkdir(parents=True)
    (deep / "a.jpg").write_bytes(b"x")

    sources, skips = found(tmp_path)

    assert len(sources) == 1
    assert not skips


def test_the_scan_is_lazy(tmp_path: Path) -> None:
    """The first photo comes before later folders are read."""
    tree(tmp_path, "a.jpg", "sub/b.jpg")
    items = scan([str(tmp_path)])
    first = next(items)
    (tmp_path / "sub/b.jpg").unlink()

    assert isinstance(first, Source)
    assert list(items) == []
