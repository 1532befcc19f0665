import importlib.util
import math
import random
import subprocess
import sys
from collections.abc import Callable

import psutil
import pytest
from PIL import Image

from helpers.pictures import mean_difference, numbers, scene, sixteen_bits
from lightwork.pixels.colour import background_in
from lightwork.pixels.deep import Deep
from lightwork.pixels.kernels import with_cykooz, with_pillow
from lightwork.pixels.resample import pad, resample, sharpen
from lightwork.recipe import Filter, Fit, Size, Sizing
from lightwork.sizing import Box, lay_out

BOXES = [(0.0, 0.0, 301.0, 211.0), (10.3, 5.7, 290.2, 200.4), (0.25, 0.0, 150.5, 211.0)]
needs_cykooz = pytest.mark.skipif(
    importlib.util.find_spec("cykooz_resizer") is None, reason="cykooz-resizer has no wheel here"
)


def over(image: Image.Image, gray: int) -> Image.Image:
    """What is seen of it in front of a gray wall."""
    if image.mode != "RGBA":
        return image
    wall = Image.new("RGBA", image.size, (gray, gray, gray, 255))
    wall.alpha_composite(image)
    return wall.convert("RGB")


@needs_cykooz
@pytest.mark.parametrize("mode", ["L", "RGB", "RGBA", "CMYK"])
@pytest.mark.parametrize("kernel", Filter)
@pytest.mark.parametrize("size", [(100, 70), (450, 300), (33, 211)])
@pytest.mark.parametrize("box", BOXES)
def test_both_resamplers_give_the_same_picture(mode: str, kernel: Filter, size: Size, box: Box) -> None:
    """In every mode, filter and box, larger and smaller, less than one level of 255 apart on average."""
    image = scene((301, 211), mode)

    fast, slow = with_cykooz(image, size, box, kernel), with_pillow(image, size, box, kernel)

    assert (fast.size, fast.mode) == (size, mode)
    assert all(mean_difference(over(fast, gray), over(slow, gray)) < 1 for gray in (0, 128, 255))


@pytest.mark.parametrize("resampler", [with_pillow, pytest.param(with_cykooz, marks=needs_cykooz)])
@pytest.mark.parametrize("kernel", [Filter.LANCZOS, Filter.BICUBIC, Filter.BILINEAR, Filter.BOX])
def test_transparent_colour_does_not_bleed(
    resampler: Callable[[Image.Image, Size, Box, Filter], Image.Image], kernel: Filter
) -> None:
    """A white shape on transparent black has no dark fringe: its soft edge is white all the way."""
    image = Image.new("RGBA", (200, 200), (0, 0, 0, 0))
    image.paste((255, 255, 255, 255), (50, 50, 150, 150))

    small = resampler(image, (61, 61), (0.0, 0.0, 200.0, 200.0), kernel)

    seen = [pixel for pixel in zip(*(small.getchannel(band).tobytes() for band in "RGBA"), strict=True) if pixel[3] > 8]
    assert any(8 < alpha < 248 for *_, alpha in seen) or kernel is Filter.NEAREST
    assert min(min(pixel[:3]) for pixel in seen) >= 250


def test_sixteen_bits_stay_exact() -> None:
    """A 16-bit ramp, averaged 16 to 1, has the mean of each block, not 8 bits of it."""
    image = sixteen_bits((256, 256))

    small = resample(image, (64, 64), (0.0, 0.0, 256.0, 256.0), Filter.BOX)
    assert isinstance(small, Image.Image)

    first = sum(row * 256 + column for row in range(4) for column in range(4)) / 16
    assert small.mode == "I;16"
    assert small.getpixel((0, 0)) == pytest.approx(first, abs=1)
    assert small.getpixel((63, 63)) == pytest.approx(65535 - first, abs=1)


def test_nothing_to_do_gives_the_same_object() -> None:
    """The whole picture at its own size is not copied."""
    image = scene((30, 20))

    assert resample(image, (30, 20), (0.0, 0.0, 30.0, 20.0), Filter.LANCZOS) is image


def test_box_may_be_off_by_its_last_bit() -> None:
    """A box that sticks out by a rounding error is not refused."""
    image = scene((30, 20))

    assert resample(image, (15, 10), (-1e-12, 0.0, 30.000000001, 20.0), Filter.LANCZOS).size == (15, 10)


def test_one_pixel_grows() -> None:
    """The smallest picture there is can be enlarged."""
    grown = resample(Image.new("RGB", (1, 1), "teal"), (5, 3), (0.0, 0.0, 1.0, 1.0), Filter.LANCZOS)

    assert isinstance(grown, Image.Image)
    assert grown.getpixel((4, 2)) == (0, 128, 128)


@needs_cykooz
def test_resampling_starts_no_thread() -> None:
    """Each worker has its core; the library must not take the others'."""
    before = psutil.Process().num_threads()

    with_cykooz(scene((301, 211)), (100, 70), BOXES[0], Filter.LANCZOS)

    assert psutil.Process().num_threads() == before


def test_works_without_cykooz() -> None:
    """On machines it has no wheel for, Pillow does it all."""
    code = """
import sys
sys.modules['cykooz_resizer'] = None
from lightwork.pixels import kernels, resample
from PIL import Image
print(kernels.cykooz, resample.resample(Image.new('RGB', (9, 9)), (3, 3), (0.0, 0.0, 9.0, 9.0), 'lanczos').size)
"""

    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert found.stdout.strip() == "None (3, 3)"


@pytest.mark.parametrize(
    ("mode", "expected"),
    [
        ("RGB", (255, 0, 0)),
        ("RGBA", (255, 0, 0, 255)),
        ("L", 76),
        ("LA", (76, 255)),
        ("CMYK", (0, 255, 255, 0)),
        ("I;16", 76 * 257),
    ],
)
def test_bars_have_the_background_in_every_mode(mode: str, expected: object) -> None:
    """Padding is opaque background, whatever the pixels are; the picture lies in the middle."""
    layout = lay_out((20, 10), Sizing(fit=Fit.PAD, box=(20, 30)))
    inner = Image.new(mode, (20, 10), background_in(mode, (0, 0, 255)))

    canvas = pad(inner, layout, (255, 0, 0))

    assert isinstance(canvas, Image.Image)
    assert canvas.size == (20, 30)
    assert canvas.getpixel((0, 9)) == canvas.getpixel((19, 20)) == expected
    assert canvas.getpixel((0, 10)) == canvas.getpixel((19, 19)) == inner.getpixel((0, 0))


def sixteen(*values: int, size: Size) -> Image.Image:
    """A 16-bit band of these values, over and over."""
    band = Image.new("I;16", size)
    band.putdata([values[place % len(values)] for place in range(size[0] * size[1])])
    return band


def test_deep_colour_is_averaged_with_all_its_bits() -> None:
    """Two 16-bit values become their mean, in each channel for itself."""
    picture = Deep("RGB", (sixteen(1000, 1003, size=(4, 4)), sixteen(0, 65535, size=(4, 4)), sixteen(7, size=(4, 4))))

    small = resample(picture, (2, 2), (0.0, 0.0, 4.0, 4.0), Filter.BOX)

    assert isinstance(small, Deep)
    assert [band.getpixel((1, 1)) for band in small.bands] == [1002, 32768, 7]  # 1001.5 and 32767.5 are rounded up


def test_deep_colour_is_resampled_as_8_bits_are() -> None:
    """The upper bytes of the result are those of the same picture with 8 bits."""
    image = scene((301, 211))
    deep = Deep(
        "RGB", tuple(band.convert("I").point(lambda value: value * 257).convert("I;16") for band in image.split())
    )

    small = resample(deep, (100, 70), (0.0, 0.0, 301.0, 211.0), Filter.LANCZOS)

    assert isinstance(small, Deep)
    assert mean_difference(small.to_eight(), image.resize((100, 70), Image.Resampling.LANCZOS)) < 0.6


@pytest.mark.parametrize("linear", [False, True])
def test_deep_alpha_does_not_bleed(linear: bool) -> None:
    """What is hidden has no say in the colour: half of a transparent black and a white pixel is white, half seen."""
    hidden = sixteen(0, 65535, size=(2, 1))
    picture = Deep("LA", (hidden, hidden))

    small = resample(picture, (1, 1), (0.0, 0.0, 2.0, 1.0), Filter.BOX, linear=linear)

    assert isinstance(small, Deep)
    assert small.bands[0].getpixel((0, 0)) == pytest.approx(65535, abs=2)
    assert small.bands[1].getpixel((0, 0)) == pytest.approx(32768, abs=1)


def light(value: int) -> float:
    """The light of an sRGB value, 0 to 1 (IEC 61966-2-1)."""
    share = value / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def value(light: float) -> float:
    """The sRGB value of light."""
    return 255 * (light * 12.92 if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055)


@pytest.mark.parametrize(("dark", "bright"), [(0, 255), (0, 8), (10, 200), (100, 140), (77, 77)])
@pytest.mark.parametrize("mode", ["L", "RGB", "RGBA", "deep"])
def test_linear_light_averages_light(dark: int, bright: int, mode: str) -> None:
    """A fine check of two grays becomes the gray that gives as much light, to the nearest level."""
    check = Image.new("L", (8, 8))
    check.putdata([bright if (x + y) % 2 else dark for y in range(8) for x in range(8)])
    expected = value((light(dark) + light(bright)) / 2)

    if mode == "deep":
        band = check.convert("I").point(lambda level: level * 257).convert("I;16")
        small = resample(Deep("RGB", (band,) * 3), (4, 4), (0.0, 0.0, 8.0, 8.0), Filter.BOX, linear=True)
        assert isinstance(small, Deep)
        assert small.bands[1].getpixel((1, 1)) == pytest.approx(expected * 257, abs=20)
    else:
        small = resample(check.convert(mode), (4, 4), (0.0, 0.0, 8.0, 8.0), Filter.BOX, linear=True)
        assert isinstance(small, Image.Image)
        assert small.getchannel(0).getpixel((1, 1)) == pytest.approx(expected, abs=0.51)


def test_linear_light_without_a_change_of_size_loses_nothing() -> None:
    """There and back again: every value comes out as it went in."""
    ramp = Image.frombytes("L", (256, 1), bytes(range(256)))

    same = resample(ramp, (256, 2), (0.0, 0.0, 256.0, 1.0), Filter.NEAREST, linear=True)

    assert isinstance(same, Image.Image)
    assert same.tobytes() == ramp.tobytes() * 2


@pytest.mark.parametrize("mode", ["L", "LA", "RGB", "RGBA"])
def test_sharpening_makes_edges_steeper(mode: str) -> None:
    """An edge gains contrast, a plain area stays as it is, and alpha is not touched."""
    image = Image.new("L", (20, 20), 100)
    image.paste(150, (10, 0, 20, 20))
    image = image.resize((20, 20), Image.Resampling.BILINEAR).convert(mode)
    if mode.endswith("A"):
        image.putalpha(Image.linear_gradient("L").resize((20, 20)))

    sharper = sharpen(image, 150)

    row = numbers(sharper.getchannel(0).crop((0, 10, 20, 11)))
    assert row[2] == 100
    assert row[17] == 150
    assert row[9] < 100
    assert row[10] > 150
    if mode.endswith("A"):
        assert sharper.getchannel("A").tobytes() == image.getchannel("A").tobytes()


def test_deep_bars_have_the_background() -> None:
    """The bars of a 16-bit picture are the same colour as those of an 8-bit one."""
    layout = lay_out((4, 2), Sizing(fit=Fit.PAD, box=(4, 4)))
    picture = Deep("RGBA", tuple(sixteen(5, size=(4, 2)) for _ in range(4)))

    canvas = pad(picture, layout, (255, 0, 1))

    assert isinstance(canvas, Deep)
    assert [band.getpixel((0, 0)) for band in canvas.bands] == [65535, 0, 257, 65535]
    assert [band.getpixel((0, 1)) for band in canvas.bands] == [5, 5, 5, 5]


def test_floats_are_rounded_and_clipped() -> None:
    """Where the kernel rings beyond black and white, the result stays within them."""
    rng = random.Random(3)
    noise = Image.new("I;16", (64, 64))
    noise.putdata([rng.choice([0, 65535]) for _ in range(64 * 64)])

    small = resample(Deep("RGB", (noise,) * 3), (40, 40), (0.0, 0.0, 64.0, 64.0), Filter.LANCZOS)

    assert isinstance(small, Deep)
    values = numbers(small.bands[0].convert("I"))
    reference = numbers(noise.convert("F").resize((40, 40), Image.Resampling.LANCZOS))
    clipped = [min(65535, max(0, number)) for number in reference]
    assert all(math.isclose(found, wanted, abs_tol=2) for found, wanted in zip(values, clipped, strict=True))
