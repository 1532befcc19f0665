"""PSNR and SSIM of results against the full decode and Pillow's Lanczos; with numpy, in the bench's own environment.

`python quality.py PAIRS.json`, pairs of (original, result); prints {"psnr": dB, "ssim": 0..1}, medians over the photos.
"""

import json
import statistics
import sys
from typing import Any

import numpy as np
from PIL import Image, ImageOps

Image.MAX_IMAGE_PIXELS = None

BLOCK = 8
"""Edge of SSIM's window in pixels (the uniform 8x8 window of Wang's first version)."""


def shown(image: Image.Image) -> Any:
    """What a person sees, as floats: RGB, on white where it is transparent."""
    if "A" in image.getbands():
        image = Image.alpha_composite(Image.new("RGBA", image.size, "white"), image.convert("RGBA"))
    return np.asarray(image.convert("RGB"), dtype=np.float64)


def reference(path: str, size: tuple[int, int]) -> Any:
    """The original, decoded in full, upright, resized by Lanczos; alpha premultiplied."""
    with Image.open(path) as original:
        image = ImageOps.exif_transpose(original)
        if "A" in image.getbands():
            image = image.convert("RGBA").convert("RGBa").resize(size, Image.Resampling.LANCZOS).convert("RGBA")
        else:
            image = image.convert("RGB").resize(size, Image.Resampling.LANCZOS)
    return shown(image)


def psnr(one: Any, other: Any) -> float:
    """Peak signal to noise ratio over all channels, dB; 99 for equal pictures."""
    error = float(np.mean((one - other) ** 2))
    return 99.0 if error == 0 else float(10 * np.log10(255**2 / error))


def ssim(one: Any, other: Any) -> float:
    """Structural similarity of the luma (Wang et al. 2004), mean over all 8x8 windows."""
    luma = np.array([0.299, 0.587, 0.114])
    x, y = one @ luma, other @ luma
    mx, my = _mean(x), _mean(y)
    vx, vy, cov = _mean(x * x) - mx**2, _mean(y * y) - my**2, _mean(x * y) - mx * my
    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    return float(np.mean((2 * mx * my + c1) * (2 * cov + c2) / ((mx**2 + my**2 + c1) * (vx + vy + c2))))


def _mean(values: Any) -> Any:
    """The mean of each window, by sums from the corner."""
    total = np.pad(np.cumsum(np.cumsum(values, 0), 1), ((1, 0), (1, 0)))
    b = BLOCK
    return (total[b:, b:] - total[:-b, b:] - total[b:, :-b] + total[:-b, :-b]) / b**2


def main(pairs: list[tuple[str, str]]) -> dict[str, float]:
    """The medians over all pairs."""
    both = []
    for original, result in pairs:
        with Image.open(result) as image:
            made, size = shown(image), image.size
        wanted = reference(original, size)
        both.append((psnr(made, wanted), ssim(made, wanted)))
    return {"psnr": statistics.median(one for one, _ in both), "ssim": statistics.median(two for _, two in both)}


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as file:
        sys.stdout.write(json.dumps(main(json.load(file))) + "\n")
