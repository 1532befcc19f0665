"""Files that are rare, legal, and easily made wrong."""

import struct
import zlib
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PIL import Image, ImageSequence

from helpers.pictures import encoded, exif, mean_difference, numbers, opened, png_chunks, raw_file, scene, task_for
from helpers.profiles import ADOBE_RGB, SRGB, gray_icc, icc
from lightwork.events import Change, Failed, FailureKind, Made, Outcome, What
from lightwork.pixels.make import make
from lightwork.plan import Action
from lightwork.recipe import Recipe, Sizing


def made(data: bytes, folder: Path, format: str, **wishes: Any) -> tuple[Made, Image.Image]:
    """What becomes of a file: the outcome, which must be good, and the picture."""
    outcome = make(task_for(data, folder, format, Recipe.from_table({"sizing": {"box": [100, 100]}} | wishes)))
    assert isinstance(outcome, Made), outcome
    return outcome, opened(folder / "out" / f"result.{format}")


def told(outcome: Outcome) -> list[str]:
    """What is said of it."""
    assert isinstance(outcome, Made)
    return [str(change) for change in outcome.all_changes]


def tiff(entries: list[tuple[int, int, list[int]]], strip: bytes, order: str = "<") -> bytes:
    """A TIFF of one strip, which begins at byte 8."""
    at = 8 + len(strip) + len(strip) % 2
    entries = sorted([*entries, (273, 4, [8]), (279, 4, [len(strip)])])
    body, table = b"", b""
    for tag, kind, items in entries:
        data = struct.pack(f"{order}{len(items)}{'H' if kind == 3 else 'L'}", *items)
        if len(data) > 4:
            place = at + 2 + 12 * len(entries) + 4 + len(body)
            data, body = struct.pack(order + "L", place), body + data
        table += struct.pack(order + "HHL", tag, kind, len(items)) + data.ljust(4, b"\0")
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "L", at)
    return head + strip.ljust(at - 8, b"\0") + struct.pack(order + "H", len(entries)) + table + bytes(4) + body


def gray_tiff(values: list[int], photometric: int) -> bytes:
    """A row of 16-bit gray."""
    entries = [(256, 3, [len(values)]), (257, 3, [1]), (258, 3, [16]), (259, 3, [1]), (262, 3, [photometric])]
    return tiff([*entries, (277, 3, [1]), (278, 3, [1])], struct.pack(f"<{len(values)}H", *values))


@pytest.mark.parametrize("format", ["png", "tiff"])
def test_gray_where_white_is_zero_is_no_negative(tmp_path: Path, format: str) -> None:
    """With 16 bits, too: what is 0 in the file is white in the result."""
    _, image = made(gray_tiff([0, 65535, 1000], 0), tmp_path, format)

    assert numbers(image.convert("I")) == [65535, 0, 64535]


def test_pixels_are_not_taken_for_a_camera_mark(tmp_path: Path) -> None:
    """A TIFF whose first pixel happens to be "CR" is a TIFF."""
    strip = b"CR\t" * 4
    entries = [(256, 3, [4]), (257, 3, [1]), (258, 3, [8, 8, 8]), (259, 3, [1]), (262, 3, [2])]

    _, image = made(tiff([*entries, (277, 3, [3]), (278, 3, [1])], strip), tmp_path, "png")

    assert image.convert("RGB").getpixel((0, 0)) == (67, 82, 9)


def test_premultiplied_deep_tiff_is_read_as_it_is_meant(tmp_path: Path) -> None:
    """Colour that is stored multiplied by its alpha comes out as it was, with all its bits."""
    strip = struct.pack("<4H", 10000, 20000, 5000, 32768)
    entries = [(256, 3, [1]), (257, 3, [1]), (258, 3, [16] * 4), (259, 3, [1]), (262, 3, [2])]
    data = tiff([*entries, (277, 3, [4]), (278, 3, [1]), (338, 3, [1])], strip)

    outcome, image = made(data, tmp_path, "png")

    assert told(outcome) == []
    assert image.convert("RGBA").getpixel((0, 0)) == (78, 156, 39, 128)  # 10000 * 65535 / 32768 / 257, and so on


def gray_png(bits: int, levels: list[int], key: int) -> bytes:
    """A row of gray, of which one level is transparent."""
    row = int("".join(f"{level:0{bits}b}" for level in levels).ljust(-(-len(levels) * bits // 8) * 8, "0"), 2)
    data = b"\0" + row.to_bytes(-(-len(levels) * bits // 8))
    head = struct.pack(">LLBBBBB", len(levels), 1, bits, 0, 0, 0, 0)
    return png_chunks(
        (b"IHDR", head), (b"tRNS", struct.pack(">H", key)), (b"IDAT", zlib.compress(data)), (b"IEND", b"")
    )


@pytest.mark.parametrize(
    ("bits", "levels", "key"),
    [(1, [0, 1, 1], 1), (2, [0, 2, 3], 2), (4, [1, 9, 15], 9), (8, [3, 77, 9], 77), (16, [5, 50000, 7], 50000)],
)
def test_transparent_gray_of_any_depth_is_transparent(tmp_path: Path, bits: int, levels: list[int], key: int) -> None:
    """The level that the file declares transparent is, in its own depth; the others are not."""
    _, image = made(gray_png(bits, levels, key), tmp_path, "webp")

    seen = image.convert("RGBA").getchannel("A").tobytes()
    assert [value > 127 for value in seen] == [level != key for level in levels]


def test_each_page_keeps_its_own_profile(tmp_path: Path) -> None:
    """Of three pages the first and the last have a profile, before and after."""
    pages = [scene(seed=seed) for seed in range(3)]
    pages[2].encoderinfo = {"icc_profile": icc(ADOBE_RGB)}
    pages[1].encoderinfo = {"icc_profile": None}
    data = encoded(pages[0], "TIFF", save_all=True, append_images=pages[1:], icc_profile=icc(ADOBE_RGB))

    made(data, tmp_path, "tiff")

    with Image.open(tmp_path / "out" / "result.tiff") as image:
        found = [page.tag_v2.get(34675) for page in ImageSequence.Iterator(image)]  # type: ignore[attr-defined] # a TIFF
    assert found == [icc(ADOBE_RGB), None, icc(ADOBE_RGB)]


def test_page_without_a_profile_is_not_converted_by_another_ones(tmp_path: Path) -> None:
    """SRGB is made of the page that has a profile, and the other one stays."""
    plain = Image.new("RGB", (64, 48), (255, 40, 0))
    second = plain.copy()
    second.encoderinfo = {"icc_profile": None}
    data = encoded(plain, "TIFF", save_all=True, append_images=[second], icc_profile=icc(ADOBE_RGB))

    made(data, tmp_path, "tiff", colour="srgb")

    with Image.open(tmp_path / "out" / "result.tiff") as image:
        first, other = (page.convert("RGB").getpixel((3, 3)) for page in ImageSequence.Iterator(image))
    assert first != other == (255, 40, 0)


@pytest.mark.parametrize("effort", [1, 5, 9])
@pytest.mark.parametrize("before", ["JPEG", "JXL"])
def test_jpeg_xl_with_metadata_can_be_read_again(tmp_path: Path, before: str, effort: int) -> None:
    """Its pixels come in pieces then, the first of them a few bytes long."""
    data = encoded(scene(), before, exif=exif(1))

    _, image = made(data, tmp_path, "jxl", jxl={"effort": effort})

    assert image.size == (100, 75)


@pytest.mark.parametrize("action", Action)
def test_raw_file_that_fits_is_copied(tmp_path: Path, action: Action) -> None:
    """A RAW file can be copied byte for byte like any other."""
    data = raw_file(encoded(scene((64, 48))))

    outcome = make(task_for(data, tmp_path, "dng" if action is Action.COPY else "jpeg", action=action))

    assert not isinstance(outcome, Failed), outcome


def test_jpeg_that_ends_in_nothing_is_cut_short(tmp_path: Path) -> None:
    """A download that was broken off, in a file of full length, is no photo with a gray half."""
    data = encoded(scene((640, 480), grain=30))

    outcome = make(task_for(data[: len(data) // 2].ljust(len(data), b"\0"), tmp_path))

    assert isinstance(outcome, Failed)
    assert outcome.kind is FailureKind.CUT_SHORT


def test_film_that_was_cut_is_cut_short(tmp_path: Path) -> None:
    """Half of a film is no film."""
    frames = [scene((64, 48), seed=seed) for seed in range(10)]
    data = encoded(frames[0], "GIF", save_all=True, append_images=frames[1:])

    outcome = make(task_for(data[: len(data) // 2], tmp_path, "gif"))

    assert isinstance(outcome, Failed)
    assert outcome.kind is FailureKind.CUT_SHORT


def test_film_without_its_last_byte_is_whole(tmp_path: Path) -> None:
    """Some programs leave the trailer out; every frame is there."""
    frames = [scene((64, 48), seed=seed) for seed in range(3)]
    data = encoded(frames[0], "GIF", save_all=True, append_images=frames[1:])
    assert data.endswith(b";")

    made(data[:-1], tmp_path, "gif")

    with Image.open(tmp_path / "out" / "result.gif") as image:
        assert getattr(image, "n_frames", 1) == 3


@pytest.mark.parametrize("speed", ["draft", "normal", "best"])
def test_thin_picture_is_made(tmp_path: Path, speed: str) -> None:
    """A ruler of a photo, 4 pixels high, is shrunk as any other."""
    table = {"fit": "width", "amount": 1000}

    outcome, image = made(encoded(scene((8000, 4))), tmp_path, "jpeg", sizing=table, speed=speed)

    assert (outcome.before, image.size) == ((8000, 4), (1000, 1))


def test_several_sizes_are_all_there_or_none(tmp_path: Path) -> None:
    """If the second cannot be written the first goes again, and the photo has failed as a whole."""
    recipe = Recipe(sizing=Sizing(box=(100, 100)), also=(Sizing(box=(50, 50)),))
    task = task_for(encoded(scene()), tmp_path, recipe=recipe)
    second = msgspec.structs.replace(task.first, target=str(tmp_path / "theirs.jpg"), sizing=recipe.also[0])
    (tmp_path / "theirs.jpg").write_bytes(b"theirs")

    outcome = make(msgspec.structs.replace(task, outputs=(task.first, second)))

    assert isinstance(outcome, Failed)
    assert outcome.kind is FailureKind.TARGET_EXISTS
    assert list((tmp_path / "out").iterdir()) == []
    assert (tmp_path / "theirs.jpg").read_bytes() == b"theirs"


@pytest.mark.parametrize("format", ["jpeg", "png", "webp", "tiff"])
@pytest.mark.parametrize("mode", ["L", "LA", "I;16", "RGB"])
def test_bars_have_their_colour(tmp_path: Path, format: str, mode: str) -> None:
    """Red bars beside a gray photo are red."""
    colours: dict[str, Any] = {"L": 90, "LA": (90, 255), "I;16": 23130, "RGB": (90, 90, 90)}
    image = Image.new(mode, (60, 30), colours[mode])
    sizing = {"fit": "pad", "box": [60, 60]}

    _, result = made(encoded(image, "PNG"), tmp_path, format, sizing=sizing, background="#ff0000", quality=95)

    bar, photo = result.convert("RGB").getpixel((30, 2)), result.convert("RGB").getpixel((30, 30))
    assert bar == pytest.approx((255, 0, 0), abs=6)
    assert photo == pytest.approx((90, 90, 90), abs=6)


def test_bars_are_meant_in_the_profile_of_the_photo(tmp_path: Path) -> None:
    """The colour of the background is sRGB, and the numbers in an Adobe RGB photo are others."""
    image = Image.new("RGB", (60, 30), (90, 90, 90))
    sizing = {"fit": "pad", "box": [60, 60]}

    _, result = made(
        encoded(image, "PNG", icc_profile=icc(ADOBE_RGB)), tmp_path, "png", sizing=sizing, background="#336699"
    )

    assert result.info["icc_profile"] == icc(ADOBE_RGB)
    assert result.getpixel((30, 2)) == pytest.approx((71, 102, 150), abs=2)  # by the matrices of both spaces


def test_palette_is_made_of_deep_pictures_too(tmp_path: Path) -> None:
    """Asked for 16 colours, a 16-bit picture gets 16, and it is said what that took."""
    ramp = Image.frombytes("I;16", (256, 1), struct.pack("<256H", *range(0, 65536, 256)))

    outcome, image = made(encoded(ramp.resize((100, 100)), "PNG"), tmp_path, "png", png={"colours": 16})

    assert len(image.convert("L").getcolors(256) or []) <= 16
    assert told(outcome) == ["bits per channel: 16 -> 8", "reduced to a palette: 16 colours"]


def test_lost_depth_is_told(tmp_path: Path) -> None:
    """16-bit printing inks, which stay ink, lose half of their bits, and it is said so."""
    entries = [(256, 3, [2]), (257, 3, [1]), (258, 3, [16] * 4), (259, 3, [1]), (262, 3, [5])]
    data = tiff([*entries, (277, 3, [4]), (278, 3, [1])], struct.pack("<8H", *range(0, 64000, 8000)))

    outcome, image = made(data, tmp_path, "tiff")

    assert image.mode == "CMYK"
    assert told(outcome) == ["bits per channel: 16 -> 8"]


@pytest.mark.parametrize("format", ["jpeg", "png", "webp", "avif", "tiff", "heic", "jxl"])
@pytest.mark.parametrize("tags", ["all", "none"])
def test_wanted_resolution_is_written(tmp_path: Path, format: str, tags: str) -> None:
    """In every format that has a place for it, also where the photo had no EXIF."""
    _, image = made(encoded(scene(), "PNG"), tmp_path, format, dpi=240, tags=tags)

    found = image.getexif()
    assert (image.info.get("dpi") or (found.get(0x011A),))[0] == pytest.approx(240, abs=1)


def test_quick_film_stays_quick(tmp_path: Path) -> None:
    """A GIF counts hundredths of a second; a frame of 4 ms is shown for one, not for none."""
    frames = [scene((64, 48), seed=seed) for seed in range(3)]
    data = encoded(frames[0], "PNG", save_all=True, append_images=frames[1:], duration=4)

    _, image = made(data, tmp_path, "gif")

    assert image.info["duration"] == 10


def test_narrower_picture_is_sharpened(tmp_path: Path) -> None:
    """What is shrunk along one edge only is sharpened, too."""
    data, sizing = encoded(scene((200, 100), grain=30), "PNG"), {"fit": "stretch", "box": [100, 100]}

    made(data, tmp_path, "png", sizing=sizing)
    plain = (tmp_path / "out" / "result.png").read_bytes()
    (tmp_path / "out" / "result.png").unlink()
    made(data, tmp_path, "png", sizing=sizing, sharpen=200)

    assert (tmp_path / "out" / "result.png").read_bytes() != plain


def test_gray_profile_survives_where_it_can(tmp_path: Path) -> None:
    """In PNG and JPEG gray keeps its profile."""
    for format in ("png", "jpeg"):
        _, image = made(encoded(scene(mode="L"), "PNG", icc_profile=gray_icc(2.2)), tmp_path, format)

        assert (image.mode, image.info.get("icc_profile")) == ("L", gray_icc(2.2))


def test_profile_of_srgb_is_left_out_of_a_gif(tmp_path: Path) -> None:
    """Where no profile is kept, one that says nothing new goes without a word."""
    outcome, image = made(encoded(scene(), "PNG", icc_profile=icc(SRGB)), tmp_path, "gif")

    assert told(outcome) == ["reduced to a palette: 256 colours"]
    assert mean_difference(image.convert("RGB"), scene().resize((100, 75), Image.Resampling.LANCZOS)) < 14


def test_ten_bits_of_a_phone_are_told(tmp_path: Path) -> None:
    """HEIC with more than 8 bits loses them, and it is said so."""
    deep = scene((64, 48), "L").convert("I").point(lambda value: value * 257).convert("I;16")

    outcome, _ = made(encoded(deep, "HEIF"), tmp_path, "jpeg")

    assert Change(What.DEPTH, "10 -> 8") in outcome.all_changes or Change(What.DEPTH, "12 -> 8") in outcome.all_changes
