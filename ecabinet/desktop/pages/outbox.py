"""The outbox: what one did here and where it is on its way, what needs a decision, what was received."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QFileDialog, QTabBar

from ecabinet.application.delivering import PAGE, Delivering
from ecabinet.application.delivering_views import Delivered, OnItsWay, OutboxView, Trouble
from ecabinet.application.laptop_rows import Standing
from ecabinet.application.laptop_views import Concern
from ecabinet.application.rejoining import ENDED
from ecabinet.desktop.dialogs.confirm import ConfirmDialog
from ecabinet.desktop.dialogs.reason import ReasonDialog
from ecabinet.desktop.facts import LinkFacts, LinkState
from ecabinet.desktop.forms.ui_outbox import Ui_OutboxPage
from ecabinet.desktop.icons import Icon
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.models.entry_words import EntryWords
from ecabinet.desktop.pages.base import Page
from ecabinet.desktop.panels.outbox_waiting import OutboxWaitingPanel
from ecabinet.desktop.routes import PageName, Route
from ecabinet.desktop.splitters import SplitterMemory
from ecabinet.desktop.tasks import Progress
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets.banner import BannerKind
from ecabinet.desktop.widgets.pill import Kind
from ecabinet.desktop.widgets.row_list import Row
from ecabinet.domain.faults import Fault, Refused, Unavailable
from ecabinet.exports.files import write_whole
from ecabinet.sync.recovering import RECOVERING

_TICK_MS: Final = 5_000
_COLUMNS: Final = [340, 700]
_MOST_ROWS: Final = 60
WAITING, ATTENTION, RECEIVED = range(3)
"""The tabs."""


@dataclass(frozen=True, slots=True)
class _Loaded:
    turn: int
    view: OutboxView


class OutboxPage(Page):
    """Opens where something is to be done: at what needs attention, else at what waits."""

    def __init__(self, kit: PageKit, delivering: Delivering, link: Callable[[], LinkFacts]) -> None:
        super().__init__()
        self._kit, self._delivering, self._link = kit, delivering, link
        self._words = EntryWords(self)
        self._view: OutboxView | None = None
        self._chosen, self._turn, self._limit = "", 0, PAGE
        self._is_busy = False
        self._dialog: QDialog | None = None
        self._panels: list[OutboxWaitingPanel] = []
        self.ui = Ui_OutboxPage()
        self.ui.setupUi(self)
        self.tabs = QTabBar(self)
        self.tabs.setExpanding(False)
        self.ui.tabs_row.addWidget(self.tabs, 1)
        self.ui.attention_columns.setSizes(_COLUMNS)
        SplitterMemory(self.ui.attention_columns, kit.memory, "outbox")
        for _ in range(3):
            self.tabs.addTab("")
        self._clock = QTimer(self, interval=_TICK_MS)
        self._connect()
        self._show_tabs()

    def title(self) -> str:
        """“Outbox”."""
        return self.tr("Outbox")

    def shown(self, route: Route) -> None:
        """Look again, from the place where something is to be done."""
        del route
        self._view, self._limit = None, PAGE
        self._clock.start()
        self._load()

    def hidden(self) -> None:
        """Nothing moves while nobody looks."""
        self._clock.stop()

    def refresh(self, changed: frozenset[str]) -> None:
        """Something was recorded, sent or received."""
        del changed
        self._load()

    def retranslate(self) -> None:
        """Set every text again."""
        self.ui.retranslateUi(self)
        self.ui.trouble.retranslate()
        for panel in self._panels:
            panel.ui.retranslateUi(panel)
        self._show_tabs()
        self._show()

    def _connect(self) -> None:
        ui = self.ui
        self.tabs.currentChanged.connect(ui.stack.setCurrentIndex)
        ui.try_now.clicked.connect(self._on_try_now_clicked)
        ui.troubles.opened.connect(self._on_trouble_opened)
        ui.more.clicked.connect(self._on_more_clicked)
        ui.trouble.again_asked.connect(self._on_again_asked)
        ui.trouble.save_asked.connect(self._on_save_asked)
        ui.trouble.mine_asked.connect(self._on_mine_asked)
        ui.trouble.theirs_asked.connect(self._on_theirs_asked)
        ui.trouble.drop_asked.connect(self._on_drop_asked)
        ui.trouble.dispute_asked.connect(self._on_dispute_asked)
        ui.trouble.agenda_asked.connect(self._on_agenda_asked)
        ui.trouble.copied.connect(self._on_copied)
        ui.stopped.action_asked.connect(self._on_stopped_action_asked)
        self._clock.timeout.connect(self._load)

    # Loading and showing --------------------------------------------------------------------------------------------

    def _load(self) -> None:
        self._turn += 1
        turn, limit = self._turn, self._limit

        def work(_progress: Progress) -> _Loaded:
            return _Loaded(turn, self._delivering.view(limit))

        self._kit.tasks.run(work, self._on_loaded, failed=self._on_failed)

    def _on_loaded(self, loaded: _Loaded) -> None:
        if loaded.turn != self._turn:
            return
        is_first, self._view = self._view is None, loaded.view
        self._show()
        if is_first:
            self.tabs.setCurrentIndex(ATTENTION if loaded.view.troubles else WAITING)

    def _show_tabs(self) -> None:
        view = self._view
        waiting, troubles = (len(view.waiting), len(view.troubles)) if view else (0, 0)
        self.tabs.setAccessibleName(self.tr("Parts of the outbox"))
        names = (self.tr("Waiting"), self.tr("Needs attention"), self.tr("Received"))
        for place, (name, number) in enumerate(zip(names, (waiting, troubles, 0), strict=True)):
            self.tabs.setTabText(place, f"{name} {number}" if number else name)

    def _show(self) -> None:
        view = self._view
        if view is None:
            return
        self._show_tabs()
        self._show_waiting(view)
        self._show_troubles(view)
        self._show_received(view)

    def _show_waiting(self, view: OutboxView) -> None:
        ui, shown = self.ui, view.waiting[:_MOST_ROWS]
        ui.try_now.setVisible(bool(view.waiting))
        while len(self._panels) > len(shown):
            panel = self._panels.pop()
            ui.waiting_column.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
        while len(self._panels) < len(shown):
            panel = OutboxWaitingPanel(ui.scroll_content)
            panel.undo_asked.connect(self._on_undo_asked)
            ui.waiting_column.addWidget(panel)
            self._panels.append(panel)
        link, wording, now = self._link(), self._kit.wording, self._kit.now()
        self._show_stopped(link)
        for panel, one in zip(self._panels, shown, strict=True):
            panel.tell(one, self._words.said(one.entry), self._forecast(one), wording, link, now)
        ui.waiting_empty.setVisible(not view.waiting)
        said = self.tr("Everything you did here was received. What you do without a network waits here.")
        if link.state is LinkState.STOPPED:
            said = self.tr("What you do from now on waits here.")
        ui.waiting_empty.tell(Icon.AGREE, self.tr("Nothing waits"), said)

    def _show_stopped(self, link: LinkFacts) -> None:
        """Say why nothing goes out any more, or not now, and what becomes of what one does meanwhile."""
        is_stopped = link.state is LinkState.STOPPED
        if not is_stopped and link.code != RECOVERING:
            self.ui.stopped.settle()
            return
        why = self._kit.faults.sentence(Unavailable(link.code, link.details))
        if not is_stopped:
            self.ui.stopped.tell(BannerKind.INFO, why, closable=False)
            return
        self.ui.try_now.hide()
        if link.code in ENDED:
            self.ui.stopped.tell(BannerKind.ERROR, why, self.tr("Join again…"), closable=False)
            return
        said = self.tr("{why} You can go on reading and writing: what waits here stays here, and nothing is lost.")
        save = self.tr("Save the proof…") if self._view and self._view.proof else ""
        self.ui.stopped.tell(BannerKind.ERROR, said.format(why=why), save, closable=False)

    def _forecast(self, one: OnItsWay) -> str:
        return self._kit.faults.sentence(Refused(one.refusal)) if one.refusal else ""

    def _show_troubles(self, view: OutboxView) -> None:
        ui, troubles = self.ui, view.troubles
        ui.attention_columns.setVisible(bool(troubles))
        ui.attention_empty.setVisible(not troubles)
        said = self.tr("What was not accepted, or was changed by somebody else at the same time, appears here.")
        ui.attention_empty.tell(Icon.AGREE, self.tr("Nothing needs your attention"), said)
        chosen = self._trouble() or (troubles[0] if troubles else None)
        self._chosen = chosen.entry.act if chosen else ""
        ui.troubles.tell([self._trouble_row(one) for one in troubles])
        if chosen is not None:
            built_on = "; ".join(self._words.said(entry) for entry in chosen.built_on)
            why = self._kit.faults.sentence(Refused(chosen.code)) if chosen.code else ""
            said = self._words.said(chosen.entry)
            ui.trouble.tell(chosen, said, why, built_on, self._kit.wording, self._kit.now())

    def _trouble(self) -> Trouble | None:
        troubles = self._view.troubles if self._view else ()
        return next((one for one in troubles if one.entry.act == self._chosen), None)

    def _trouble_row(self, one: Trouble) -> Row:
        since = self._kit.wording.stamp(one.since, self._kit.now())
        kinds = {
            Concern.REFUSED: self.tr("not accepted {when}"),
            Concern.CONFLICT: self.tr("changed twice, {when}"),
            Concern.WRONG_COUNT: self.tr("recounted differently, {when}"),
            Concern.WRONG_DECISION: self.tr("checked differently, {when}"),
        }
        is_chosen = one.entry.act == self._chosen
        return Row(
            key=one.entry.act,
            title=self._words.said(one.entry),
            subtitle=kinds[one.concern].format(when=since),
            icon=Icon.PROBLEM if one.concern is not Concern.CONFLICT else Icon.COMPARE,
            token=Token.OBJECT if one.concern is not Concern.CONFLICT else Token.GOLD,
            pill="▶" if is_chosen else "",
            pill_kind=Kind.NAVY,
            clickable=True,
        )

    def _show_received(self, view: OutboxView) -> None:
        ui = self.ui
        ui.received.tell([self._received_row(one) for one in view.received])
        ui.received_card.setVisible(bool(view.received))
        ui.more.setVisible(view.has_more)
        ui.received_empty.setVisible(not view.received)
        said = self.tr("What the central system has received from this laptop is listed here.")
        ui.received_empty.tell(Icon.OUTBOX, self.tr("Nothing yet"), said)

    def _received_row(self, one: Delivered) -> Row:
        wording, now = self._kit.wording, self._kit.now()
        recorded, received = wording.stamp(one.recorded_at, now), wording.stamp(one.received_at, now)
        said = self.tr("recorded {recorded} · received {received}").format(recorded=recorded, received=received)
        states = {
            Standing.REFUSED: (self.tr("✕ not accepted"), Kind.OBJECT),
            Standing.CONFLICT: (self.tr("◆ two texts"), Kind.GOLD),
        }
        pill, kind = states.get(one.standing, (self.tr("✓ received"), Kind.AGREE))
        return Row(key=one.entry.act, title=self._words.said(one.entry), subtitle=said, pill=pill, pill_kind=kind)

    # What the person does -------------------------------------------------------------------------------------------

    def _on_try_now_clicked(self) -> None:
        if self._link().state is LinkState.NO_NETWORK:
            said = self.tr("Trying again. Without a network everything stays here and is sent by itself later.")
            self.ui.banner.tell(BannerKind.INFO, said)
        self._do(self._delivering.try_now)

    def _on_undo_asked(self, act: str) -> None:
        self._do(lambda: self._delivering.undo(act))

    def _on_trouble_opened(self, act: str) -> None:
        self._chosen = act
        self._show()

    def _on_more_clicked(self) -> None:
        self._limit += PAGE
        self._load()

    def _on_again_asked(self, text: str) -> None:
        act = self._chosen
        self._do(lambda: self._delivering.submit_again(act, text))

    def _on_save_asked(self, texts: dict[str, str]) -> None:
        act = self._chosen
        self._do(lambda: self._delivering.save_result(act, texts))

    def _on_mine_asked(self) -> None:
        act = self._chosen
        self._do(lambda: self._delivering.keep_mine(act))

    def _on_theirs_asked(self) -> None:
        act = self._chosen
        self._do(lambda: self._delivering.keep_theirs(act))

    def _on_drop_asked(self) -> None:
        trouble = self._trouble()
        if trouble is None:
            return
        if trouble.concern is not Concern.REFUSED:
            self._on_drop_confirmed()
            return
        lost = [self._words.said(entry) for entry in (trouble.entry, *trouble.built_on)]
        said = self.tr("It is not submitted. A copy of the text stays on this laptop.")
        dialog = ConfirmDialog(self, self.tr("Drop this entry?"), self.tr("Drop"), explanation=said, lost=lost)
        dialog.accepted.connect(self._on_drop_confirmed)
        dialog.open()

    def _on_drop_confirmed(self) -> None:
        act = self._chosen
        self._do(lambda: self._delivering.drop(act))

    def _on_dispute_asked(self) -> None:
        said = self.tr("What you write stands on record for all to read.")
        dialog = ReasonDialog(self, self.tr("What is wrong with the count?"), self.tr("Put it on record"), said)
        self._dialog = dialog
        dialog.accepted.connect(self._on_disputed)
        dialog.open()

    def _on_disputed(self) -> None:
        act, dialog = self._chosen, self._dialog
        if isinstance(dialog, ReasonDialog):
            reason = dialog.reason()
            self._do(lambda: self._delivering.dispute(act, reason))

    def _on_agenda_asked(self) -> None:
        trouble = self._trouble()
        if trouble is not None:
            self._kit.navigator.go_to(PageName.AGENDA_BUILDER, trouble.entry.feed.partition(":")[2])

    def _on_stopped_action_asked(self) -> None:
        if self._link().code in ENDED:
            self._kit.tasks.run(self._joining_anew, self._on_join_anew_noted, failed=self._on_failed)
        else:
            self._ask_for_proof_file()

    def _joining_anew(self, _progress: Progress) -> None:
        self._delivering.join_anew()

    def _on_join_anew_noted(self, _done: object) -> None:
        said = self.tr("✓ Please close the program and start it again. It then asks for your new invitation.")
        self.ui.banner.tell(BannerKind.GOOD, said)

    def _ask_for_proof_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the proof…"), self.tr("Two registers.json"), "JSON (*.json)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_proof_file_chosen)
        dialog.open()

    def _on_proof_file_chosen(self, name: str) -> None:
        self.save_proof(Path(name))

    def save_proof(self, file: Path) -> None:
        """Write what proves that the central system showed two registers, to be handed to others."""
        proof = self._view.proof if self._view else b""

        def work(_progress: Progress) -> Path:
            try:
                write_whole(file, proof)
            except OSError:
                raise Unavailable("export_unwritable", {"name": file.name}) from None
            return file

        self._kit.tasks.run(work, self._on_proof_saved, failed=self._on_failed)

    def _on_proof_saved(self, file: Path) -> None:
        said = self.tr("✓ Saved as {name}. Hand it to the Secretariat.").format(name=file.name)
        self.ui.banner.tell(BannerKind.GOOD, said)

    def _on_copied(self) -> None:
        self.ui.banner.tell(BannerKind.GOOD, self.tr("The text is on the clipboard."))

    def _do(self, deed: Callable[[], object]) -> None:
        """Do something away from the window, once however often it is asked for."""
        if self._is_busy:
            return
        self._is_busy = True

        def work(_progress: Progress) -> object:
            return deed()

        self._kit.tasks.run(work, self._on_done, failed=self._on_failed)

    def _on_done(self, _result: object) -> None:
        self._is_busy = False
        self._load()

    def _on_failed(self, fault: Fault) -> None:
        self._is_busy = False
        self._kit.faults.on_banner(self.ui.banner, fault)
