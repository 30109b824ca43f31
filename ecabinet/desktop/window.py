"""The main window: header, rail, the page at the front, the status line, and how one moves between pages."""

from collections.abc import Iterable

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QMouseEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QWidget

from ecabinet.application.clocks import Clock
from ecabinet.application.messages import Language
from ecabinet.desktop import colours
from ecabinet.desktop.facts import BodyFacts, HolderFacts, LinkFacts
from ecabinet.desktop.faults import FaultTeller
from ecabinet.desktop.forms.ui_window import Ui_Window
from ecabinet.desktop.memory import Memory
from ecabinet.desktop.navigator import Navigator
from ecabinet.desktop.pages.base import Page
from ecabinet.desktop.panels.rail import SECRETARIAT_ALONE
from ecabinet.desktop.routes import PageName, Route
from ecabinet.desktop.stage import PageMaker
from ecabinet.desktop.translating import Translating
from ecabinet.desktop.widgets.search_button import SearchButton
from ecabinet.desktop.wording import Wording
from ecabinet.domain.faults import Unavailable

_FIRST_SIZE = (1440, 900)
_SMALLEST = (1024, 700)
_ROOMY = 900  # pixels at text size 100 % under which names in the rail would take too much
_MOST_ROWS = 8
_MINUTE_MS = 60_000


class MainWindow(QMainWindow):
    """The frame around all pages. It is told what to show and says what the person asked for.

    Signals: `lock_asked` and `about_asked` from the person's menu; `closing` when the window is about to go.
    """

    lock_asked = Signal()
    about_asked = Signal()
    closing = Signal()

    def __init__(
        self, navigator: Navigator, translating: Translating, memory: Memory, clock: Clock, faults: FaultTeller
    ) -> None:
        super().__init__()
        self._faults = faults
        self._navigator, self._translating, self._memory, self._clock = navigator, translating, memory, clock
        self._body, self._holder, self._link, self._note = BodyFacts("", ""), HolderFacts("", ""), LinkFacts(), ""
        self._scenes: list[QWidget] = []
        self._search: SearchButton | None = None
        self.ui = Ui_Window()
        self.ui.setupUi(self)
        self._minutes = QTimer(self, interval=_MINUTE_MS)
        self._connect()
        self._add_shortcuts()
        self._restore()
        self._retranslate()

    # What it is told ------------------------------------------------------------------------------------------------

    def offer_page(self, name: PageName, maker: PageMaker) -> None:
        """Make a page available; its place appears in the rail, and it is built when first visited."""
        self.ui.stage.offer(name, maker)
        self.offer_places()

    def offer_places(self) -> None:
        """List in the rail what the stage offers or expects, and the holder's roles allow."""
        offered = [page for page in PageName if self.ui.stage.offers(page)]
        if not self._holder.secretariat:
            offered = [page for page in offered if page not in SECRETARIAT_ALONE]
        self.ui.rail.offer(offered)
        if PageName.SEARCH in offered and self._search is None:
            self._search = SearchButton()
            self._search.clicked.connect(self._on_search_asked)
            self.ui.header.place_search(self._search)
        if self._navigator.here:
            self.ui.rail.mark(self._navigator.here.page)

    def forget_pages(self) -> None:
        """Drop every page that was built, for what they show is about to be closed; each may record what was typed."""
        self.ui.stage.clear_pages()

    def tell_body(self, body: BodyFacts) -> None:
        """Show which body's papers these are."""
        self._body = body
        self.ui.header.tell_body(body)
        self._name_window()

    def tell_holder(self, holder: HolderFacts) -> None:
        """Show whose laptop it is; the Secretariat's places appear for the Secretariat alone."""
        self._holder = holder
        self.ui.header.tell_holder(holder)
        self.offer_places()

    def tell_link(self, link: LinkFacts, note: str = "") -> None:
        """Show how the laptop stands with the central system; `note` replaces “everything received”."""
        self._link, self._note = link, note
        self._tell_status()

    def tell_count(self, page: PageName, number: int) -> None:
        """Show how many things wait for the person in a place."""
        self.ui.rail.count(page, number)

    def feeds_changed(self, feeds: Iterable[str]) -> None:
        """Pass on which feeds changed, to the page at the front now and to the others when they are visited."""
        self.ui.stage.feeds_changed(frozenset(feeds))

    def show_scene(self, scene: QWidget) -> None:
        """Cover everything with a widget such as the lock, and close what stands beside; the window owns it now."""
        for aside in self.findChildren(QWidget):
            if aside.isWindow() and aside.windowType() == Qt.WindowType.Window:
                aside.close()  # papers in windows of their own would be read over the lock
        if scene not in self._scenes:
            self._scenes.append(scene)
            self.ui.scenes.addWidget(scene)
        self.ui.scenes.setCurrentWidget(scene)
        scene.setFocus()

    @property
    def scene(self) -> QWidget | None:
        """What covers everything, None while nothing does."""
        front = self.ui.scenes.currentWidget()
        return front if front in self._scenes else None

    def drop_scene(self, scene: QWidget) -> None:
        """Forget a scene that another one took the place of."""
        if scene in self._scenes:
            self._scenes.remove(scene)
            self.ui.scenes.removeWidget(scene)
            scene.deleteLater()

    def show_frame(self) -> None:
        """Uncover header, rail and page, and drop the scenes that covered them."""
        self.ui.scenes.setCurrentWidget(self.ui.frame)
        for scene in self._scenes:
            self.ui.scenes.removeWidget(scene)
            scene.deleteLater()
        self._scenes.clear()

    def show_alone(self, alone: bool) -> None:
        """Give the page at the front the whole screen, or bring the frame back and the window to where it was."""
        if alone == self.isFullScreen():
            return
        for part in (self.ui.header, self.ui.rail, self.ui.status):
            part.setVisible(not alone)
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    @property
    def page(self) -> Page | None:
        """The page at the front, None while there is only the skeleton."""
        return self.ui.stage.page()

    @property
    def wording(self) -> Wording:
        """How times are said in the language that is shown."""
        return Wording(self._translating.language)

    # What it does ---------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        ui = self.ui
        self._navigator.arrived.connect(self._on_navigator_arrived)
        self._translating.changed.connect(self._on_language_changed)
        self._minutes.timeout.connect(self._tell_status)
        self._minutes.start()
        ui.rail.chosen.connect(self._navigator.go_to)
        ui.rail.fold_asked.connect(self._on_rail_fold_asked)
        ui.stage.page_shown.connect(self._on_stage_page_shown)
        ui.header.helpers_asked.connect(self._on_header_helpers_asked)
        ui.header.laptops_asked.connect(self._on_header_laptops_asked)
        ui.header.preferences_asked.connect(self._on_header_preferences_asked)
        ui.header.lock_asked.connect(self.lock_asked)
        ui.header.about_asked.connect(self.about_asked)
        ui.status.outbox_asked.connect(self._on_status_outbox_asked)
        ui.status.language_chosen.connect(self._translating.choose)

    def _add_shortcuts(self) -> None:
        self._shortcuts = [
            QShortcut(QKeySequence(keys), self.ui.frame, slot)
            for keys, slot in (
                ("Alt+Left", self._navigator.back),
                ("Alt+Right", self._navigator.forward),
                ("Ctrl+K", self._on_search_asked),
            )
        ]
        for number in range(1, 10):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self.ui.frame)
            shortcut.activated.connect(self._on_place_keyed)
            self._shortcuts.append(shortcut)

    def _on_navigator_arrived(self, route: Route) -> None:
        self.ui.rail.mark(route.page)
        self.ui.stage.visit(route)

    def _on_stage_page_shown(self, page: Page) -> None:
        if self._navigator.here:
            self.ui.rail.mark(self._navigator.here.page)
        self._fold_rail()
        self._name_window()

    def _on_rail_fold_asked(self) -> None:
        self._memory.remember("rail", "wide" if self.ui.rail.narrow else "narrow")
        self.ui.rail.set_narrow(not self.ui.rail.narrow)

    def _fold_rail(self) -> None:
        """Shrink the rail where the person wants that, where the page wants the width, or where there is none."""
        page = self.page
        chosen = self._memory.recall("rail") == "narrow"
        cramped = self.width() < colours.pixels(_ROOMY)
        self.ui.rail.set_narrow(chosen or cramped or bool(page and page.wants_wide))

    def _on_place_keyed(self) -> None:
        number = self._shortcuts.index(self.sender()) - 3  # type: ignore[arg-type] # only shortcuts are connected
        if number < len(self.ui.rail.places):
            self._navigator.go_to(self.ui.rail.places[number])

    def _on_search_asked(self) -> None:
        here = self._navigator.here
        if not self.ui.stage.offers(PageName.SEARCH):
            return
        if here is not None and here.page is PageName.SEARCH and self.page is not None:
            self.page.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._navigator.go_to(PageName.SEARCH)

    def _on_header_helpers_asked(self) -> None:
        self._navigator.go_to(PageName.HELPERS)

    def _on_header_laptops_asked(self) -> None:
        self._navigator.go_to(PageName.LAPTOPS)

    def _on_header_preferences_asked(self) -> None:
        self._navigator.go_to(PageName.PREFERENCES)

    def _on_status_outbox_asked(self) -> None:
        self._navigator.go_to(PageName.OUTBOX)

    def _on_language_changed(self, _language: Language) -> None:
        self._retranslate()

    def _retranslate(self) -> None:
        self.ui.status.mark_language(self._translating.language)
        self._tell_status()
        self._name_window()

    def _tell_status(self) -> None:
        link = self._link
        why = self._faults.sentence(Unavailable(link.code, link.details)) if link.code else ""
        self.ui.status.tell(link, self.wording, self._clock.now(), self._note, why)

    def _name_window(self) -> None:
        page = self.page
        parts = (page.title() if page else "", self._body.name, "e-Cabinet")
        self.setWindowTitle(" – ".join(part for part in parts if part))

    def _restore(self) -> None:
        self.setMinimumSize(*_SMALLEST)
        rows = self._memory.recall("today_rows") or ""
        if rows.isdecimal():
            self.ui.skeleton.rows = min(int(rows), _MOST_ROWS)
        kept = QByteArray.fromBase64((self._memory.recall("window") or "").encode())
        if not self.restoreGeometry(kept):
            self.resize(*_FIRST_SIZE)
        self._fold_rail()
        self.ui.stage.setFocus()

    # Qt -------------------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go back and forth with the mouse's own buttons for that."""
        if event.button() is Qt.MouseButton.BackButton:
            self._navigator.back()
        elif event.button() is Qt.MouseButton.ForwardButton:
            self._navigator.forward()
        else:
            super().mousePressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Name the window anew once its page has its new texts."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            QTimer.singleShot(0, self, self._name_window)
        elif event.type() == QEvent.Type.FontChange:
            self._fold_rail()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shrink the rail where the window became too small for names."""
        super().resizeEvent(event)
        if (event.size().width() < colours.pixels(_ROOMY)) != (event.oldSize().width() < colours.pixels(_ROOMY)):
            self._fold_rail()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember size and place, and let the page at the front save what it remembers."""
        self._memory.remember("window", bytes(self.saveGeometry().toBase64().data()).decode())
        self.ui.stage.leave()
        self.closing.emit()
        super().closeEvent(event)
