"""What there is to know before a run, in full: every note, and every file that is left out with its reason."""

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QDialog, QDialogButtonBox, QLabel, QListView, QVBoxLayout, QWidget

from lightwork.plan import Plan
from lightwork_gui import theme, words


class Known(QDialog):
    """Opened by the link in the plan line."""

    def __init__(self, plan: Plan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Good to know"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(620, 440)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(theme.STEP)
        self.notes = QLabel("\n".join(words.sentence(words.note(note)) for note in plan.notes))
        self.notes.setWordWrap(True)
        self.notes.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        if plan.notes:
            layout.addWidget(_heading(self.tr("Before you start")))
            layout.addWidget(self.notes)
        self.left_out = _left_out(plan)
        self.left_out.setAccessibleName(self.tr("Files that are left out"))
        if plan.skips:
            layout.addSpacing(theme.STEP)
            layout.addWidget(_heading(words.count(len(plan.skips), "%n file(s) left out")))
            layout.addWidget(self.left_out, 1)
        else:
            layout.addStretch()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()


def _heading(text: str) -> QLabel:
    heading = QLabel(text)
    heading.setObjectName("heading")
    return heading


def _left_out(plan: Plan) -> QListView:
    """A view that asks for the rows it shows: there may be a hundred thousand."""
    view = QListView()
    view.setModel(
        QStringListModel([f"{words.path(skip.path)}  \u2014  {words.skip(skip)}" for skip in plan.skips], view)
    )
    view.setObjectName("leftout")
    view.setUniformItemSizes(True)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return view
