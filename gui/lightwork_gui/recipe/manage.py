"""The dialogue for presets: rename, remove, move, import, export."""

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from lightwork.errors import RecipeError
from lightwork.presets import Preset, Store
from lightwork_gui import theme, words

FILES = "*.toml"


class ManageDialog(QDialog):
    """A list of all presets; the built-in ones can only be exported.

    Signals:
        changed(): something in the store is different now.
    """

    changed = Signal()

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._presets: tuple[Preset, ...] = ()
        self.setWindowTitle(self.tr("Presets"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(480, 420)
        self.list = QListWidget()
        self.list.setObjectName("presets")
        self.list.setAccessibleName(self.tr("Presets"))
        self.list.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.complaint = QLabel()
        self.complaint.setObjectName("complaint")
        self.complaint.setWordWrap(True)
        self.complaint.hide()
        self.rename = QPushButton(self.tr("Re&name"))
        self.remove = QPushButton(self.tr("&Remove"))
        self.up = QPushButton(self.tr("Move &up"))
        self.down = QPushButton(self.tr("Move &down"))
        self.take = QPushButton(self.tr("&Import\u2026"))
        self.export = QPushButton(self.tr("&Export\u2026"))
        self._lay_out()
        self._connect()
        self._refresh(self._store.list()[0].name)
        broken = self.tr("{file} is left out: it must be {allowed}.")
        self._complain(
            "\n".join(broken.format(file=error.value, allowed=words.allowed(error)) for error in self._store.broken())
        )

    def _lay_out(self) -> None:
        buttons = QVBoxLayout()
        buttons.setSpacing(theme.STEP)
        for button in (self.rename, self.remove, self.up, self.down, self.take, self.export):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch()
        middle = QHBoxLayout()
        middle.setSpacing(2 * theme.STEP)
        middle.addWidget(self.list, 1)
        middle.addLayout(buttons)
        closing = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        closing.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 14)
        layout.setSpacing(theme.STEP)
        layout.addLayout(middle, 1)
        layout.addWidget(self.complaint)
        layout.addWidget(closing)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show_state)
        # queued: the list is filled anew then, and its editor must be closed first
        self.list.itemChanged.connect(self._on_renamed, Qt.ConnectionType.QueuedConnection)
        self.rename.clicked.connect(lambda: self.list.editItem(self.list.currentItem()))
        self.remove.clicked.connect(self._on_remove)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.take.clicked.connect(self._on_import)
        self.export.clicked.connect(self._on_export)

    # Showing

    def _refresh(self, current: str) -> None:
        """Reads the store anew, and stays at a preset."""
        self._presets = self._store.list()
        with QSignalBlocker(self.list):
            self.list.clear()
            for preset in self._presets:
                self.list.addItem(self._item(preset))
            names = [preset.name for preset in self._presets]
            self.list.setCurrentRow(names.index(current) if current in names else len(names) - 1)
        self._show_state()

    def _item(self, preset: Preset) -> QListWidgetItem:
        item = QListWidgetItem(words.preset(preset))
        if preset.built_in:
            item.setText(self.tr("{title} (built in)").format(title=words.preset(preset)))
        else:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        return item

    def _show_state(self) -> None:
        own, place = self._own(), self.list.currentRow()
        first = len(self._presets) - sum(not preset.built_in for preset in self._presets)
        self.rename.setEnabled(own)
        self.remove.setEnabled(own)
        self.up.setEnabled(own and place > first)
        self.down.setEnabled(own and place < len(self._presets) - 1)

    def _own(self) -> bool:
        return not self._current().built_in

    def _current(self) -> Preset:
        return self._presets[max(0, self.list.currentRow())]

    # Doing

    def _do(self, act: Callable[[], object], current: str) -> None:
        """Changes the store; what it refuses is said below the list."""
        try:
            act()
        except RecipeError as error:
            self._complain(words.problem(error))
        else:
            self._complain("")
            self.changed.emit()
        self._refresh(current)

    def _complain(self, sentence: str) -> None:
        self.complaint.setText(sentence)
        self.complaint.setVisible(bool(sentence))

    def _on_renamed(self, item: QListWidgetItem) -> None:
        preset = self._presets[self.list.row(item)]
        self._do(lambda: self._store.rename(preset.name, item.text()), preset.name)

    def _on_remove(self) -> None:
        preset, place = self._current(), self.list.currentRow()
        beside = self._presets[place + 1] if place + 1 < len(self._presets) else self._presets[place - 1]
        self._do(lambda: self._store.remove(preset.name), beside.name)

    def _move(self, step: int) -> None:
        names = [preset.name for preset in self._presets if not preset.built_in]
        name = self._current().name
        self._do(lambda: self._store.move(name, names.index(name) + step), name)

    def _on_import(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self, self.tr("Import presets"), "", FILES)
        for path in paths:
            self._do(lambda path=path: self._store.import_file(path), "")  # type: ignore[misc]
            if self.complaint.text():
                return

    def _on_export(self) -> None:
        preset = self._current()
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Export preset"), f"{preset.name}.toml", FILES)
        if path:  # the dialogue has asked before a file is replaced
            self._do(lambda: self._store.export(preset.name, path, replace=True), preset.name)
