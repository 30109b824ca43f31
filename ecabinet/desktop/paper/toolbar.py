"""The tools of a paper in one line: small pages, find, page of pages, zoom, the paper alone."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QFocusEvent, QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QSizePolicy, QToolButton, QWidget

from ecabinet.desktop import colours
from ecabinet.desktop.icons import Icon, icon
from ecabinet.desktop.paper.commands import PaperCommands


class PageField(QLineEdit):
    """The number of the page in sight, to be typed over. Signals: `page_typed` with the page from 1."""

    page_typed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = 0
        self.setValidator(QIntValidator(0, 99_999, self))
        self.returnPressed.connect(self._on_return_pressed)

    def show_page(self, page: int) -> None:
        """Show another page, unless the person is typing one."""
        self._page = page
        if not (self.hasFocus() and self.isModified()):
            self.setText(str(page) if page else "")

    def _on_return_pressed(self) -> None:
        self.setModified(False)
        if self.text():
            self.page_typed.emit(int(self.text()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the number, to be typed over."""
        super().focusInEvent(event)
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed and not confirmed is forgotten."""
        super().focusOutEvent(event)
        self.setModified(False)
        self.show_page(self._page)


class PaperToolbar(QWidget):
    """Shows the commands of a paper pane.

    Signals: `page_typed` with the page, from 1, that the person wants; `menu_opening` before the menu is shown.
    """

    page_typed = Signal(int)
    menu_opening = Signal()

    def __init__(self, commands: PaperCommands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = PageField()
        self._count = QLabel()
        self._digits = 2
        self._field.page_typed.connect(self.page_typed)
        commands.go_to_page.triggered.connect(self._on_go_to_page_triggered)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)
        self._add(commands.thumbnails, commands.outline, commands.find)
        self._row.addSpacing(6)
        self._row.addWidget(self._field)
        self._row.addSpacing(4)
        self._row.addWidget(self._count)
        self._row.addSpacing(6)
        self._add(commands.zoom_out, commands.zoom_in, commands.fit_width, commands.full_screen)
        self._more = QToolButton()
        self._more.setIcon(icon(Icon.VIEW))
        self._more.setAutoRaise(True)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(self._menu(commands))
        self._row.addWidget(self._more)
        self.show_page(0, 0)
        self._retranslate()

    def show_page(self, page: int, count: int) -> None:
        """Show “23 / 84”; pages count from 1."""
        self._field.show_page(page)
        self._count.setText(f"/ {count}" if count else "")
        self._field.setEnabled(count > 0)
        self._digits = max(2, len(str(count)))
        self._fit()

    def _fit(self) -> None:
        self._field.ensurePolished()  # its font is the style sheet's
        needed = self._field.fontMetrics().horizontalAdvance("0" * self._digits)
        self._field.setFixedWidth(needed + colours.pixels(22))

    def _add(self, *commands: QAction) -> None:
        for command in commands:
            button = QToolButton()
            button.setDefaultAction(command)
            button.setAutoRaise(True)
            self._row.addWidget(button)

    def _menu(self, commands: PaperCommands) -> QMenu:
        menu = QMenu(self)
        menu.aboutToShow.connect(self.menu_opening)
        for group in commands.of_view():
            menu.addActions(group)
            menu.addSeparator()
        return menu

    def _on_go_to_page_triggered(self) -> None:
        self._field.setFocus()

    def _retranslate(self) -> None:
        self._field.setAccessibleName(self.tr("Page"))
        self._field.setToolTip(self.tr("Page"))
        self._more.setAccessibleName(self.tr("How the paper is shown"))
        self._more.setToolTip(self.tr("How the paper is shown"))

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language, and keep the number whole in the new text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()
