"""Addresses: what may be given for PATH and --to."""

import os
from urllib.parse import unquote, urlsplit

from lightwork.errors import RecipeError
from lightwork.where import is_url

WEB = frozenset({"http", "https"})
"""Schemes from which single files are read, and to which nothing is written."""

WHOLE = frozenset({"s3", "s3a", "gs", "gcs", "az", "abfs", "abfss", "memory"})
"""Schemes of stores that show an object only when all of it has arrived; on others a cut one could be left behind."""


def scheme(url: str) -> str:
    """The part before `://`, in small letters."""
    return url.partition("://")[0].lower()


def local_path(given: str) -> str:
    """A `file://` URL as the path that it is, other URLs in their one usual form; anything else as it stands.

    Raises:
        RecipeError: it names another computer, or has a password in it, which would stand in journal and reports.
    """
    account, at, host = given.partition("://")[2].partition("/")[0].rpartition("@")
    if is_url(given) and at and ":" in account:
        raise RecipeError("path", f"{scheme(given)}://...@{host}", "without a password: give it by --store-option")
    if not is_url(given):
        return given
    if scheme(given) != "file":
        rest = given.partition("://")[2]
        return f"{scheme(given)}://{rest if scheme(given) in WEB else rest.rstrip('/')}"
    parts = urlsplit(given.replace("#", "%23").replace("?", "%3F"))
    if parts.netloc not in {"", "localhost"}:
        raise RecipeError("path", given, "a file of this computer, as file:///folder/photo.jpg")
    if os.name != "nt":
        return unquote(parts.path, errors="surrogateescape")
    from urllib.request import url2pathname  # noqa: PLC0415 - with it comes all of HTTP

    return url2pathname(parts.path)


def check_output(output: str) -> None:
    """Refuses URLs to which nothing can be written.

    Raises:
        RecipeError: it is such a one.
    """
    if is_url(output) and scheme(output) not in WHOLE:
        raise RecipeError("output", output, "a folder, or a store that takes objects whole, as s3://bucket/folder")
    if is_url(output) and not output.partition("://")[2].strip("/"):
        raise RecipeError("output", output, "a bucket or a folder in it, as s3://bucket/folder")


def name_of(url: str) -> str:
    """The last part of a URL, as a file would be called; never a way to another folder, whatever is quoted in it."""
    if scheme(url) in WEB:
        told = unquote(urlsplit(url).path.rstrip("/").rpartition("/")[2])
        name = told.replace("\\", "/").replace("\0", "").rpartition("/")[2]
        return urlsplit(url).netloc if name in {"", ".", ".."} else name
    return url.rstrip("/").rpartition("/")[2]
