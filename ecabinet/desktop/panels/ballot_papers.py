"""The papers of a ballot: a tab for each, the paper below."""

import json
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QTabBar, QWidget

from ecabinet.application.balloting_views import BallotTab
from ecabinet.desktop import colours
from ecabinet.desktop.dialogs.confirm import ConfirmDialog
from ecabinet.desktop.forms.ui_ballot_papers import Ui_BallotPapersPanel
from ecabinet.desktop.icons import Icon, icon
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.panels.dossier import PaperSupply
from ecabinet.desktop.paper.pane import PaperPane
from ecabinet.desktop.tasks import Progress
from ecabinet.desktop.tokens import Token
from ecabinet.domain.ballots import BallotPaper
from ecabinet.domain.faults import Fault
from ecabinet.papers.facts import PaperFacts
from ecabinet.papers.sources import ByteSource

_LONGEST = 30
_NARROW = 660
_WEB = frozenset({"http", "https"})


@dataclass(frozen=True, slots=True)
class Places:
    """Where one stopped in each paper, kept on this laptop."""

    read: Callable[[str], str]
    write: Callable[[str, str], None]


@dataclass(frozen=True, slots=True)
class _Opened:
    paper: BallotPaper
    source: ByteSource
    place: str


class BallotPapersPanel(QWidget):
    """Shows one paper at a time, each where one stopped in it.

    Signals: `paper_shown` with the digest of the paper that came to the front; `alone_asked` with whether the paper
    shall have the window to itself.
    """

    paper_shown = Signal(str)
    alone_asked = Signal(bool)

    def __init__(self, kit: PageKit, supply: PaperSupply, places: Places, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._shelf, self._places = kit, supply.shelf, places
        self._tabs: tuple[BallotTab, ...] = ()
        self._shown: BallotPaper | None = None
        self._opening = ""
        self._address = QUrl()
        self.ui = Ui_BallotPapersPanel()
        self.ui.setupUi(self)
        self.pane = PaperPane(supply.renderer, kit.faults.sentence, self)
        self.tab_bar = QTabBar(self)
        self.tab_bar.setExpanding(False)
        self.tab_bar.setDrawBase(False)
        self.tab_bar.setUsesScrollButtons(True)
        self.ui.tabs_row.addWidget(self.tab_bar, 1)
        self.ui.tabs_row.addWidget(self.pane.toolbar)
        self.ui.paper_column.addWidget(self.pane)
        self._name()
        self.tab_bar.currentChanged.connect(self._on_tab_changed)
        self.pane.full_screen_wanted.connect(self.alone_asked)
        self.pane.view.link_followed.connect(self._on_link_followed)

    def tell(self, tabs: tuple[BallotTab, ...]) -> None:
        """Show the papers of a ballot; the one in front stays there."""
        front = self._current()
        self._tabs = tabs
        bar = self.tab_bar
        bar.blockSignals(True)
        while bar.count() > len(tabs):
            bar.removeTab(bar.count() - 1)
        while bar.count() < len(tabs):
            bar.addTab("")
        for place, tab in enumerate(tabs):
            bar.setTabText(place, self._label(tab).replace("&", "&&"))
            bar.setTabToolTip(place, tab.paper.title)
            sign = Icon.REPLACE if tab.changed_since_answer else Icon.PAPER
            bar.setTabIcon(place, icon(sign, Token.GOLD if tab.changed_since_answer else Token.MUTED))
        ids = [tab.paper.id for tab in tabs]
        bar.setCurrentIndex(ids.index(front.paper.id) if front and front.paper.id in ids else 0)
        bar.blockSignals(False)
        bar.setVisible(bool(tabs))
        self.pane.toolbar.setVisible(bool(tabs))
        self._show_current()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the tools a line of their own where the tabs need theirs."""
        super().resizeEvent(event)
        row = self.ui.tools_row if self.width() < colours.pixels(_NARROW) else self.ui.tabs_row
        if row.indexOf(self.pane.toolbar) < 0:
            row.addWidget(self.pane.toolbar)

    def show_alone(self, *, alone: bool) -> None:
        """Show the paper alone, or its tabs again."""
        self.tab_bar.setVisible(not alone and bool(self._tabs))
        self.pane.toolbar.setVisible(not alone and bool(self._tabs))

    def save_place(self) -> None:
        """Remember on this laptop where one is in the paper."""
        paper = self._shown
        if paper is None:
            return
        state = json.dumps(self.pane.state())

        def work(_progress: Progress) -> None:
            self._places.write(paper.id, state)

        self._kit.tasks.run(work, _nothing_more)

    def retranslate(self) -> None:
        """Set every text again."""
        self.ui.retranslateUi(self)
        self._name()
        self.tell(self._tabs)

    def _name(self) -> None:
        self.tab_bar.setAccessibleName(self.tr("Papers of the ballot"))

    def _label(self, tab: BallotTab) -> str:
        title = tab.paper.title
        short = title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1].rstrip()}…"
        named = f"{short} · v{tab.paper.version}" if tab.paper.version > 1 else short
        return named if tab.is_opened else self.tr("{title} · not opened").format(title=named)

    def _current(self) -> BallotTab | None:
        place = self.tab_bar.currentIndex()
        return self._tabs[place] if 0 <= place < len(self._tabs) else None

    def _on_tab_changed(self) -> None:
        self._show_current()

    def _show_current(self) -> None:
        tab = self._current()
        if tab is None:
            self._close()
            said = self.tr("This question comes without papers.")
            self.ui.empty.tell(Icon.PAPER, self.tr("No papers"), said)
        elif self._shown is None or self._shown.sha256 != tab.paper.sha256:
            self._open(tab.paper)

    def _close(self) -> None:
        self.save_place()
        self._shown, self._opening = None, ""
        self.pane.close_paper()
        self.pane.toolbar.setEnabled(False)
        self.ui.stack.setCurrentWidget(self.ui.empty_page)

    def _open(self, paper: BallotPaper) -> None:
        if paper.sha256 == self._opening:
            return
        self._opening = paper.sha256

        def work(_progress: Progress) -> _Opened:
            return _Opened(paper, self._shelf.source(paper.sha256), self._places.read(paper.id))

        self._kit.tasks.run(work, self._on_source_opened, failed=self._on_source_failed)

    def _on_source_opened(self, opened: _Opened) -> None:
        paper = opened.paper
        if paper.sha256 != self._opening:
            opened.source.close()  # another paper was chosen meanwhile
            return
        self.save_place()
        self._opening, self._shown = "", paper
        facts = PaperFacts(paper.sha256, opened.source.size, 1, paper.title, has_text=True)
        self.pane.show_paper(paper.sha256, opened.source, facts, paper.title)
        self.pane.restore(_place(opened.place))
        self.pane.toolbar.setEnabled(True)
        self.ui.stack.setCurrentWidget(self.ui.paper_page)
        self.paper_shown.emit(paper.sha256)

    def _on_source_failed(self, fault: Fault) -> None:
        self._close()
        self.ui.empty.tell(Icon.DOWNLOAD, self.tr("This paper is not here yet"), self._kit.faults.sentence(fault))

    def _on_link_followed(self, address: str) -> None:
        self._address = QUrl(address)
        if self._address.scheme() not in _WEB:
            return
        question = self.tr("Open this address in your web browser?")
        dialog = ConfirmDialog(self, question, self.tr("Open"), explanation=self._address.toDisplayString())
        dialog.accepted.connect(self._on_leaving_confirmed)
        dialog.open()

    def _on_leaving_confirmed(self) -> None:
        QDesktopServices.openUrl(self._address)


def _nothing_more(_result: None) -> None:
    """What was remembered needs no answer."""


def _place(kept: str) -> dict[str, object]:
    """Where one stopped, out of what was remembered; the beginning where that is nothing or nonsense."""
    try:
        state = json.loads(kept or "{}")
    except ValueError:
        return {}
    return state if isinstance(state, dict) else {}
