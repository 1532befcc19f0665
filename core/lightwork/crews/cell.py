"""A cell: one confined process that answers one question after the other, so that no file can take the window down.

Some decoders crash or hang on damaged files. The question that the process died of has no answer then, and the next one
gets a new process. Questions go out as pickles, because the parent is trusted; answers are plain bytes, because what
comes from a process that reads strangers' files is never unpickled.
"""

from collections.abc import Callable
from multiprocessing import get_context
from time import perf_counter
from typing import TYPE_CHECKING, Any

from lightwork.crews.grounds import Grounds
from lightwork.crews.sandbox import confine

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

STEP = 0.05
"""Seconds between two looks whether the answer is still wanted."""

Answer = Callable[[Any], bytes]
"""What the process does with a question."""


class CellError(Exception):
    """There is no answer, and the process that was to give it is gone; the next question gets a new one."""


class DiedError(CellError):
    """The process crashed."""


class TooLongError(CellError):
    """Its time was up."""


class GivenUpError(CellError):
    """Nobody wanted the answer any more."""


def _never() -> bool:
    return False


class Cell:
    """One process; to be used from one thread. It starts with the first question, or when it is warmed."""

    def __init__(self, name: str, prepare: Callable[[], Answer], grounds: Callable[[], Grounds]) -> None:
        """Starts nothing.

        Args:
            name: of the process.
            prepare: imports what is needed there and gives what answers; a function of a module.
            grounds: asked at each start: what the process may read and write.
        """
        self.process: SpawnProcess | None = None
        self._name = name
        self._prepare = prepare
        self._grounds = grounds
        self._pipe: Connection | None = None

    def warm(self) -> "Connection":
        """Has the process started."""
        if self._pipe is None:
            context = get_context("spawn")
            self._pipe, theirs = context.Pipe()
            arguments = (theirs, self._prepare, self._grounds())
            self.process = context.Process(target=_live, args=arguments, name=self._name, daemon=True)
            self.process.start()
            theirs.close()
        return self._pipe

    def ask(self, question: object, patience: float, largest: int, unwanted: Callable[[], bool] = _never) -> bytes:
        """The answer.

        Args:
            question: can be pickled.
            patience: seconds that it may take.
            largest: bytes that the answer may have.
            unwanted: asked again and again whether nobody waits for the answer any more.

        Raises:
            DiedError: of this question, or before it.
            TooLongError: more than its time.
            GivenUpError: it is not wanted any more.
        """
        pipe = self.warm()
        until = perf_counter() + patience
        try:
            pipe.send(question)
            while not pipe.poll(STEP):
                if perf_counter() > until:
                    raise TooLongError
                if unwanted():
                    raise GivenUpError
            return pipe.recv_bytes(largest)
        except CellError:
            self.close()
            raise
        except (EOFError, OSError) as error:
            self.close()
            raise DiedError from error

    def close(self) -> None:
        """Ends the process, whatever it is at."""
        if self._pipe is not None:
            self._pipe.close()
            self._pipe = None
        if self.process is not None:
            self.process.kill()
            self.process.join()
            self.process.close()
            self.process = None


def _live(pipe: "Connection", prepare: Callable[[], Answer], grounds: Grounds) -> None:
    """The life of the process: questions come in, answers go out, until the parent is gone or has had enough."""
    from lightwork.crews.hand import die_with_parent, settle  # noqa: PLC0415 - the parent needs no Pillow for this

    settle()
    answer = prepare()
    confine(grounds)
    die_with_parent(by_kernel=False)  # not before: a thread that runs already is not confined
    try:
        while True:
            pipe.send_bytes(answer(pipe.recv()))
    except (EOFError, OSError):
        return
