"""Where results take the places of their originals: their names, and where the originals go before."""

import os

from lightwork import naming
from lightwork.packed import HashSet
from lightwork.plan.taken import Claim, Taken
from lightwork.recipe import Collision, Names, Recipe, Replace
from lightwork.scan import Skip, SkipReason, Source

TRASH = ""
"""As `Task.backup`: the system's trash, which finds a place of its own."""


class Originals:
    """The names of results beside originals, and of originals in the backup folder, taken so far."""

    def __init__(self, recipe: Recipe) -> None:
        self._recipe = recipe
        self._claimed: set[int] = set()
        self._kept = Taken(Collision.RENAME, Names(portable=False), HashSet())

    def claim(self, source: Source, suffix: str) -> Claim | Skip:
        """Takes the original's name, or with another ending the name beside it, for a result.

        A link is left alone: what it leads to may be anybody's, and a file in the link's place would leave that as
        large as it was. One of several hard links gives way like any file; the others keep the original.
        """
        if os.path.islink(source.path):
            return Skip(source.path, SkipReason.NOT_A_FILE, "a link: its original is elsewhere")
        target = os.path.splitext(source.path)[0] + suffix
        key = hash(naming.key(target))
        if target != source.path and (key in self._claimed or os.path.lexists(target)):
            return Skip(source.path, SkipReason.TARGET_EXISTS, target)
        self._claimed.add(key)
        return Claim(target)

    def keep(self, source: Source) -> str:
        """Where an original goes: a path of its own in the backup folder, as it lay below what the user gave."""
        if self._recipe.replace is not Replace.BACKUP:
            return TRASH
        folder = os.path.join(os.path.abspath(self._recipe.backup), os.path.dirname(source.relative))
        stem, suffix = os.path.splitext(os.path.basename(source.path))
        claim = self._kept.claim(folder, stem, suffix, source, self._recipe.sizing)
        assert isinstance(claim, Claim)  # RENAME finds a name for everybody
        return claim.target
