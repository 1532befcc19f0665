"""What is done for each picture, in the order of a person's first quarter of an hour with the program."""

import sys
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog

from helpers.speedups import scaling_of
from lightwork.lab.compare import Round
from lightwork.report import Report, State
from lightwork_gui import theme
from lightwork_gui.window import Window
from lightwork_gui.window.boxes import Question
from screens.album import make_sorry_album
from screens.studio import Studio, breathe, until

SHOWN = 100
"""Milliseconds in which what a room has read is painted."""

_TO_TRASH = 1  # in the choice of what becomes of originals


class Sitting:
    """One window, and what is done with it."""

    def __init__(self, look: str, folder: Path, album: Path, home: Path) -> None:
        self._album, self._home = album, home
        self.window = Window()
        self._studio = Studio(self.window, folder, look)
        self.window.show()
        self.window.warm_up()

    def take_all(self) -> None:
        """Every pose."""
        self._studio.take("01-empty")
        self._add(self._album)
        self._studio.take("02-ready")
        self._unfold()
        self._run()
        self._sorry()
        self._replace()
        self._history()
        self._speedup()
        self._dialogs()

    # The poses

    def _unfold(self) -> None:
        """All that the form has, unfolded."""
        for fold in self.window.form.folds:
            fold.button.setChecked(True)
        self._studio.take_large("03-unfolded")
        for fold in self.window.form.folds:
            fold.button.setChecked(False)

    def _run(self) -> None:
        strip = self.window.strip
        strip.start.click()
        until(lambda: self._report.landed * 4 > self._report.total, "a quarter of the photos")
        self._studio.take("04-running", moving=True)
        strip.pause.click()
        until(lambda: self._report.state is State.PAUSED and not self._report.begun, "the pause")
        self._studio.take("05-paused")
        strip.resume.click()
        self._finished()
        self._studio.take("06-done")

    def _sorry(self) -> None:
        """A run with photos that fail, and the list of them."""
        self.window.commands.clear.trigger()
        self._add(make_sorry_album(self._album, self._home / "Pictures" / "From the card"))
        self.window.strip.start.click()
        self._finished()
        self.window.photos.table.selectRow(2)
        self._show_tab("Problems")
        self._studio.take("07-failures")
        self._show_tab("Cores")

    def _replace(self) -> None:
        """The question before originals give way."""
        self.window.commands.clear.trigger()
        self._add(self._album)
        self.window.form.files.replace.setCurrentIndex(_TO_TRASH)
        until(
            lambda: self._planned and any(task.backup is not None for task in self.window._plan.tasks[:1]), "the plan"
        )
        self.window.strip.start.click()
        until(lambda: self._dialog(Question), "the question")
        self._studio.take("08-replacing")
        self._close_dialog()
        self.window.form.files.replace.setCurrentIndex(0)
        until(lambda: self._planned, "the plan")

    def _history(self) -> None:
        if self._show_tab("History"):
            breathe(SHOWN)
            self._studio.take("09-history")
            self._show_tab("Cores")

    def _speedup(self) -> None:
        """Under way, measured, and refused; nothing is measured for it."""
        room = self.window.speedup
        if not self._show_tab("Speed-up"):
            return
        room.show_begun()
        room.show_sample(40)
        for done, (crew, workers) in enumerate([("solo", 1), ("processes", 1), ("processes", 2), ("processes", 3)]):
            room.show_round(Round(crew, workers, 1, 10 / workers, 5 + done, 20))
        self._studio.take("14-speed-up-measuring")
        faster = {1: 0.98, 2: 1.92, 3: 2.8, 4: 3.55, 5: 4.2, 6: 4.7, 7: 4.85, 8: 4.95}
        room.show_scaling(scaling_of(faster, knee=6, serial=0.06), "1 May 2026 14:05")
        room.show_ended("")
        self._studio.take("15-speed-up")
        room.show_scaling(scaling_of({1: 0.98, 2: 1.3}, knee=None, serial=None), "1 May 2026 14:05")
        room.show_ended("")
        self._studio.take("16-speed-up-not-enough")
        self._show_tab("Cores")

    def _dialogs(self) -> None:
        for pose, words in (
            ("10-preferences", ("preferences", "settings")),
            ("11-help", ("help", "keys")),
            ("12-about", ("about",)),
            ("13-known", ("good to know",)),
        ):
            action = self._action(*words)
            if action is not None:
                action.trigger()
                breathe(200)
                if self._dialog(QDialog):
                    self._studio.take(pose)
                    self._close_dialog()

    # Their parts

    @property
    def _report(self) -> Report:
        return self.window._report

    @property
    def _planned(self) -> bool:
        return self.window._planned

    def _add(self, folder: Path) -> None:
        self.window.add([str(folder)])
        until(lambda: self._planned, "the plan")
        self.window.form.set_output(str(self._home / "Pictures" / f"{folder.name}-1600"))
        until(lambda: self._planned and self.window._plan.tasks, "the plan")
        self.window.photos.table.selectRow(1)

    def _finished(self) -> None:
        until(lambda: self._report.state is State.DONE and not self.window.conductor.running, "the end of the run")

    def _show_tab(self, name: str) -> bool:
        tabs = self.window.tabs
        for place in range(tabs.count()):
            if tabs.tabText(place).replace("&", "").startswith(name):
                tabs.setCurrentIndex(place)
                return True
        return False

    def _action(self, *words: str) -> QAction | None:
        """The command whose text begins with one of these."""
        for action in self.window.commands.menu:
            if action.text().replace("&", "").lower().startswith(words):
                return action
        return None

    def _dialog(self, kind: type[QDialog]) -> QDialog | None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, kind) and widget.isVisible():
                return widget
        return None

    def _close_dialog(self) -> None:
        dialog = self._dialog(QDialog)
        assert dialog is not None
        dialog.reject()
        until(lambda: self._dialog(QDialog) is None, "the closed dialog")


def main(look: str, folder: str, album: str, home: str) -> int:
    """All poses in one look; gives the exit code."""
    app = QApplication(["lightwork-gui"])
    app.setApplicationName("Lightwork")
    app.setOrganizationName("Lightwork")
    theme.apply(app, theme.wanted(look))
    app.setWindowIcon(theme.app_icon())
    sitting = Sitting(look, Path(folder), Path(album), Path(home))
    try:
        sitting.take_all()
    finally:
        sitting.window.conductor.stop()
        until(lambda: not sitting.window.conductor.running, "the end of the run")
        sitting.window.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
