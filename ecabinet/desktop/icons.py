"""All icons by what they mean: one family of line icons (Phosphor), drawn in the colours of the theme on screen."""

import json
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QIcon, QIconEngine, QPainter, QPixmap

from ecabinet import resources
from ecabinet.desktop import colours, fonts
from ecabinet.desktop.tokens import Token

_AIR = 0.05  # of a button's icon on each side, for Qt leaves little between icon and words


class Icon(StrEnum):
    """What an icon means; the value is the name of its glyph. Two meanings may share a glyph."""

    # places
    TODAY = "house"
    MEETINGS = "calendar"
    BALLOTS = "check-square-offset"
    TASKS = "clipboard-text"
    LIBRARY = "books"
    SIGNED = "circle-wavy-check"
    OUTBOX = "paper-plane-tilt"
    AGENDA_BUILDER = "list-numbers"
    ROOM = "projector-screen"
    MINUTES = "note-pencil"
    MEMBERS = "users"
    PREFERENCES = "gear-six"
    VERIFY = "shield-check"
    # answers and states
    AGREE = "check-circle"
    CONDITION = "record"
    DISAGREE = "x-circle"
    SPEAK = "hand-palm"
    OTHER = "chat"
    NOT_VOTING = "circle-dashed"
    CALLED = "play-circle"
    OPEN = "circle"
    DONE = "check"
    REFUSED = "x"
    WAITING = "clock"
    LATE = "clock-clockwise"
    WARNING = "warning"
    PROBLEM = "warning-circle"
    INFO = "info"
    PRESENT = "user-circle-plus"
    REMOTE = "video-camera"
    ABSENT = "user-circle-minus"
    # reading
    READ = "book-open"
    AGENDA = "list-bullets"
    PAPER = "file-text"
    PDF = "file-pdf"
    COMPARE = "git-diff"
    COMMENT = "chat-text"
    REPLY = "arrow-bend-up-left"
    NOTE = "note"
    HIGHLIGHT = "highlighter-circle"
    UNDERLINE = "text-underline"
    STRIKE = "text-strikethrough"
    TEXT_BOX = "text-t"
    ERASER = "eraser"
    BOOKMARK = "bookmark-simple"
    MEANS_PLAIN = "circle"
    PIN = "push-pin"
    SEARCH = "magnifying-glass"
    ZOOM_IN = "magnifying-glass-plus"
    ZOOM_OUT = "magnifying-glass-minus"
    FIT = "arrows-out"
    FIT_WIDTH = "arrows-out-line-horizontal"
    FULL_SCREEN = "frame-corners"
    THUMBNAILS = "squares-four"
    OUTLINE = "list-dashes"
    VIEW = "eye"
    ABREAST = "columns"
    MARQUEE = "selection"
    OWN_WINDOW = "app-window"
    LINK = "link"
    # doing
    ADD = "plus"
    REMOVE = "minus"
    EDIT = "pencil-simple"
    DELETE = "trash"
    UNDO = "arrow-counter-clockwise"
    REDO = "arrow-clockwise"
    RETRY = "arrows-clockwise"
    IMPORT = "file-arrow-up"
    EXPORT = "file-arrow-down"
    DOWNLOAD = "download-simple"
    UPLOAD = "upload-simple"
    SAVE = "floppy-disk"
    USB = "hard-drive"
    COPY = "copy"
    PRINT = "printer"
    PACK = "stack"
    SEND = "paper-plane-tilt"
    SIGN = "pen-nib"
    PROPOSE = "paper-plane-right"
    FREEZE = "snowflake"
    PUBLISH = "megaphone-simple"
    REPLACE = "swap"
    VOTE = "check-square"
    CLOSE_VOTE = "flag-banner"
    FOLLOW = "crosshair-simple"
    INVITE = "identification-card"
    QR = "qr-code"
    CALENDAR_ADD = "calendar-plus"
    OFFLINE = "airplane-tilt"
    LOCK = "lock-simple"
    UNLOCK = "lock-simple-open"
    KEY = "key"
    LAPTOP = "laptop"
    PERSON = "user"
    PHONE = "phone"
    HELP = "question"
    LANGUAGE = "translate"
    THEME = "moon"
    TEXT_SIZE = "text-aa"
    FOLDER = "folder-open"
    # moving
    BACK = "arrow-left"
    FORWARD = "arrow-right"
    UP = "caret-up"
    DOWN = "caret-down"
    LEFT = "caret-left"
    RIGHT = "caret-right"
    FOLD = "caret-double-left"
    UNFOLD = "caret-double-right"
    CLOSE = "x"
    DRAG = "dots-six-vertical"
    MORE = "dots-three"


def icon(name: Icon, token: Token = Token.INK, *, checked: Token | None = None) -> QIcon:
    """An icon in a colour of the theme, whatever theme is shown when it is painted.

    `checked` is the colour where the button it stands on is down; a disabled one is faint.
    """
    return QIcon(_Engine(name, token, checked or token))


def paint(painter: QPainter, rect: QRect, name: Icon, token: Token) -> None:
    """Draw an icon into a rectangle, in the middle and as large as fits."""
    font = QFont(fonts.ICON_FAMILY)
    font.setPixelSize(max(1, min(rect.width(), rect.height())))
    painter.save()
    painter.setFont(font)
    painter.setPen(colours.colour(token))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, glyph(name))
    painter.restore()


def glyph(name: Icon) -> str:
    """The character that stands for an icon in the icon font; raises `KeyError` where the font has none."""
    return chr(int(_glyphs()[name], 16))


@cache
def _glyphs() -> dict[str, str]:
    table = resources.of_package("qtawesome", "fonts", "phosphor-charmap-1.3.0.json")
    glyphs: dict[str, str] = json.loads(table.read_text("utf-8"))
    return glyphs


class _Engine(QIconEngine):
    """Draws one icon in the colour its token has at that moment."""

    def __init__(self, name: Icon, token: Token, checked: Token) -> None:
        super().__init__()
        self._name, self._token, self._checked = name, token, checked

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        token = self._checked if state == QIcon.State.On else self._token
        painter.save()
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(0.45)
        air = round(rect.width() * _AIR)
        paint(painter, rect.adjusted(air, air, -air, -air), self._name, token)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        if pixmap.isNull():
            return pixmap  # Qt asks for nothing where a widget has no room
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._token, self._checked)
