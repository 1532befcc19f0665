"""Metadata: what goes along with the pixels."""

from typing import NamedTuple


class Metadata(NamedTuple):
    """What goes along with the pixels.

    Attributes:
        exif: a TIFF structure without the "Exif" in front; empty if there is none.
        icc: the colour profile, None if there is none.
        dpi: (horizontal, vertical) dots per inch, None if not known.
        xmp: the packet; empty if there is none.
        iptc: the IIM records, which Photoshop keeps as its resource 0x0404; empty if there are none.
        comment: of a JPEG, GIF or PNG; empty if there is none.
        texts: of a PNG, each as (keyword, text), what has a place of its own left out.
        lost: whether there was EXIF that cannot be read.
    """

    exif: bytes
    icc: bytes | None
    dpi: tuple[float, float] | None
    xmp: bytes = b""
    iptc: bytes = b""
    comment: bytes = b""
    texts: tuple[tuple[str, str], ...] = ()
    lost: bool = False
