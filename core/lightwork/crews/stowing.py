"""Stowing: the results of a photo from the scratch folder to their store, all of them or none."""

import contextlib

import msgspec

from lightwork.crews.cargo import Cargo
from lightwork.events import Copied, Failed, Made, Outcome
from lightwork.stores import Stores
from lightwork.where import is_url


def stow(cargo: Cargo, outcome: Outcome, stores: Stores) -> Outcome:
    """Brings what was made of a photo to where it belongs, and adds to its outcome what the store calls it.

    Raises:
        OSError: a result cannot be written.
    """
    if isinstance(outcome, Failed):
        return outcome
    marks: list[str] = []
    try:
        for output, local in zip(cargo.task.outputs, cargo.local.outputs, strict=True):
            marks.append(_put(stores, local.target, output.target, replace=output.replace))
    except OSError:
        _take_back(cargo, len(marks), stores)
        raise
    match outcome:
        case Made():
            pairs = zip(outcome.results, marks, strict=True)
            marked = tuple(msgspec.structs.replace(result, mark=mark) for result, mark in pairs)
            return msgspec.structs.replace(outcome, results=marked)
        case Copied():
            return msgspec.structs.replace(outcome, marks=tuple(marks))


def _put(stores: Stores, path: str, target: str, *, replace: bool) -> str:
    if not is_url(target):
        return ""  # the crew has written it
    with open(path, "rb") as file:
        return stores.of(target).put(target, file.read(), replace=replace)


def _take_back(cargo: Cargo, stored: int, stores: Stores) -> None:
    """Removes the results of a photo whose next one could not be stored; over what they have replaced they stay."""
    for output in cargo.task.outputs[:stored]:
        if is_url(output.target) and not output.replace:
            with contextlib.suppress(OSError):
                stores.of(output.target).remove(output.target)
