"""XMP packets, corrected."""

import pytest

from helpers.pictures import encoded, scene
from helpers.tags import HOLDS_EXIF, exiftool, file_of, needs_exiftool, packet, read_back
from lightwork.events import Change, What
from lightwork.pixels import metadata
from lightwork.pixels.metadata import Metadata
from lightwork.pixels.metadata.xmp import MOST, settle
from lightwork.recipe import Size, Tags

NEW: Size = (100, 75)
REMOVED = Change(What.REMOVED, "location")
DROPPED = (b"", (Change(What.NOT_KEPT, "XMP"),))

FORMS = ["attributes", "elements"]


def said(form: str, **names: str) -> bytes:
    """A packet that says things (by "prefix_name") in one of the two ways there are, and who made it."""
    pairs = [(name.replace("_", ":"), value) for name, value in names.items()]
    if form == "attributes":
        return packet(" ".join(f'{name}="{value}"' for name, value in pairs), "<dc:rights>© José</dc:rights>")
    return packet("", "".join(f"<{name}>{value}</{name}>" for name, value in pairs) + "<dc:rights>© José</dc:rights>")


@pytest.mark.parametrize("form", FORMS)
def test_what_is_wrong_now_is_put_right(form: str) -> None:
    """Orientation and sizes; nothing else is touched, not even a line end."""
    wrong = said(
        form, tiff_Orientation="6", tiff_ImageWidth="320", tiff_ImageLength="240",
        exif_PixelXDimension="320", exif_PixelYDimension="240", tiff_Make="Maker &amp; Co",
    )  # fmt: skip
    right = said(
        form, tiff_Orientation="1", tiff_ImageWidth="100", tiff_ImageLength="75",
        exif_PixelXDimension="100", exif_PixelYDimension="75", tiff_Make="Maker &amp; Co",
    )  # fmt: skip

    assert settle(wrong, NEW) == (right, ())


@pytest.mark.parametrize("form", FORMS)
def test_what_is_right_stays_byte_for_byte(form: str) -> None:
    """Even where it is written in a way that we would not."""
    right = said(form, tiff_Orientation="1", tiff_XResolution="72/1").replace(b'rdf:about=""', b"rdf:about = ''")

    assert settle(right, NEW) == (right, ())


@pytest.mark.parametrize("form", FORMS)
def test_resolution_is_set_if_wanted(form: str) -> None:
    """In all three places."""
    wrong = said(form, tiff_XResolution="720000/10000", tiff_YResolution="72/1", tiff_ResolutionUnit="3")

    assert settle(wrong, NEW, 300).xmp == said(
        form, tiff_XResolution="300/1", tiff_YResolution="300/1", tiff_ResolutionUnit="2"
    )


@pytest.mark.parametrize(
    ("attributes", "elements"),
    [
        ("xmp:Thumbnails='old'", ""),
        ("", "<xmp:Thumbnails><rdf:Alt><rdf:li>old</rdf:li></rdf:Alt></xmp:Thumbnails>"),
    ],
)
def test_thumbnails_go(attributes: str, elements: str) -> None:
    """They show the photo as it was."""
    found = settle(packet(attributes, elements + "<dc:rights>© José</dc:rights>"), NEW)

    assert b"old" not in found.xmp
    assert b"Thumbnails" not in found.xmp
    assert "© José" in found.xmp.decode()


def test_other_pictures_sizes_stay() -> None:
    """What a packet says of the pictures that this one was made of is right still."""
    nested = "<xmpMM:Pantry><rdf:Bag><rdf:li rdf:parseType='Resource'><tiff:ImageWidth>9</tiff:ImageWidth></rdf:li></rdf:Bag></xmpMM:Pantry>"  # noqa: E501 - one packet

    assert settle(packet("", nested), NEW) == (packet("", nested), ())


@pytest.mark.parametrize(
    ("attribute", "detail"),
    [('xmpNote:HasExtendedXMP="0123"', "extended XMP"), ('hdrgm:Version="1.0"', "HDR gain map")],
)
def test_what_is_behind_the_picture_no_more_is_not_promised(attribute: str, detail: str) -> None:
    """A gain map, and the part of XMP that did not fit into one segment: it is told that they are lost."""
    found = settle(packet(attribute + ' dc:source="José"'), NEW)

    assert attribute.encode() not in found.xmp
    assert "José".encode() in found.xmp
    assert found.changes == (Change(What.NOT_KEPT, detail),)


def test_odd_characters_survive() -> None:
    """What has to be escaped in XML still says the same after something else was corrected."""
    odd = 'dc:source="a&#10;b&#9;c &lt;&amp;&quot;" tiff:Orientation="{}"'
    inside = "<dc:rights>a&#13;b &lt;&amp;&gt; \U0001f4f7</dc:rights><!-- said --><dc:title><![CDATA[<b>]]></dc:title>"

    assert settle(packet(odd.format(6), inside), NEW).xmp == packet(odd.format(1), inside)


def test_other_encodings_become_utf_8() -> None:
    """PNG takes nothing else."""
    found = settle(packet("", "<dc:rights>© José</dc:rights>").decode().encode("utf-16"), NEW)

    assert "© José" in found.xmp.decode()


@pytest.mark.parametrize(
    "broken",
    [
        b"nonsense",
        b"<x>",
        b"\xff\xfe\x00",
        packet()[:-40],
        packet("unknown:name='1'"),
        b"<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>",
        b"<!DOCTYPE x SYSTEM 'file:///etc/passwd'><x/>",
        packet("", "<dc:rights>" + "a" * MOST + "</dc:rights>"),
    ],
    ids=range(8),
)
@pytest.mark.parametrize("location", [True, False])
def test_what_cannot_be_trusted_is_dropped(broken: bytes, location: bool) -> None:
    """Broken, too long, or with a document type: the photo goes on without it, and it is said so."""
    assert settle(broken + b" ", NEW, location=location) == DROPPED


@pytest.mark.parametrize("deep", [100, 101, 1_000, 100_000])
@pytest.mark.timeout(20)
def test_what_is_nested_too_deep_is_dropped(deep: int) -> None:
    """A hundred floors are read, and more are no packet of anybody's; a mean one costs no more time than others."""
    outer = deep - 1

    found = settle(b"<x>" * outer + b"<y GPS='1'/>" + b"</x>" * outer, NEW, location=False)

    assert found == (DROPPED if deep > 100 else (b"<x>" * 99 + b"<y/>" + b"</x>" * 99, (REMOVED,)))


@pytest.mark.timeout(20)
def test_many_places_are_taken_out_in_time() -> None:
    """A million bytes of nothing but places, between others."""
    found = settle(packet("", "<dc:a/><exif:GPSa/>" * 50_000), NEW, location=False)

    assert found == (packet("", "<dc:a/>" * 50_000), (REMOVED,))


def test_no_packet_is_none() -> None:
    """Nothing is made up."""
    assert settle(b"", NEW, 300) == (b"", ())


@needs_exiftool
@pytest.mark.parametrize("format", HOLDS_EXIF)
def test_packet_is_read_by_others(format: str) -> None:
    """It stands where others look for it in every format, a long one, too."""
    long = packet('dc:source="José" tiff:Orientation="8"', f"<dc:rights>{'long ' * 8_000}</dc:rights>")
    along, changes = metadata.settle(Metadata(b"", None, None, long), Tags.ALL, NEW, 0)

    found = exiftool(file_of(along, format))

    assert (found["XMP-dc:Source"], found["XMP-tiff:Orientation"]) == ("José", 1)
    assert len(found["XMP-dc:Rights"]) >= 39_999
    assert changes == ()


@pytest.mark.parametrize("before", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_packet_is_found_in_files_of_others(before: str) -> None:
    """Pillow writes it, and we read it."""
    right = packet('dc:source="José"')
    if before == "PNG":
        from PIL.PngImagePlugin import PngInfo  # noqa: PLC0415 - for this format only

        texts = PngInfo()
        texts.add_itxt("XML:com.adobe.xmp", right.decode(), zip=True)
        data = encoded(scene(), before, pnginfo=texts)
    else:
        data = encoded(scene(), before, xmp=right)

    assert read_back(data, before.lower()).xmp == right
