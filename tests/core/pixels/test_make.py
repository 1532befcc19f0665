import errno
import os
import pickle
from pathlib import Path

import msgspec
import pytest
from PIL import Image

from helpers.pictures import encoded, exif, inks, mean_difference, opened, scene, sixteen_bits, srgb, task_for
from lightwork.events import PHASES, Copied, Failed, FailureKind, Made, Outcome, Phase
from lightwork.pixels import make as room
from lightwork.pixels.make import make
from lightwork.plan import Action
from lightwork.recipe import Filter, Fit, Recipe, Size, Sizing

SMALL = Recipe(sizing=Sizing(box=(100, 100)))


def result_of(outcome: Outcome, folder: Path, format: str = "jpeg") -> tuple[Made, Image.Image]:
    """The outcome, which must be good, and what Pillow reads of the result."""
    assert isinstance(outcome, Made), outcome
    return outcome, opened(folder / "out" / f"result.{format}")


@pytest.mark.parametrize("format", ["jpeg", "png", "webp"])
@pytest.mark.parametrize("before", ["JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF"])
def test_every_format_becomes_every_other(tmp_path: Path, format: str, before: str) -> None:
    """What can be read can be resized into what can be written, and looks the same."""
    image = scene((320, 240))
    data = encoded(image, before)

    outcome, made = result_of(make(task_for(data, tmp_path, format, SMALL)), tmp_path, format)

    assert (outcome.index, outcome.before, outcome.after) == (7, (320, 240), (100, 75))
    assert (outcome.bytes_in, outcome.bytes_out) == (len(data), (tmp_path / "out" / f"result.{format}").stat().st_size)
    assert (made.size, made.format) == ((100, 75), format.upper())
    assert mean_difference(made.convert("RGB"), image.resize((100, 75), Image.Resampling.LANCZOS)) < 8


@pytest.mark.parametrize(
    ("sizing", "expected"),
    [
        (Sizing(box=(100, 100)), (100, 75)),
        (Sizing(fit=Fit.FILL, box=(100, 100)), (100, 100)),
        (Sizing(fit=Fit.PAD, box=(100, 100)), (100, 100)),
        (Sizing(fit=Fit.STRETCH, box=(100, 100)), (100, 100)),
        (Sizing(fit=Fit.SHORT_EDGE, amount=100), (133, 100)),
        (Sizing(fit=Fit.PERCENT, amount=25), (80, 60)),
        (Sizing(fit=Fit.WIDTH, amount=640, enlarge=True), (640, 480)),
    ],
)
@pytest.mark.parametrize("kernel", Filter)
def test_size_follows_the_rule(tmp_path: Path, sizing: Sizing, expected: Size, kernel: Filter) -> None:
    """Every fit with every filter has the promised size."""
    recipe = Recipe(sizing=msgspec.structs.replace(sizing, filter=kernel))

    outcome, made = result_of(make(task_for(encoded(scene()), tmp_path, recipe=recipe)), tmp_path)

    assert outcome.after == made.size == expected
    assert outcome.notes == (("enlarged",) if expected == (640, 480) else ())


def test_original_is_never_touched(tmp_path: Path) -> None:
    """Its bytes and its time of change stay."""
    data = encoded(scene(), exif=exif(6))
    task = task_for(data, tmp_path)
    os.utime(task.source.path, ns=(1, 1_000_000_007))

    assert isinstance(make(task), Made)

    assert Path(task.source.path).read_bytes() == data
    assert Path(task.source.path).stat().st_mtime_ns == 1_000_000_007


def test_turned_photo_comes_out_upright(tmp_path: Path) -> None:
    """Pixels and tag agree afterwards, sizes are upright, and it is said so."""
    recipe = Recipe(sizing=Sizing(box=(120, 120)))

    outcome, made = result_of(make(task_for(encoded(scene(), exif=exif(8)), tmp_path, recipe=recipe)), tmp_path)

    assert (outcome.before, outcome.after, made.size) == ((240, 320), (90, 120), (90, 120))
    assert made.getexif()[0x0112] == 1
    assert outcome.notes == ("turned upright",)


@pytest.mark.parametrize(
    ("data", "format", "notes"),
    [
        (encoded(sixteen_bits(), "PNG"), "jpeg", ("16-bit to 8-bit",)),
        (encoded(sixteen_bits(), "PNG"), "png", ()),
        (encoded(scene(mode="RGBA"), "PNG"), "jpeg", ("flattened on #ffffff",)),
        (encoded(scene(mode="RGBA"), "PNG"), "webp", ()),
        (encoded(scene(mode="CMYK"), icc_profile=inks()), "png", ("CMYK to RGB",)),
        (encoded(scene(mode="CMYK"), icc_profile=inks()), "jpeg", ()),
        (encoded(scene().quantize(8), "PNG"), "png", ("palette to full colour",)),
        (encoded(scene(), "PNG", save_all=True, append_images=[scene(seed=2)]), "png", ("first frame only",)),
        (encoded(scene(), exif=b"Exif\0\0nonsense"), "jpeg", ("EXIF could not be kept",)),
    ],
)
def test_what_was_done_is_said(tmp_path: Path, data: bytes, format: str, notes: tuple[str, ...]) -> None:
    """Each change that a person may want to know of is a note, and nothing else is."""
    outcome, _ = result_of(make(task_for(data, tmp_path, format, SMALL)), tmp_path, format)

    assert outcome.notes == notes


def test_sixteen_bits_survive(tmp_path: Path) -> None:
    """A 16-bit PNG is 16 bits afterwards, with more than 256 levels."""
    _, made = result_of(make(task_for(encoded(sixteen_bits(), "PNG"), tmp_path, "png", SMALL)), tmp_path, "png")

    assert made.mode == "I;16"
    assert len(set(made.convert("I").get_flattened_data())) > 5_000


def test_transparency_survives_without_a_fringe(tmp_path: Path) -> None:
    """White on transparent black stays white at its soft edge, and on white paper nothing of it is seen."""
    image = Image.new("RGBA", (300, 300), (0, 0, 0, 0))
    image.paste((255, 255, 255, 255), (50, 50, 250, 250))

    _, made = result_of(make(task_for(encoded(image, "PNG"), tmp_path, recipe=SMALL)), tmp_path)

    assert (made.mode, min(made.tobytes()) >= 253) == ("RGB", True)


def test_cmyk_profile_survives_in_jpeg(tmp_path: Path) -> None:
    """A print photo stays one."""
    data = encoded(scene(mode="CMYK"), icc_profile=inks())

    _, made = result_of(make(task_for(data, tmp_path, recipe=SMALL)), tmp_path)

    assert (made.mode, made.info["icc_profile"]) == ("CMYK", inks())


def test_bars_are_of_the_background(tmp_path: Path) -> None:
    """Pad fills up with the recipe's colour."""
    recipe = Recipe(sizing=Sizing(fit=Fit.PAD, box=(100, 100)), background="#ff0000")

    _, made = result_of(make(task_for(encoded(scene(), "PNG"), tmp_path, "png", recipe)), tmp_path, "png")

    assert made.getpixel((50, 5)) == made.getpixel((50, 95)) == (255, 0, 0)


def test_copy_is_byte_for_byte(tmp_path: Path) -> None:
    """A photo that fits is copied as it is."""
    data = encoded(scene((40, 30)), exif=exif(6), icc_profile=srgb())

    outcome = make(task_for(data, tmp_path, action=Action.COPY))

    assert isinstance(outcome, Copied)
    assert (outcome.size, outcome.bytes_in, outcome.bytes_out) == ((30, 40), len(data), len(data))
    assert (tmp_path / "out" / "result.jpeg").read_bytes() == data


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"", FailureKind.EMPTY),
        (b"%PDF-1.4 and so on", FailureKind.NOT_AN_IMAGE),
        (encoded(scene())[:5000], FailureKind.CUT_SHORT),
        (encoded(scene()).replace(b"\xff\xdb", b"\xff\xfe"), FailureKind.BROKEN),
    ],
)
@pytest.mark.parametrize("action", [Action.RESIZE])
def test_bad_file_fails_by_its_kind(tmp_path: Path, data: bytes, kind: FailureKind, action: Action) -> None:
    """A file that cannot be made is a value, not an exception, and nothing is written."""
    outcome = make(task_for(data, tmp_path, action=action))

    assert isinstance(outcome, Failed)
    assert (outcome.index, outcome.kind) == (7, kind)
    assert not (tmp_path / "out").exists()


def test_missing_file_is_not_found(tmp_path: Path) -> None:
    """An original that went away is told apart from a broken one."""
    task = task_for(b"x", tmp_path)
    Path(task.source.path).unlink()

    outcome = make(task)

    assert isinstance(outcome, Failed)
    assert (outcome.kind, outcome.detail) == (FailureKind.NOT_FOUND, "No such file or directory")


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, FailureKind.NO_SPACE),
        (errno.EDQUOT, FailureKind.NO_SPACE),
        (errno.EACCES, FailureKind.NOT_ALLOWED),
        (errno.EROFS, FailureKind.NOT_ALLOWED),
        (errno.EIO, FailureKind.CANNOT_WRITE),
        (errno.ENAMETOOLONG, FailureKind.CANNOT_WRITE),
    ],
)
def test_trouble_of_the_disk_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, kind: FailureKind
) -> None:
    """What the system says while writing is sorted into the kinds that have a sentence."""

    def refuse(*_: object) -> int:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "write", refuse)

    outcome = make(task_for(encoded(scene()), tmp_path))

    assert isinstance(outcome, Failed)
    assert (outcome.kind, outcome.detail) == (kind, os.strerror(number))
    assert list((tmp_path / "out").iterdir()) == []


def test_target_that_appeared_is_left_alone(tmp_path: Path) -> None:
    """Between plan and run a file may appear; it is not overwritten."""
    task = task_for(encoded(scene()), tmp_path)
    (tmp_path / "out").mkdir()
    Path(task.target).write_bytes(b"theirs")

    outcome = make(task)

    assert isinstance(outcome, Failed)
    assert outcome.kind is FailureKind.TARGET_EXISTS
    assert Path(task.target).read_bytes() == b"theirs"


def test_no_memory_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A photo too large for this machine fails alone."""

    def too_much(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(room, "resample", too_much)

    outcome = make(task_for(encoded(scene()), tmp_path, recipe=SMALL))

    assert isinstance(outcome, Failed)
    assert outcome.kind is FailureKind.OUT_OF_MEMORY


def test_our_own_mistake_is_not_hidden(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An exception that is no known trouble comes out."""

    def mistake(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(room, "resample", mistake)

    with pytest.raises(ZeroDivisionError):
        make(task_for(encoded(scene()), tmp_path, recipe=SMALL))


def test_format_limit_is_met_before_decoding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A result that WebP cannot hold costs no decoding."""
    monkeypatch.setattr(room, "load", lambda *_: pytest.fail("it was decoded"))
    recipe = Recipe(sizing=Sizing(fit=Fit.WIDTH, amount=16_384, enlarge=True))

    outcome = make(task_for(encoded(scene((2000, 10))), tmp_path, "webp", recipe))

    assert isinstance(outcome, Failed)
    assert outcome.kind is FailureKind.FORMAT_LIMIT


def test_phases_are_told_in_order_and_timed(tmp_path: Path) -> None:
    """Each phase is announced once, in order, and takes its share of the time."""
    told: list[Phase] = []

    outcome = make(task_for(encoded(scene((1600, 1200))), tmp_path), on_phase=told.append)

    assert isinstance(outcome, Made)
    assert told == list(PHASES)
    assert all(0 < seconds < 30 for seconds in outcome.phases)
    assert 0 < outcome.cpu < 30


def test_failed_photo_keeps_the_time_it_took(tmp_path: Path) -> None:
    """The phases that were reached are timed, the others are not."""
    outcome = make(task_for(encoded(scene())[:5000], tmp_path))

    assert isinstance(outcome, Failed)
    assert [seconds > 0 for seconds in outcome.phases] == [True, True, False, False, False]


def test_only_plain_values_leave(tmp_path: Path) -> None:
    """Nothing of Pillow's crosses to another process."""
    outcome = make(task_for(encoded(scene(), exif=exif(6)), tmp_path, recipe=SMALL))

    assert b"PIL" not in pickle.dumps(outcome)
    assert msgspec.json.decode(msgspec.json.encode(outcome), type=Outcome) == outcome


def test_part_carries_the_token(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever ends the worker knows what to clear away."""
    seen: list[str] = []

    def watching(*_: object) -> int:
        seen.extend(path.name for path in (tmp_path / "out").iterdir())
        raise OSError(errno.EIO, "stop")

    monkeypatch.setattr(os, "write", watching)

    make(task_for(encoded(scene()), tmp_path), token="feedbeef")

    assert seen == [".lw-feedbeef.part"]
