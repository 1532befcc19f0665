import struct

import pytest
from PIL import Image

from helpers.pictures import colours, encoded, inks, mean_difference, opened, scene, sixteen_bits, srgb
from helpers.profiles import ADOBE_RGB, DISPLAY_P3, PROPHOTO, SRGB, Space, gray_icc, icc, to_srgb
from lightwork.events import Change, What
from lightwork.pixels.colour import Coloured, finish, prepare
from lightwork.pixels.deep import Deep, Picture
from lightwork.pixels.failure import PictureError
from lightwork.recipe import Colour

WHITE = (255, 255, 255)


def through(image: Picture, format: str, icc: bytes | None = None, wish: Colour = Colour.KEEP) -> Coloured:
    """Both steps, with nothing in between."""
    ready = prepare(image, icc)
    done = finish(ready.picture, ready.icc, format, WHITE, wish)
    return done._replace(changes=(*ready.changes, *done.changes))


def image_of(done: Coloured) -> Image.Image:
    """Its picture, which must be one of 8 bits or gray."""
    assert isinstance(done.picture, Image.Image)
    return done.picture


FORMATS = ("jpeg", "png", "webp", "avif", "tiff", "gif", "heic", "jxl")


@pytest.mark.parametrize(
    ("mode", "expected"),
    [
        ("1", "L L RGB L L L L L"),
        ("L", "L L RGB L L L L L"),
        ("LA", "L LA RGBA RGBA LA RGBA RGBA LA"),
        ("P", "RGB RGB RGB RGB RGB RGB RGB RGB"),
        ("PA", "RGB RGBA RGBA RGBA RGBA RGBA RGBA RGBA"),
        ("RGB", "RGB RGB RGB RGB RGB RGB RGB RGB"),
        ("RGBA", "RGB RGBA RGBA RGBA RGBA RGBA RGBA RGBA"),
        ("CMYK", "RGB RGB RGB RGB CMYK RGB RGB RGB"),
        ("YCbCr", "RGB RGB RGB RGB RGB RGB RGB RGB"),
        ("HSV", "RGB RGB RGB RGB RGB RGB RGB RGB"),
        ("LAB", "RGB RGB RGB RGB RGB RGB RGB RGB"),
        ("I;16", "L I;16 RGB L I;16 L L L"),
        ("I;16B", "L I;16 RGB L I;16 L L L"),
        ("I", "L I;16 RGB L I;16 L L L"),
        ("F", "L I;16 RGB L I;16 L L L"),
    ],
)
def test_every_mode_finds_its_way(mode: str, expected: str) -> None:
    """The table at the top of the module."""
    found = [image_of(through(Image.new(mode, (8, 6)), format)).mode for format in FORMATS]

    assert found == expected.split()


@pytest.mark.parametrize("mode", ["LA", "RGB", "RGBA"])
def test_deep_colour_stays_where_it_can(mode: str) -> None:
    """16-bit colour stays in PNG and TIFF, and becomes 8 bits with a note elsewhere."""
    deep = Deep(mode, tuple(Image.new("I;16", (4, 3), 65535) for _ in mode))

    for format in FORMATS:
        done = through(deep, format)
        kept = format in {"png", "tiff"}
        assert isinstance(done.picture, Deep) is kept
        assert (Change(What.DEPTH, "16 -> 8") in done.changes) is not kept


def test_palette_becomes_its_colours() -> None:
    """A palette picture has the colours it shows."""
    image = scene((40, 30)).quantize(16)

    assert image_of(through(image, "png")).tobytes() == image.convert("RGB").tobytes()


@pytest.mark.parametrize("format", ["PNG", "GIF"])
def test_palette_transparency_is_kept(format: str) -> None:
    """The transparent entry of a palette is transparent, the others are not."""
    image = Image.new("P", (4, 1))
    image.putpalette([255, 0, 0, 0, 255, 0, 0, 0, 255])
    image.putdata([0, 1, 2, 0])

    done = image_of(through(opened(encoded(image, format, transparency=1)), "png"))

    assert done.mode == "RGBA"
    assert [done.getpixel((x, 0)) for x in (0, 2)] == [(255, 0, 0, 255), (0, 0, 255, 255)]
    assert done.getchannel("A").tobytes() == bytes([255, 0, 255, 255])


def test_transparent_colour_of_a_png_becomes_alpha() -> None:
    """A colour that a PNG declares transparent is, also after the colours around it are mixed."""
    data = encoded(Image.new("RGB", (4, 4), (1, 2, 3)), "PNG", transparency=(1, 2, 3))

    done = image_of(through(opened(data), "png"))

    assert done.mode == "RGBA"
    assert done.getchannel("A").getextrema() == (0, 0)


def test_sixteen_bits_are_scaled_not_clipped() -> None:
    """8 bits are the 16 divided by 257, to the nearest."""
    done = through(sixteen_bits(), "jpeg")

    values = image_of(done).tobytes()
    assert [values[place] for place in (0, 128, 129, 385, 386, 32768, 65406, 65407, 65535)] == [
        0,
        0,
        1,
        1,
        2,
        128,
        254,
        255,
        255,
    ]
    assert done.changes == (Change(What.DEPTH, "16 -> 8"),)


def test_big_endian_sixteen_bits_keep_their_numbers() -> None:
    """The other byte order, as TIFF has it, means the same."""
    image = Image.frombytes("I;16B", (3, 1), struct.pack(">3H", 1, 1000, 65535))

    done = image_of(through(image, "png"))

    assert [done.getpixel((x, 0)) for x in range(3)] == [1, 1000, 65535]


@pytest.mark.parametrize(
    ("mode", "numbers", "expected"),
    [
        ("F", (0.0, 0.5, 1.0), (0, 32768, 65535)),
        ("F", (0.0, 127.5, 255.0), (0, 32768, 65535)),
        ("F", (0.0, 1000.0, 65535.0), (0, 1000, 65535)),
        ("F", (-1.0, 0.0, 1.0), (0, 32768, 65535)),
        ("F", (0.0, 0.525, 1.05), (0, 32768, 65535)),  # light a little beyond white, and not a black picture
        ("F", (0.0, 17.0, 255.0), (0, 4369, 65535)),
        ("I", (0, 1000, 65535), (0, 1000, 65535)),
        ("I", (0, 1, 255), (0, 1, 255)),
        ("I", (-100_000, 0, 100_000), (0, 32768, 65535)),
    ],
)
def test_numbers_find_their_range(mode: str, numbers: tuple[float, ...], expected: tuple[int, ...]) -> None:
    """32-bit numbers are brought to 16 bits by the smallest usual range that holds them."""
    image = Image.new(mode, (3, 1))
    image.putdata(numbers)

    done = image_of(through(image, "png"))

    assert [done.getpixel((x, 0)) for x in range(3)] == pytest.approx(expected, abs=1)


@pytest.mark.parametrize("nonsense", [float("inf"), float("nan")])
def test_what_is_no_number_is_refused(nonsense: float) -> None:
    """A picture with infinities, or with a single hole, has no brightness."""
    image = Image.new("F", (2, 2), 0.5)
    image.putpixel((1, 1), nonsense)

    with pytest.raises(PictureError):
        prepare(image, None)


def test_alpha_is_laid_on_the_background() -> None:
    """Half transparent black on white is gray, and it is said so."""
    done = finish(Image.new("RGBA", (2, 2), (0, 0, 0, 128)), None, "jpeg", WHITE)

    assert image_of(done).getpixel((0, 0)) == (127, 127, 127)
    assert done.changes == (Change(What.FLATTENED, "#ffffff"),)


def test_opaque_alpha_is_dropped_in_silence() -> None:
    """Alpha that hides nothing is no news."""
    image = scene((20, 10), "RGB")

    done = finish(image.convert("RGBA"), None, "jpeg", (255, 0, 0))

    assert done.changes == ()
    assert image_of(done).tobytes() == image.tobytes()


def test_cmyk_goes_through_its_profile() -> None:
    """The profile's inks decide, and the result needs no profile any more."""
    done = through(Image.new("CMYK", (2, 2), (255, 0, 0, 0)), "png", inks())

    pixel = image_of(done).getpixel((0, 0))
    assert isinstance(pixel, tuple)
    red, green, blue = pixel
    assert (red > 180, green < 80, blue < 80) == (True, True, True)
    assert (done.icc, done.changes) == (None, (Change(What.COLOURS, "CMYK -> sRGB (nameless)"),))


@pytest.mark.parametrize("icc", [None, b"nonsense", inks()[:200], srgb()])
def test_cmyk_without_a_working_profile_is_converted_plainly(icc: bytes | None) -> None:
    """A profile that is missing, broken or about something else costs exactness, not the photo."""
    done = through(Image.new("CMYK", (2, 2), (255, 0, 0, 0)), "png", icc)

    assert image_of(done).getpixel((0, 0)) == (0, 255, 255)


def test_cmyk_stays_cmyk_in_tiff() -> None:
    """What printers exchange stays as it is, with its profile, unless sRGB is asked for."""
    image = scene((20, 10), "CMYK")

    assert through(image, "tiff", inks()) == Coloured(image, inks(), ())
    assert image_of(through(image, "tiff", inks(), Colour.SRGB)).mode == "RGB"


def test_profile_stays_with_palette_colours() -> None:
    """A palette's profile is about its colours."""
    assert through(scene((20, 10)).quantize(8), "png", srgb()).icc == srgb()


def test_profile_goes_when_it_is_about_other_pixels() -> None:
    """A profile of gray does not stay on a coloured picture, and it is said so."""
    done = through(Image.new("RGB", (4, 4)), "png", gray_icc(2.2))

    assert (done.icc, done.changes) == (None, (Change(What.PROFILE_DROPPED, "it is about other pixels"),))


@pytest.mark.parametrize("icc", [b"nonsense", srgb()[:300], b"\0" * 500])
@pytest.mark.parametrize("wish", Colour)
def test_broken_profile_is_dropped(icc: bytes, wish: Colour) -> None:
    """What no program can read is not passed on; the pixels stay, and it is said so."""
    image = scene((20, 10))

    done = through(image, "png", icc, wish)

    assert image_of(done).tobytes() == image.tobytes()
    assert (done.icc, done.changes) == (None, (Change(What.PROFILE_DROPPED, "it is broken"),))


@pytest.mark.parametrize("space", [DISPLAY_P3, ADOBE_RGB, PROPHOTO])
@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_srgb_is_what_the_profile_means(space: Space, mode: str) -> None:
    """Converted pixels are those that primaries and curve give by arithmetic, to 1 level of 255 on average."""
    image = scene((40, 30), grain=40).convert(mode)
    if mode == "RGBA":
        image.putalpha(Image.linear_gradient("L").resize((40, 30)))

    done = through(image, "png", icc(space), Colour.SRGB)

    made = image_of(done)
    pixels = zip(colours(image.convert("RGB")), colours(made.convert("RGB")), strict=True)
    errors = [abs(a - b) for before, after in pixels for a, b in zip(to_srgb(before, space), after, strict=True)]
    assert sum(errors) / len(errors) < 1
    assert done.icc is None
    assert done.changes == (Change(What.PROFILE, f"{space.name} -> sRGB"),)
    if mode == "RGBA":
        assert made.getchannel("A").tobytes() == image.getchannel("A").tobytes()


def test_srgb_stays_as_it_is() -> None:
    """Asking for sRGB changes no pixel of a picture that says it is sRGB already."""
    image = scene((20, 10))

    assert through(image, "png", srgb(), Colour.SRGB) == Coloured(image, srgb(), ())


@pytest.mark.parametrize("mode", ["L", "LA"])
def test_gray_stays_gray(mode: str) -> None:
    """Gray with a profile becomes the gray of sRGB: half the light by gamma 1 is 188."""
    image = Image.new("L", (4, 4), 128).convert(mode)

    made = image_of(through(image, "png", gray_icc(1.0), Colour.SRGB))

    assert made.mode == mode
    assert made.getchannel(0).getpixel((1, 1)) == pytest.approx(188, abs=1)


@pytest.mark.parametrize("format", ["webp", "avif"])
def test_gray_goes_through_its_profile_where_none_of_gray_is_kept(format: str) -> None:
    """WebP and AVIF give gray back as colour, so its profile is applied instead of kept."""
    done = through(Image.new("L", (4, 4), 128), format, gray_icc(1.0))

    assert image_of(done).getchannel(0).getpixel((1, 1)) == pytest.approx(188, abs=1)
    assert (done.icc, done.changes) == (None, (Change(What.PROFILE, "Gray 1.0 -> sRGB"),))


def test_name_does_not_make_a_profile_srgb() -> None:
    """A profile is what it does: Adobe RGB that calls itself sRGB is converted, sRGB by another name stays."""
    image = scene((20, 10))
    liar, stranger = ADOBE_RGB._replace(name="sRGB-like"), SRGB._replace(name="Monitor")

    assert image_of(through(image, "png", icc(liar), Colour.SRGB)).tobytes() != image.tobytes()
    assert image_of(through(image, "png", icc(stranger), Colour.SRGB)).tobytes() == image.tobytes()


def test_lab_is_converted() -> None:
    """LAB's middle gray is middle gray."""
    image = Image.merge("LAB", [Image.new("L", (4, 4), value) for value in (137, 128, 128)])  # L* 53.6

    done = through(image, "jpeg")

    assert mean_difference(image_of(done), Image.new("RGB", (4, 4), (128, 128, 128))) < 3
    assert done.changes == (Change(What.COLOURS, "LAB -> sRGB"),)
