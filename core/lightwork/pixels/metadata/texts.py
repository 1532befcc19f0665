"""The texts that a PNG may have, each under a keyword: who painted it, or how a program was told to."""

from typing import NamedTuple

from PIL import Image
from PIL.PngImagePlugin import PngImageFile

from lightwork.events import Change, What
from lightwork.pixels.failure import READER_ERRORS

Texts = tuple[tuple[str, str], ...]

_ELSEWHERE = ("XML:com.adobe.xmp", "Comment", "Raw profile type ")
"""How keywords begin of what is not kept as a text: it has a place of its own, or is a program's notebook."""
_NOTEBOOK = ("date:", "exif:", "tiff:", "png:", "icc:", "photoshop:", "xmp:", "iptc:")
"""ImageMagick notes the dates of files here, and EXIF as it was, which is wrong now and may tell the place."""
_LONGEST_KEYWORD = 79
_PLACES = ("gps", "latitude", "longitude", "altitude", "location", "city", "country")


class Settled(NamedTuple):
    """Texts, and what was done to them."""

    texts: Texts
    changes: tuple[Change, ...] = ()


def read(picture: Image.Image) -> Texts:
    """All texts of a loaded PNG that have no better place; none of other pictures."""
    if not isinstance(picture, PngImageFile):
        return ()
    try:
        found = [(str(keyword), str(text)) for keyword, text in picture.text.items()]
    except READER_ERRORS:
        return ()
    return tuple((keyword, text) for keyword, text in found if _is_one(keyword))


def settle(texts: Texts, *, location: bool) -> Settled:
    """The texts for a result; without the place, those go whose keyword tells of one."""
    if location:
        return Settled(texts)
    kept = tuple((keyword, text) for keyword, text in texts if not any(place in keyword.lower() for place in _PLACES))
    return Settled(kept, () if kept == texts else (Change(What.REMOVED, "location"),))


def _is_one(keyword: str) -> bool:
    """Whether a keyword is right, and nobody else's."""
    sound = 0 < len(keyword) <= _LONGEST_KEYWORD and keyword.isprintable() and keyword.isascii()
    return sound and not keyword.startswith(_ELSEWHERE) and not keyword.lower().startswith(_NOTEBOOK)
