import itertools
import os
import string
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from lightwork import naming
from lightwork.recipe import Case, Names, Spaces

TAKEN = datetime(2024, 7, 3, 21, 5, 9)  # noqa: DTZ001 - a camera's clock knows no zone
PHOTO = os.path.join("x", "beach", "IMG_1.JPG")


def stem(template: str = "{name}", path: str = PHOTO, taken: datetime = TAKEN, **rules: object) -> str:
    """The stem of the seventh photo of a run, which becomes 800 x 600 and was asked for as 1600."""
    return naming.stem(Names(template, **rules), path, 7, (800, 600), "1600", taken)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ("{name}", "IMG_1"),
        ("{name}-small", "IMG_1-small"),
        ("{folder}-{n:04}", "beach-0007"),
        ("{n}", "7"),
        ("{n:3}", "  7"),
        ("{name}_{width}x{height}", "IMG_1_800x600"),
        ("{width:05}", "00800"),
        ("{name}.{ext}", "IMG_1.JPG"),
        ("{name}@{size}", "IMG_1@1600"),
        ("{date}", "2024-07-03"),
        ("{date:%Y-%m-%d}", "2024-07-03"),
        ("{date:%Y%m%d_%H%M%S}", "20240703_210509"),
        ("{date:%B}-{name}", "July-IMG_1"),
        ("{name}{name}", "IMG_1IMG_1"),
    ],
)
def test_templates_are_filled(template: str, expected: str) -> None:
    """Each field stands for what the documentation says."""
    assert stem(template) == expected


def test_braces_in_a_name_are_only_text() -> None:
    """A photo whose name looks like a field is not filled again."""
    assert stem(path="/a/{n}.jpg") == "{n}"


def test_prefix_and_suffix_stand_around_the_name() -> None:
    """As they are: braces in them are text."""
    assert stem("{n}", prefix="a {name} ", suffix=" z") == "a {name} 7 z"


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        ({"case": Case.LOWER}, "große ferien"),
        ({"case": Case.UPPER}, "GROSSE FERIEN"),
        ({"spaces": Spaces.UNDERSCORE}, "Große_Ferien"),
        ({"spaces": Spaces.DASH, "case": Case.LOWER}, "große-ferien"),
        ({}, "Große Ferien"),
    ],
)
def test_case_and_spaces_are_changed_as_asked(rules: dict[str, Any], expected: str) -> None:
    """In all of the name, letters beyond ASCII too."""
    assert stem(path="/a/Große Ferien.jpg", **rules) == expected


def test_the_number_of_a_twin_follows_the_spaces() -> None:
    """No space comes back with "(2)"."""
    assert naming.file_name("a", ".jpg", 2, Names(spaces=Spaces.UNDERSCORE)) == "a_(2).jpg"
    assert naming.file_name("a", ".jpg", 2, Names(spaces=Spaces.DASH)) == "a-(2).jpg"


@pytest.mark.parametrize("template", ["{ext}", "{folder}", " {ext} "])
def test_a_name_is_never_empty(template: str) -> None:
    """Where the template comes to nothing, the photo keeps its own name."""
    assert stem(template, path="/IMG_2") == "IMG_2"


def test_a_photo_without_a_name_gets_one() -> None:
    """Nothing but spaces is no name."""
    assert stem(path=" .jpg") == "_"


def test_a_date_makes_no_folder() -> None:
    """What strftime brings is only text: "07/03/24" has no slash in a name."""
    assert stem("{date:%D}") == "07_03_24"
    assert stem("{date:%D}", portable=False) == "07_03_24"


def test_nothing_that_a_field_brings_makes_a_folder() -> None:
    """A null or a slash in a size's label or a path of another system becomes "_", portable or not."""
    for portable in (True, False):
        assert naming.stem(Names("{size}", portable=portable), "a.jpg", 1, None, "a/b\0c", TAKEN) == "a_b_c"


@pytest.mark.parametrize("year", [1, 999, 1582, 9999])
def test_no_year_is_too_early_or_too_late(year: int) -> None:
    """Whatever the system's strftime makes of it, there is a name."""
    assert stem("{date:%Y-%m-%d}", taken=TAKEN.replace(year=year)).endswith("-07-03")


def test_a_form_that_strftime_refuses_gives_a_plain_date() -> None:
    """Bytes that are no text stand in a form: no error, ISO 8601."""
    assert naming.dated(TAKEN, "%Y \udcff") == "2024-07-03"


@pytest.mark.parametrize("mtime_ns", [10**30, -(10**30), 2**63 - 1, -(2**63)])
def test_a_time_that_is_no_date_is_survived(mtime_ns: int) -> None:
    """A broken file system's time of change costs the date, not the run."""
    assert 1 <= naming.changed(mtime_ns).year <= 9999


def test_the_time_of_change_is_the_users_own_clock() -> None:
    """As `ls` shows it."""
    assert naming.changed(int(TAKEN.timestamp()) * 10**9) == TAKEN


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ('a<b>c:d"e/f\\g|h?i*j.jpg', "a_b_c_d_e_f_g_h_i_j.jpg"),
        ("a\x01\x1f\n\x7fb.jpg", "a____b.jpg"),
        ("CON", "CON_"),
        ("con.jpg", "con_.jpg"),
        ("Aux.tar.gz", "Aux_.tar.gz"),
        ("nul .jpg", "nul_ .jpg"),
        ("PRN.jpg", "PRN_.jpg"),
        ("COM0.jpg", "COM0_.jpg"),
        ("com9.jpg", "com9_.jpg"),
        ("LPT1.jpg", "LPT1_.jpg"),
        ("COM¹.jpg", "COM¹_.jpg"),
        ("lpt³", "lpt³_"),
        ("CONIN$.jpg", "CONIN$_.jpg"),
        ("COM10.jpg", "COM10.jpg"),
        ("CONTACT.jpg", "CONTACT.jpg"),
        ("icon.jpg", "icon.jpg"),
        ("con (2).jpg", "con (2).jpg"),
        ("trip. . ", "trip____"),
        ("trip .jpg", "trip .jpg"),
        (".hidden", ".hidden"),
        ("plain é 照片 😀.jpg", "plain é 照片 😀.jpg"),
        ("\udcff.jpg", "\udcff.jpg"),
    ],
)  # fmt: skip
def test_what_windows_cannot_store_is_replaced(name: str, expected: str) -> None:
    """Forbidden characters, devices, dots and spaces at the end; and nothing else."""
    assert naming.portable(name) == expected


def test_portable_names_stay_portable() -> None:
    """Once is enough, for every printable character around every device's name."""
    for start, end in itertools.product(["", "CON", "com1", "x"], string.printable):
        once = naming.portable(f"{start}{end}")
        assert naming.portable(once) == once, (start, end)


def test_a_result_is_portable_unless_the_recipe_says_any_name() -> None:
    """The device's name is seen with the ending, and the underscore stands before it."""
    assert naming.file_name("a:b", ".jpg") == "a_b.jpg"
    assert naming.file_name("CON", ".jpg") == "CON_.jpg"
    assert naming.file_name("a:b", ".jpg", names=Names(portable=False)) == "a:b.jpg"
    assert naming.file_name("CON", ".jpg", names=Names(portable=False)) == "CON.jpg"


def test_folders_are_made_portable_part_by_part() -> None:
    """A tree from a Linux disk fits on a memory card."""
    assert naming.portable_folder(os.path.join("a:b", "con", "trip.", "c")) == os.path.join("a_b", "con_", "trip_", "c")
    assert naming.portable_folder("") == ""


def test_bytes_that_are_no_text_survive() -> None:
    """Through template, case, spaces, number and portable names."""
    name = stem(path=b"/a/\xff \xe9.jpg".decode("utf-8", "surrogateescape"), case=Case.UPPER, spaces=Spaces.DASH)

    assert os.fsencode(naming.file_name(name, ".jpg", 2)) == b"\xff-\xe9 (2).jpg"


def test_numbers_go_before_the_ending() -> None:
    """The second of a name gets (2)."""
    assert naming.file_name("a", ".jpg") == "a.jpg"
    assert naming.file_name("a", ".jpg", 2) == "a (2).jpg"


@pytest.mark.parametrize("letters", ["x" * 300, "é" * 200, "😀" * 100, "\udcff" * 300, "照" * 100])
def test_long_names_are_cut_between_characters(letters: str) -> None:
    """As long as 255 bytes allow, with number and ending whole, of whole characters; in UTF-16 that fits as well."""
    name = naming.file_name(letters, ".jpeg", 12)
    width = len(os.fsencode(letters[0]))

    assert 255 - width < len(os.fsencode(name)) <= 255
    assert len(name.encode("utf-16-le", "surrogatepass")) // 2 <= 255
    assert name.endswith(" (12).jpeg")
    assert set(name.removesuffix(" (12).jpeg")) == {letters[0]}


def test_a_long_name_can_be_written(tmp_path: Path) -> None:
    """The file system agrees about the limit."""
    (tmp_path / naming.file_name("é" * 300, ".jpg", 3)).write_bytes(b"")

    assert len(os.listdir(tmp_path)) == 1


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
