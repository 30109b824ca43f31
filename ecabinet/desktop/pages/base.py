"""What every page is: a widget that is told when it is shown, when feeds changed and when the language did."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from ecabinet.desktop.routes import Route


class Page(QWidget):
    """One page of the window, built when it is first visited; docs/desktop.md tells how to write one.

    A page that needs the width for a paper sets `wants_wide`: the rail then shrinks to icons.
    """

    wants_wide = False

    def title(self) -> str:
        """What the window's title and a screen reader call the page."""
        return self.accessibleName()

    def shown(self, route: Route) -> None:
        """Called each time the page is visited, also where only the subject is another."""

    def hidden(self) -> None:
        """Called when another page is visited, and when the window closes."""

    def refresh(self, changed: frozenset[str]) -> None:
        """Called while the page is shown, or when it is shown again, with the names of the feeds that changed."""

    def retranslate(self) -> None:
        """Called after the language was changed: set every text again."""

    def begin_at(self, scroll: QScrollArea) -> None:
        """Give the keyboard to the page's own scroll area: arrows and Page keys move it from the first moment."""
        self.setFocusProxy(scroll)
        scroll.setAccessibleName(self.title())

    def changeEvent(self, event: QEvent) -> None:
        """Pass a change of language on as `retranslate`."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            if isinstance(scroll := self.focusProxy(), QScrollArea):
                scroll.setAccessibleName(self.title())
        super().changeEvent(event)
