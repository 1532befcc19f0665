"""The Lightwork window."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing_extensions import override
else:

    def override(method: Callable[..., Any]) -> Callable[..., Any]:
        """Marks a method that Qt calls; `typing.override` comes with Python 3.12 only."""
        return method


__all__ = ["override"]
