"""Known reasons why a photo cannot be made, on their way to becoming an `events.Failed`."""

import errno
import struct
import zlib

from lightwork.events import FailureKind, Phase

READER_ERRORS = (
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    EOFError,
    AssertionError,
    ArithmeticError,
    RuntimeError,
    struct.error,
    zlib.error,
    Warning,
)
"""What Pillow's readers raise on a file that is not as it should be, found by feeding them damaged files.

`Warning` is among them for whoever runs Python with `-W error`. Only calls into Pillow stand below such an `except`,
so that a mistake of our own is never taken for a broken photo.
"""

_KINDS = {
    errno.ENOSPC: FailureKind.NO_SPACE,
    errno.EDQUOT: FailureKind.NO_SPACE,
    errno.EACCES: FailureKind.NOT_ALLOWED,
    errno.EPERM: FailureKind.NOT_ALLOWED,
    errno.EROFS: FailureKind.NOT_ALLOWED,
    errno.ENOMEM: FailureKind.OUT_OF_MEMORY,
}


class RawError(Exception):
    """It is a camera's raw file, perhaps in a TIFF's clothes, of which Pillow would see a tiny picture only."""


class PictureError(Exception):
    """A picture that cannot be made, and why.

    Attributes:
        kind: why, for programs.
        detail: why, in a few words.
    """

    def __init__(self, kind: FailureKind, detail: str = "") -> None:
        super().__init__(kind, detail)
        self.kind = kind
        self.detail = detail


def told(error: BaseException) -> str:
    """What the library or system said, on one line of at most 200 characters and without any path."""
    text = (error.strerror if isinstance(error, OSError) else None) or str(error) or type(error).__name__
    if error.args and isinstance(error.args[0], bytes):  # LibRaw's way
        text = error.args[0].decode("utf-8", "replace")
    return " ".join(text.split())[:200]


def kind_of(error: OSError, phase: Phase) -> FailureKind:
    """The kind of what the system said while a file was read or written."""
    if phase is Phase.WRITE:
        if isinstance(error, FileExistsError):
            return FailureKind.TARGET_EXISTS
        return _KINDS.get(error.errno or 0, FailureKind.CANNOT_WRITE)
    if isinstance(error, FileNotFoundError):
        return FailureKind.NOT_FOUND
    return _KINDS.get(error.errno or 0, FailureKind.CANNOT_READ)
