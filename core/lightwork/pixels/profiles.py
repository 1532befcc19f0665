"""Colour profiles (ICC): which pixels they are about, and conversion through them, by LittleCMS."""

from functools import lru_cache
from io import BytesIO
from itertools import product

from PIL import Image, ImageChops, ImageCms

from lightwork.events import FailureKind
from lightwork.pixels.failure import READER_ERRORS, PictureError, told

_SPACES = {"L": b"GRAY", "LA": b"GRAY", "I;16": b"GRAY", "RGB": b"RGB ", "RGBA": b"RGB ", "CMYK": b"CMYK"}

_MODES = {b"GRAY": "L", b"RGB ": "RGB", b"CMYK": "CMYK"}

_ERRORS = (ImageCms.PyCMSError, *READER_ERRORS)

_LONGEST_NAME = 40

_PROBE = bytes(level for place in product((0, 40, 128, 200, 255), repeat=3) for level in place)
_ALIKE = 3
"""Levels of 255 that profiles of sRGB by different makers lie apart."""


def space(mode: str) -> bytes:
    """The colour space of a Pillow mode, in the four letters that profiles use; empty for the rare ones."""
    return _SPACES.get(mode, b"")


def is_about(icc: bytes, mode: str) -> bool:
    """Whether a profile's header says that it is about pixels of this mode."""
    return icc[16:20] == space(mode)


@lru_cache(maxsize=8)
def name(icc: bytes) -> str | None:
    """What a profile calls itself ("Display P3"), at most 40 letters; None if it is broken, or about rare pixels.

    LittleCMS opens a cut profile without a word, and notices when it is used.
    """
    try:
        _transform(icc, _MODES[icc[16:20]])
        found = ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(BytesIO(icc)))
    except _ERRORS:
        return None
    return " ".join(found.split())[:_LONGEST_NAME] or "nameless"


@lru_cache(maxsize=8)
def is_srgb(icc: bytes) -> bool:
    """Whether a profile means sRGB: by what it does, for names are anybody's."""
    if not is_about(icc, "RGB"):
        return False
    probe = Image.frombytes("RGB", (len(_PROBE) // 3, 1), _PROBE)
    converted = to_srgb(probe, icc)
    return converted is not None and max(ImageChops.difference(probe, converted).tobytes()) <= _ALIKE


def from_srgb(colour: tuple[int, int, int], icc: bytes | None) -> tuple[int, int, int]:
    """The numbers that mean a colour of sRGB in the space of a profile; its own where that is not RGB."""
    if icc is None or not is_about(icc, "RGB"):
        return colour
    try:
        profile = ImageCms.ImageCmsProfile(BytesIO(icc))
        one = Image.new("RGB", (1, 1), colour)
        converted = ImageCms.profileToProfile(one, ImageCms.createProfile("sRGB"), profile)
    except _ERRORS:
        return colour
    assert converted is not None  # as below
    red, green, blue = converted.tobytes()
    return red, green, blue


def to_srgb(image: Image.Image, icc: bytes) -> Image.Image | None:
    """L, RGB or CMYK -> sRGB through a profile, gray staying gray; None if the profile does not work."""
    if not is_about(icc, image.mode):
        return None
    try:
        converted = ImageCms.applyTransform(image, _transform(icc, image.mode))
    except _ERRORS:
        return None
    assert converted is not None  # only in place there is nothing to give
    return converted.getchannel("G") if image.mode == "L" else converted


def lab_to_rgb(image: Image.Image) -> Image.Image:
    """LAB -> sRGB.

    Raises:
        PictureError: BROKEN, LittleCMS cannot.
    """
    lab, srgb = ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB")
    try:
        converted = ImageCms.profileToProfile(image, lab, srgb, outputMode="RGB")
    except _ERRORS as error:
        raise PictureError(FailureKind.BROKEN, told(error)) from error
    assert converted is not None  # as above
    return converted


@lru_cache(maxsize=4)
def _transform(icc: bytes, mode: str) -> ImageCms.ImageCmsTransform:
    """Made once for all photos of a camera: a printer's profile takes some milliseconds."""
    profile = ImageCms.ImageCmsProfile(BytesIO(icc))
    return ImageCms.buildTransform(profile, ImageCms.createProfile("sRGB"), mode, "RGB")
