"""The place in the window where pages appear: each is built when first visited and told only what concerns it."""

from collections.abc import Callable, Generator, Iterable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ecabinet.desktop.pages.base import Page
from ecabinet.desktop.routes import PageName, Route

Assembly = Generator[None, None, Page]
"""Builds a page in steps that each leave the window time to answer; the page is what it returns."""

PageMaker = Callable[[], Page | Assembly]
_BREATH_MS = 1  # between two steps; with 0 the next would be done before anything else
_GATHER_MS = 40  # changes that arrive in one delivery make one refresh


class Stage(QStackedWidget):
    """Shows one page at a time.

    Signals: `page_shown` with the `Page` that came to the front; `page_awaited` with the `PageName` of a page that is
    expected but was not offered yet: it comes to the front as soon as it is; `cleared` once every page was dropped.
    """

    page_shown = Signal(object)
    page_awaited = Signal(object)
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._expected: frozenset[PageName] = frozenset()
        self._awaited: Route | None = None
        self._makers: dict[PageName, PageMaker] = {}
        self._begun: dict[PageName, Page | Assembly] = {}
        self._pages: dict[PageName, Page] = {}
        self._unseen: dict[PageName, set[str]] = {}
        self._gathering = QTimer(self, interval=_GATHER_MS, singleShot=True)
        self._gathering.timeout.connect(self._on_gathered)

    def expect(self, names: Iterable[PageName]) -> None:
        """Let these pages be visited although they are still to be offered; those of before are forgotten."""
        self._expected = frozenset(names)
        self._makers.clear()

    def offer(self, name: PageName, maker: PageMaker) -> None:
        """Make a page available; it is built at the first visit, or by `build` before."""
        self._makers[name] = maker
        if self._awaited is not None and self._awaited.page is name:
            QTimer.singleShot(_BREATH_MS, self, self._show_awaited)

    def build(self, name: PageName) -> bool:
        """Build a page that is offered, or one step of it, so that its first visit has only to show it.

        Says whether it is whole. Raises `KeyError` where it was not offered.
        """
        if name in self._pages:
            return True
        made = self._begun.pop(name, None) or self._makers[name]()
        if isinstance(made, Page):
            self._take(name, made)
            return True
        try:
            next(made)
        except StopIteration as end:
            made = end.value  # taking its place styles it, which is a step of its own
        self._begun[name] = made
        return False

    def offers(self, name: PageName) -> bool:
        """Whether there is such a page."""
        return name in self._makers or name in self._expected

    @property
    def awaits(self) -> bool:
        """Whether a page was asked for that is not built yet; the one before it stays at the front until it is."""
        return self._awaited is not None

    def page(self) -> Page | None:
        """The page at the front, None while only a skeleton is."""
        front = self.currentWidget()
        return front if isinstance(front, Page) else None

    def visit(self, route: Route) -> None:
        """Bring a page to the front and tell it about its subject, at once or when it is offered.

        Raises `KeyError` where there is none.
        """
        page = self._pages.get(route.page)
        if page is None:
            self._await(route)
            return
        self._awaited = None
        before = self.page()
        if before is not None and before is not page:
            before.hidden()
        self._catch_up(route.page)
        page.shown(route)
        self.setCurrentWidget(page)
        page.setFocus()
        self.page_shown.emit(page)

    def feeds_changed(self, feeds: frozenset[str]) -> None:
        """Tell the page at the front soon, the others when they are visited."""
        for unseen in self._unseen.values():
            unseen.update(feeds)
        self._gathering.start()

    def leave(self) -> None:
        """Tell the page at the front that it is no longer seen."""
        page = self.page()
        if page is not None:
            page.hidden()

    def clear_pages(self) -> None:
        """Drop every page that was built, e.g. because another person opened the program."""
        self.leave()
        self._awaited = None
        for page in self._pages.values():
            self.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self._begun.clear()
        self._unseen.clear()
        self.cleared.emit()

    def _await(self, route: Route) -> None:
        """Bring a page to the front as soon as it is built, and offered before that."""
        self._awaited = route
        if route.page in self._makers:
            self._show_awaited()
        elif route.page in self._expected:
            self.page_awaited.emit(route.page)
        else:
            raise KeyError(route.page)

    def _show_awaited(self) -> None:
        if self._awaited is None:
            return
        if self.build(self._awaited.page):
            self.visit(self._awaited)
        else:
            QTimer.singleShot(_BREATH_MS, self, self._show_awaited)

    def _take(self, name: PageName, page: Page) -> None:
        self._pages[name] = page
        self._unseen[name] = set()
        self.addWidget(page)

    def _catch_up(self, name: PageName) -> None:
        unseen = frozenset(self._unseen[name])
        if unseen:
            self._unseen[name].clear()
            self._pages[name].refresh(unseen)

    def _on_gathered(self) -> None:
        front = self.page()
        for name, page in self._pages.items():
            if page is front:
                self._catch_up(name)
