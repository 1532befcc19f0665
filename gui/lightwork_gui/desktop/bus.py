"""The session bus: calls whose answers come later or not at all. Nothing here ever waits."""

import logging
import os
import socket
from collections.abc import Callable
from typing import Any, NamedTuple
from urllib.parse import unquote

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

from lightwork_gui.desktop import wire

PATIENCE = 3000
"""Milliseconds for an answer."""

LARGEST = 1_000_000
"""Bytes of a message that we take: more than any that concerns us."""

Answer = Callable[[tuple[Any, ...] | None], object]
"""Takes what a call gave, or None: no bus, no such service, no answer in time, or one of other types than expected."""


def ignore(_: tuple[Any, ...] | None) -> None:
    """The answer of who does not care."""


log = logging.getLogger(__name__)


class Place(NamedTuple):
    """Where a call goes: an object of a service, and which of its interfaces."""

    service: str
    path: str
    interface: str


class _Open(NamedTuple):
    """A call that has no answer yet.

    Attributes:
        answer: takes what comes.
        gives: the signature that it must have; None for any.
        late: takes what comes after all, when `answer` has been told that nothing came.
    """

    answer: Answer
    gives: str | None
    late: Answer | None


DAEMON = Place("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")


class Bus(QObject):
    """One connection, made at the first call, on the window's thread; where there is no bus, all calls give None.

    A peer that says what cannot be understood is no bus any more: the connection ends, and that is all that happens.
    """

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        """Does nothing yet.

        Args:
            address: as DBUS_SESSION_BUS_ADDRESS has it; empty for no bus.
            parent: as Qt has it.
        """
        super().__init__(parent)
        self._address = address
        self._socket: socket.socket | None = None
        self._notifier: QSocketNotifier | None = None
        self._welcome = False  # whether messages may be sent
        self._unsent = bytearray()
        self._received = bytearray()
        self._serial = 0
        self._pending: dict[int, _Open] = {}
        self._heard: dict[tuple[str, str], tuple[str, Callable[[tuple[Any, ...]], object]]] = {}
        self._closed = False

    def call(
        self, place: Place, member: str, signature: str, *values: Any,
        answer: Answer = ignore, gives: str | None = None, late: Answer | None = None,
    ) -> None:  # fmt: skip
        """Calls a method.

        Args:
            place: whose.
            member: its name.
            signature: of the values.
            values: that it takes.
            answer: called once.
            gives: the signature that the answer must have; None for any.
            late: called with what comes after all, when `answer` was told that nothing came in time.
        """
        fields = {
            wire.PATH: place.path,
            wire.INTERFACE: place.interface,
            wire.MEMBER: member,
            wire.DESTINATION: place.service,
        }
        serial = self._send(wire.CALL, fields, signature, values)
        if serial is None:
            answer(None)
            return
        self._pending[serial] = _Open(answer, gives, late)
        QTimer.singleShot(PATIENCE, self, lambda: self._expire(serial))

    def signal(self, path: str, interface: str, member: str, signature: str, *values: Any) -> None:
        """Tells everybody."""
        fields = {wire.PATH: path, wire.INTERFACE: interface, wire.MEMBER: member}
        self._send(wire.SIGNAL, fields, signature, values)

    def listen(self, interface: str, member: str, signature: str, heard: Callable[[tuple[Any, ...]], object]) -> None:
        """Hears a signal from now on, if its values are of the signature's types."""
        self._heard[interface, member] = signature, heard
        rule = f"type='signal',interface='{interface}',member='{member}'"
        self.call(DAEMON, "AddMatch", "s", rule)

    def close(self) -> None:
        """Leaves the bus; whoever keeps something for us, lets it go. Open calls give None."""
        self._closed = True
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier = None
        if self._socket is not None:
            self._socket.close()
            self._socket = None
        for serial in tuple(self._pending):
            self._settle(serial)

    # Sending

    def _send(self, kind: int, fields: dict[int, Any], signature: str, values: tuple[Any, ...]) -> int | None:
        """Sends, or keeps until we are welcome; the message's number, or None where there is no bus."""
        if self._socket is None and not self._closed:
            self._connect()
        if self._closed:
            return None
        self._serial += 1
        message = wire.encode(kind, self._serial, fields, signature, values)
        if self._welcome:
            self._push(message)
        else:
            self._unsent += message
        return self._serial

    def _push(self, data: bytes) -> None:
        assert self._socket is not None
        try:
            self._socket.sendall(data)
        except OSError as error:  # a full buffer, too: who does not read for so long is not there
            self._give_up(str(error))

    def _connect(self) -> None:
        place = _socket_place(self._address)
        if place is None:
            self._give_up("there is none")
            return
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.setblocking(False)
        try:
            self._socket.connect(place)
        except OSError as error:
            self._give_up(str(error))
            return
        self._notifier = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(lambda *_: self._on_readable())
        self._push(b"\0AUTH EXTERNAL " + str(os.getuid()).encode().hex().encode() + b"\r\n")
        self._serial = 1
        hello = {wire.PATH: DAEMON.path, wire.INTERFACE: DAEMON.interface}
        hello |= {wire.MEMBER: "Hello", wire.DESTINATION: DAEMON.service}
        self._unsent += wire.encode(wire.CALL, self._serial, hello)

    def _give_up(self, reason: str) -> None:
        log.info("no session bus: %s", reason)
        self.close()

    # Receiving

    def _on_readable(self) -> None:
        messages: list[wire.Message] = []
        try:
            messages = self._receive()
        except BlockingIOError:
            return
        except (OSError, ValueError) as error:
            self._give_up(str(error))
        for message in messages:
            self._dispatch(message)

    def _receive(self) -> list[wire.Message]:
        """The whole messages that have come."""
        if self._socket is None:
            return []
        data = self._socket.recv(65536)
        if not data:
            raise ConnectionResetError("it has hung up")
        self._received += data
        messages = []
        while (self._welcome or self._is_welcome()) and (size := wire.length(self._received)) is not None:
            if size > LARGEST:
                raise ValueError("a message is too large")
            if len(self._received) < size:
                break
            messages.append(wire.decode(bytes(self._received[:size])))
            del self._received[:size]
        return messages

    def _is_welcome(self) -> bool:
        line, end, rest = self._received.partition(b"\r\n")
        if not end:
            return False
        if not line.startswith(b"OK"):
            raise ValueError(line.decode("ascii", "replace"))
        self._welcome = True
        self._received = rest
        self._push(b"BEGIN\r\n" + self._unsent)
        self._unsent.clear()
        return True

    def _dispatch(self, message: wire.Message) -> None:
        if message.kind in {wire.RETURN, wire.ERROR}:
            self._settle(message.fields.get(wire.ANSWER_TO, 0), message)
        elif message.kind == wire.SIGNAL:
            name = message.fields.get(wire.INTERFACE, ""), message.fields.get(wire.MEMBER, "")
            signature, heard = self._heard.get(name, ("", ignore))
            if message.signature == signature:
                heard(message.values)

    def _settle(self, serial: int, message: wire.Message | None = None) -> None:
        """A call has its answer, or will have none."""
        call = self._pending.pop(serial, None)
        if call is None:
            return
        fits = message is not None and message.kind == wire.RETURN and call.gives in {None, message.signature}
        call.answer(message.values if message is not None and fits else None)

    def _expire(self, serial: int) -> None:
        """A call has waited long enough; only who has a use for a late answer waits on."""
        call = self._pending.pop(serial, None)
        if call is None:
            return
        if call.late is not None:
            self._pending[serial] = _Open(call.late, call.gives, None)
        call.answer(None)


def session_address() -> str:
    """Where the session bus is; empty where there is none. It is never started for us."""
    told = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    usual = os.path.join(os.environ.get("XDG_RUNTIME_DIR", ""), "bus")
    return told or (f"unix:path={usual}" if os.path.isabs(usual) and os.path.exists(usual) else "")


def _socket_place(address: str) -> str | None:
    """The first socket of an address that we can speak to."""
    if not hasattr(socket, "AF_UNIX"):
        return None
    for one in address.split(";"):
        kind, _, rest = one.partition(":")
        options = dict(unquote(part).partition("=")[::2] for part in rest.split(","))
        if kind == "unix" and "path" in options:
            return options["path"]
        if kind == "unix" and "abstract" in options:
            return "\0" + options["abstract"]
    return None
