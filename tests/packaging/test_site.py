from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

Script = Callable[[str], ModuleType]


@pytest.mark.parametrize(
    "text",
    [
        '<script src="https://example.org/x.js"></script>',
        '<link rel="stylesheet" href="//example.org/x.css">',
        '<img srcset="a.png 1x, https://example.org/b.png 2x">',
        "<style>@import 'https://example.org/x.css';</style>",
        '<p style="background: url(https://example.org/x.png)">',
    ],
)
def test_what_a_page_loads_from_elsewhere_is_found(script: Script, text: str) -> None:
    """Scripts, styles, pictures, fonts."""
    assert len(script("check_site").outside(text)) == 1


def test_links_are_for_readers(script: Script) -> None:
    """They load nothing until somebody clicks."""
    links = '<a href="https://example.org">x</a><link rel="canonical" href="https://example.org">'

    assert script("check_site").outside(f'{links}<script src="a.js"></script>') == []


def test_a_site_without_pages_fails(script: Script, tmp_path: Path) -> None:
    """A wrong folder must not pass."""
    check = script("check_site")

    assert check.main(tmp_path) == 1
    (tmp_path / "index.html").write_text("<p>x</p>", encoding="utf-8")
    assert check.main(tmp_path) == 0
    (tmp_path / "x.css").write_text("a { background: url('//example.org/x.png') }", encoding="utf-8")
    assert check.main(tmp_path) == 1
