"""Cargo: a photo on its way between a store and a crew, and what the crew is told of it."""

import os
from collections.abc import Sequence
from concurrent.futures import Future
from typing import overload

import msgspec

from lightwork.crews import Tell
from lightwork.events import Landed
from lightwork.plan import Output, Task, Tasks
from lightwork.where import is_url


class Cargo:
    """A photo on its way.

    Attributes:
        task: as the run knows it.
        local: as the crew knows it.
        tell: hears what the crew says beside its futures.
        future: what the run waits for.
        room: bytes that it takes in the scratch folder.
    """

    def __init__(self, task: Task, local: Task, tell: Tell) -> None:
        self.task = task
        self.local = local
        self.tell = tell
        self.future: Future[Landed] = Future()
        self.room = 0
        self._held = False

    @property
    def scratch(self) -> list[str]:
        """The files that stand for objects; whether they are there or not."""
        original = [self.local.source.path] if is_url(self.task.source.path) else []
        pairs = zip(self.task.outputs, self.local.outputs, strict=True)
        return original + [local.target for output, local in pairs if is_url(output.target)]

    def hold(self) -> bool:
        """Takes the future out of reach of a stop; False if it was cancelled before."""
        self._held = self._held or self.future.set_running_or_notify_cancel()
        return self._held

    def land(self, landed: Landed) -> None:
        """Ends it."""
        if self.hold():
            self.future.set_result(landed)


def here(task: Task, inside: str, outside: str, name: str) -> Task:
    """The same work with scratch files in the places of objects.

    Args:
        task: as the run knows it.
        inside: the folder for originals.
        outside: the folder for results.
        name: what they are called there; no other photo may have it.
    """

    def moved(place: int, output: Output) -> Output:
        if not is_url(output.target):
            return output
        ending = os.path.splitext(output.target)[1]
        return msgspec.structs.replace(output, target=os.path.join(outside, f"{name}-{place}{ending}"), replace=True)

    source = task.source
    if is_url(source.path):
        path = os.path.join(inside, name + os.path.splitext(source.relative)[1])
        source = msgspec.structs.replace(source, path=path)
    outputs = tuple(moved(*item) for item in enumerate(task.outputs))
    return msgspec.structs.replace(task, source=source, outputs=outputs)


def as_seen(tasks: Sequence[Task], inside: str, outside: str) -> Sequence[Task]:
    """What a crew has to know of a run's photos before it: where they come from and go to on this computer."""
    if isinstance(tasks, Tasks) and all(map(is_url, tasks.folders | tasks.targets)):
        tasks = tasks[:1]  # they all come from the one scratch folder and go to the other
    return _AsSeen(tasks, inside, outside)


class _AsSeen(Sequence[Task]):
    """Tasks with the scratch folders in the places of objects, each made when it is asked for."""

    def __init__(self, tasks: Sequence[Task], inside: str, outside: str) -> None:
        self._tasks = tasks
        self._inside = inside
        self._outside = outside

    def __len__(self) -> int:
        return len(self._tasks)

    @overload
    def __getitem__(self, place: int) -> Task: ...

    @overload
    def __getitem__(self, place: slice) -> list[Task]: ...

    def __getitem__(self, place: int | slice) -> Task | list[Task]:
        if isinstance(place, slice):
            return [self[each] for each in range(*place.indices(len(self)))]
        task = self._tasks[place]
        local = here(task, self._inside, self._outside, "")
        if is_url(task.source.path):  # the folder itself, because the file is not there yet
            source = msgspec.structs.replace(local.source, path=self._inside)
            local = msgspec.structs.replace(local, source=source)
        return local
