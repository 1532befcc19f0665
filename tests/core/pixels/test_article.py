from pathlib import Path

from PIL import Image

from helpers.albums import names
from lightwork.pixels.article import QUALITY, and_saved, as_published, make_photos


def test_photos_like_the_articles(tmp_path: Path) -> None:
    """Of its size, no two alike, the same every time."""
    one, two = tmp_path / "one", tmp_path / "two"
    one.mkdir()
    two.mkdir()

    paths = list(make_photos(str(one), 12))
    list(make_photos(str(two), 12))

    assert [Path(path).name for path in paths] == names(one) == names(two)
    files = [Path(path).read_bytes() for path in paths]
    assert len(set(files)) == 12
    assert files == [(two / Path(path).name).read_bytes() for path in paths]
    for path in paths:
        with Image.open(path) as photo:
            assert photo.size == (500, 375)


def test_what_the_programs_do_to_a_photo(tmp_path: Path) -> None:
    """As published nothing comes of it; saved, it is what Pillow's defaults give."""
    source, target, wanted = tmp_path / "in.jpg", tmp_path / "out.jpg", tmp_path / "wanted.jpg"
    Image.linear_gradient("L").convert("RGB").save(source)
    Image.open(source).resize((600, 600)).save(wanted, quality=QUALITY)

    as_published(str(source))

    assert names(tmp_path) == ["in.jpg", "wanted.jpg"]
    and_saved(str(source), str(target))
    assert target.read_bytes() == wanted.read_bytes()
