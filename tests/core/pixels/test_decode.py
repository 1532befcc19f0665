from io import BytesIO

import pytest
from PIL import Image

from helpers.pictures import encoded, exif, mean_difference, psnr, scene
from lightwork.events import FailureKind
from lightwork.pixels import limits
from lightwork.pixels.decode import Frame, count, frames, open_picture
from lightwork.pixels.failure import PictureError
from lightwork.pixels.make import to_layout
from lightwork.recipe import Fit, Size, Sizing, Speed
from lightwork.sizing import lay_out

pytestmark = pytest.mark.filterwarnings("ignore:.*:UserWarning")  # what Pillow says to a cut TIFF


def decoded(data: bytes, *sizings: Sizing, speed: Speed = Speed.NORMAL) -> Frame:
    """The picture, of which no film is wanted, as `make` would have it decoded."""
    opened = open_picture(data)
    layouts = [lay_out(opened.size, sizing) for sizing in sizings or [Sizing()]]
    (only,) = frames(opened, layouts, speed, every=False)
    return only


@pytest.mark.parametrize(
    ("edge", "speed", "expected"),
    [
        (200, Speed.NORMAL, (400, 300)),  # 4x smaller: half is twice as much as needed
        (200, Speed.DRAFT, (200, 150)),
        (200, Speed.BEST, (800, 600)),
        (201, Speed.NORMAL, (800, 600)),  # one pixel more, and half would not be twice
        (201, Speed.DRAFT, (400, 300)),
        (50, Speed.NORMAL, (100, 75)),  # 50x37.5 is rounded up to 50x38, which is no reason not to
        (40, Speed.DRAFT, (100, 75)),
        (800, Speed.DRAFT, (800, 600)),
    ],
)
def test_jpeg_is_shrunk_while_decoded(edge: int, speed: Speed, expected: Size) -> None:
    """Never below 1x, 2x the wanted size, or not at all."""
    data = encoded(scene((800, 600)))

    assert decoded(data, Sizing(fit=Fit.LONG_EDGE, amount=edge), speed=speed).picture.size == expected


def test_jpeg_is_shrunk_for_the_largest_of_its_sizes() -> None:
    """A photo that is made in several sizes is decoded once, large enough for all."""
    data = encoded(scene((800, 600)))
    sizes = [Sizing(fit=Fit.LONG_EDGE, amount=edge) for edge in (50, 200, 100)]

    assert decoded(data, *sizes).picture.size == (400, 300)


def test_fill_is_shrunk_by_what_is_cut_out() -> None:
    """With `fill` the scale of the part counts: 800x200 to 100x100 uses 200 of the 800 pixels, so 2x, not 8x."""
    data = encoded(scene((800, 200)))

    assert decoded(data, Sizing(fit=Fit.FILL, box=(100, 100)), speed=Speed.DRAFT).picture.size == (400, 100)


def test_lying_jpeg_is_shrunk_by_its_upright_size() -> None:
    """400x800 upright, stored as 800x400, into 100x1000 is 4x narrower."""
    data = encoded(scene((800, 400)), exif=exif(6))

    assert decoded(data, Sizing(box=(100, 1000)), speed=Speed.DRAFT).picture.size == (200, 100)


@pytest.mark.parametrize("edge", [150, 100, 60])
def test_far_smaller_jpeg_looks_nearly_like_a_whole_one(edge: int) -> None:
    """Beyond a quarter it is 45 dB or better."""
    sizing = Sizing(fit=Fit.LONG_EDGE, amount=edge)
    data = encoded(scene((1201, 901), grain=12), quality=92)
    opened = open_picture(data)
    layout = lay_out(opened.size, sizing)

    (frame,) = frames(opened, [layout], Speed.NORMAL, every=False)
    found = to_layout(frame.picture, frame, layout, sizing.filter)

    with Image.open(BytesIO(data)) as whole:
        reference = whole.resize(layout.size, Image.Resampling.LANCZOS, layout.box)
    assert isinstance(found, Image.Image)
    assert psnr(found, reference) >= 45


@pytest.mark.parametrize("edge", [900, 640, 400, 300])
@pytest.mark.parametrize("fit", [Fit.LONG_EDGE, Fit.FILL])
def test_shrunk_jpeg_looks_like_a_whole_one(edge: int, fit: Fit) -> None:
    """At normal speed the result is 50 dB or better against Lanczos from the full decode, down to a quarter."""
    sizing = Sizing(fit=fit, box=(edge, edge * 3 // 4 - 20), amount=edge)
    data = encoded(scene((1201, 901), grain=12), quality=92)
    opened = open_picture(data)
    layout = lay_out(opened.size, sizing)

    (frame,) = frames(opened, [layout], Speed.NORMAL, every=False)
    found = to_layout(frame.picture, frame, layout, sizing.filter)

    with Image.open(BytesIO(data)) as whole:
        reference = whole.resize(layout.size, Image.Resampling.LANCZOS, layout.box)
    assert isinstance(found, Image.Image)
    assert psnr(found, reference) >= 50


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "AVIF"])
@pytest.mark.parametrize("share", [0.05, 0.3, 0.5, 0.8, 0.95, -20, -10, -4, -2, -1])
def test_cut_file_is_cut_short(format: str, share: float) -> None:
    """Wherever a file was cut, it is said so; no half picture is made of it."""
    data = encoded(scene((200, 150)), format)
    end = round(len(data) * share) if share > 0 else int(share)

    with pytest.raises(PictureError) as refused:
        decoded(data[:end])

    assert refused.value.kind is FailureKind.CUT_SHORT


@pytest.mark.parametrize(
    ("format", "settings"), [("GIF", {}), ("BMP", {}), ("TIFF", {}), ("TIFF", {"compression": "tiff_lzw"})]
)
@pytest.mark.parametrize("share", [0.3, 0.9])
def test_cut_rarer_file_is_cut_short(format: str, settings: dict[str, str], share: float) -> None:
    """The formats that are only read are told as well."""
    data = encoded(scene((200, 150)), format, **settings)

    with pytest.raises(PictureError) as refused:
        decoded(data[: round(len(data) * share)])

    assert refused.value.kind is FailureKind.CUT_SHORT


def test_cut_progressive_jpeg_with_thumbnail_is_cut_short() -> None:
    """The thumbnail's own end is not taken for the photo's."""
    data = encoded(scene((200, 150)), progressive=True, exif=exif(thumbnail=encoded(scene((40, 30)))))

    with pytest.raises(PictureError) as refused:
        decoded(data[: len(data) - 300])

    assert refused.value.kind is FailureKind.CUT_SHORT


@pytest.mark.parametrize(("format", "place"), [("PNG", 41), ("WEBP", 20)])  # behind the name of the first piece
def test_damaged_file_is_broken(format: str, place: int) -> None:
    """A file that is all there but makes no sense is broken, not cut."""
    data = bytearray(encoded(scene((200, 150)), format))
    data[place : place + 100] = bytes(100)

    with pytest.raises(PictureError) as refused:
        decoded(bytes(data))

    assert refused.value.kind is FailureKind.BROKEN


def test_jpeg_without_tables_is_broken() -> None:
    """A whole file that libjpeg refuses is broken."""
    data = encoded(scene((64, 48))).replace(b"\xff\xdb", b"\xff\xfe")

    with pytest.raises(PictureError) as refused:
        decoded(data)

    assert refused.value.kind is FailureKind.BROKEN


def test_nothing_is_empty() -> None:
    """A file of no bytes is its own kind of trouble."""
    with pytest.raises(PictureError) as refused:
        open_picture(b"")

    assert refused.value.kind is FailureKind.EMPTY


FILM = [scene((40, 30), seed=seed) for seed in range(4)]


@pytest.mark.parametrize("format", ["GIF", "PNG", "WEBP", "AVIF"])
def test_every_frame_of_a_film_is_decoded(format: str) -> None:
    """All frames come, whole and in their order, each with its time."""
    settings = {"lossless": True} if format == "WEBP" else {}
    data = encoded(FILM[0], format, save_all=True, append_images=FILM[1:], duration=[100, 200, 300, 50], **settings)
    opened = open_picture(data)

    found = list(frames(opened, [lay_out(opened.size, Sizing())], Speed.NORMAL, every=True))

    assert count(opened) == 4
    assert [frame.duration for frame in found] == [100, 200, 300, 50]
    for frame, original in zip(found, FILM, strict=True):
        assert isinstance(frame.picture, Image.Image)
        assert mean_difference(frame.picture.convert("RGB"), original) < 14


def test_picture_for_old_programs_is_no_frame() -> None:
    """An APNG's default image is not part of its film, but what a still result is made of."""
    data = encoded(FILM[0], "PNG", save_all=True, append_images=FILM[1:], default_image=True)
    opened = open_picture(data)
    layouts = [lay_out(opened.size, Sizing())]

    film = [frame.picture for frame in frames(opened, layouts, Speed.NORMAL, every=True)]
    (still,) = frames(open_picture(data), layouts, Speed.NORMAL, every=False)

    assert [picture.tobytes() for picture in film if isinstance(picture, Image.Image)] == [
        frame.tobytes() for frame in FILM[1:]
    ]
    assert isinstance(still.picture, Image.Image)
    assert still.picture.tobytes() == FILM[0].tobytes()


def test_every_page_has_its_own_size() -> None:
    """The pages of a TIFF are pictures of their own."""
    pages = [scene((40, 30)), scene((10, 60)), scene((20, 20), "L")]
    opened = open_picture(encoded(pages[0], "TIFF", save_all=True, append_images=pages[1:]))

    found = list(frames(opened, [lay_out(opened.size, Sizing())], Speed.NORMAL, every=True))

    assert [frame.size for frame in found] == [(40, 30), (10, 60), (20, 20)]


@pytest.mark.parametrize(("limit", "value"), [("MOST_FRAMES", 3), ("LARGEST_FILM", 3 * 40 * 30)])
def test_endless_film_is_refused(monkeypatch: pytest.MonkeyPatch, limit: str, value: int) -> None:
    """More frames, or pixels in all of them, than anybody's memory holds are refused on the way."""
    opened = open_picture(encoded(FILM[0], "GIF", save_all=True, append_images=FILM[1:]))
    monkeypatch.setattr(limits, limit, value)

    with pytest.raises(PictureError) as refused:
        list(frames(opened, [lay_out(opened.size, Sizing())], Speed.NORMAL, every=True))

    assert refused.value.kind is FailureKind.TOO_LARGE


def test_cut_film_is_cut_short() -> None:
    """A film that ends in the middle of a frame costs the photo, not half of it."""
    data = encoded(FILM[0], "GIF", save_all=True, append_images=FILM[1:])

    with pytest.raises(PictureError) as refused:
        open_picture(data[: len(data) * 2 // 3])

    assert refused.value.kind is FailureKind.CUT_SHORT
