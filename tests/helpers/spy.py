"""A worker that was taken over by a photo: it tries what a worker has no business with, and says what came of it.

A photo named ``spy-<port>.jpg`` makes it try everything in `DEEDS`; the answer is the detail of a `Failed`, as JSON:
"done" or the name of the error for each deed. Everything that it touches lies beside the folders of the test.
"""

import json
import os
import socket
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from lightwork.crews import hand
from lightwork.events import Failed, FailureKind, Outcome, Phase
from lightwork.pixels.make import make
from lightwork.plan import Task


class Scene(NamedTuple):
    """Where the spy is.

    Attributes:
        source: the photo.
        target: its result.
        outside: the folder that both folders lie in, which holds `secret.txt` and nothing else of interest.
        port: of a listener on this machine.
    """

    source: Path
    target: Path
    outside: Path
    port: int


def _connect(scene: Scene) -> None:
    socket.create_connection(("127.0.0.1", scene.port), timeout=10).close()


def _listen(_: Scene) -> None:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))


def _come_and_go(scene: Scene) -> None:
    scene.target.write_text("result")
    scene.target.unlink()


DEEDS: dict[str, Callable[[Scene], object]] = {
    "read a secret": lambda scene: (scene.outside / "secret.txt").read_bytes(),
    "list the folder of the secret": lambda scene: os.listdir(scene.outside),
    "write a source": lambda scene: scene.source.open("r+b").close(),
    "cut a source short": lambda scene: os.truncate(scene.source, 0),
    "remove a source": lambda scene: scene.source.unlink(),
    "rename a source": lambda scene: scene.source.rename(scene.source.with_name("moved.jpg")),
    "move a source to the results": lambda scene: scene.source.rename(scene.target),
    "write beside the output": lambda scene: (scene.outside / "stray.txt").write_text("stray"),
    "link out of the output": lambda scene: scene.target.parent.joinpath("link").symlink_to("/"),
    "run a program": lambda _: subprocess.run(["/bin/true"], check=True),
    "connect": _connect,
    "listen": _listen,
    "signal the parent": lambda _: os.kill(os.getppid(), 0),
}

ALLOWED: dict[str, Callable[[Scene], object]] = {
    "read the source": lambda scene: scene.source.read_bytes(),
    "write and remove a result": _come_and_go,
    "make a folder of results": lambda scene: (scene.target.parent / "sub").mkdir(),
    "load a library": lambda _: __import__("wave"),
}


def tried(scene: Scene) -> dict[str, str]:
    """What came of each deed."""
    return {name: _tried(deed, scene) for name, deed in (ALLOWED | DEEDS).items()}


def _tried(deed: Callable[[Scene], object], scene: Scene) -> str:
    try:
        deed(scene)
    except OSError as error:
        return type(error).__name__
    return "done"


def work(*args: Any) -> None:
    """`lightwork.crews.hand.work` with the spy built in."""
    hand.make = spy  # type: ignore[attr-defined]
    hand.work(*args)


def scene_of(task: Task) -> Scene:
    """Where a photo of the spy's is."""
    source, target = Path(task.source.path), Path(task.first.target)
    return Scene(source, target, source.parent.parent, int(source.stem.removeprefix("spy-")))


def spy(task: Task, token: str = "", on_phase: Callable[[Phase], None] | None = None) -> Outcome:
    """`make`, or what the spy has to say."""
    if Path(task.source.path).name.startswith("spy-"):
        return Failed(task.index, FailureKind.BROKEN, json.dumps(tried(scene_of(task))))
    return make(task, token, on_phase)
