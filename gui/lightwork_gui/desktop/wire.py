"""Messages of D-Bus as bytes, as the D-Bus Specification 0.43 has them ("Marshaling", "Message Format").

A signature tells the type of a value: "s" text, "u" unsigned 32-bit number, "a{sv}" a dictionary from text to anything.
A value of "v" (anything) is written as a pair of its own signature and the value, and read as the value alone.
"""

import struct
from collections.abc import Iterator
from typing import Any, NamedTuple

CALL, RETURN, ERROR, SIGNAL = 1, 2, 3, 4

NO_ANSWER = 1
"""The flag of a message that wants none."""

PATH, INTERFACE, MEMBER, ERROR_NAME, ANSWER_TO, DESTINATION, SENDER, SIGNATURE = 1, 2, 3, 4, 5, 6, 7, 8

DEEPEST = 64
"""Values inside values, variants among them ("Valid Signatures" and "Marshaling" allow as many)."""

_NUMBERS = {"y": "B", "b": "I", "n": "h", "q": "H", "i": "i", "u": "I", "x": "q", "t": "Q", "d": "d", "h": "I"}
_FIELDS = {
    PATH: "o", INTERFACE: "s", MEMBER: "s", ERROR_NAME: "s", ANSWER_TO: "u", DESTINATION: "s", SENDER: "s",
    SIGNATURE: "g",
}  # fmt: skip

_FIXED, _LENGTHS = 16, "BBBBIII"
"""The first bytes of a message: order, kind, flags, version, bytes of the body, serial, bytes of the fields."""


class Message(NamedTuple):
    """A message that has come.

    Attributes:
        kind: CALL, RETURN, ERROR or SIGNAL.
        fields: by their numbers.
        values: the body.
        signature: of the body; the values are of these types.
    """

    kind: int
    fields: dict[int, Any]
    values: tuple[Any, ...]
    signature: str = ""


def encode(kind: int, serial: int, fields: dict[int, Any], signature: str = "", values: tuple[Any, ...] = ()) -> bytes:
    """A message as bytes; a body needs its signature."""
    body = bytearray()
    for one, value in zip(_types(signature), values, strict=True):
        _write(body, one, value)
    if signature:
        fields = {**fields, SIGNATURE: signature}
    flags = 0 if kind == CALL else NO_ANSWER
    head = bytearray(struct.pack("<BBBBII", ord("l"), kind, flags, 1, len(body), serial))
    _write(head, "a(yv)", [(number, (_FIELDS[number], value)) for number, value in fields.items()])
    _align(head, 8)
    return bytes(head + body)


def length(data: bytes | bytearray) -> int | None:
    """How many bytes the message at the beginning has; None while too few are there to tell."""
    if len(data) < _FIXED:
        return None
    _, _, _, _, body, _, fields = struct.unpack_from(_order(data) + _LENGTHS, data)
    return int(-(-(_FIXED + fields) // 8) * 8 + body)


def decode(data: bytes) -> Message:
    """Bytes as a message, whose known fields have the types that they should have.

    Raises:
        ValueError: they are none. There is no other error, whatever they are.
    """
    try:
        reader = _Reader(data)
        _, kind, *_ = struct.unpack_from(_order(data) + _LENGTHS, data)
        reader.at = _FIXED - 4
        fields = _checked(dict(reader.read("a(yv)")))
        reader.align(8)
        signature = fields.get(SIGNATURE, "")
        return Message(kind, fields, tuple([reader.read(one) for one in _types(signature)]), signature)
    except (struct.error, IndexError) as error:
        raise ValueError(str(error)) from error


def _checked(fields: dict[int, Any]) -> dict[int, Any]:
    for number, value in fields.items():
        if number in _FIELDS and not isinstance(value, int if _FIELDS[number] == "u" else str):
            raise ValueError(f"a field of a message is of the wrong type: {number}")
    return fields


def _order(data: bytes | bytearray) -> str:
    if data[0] not in b"lB":
        raise ValueError(f"byte order {data[0]}")
    return "<" if data[0] == ord("l") else ">"


def _types(signature: str) -> Iterator[str]:
    """The single complete types of a signature."""
    at = 0
    while at < len(signature):
        end = at
        while signature[end] == "a":
            end += 1
        depth = 0
        while True:
            depth += (signature[end] in "({") - (signature[end] in ")}")
            end += 1
            if not depth:
                break
        yield signature[at:end]
        at = end


def _alignment(signature: str) -> int:
    if signature[0] in "({":
        return 8
    return struct.calcsize(_NUMBERS.get(signature[0], "B" if signature[0] in "gv" else "I"))


def _align(data: bytearray, to: int) -> None:
    data += bytes(-len(data) % to)


def _write(data: bytearray, signature: str, value: Any) -> None:
    code = signature[0]
    _align(data, _alignment(signature))
    if code in _NUMBERS:
        data += struct.pack("<" + _NUMBERS[code], value)
    elif code in "sog":
        text = value.encode("utf-8", "replace")
        data += struct.pack("<B" if code == "g" else "<I", len(text)) + text + b"\0"
    elif code == "v":
        _write(data, "g", value[0])
        _write(data, value[0], value[1])
    elif code == "a":
        _write_array(data, signature[1:], value)
    else:
        for one, item in zip(_types(signature[1:-1]), value, strict=True):
            _write(data, one, item)


def _write_array(data: bytearray, element: str, value: Any) -> None:
    place = len(data)
    data += bytes(4)
    _align(data, _alignment(element))
    begin = len(data)
    for item in value.items() if isinstance(value, dict) else value:
        _write(data, element, item)
    data[place : place + 4] = struct.pack("<I", len(data) - begin)


class _Reader:
    """Reads values one after the other, from `at`."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._order = _order(data)
        self._depth = 0
        self.at = 0

    def align(self, to: int) -> None:
        self.at += -self.at % to

    def read(self, signature: str) -> Any:
        self._depth += 1
        if self._depth > DEEPEST:
            raise ValueError("too deep")
        value = self._value(signature)
        self._depth -= 1
        return value

    def _value(self, signature: str) -> Any:
        code = signature[0]
        self.align(_alignment(signature))
        if code in _NUMBERS:
            return self._number(_NUMBERS[code])
        if code in "sog":
            size = self._number("B" if code == "g" else "I")
            self.at += size + 1
            if self.at > len(self._data):
                raise ValueError("it ends in a text")
            return self._data[self.at - size - 1 : self.at - 1].decode("utf-8", "replace")
        if code == "v":
            return self.read(self.read("g"))
        if code == "a":
            return list(self._items(signature[1:]))
        if code not in "({":
            raise ValueError(signature)
        return tuple([self.read(one) for one in _types(signature[1:-1])])

    def _number(self, form: str) -> Any:
        (number,) = struct.unpack_from(self._order + form, self._data, self.at)
        self.at += struct.calcsize(form)
        return number

    def _items(self, element: str) -> Iterator[Any]:
        size = self._number("I")
        self.align(_alignment(element))
        end = self.at + size
        while (begin := self.at) < end:
            yield self.read(element)
            if self.at == begin:
                raise ValueError(element)
