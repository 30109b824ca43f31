"""The hub through which pages send people to other pages."""

from PySide6.QtCore import QObject, Signal

from ecabinet.desktop.routes import History, PageName, Route


class Navigator(QObject):
    """Goes to routes and back; the window listens and shows them.

    Signals: `arrived` with the `Route` that is now to be shown.
    """

    arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = History()

    @property
    def here(self) -> Route | None:
        """The route shown now, None before the first."""
        return self._history.here

    def go(self, route: Route) -> None:
        """Go somewhere; going where one already is does nothing."""
        if self._history.visit(route):
            self.arrived.emit(route)

    def go_to(self, page: PageName, subject: str = "", place: str = "") -> None:
        """Go to a page; short for `go(Route(…))`."""
        self.go(Route(page, subject, place))

    def again(self) -> None:
        """Show what was shown last once more, because its page was dropped."""
        self._arrive(self.here)

    def back(self) -> None:
        """Go where one was before."""
        self._arrive(self._history.back())

    def forward(self) -> None:
        """Go forth again after going back."""
        self._arrive(self._history.forward())

    def _arrive(self, route: Route | None) -> None:
        if route is not None:
            self.arrived.emit(route)
