"""Somebody before one page: what tests of pages do with keys and clicks, and see of it."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from ecabinet.desktop.pages.base import Page
from tests.desktop.conftest import Desk
from tests.laptop_world import LaptopWorld

P = TypeVar("P", bound=Page)
W = TypeVar("W", bound=QWidget)


@dataclass
class PageSeat(Generic[P]):
    """A page on the desk, in a world of laptops."""

    desk: Desk
    world: LaptopWorld
    page: P

    def settle(self) -> None:
        """Let everything that was begun come to its end."""
        for _ in range(6):
            self.desk.application.processEvents()

    def click(self, button: QPushButton) -> None:
        """Click a button that can be seen."""
        assert button.isVisible()
        self.desk.bot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def key(self, key: Qt.Key) -> None:
        """Press a key where the keyboard is now."""
        at = self.desk.application.focusWidget()
        assert at is not None
        self.desk.bot.keyClick(at, key)
        self.settle()

    def visible(self, kind: type[W]) -> W:
        """The one widget of a kind that can be seen now."""
        (found,) = (one for one in self.page.findChildren(kind) if one.isVisible())
        return found

    def said(self) -> str:
        """Everything that stands on the page."""
        labels = self.page.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())
