"""Colour profiles made by hand, and what they mean, computed without any colour library."""

import struct
from typing import NamedTuple

Triple = tuple[float, float, float]


class Space(NamedTuple):
    """An RGB colour space: its primaries as XYZ under D50 (ICC's way to write them), and its curve.

    A gamma of 0 stands for the curve of sRGB.
    """

    name: str
    red: Triple
    green: Triple
    blue: Triple
    gamma: float


# Primaries of the published profiles, adapted to D50 (http://www.brucelindbloom.com/Eqn_RGB_XYZ_Matrix.html).
SRGB = Space("sRGB", (0.43607, 0.22249, 0.01392), (0.38515, 0.71687, 0.09708), (0.14307, 0.06061, 0.71410), 0)
DISPLAY_P3 = Space(
    "Display P3", (0.51512, 0.24120, -0.00105), (0.29198, 0.69225, 0.04189), (0.15710, 0.06657, 0.78407), 0
)
ADOBE_RGB = Space(
    "Adobe RGB (1998)", (0.60974, 0.31111, 0.01947), (0.20528, 0.62567, 0.06087), (0.14919, 0.06322, 0.74457), 563 / 256
)
PROPHOTO = Space("ProPhoto RGB", (0.79767, 0.28804, 0.0), (0.13519, 0.71188, 0.0), (0.03134, 0.00009, 0.82491), 1.8)


def icc(space: Space) -> bytes:
    """A version 2 display profile of three primaries and a curve."""
    return _profile(
        b"RGB ",
        {
            b"desc": _description(space.name),
            b"wtpt": _xyz((0.9642, 1.0, 0.8249)),
            b"rXYZ": _xyz(space.red),
            b"gXYZ": _xyz(space.green),
            b"bXYZ": _xyz(space.blue),
            b"rTRC": _curve(space.gamma),
            b"gTRC": _curve(space.gamma),
            b"bTRC": _curve(space.gamma),
        },
    )


def gray_icc(gamma: float) -> bytes:
    """A version 2 profile of gray."""
    tags = {b"desc": _description(f"Gray {gamma}"), b"wtpt": _xyz((0.9642, 1.0, 0.8249)), b"kTRC": _curve(gamma)}
    return _profile(b"GRAY", tags)


def to_srgb(pixel: tuple[int, int, int], space: Space) -> Triple:
    """What a pixel is in sRGB, levels of 255 with fractions."""
    light = [_decode(value / 255, space.gamma) for value in pixel]
    xyz = [
        sum(light[i] * primary[row] for i, primary in enumerate((space.red, space.green, space.blue)))
        for row in range(3)
    ]
    red, green, blue = _solve((SRGB.red, SRGB.green, SRGB.blue), xyz)
    return _encode(red), _encode(green), _encode(blue)


def _decode(value: float, gamma: float) -> float:
    if gamma:
        return float(value**gamma)
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def _encode(light: float) -> float:
    light = min(1.0, max(0.0, light))
    return 255 * (light * 12.92 if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055)


def _solve(columns: tuple[Triple, Triple, Triple], right: list[float]) -> Triple:
    """Three unknowns by Cramer's rule."""

    def determinant(a: Triple, b: Triple, c: Triple) -> float:
        return (
            a[0] * (b[1] * c[2] - b[2] * c[1]) - b[0] * (a[1] * c[2] - a[2] * c[1]) + c[0] * (a[1] * b[2] - a[2] * b[1])
        )

    one, two, three = columns
    r = (right[0], right[1], right[2])
    whole = determinant(one, two, three)
    return determinant(r, two, three) / whole, determinant(one, r, three) / whole, determinant(one, two, r) / whole


def _profile(space: bytes, tags: dict[bytes, bytes]) -> bytes:
    at = 128 + 4 + 12 * len(tags)
    table, body = struct.pack(">L", len(tags)), b""
    for name, data in tags.items():
        table += name + struct.pack(">LL", at + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    head = struct.pack(">L4sL4s4s4s", at + len(body), b"test", 0x02400000, b"mntr", space, b"XYZ ").ljust(36, b"\0")
    head += b"acsp"
    illuminant = struct.pack(">3l", 63190, 65536, 54061)
    return (head.ljust(68, b"\0") + illuminant).ljust(128, b"\0") + table + body


def _xyz(triple: Triple) -> bytes:
    return b"XYZ \0\0\0\0" + struct.pack(">3l", *(round(value * 65536) for value in triple))


def _curve(gamma: float) -> bytes:
    """One number for a power law, 1,024 for the curve of sRGB."""
    if gamma:
        return b"curv\0\0\0\0" + struct.pack(">LH", 1, round(gamma * 256))
    points = [round(65535 * _decode(place / 1023, 0)) for place in range(1024)]
    return b"curv\0\0\0\0" + struct.pack(">L1024H", 1024, *points)


def _description(name: str) -> bytes:
    text = name.encode("ascii") + b"\0"
    return b"desc\0\0\0\0" + struct.pack(">L", len(text)) + text + bytes(8 + 3 + 67)
