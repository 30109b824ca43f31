"""Windows that nobody sees: what Qt need not say of them, and what goes wrong in them."""

import sys
from contextlib import AbstractContextManager
from types import TracebackType
from typing import Final, Self

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from ecabinet.desktop.heartbeat import Heartbeat

_CANNOT: Final = "This plugin does not support "


class Witness:
    """Watches the windows while the hand plays them: how long they stand still, and what fails in them.

    While it is entered, a defect in a window is kept until `check` raises it; without a screen nobody would see the
    dialog that a window shows then.
    """

    def __init__(self, heart: Heartbeat) -> None:
        self._heart = heart
        self._defects: list[BaseException] = []
        self._hook = sys.excepthook

    def aside(self) -> AbstractContextManager[None]:
        """Leave out what the hand itself does."""
        return self._heart.aside()

    def check(self) -> None:
        """Raise the first defect there was in a window."""
        if self._defects:
            raise self._defects[0]

    def _on_defect(self, _kind: type[BaseException], defect: BaseException, _trace: TracebackType | None) -> None:
        self._defects.append(defect)

    def __enter__(self) -> Self:
        qInstallMessageHandler(_tell)
        self._hook, sys.excepthook = sys.excepthook, self._on_defect
        return self

    def __exit__(self, *_: object) -> None:
        sys.excepthook = self._hook
        qInstallMessageHandler(None)


def _tell(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Pass on what Qt says, but what it says of every dialog without a screen."""
    if not message.startswith(_CANNOT):
        sys.stderr.write(f"{message}\n")
