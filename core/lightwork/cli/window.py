"""The window, found through its entry point: the core does not know it, and works where it is not installed."""

from collections.abc import Sequence


def open_window(argv: Sequence[str] = ()) -> int | None:
    """Opens the window with these arguments; its exit code, or None where it is not installed."""
    from importlib.metadata import entry_points  # noqa: PLC0415 - light at import

    for window in entry_points(group="lightwork.window"):
        code: int | None = window.load()(list(argv))
        return code
    return None
