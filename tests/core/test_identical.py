"""Every crew makes the same files, to the byte."""

import hashlib
from pathlib import Path

import pytest

from helpers.albums import plan_of
from helpers.pictures import encoded, exif, inks, scene, sixteen_bits, srgb
from lightwork import Plan, make_crew, run
from lightwork.crews import CrewKind
from lightwork.events import Failed, Landed

Digests = dict[str, str]
Outcomes = dict[str, tuple[str, ...]]


def pictures() -> dict[str, bytes]:
    """Files of every kind, by their paths in the album."""
    clear = scene((300, 200), "RGBA")
    palette = clear.convert("RGB").quantize(32)
    second = scene(seed=2)
    turned = {
        f"camera/lies-{number}.jpg": encoded(scene(seed=number), exif=exif(number, thumbnail=encoded(scene((16, 12)))))
        for number in range(1, 9)
    }
    return turned | {
        "camera/profile.jpg": encoded(scene((400, 300)), icc_profile=srgb(), quality=95),
        "camera/gray.jpeg": encoded(scene(mode="L")),
        "camera/inks.jpg": encoded(scene(mode="CMYK"), icc_profile=inks()),
        "camera/cut.jpg": encoded(scene((640, 480)))[:5000],
        "web/clear.png": encoded(clear, "PNG"),
        "web/palette.png": encoded(palette, "PNG", transparency=3),
        "web/palette.gif": encoded(second.quantize(16), "GIF", transparency=3),
        "web/moves.gif": encoded(scene(), "GIF", save_all=True, append_images=[second]),
        "web/moves.webp": encoded(scene(), "WEBP", save_all=True, append_images=[second]),
        "web/still.webp": encoded(scene((500, 100)), "WEBP", lossless=True),
        "scans/deep.png": encoded(sixteen_bits(), "PNG"),
        "scans/plain.bmp": encoded(scene(), "BMP"),
        "scans/plain.tif": encoded(scene(seed=3), "TIFF"),
        "fits.jpg": encoded(scene((60, 40))),
    }


@pytest.fixture(scope="module")
def album(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pictures in their folders."""
    folder = tmp_path_factory.mktemp("album")
    for name, data in pictures().items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
    return folder


@pytest.fixture(scope="module")
def solo(album: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Digests, Outcomes]:
    """What one core makes of them."""
    return made_by(CrewKind.SOLO, album, tmp_path_factory.mktemp("solo"))


def made_by(kind: CrewKind, album: Path, output: Path) -> tuple[Digests, Outcomes]:
    """The digest of every file that a crew makes of the album, and what became of every photo."""
    plan = plan_of(album, output, "120x90")
    with make_crew(kind, 3) as crew:
        landed = [event for event in run(plan.tasks, crew) if isinstance(event, Landed)]
    files = (path for path in output.rglob("*") if path.is_file())
    digests = {str(path.relative_to(output)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
    return digests, outcomes(plan, landed)


def outcomes(plan: Plan, landed: list[Landed]) -> Outcomes:
    """What became of each photo: its kind, and the notes or the reason."""
    told: Outcomes = {}
    for event in landed:
        outcome = event.outcome
        why = (outcome.kind, outcome.detail) if isinstance(outcome, Failed) else outcome.notes
        told[plan.tasks[outcome.index].source.relative] = (type(outcome).__name__, *why)
    return told


def test_the_album_is_mixed(solo: tuple[Digests, Outcomes]) -> None:
    """All pictures are made but the one that was cut short; one fits and is copied, formats are kept or become PNG."""
    digests, told = solo

    assert len(told) == len(pictures()) == 22
    assert told["camera/cut.jpg"][:2] == ("Failed", "cut short")
    assert told["fits.jpg"] == ("Copied",)
    assert [name for name, (kind, *_) in told.items() if kind != "Made"] == ["fits.jpg", "camera/cut.jpg"]
    assert len(digests) == 21
    assert len(set(digests.values())) == 21


@pytest.mark.parametrize("kind", CrewKind)
def test_every_crew_makes_the_same_bytes(
    kind: CrewKind, album: Path, solo: tuple[Digests, Outcomes], tmp_path: Path
) -> None:
    """The same names, the same bytes and the same outcomes as on one core; solo itself does it again the same way."""
    assert made_by(kind, album, tmp_path) == solo
