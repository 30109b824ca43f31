"""What can be done with a paper by button or key, each command once: toolbar, menu and keyboard share them."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ecabinet.desktop.icons import Icon, icon
from ecabinet.desktop.tokens import Token


class PaperCommands(QObject):
    """The commands of one paper pane. Their keys work wherever the focus is inside a widget they were given to."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self.thumbnails = self._command(Icon.THUMBNAILS, "F4", checkable=True)
        self.outline = self._command(Icon.OUTLINE, "Shift+F4", checkable=True)
        self.find = self._command(Icon.SEARCH, QKeySequence.StandardKey.Find)
        self.find_next = self._command(Icon.DOWN, "F3")
        self.find_previous = self._command(Icon.UP, "Shift+F3")
        self.go_to_page = self._command(Icon.FORWARD, "Ctrl+G")
        self.zoom_out = self._command(Icon.ZOOM_OUT, QKeySequence.StandardKey.ZoomOut)
        self.zoom_in = self._command(Icon.ZOOM_IN, QKeySequence.StandardKey.ZoomIn, "Ctrl+=")
        self.fit_width = self._command(Icon.FIT_WIDTH, "Ctrl+0")
        self.fit_page = self._command(Icon.PAPER, "F6")
        self.zoom_to_selection = self._command(Icon.FIT, "Ctrl+Shift+E")
        self.marquee = self._command(Icon.MARQUEE, "Ctrl+M", checkable=True)
        self.abreast = self._command(Icon.ABREAST, "F7", checkable=True)
        self.book = self._command(Icon.READ, "F8", checkable=True)
        self.night = self._command(Icon.THEME, "Ctrl+I", checkable=True)
        self.turn = self._command(Icon.REDO, "Ctrl+R")
        self.turn_left = self._command(Icon.UNDO, "Ctrl+Shift+R")
        self.back = self._command(Icon.BACK)
        self.forward = self._command(Icon.FORWARD)
        self.full_screen = self._command(Icon.FULL_SCREEN, "F11", checkable=True)
        self.print = self._command(Icon.PRINT, QKeySequence.StandardKey.Print)
        self.own_window = self._command(Icon.OWN_WINDOW, "Ctrl+Shift+N")
        self.beside = self._command(Icon.COMPARE, "Ctrl+Shift+B")
        self.copy_link = self._command(Icon.LINK, "Ctrl+Shift+C")
        self.save_copy = self._command(Icon.EXPORT, "Ctrl+S")
        self.offer()
        self.give_to(owner)
        owner.installEventFilter(self)
        self._retranslate()

    def give_to(self, widget: QWidget) -> None:
        """Let the keys work in another widget too, such as the page around the pane."""
        widget.addActions(self.all())

    def offer(self, *commands: QAction) -> None:
        """Offer these of the commands that only the page around the paper can carry out, and no others of them."""
        for command in (self.print, self.own_window, self.beside, self.copy_link, self.save_copy):
            command.setVisible(command in commands)

    def of_view(self) -> list[list[QAction]]:
        """What belongs into the menu about how the paper is shown, in groups."""
        return [
            [self.fit_width, self.fit_page, self.marquee, self.zoom_to_selection],
            [self.abreast, self.book, self.night],
            [self.turn, self.turn_left],
            [self.back, self.forward],
            [self.copy_link, self.own_window, self.beside, self.print, self.save_copy],
        ]

    def all(self) -> list[QAction]:
        """Every command."""
        return self.findChildren(QAction, options=Qt.FindChildOption.FindDirectChildrenOnly)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the owner into another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        return super().eventFilter(watched, event)

    def _command(self, sign: Icon, *keys: str | QKeySequence.StandardKey, checkable: bool = False) -> QAction:
        command = QAction(self)
        command.setIcon(icon(sign, checked=Token.NAVY))
        sequences = [key if isinstance(key, str) else QKeySequence(key).toString() for key in keys]
        command.setShortcuts([QKeySequence(sequence) for sequence in sequences])
        command.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        command.setCheckable(checkable)
        return command

    def _retranslate(self) -> None:
        texts = {
            self.thumbnails: self.tr("Show small pages"),
            self.outline: self.tr("Show the contents"),
            self.find: self.tr("Find in the paper"),
            self.find_next: self.tr("Next place"),
            self.find_previous: self.tr("Previous place"),
            self.go_to_page: self.tr("Go to page"),
            self.zoom_out: self.tr("Smaller"),
            self.zoom_in: self.tr("Larger"),
            self.fit_width: self.tr("Fit the width"),
            self.fit_page: self.tr("Show the whole page"),
            self.zoom_to_selection: self.tr("Show the selected words large"),
            self.marquee: self.tr("Draw a rectangle to see it large"),
            self.abreast: self.tr("Two pages side by side"),
            self.book: self.tr("Two pages, the cover alone"),
            self.night: self.tr("Dark paper"),
            self.turn: self.tr("Turn to the right"),
            self.turn_left: self.tr("Turn to the left"),
            self.back: self.tr("Back to where you were"),
            self.forward: self.tr("Forward again"),
            self.print: self.tr("Print…"),
            self.own_window: self.tr("In a window of its own"),
            self.beside: self.tr("Beside the paper in the other window"),
            self.copy_link: self.tr("Copy a link to this place"),
            self.save_copy: self.tr("Save a copy…"),
            self.full_screen: self.tr("The paper alone"),
        }
        for command, text in texts.items():
            keys = command.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            command.setText(text)
            command.setToolTip(self.tr("{command} ({keys})").format(command=text, keys=keys) if keys else text)
