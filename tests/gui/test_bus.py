"""The session bus when whoever is on it speaks nonsense, answers with something else, or too late."""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from helpers.bus import Peer
from helpers.clicks import LONG
from lightwork_gui.desktop import awake, bus, notice, wire
from lightwork_gui.desktop.bus import Bus, Place

PLACE = Place("com.peer", "/peer", "com.peer")


@pytest.fixture
def peer(tmp_path: Path) -> Iterator[Peer]:
    """The other end."""
    made = Peer(tmp_path)
    yield made
    made.close()


@pytest.fixture
def ours(peer: Peer) -> Iterator[Bus]:
    """Our connection to it."""
    made = Bus(peer.address)
    yield made
    made.close()


@pytest.fixture
def no_child(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The children that would be started."""
    started: list[str] = []
    monkeypatch.setattr(awake.Awake, "_start", lambda _, program, *__: started.append(program))
    return started


def message(kind: int, *fields: tuple[int, tuple[str, Any]], body: bytes = b"") -> bytes:
    """A message whose fields may be of any type."""
    head = bytearray(struct.pack("<BBBBII", ord("l"), kind, 1, 1, len(body), 9))
    wire._write(head, "a(yv)", list(fields))
    wire._align(head, 8)
    return bytes(head) + body


ANSWERED = (wire.ANSWER_TO, ("u", 2))

NONSENSE = {
    "signature is a number": message(wire.RETURN, ANSWERED, (wire.SIGNATURE, ("u", 5))),
    "interface is a list": message(wire.SIGNAL, (wire.INTERFACE, ("as", ["x"])), (wire.MEMBER, ("s", "y"))),
    "serial is a list": message(wire.RETURN, (wire.ANSWER_TO, ("as", ["x"]))),
    "serial is a text": message(wire.RETURN, (wire.ANSWER_TO, ("s", "2"))),
    "deep variants": message(
        wire.RETURN, ANSWERED, (wire.SIGNATURE, ("g", "v")), body=b"\x01v\0" * 5000 + b"\x01y\0\5"
    ),
    "deep lists": message(wire.RETURN, ANSWERED, (wire.SIGNATURE, ("g", "a" * 200 + "y")), body=bytes(range(4, 250))),
    "no such type": message(wire.RETURN, ANSWERED, (wire.SIGNATURE, ("g", "r")), body=bytes(8)),
    "half a signature": message(wire.RETURN, ANSWERED, (wire.SIGNATURE, ("g", "a(")), body=bytes(8)),
    "text beyond its end": message(wire.RETURN, ANSWERED, (wire.SIGNATURE, ("g", "s")), body=b"\xff\0\0\0abc\0"),
    "no byte order": b"x" * 64,
    "no end": b"l" + b"\xff" * 15,
}


@pytest.mark.parametrize("data", NONSENSE.values(), ids=NONSENSE.keys())
def test_nonsense_ends_the_connection_and_nothing_else(ours: Bus, peer: Peer, qtbot: QtBot, data: bytes) -> None:
    """The open call has no answer, the next one neither, and no mistake comes out of a slot."""
    got: list[Any] = []
    ours.call(PLACE, "Ask", "", answer=got.append)
    qtbot.waitUntil(lambda: peer.serial("Ask") == 2, timeout=LONG)

    with qtbot.captureExceptions() as mistakes:
        peer.send(data)
        qtbot.waitUntil(lambda: got == [None], timeout=bus.PATIENCE // 2)
        ours.call(PLACE, "Ask", "", answer=got.append)

    assert got == [None, None]
    assert mistakes == []


def test_an_answer_of_another_type_is_none(ours: Bus, peer: Peer, qtbot: QtBot) -> None:
    """What is asked for by its type comes so or not at all; the connection stays."""
    got: list[Any] = []
    for gives in ("u", "s", None):
        ours.call(PLACE, "Ask", "", answer=got.append, gives=gives)
    qtbot.waitUntil(lambda: len(peer.asked) == 4, timeout=LONG)

    for serial, *_ in peer.asked[1:]:
        peer.answer(serial, "s", "seven")

    qtbot.waitUntil(lambda: got == [None, ("seven",), ("seven",)], timeout=bus.PATIENCE // 2)


def test_a_signal_of_another_type_is_not_heard(ours: Bus, peer: Peer, qtbot: QtBot) -> None:
    """Who listens gets the types that it asked for."""
    got: list[Any] = []
    ours.listen(PLACE.interface, "Told", "us", got.append)
    qtbot.waitUntil(lambda: len(peer.asked) == 2, timeout=LONG)

    name = {wire.PATH: "/peer", wire.INTERFACE: PLACE.interface, wire.MEMBER: "Told"}
    for signature, values in (("s", ("x",)), ("", ()), ("us", (4, "x"))):
        peer.send(wire.encode(wire.SIGNAL, 1, name, signature, values))

    qtbot.waitUntil(lambda: got == [(4, "x")], timeout=LONG)


def test_services_that_agree_with_a_text_hold_nothing(ours: Bus, peer: Peer, qtbot: QtBot, no_child: list[str]) -> None:
    """The next one is asked, a child in the end; and letting go, as the window does when it closes, is no mistake."""
    keeper = awake.Awake(ours)
    keeper.hold("a")
    for asked in (2, 3):
        qtbot.waitUntil(lambda asked=asked: len(peer.asked) == asked, timeout=LONG)  # type: ignore[misc]
        peer.answer(peer.asked[-1][0], "s", "cookie")
    qtbot.waitUntil(lambda: no_child == ["systemd-inhibit"], timeout=LONG)

    keeper.release()

    assert keeper._held is None


def test_a_notice_with_a_text_for_a_number_is_followed_by_another(ours: Bus, peer: Peer, qtbot: QtBot) -> None:
    """The second one takes no place, for nobody knows that of the first."""
    notices = notice.Notices(ours)
    notices.tell("Done", "a")
    qtbot.waitUntil(lambda: peer.serial("Notify") > 0, timeout=LONG)
    peer.answer(peer.serial("Notify"), "s", "id")
    got: list[Any] = []
    ours.call(PLACE, "Ask", "", answer=got.append)
    qtbot.waitUntil(lambda: peer.serial("Ask") > 0, timeout=LONG)
    peer.answer(peer.serial("Ask"), "")
    qtbot.waitUntil(lambda: got == [()], timeout=LONG)

    notices.tell("Done", "b")

    qtbot.waitUntil(lambda: [name for _, name, _ in peer.asked].count("Notify") == 2, timeout=LONG)
    assert peer.asked[-1][2][1] == 0


def test_who_agrees_too_late_gets_it_back(
    ours: Bus, peer: Peer, qtbot: QtBot, no_child: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another keeps the computer awake by then; and nothing would ever let it sleep again."""
    monkeypatch.setattr(bus, "PATIENCE", 20)
    keeper = awake.Awake(ours)
    keeper.hold("a")
    qtbot.waitUntil(lambda: no_child == ["systemd-inhibit"] and len(peer.asked) == 3, timeout=LONG)
    late = [serial for serial, name, _ in peer.asked if name == "Inhibit"]

    peer.answer(late[0], "u", 7)
    keeper.release()
    peer.answer(late[1], "u", 8)

    def given_back() -> list[tuple[Any, ...]]:
        return [values for _, name, values in peer.asked if name == "UnInhibit"]

    qtbot.waitUntil(lambda: given_back() == [(7,), (8,)], timeout=LONG)
    assert keeper._held is None
