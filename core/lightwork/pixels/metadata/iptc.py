"""IPTC: the old records of news agencies (IIM 4.2), and Photoshop's resources, in which files carry them."""

import struct
from collections.abc import Iterator

_RECORDS = 0x0404
_SIGNATURE = b"8BIM"
_MARK, _LONG_FORM = 0x1C, 0x8000
_HEAD = 5
_APPLICATION = 2
_PLACES = {(_APPLICATION, dataset) for dataset in (26, 27, 90, 92, 95, 100, 101)}
"""Content location code and name, city, sublocation, province, country code and name."""


def without_location(records: bytes) -> bytes:
    """The records without those that name a place; the same bytes if there are none.

    Raises:
        ValueError: they cannot be read.
    """
    return b"".join(data for record, dataset, data in _records(records) if (record, dataset) not in _PLACES)


def _records(data: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Each as its record number, its dataset number, and all of its bytes; what pads the end as (0, 0).

    Raises:
        ValueError: they cannot be read.
    """
    place = 0
    while place < len(data):
        if data[place] == 0 and not data[place:].strip(b"\0"):
            yield 0, 0, data[place:]
            return
        if data[place] != _MARK or place + _HEAD > len(data):
            raise ValueError("no IPTC record")
        record, dataset, length = struct.unpack_from(">BBH", data, place + 1)
        start = place + _HEAD
        if length & _LONG_FORM:
            wide = length & ~_LONG_FORM
            length, start = int.from_bytes(data[start : start + wide]), start + wide
        if start + length > len(data):
            raise ValueError("IPTC record is cut")
        yield record, dataset, data[place : start + length]
        place = start + length


def resource(records: bytes) -> bytes:
    """The records as Photoshop's resource; it has an even length."""
    head = _SIGNATURE + struct.pack(">HHL", _RECORDS, 0, len(records))
    return head + records + bytes(len(records) % 2)


def from_resources(data: bytes) -> bytes:
    """The records among Photoshop's resources; empty if there are none."""
    place = data.find(_SIGNATURE)
    while place >= 0 and data[place : place + 4] == _SIGNATURE:
        name = data[place + 6] if place + 6 < len(data) else 0
        start = place + 6 + (name + 2) // 2 * 2 + 4
        length = int.from_bytes(data[start - 4 : start])
        if int.from_bytes(data[place + 4 : place + 6]) == _RECORDS:
            return data[start : start + length]
        place = start + length + length % 2
    return b""
