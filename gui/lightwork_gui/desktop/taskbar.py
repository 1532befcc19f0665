"""Progress on the window's button in the task bar or dock."""

from lightwork_gui.desktop.bus import Bus

PATH, INTERFACE = "/com/canonical/unity/launcherentry/1", "com.canonical.Unity.LauncherEntry"


class Taskbar:
    """Tells by `LauncherEntry`, which KDE Plasma, Ubuntu's dock, Dash to Dock and Cairo-Dock show.

    Windows (ITaskbarList3) and macOS are not served: nothing is shown there.
    """

    def __init__(self, bus: Bus, entry: str) -> None:
        """Shows nothing yet.

        Args:
            bus: of the session.
            entry: name of our desktop file, without its ending.
        """
        self._bus = bus
        self._entry = f"application://{entry}.desktop"
        self._percent: int | None = None

    def show(self, share: float) -> None:
        """Shows how much is done, from 0 to 1; told only when another percent is reached."""
        percent = int(100 * share)
        if percent != self._percent:
            self._percent = percent
            self._tell({"progress": ("d", percent / 100), "progress-visible": ("b", True)})

    def hide(self) -> None:
        """Shows none any more."""
        if self._percent is not None:
            self._percent = None
            self._tell({"progress-visible": ("b", False)})

    def _tell(self, what: dict[str, tuple[str, object]]) -> None:
        self._bus.signal(PATH, INTERFACE, "Update", "sa{sv}", self._entry, what)
