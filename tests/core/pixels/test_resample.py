import importlib.util
import subprocess
import sys

import psutil
import pytest
from PIL import Image

from helpers.pictures import mean_difference, scene, sixteen_bits
from lightwork.pixels import resample as room
from lightwork.pixels.colour import background_in
from lightwork.pixels.resample import pad, resample, with_cykooz, with_pillow
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
def test_transparent_colour_does_not_bleed(resampler: room.Resampler, kernel: Filter) -> None:
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
    assert resample(Image.new("RGB", (1, 1), "teal"), (5, 3), (0.0, 0.0, 1.0, 1.0), Filter.LANCZOS).getpixel(
        (4, 2)
    ) == (0, 128, 128)


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
from lightwork.pixels import resample
from PIL import Image
print(resample.cykooz, resample.resample(Image.new('RGB', (9, 9)), (3, 3), (0.0, 0.0, 9.0, 9.0), 'lanczos').size)
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

    assert canvas.size == (20, 30)
    assert canvas.getpixel((0, 9)) == canvas.getpixel((19, 20)) == expected
    assert canvas.getpixel((0, 10)) == canvas.getpixel((19, 19)) == inner.getpixel((0, 0))
