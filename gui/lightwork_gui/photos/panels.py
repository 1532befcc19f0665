"""What the tabs below say of the list: the photo that is looked at, and the problems of the run."""

from collections.abc import Sequence

from PySide6.QtWidgets import QListWidget, QPlainTextEdit, QWidget

from lightwork.events import Failed
from lightwork.plan import Plan
from lightwork_gui import words


class Details(QPlainTextEdit):
    """What is known of the photo that is looked at; can be read, and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("details")
        self.setAccessibleName(self.tr("Details"))
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setPlaceholderText(self.tr("Click a photo in the list to see here what is done to it."))

    def show_lines(self, lines: Sequence[str]) -> None:
        """Shows lines; the same ones are left alone, with what is selected in them."""
        text = "\n".join(lines)
        if text != self.toPlainText():
            self.setPlainText(text)


class Problems(QListWidget):
    """The photos that failed, each with its reason."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Problems"))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setUniformItemSizes(True)

    def show_failures(self, plan: Plan, failures: Sequence[Failed]) -> None:
        """Adds the failures that are not in the list yet; begins anew when there are fewer."""
        if len(failures) < self.count():
            self.clear()
        for failed in failures[self.count() :]:
            path = words.path(plan.tasks[failed.index].source.path)
            self.addItem("\u2715  " + path + "  \u2014  " + words.failure(failed))
