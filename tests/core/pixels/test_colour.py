import struct

import pytest
from PIL import Image

from helpers.pictures import encoded, inks, mean_difference, opened, scene, sixteen_bits, srgb
from lightwork.pixels.colour import Coloured, finish, prepare
from lightwork.pixels.failure import PictureError

WHITE = (255, 255, 255)


def through(image: Image.Image, format: str, icc: bytes | None = None) -> Coloured:
    """Both steps, with nothing in between."""
    ready = prepare(image, icc)
    done = finish(ready.image, ready.icc, format, WHITE)
    return done._replace(notes=(*ready.notes, *done.notes))


@pytest.mark.parametrize(
    ("mode", "jpeg", "png", "webp"),
    [
        ("1", "L", "L", "RGB"),
        ("L", "L", "L", "RGB"),
        ("LA", "RGB", "LA", "RGBA"),
        ("P", "RGB", "RGB", "RGB"),
        ("PA", "RGB", "RGBA", "RGBA"),
        ("RGB", "RGB", "RGB", "RGB"),
        ("RGBA", "RGB", "RGBA", "RGBA"),
        ("CMYK", "CMYK", "RGB", "RGB"),
        ("YCbCr", "RGB", "RGB", "RGB"),
        ("HSV", "RGB", "RGB", "RGB"),
        ("LAB", "RGB", "RGB", "RGB"),
        ("I;16", "L", "I;16", "L"),
        ("I;16B", "L", "I;16", "L"),
        ("I", "L", "I;16", "L"),
        ("F", "L", "I;16", "L"),
    ],
)
def test_every_mode_finds_its_way(mode: str, jpeg: str, png: str, webp: str) -> None:
    """The table at the top of the module, and each result can be encoded."""
    image = Image.new(mode, (8, 6))
    found = [through(image, format).image.mode for format in ("jpeg", "png", "webp")]

    assert found == [jpeg, png, "RGB" if webp == "L" else webp]


def test_palette_becomes_its_colours() -> None:
    """A palette picture has the colours it shows."""
    image = scene((40, 30)).quantize(16)

    assert through(image, "png").image.tobytes() == image.convert("RGB").tobytes()


@pytest.mark.parametrize("format", ["PNG", "GIF"])
def test_palette_transparency_is_kept(format: str) -> None:
    """The transparent entry of a palette is transparent, the others are not."""
    image = Image.new("P", (4, 1))
    image.putpalette([255, 0, 0, 0, 255, 0, 0, 0, 255])
    image.putdata([0, 1, 2, 0])

    done = through(opened(encoded(image, format, transparency=1)), "png").image

    assert done.mode == "RGBA"
    assert [done.getpixel((x, 0)) for x in (0, 2)] == [(255, 0, 0, 255), (0, 0, 255, 255)]
    assert done.getchannel("A").tobytes() == bytes([255, 0, 255, 255])


def test_transparent_colour_of_a_png_becomes_alpha() -> None:
    """A colour that a PNG declares transparent is, also after the colours around it are mixed."""
    data = encoded(Image.new("RGB", (4, 4), (1, 2, 3)), "PNG", transparency=(1, 2, 3))

    done = through(opened(data), "png").image

    assert done.mode == "RGBA"
    assert done.getchannel("A").getextrema() == (0, 0)


def test_sixteen_bits_are_scaled_not_clipped() -> None:
    """8 bits are the 16 divided by 257, to the nearest."""
    done = through(sixteen_bits(), "jpeg")

    values = done.image.tobytes()
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
    assert done.notes == ("16-bit to 8-bit",)


def test_big_endian_sixteen_bits_keep_their_numbers() -> None:
    """The other byte order, as TIFF has it, means the same."""
    image = Image.frombytes("I;16B", (3, 1), struct.pack(">3H", 1, 1000, 65535))

    done = through(image, "png").image

    assert [done.getpixel((x, 0)) for x in range(3)] == [1, 1000, 65535]


@pytest.mark.parametrize(
    ("mode", "numbers", "expected"),
    [
        ("F", (0.0, 0.5, 1.0), (0, 32768, 65535)),
        ("F", (0.0, 127.5, 255.0), (0, 32768, 65535)),
        ("F", (0.0, 1000.0, 65535.0), (0, 1000, 65535)),
        ("F", (-1.0, 0.0, 1.0), (0, 32768, 65535)),
        ("I", (0, 1000, 65535), (0, 1000, 65535)),
        ("I", (0, 1, 255), (0, 1, 255)),
        ("I", (-100_000, 0, 100_000), (0, 32768, 65535)),
    ],
)
def test_numbers_find_their_range(mode: str, numbers: tuple[float, ...], expected: tuple[int, ...]) -> None:
    """32-bit numbers are brought to 16 bits by the smallest usual range that holds them."""
    image = Image.new(mode, (3, 1))
    image.putdata(numbers)

    done = through(image, "png").image

    assert [done.getpixel((x, 0)) for x in range(3)] == pytest.approx(expected, abs=1)


def test_infinite_numbers_are_refused() -> None:
    """A picture of infinities has no brightness."""
    with pytest.raises(PictureError):
        prepare(Image.new("F", (2, 2), float("inf")), None)


def test_alpha_is_laid_on_the_background() -> None:
    """Half transparent black on white is gray, and it is said so."""
    done = finish(Image.new("RGBA", (2, 2), (0, 0, 0, 128)), None, "jpeg", WHITE)

    assert done.image.getpixel((0, 0)) == (127, 127, 127)
    assert done.notes == ("flattened on #ffffff",)


def test_opaque_alpha_is_dropped_in_silence() -> None:
    """Alpha that hides nothing is no news."""
    image = scene((20, 10), "RGB")

    done = finish(image.convert("RGBA"), None, "jpeg", (255, 0, 0))

    assert done.notes == ()
    assert done.image.tobytes() == image.tobytes()


def test_cmyk_goes_through_its_profile() -> None:
    """The profile's inks decide, and the result needs no profile any more."""
    done = through(Image.new("CMYK", (2, 2), (255, 0, 0, 0)), "png", inks())

    pixel = done.image.getpixel((0, 0))
    assert isinstance(pixel, tuple)
    red, green, blue = pixel
    assert (red > 180, green < 80, blue < 80) == (True, True, True)
    assert (done.icc, done.notes) == (None, ("CMYK to RGB",))


@pytest.mark.parametrize("icc", [None, b"nonsense", inks()[:200], srgb()])
def test_cmyk_without_a_working_profile_is_converted_plainly(icc: bytes | None) -> None:
    """A profile that is missing, broken or about something else costs exactness, not the photo."""
    done = through(Image.new("CMYK", (2, 2), (255, 0, 0, 0)), "png", icc)

    assert done.image.getpixel((0, 0)) == (0, 255, 255)


def test_cmyk_stays_cmyk_in_jpeg() -> None:
    """Nothing is converted without need, and the profile stays."""
    image = scene((20, 10), "CMYK")

    assert through(image, "jpeg", inks()) == Coloured(image, inks(), ())


def test_profile_stays_with_palette_colours() -> None:
    """A palette's profile is about its colours."""
    assert through(scene((20, 10)).quantize(8), "png", srgb()).icc == srgb()


def test_profile_goes_when_it_is_about_other_pixels() -> None:
    """A gray profile does not stay on a picture that became RGB, and it is said so."""
    gray = srgb()[:16] + b"GRAY" + srgb()[20:]

    done = through(Image.new("L", (4, 4)), "webp", gray)

    assert (done.icc, done.notes) == (None, ("colour profile dropped",))


def test_lab_is_converted() -> None:
    """LAB's middle gray is middle gray."""
    image = Image.merge("LAB", [Image.new("L", (4, 4), value) for value in (137, 128, 128)])  # L* 53.6

    done = through(image, "jpeg")

    assert mean_difference(done.image, Image.new("RGB", (4, 4), (128, 128, 128))) < 3
    assert done.notes == ("LAB to RGB",)
