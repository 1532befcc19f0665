"""A session bus of a test's own, by the real daemon, and services on it that write down what they are asked."""

import socket
import struct
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from lightwork_gui.desktop import wire
from lightwork_gui.desktop.bus import DAEMON

CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={path}</listen>
<policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy>
</busconfig>"""


@contextmanager
def daemon(folder: Path) -> Iterator[str]:
    """Runs a bus with no service on it; gives its address."""
    config = folder / "bus.conf"
    config.write_text(CONFIG.format(path=folder / "bus"))
    command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        try:
            yield address
        finally:
            process.kill()


class Service:
    """Has one name on the bus, and a thread that answers there.

    Attributes:
        asked: member and values of each call, in order.
        told: member and values of each signal of the interface that was asked for.
    """

    def __init__(
        self, folder: Path, name: str, answers: dict[str, tuple[str, tuple[Any, ...]]], hear: str = ""
    ) -> None:
        """Is there when this returns.

        Args:
            folder: where the bus is.
            name: of the service.
            answers: signature and values for each method; any other gets an error.
            hear: an interface whose signals are told.
        """
        self.asked: list[tuple[str, tuple[Any, ...]]] = []
        self.told: list[tuple[str, tuple[Any, ...]]] = []
        self._answers = answers
        self._serial = 1
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.connect(str(folder / "bus"))
        self._socket.sendall(b"\0AUTH EXTERNAL\r\nDATA\r\n")
        while not self._socket.recv(4096).endswith(b"\r\n"):
            pass
        self._received = bytearray()
        self._socket.sendall(b"BEGIN\r\n")
        self._ask("Hello", "")
        self._ask("RequestName", "su", name, 0)
        if hear:
            self._ask("AddMatch", "s", f"type='signal',interface='{hear}'")
        self._ask("GetId", "")
        while self._take()[1].fields.get(wire.ANSWER_TO) != self._serial:
            pass
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def tell(self, path: str, interface: str, member: str, signature: str, *values: Any) -> None:
        """Sends a signal."""
        fields = {wire.PATH: path, wire.INTERFACE: interface, wire.MEMBER: member}
        self._serial += 1
        self._socket.sendall(wire.encode(wire.SIGNAL, self._serial, fields, signature, values))

    def close(self) -> None:
        """Leaves the bus."""
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._socket.close()

    def _ask(self, member: str, signature: str, *values: Any) -> None:
        fields = {wire.PATH: DAEMON.path, wire.INTERFACE: DAEMON.interface, wire.MEMBER: member}
        fields |= {wire.DESTINATION: DAEMON.service}
        self._serial += 1
        self._socket.sendall(wire.encode(wire.CALL, self._serial, fields, signature, values))

    def _take(self) -> tuple[int, wire.Message]:
        while (size := wire.length(self._received)) is None or len(self._received) < size:
            data = self._socket.recv(65536)
            if not data:
                raise ConnectionResetError
            self._received += data
        whole = bytes(self._received[:size])
        del self._received[:size]
        return struct.unpack_from("<I", whole, 8)[0], wire.decode(whole)

    def _serve(self) -> None:
        with suppress(OSError):  # the bus is gone, or `close` was called, perhaps in the middle of an answer
            self._answer_all()

    def _answer_all(self) -> None:
        while True:
            serial, message = self._take()
            member = message.fields.get(wire.MEMBER, "")
            if message.kind == wire.SIGNAL and not message.fields[wire.INTERFACE].startswith("org.freedesktop.DBus"):
                self.told.append((member, message.values))
            elif message.kind == wire.CALL:
                self.asked.append((member, message.values))
                self._answer(serial, member, message.fields[7])

    def _answer(self, serial: int, member: str, sender: str) -> None:
        self._serial += 1
        fields: dict[int, Any] = {wire.ANSWER_TO: serial, wire.DESTINATION: sender}
        if member in self._answers:
            signature, values = self._answers[member]
            self._socket.sendall(wire.encode(wire.RETURN, self._serial, fields, signature, values))


class Peer:
    """A bus with nobody on it but the test, which answers with any bytes it likes.

    Attributes:
        asked: serial, member and values of each call, in order.
    """

    def __init__(self, folder: Path) -> None:
        """Is there when this returns."""
        self.asked: list[tuple[int, str, tuple[Any, ...]]] = []
        self.address = f"unix:path={folder / 'peer'}"
        self._server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._server.bind(str(folder / "peer"))
        self._server.listen(1)
        self._line: socket.socket | None = None
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def serial(self, member: str) -> int:
        """Of the first call of a method; 0 if there was none."""
        return next((serial for serial, name, _ in self.asked if name == member), 0)

    def send(self, data: bytes) -> None:
        """Says something."""
        assert self._line is not None
        self._line.sendall(data)

    def answer(self, serial: int, signature: str, *values: Any) -> None:
        """Answers a call."""
        self.send(wire.encode(wire.RETURN, 1, {wire.ANSWER_TO: serial}, signature, values))

    def close(self) -> None:
        """Hangs up."""
        for end in (self._server, self._line):
            if end is not None:
                with suppress(OSError):
                    end.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._server.close()

    def _serve(self) -> None:
        with suppress(OSError):
            line, _ = self._server.accept()
            self._line = line
            with line:
                self._hear(line)

    def _hear(self, line: socket.socket) -> None:
        received = bytearray()
        line.recv(4096)
        line.sendall(b"OK 1234\r\n")
        while data := line.recv(65536):
            received += data
            if received.startswith(b"BEGIN\r\n"):
                del received[:7]
            while (size := wire.length(received)) is not None and len(received) >= size:
                whole = bytes(received[:size])
                del received[:size]
                message = wire.decode(whole)
                serial = struct.unpack_from("<I", whole, 8)[0]
                self.asked.append((serial, message.fields.get(wire.MEMBER, ""), message.values))
