import errno
import os
import sys
from pathlib import Path

import pytest
import send2trash

from helpers.albums import names
from helpers.disks import disk
from lightwork import moves

pytestmark = pytest.mark.skipif(os.name == "nt", reason="os.rename refuses by itself there")


@pytest.fixture
def pair(tmp_path: Path) -> tuple[str, str]:
    """A file, and a name that is free."""
    (tmp_path / "old").write_bytes(b"all of it")
    return str(tmp_path / "old"), str(tmp_path / "new")


def _file(path: Path) -> None:
    path.write_bytes(b"there")


def _link(path: Path) -> None:
    path.symlink_to("nowhere")


def no_links(*_: object) -> None:
    """`os.link` on a disk that has none."""
    raise OSError(errno.EPERM, "Operation not permitted")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="renameat2 is Linux' own")
def test_the_kernel_does_it_in_one_step(pair: tuple[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """No link is made and no name is reserved, so that nobody can be killed between two steps."""
    for name in ("link", "replace", "rename", "open", "unlink"):
        monkeypatch.setattr(os, name, no_links)

    moves.rename_new(*pair)

    monkeypatch.undo()
    assert Path(pair[1]).read_bytes() == b"all of it"
    assert not os.path.lexists(pair[0])


@pytest.mark.parametrize("way", ["_by_kernel", "_by_link", "_by_reserving"])
def test_no_way_goes_over_anything(pair: tuple[str, str], way: str) -> None:
    """A file and a dangling link keep their names, and the other file its own."""
    for stand in (_file, _link):
        stand(Path(pair[1]))
        with pytest.raises(FileExistsError):
            getattr(moves, way)(*pair)
        assert Path(pair[0]).read_bytes() == b"all of it"
        os.unlink(pair[1])


@pytest.mark.parametrize("kind", ["ext4", "vfat", "exfat", "tmpfs"])
def test_on_a_disk_without_hard_links(tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file gets its name there, and none that is taken."""
    monkeypatch.setattr(os, "link", no_links)
    with disk(tmp_path / "disk", 8 << 20, kind) as place:
        (place / "old").write_bytes(b"all of it")
        (place / "there").write_bytes(b"there")

        with pytest.raises(FileExistsError):
            moves.rename_new(str(place / "old"), str(place / "there"))
        moves.rename_new(str(place / "old"), str(place / "new"))

        assert (place / "new").read_bytes() == b"all of it"
        assert (place / "there").read_bytes() == b"there"
        assert not (place / "old").exists()


def test_to_another_disk_with_its_time(tmp_path: Path) -> None:
    """All bytes, permissions and the time arrive, the folders are made, and the old file is gone."""
    old = tmp_path / "old"
    old.write_bytes(b"all of it")
    old.chmod(0o640)
    os.utime(old, ns=(1, 1_500_000_000_000_000_000))
    with disk(tmp_path / "disk", 1 << 20) as place:
        moves.move(str(old), str(place / "a" / "b" / "new"))

        new = place / "a" / "b" / "new"
        assert new.read_bytes() == b"all of it"
        assert (new.stat().st_mode & 0o777, new.stat().st_mtime_ns) == (0o640, 1_500_000_000_000_000_000)
        assert names(place) == ["a/b/new"]
        assert not old.exists()


@pytest.mark.parametrize("trouble", ["full", "taken", "wrong"])
def test_what_cannot_be_moved_stays(tmp_path: Path, trouble: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk, a taken name and a disk that reads back something else cost nothing and leave nothing."""
    old = tmp_path / "old"
    old.write_bytes(os.urandom(300_000))
    before = old.read_bytes()
    with disk(tmp_path / "disk", 100_000 if trouble == "full" else 1 << 20) as place:
        if trouble == "taken":
            (place / "new").write_bytes(b"there")
        if trouble == "wrong":
            monkeypatch.setattr(moves, "file_digest", lambda path: path)
        with pytest.raises(OSError, match={"full": "space", "taken": "exists", "wrong": "reads back"}[trouble]):
            moves.move(str(old), str(place / "new"))

        assert old.read_bytes() == before
        assert names(place) == (["new"] if trouble == "taken" else [])


def test_what_the_trash_does_not_take_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A trash that reports success and leaves the file is an error."""
    (tmp_path / "photo").write_bytes(b"x")
    monkeypatch.setattr(send2trash, "send2trash", lambda _: None)

    with pytest.raises(OSError, match="did not take"):
        moves.trash(str(tmp_path / "photo"))
