"""Colour profiles (ICC): which pixels they are about, and conversion through them."""

from io import BytesIO

from PIL import Image, ImageCms

from lightwork.events import FailureKind
from lightwork.pixels.failure import READER_ERRORS, PictureError, told

_SPACES = {"L": b"GRAY", "LA": b"GRAY", "I;16": b"GRAY", "RGB": b"RGB ", "RGBA": b"RGB ", "CMYK": b"CMYK"}


def space(mode: str) -> bytes:
    """The colour space of a Pillow mode, in the four letters that profiles use; empty for the rare ones."""
    return _SPACES.get(mode, b"")


def is_about(icc: bytes, mode: str) -> bool:
    """Whether a profile's header says that it is about pixels of this mode."""
    return icc[16:20] == space(mode)


def cmyk_to_rgb(image: Image.Image, icc: bytes | None) -> Image.Image:
    """CMYK -> sRGB through its profile; by plain arithmetic where there is none or it does not work."""
    if icc is not None and is_about(icc, "CMYK"):
        try:
            return _to_srgb(image, ImageCms.ImageCmsProfile(BytesIO(icc)))
        except (ImageCms.PyCMSError, *READER_ERRORS):
            pass  # a broken profile costs the exact colours, not the photo
    return image.convert("RGB")


def lab_to_rgb(image: Image.Image) -> Image.Image:
    """LAB -> sRGB.

    Raises:
        PictureError: BROKEN, LittleCMS cannot.
    """
    try:
        return _to_srgb(image, ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")))
    except (ImageCms.PyCMSError, *READER_ERRORS) as error:
        raise PictureError(FailureKind.BROKEN, told(error)) from error


def _to_srgb(image: Image.Image, profile: ImageCms.ImageCmsProfile) -> Image.Image:
    converted = ImageCms.profileToProfile(image, profile, ImageCms.createProfile("sRGB"), outputMode="RGB")
    assert converted is not None  # only in place there is nothing to give
    return converted
