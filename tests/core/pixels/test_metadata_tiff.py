"""TIFF, whose metadata lies among its pixels."""

import struct
from io import BytesIO

import pytest
from PIL import Image
from PIL.TiffImagePlugin import TiffImageFile

from helpers.pictures import encoded, opened, scene, srgb
from helpers.tags import (
    NOTE,
    PLACE_IPTC,
    camera_exif,
    exiftool,
    file_of,
    full,
    needs_exiftool,
    packet,
    place_bytes,
    read_back,
    record,
)
from lightwork.pixels import metadata
from lightwork.pixels.deep import Deep
from lightwork.pixels.deep_files import encode
from lightwork.pixels.metadata import Metadata, graft
from lightwork.pixels.metadata.directories import Block
from lightwork.recipe import Size, Tags, TiffCompression

NEW: Size = (100, 75)
NONE = Metadata(b"", None, None)


def motorola() -> bytes:
    """A TIFF in the byte order that Pillow does not write."""
    band = Image.new("I;16", NEW, 1000)
    return encode(Deep("RGB", (band, band, band)), "tiff", {}, 6, TiffCompression.NONE)


@needs_exiftool
@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("file", [encoded(scene(NEW), "TIFF"), motorola()], ids=["intel", "motorola"])
def test_numbers_are_right_in_both_byte_orders(order: str, file: bytes) -> None:
    """EXIF of either byte order in a TIFF of either: rationals, shorts, texts and raw bytes."""
    along = full(order)._replace(dpi=(300.0, 150.5))

    found = exiftool(graft(file, along))

    assert found["ExifIFD:ExposureTime"] == 0.004
    assert (found["ExifIFD:ExifImageWidth"], found["IFD0:Artist"]) == (320, "José")
    assert (found["IFD0:XResolution"], found["IFD0:YResolution"]) == (300, 150.5)
    assert found["GPS:GPSLatitude"] == pytest.approx(48.20849, abs=1e-5)
    assert found["GPS:GPSVersionID"] == "2 3 0 0"
    assert found["IFD0:XPComment"] == "café"
    assert found["InteropIFD:InteropIndex"] == "R98"


@pytest.mark.parametrize("compression", [None, "tiff_lzw", "tiff_adobe_deflate", "packbits"])
def test_pixels_stay(compression: str | None) -> None:
    """What is grafted goes behind the pixels, however they are stored; the directory is in order."""
    picture = scene(NEW)

    data = graft(encoded(picture, "TIFF", compression=compression), full())

    block = Block(data)
    tags = [entry.tag for entry in block.entries(block.first)]
    assert opened(data).tobytes() == picture.tobytes()
    assert tags == sorted(set(tags))
    assert block.first % 2 == 0


def test_other_pages_stay() -> None:
    """Only the first of several pages gets the metadata, and the others are still there."""
    pages = [scene(NEW, seed=seed) for seed in (1, 2, 3)]

    data = graft(encoded(pages[0], "TIFF", save_all=True, append_images=pages[1:]), full())

    with TiffImageFile(BytesIO(data)) as found:
        assert found.n_frames == 3
        for number, page in enumerate(pages):
            found.seek(number)
            assert found.tobytes() == page.tobytes()
            assert (315 in found.tag_v2) == (number == 0)


def test_grafting_nothing_adds_nothing() -> None:
    """With all metadata removed a TIFF has no tags but those of its pixels."""
    file = encoded(scene(NEW), "TIFF")

    assert dict(opened(graft(file, NONE)).tag_v2) == dict(opened(file).tag_v2)  # type: ignore[attr-defined] # a TIFF's


def test_profile_and_packet_are_found_by_others() -> None:
    """Pillow finds the profile, XMP and resolution."""
    xmp = packet('dc:source="José"')

    found = opened(graft(encoded(scene(NEW), "TIFF"), Metadata(b"", srgb(), (300.0, 300.0), xmp)))

    assert found.info["icc_profile"] == srgb()
    assert found.info["xmp"] == xmp
    assert found.info["dpi"] == (300, 300)


@needs_exiftool
@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("format", ["jpeg", "webp", "tiff"])
def test_from_a_tiff_into_other_formats(format: str, order: str) -> None:
    """Raw bytes all the way: "José" and the maker's note arrive, and nothing of how the TIFF stored its pixels."""
    found = read_back(graft(motorola() if order == ">" else encoded(scene(NEW), "TIFF"), full(order)), "tiff")
    along, changes = metadata.settle(found, Tags.ALL, NEW, 0)

    data = file_of(along, format)

    told = exiftool(data)
    assert (told["IFD0:Artist"], told["IFD0:Copyright"]) == ("José", "© José")
    assert told["GPS:GPSAltitude"] == 171.25
    assert told["ExifIFD:ExifImageWidth"] == 100
    assert NOTE in data
    assert along.iptc == PLACE_IPTC
    assert changes == ()
    if format != "tiff":
        assert not {"IFD0:StripOffsets", "IFD0:Compression", "IFD0:BitsPerSample"} & set(told)


@pytest.mark.parametrize("order", ["<", ">"])
def test_place_goes_out_of_a_tiff(order: str) -> None:
    """Also where it came out of a TIFF."""
    found = read_back(graft(motorola() if order == ">" else encoded(scene(NEW), "TIFF"), full(order)), "tiff")

    along, _ = metadata.settle(found, Tags.NO_LOCATION, NEW, 0)

    data = file_of(along, "tiff")
    assert "José".encode() in data
    assert [part for part in place_bytes("<") + place_bytes(">") if part in data] == []


def test_exif_of_a_tiff_is_about_the_photo_only() -> None:
    """A directory of strips stays behind; who made it and when goes along."""
    found = read_back(encoded(scene(NEW), "TIFF", tiffinfo={271: "Maker", 306: "2026:01:02 03:04:05", 274: 6}), "tiff")

    read = Image.Exif()
    read.load(found.exif)
    assert dict(read) == {271: "Maker", 306: "2026:01:02 03:04:05"}


def test_big_tiff_is_read_by_pillow() -> None:
    """Its offsets have eight bytes; who made it is found all the same."""
    data = encoded(scene(NEW), "TIFF", big_tiff=True, tiffinfo={271: "Maker"})

    read = Image.Exif()
    read.load(read_back(data, "tiff").exif)
    assert data[2] == 43
    assert dict(read) == {271: "Maker"}


def test_iptc_in_photoshops_resources_is_found() -> None:
    """Photoshop writes it there, too: behind others, with names, of odd lengths."""
    others = b"8BIM\x03\xed\x00\x00\x00\x00\x00\x03abc\0" + b"8BIM\x04\x25\x04name\x00\x00\x00\x00\x02xy"
    resources = others + b"8BIM\x04\x04\x00\x00" + struct.pack(">L", 9) + record(80, b"Jose") + b"\0"

    assert read_back(encoded(scene(NEW), "TIFF", tiffinfo={34377: resources}), "tiff").iptc == record(80, b"Jose")


def test_broken_exif_is_not_grafted() -> None:
    """The picture is whole without it."""
    file = encoded(scene(NEW), "TIFF")

    for raw in (b"nonsense", camera_exif()[:20]):
        assert opened(graft(file, NONE._replace(exif=raw))).tobytes() == scene(NEW).tobytes()
