import errno
import os
from pathlib import Path

import pytest

from helpers.pictures import encoded, scene
from lightwork import moves
from lightwork.pixels.write import part_path, write

DATA = encoded(scene((40, 30)))
TOKEN = "0123abcd"


def left_in(folder: Path) -> list[str]:
    """The names of everything in a folder."""
    return sorted(path.name for path in folder.iterdir())


def no_links(*_: object) -> None:
    """`os.link` on a disk that has none."""
    raise OSError(errno.EPERM, "Operation not permitted")


def test_bytes_arrive_and_folders_are_made(tmp_path: Path) -> None:
    """The file is there with its folders, and nothing else is."""
    target = tmp_path / "a" / "b" / "photo.jpg"

    write(DATA, str(target), replace=False, token=TOKEN)

    assert target.read_bytes() == DATA
    assert left_in(target.parent) == ["photo.jpg"]


def test_file_in_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A bare name works."""
    monkeypatch.chdir(tmp_path)

    write(DATA, "photo.jpg", replace=False, token=TOKEN)

    assert left_in(tmp_path) == ["photo.jpg"]


def test_standing_file_is_never_touched(tmp_path: Path) -> None:
    """Without `replace` a file that appeared meanwhile wins."""
    target = tmp_path / "photo.jpg"
    target.write_bytes(b"somebody else's")

    with pytest.raises(FileExistsError):
        write(DATA, str(target), replace=False, token=TOKEN)

    assert target.read_bytes() == b"somebody else's"
    assert left_in(tmp_path) == ["photo.jpg"]


def test_own_result_is_no_obstacle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A worker that was killed right after it had published has done the work: its successor leaves it as it is."""
    target = tmp_path / "photo.jpg"
    write(DATA, str(target), replace=False, token=TOKEN)
    before = target.stat()

    write(DATA, str(target), replace=False, token="4567cdef")
    monkeypatch.setattr(os, "link", no_links)
    monkeypatch.setattr(moves, "_by_kernel", no_links)
    write(DATA, str(target), replace=False, token="4567cdef")

    assert target.read_bytes() == DATA
    assert (target.stat().st_ino, target.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert left_in(tmp_path) == ["photo.jpg"]


@pytest.mark.parametrize("other", [b"", DATA[:-1], DATA + b"\0", DATA[:-1] + b"\0"])
def test_nearly_the_same_is_somebody_elses(tmp_path: Path, other: bytes) -> None:
    """A file that differs in one byte, or in its length, wins."""
    target = tmp_path / "photo.jpg"
    target.write_bytes(other)

    with pytest.raises(FileExistsError):
        write(DATA, str(target), replace=False, token=TOKEN)

    assert target.read_bytes() == other
    assert left_in(tmp_path) == ["photo.jpg"]


@pytest.mark.parametrize("kind", ["link", "folder", "pipe"])
def test_only_a_file_is_a_result(tmp_path: Path, kind: str) -> None:
    """A link to the same bytes is not what was to be written, and a pipe is not even opened: it would never end."""
    target = tmp_path / "photo.jpg"
    (tmp_path / "same.jpg").write_bytes(DATA)
    if kind == "link":
        target.symlink_to("same.jpg")
    elif kind == "folder":
        target.mkdir()
    else:
        os.mkfifo(target)

    with pytest.raises(FileExistsError):
        write(DATA, str(target), replace=False, token=TOKEN)

    assert left_in(tmp_path) == ["photo.jpg", "same.jpg"]


def test_dangling_link_is_a_standing_file(tmp_path: Path) -> None:
    """A link to nowhere takes the name, too."""
    (tmp_path / "photo.jpg").symlink_to("nowhere")

    with pytest.raises(FileExistsError):
        write(DATA, str(tmp_path / "photo.jpg"), replace=False, token=TOKEN)

    assert left_in(tmp_path) == ["photo.jpg"]


def test_replace_replaces(tmp_path: Path) -> None:
    """With `replace` the old file gives way at once."""
    target = tmp_path / "photo.jpg"
    target.write_bytes(b"old")

    write(DATA, str(target), replace=True, token=TOKEN)

    assert target.read_bytes() == DATA
    assert left_in(tmp_path) == ["photo.jpg"]


@pytest.mark.parametrize("missing", [(), ("link",), ("kernel",), ("link", "kernel")])
@pytest.mark.parametrize("standing", [False, True])
def test_no_clobber_without_hard_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, standing: bool, missing: tuple[str, ...]
) -> None:
    """Without links (FAT, some network disks), or a call of the kernel for it, nothing is overwritten either."""
    target = tmp_path / "photo.jpg"
    if standing:
        target.write_bytes(b"old")

    if "link" in missing:
        monkeypatch.setattr(os, "link", no_links)
    if "kernel" in missing:
        monkeypatch.setattr(moves, "_by_kernel", no_links)

    if standing:
        with pytest.raises(FileExistsError):
            write(DATA, str(target), replace=False, token=TOKEN)
    else:
        write(DATA, str(target), replace=False, token=TOKEN)

    assert target.read_bytes() == (b"old" if standing else DATA)
    assert left_in(tmp_path) == ["photo.jpg"]


def test_failing_fallback_leaves_no_empty_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The name that was reserved is given back."""
    for module, name in ((moves, "_by_kernel"), (os, "link"), (os, "replace")):
        monkeypatch.setattr(module, name, no_links)

    with pytest.raises(PermissionError):
        write(DATA, str(tmp_path / "photo.jpg"), replace=False, token=TOKEN)

    assert left_in(tmp_path) == []


@pytest.mark.parametrize("replace", [False, True])
def test_full_disk_leaves_nothing_new(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, replace: bool) -> None:
    """A disk that fills up in the middle costs neither the old file nor leaves half a new one."""
    target = tmp_path / "photo.jpg"
    if replace:
        target.write_bytes(b"old")
    real = os.write
    took: list[int] = []

    def filling(descriptor: int, data: memoryview) -> int:
        if took:
            raise OSError(errno.ENOSPC, "No space left on device")
        took.append(real(descriptor, data[:100]))
        return took[0]

    monkeypatch.setattr(os, "write", filling)

    with pytest.raises(OSError, match="No space left"):
        write(DATA, str(target), replace=replace, token=TOKEN)

    assert left_in(tmp_path) == (["photo.jpg"] if replace else [])
    assert not replace or target.read_bytes() == b"old"


def test_short_writes_are_gone_on_with(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A system that takes a little at a time gets everything."""
    real = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, data: real(descriptor, data[:7]))

    write(DATA, str(tmp_path / "photo.jpg"), replace=False, token=TOKEN)

    assert (tmp_path / "photo.jpg").read_bytes() == DATA


def test_system_that_lies_is_found_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A write that reports more than reached the file is an error, not a cut photo."""

    def lying(_: int, data: memoryview) -> int:
        return len(data)

    monkeypatch.setattr(os, "write", lying)

    with pytest.raises(OSError, match="shorter"):
        write(DATA, str(tmp_path / "photo.jpg"), replace=False, token=TOKEN)

    assert left_in(tmp_path) == []


def test_what_does_not_read_back_is_not_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file is opened again before it gets its name."""
    real = os.write

    def scrambling(descriptor: int, data: memoryview) -> int:
        return real(descriptor, bytes(len(data)))

    monkeypatch.setattr(os, "write", scrambling)

    with pytest.raises(OSError, match="reads back"):
        write(DATA, str(tmp_path / "photo.jpg"), replace=False, token=TOKEN)

    assert left_in(tmp_path) == []


def test_leftover_of_the_same_token_is_no_obstacle(tmp_path: Path) -> None:
    """A worker that died left its part; its successor begins anew."""
    target = str(tmp_path / "photo.jpg")
    Path(part_path(target, TOKEN)).write_bytes(b"half a phot")

    write(DATA, target, replace=False, token=TOKEN)

    assert left_in(tmp_path) == ["photo.jpg"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no umask")
def test_permissions_are_those_of_any_new_file(tmp_path: Path) -> None:
    """As the person's umask says, not private."""
    before = os.umask(0o027)
    try:
        write(DATA, str(tmp_path / "photo.jpg"), replace=False, token=TOKEN)
    finally:
        os.umask(before)

    assert (tmp_path / "photo.jpg").stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
@pytest.mark.parametrize("name", [b"x" * 251 + b".jpg", b"caf\xe9 \xff.jpg", "日本 🏔.jpg".encode(), b"new\nline.jpg"])
def test_every_name_works(tmp_path: Path, name: bytes) -> None:
    """Names of 255 bytes, and such as are no text at all."""
    target = f"{tmp_path}/{os.fsdecode(name)}"

    write(DATA, target, replace=False, token=TOKEN)

    assert left_in(tmp_path) == [os.fsdecode(name)]


def test_file_where_a_folder_is_needed_is_not_taken_for_the_target(tmp_path: Path) -> None:
    """It is said what is in the way, and not that the target exists."""
    (tmp_path / "a").write_bytes(b"")

    with pytest.raises(NotADirectoryError):
        write(DATA, str(tmp_path / "a" / "photo.jpg"), replace=False, token=TOKEN)
    with pytest.raises(NotADirectoryError):
        write(DATA, str(tmp_path / "a" / "b" / "photo.jpg"), replace=False, token=TOKEN)
