"""A cell: one confined process that answers one question after the other, so that no file can take the window down.

Some decoders crash or hang on damaged files. The question that the process died of has no answer then, and the next one
gets a new process. Questions go out as pickles, because the parent is trusted; answers are plain bytes, because what
comes from a process that reads strangers' files is never unpickled. Nor is it waited for longer than was said, whatever
it sends.
"""

import pickle
import socket
from collections.abc import Callable
from contextlib import ExitStack
from time import perf_counter
from typing import TYPE_CHECKING, Any

from lightwork import nursery
from lightwork.crews.grounds import Grounds
from lightwork.crews.line import Line
from lightwork.crews.sandbox import confine

if TYPE_CHECKING:
    from multiprocessing.process import BaseProcess

Answer = Callable[[Any], bytes]
"""What the process does with a question."""


class CellError(Exception):
    """There is no answer, and the process that was to give it is gone; the next question gets a new one."""


class NotStartedError(CellError):
    """There is no process: the system gives none now; says why."""


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
        self.process: BaseProcess | None = None
        self._name = name
        self._prepare = prepare
        self._grounds = grounds
        self._line: Line | None = None
        self._until = 0.0
        self._unwanted = _never

    def warm(self) -> Line:
        """Has the process started.

        Raises:
            NotStartedError: it cannot be; the next time may be better.
        """
        if self._line is None:
            try:
                self._line = self._start()
            except OSError as error:
                raise NotStartedError(error.strerror or str(error)) from error
        return self._line

    def _start(self) -> Line:
        grounds = self._grounds()
        ours, theirs = socket.socketpair()
        with theirs, ExitStack() as failed:  # or the death of the process would not end the line
            failed.enter_context(ours)
            arguments = (theirs, self._prepare, grounds)
            process = nursery.context().Process(target=_live, args=arguments, name=self._name, daemon=True)
            process.start()
            failed.pop_all()
        self.process = process
        return Line(ours, self._look)

    def _look(self) -> None:
        if perf_counter() > self._until:
            raise TooLongError
        if self._unwanted():
            raise GivenUpError

    def ask(self, question: object, patience: float, largest: int, unwanted: Callable[[], bool] = _never) -> bytes:
        """The answer.

        Args:
            question: can be pickled.
            patience: seconds that it may take.
            largest: bytes that the answer may have.
            unwanted: asked again and again whether nobody waits for the answer any more.

        Raises:
            NotStartedError: there is no process to ask.
            DiedError: of this question, or before it.
            TooLongError: more than its time.
            GivenUpError: it is not wanted any more.
        """
        line = self.warm()
        self._until, self._unwanted = perf_counter() + patience, unwanted
        try:
            line.send(pickle.dumps(question))
            return line.receive(largest)
        except CellError:
            self.close()
            raise
        except (EOFError, OSError) as error:
            self.close()
            raise DiedError from error

    def close(self) -> None:
        """Ends the process, whatever it is at."""
        if self._line is not None:
            self._line.close()
            self._line = None
        if self.process is not None:
            self.process.kill()
            self.process.join()
            self.process.close()
            self.process = None


def _live(end: socket.socket, prepare: Callable[[], Answer], grounds: Grounds) -> None:
    """The life of the process: questions come in, answers go out, until the parent is gone or has had enough."""
    from lightwork.crews.hand import (  # noqa: PLC0415 - the parent needs no Pillow for this
        die_with_parent,
        leave_signals_to_parent,
        settle,
    )

    leave_signals_to_parent()
    settle()
    line, answer = Line(end), prepare()
    confine(grounds)
    die_with_parent(by_kernel=False)  # not before: a thread that runs already is not confined
    try:
        while True:
            line.send(answer(pickle.loads(line.receive())))  # noqa: S301 - from the parent
    except (EOFError, OSError):
        return
