"""Records: a run of the journal -> what was done with every file, in the shape of the ledger, as JSON or CSV.

The journal does not keep what was changed in each photo, nor the names of what was left alone: the changes are empty,
and files that were skipped are only counted. Everything is written bit by bit, for a run may have a million photos.
"""

import csv
import io
import json
import os
import secrets
import shutil
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import Any, BinaryIO

import msgspec

from lightwork.errors import RecipeError
from lightwork.journal import End, PastPhoto, PastResult, RunSummary
from lightwork.ledger import CSV_COLUMNS, blank_item, pair, rows_of
from lightwork.moves import part_path
from lightwork.pixels.sniff import HEAD, sniff

STATUS = {End.MADE: "done", End.COPIED: "copied", End.FAILED: "failed", None: "left"}


def record_json(run: RunSummary, photos: Iterable[PastPhoto]) -> Iterator[str]:
    """A run as JSON in pieces: what the ledger has, and the run's number, state, times and folders."""
    plain = msgspec.to_builtins(run)
    own = ("id", "state", "begun", "ended", "version", "paths", "output", "forecast")
    head = {
        "found": run.tasks + run.skipped,
        **{name: getattr(run, name) for name in ("done", "copied", "skipped", "failed", "left", "seconds", "workers")},
        **{name: plain[name] for name in ("crew", "trouble", *own)},
    }
    yield json.dumps(head, indent=1)[:-2] + ',\n "items": ['
    for number, photo in enumerate(photos):
        yield ("," if number else "") + "\n  " + json.dumps(_item(photo))
    yield "\n ]\n}\n"


def record_csv(photos: Iterable[PastPhoto]) -> Iterator[str]:
    """A run as CSV in pieces: a row for each result, and one for each photo without any."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(CSV_COLUMNS)
    for photo in photos:
        writer.writerows(rows_of(_item(photo)))
        yield text.getvalue()
        text.seek(0)
        text.truncate()
    yield text.getvalue()


def _item(photo: PastPhoto) -> dict[str, Any]:
    item = blank_item(photo.source, STATUS[photo.end], before=photo.before)
    item |= {"reason": photo.reason or None, "bytes_in": photo.bytes, "outputs": list(map(_output, photo.results))}
    first = photo.results[0]
    item |= {"target": first.target, "to": pair(first.size)}
    if photo.end in {End.MADE, End.COPIED}:
        item["bytes_out"] = sum(result.bytes or 0 for result in photo.results)
    return item


def _output(result: PastResult) -> dict[str, Any]:
    facts = {"size": pair(result.size), "bytes": result.bytes, "copied": result.copied}
    return {"target": result.target, **facts, "backup": result.backup or None, "changes": []}


def check_report(option: str, file: str | None) -> None:
    """Refuses to write a report over a picture: a slip of the keyboard must not cost a photo.

    Raises:
        RecipeError: a picture is there, or something of which that cannot be told.
    """
    if file in {None, "-"}:
        return
    assert file is not None
    try:
        if not stat.S_ISREG(os.stat(file).st_mode):
            return  # a pipe or device: looking into it would take what is in it, or wait for ever
        with open(file, "rb") as there:
            is_picture = sniff(there.read(HEAD)) is not None
    except FileNotFoundError:
        return
    except OSError as error:
        raise RecipeError(option, file, "a file that can be written ({why})", why=error.strerror) from error
    if is_picture:
        raise RecipeError(option, file, "a file that is no picture")


def write_report(
    option: str, pieces: Iterable[str | bytes], file: str, go_on: Callable[[], bool] = lambda: True
) -> bool:
    """Writes a report in pieces as UTF-8; undecodable bytes come out as they were. It is there whole, or not at all.

    A file that is there is replaced and keeps its rights, at the end of links too; a pipe or device is written to.

    Args:
        option: what the person calls the file, for the error.
        pieces: of text, or bytes as they are.
        file: its path.
        go_on: asked before each piece; where it says no, nothing is written.

    Returns:
        Whether it was written.

    Raises:
        RecipeError: it cannot be written, or there is a picture in its place.
    """
    check_report(option, file)
    target = os.path.realpath(file)
    try:
        if os.path.exists(target) and not os.path.isfile(target):
            with open(target, "wb") as out:
                return _write(out, pieces, go_on)
        part = part_path(target, secrets.token_hex(4))
        try:
            with open(part, "xb") as out:
                whole = _write(out, pieces, go_on)
            if whole:
                with suppress(FileNotFoundError):
                    shutil.copymode(target, part)
                os.replace(part, target)
        finally:
            with suppress(FileNotFoundError):
                os.unlink(part)
    except OSError as error:
        raise RecipeError(option, file, "a file that can be written ({why})", why=error.strerror) from error
    return whole


def write_bytes(option: str, data: bytes, file: str) -> None:
    """Writes a report that is no text; otherwise as `write_report`.

    Raises:
        RecipeError: it cannot be written, or there is a picture in its place.
    """
    write_report(option, [data], file)


def _write(out: BinaryIO, pieces: Iterable[str | bytes], go_on: Callable[[], bool]) -> bool:
    for piece in pieces:
        if not go_on():
            return False
        out.write(piece if isinstance(piece, bytes) else piece.encode("utf-8", "surrogateescape"))
    return True
