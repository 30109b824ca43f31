"""An item's question and its papers: what is asked on top, a tab for each paper, the paper below."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from html import escape
from typing import Final, Protocol

from PySide6.QtCore import QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QTabBar, QWidget

from ecabinet.application.fetched import FetchLists
from ecabinet.application.paper_links import Holder, PaperLink
from ecabinet.application.paper_rights import PaperRights
from ecabinet.application.reading import Reading
from ecabinet.application.reading_views import CommentLine, ItemView, PaperTab
from ecabinet.desktop import colours
from ecabinet.desktop.dialogs.confirm import ConfirmDialog
from ecabinet.desktop.dialogs.fetched import FetchedDialog
from ecabinet.desktop.forms.ui_dossier import Ui_DossierPanel
from ecabinet.desktop.icons import Icon, icon
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.panels.dossier_marks import anchor_on, highlights_of, pins_of, tied
from ecabinet.desktop.panels.dossier_menu import PaperMenu
from ecabinet.desktop.panels.meeting_words import MeetingWords
from ecabinet.desktop.panels.paper_deeds import PaperDeeds, PaperInHand
from ecabinet.desktop.paper.pane import PaperPane
from ecabinet.desktop.paper.place import values_of
from ecabinet.desktop.tasks import Progress
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets.banner import BannerKind
from ecabinet.domain.comments import Anchor
from ecabinet.domain.dossiers import Paper, PaperKind
from ecabinet.domain.faults import Fault
from ecabinet.papers.anchors import Anchor as Place
from ecabinet.papers.facts import PaperFacts
from ecabinet.papers.renderer import Renderer
from ecabinet.papers.sources import ByteSource

_LONG: Final = 320
"""Characters of a question that are shown before it is cut."""
_REST_MS: Final = 800
_TAB_SIGN: Final = 15
_WEB: Final = frozenset({"http", "https"})


class PaperShelf(Protocol):
    """Where the bytes of papers are; raises `Unavailable` for one that is not here or damaged."""

    def source(self, sha256: str) -> ByteSource:
        """A paper to read from anywhere."""
        ...


@dataclass(frozen=True, slots=True)
class PaperSupply:
    """Where papers come from, who draws them, and who can say which laptops fetched them; all outlive every page.

    `fetched` is None where nobody can be asked, `rights` where nothing may leave the program.
    """

    shelf: PaperShelf
    renderer: Renderer
    fetched: FetchLists | None = None
    rights: PaperRights | None = None


@dataclass(frozen=True, slots=True)
class _Opened:
    """A paper whose bytes can be read, and where one stopped in it."""

    paper: Paper
    source: ByteSource
    place: str


class DossierPanel(QWidget):
    """Shows an item's papers one at a time, each where one stopped in it.

    Signals: `paper_shown` with the `Paper` that came to the front; `anchor_selected` with the `Anchor` of selected
    words or None; `comment_wanted` with the `Anchor` to comment on; `pin_clicked` with the id of a comment;
    `alone_asked` with whether the paper shall have the window to itself.
    """

    paper_shown = Signal(object)
    anchor_selected = Signal(object)
    comment_wanted = Signal(object)
    pin_clicked = Signal(str)
    alone_asked = Signal(bool)

    def __init__(self, kit: PageKit, reading: Reading, supply: PaperSupply, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._reading, self._shelf, self._fetched = kit, reading, supply.shelf, supply.fetched
        self._words = MeetingWords(self)
        self._item: ItemView | None = None
        self._tabs: tuple[PaperTab, ...] = ()
        self._paper: Paper | None = None
        self._opening = ""
        self._sought: Anchor | None = None
        self._found = ("", "")
        self._marked: tuple[CommentLine, ...] = ()
        self._put_away: set[str] = set()
        self._is_long = self._is_alone = False
        self._has_question = True
        self._address = QUrl()
        self.ui = Ui_DossierPanel()
        self.ui.setupUi(self)
        self.pane = PaperPane(supply.renderer, kit.faults.sentence, self)
        self.deeds = PaperDeeds(kit, supply.shelf, self.pane, supply.rights, self)
        self.tab_bar = QTabBar(self)
        self.menu = PaperMenu(self.tab_bar, self)
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._arrange()
        self._connect()

    @property
    def paper(self) -> Paper | None:
        """The paper on the desk."""
        return self._paper

    def show_question(self, *, shown: bool) -> None:
        """Show or leave out what is asked, where another place says it."""
        self._has_question = shown
        self._show_parts()

    def show_alone(self, *, alone: bool) -> None:
        """Show the paper alone, or everything again."""
        self._is_alone = alone
        self._show_parts()

    def tell(self, item: ItemView, place: str = "") -> None:
        """Show an item at `paper` or `paper/12/words` (found there), else the paper that is open, else the main one."""
        paper, _, found = place.partition("/")
        self._found = (paper, found) if found else self._found
        is_other = self._item is None or self._item.line.item.id != item.line.item.id
        self._item = item
        self._show_parts()
        self._tabs = tuple(sorted(item.papers, key=lambda tab: not tab.is_main))
        self._show_question(item)
        current = "" if is_other or self._paper is None else self._paper.id
        self._show_tabs(paper or current)
        if is_other:
            self.ui.banner.settle()
        self._show_current()
        self._go_to_found()

    def show_missing(self, sentence: str) -> None:
        """Say why an item cannot be shown."""
        self._item, self._tabs = None, ()
        self._show_tabs("")
        self.ui.question_bar.hide()
        self.ui.news.settle()
        self._close()
        self.ui.empty.tell(Icon.PAPER, self.tr("This item is not here"), sentence)

    def add_tools(self, button: QWidget, bar: QWidget) -> None:
        """Give the paper a further bar of tools above it, and the button that shows it."""
        self.ui.tabs_row.insertWidget(self.ui.tabs_row.indexOf(self.menu), button)
        self.ui.paper_column.insertWidget(self.ui.paper_column.indexOf(self.pane), bar)

    def take_keyboard(self) -> None:
        """Give the paper the keyboard, where one is shown."""
        if self._paper is not None:
            self.pane.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def seek(self, anchor: Anchor) -> bool:
        """Bring the words of a comment into sight; says whether their paper still belongs to the item."""
        place = next((place for place, tab in enumerate(self._tabs) if tab.paper.id == anchor.paper), None)
        if place is None:
            return False
        self._sought = anchor
        self.tab_bar.setCurrentIndex(place)
        self._go_to_sought()
        return True

    def step(self, by: int) -> None:
        """Bring another paper to the front."""
        self.tab_bar.setCurrentIndex(max(0, min(self.tab_bar.count() - 1, self.tab_bar.currentIndex() + by)))

    def save_place(self) -> None:
        """Remember on this laptop where one is in the paper."""
        self._rest.stop()
        paper = self._paper
        if paper is None:
            return
        state = json.dumps(self.pane.state())

        def work(_progress: Progress) -> None:
            self._reading.remember_place(paper.id, state)

        self._kit.tasks.run(work, _nothing_more)

    def retranslate(self) -> None:
        """Set every text again."""
        self.ui.retranslateUi(self)
        self._name()
        if self._item is not None:
            self.tell(self._item)

    # How it is arranged ---------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        self.ui.tabs_row.addWidget(self.tab_bar, 1)
        self.ui.tabs_row.addWidget(self.pane.toolbar)
        self.ui.tabs_row.addWidget(self.menu)
        self.ui.paper_column.addWidget(self.pane)
        self.tab_bar.setExpanding(False)
        self.tab_bar.setDrawBase(False)
        self.tab_bar.setUsesScrollButtons(True)
        self.tab_bar.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.ui.more.hide()
        self.ui.conclusion.hide()
        self._name()

    def _name(self) -> None:
        self.tab_bar.setAccessibleName(self.tr("Papers of the item"))

    def _connect(self) -> None:
        view = self.pane.view
        self.tab_bar.currentChanged.connect(self._on_tab_changed)
        self.tab_bar.customContextMenuRequested.connect(self.menu.open_on_tab)
        self.menu.fetchers_asked.connect(self._on_fetchers_asked)
        self.ui.more.clicked.connect(self._on_more_clicked)
        self.ui.news.closed.connect(self._on_news_closed)
        self.pane.full_screen_wanted.connect(self.alone_asked)
        view.text_selected.connect(self._on_text_selected)
        view.comment_wanted.connect(self._on_comment_wanted)
        view.pin_clicked.connect(self.pin_clicked)
        view.link_followed.connect(self._on_link_followed)
        view.page_changed.connect(self._on_page_changed)
        self.deeds.refused.connect(self._on_deed_refused)
        self.deeds.done.connect(self._on_deed_done)
        self._rest.timeout.connect(self.save_place)

    # The question ---------------------------------------------------------------------------------------------------

    def _show_question(self, item: ItemView) -> None:
        self.ui.asked.setText(self._words.asked(item.line.item.kind))
        question, is_cut = self._cut(item.question or item.line.item.title)
        said = f"<b>{escape(question)}</b>"
        if item.proposed:
            proposed, cut_too = self._cut(item.proposed)
            is_cut = is_cut or cut_too
            decision = self.tr("Proposed: {decision}").format(decision=proposed)
            said = f"{said} {escape(decision)}"
        self.ui.question.setText(said)
        self.ui.more.setVisible(is_cut or self._is_long)
        self.ui.more.setText(self.tr("Show less") if self._is_long else self.tr("Read all of it"))
        conclusion = item.conclusion
        self.ui.conclusion.setVisible(conclusion is not None)
        if conclusion is not None:
            concluded = self.tr("Concluded:")
            self.ui.conclusion.setText(f"<b>{escape(concluded)}</b> {escape(conclusion.text)}")

    def _cut(self, text: str) -> tuple[str, bool]:
        if self._is_long or len(text) <= _LONG:
            return text, False
        return f"{text[:_LONG].rsplit(' ', 1)[0]}…", True

    def _on_more_clicked(self) -> None:
        self._is_long = not self._is_long
        if self._item is not None:
            self._show_question(self._item)

    # The papers -----------------------------------------------------------------------------------------------------

    def _show_tabs(self, paper: str) -> None:
        bar, side = self.tab_bar, colours.pixels(_TAB_SIGN)
        bar.blockSignals(True)
        bar.setIconSize(QSize(side, side))
        while bar.count() > len(self._tabs):
            bar.removeTab(bar.count() - 1)
        while bar.count() < len(self._tabs):
            bar.addTab("")
        for place, tab in enumerate(self._tabs):
            bar.setTabText(place, self._label(tab).replace("&", "&&"))
            bar.setTabToolTip(place, self._about(tab))
            sign = Icon.DOWNLOAD if not tab.is_here else Icon.REPLACE if tab.changed_since_stance else None
            bar.setTabIcon(place, icon(sign, Token.GOLD if tab.is_here else Token.MUTED) if sign else icon(Icon.PAPER))
        ids = [tab.paper.id for tab in self._tabs]
        bar.setCurrentIndex(ids.index(paper) if paper in ids else 0)
        bar.blockSignals(False)
        self._show_parts()

    def _show_parts(self) -> None:
        self.ui.question_bar.setVisible(self._has_question and not self._is_alone)
        self.ui.tabs_bar.setVisible(bool(self._tabs) and not self._is_alone)
        item, fetched = self._item, self._fetched
        self.menu.offer(offered=bool(item and fetched and self._tabs and fetched.is_kept_for(item.line.item.id)))

    def _label(self, tab: PaperTab) -> str:
        """The kind of a paper, its title where several are of one kind, and its version from the second on."""
        alike = sum(other.paper.kind is tab.paper.kind for other in self._tabs)
        says_much = alike == 1 and tab.paper.kind is not PaperKind.OTHER
        name = self._words.paper(tab.paper.kind) if says_much else _short(tab.paper.title)
        return f"{name} · v{tab.paper.version}" if tab.paper.version > 1 else name

    def _about(self, tab: PaperTab) -> str:
        size = self._kit.wording.megabytes(tab.paper.size)
        pages = self.tr("%n pages", "", tab.paper.pages)
        return f"{tab.paper.title}\n{self._words.paper(tab.paper.kind)} · v{tab.paper.version} · {pages} · {size}"

    def _current(self) -> PaperTab | None:
        place = self.tab_bar.currentIndex()
        return self._tabs[place] if 0 <= place < len(self._tabs) else None

    def _on_fetchers_asked(self) -> None:
        item, tab, fetched = self._item, self._current(), self._fetched
        if item is None or tab is None or fetched is None:
            return
        look = partial(fetched.view, item.line.item.id, tab.paper.sha256)
        dialog = FetchedDialog(self, f"{tab.paper.title} · v{tab.paper.version}", look, self._kit)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_tab_changed(self) -> None:
        self._show_current()

    def _show_current(self) -> None:
        """Show the paper whose tab is in front, or why it cannot be shown."""
        tab = self._current()
        self._show_news(tab)
        if tab is None:
            self._show_nothing()
        elif tab.is_here:
            self._open(tab.paper)
        elif self._paper is None or self._paper.id != tab.paper.id:
            self._show_awaited(tab)
        self._show_marks()

    def _show_nothing(self) -> None:
        self._close()
        if self._item is not None and self._item.line.item.is_paper_only:
            self.ui.empty.tell(
                Icon.LOCK,
                self.tr("On paper only"),
                self.tr(
                    "The papers of this item are handed out on paper and never enter this program. "
                    "Please write nothing secret into a comment either."
                ),
            )
        else:
            self.ui.empty.tell(Icon.PAPER, self.tr("No papers"), self.tr("This item was published without papers."))

    def _show_awaited(self, tab: PaperTab) -> None:
        self._close()
        here = sum(other.paper.size for other in self._tabs if other.is_here)
        everything = sum(other.paper.size for other in self._tabs)
        wording = self._kit.wording
        said = self.tr("{size}. It opens by itself as soon as it is here; of this item {part} are here already.")
        part = wording.megabytes_of(here, everything)
        self.ui.empty.tell(
            Icon.DOWNLOAD,
            self.tr("This paper is on its way"),
            said.format(size=wording.megabytes(tab.paper.size), part=part),
        )

    def _close(self) -> None:
        self.save_place()
        self._paper, self._opening = None, ""
        self.pane.close_paper()
        self.deeds.tell(None)
        self.pane.toolbar.setEnabled(False)
        self.ui.stack.setCurrentWidget(self.ui.empty_page)
        self.anchor_selected.emit(None)

    def _open(self, paper: Paper) -> None:
        if paper.sha256 in {self._opening, self._paper.sha256 if self._paper and not self._opening else ""}:
            return
        self._opening = paper.sha256

        def work(_progress: Progress) -> _Opened:
            return _Opened(paper, self._shelf.source(paper.sha256), self._reading.place_in(paper.id))

        self._kit.tasks.run(work, self._on_source_opened, failed=self._on_source_failed)

    def _on_source_opened(self, opened: _Opened) -> None:
        paper = opened.paper
        if paper.sha256 != self._opening:
            opened.source.close()  # another paper was chosen meanwhile
            return
        self.save_place()
        self._opening, self._paper = "", paper
        self._marked = ()
        facts = PaperFacts(paper.sha256, paper.size, paper.pages, paper.title, has_text=True)
        self.pane.show_paper(paper.sha256, opened.source, facts, paper.title)
        self.pane.restore(values_of(opened.place))
        self.deeds.tell(self._in_hand(paper))
        self.pane.toolbar.setEnabled(True)
        self.ui.stack.setCurrentWidget(self.ui.paper_page)
        self._show_news(self._current())
        self._show_marks()
        self._go_to_sought()
        self._go_to_found()
        self.paper_shown.emit(paper)

    def _in_hand(self, paper: Paper) -> PaperInHand | None:
        link = PaperLink(Holder.ITEM, self._item.line.item.id, paper.id) if self._item else None
        return PaperInHand(paper.sha256, paper.title, paper.pages, link) if link else None

    def _on_deed_refused(self, fault: Fault) -> None:
        self._kit.faults.on_banner(self.ui.banner, fault)

    def _on_deed_done(self, said: str) -> None:
        self.ui.banner.tell(BannerKind.GOOD, said)

    def _on_source_failed(self, fault: Fault) -> None:
        self._opening = ""
        self._close()
        self.ui.empty.tell(Icon.PROBLEM, self.tr("This paper cannot be opened"), self._kit.faults.sentence(fault))

    def _show_news(self, tab: PaperTab | None) -> None:
        """Say that a paper was replaced, and by which version, until the person puts it away."""
        if tab is None or tab.paper.version == 1 or tab.paper.sha256 in self._put_away:
            self.ui.news.settle()
            return
        version = tab.paper.version
        said = self.tr("Replaced: this is version {version}.").format(version=version)
        if self._paper is not None and self._paper.id == tab.paper.id and self._paper.sha256 != tab.paper.sha256:
            said = self.tr("Version {version} is on its way; you are still reading version {former}.").format(
                version=version, former=self._paper.version
            )
        if tab.replaced_because:
            reason = self.tr("Reason: {reason}").format(reason=tab.replaced_because)
            said = f"{said} {reason}"
        if tab.changed_since_stance:
            said = self.tr("{news} · changed since you took your stance").format(news=said)
        self.ui.news.tell(BannerKind.NEWS, said)

    def _on_news_closed(self) -> None:
        if tab := self._current():
            self._put_away.add(tab.paper.sha256)

    # Words and marks ------------------------------------------------------------------------------------------------

    def _show_marks(self) -> None:
        """Lay the comments on this paper over it: their words marked, a pin in the margin."""
        if self._paper is None or self._item is None:
            return
        lines = tied(self._item.comments, self._paper)
        if lines == self._marked:
            return
        self._marked = lines
        self.pane.view.set_highlights(highlights_of(lines))
        self.pane.view.set_pins(pins_of(lines, self._spoken))

    def _spoken(self, lines: Sequence[CommentLine]) -> str:
        names = ", ".join(dict.fromkeys(line.author.name for line in lines))
        return self.tr("%n comments: {names}", "", len(lines)).format(names=names)

    def _go_to_sought(self) -> None:
        anchor, paper = self._sought, self._paper
        if anchor is None or paper is None or paper.id != anchor.paper:
            return
        self._sought = None
        self.pane.view.go_to_anchor(Place(anchor.page, anchor.quote, anchor.prefix, anchor.suffix))

    def _go_to_found(self) -> None:
        """Bring words into sight that were found by searching, once their paper is open."""
        (wanted, found), paper = self._found, self._paper
        if paper is None or paper.id != wanted or self._opening:
            return
        page, _, words = found.partition("/")
        self._found = ("", "")
        if page.isdecimal():
            self.pane.look_for(words, max(0, int(page) - 1))

    def _on_text_selected(self, place: Place | None) -> None:
        self.anchor_selected.emit(anchor_on(self._paper, place))

    def _on_comment_wanted(self, place: Place) -> None:
        if anchor := anchor_on(self._paper, place):
            self.comment_wanted.emit(anchor)

    def _on_link_followed(self, address: str) -> None:
        url = QUrl(address)
        if url.scheme() not in _WEB:
            return
        question = self.tr("Open this address in your web browser?")
        dialog = ConfirmDialog(self, question, self.tr("Open"), explanation=url.toDisplayString())
        self._address = url
        dialog.accepted.connect(self._on_leaving_confirmed)
        dialog.open()

    def _on_leaving_confirmed(self) -> None:
        QDesktopServices.openUrl(self._address)

    def _on_page_changed(self) -> None:
        if self._paper is not None:
            self._rest.start()


def _nothing_more(_result: None) -> None:
    """What was remembered needs no answer."""


def _short(title: str, most: int = 28) -> str:
    return title if len(title) <= most else f"{title[: most - 1].rstrip()}…"
