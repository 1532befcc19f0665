import os

import pytest

from lightwork import naming


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("{name}", "IMG_1"),
        ("{name}-small", "IMG_1-small"),
        ("{folder}-{n:04}", "beach-0007"),
        ("{n}", "7"),
        ("{name}_{width}x{height}", "IMG_1_800x600"),
        ("{width:05}", "00800"),
        ("{name}.{ext}", "IMG_1.JPG"),
    ],
)
def test_templates_are_filled(template: str, expected: str) -> None:
    """Each field stands for what the documentation says."""
    assert naming.stem(template, os.path.join("x", "beach", "IMG_1.JPG"), 7, (800, 600)) == expected


def test_braces_in_a_name_are_only_text() -> None:
    """A photo whose name looks like a field is not filled again."""
    assert naming.stem("{name}", "/a/{n}.jpg", 7, None) == "{n}"


def test_numbers_go_before_the_ending() -> None:
    """The second of a name gets (2)."""
    assert naming.file_name("a", ".jpg") == "a.jpg"
    assert naming.file_name("a", ".jpg", 2) == "a (2).jpg"


@pytest.mark.parametrize("stem", ["x" * 300, "é" * 200, "😀" * 100])
def test_long_names_are_cut_between_characters(stem: str) -> None:
    """At most 255 bytes, with number and ending whole, and still text."""
    name = naming.file_name(stem, ".jpeg", 12)

    assert len(os.fsencode(name)) <= 255
    assert name.endswith(" (12).jpeg")
    assert set(name.removesuffix(" (12).jpeg")) == {stem[0]}


@pytest.mark.parametrize(
    ("one", "other"),
    [("A.JPG", "a.jpg"), ("STRASSE.jpg", "straße.jpg"), ("e\u0301.jpg", "\u00e9.jpg"), ("Ä.png", "a\u0308.PNG")],
)
def test_names_that_a_file_system_may_take_for_one(one: str, other: str) -> None:
    """Case and composition do not tell names apart."""
    assert naming.key(one) == naming.key(other)


def test_different_names_stay_different() -> None:
    """Accents and digits do tell names apart."""
    assert len({naming.key(name) for name in ("e.jpg", "é.jpg", "e1.jpg", "e 1.jpg")}) == 4
