"""Manifests: rows -> CSV, or Parquet where pyarrow is installed. A file is there whole, or not at all."""

import csv
import io
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from importlib.util import find_spec
from itertools import islice
from secrets import token_hex
from typing import Any

import msgspec

from lightwork.datasets.rows import Row
from lightwork.errors import RecipeError
from lightwork.moves import part_path
from lightwork.records import check_report, write_report

OPTION = "manifest"

COLUMNS = tuple(field.encode_name for field in msgspec.structs.fields(Row))
"""The names of the columns, in their order."""

_GROUP = 1 << 14
"""Rows that stand together in a Parquet file."""


def check_manifest(file: str) -> None:
    """Refuses what could not be written at the end of the run.

    Raises:
        RecipeError: the name says no format that there is, a library is missing, or a picture is there.
    """
    ending = os.path.splitext(file)[1].lower()
    if ending not in {".csv", ".parquet"}:
        raise RecipeError(OPTION, file, "a file that ends in .csv or .parquet")
    if ending == ".parquet" and find_spec("pyarrow") is None:
        raise RecipeError(OPTION, file, "a .csv file; Parquet needs a library: pip install 'lightwork[parquet]'")
    check_report(OPTION, file)


def write_manifest(file: str, rows: Iterable[Row]) -> None:
    """Writes the manifest; what its name ends in says which format.

    Raises:
        RecipeError: it cannot be written.
    """
    check_manifest(file)
    if file.lower().endswith(".csv"):
        write_report(OPTION, _csv(rows), file)
        return
    try:
        _write_parquet(os.path.realpath(file), rows)
    except OSError as error:
        raise RecipeError(OPTION, file, "a file that can be written ({why})", why=error.strerror) from error


def plain(row: Row) -> dict[str, Any]:
    """A row as plain values by the names of the columns."""
    return dict(zip(COLUMNS, msgspec.structs.astuple(row), strict=True))


def _csv(rows: Iterable[Row]) -> Iterator[str]:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in rows:
        writer.writerow(msgspec.structs.astuple(row))
        yield text.getvalue()
        text.seek(0)
        text.truncate()
    yield text.getvalue()


def _write_parquet(target: str, rows: Iterable[Row]) -> None:
    from pyarrow import parquet, table  # noqa: PLC0415 - an extra, and large

    schema = _schema()
    part = part_path(target, token_hex(4))
    try:
        with parquet.ParquetWriter(part, schema) as out:
            for group in _groups(rows):
                columns = zip(*(map(_text, msgspec.structs.astuple(row)) for row in group), strict=True)
                out.write_table(table(dict(zip(COLUMNS, columns, strict=True)), schema=schema))
        os.replace(part, target)
    finally:
        with suppress(FileNotFoundError):
            os.unlink(part)


def _groups(rows: Iterable[Row]) -> Iterator[list[Row]]:
    rest = iter(rows)
    while group := list(islice(rest, _GROUP)):
        yield group


def _schema() -> Any:
    """Texts are never null, numbers are where they are not known."""
    import pyarrow as pa  # noqa: PLC0415 - the same

    kinds = {str: pa.string(), int | None: pa.int32(), float | None: pa.float64()}
    fields = msgspec.structs.fields(Row)
    return pa.schema(pa.field(field.encode_name, kinds[field.type], field.type is not str) for field in fields)


def _text(value: Any) -> Any:
    """Parquet holds text alone: bytes of a name that are none become question marks."""
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value
