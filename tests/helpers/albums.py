"""Folders of small photos, and plans for them."""

from pathlib import Path

from PIL import Image

from lightwork import Plan, Recipe, Sizing, look, make_plan, scan


def make_album(folder: Path, count: int, size: tuple[int, int] = (96, 64)) -> Path:
    """Fills a folder with `count` JPEGs of different colours, named 000.jpg, 001.jpg ..."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        colour = (number * 37 % 256, number * 91 % 256, number * 53 % 256)
        Image.new("RGB", size, colour).save(folder / f"{number:03}.jpg")
    return folder


def plan_of(folder: Path, output: Path, size: str = "32", **settings: object) -> Plan:
    """A plan that shrinks everything in a folder."""
    recipe = Recipe(sizing=Sizing.parse(size), output=str(output), **settings)  # type: ignore[arg-type]
    return make_plan(scan([str(folder)], recipe.output), recipe, look)


def names(folder: Path) -> list[str]:
    """Every file below a folder, hidden ones included, as sorted relative paths."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())
