"""Index: `shards.json`, which says which shards are ours and what is in them."""

import json
import os

import msgspec

from lightwork.datasets.rows import ALGORITHM
from lightwork.errors import RecipeError
from lightwork.moves import part_path, sync, sync_folder

NAME = "shards.json"
_TOKEN = "00000000"  # noqa: S105 - of a part file: one name, so that a later run writes over what a dead one left


class Entry(msgspec.Struct, frozen=True):
    """One shard.

    Attributes:
        samples: how many it holds.
        bytes: size of its file.
        digest: of its file.
        content: digest of the names and digests of its members.
        before: digest of the shard in whose place it was put; empty if there was none.
    """

    samples: int
    bytes: int
    digest: str
    content: str
    before: str = ""


class _File(msgspec.Struct):
    algorithm: str = ALGORITHM
    classes: list[str] = []
    shards: dict[str, Entry] = {}


class Index:
    """What is in the file, and what is to be.

    Attributes:
        entries: the shards by their names.
    """

    def __init__(self, path: str, file: _File) -> None:
        self._path = path
        self._classes = file.classes
        self.entries = file.shards

    @classmethod
    def load(cls, folder: str) -> "Index":
        """Reads the index of a folder; an empty one if there is none.

        Raises:
            RecipeError: there is a file of that name that is none.
        """
        path = os.path.join(folder, NAME)
        try:
            with open(path, "rb") as file:
                return cls(path, msgspec.json.decode(file.read(), type=_File))
        except FileNotFoundError:
            return cls(path, _File())
        except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
            raise RecipeError("shards", path, "an index that Lightwork wrote ({why})", why=str(error)) from error

    def begin(self, classes: list[str]) -> None:
        """Takes the names of the classes, in the order of their numbers."""
        self._classes = classes

    def put(self, name: str, entry: Entry) -> None:
        """Has a shard be known, on the disk too, before it gets its name."""
        self.entries[name] = entry
        self.save()

    def drop(self, name: str) -> None:
        """Forgets a shard; `save` has the disk forget it, too."""
        del self.entries[name]

    def save(self) -> None:
        """Writes the index whole.

        Raises:
            OSError: it cannot be written.
        """
        shards = {name: msgspec.to_builtins(self.entries[name]) for name in sorted(self.entries)}
        text = json.dumps({"algorithm": ALGORITHM, "classes": self._classes, "shards": shards}, indent=1) + "\n"
        part = part_path(self._path, _TOKEN)
        with open(part, "w", encoding="ascii", newline="\n") as out:
            out.write(text)
        sync(part)
        os.replace(part, self._path)
        sync_folder(os.path.dirname(self._path))
