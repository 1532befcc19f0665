#!/usr/bin/env python3
"""Fails if a page of the built guide loads anything from the network: check_site.py SITE."""

import re
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

LOADED_BY_LINK = frozenset(
    {"stylesheet", "icon", "preload", "prefetch", "preconnect", "dns-prefetch", "modulepreload", "manifest"}
)
OUTSIDE = re.compile(r"^(https?:)?//", re.IGNORECASE)
IN_CSS = re.compile(r"""(?:url\(|@import)\s*["']?((?:https?:)?//[^"')\s]+)""", re.IGNORECASE)


class Page(HTMLParser):
    """Gathers what a page loads, and not what it only links to."""

    def __init__(self) -> None:
        super().__init__()
        self.loaded: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Called for each tag, with its attributes."""
        told = {name: value or "" for name, value in attrs}
        self.loaded += [told[name] for name in ("src", "poster", "data") if name in told]
        self.loaded += [part.split()[0] for part in told.get("srcset", "").split(",") if part.strip()]
        if tag == "link" and LOADED_BY_LINK & set(told.get("rel", "").split()):
            self.loaded.append(told.get("href", ""))


def outside(text: str) -> list[str]:
    """Addresses elsewhere that a page of HTML loads."""
    page = Page()
    page.feed(text)
    return [address for address in (*page.loaded, *IN_CSS.findall(text)) if OUTSIDE.match(address)]


def faults(site: Path) -> Iterator[str]:
    """What is wrong with the pages and styles."""
    for path in sorted(site.rglob("*.html")):
        yield from (f"{path} loads {address}" for address in outside(path.read_text(encoding="utf-8")))
    for path in sorted(site.rglob("*.css")):
        yield from (f"{path} loads {address}" for address in IN_CSS.findall(path.read_text(encoding="utf-8")))


def main(site: Path) -> int:
    """Says what is wrong; gives the exit code."""
    pages = len(list(site.rglob("*.html")))
    found = [*faults(site), *([] if pages else [f"There is no page in {site}."])]
    print(*found, sep="\n", file=sys.stderr) if found else print(f"{site}: {pages} pages, nothing from the network")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
