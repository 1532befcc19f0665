import errno
import os
import pickle
import struct
import zlib
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PIL import Image, ImageStat

from helpers.pictures import (
    encoded,
    exif,
    inks,
    mean_difference,
    opened,
    png_chunks,
    raw_file,
    scene,
    sixteen_bits,
    source_of,
    srgb,
    task_for,
)
from lightwork.events import PHASES, Change, Copied, Failed, FailureKind, Made, Outcome, Phase, What
from lightwork.pixels import decode, encode, riff
from lightwork.pixels import make as room
from lightwork.pixels.make import make
from lightwork.plan import Action
from lightwork.recipe import Filter, Fit, Format, IfBigger, Recipe, Size, Sizing

SMALL = Recipe(sizing=Sizing(box=(100, 100)))


def result_of(outcome: Outcome, folder: Path, format: str = "jpeg") -> tuple[Made, Image.Image]:
    """The outcome, which must be good, and what Pillow reads of the result."""
    assert isinstance(outcome, Made), outcome
    return outcome, opened(folder / "out" / f"result.{format}")


@pytest.mark.parametrize("format", ["jpeg", "png", "webp", "avif", "tiff", "gif", "jxl", "heic"])
@pytest.mark.parametrize("before", ["JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "AVIF", "JXL", "HEIF"])
def test_every_format_becomes_every_other(tmp_path: Path, format: str, before: str) -> None:
    """What can be read can be resized into what can be written, and looks the same."""
    image = scene((320, 240))
    data = encoded(image, before)

    outcome, made = result_of(make(task_for(data, tmp_path, format, SMALL)), tmp_path, format)

    assert (outcome.index, outcome.before, outcome.after) == (7, (320, 240), (100, 75))
    assert (outcome.bytes_in, outcome.bytes_out) == (len(data), (tmp_path / "out" / f"result.{format}").stat().st_size)
    assert (made.size, made.format) == ((100, 75), {"heic": "HEIF"}.get(format, format.upper()))
    assert mean_difference(made.convert("RGB"), image.resize((100, 75), Image.Resampling.LANCZOS)) < 14
    assert [change for change in outcome.all_changes if change.what not in {What.PALETTE, What.REDUCED}] == []


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
    assert outcome.all_changes == ((Change(What.ENLARGED),) if expected == (640, 480) else ())


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
    assert outcome.all_changes == (Change(What.TURNED, "90\u00b0 left"),)


DEEP_PNG = png_chunks(
    (b"IHDR", struct.pack(">LLBBBBB", 2, 2, 16, 2, 0, 0, 0)),
    (b"IDAT", zlib.compress((b"\0" + bytes(12)) * 2)),
    (b"IEND", b""),
)


@pytest.mark.parametrize(
    ("data", "format", "expected"),
    [
        (encoded(sixteen_bits(), "PNG"), "jpeg", ["bits per channel: 16 -> 8"]),
        (encoded(sixteen_bits(), "PNG"), "png", []),
        (encoded(sixteen_bits(), "PNG"), "tiff", []),
        (DEEP_PNG, "png", []),
        (DEEP_PNG, "avif", ["bits per channel: 16 -> 8"]),
        (encoded(scene(mode="RGBA"), "PNG"), "jpeg", ["flattened on: #ffffff"]),
        (encoded(scene(mode="RGBA"), "PNG"), "webp", []),
        (encoded(scene(mode="CMYK"), icc_profile=inks()), "png", ["colours: CMYK -> sRGB (nameless)"]),
        (encoded(scene(mode="CMYK")), "jpeg", ["colours: CMYK -> sRGB (without a profile)"]),
        (encoded(scene(mode="CMYK"), icc_profile=inks()), "tiff", []),
        (encoded(scene().quantize(8), "PNG"), "png", ["palette to full colour"]),
        (encoded(scene().quantize(8), "PNG"), "gif", ["reduced to a palette: 256 colours"]),
        (encoded(scene(), "PNG", save_all=True, append_images=[scene(seed=2)]), "jpeg", ["frames: 2 -> 1"]),
        (encoded(scene(), "PNG", save_all=True, append_images=[scene(seed=2)]), "png", []),
        (encoded(scene(), "TIFF", save_all=True, append_images=[scene(seed=2)]), "webp", ["frames: 2 -> 1"]),
        (encoded(scene(), exif=exif(3)), "jpeg", ["turned upright: 180\u00b0"]),
        (encoded(scene(), icc_profile=b"no profile"), "jpeg", ["colour profile dropped: it is broken"]),
    ],
)
def test_what_was_done_is_said(tmp_path: Path, data: bytes, format: str, expected: list[str]) -> None:
    """Each change that a person may want to know of is told, and nothing else is."""
    outcome, _ = result_of(make(task_for(data, tmp_path, format, SMALL)), tmp_path, format)

    assert [str(change) for change in outcome.all_changes] == expected


def test_several_sizes_are_decoded_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One photo, three files of different sizes, one decoding; each is as if it had been made alone."""
    more = Sizing(box=(100, 100), filter=Filter.BOX), Sizing(Fit.FILL, (50, 50))
    recipe = Recipe(sizing=Sizing(box=(200, 200)), also=more, format=Format.PNG)
    image = scene((640, 480), grain=120)
    data, decodings = encoded(image, "PNG"), list[Any]()
    task = task_for(data, tmp_path, "png", recipe)
    outputs = tuple(
        msgspec.structs.replace(task.first, target=str(tmp_path / f"{place}.png"), sizing=sizing)
        for place, sizing in enumerate(recipe.sizings)
    )
    still = decode._still

    def counted(*args: Any) -> decode.Frame:
        decodings.append(args)
        return still(*args)

    monkeypatch.setattr(decode, "_still", counted)

    outcome = make(msgspec.structs.replace(task, outputs=outputs))

    assert isinstance(outcome, Made)
    assert [result.size for result in outcome.results] == [(200, 150), (100, 75), (50, 50)]
    assert [opened(output.target).size for output in outputs] == [(200, 150), (100, 75), (50, 50)]
    assert outcome.bytes_out == sum(Path(output.target).stat().st_size for output in outputs)
    assert len(decodings) == 1
    by_box, by_lanczos = (
        mean_difference(opened(outputs[1].target), image.resize((100, 75), kernel))
        for kernel in (Image.Resampling.BOX, Image.Resampling.LANCZOS)
    )
    assert by_box < 0.6 < by_lanczos  # each by its own filter


@pytest.mark.parametrize("format", ["jpeg", "webp", "avif", "jxl", "heic"])
@pytest.mark.parametrize("tries", [1, 4, 7])
def test_target_size_is_met_within_the_tries(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, format: str, tries: int
) -> None:
    """The file is not larger than asked, or it is said so; the encoder runs at most so many times."""
    recipe = Recipe(sizing=Sizing(box=(300, 300)), quality=95, target_kb=8, tries=tries)
    runs: list[int] = []
    once = encode._once

    def counted(*args: Any, **more: Any) -> bytes:
        runs.append(args[3])
        return once(*args, **more)

    monkeypatch.setattr(encode, "_once", counted)

    outcome, _ = result_of(
        make(task_for(encoded(scene((400, 300), grain=20), "PNG"), tmp_path, format, recipe)), tmp_path, format
    )

    whats = {change.what for change in outcome.all_changes}
    assert 1 <= len(runs) <= tries
    assert (outcome.bytes_out <= 8000) is (What.OVER_TARGET not in whats)
    assert (What.QUALITY in whats) is (len(runs) > 1)
    if tries == 7:
        assert outcome.bytes_out <= 8000


def test_target_size_uses_what_there_is(tmp_path: Path) -> None:
    """The quality is lowered no further than needed: one step more would be too large."""
    data = encoded(scene((400, 300), grain=20), "PNG")
    recipe = Recipe(sizing=Sizing(box=(300, 300)), quality=95, target_kb=12, tries=9)

    outcome, _ = result_of(make(task_for(data, tmp_path, recipe=recipe)), tmp_path)

    quality = int(next(change.detail for change in outcome.all_changes if change.what is What.QUALITY))
    (tmp_path / "more").mkdir()
    one_more = msgspec.structs.replace(recipe, quality=quality + 1, target_kb=0)
    larger, _ = result_of(make(task_for(data, tmp_path / "more", recipe=one_more)), tmp_path / "more")
    assert outcome.bytes_out <= 12_000 < larger.bytes_out


def test_small_enough_photo_keeps_its_quality(tmp_path: Path) -> None:
    """A limit that is not reached changes nothing."""
    plain = make(task_for(encoded(scene()), tmp_path, recipe=SMALL))
    (tmp_path / "limited").mkdir()
    wishes = msgspec.structs.replace(SMALL, target_kb=100)
    limited = make(task_for(encoded(scene()), tmp_path / "limited", recipe=wishes))

    assert isinstance(plain, Made)
    assert isinstance(limited, Made)
    assert (limited.bytes_out, limited.all_changes) == (plain.bytes_out, ())


@pytest.mark.parametrize(
    ("wishes", "kept"),
    [
        ({"if_bigger": "keep-original"}, True),
        ({"if_bigger": "keep-result"}, False),
        ({"if_bigger": "keep-original", "tags": "no-location"}, False),  # the original may tell where it was taken
        ({"if_bigger": "keep-original", "colour": "srgb"}, False),
        ({"if_bigger": "keep-original", "dpi": 72}, False),
    ],
)
def test_bigger_result_gives_way_if_asked(tmp_path: Path, wishes: dict[str, Any], kept: bool) -> None:
    """Where the result has more bytes, the original is kept if that breaks no other wish."""
    data = encoded(scene((320, 240), grain=30), quality=10)
    recipe = Recipe.from_table({"quality": 98, "sizing": {"box": [300, 300]}} | wishes)

    outcome, _ = result_of(make(task_for(data, tmp_path, recipe=recipe)), tmp_path)

    written = (tmp_path / "out" / "result.jpeg").read_bytes()
    assert (written == data) is kept
    assert outcome.results[0].copied is kept
    assert (What.KEPT_ORIGINAL in {change.what for change in outcome.all_changes}) is kept
    assert outcome.after == ((320, 240) if kept else (300, 225))


def test_turned_original_is_not_kept(tmp_path: Path) -> None:
    """Upright counts more than a few bytes."""
    data = encoded(scene((320, 240), grain=30), quality=10, exif=exif(6))
    recipe = Recipe(quality=98, sizing=Sizing(box=(300, 300)), if_bigger=IfBigger.KEEP_ORIGINAL)

    outcome, made = result_of(make(task_for(data, tmp_path, recipe=recipe)), tmp_path)

    assert (outcome.results[0].copied, made.size) == (False, (225, 300))


@pytest.mark.parametrize("action", Action)
@pytest.mark.parametrize("keep", [False, True])
def test_dates_are_kept_on_request(tmp_path: Path, action: Action, keep: bool) -> None:
    """A result, and a copy, has its original's time of change if that was asked for."""
    task = task_for(encoded(scene((40, 30))), tmp_path, recipe=Recipe(keep_dates=keep), action=action)
    os.utime(task.source.path, ns=(1_000_000_000, 1_234_567_891_000_000_000))
    task = msgspec.structs.replace(task, source=source_of(task.source.path))

    assert not isinstance(make(task), Failed)

    assert (os.stat(task.first.target).st_mtime_ns == 1_234_567_891_000_000_000) is keep


@pytest.mark.parametrize("mode", ["RGB", "I;16"])
def test_sharpening_is_done_or_said(tmp_path: Path, mode: str) -> None:
    """Sharpened after shrinking; where there are 16 bits it is not, and that is told."""
    data = encoded(scene(mode="RGB") if mode == "RGB" else sixteen_bits(), "PNG")
    recipe = msgspec.structs.replace(SMALL, sharpen=200)

    plain, _ = result_of(make(task_for(data, tmp_path, "png", SMALL)), tmp_path, "png")
    before = (tmp_path / "out" / "result.png").read_bytes()
    (tmp_path / "out" / "result.png").unlink()
    outcome, _ = result_of(make(task_for(data, tmp_path, "png", recipe)), tmp_path, "png")

    assert plain.all_changes == ()
    assert outcome.all_changes == (() if mode == "RGB" else (Change(What.NOT_SHARPENED),))
    assert ((tmp_path / "out" / "result.png").read_bytes() == before) is (mode != "RGB")


@pytest.mark.parametrize(("lossless", "exact"), [("auto", True), ("off", False), ("on", True)])
def test_lossless_webp_stays_lossless(tmp_path: Path, lossless: str, exact: bool) -> None:
    """A drawing that lost nothing loses nothing again, unless that is asked for."""
    data = encoded(scene(), "WEBP", lossless=True)
    recipe = Recipe.from_table({"sizing": {"box": [100, 100]}, "webp": {"lossless": lossless}})

    result_of(make(task_for(data, tmp_path, "webp", recipe)), tmp_path, "webp")

    assert riff.is_lossless((tmp_path / "out" / "result.webp").read_bytes()) is exact


def test_lossy_webp_does_not_grow_lossless(tmp_path: Path) -> None:
    """What lost something already stays small."""
    result_of(make(task_for(encoded(scene(), "WEBP"), tmp_path, "webp", SMALL)), tmp_path, "webp")

    assert not riff.is_lossless((tmp_path / "out" / "result.webp").read_bytes())


@pytest.mark.parametrize(("wish", "said"), [("preview", "the camera's preview"), ("develop", "developed")])
@pytest.mark.parametrize("orientation", [1, 6])
def test_raw_is_previewed_or_developed(tmp_path: Path, wish: str, said: str, orientation: int) -> None:
    """The camera's picture, or one from the sensor's data: upright, and it is said which."""
    data = raw_file(encoded(scene((640, 480))), (640, 480), orientation)
    recipe = Recipe.from_table({"raw": wish, "sizing": {"box": [160, 160]}})

    outcome, made = result_of(make(task_for(data, tmp_path, recipe=recipe)), tmp_path)

    assert made.size == ((160, 120) if orientation == 1 else (120, 160))
    assert Change(What.RAW, said) in outcome.all_changes
    developed = ImageStat.Stat(made).stddev[0] < 3  # the sensor saw one plain colour
    assert developed is (wish == "develop")


def test_small_preview_is_not_enlarged(tmp_path: Path) -> None:
    """A preview that has fewer pixels than were asked for gives way to the sensor's data."""
    data = raw_file(encoded(scene((64, 48))), (640, 480))
    recipe = Recipe(sizing=Sizing(box=(160, 160)))

    outcome, made = result_of(make(task_for(data, tmp_path, recipe=recipe)), tmp_path)

    assert made.size == (160, 120)
    assert Change(What.RAW, "developed") in outcome.all_changes


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


def test_cmyk_profile_survives_in_tiff(tmp_path: Path) -> None:
    """A print photo stays one where printers look for it."""
    data = encoded(scene(mode="CMYK"), icc_profile=inks())

    _, made = result_of(make(task_for(data, tmp_path, "tiff", SMALL)), tmp_path, "tiff")

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
    Path(task.first.target).write_bytes(b"theirs")

    outcome = make(task)

    assert isinstance(outcome, Failed)
    assert outcome.kind is FailureKind.TARGET_EXISTS
    assert Path(task.first.target).read_bytes() == b"theirs"


def test_no_memory_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A photo too large for this machine fails alone."""

    def too_much(*_: object, **__: object) -> None:
        raise MemoryError

    monkeypatch.setattr(room, "resample", too_much)

    outcome = make(task_for(encoded(scene()), tmp_path, recipe=SMALL))

    assert isinstance(outcome, Failed)
    assert outcome.kind is FailureKind.OUT_OF_MEMORY


def test_our_own_mistake_is_not_hidden(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An exception that is no known trouble comes out."""

    def mistake(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(room, "resample", mistake)

    with pytest.raises(ZeroDivisionError):
        make(task_for(encoded(scene()), tmp_path, recipe=SMALL))


def test_format_limit_is_met_before_decoding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A result that WebP cannot hold costs no decoding."""
    monkeypatch.setattr(decode, "frames", lambda *_, **__: pytest.fail("it was decoded"))
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
