import json
from pathlib import Path

import pytest

from helpers.albums import names
from lightwork.cli import main
from lightwork.presets import Store
from lightwork.recipe import (
    Recipe,
    Sizing,
)


def test_a_preset_makes_the_photos(album: Path, tmp_path: Path, own: Store) -> None:
    """A preset of the user's, in two sizes."""
    own.save("Two", Recipe(sizing=Sizing(box=(32, 32)), also=(Sizing(box=(16, 16)),), output="/not/here"))

    code = main(["resize", str(album), "--to", str(tmp_path / "out"), "--preset", "two", "--quiet", "--crew", "solo"])

    assert code == 0
    assert names(tmp_path / "out")[:2] == ["000-16.jpg", "000-32.jpg"]
    assert len(names(tmp_path / "out")) == 24


def test_presets_are_listed_and_shown(own: Store, capsys: pytest.CaptureFixture[str]) -> None:
    """As a table, as JSON, as a recipe file; the built-in ones first."""
    own.save("Mine [b]", Recipe(quality=44))

    assert main(["presets"]) == 0
    table = capsys.readouterr().out.splitlines()
    assert main(["presets", "list"]) == 0
    assert capsys.readouterr().out.splitlines() == table
    main(["presets", "--json"])
    listed = json.loads(capsys.readouterr().out)
    main(["presets", "show", "mine-b"])
    shown = Recipe.from_toml(capsys.readouterr().out)
    main(["presets", "show", "4K", "--json"])

    assert len(table) == 10
    assert table[1].split()[:3] == ["web-1600", "Web", "1600"]
    assert table[9].split() == ["mine-b", "Mine", "[b]", "inside", "1600,", "same,", "quality", "44", "yours"]
    assert [preset["built_in"] for preset in listed] == [True] * 8 + [False]
    assert listed[8]["recipe"]["quality"] == shown.quality == 44
    assert json.loads(capsys.readouterr().out)["title"] == "4K"


def test_presets_are_kept_from_the_command_line(own: Store, tmp_path: Path) -> None:
    """Renamed, moved, exported, imported and removed."""

    def mine() -> list[str]:
        return [preset.title for preset in own.list() if not preset.built_in]

    for title in ("a", "b", "c"):
        main(["presets", "save", title])
    codes = [main(["presets", "move", "c", place]) for place in ("up", "up", "up", "down", "last", "first", "2")]
    after_moves = mine()
    codes.append(main(["presets", "rename", "b", "Bee"]))
    codes.append(main(["presets", "export", "Bee", str(tmp_path / "bee.toml")]))
    codes.append(main(["presets", "import", str(tmp_path / "bee.toml"), str(tmp_path / "bee.toml")]))
    codes.append(main(["presets", "remove", "a", "c"]))

    assert codes == [0] * 11
    assert after_moves == ["a", "c", "b"]
    assert mine() == ["Bee", "Bee (2)", "Bee (3)"]


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["save", "4k"], "no built-in preset"),
        (["remove", "nobody"], "preset: 'nobody'"),
        (["rename", "4k", "8k"], "not a built-in one"),
        (["move", "4k", "up"], "not a built-in one"),
        (["move", "4k", "sideways"], "up, down, first, last"),
        (["import", "/no/such.toml"], "recipe:"),
        (["show", "nobody"], "preset: 'nobody'"),
        (["save", "x", "--quality", "0"], "quality: 0"),
    ],
)
def test_wrong_words_about_presets_exit_with_2(
    own: Store, capsys: pytest.CaptureFixture[str], arguments: list[str], named: str
) -> None:
    """The sentence names what is wrong, and nothing is kept."""
    assert main(["presets", *arguments]) == 2
    assert named in capsys.readouterr().err
    assert len(own.list()) == 8


def test_a_broken_preset_is_named_and_the_rest_listed(own: Store, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 1, and the others are there."""
    own.save("good", Recipe())
    (own.folder / "bad.toml").write_text("quality =")

    assert main(["presets"]) == 1
    told = capsys.readouterr()
    assert "good" in told.out
    assert "bad.toml" in told.err
