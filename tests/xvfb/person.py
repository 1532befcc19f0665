"""A person at a screen: sees what is shown, moves a real mouse, presses real keys, and waits."""

import json
import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

TESTS = Path(__file__).resolve().parents[1]
PATIENCE = 30.0
"""Seconds after which nothing more is expected, on a busy machine."""

Found = TypeVar("Found")


@dataclass(frozen=True)
class Thing:
    """Something that is shown: its kind, the words that stand on it or name it, and where it is on the screen."""

    kind: str
    words: str
    at: tuple[int, int, int, int]
    enabled: bool
    focus: bool
    front: bool


class Person:
    """Uses one program. Everything waits until it can be, and fails with what was seen instead."""

    def __init__(self, display: str, home: Path, place: str, arguments: Iterable[str] = ()) -> None:
        """Starts the program.

        Args:
            display: of an X server.
            home: the person's own folder; settings and journal are there, too.
            place: of the socket on which the program tells what it shows.
            arguments: for the program.
        """
        self._place = place
        self._display = display
        own = {"HOME": str(home), "LIGHTWORK_HOME": str(home / "journal"), "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        own |= {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
        own |= {"LC_ALL": "C.UTF-8", "LANGUAGE": "en", "PYTHONPATH": os.pathsep.join([str(TESTS), *_paths()])}
        command = [sys.executable, "-m", "xvfb.program", place, *arguments]
        self.program = subprocess.Popen(command, env=os.environ | own)
        self.sees("Lightwork", kind="Early", front=True)
        self.sees("Add folder")  # the rooms are there

    # Seeing

    def look(self) -> list[Thing]:
        """Everything that is shown now; nothing once the program has ended, or before it answers."""
        try:
            with socket.socket(socket.AF_UNIX) as asked:
                asked.settimeout(PATIENCE)
                asked.connect(self._place)
                told = b"".join(iter(lambda: asked.recv(65536), b""))
        except (FileNotFoundError, ConnectionError):
            return []
        return [Thing(**{**thing, "at": tuple(thing["at"])}) for thing in json.loads(told or b"[]")]

    def sees(self, words: str, kind: str = "", *, enabled: bool = True, front: bool = False) -> Thing:
        """Waits for something with these words (a regular expression for all of them)."""

        def found() -> Thing | None:
            for thing in reversed(self.look()):  # the last window first: a box lies over what it asks about
                fits = re.fullmatch(words, thing.words, re.DOTALL) and kind in {"", thing.kind}
                if fits and (thing.enabled or not enabled) and (thing.front or not front):
                    return thing
            return None

        return self.waits(found, f"{kind} {words!r}")

    def gone(self, words: str, kind: str = "") -> None:
        """Waits until nothing has these words any more."""

        def away() -> bool:
            return not any(re.fullmatch(words, thing.words) and kind in {"", thing.kind} for thing in self.look())

        self.waits(away, f"{kind} {words!r} to go")

    def waits(self, reached: Callable[[], Found | None], what: str) -> Found:
        """Waits for something; another process tells nobody when it is there, so it is looked at again and again.

        Raises:
            AssertionError: it never came; with everything that was seen last.
        """
        deadline = time.monotonic() + PATIENCE
        while not (found := reached()):
            if time.monotonic() > deadline or self.program.poll():
                shown = "\n".join(f"{thing.kind}: {thing.words}" for thing in self.look() if thing.words)
                raise AssertionError(f"waited for {what}, saw\n{shown}")
            time.sleep(0.02)
        return found

    # Doing

    def clicks(self, words: str, kind: str = "") -> None:
        """A left click in the middle of it."""
        left, top, width, height = self.sees(words, kind).at
        self._xdotool("mousemove", left + width // 2, top + height // 2, "click", 1)

    def scrolls_to(self, words: str, kind: str = "", *, over: str) -> None:
        """Turns the wheel until it is to be seen; over something that a wheel does nothing to."""
        left, top, width, height = self.sees(over, "QLabel").at
        self._xdotool("mousemove", left + width // 2, top + height // 2)

        def there() -> bool:
            shown = any(re.fullmatch(words, thing.words) and kind in {"", thing.kind} for thing in self.look())
            if not shown:
                self._xdotool("click", "--repeat", 2, "--delay", 20, 5)
            return shown

        self.waits(there, f"{kind} {words!r} to come in sight")

    def presses(self, *keys: str) -> None:
        """Keys as xdotool names them: "ctrl+Return"."""
        self._xdotool("key", "--delay", 20, *keys)

    def types(self, text: str) -> None:
        """Letters, one by one."""
        self._xdotool("type", "--delay", 4, text)

    def _xdotool(self, *arguments: object) -> None:
        command = ["xdotool", *map(str, arguments)]
        subprocess.run(command, env=os.environ | {"DISPLAY": self._display}, check=True, timeout=PATIENCE)

    # Leaving

    def leaves(self) -> int:
        """Waits for the program to end; gives its exit code."""
        return self.program.wait(timeout=PATIENCE)

    def is_done(self) -> None:
        """Ends the program, however it stands."""
        if self.program.poll() is None:
            self.program.terminate()
            self.program.wait(timeout=PATIENCE)


def _paths() -> list[str]:
    return [path for path in os.environ.get("PYTHONPATH", "").split(os.pathsep) if path]
