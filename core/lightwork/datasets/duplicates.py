"""Exact duplicates among the originals: only files of one size are read, and each of those once."""

import os
import sqlite3
from contextlib import suppress
from hashlib import blake2b

from lightwork.fingerprint import PIECE

_DIGEST_BYTES = 32
"""Long enough that no two different files can be found that have the same, by chance or on purpose."""

_SAME_SIZE = """
SELECT place, path FROM file
WHERE bytes > 0 AND bytes IN (SELECT bytes FROM file GROUP BY bytes HAVING count(*) > 1)
ORDER BY bytes, relative, place
"""

_FIRST = """
INSERT INTO duplicate
SELECT place, first, number FROM (
    SELECT content.place AS place,
        first_value(relative) OVER same AS first,
        row_number() OVER same AS number,
        count(*) OVER (PARTITION BY digest) AS count
    FROM content JOIN file USING (place)
    WINDOW same AS (PARTITION BY digest ORDER BY relative, content.place)
) WHERE count > 1
"""


def find_duplicates(connection: sqlite3.Connection) -> None:
    """Fills the table `duplicate` from the table `file` of a catalogue.

    Each file that has an equal gets a row there, the first one too; the first is that whose path sorts first. A file
    that cannot be read equals none.
    """
    connection.execute("CREATE TEMP TABLE content (place INTEGER PRIMARY KEY, digest BLOB)")
    for place, path in connection.execute(_SAME_SIZE):
        with suppress(OSError):
            connection.execute("INSERT INTO content VALUES (?, ?)", (place, _digest(os.fsdecode(path))))
    connection.execute(_FIRST)
    connection.execute("DROP TABLE content")


def _digest(path: str) -> bytes:
    state = blake2b(digest_size=_DIGEST_BYTES)
    with open(path, "rb", buffering=0) as file:
        while piece := file.read(PIECE):
            state.update(piece)
    return state.digest()
