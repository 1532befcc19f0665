"""What the commands share: exit codes, files for reports, and a clean stop."""

import json
import signal
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from types import FrameType
from typing import Any

import click

from lightwork.errors import RecipeError
from lightwork.records import check_report
from lightwork.run import Control

FAILED, USAGE, INTERRUPTED = 1, 2, 130

RUN = click.argument("number", metavar="[RUN]", required=False, type=click.IntRange(1, (1 << 63) - 1))
"""A run by its number, as the journal counts them."""

PATHS = click.argument("paths", nargs=-1, required=True, type=click.Path())


AT_ONCE = 1000
"""Pieces of a text that are printed together."""


def write_json(value: object, file: str) -> None:
    """Writes plain values to a file, or to standard output for "-". It is ASCII, whatever the names in it are.

    Raises:
        RecipeError: the file cannot be written.
    """
    write_text("json", json.dumps(value, indent=1) + "\n", file)


def write_text(option: str, text: str, file: str) -> None:
    """Writes text to a file, or to standard output for "-", as UTF-8; undecodable bytes in it come out as they were.

    Raises:
        RecipeError: the file cannot be written, or is a picture.
    """
    write_pieces(option, (text,), file)


def write_pieces(option: str, pieces: Iterable[str], file: str) -> None:
    """Writes text that comes in pieces, as `write_text` does.

    Raises:
        RecipeError: the file cannot be written, or is a picture.
    """
    check_report(option, file)
    raw = (piece.encode("utf-8", "surrogateescape") for piece in pieces)
    if file == "-":
        while some := b"".join(islice(raw, AT_ONCE)):
            click.echo(some, nl=False)
        return
    try:
        with open(file, "wb") as out:
            out.writelines(raw)
    except OSError as error:
        raise RecipeError(option, file, f"a file that can be written ({error.strerror})") from error


@contextmanager
def stoppable(control: Control) -> Iterator[Control]:
    """Has Ctrl+C, SIGTERM and a closed terminal stop the run cleanly; a second Ctrl+C ends the program as usual.

    What the parent has switched off, as `nohup` does with the closed terminal, stays so.
    """

    def stop(number: int, frame: FrameType | None) -> None:
        del number, frame
        control.stop()
        signal.signal(signal.SIGINT, signal.default_int_handler)

    heard = [signal.SIGINT, signal.SIGTERM, *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else [])]
    heard = [number for number in heard if signal.getsignal(number) is not signal.SIG_IGN]
    before: dict[int, Any] = {number: signal.signal(number, stop) for number in heard}
    try:
        yield control
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
