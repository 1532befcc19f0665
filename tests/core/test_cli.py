import hashlib
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

import lightwork
from helpers.albums import make_album, names
from lightwork.cli import main, opening


def test_resize_makes_the_photos(album: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The plainest call: exit 0, every photo in the folder, the counts told."""
    code = main(["resize", str(album), "--to", str(tmp_path / "out"), "--size", "32", "--workers", "2"])

    assert code == 0
    assert len(names(tmp_path / "out")) == 12
    with Image.open(tmp_path / "out/000.jpg") as made:
        assert made.size == (32, 21)
    assert "12 done, 0 copied unchanged, 0 left out, 0 failed, 0 left of 12 found" in capsys.readouterr().out


def test_every_option_is_heard(tmp_path: Path) -> None:
    """Size, fit, format, name, flat and background reach the result."""
    folder = tmp_path / "in"
    (folder / "sub").mkdir(parents=True)
    Image.new("RGBA", (60, 40), (0, 0, 0, 0)).save(folder / "sub/clear.png")

    code = main(
        ["resize", str(folder), "-o", str(tmp_path / "out"), "--size", "30x30", "--fit", "pad", "--format", "jpeg",
         "--quality", "95", "--name", "{name}-{width}", "--flat", "--background", "#ff0000", "--crew", "solo",
         "--quiet", "--filter", "box", "--speed", "best", "--on-collision", "rename", "--fits", "reencode"]
    )  # fmt: skip

    assert code == 0
    with Image.open(tmp_path / "out/clear-30.jpg") as made:
        assert made.size == (30, 30)
        pixel = made.convert("RGB").getpixel((15, 15))
        assert isinstance(pixel, tuple)
        red, green, blue = pixel
        assert red > 240
        assert green < 15 > blue


@pytest.mark.usefixtures("own")
@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["--quality", "300"], "quality: 300 does not work; it must be a whole number from 1 to 100."),
        (["--size", "big"], "size: 'big'"),
        (["--size", "10x10", "--fit", "percent"], "one number with the fit 'percent'"),
        (["--fit", "percent"], "size is missing"),
        (["--fit", "round"], "Invalid value for '--fit'"),
        (["--workers", "0"], "workers: 0"),
        (["--name", "{when}"], "name: '{when}'"),
        (["--background", "reddish"], "background: 'reddish'"),
        (["--recipe", "/no/such.toml"], "recipe:"),
        (["--nonsense"], "No such option"),
        (["--png-level", "10"], "png.level: 10"),
        (["--png-colours", "1"], "png.colours: 1"),
        (["--webp-method", "7"], "webp.method: 7"),
        (["--avif-speed", "11"], "avif.speed: 11"),
        (["--jxl-effort", "0"], "jxl.effort: 0"),
        (["--target-kb", "-1"], "target_kb: -1"),
        (["--tries", "0"], "tries: 0"),
        (["--sharpen", "501"], "sharpen: 501"),
        (["--dpi", "-5"], "dpi: -5"),
        (["--fit", "fill", "--crop", "0"], "crop: 0"),
        (["--prefix", "a/b"], "prefix: 'a/b'"),
        (["--size", "400", "--size", "0"], "size: '0x0'"),
        (["--size", "40", "--fit", "percent", "--size", "4x4"], "one number with the fit 'percent'"),
        (["--size", "9", *["--size", "8"] * 20], "at most 20 sizes"),
        (["--read", "eps"], "Invalid value for '--read'"),
        (["--gravity", "smart"], "Invalid value for '--gravity'"),
        (["--preset", "no such"], "preset: 'no such' does not work; it must be one of Web 1600, "),
        (["--preset", "4K", "--recipe", "x.toml"], "left out where a recipe file is given"),
        (["--json", "-", "--csv", "-"], "csv: '-'"),
    ],
)
def test_wrong_settings_exit_with_2_and_a_sentence(
    album: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], named: str
) -> None:
    """Nothing is made, and standard error names the setting and what is allowed."""
    code = main(["resize", str(album), "--to", str(tmp_path / "out"), *arguments])

    assert code == 2
    assert named in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_an_output_folder_is_needed_and_must_be_one(album: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """None, a file, or one that cannot be made: exit 2, and the field is named."""
    assert main(["resize", str(album)]) == 2
    assert main(["resize", str(album), "--to", str(album / "000.jpg")]) == 2
    assert main(["resize", str(album), "--to", str(album / "000.jpg" / "below")]) == 2
    assert capsys.readouterr().err.count("Error: output") == 3


def test_a_path_that_is_not_there_is_a_failure(album: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The others are made, the missing one is named, and the exit code says that not all went well."""
    gone = tmp_path / "gone"

    code = main(["resize", str(album), str(gone), "--to", str(tmp_path / "out"), "--size", "32", "--crew", "solo"])

    assert code == 1
    assert len(names(tmp_path / "out")) == 12
    assert str(gone) in capsys.readouterr().out


def test_a_recipe_file_with_options_on_top(album: Path, tmp_path: Path) -> None:
    """The file's settings hold, and an option of the command line wins."""
    recipe = tmp_path / "recipe.toml"
    recipe.write_text('format = "png"\n[names]\ntemplate = "x-{n}"\n[sizing]\nfit = "width"\namount = 20\n')

    code = main(
        ["resize", str(album), "--to", str(tmp_path / "out"), "--recipe", str(recipe), "--name", "{name}", "--quiet"]
    )

    assert code == 0
    with Image.open(tmp_path / "out/000.png") as made:
        assert made.size == (20, 13)


def test_a_photo_that_its_format_cannot_hold_is_a_failure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It was wanted and is not made: exit code 1, and the reason with its figures."""
    (tmp_path / "in").mkdir()
    Image.new("L", (16_400, 2)).save(tmp_path / "in/long.png")

    arguments = ["resize", str(tmp_path / "in"), "--to", str(tmp_path / "out"), "--format", "webp", "--crew", "solo"]
    alone = main([*arguments, "--size", "16400", "--json", "-"])
    item = json.loads(capsys.readouterr().out)["items"][0]
    beside = main([*arguments, "--size", "16400", "--size", "100", "--quiet"])

    assert (alone, beside) == (1, 1)
    assert (item["status"], item["reason"]) == (
        "skipped", "too large for the format: webp holds 16383 pixels an edge, not 16400",
    )  # fmt: skip
    assert names(tmp_path / "out") == ["long-100.webp"]


def test_formats_on_request_are_read_only_then(tmp_path: Path) -> None:
    """`--read` reaches the scan, the header and the worker."""
    (tmp_path / "in").mkdir()
    Image.new("RGB", (60, 40), "red").save(tmp_path / "in/a.ppm")
    arguments = ["resize", str(tmp_path / "in"), "--size", "30", "--crew", "solo", "--quiet", "--to"]

    assert main([*arguments, str(tmp_path / "none")]) == 0
    assert main([*arguments, str(tmp_path / "out"), "--read", "ppm"]) == 0
    assert not (tmp_path / "none").exists()
    assert names(tmp_path / "out") == ["a.png"]


def test_skipping_what_is_there_is_all_well(album: Path, tmp_path: Path) -> None:
    """A second run with `--on-collision skip` finds nothing to do, exits 0 and changes nothing."""
    arguments = ["resize", str(album), "--to", str(tmp_path / "out"), "--size", "32", "--quiet", "--crew", "solo"]
    main(arguments)
    before = {name: os.stat(tmp_path / "out" / name).st_mtime_ns for name in names(tmp_path / "out")}

    code = main([*arguments, "--on-collision", "skip"])

    assert code == 0
    assert {name: os.stat(tmp_path / "out" / name).st_mtime_ns for name in names(tmp_path / "out")} == before


@pytest.mark.parametrize("option", ["--json", "--csv"])
def test_report_is_never_written_over_a_photo(album: Path, tmp_path: Path, option: str) -> None:
    """A slip of the keyboard costs no original: exit 2 before anything is done."""
    photo = album / "000.jpg"
    before = photo.read_bytes()

    code = main(["resize", str(album), "--to", str(tmp_path / "out"), "--size", "32", option, str(photo)])

    assert code == 2
    assert photo.read_bytes() == before
    assert not (tmp_path / "out").exists()


def test_originals_are_untouched(album: Path) -> None:
    """Resized into its own folder with `--on-collision overwrite`, each original keeps bytes and times."""

    def state() -> dict[str, tuple[str, int]]:
        return {
            name: (hashlib.sha256((album / name).read_bytes()).hexdigest(), os.stat(album / name).st_mtime_ns)
            for name in originals
        }

    originals = names(album)
    before = state()

    main(["resize", str(album), "--to", str(album), "--size", "32", "--quiet", "--on-collision", "overwrite"])

    assert state() == before
    assert len(names(album)) == 24


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    """`--version` says which."""
    assert main(["--version"]) == 0
    assert lightwork.__version__ in capsys.readouterr().out


@pytest.mark.skipif(os.name == "nt", reason="signals are sent")
def test_ctrl_c_stops_cleanly(tmp_path: Path) -> None:
    """Exit code 130, the rest counted as left, nothing half-written, JSON written all the same."""
    album = make_album(tmp_path / "in", 3000, (320, 240))
    book = tmp_path / "book.json"
    command = [sys.executable, "-m", "lightwork", "resize", str(album), "--to", str(tmp_path / "out"), "--size", "200"]
    program = subprocess.Popen([*command, "--json", str(book)], stdout=subprocess.PIPE, text=True)
    assert program.stdout is not None
    for line in program.stdout:
        if line.startswith("300 of"):
            program.send_signal(signal.SIGINT)
            break
    rest = program.stdout.read()
    program.stdout.close()
    program.wait()

    told = json.loads(book.read_text())
    assert program.returncode == 130
    assert "Stopped." in rest
    assert told["left"] > 0
    assert told["done"] + told["left"] == 3000
    assert len(names(tmp_path / "out")) == told["done"]


def test_photos_alone_are_opened_in_the_window(
    album: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """And where there is no window it says what to do; what is neither a command nor there is named."""
    heard: list[tuple[str, ...]] = []
    answers: list[int | None] = [0, None]

    def open_window(paths: tuple[str, ...]) -> int | None:
        heard.append(paths)
        return answers.pop(0)

    monkeypatch.setattr(opening, "open_window", open_window)
    photos = [str(album), str(album / "000.jpg")]

    assert [main(photos), main(photos)] == [0, 2]
    assert heard == [tuple(photos)] * 2
    assert "lightwork resize PATH --to FOLDER" in capsys.readouterr().err

    assert main([str(album), str(tmp_path / "missing")]) == 2
    assert f"No such command '{album}'" in capsys.readouterr().err
