"""Minutes: the text made from the record, its review, the signatures, and what this laptop finds when it recounts."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog

from ecabinet.application.messages import Language
from ecabinet.application.minutes_making import MinutesMaking
from ecabinet.application.minutes_views import Check, Checks, Deed, MinutesLine, MinutesView, Result, Stage
from ecabinet.application.pins import PinGuard
from ecabinet.desktop import colours
from ecabinet.desktop.dialogs.confirm import ConfirmDialog
from ecabinet.desktop.dialogs.pin import PinDialog
from ecabinet.desktop.dialogs.propose_correction import ProposeCorrectionDialog
from ecabinet.desktop.dialogs.rule_correction import RuleCorrectionDialog
from ecabinet.desktop.dialogs.sign_minutes import SignMinutesDialog
from ecabinet.desktop.forms.ui_minutes import Ui_MinutesPage
from ecabinet.desktop.icons import Icon, icon
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.pages.base import Page
from ecabinet.desktop.panels.minutes_export import MinutesExport, MinutesExportMenu, Write
from ecabinet.desktop.panels.minutes_paper import MinutesPaper
from ecabinet.desktop.panels.minutes_words import MinutesWords
from ecabinet.desktop.routes import PageName, Route
from ecabinet.desktop.splitters import SplitterMemory
from ecabinet.desktop.tasks import Progress
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets.banner import BannerKind
from ecabinet.desktop.widgets.check_list import CheckLine, Mark
from ecabinet.desktop.widgets.pill import Kind
from ecabinet.desktop.widgets.row_list import Row
from ecabinet.domain.faults import Fault, Refused
from ecabinet.papers.renderer import Renderer

_SIDE = 270
"""Pixels, at text size 100 %, that the cards beside the text have at least."""
_MARKS = {
    Result.HELD: Mark.HELD,
    Result.NOTED: Mark.NOTED,
    Result.FAILED: Mark.FAILED,
    Result.PENDING: Mark.PENDING,
}


@dataclass(frozen=True, slots=True)
class _Loaded:
    """What was read in one go; `turn` tells answers to older questions apart."""

    turn: int
    lines: tuple[MinutesLine, ...]
    view: MinutesView | None
    review_until: int
    fault: Fault | None


@dataclass(frozen=True, slots=True)
class _Text:
    """A document with what was checked of it."""

    turn: int
    pdf: bytes
    is_preview: bool
    checks: Checks | None


class MinutesPage(Page):
    """The minutes of one meeting at a time; a route names the meeting, else the one that waits is shown.

    Signals: `paper_alone_asked` with whether the text shall have the whole window.
    """

    paper_alone_asked = Signal(bool)

    def __init__(
        self, kit: PageKit, making: MinutesMaking, pins: PinGuard, renderer: Renderer, export: MinutesExport
    ) -> None:
        super().__init__()
        self._kit, self._making, self._pins = kit, making, pins
        self._words = MinutesWords(self)
        self._meeting = ""
        self._turn = 0
        self._loaded: _Loaded | None = None
        self._text: _Text | None = None
        self._text_of: tuple[object, ...] = ()
        self._is_busy = False
        self.ui = Ui_MinutesPage()
        self.ui.setupUi(self)
        self.paper = MinutesPaper(kit, renderer, self)
        self.export = MinutesExportMenu(self, export)
        self._arrange()
        self._connect()

    def title(self) -> str:
        """“Minutes”."""
        return self.tr("Minutes")

    def shown(self, route: Route) -> None:
        """Show a meeting's minutes: the one named, or the one that waits."""
        if route.subject and route.subject != self._meeting:
            self._meeting, self._text_of = route.subject, ()
        self._load()

    def hidden(self) -> None:
        """Give the rest of the window back."""
        self.paper.pane.commands.full_screen.setChecked(False)

    def refresh(self, changed: frozenset[str]) -> None:
        """Something arrived or was recorded."""
        del changed
        self._load()

    def retranslate(self) -> None:
        """Set every text again."""
        self.ui.retranslateUi(self)
        self.export.retranslate()
        self._name()
        if self._loaded is not None:
            self._show(self._loaded)

    # How it is arranged ---------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        self.ui.paper_column.addWidget(self.paper, 1)
        self.ui.paper_bar_row.addWidget(self.paper.pane.toolbar)
        self.ui.splitter.setStretchFactor(0, 6)
        self.ui.splitter.setStretchFactor(1, 5)
        self.ui.splitter.setSizes([600, 500])
        SplitterMemory(self.ui.splitter, self._kit.memory, "minutes")
        self.ui.side.setFrameShape(self.ui.side.Shape.NoFrame)
        self.ui.side.setMinimumWidth(colours.pixels(_SIDE))
        self.ui.export_menu.setIcon(icon(Icon.EXPORT, Token.INK))
        for language, name in ((Language.VIETNAMESE, "Tiếng Việt"), (Language.ENGLISH, "English")):
            self.ui.language.addItem(name, language)
        self.ui.export_menu.setMenu(self.export)
        self._name()

    def _name(self) -> None:
        self.ui.corrections_title.tell(self.tr("Corrections"))
        self.ui.signatures_title.tell(self.tr("Signatures"))
        self.ui.checks_title.tell(self.tr("Checked now"))
        self.ui.after_title.tell(self.tr("Checked after signing"))

    def _connect(self) -> None:
        ui = self.ui
        ui.meeting.activated.connect(self._on_meeting_activated)
        ui.language.activated.connect(self._on_language_activated)
        ui.deed.clicked.connect(self._on_deed_clicked)
        ui.again.clicked.connect(self._on_again_clicked)
        ui.propose.clicked.connect(self._on_propose_clicked)
        ui.corrections.opened.connect(self._on_corrections_opened)
        self.paper.pane.full_screen_wanted.connect(self._on_full_screen_wanted)
        ui.all_checks.clicked.connect(self._on_all_checks_clicked)
        self.export.chosen.connect(self._on_export_chosen)

    # Loading --------------------------------------------------------------------------------------------------------

    def _load(self) -> None:
        self._turn += 1
        turn, wanted, making = self._turn, self._meeting, self._making

        def work(_progress: Progress) -> _Loaded:
            lines = making.meetings()
            meeting = wanted or next((line.id for line in lines), "")
            if not meeting:
                return _Loaded(turn, lines, None, 0, None)
            view = making.view(meeting)
            try:
                until = making.review_until() if view.deed is Deed.CIRCULATE else 0
            except Refused as fault:
                return _Loaded(turn, lines, view, 0, fault)
            return _Loaded(turn, lines, view, until, None)

        self._kit.tasks.run(work, self._on_loaded, failed=self._on_failed)

    def _on_loaded(self, loaded: _Loaded) -> None:
        if loaded.turn != self._turn:
            return
        self._loaded = loaded
        if loaded.view is not None:
            self._meeting = loaded.view.meeting
        self._show(loaded)
        if loaded.fault is not None:
            self._kit.faults.on_banner(self.ui.banner, loaded.fault)
        if loaded.view is not None:
            self._load_text(loaded.view)

    def _load_text(self, view: MinutesView) -> None:
        """Read or make the text, where it is another than the one shown, and check it; both take a moment."""
        making, turn, meeting = self._making, self._turn, view.meeting
        is_new = view.deed is Deed.CIRCULATE
        is_preview = is_new or (view.may_rule and view.taken_corrections > 0)
        has_file = view.file is not None and view.file.is_here
        language = Language(self.ui.language.currentData()) if is_new else None
        text_of = (meeting, view.file, view.stage, view.waiting, view.changes, is_preview, language)
        if not (is_preview or has_file):
            self._text, self._text_of = None, ()
            self._show_no_text(view)
            return
        if text_of == self._text_of:
            return
        self._text_of = text_of

        def work(_progress: Progress) -> _Text:
            pdf = making.preview(meeting, language) if is_preview else making.document(meeting)
            return _Text(turn, pdf, is_preview, making.checks(meeting) if has_file else None)

        self._kit.tasks.run(work, self._on_text, failed=self._on_text_failed)

    def _on_text(self, text: _Text) -> None:
        if self._loaded is None or self._loaded.view is None or self._loaded.view.meeting != self._meeting:
            return
        self._text = text
        self.paper.show_document(text.pdf, self._loaded.view.title)
        self._show(self._loaded)

    def _on_text_failed(self, fault: Fault) -> None:
        self._text_of = ()
        self.paper.show_nothing(self.tr("The text cannot be shown"), self._kit.faults.sentence(fault))

    def _on_failed(self, fault: Fault) -> None:
        self._kit.faults.on_banner(self.ui.banner, fault)

    # Showing --------------------------------------------------------------------------------------------------------

    def _show(self, loaded: _Loaded) -> None:
        view = loaded.view
        if view is None or view.stage is Stage.NOT_HELD:
            self.ui.stack.setCurrentWidget(self.ui.empty_page)
            self.ui.empty.tell(
                Icon.MINUTES,
                self.tr("No minutes yet"),
                self.tr("The minutes of a session appear here once it has been closed."),
            )
            return
        self.ui.stack.setCurrentWidget(self.ui.work_page)
        self._show_head(view, loaded)
        self._show_corrections(view)
        self._show_checks()
        self.ui.signatures.tell(view.signatures, self._kit.wording, view.now)
        title, text = self._words.then(view, self._kit.wording)
        self.ui.then_title.tell(title)
        self.ui.then.setText(text)

    def _show_head(self, view: MinutesView, loaded: _Loaded) -> None:
        ui, words, wording = self.ui, self._words, self._kit.wording
        ui.meeting.clear()
        for line in loaded.lines:
            ui.meeting.addItem(line.title, line.id)
        ui.meeting.setCurrentIndex(ui.meeting.findData(view.meeting))
        ui.meeting.setVisible(len(loaded.lines) > 1)
        ui.overline.setText(words.overline(view, wording))
        ui.heading.setText(words.heading(view, wording))
        effect = words.effect(view, wording, loaded.review_until)
        ui.effect.setText(effect)
        ui.effect.setVisible(bool(effect))
        ui.deed.setText(words.deed(view))
        ui.deed.setVisible(view.deed is not Deed.NONE)
        ui.deed.setEnabled(not self._is_busy and self._may_go_on(view, loaded))
        ui.again.setVisible(view.may_circulate_again)
        ui.again.setEnabled(not self._is_busy and not view.waiting)
        has_file = view.file is not None and view.file.is_here
        self.export.tell(view.meeting, view.restricted)
        ui.export_menu.setEnabled(has_file and not self._is_busy)
        is_preview = self._text is not None and self._text.is_preview
        ui.paper_note.setText(words.note(view, is_preview=is_preview))
        for widget in (ui.language, ui.language_label):
            widget.setVisible(view.deed is Deed.CIRCULATE)
        ui.deed.setIcon(icon(Icon.SIGN, Token.ON_NAVY) if view.deed is Deed.SIGN else QIcon())

    def _may_go_on(self, view: MinutesView, loaded: _Loaded) -> bool:
        if view.deed is Deed.SIGN:
            checks = self._text.checks if self._text else None
            return checks is not None and not checks.failures
        if view.deed is Deed.FINALISE:
            return view.stage is Stage.REVIEW_OVER and not (view.open_corrections or view.waiting or view.conflicts)
        return not view.waiting and not view.conflicts and loaded.fault is None

    def _show_no_text(self, view: MinutesView) -> None:
        if view.file is not None:
            self.paper.show_nothing(
                self.tr("The text is on its way to this laptop"), self.tr("It appears here by itself.")
            )
        else:
            self.paper.show_nothing(
                self.tr("There is no text yet"),
                self.tr("It appears here once the Secretariat has circulated it for review."),
            )

    def _show_checks(self) -> None:
        checks = self._text.checks if self._text else None
        self.ui.checks_card.setVisible(checks is not None)
        if checks is None:
            return
        self.ui.checks.tell([self._line(check) for check in checks.before])
        self.ui.after.tell([self._line(check) for check in checks.after])
        view = self._view
        self.ui.all_checks.setVisible(view is not None and view.stage is Stage.SEALED)

    def _line(self, check: Check) -> CheckLine:
        spoken = {
            Result.HELD: self.tr("checked"),
            Result.NOTED: self.tr("to be known"),
            Result.FAILED: self.tr("failed"),
            Result.PENDING: self.tr("still to come"),
        }[check.result]
        return CheckLine(_MARKS[check.result], self._kit.faults.say(check.code, check.details), spoken)

    def _show_corrections(self, view: MinutesView) -> None:
        ui = self.ui
        in_review = view.stage in {Stage.IN_REVIEW, Stage.REVIEW_OVER}
        ui.corrections_card.setVisible(in_review or bool(view.corrections))
        ui.cards.removeWidget(ui.corrections_card)  # during the review the corrections come first
        ui.cards.insertWidget(0 if in_review else ui.cards.indexOf(ui.then_card), ui.corrections_card)
        ui.corrections_empty.setText(self.tr("Nobody has asked for a correction."))
        ui.corrections_empty.setVisible(not view.corrections)
        ui.corrections.tell([self._correction_row(view, line.correction.id) for line in view.corrections])
        ui.propose.setVisible(view.may_correct)

    def _correction_row(self, view: MinutesView, key: str) -> Row:
        line = next(line for line in view.corrections if line.correction.id == key)
        rulable = view.may_rule and line.correction.is_open
        taken = line.correction.taken
        word, kind = self.tr("waits for an answer"), Kind.SPEAK
        if taken is not None:
            word, kind = (self.tr("✓ taken"), Kind.AGREE) if taken else (self.tr("not taken"), Kind.ABSTAIN)
        return Row(
            key=key,
            title=line.correction.text,
            subtitle=self._words.correction(line, self._kit.wording, view.now),
            icon=Icon.COMMENT,
            button=self.tr("Answer…") if rulable else "",
            pill="" if rulable else word,
            pill_kind=kind,
        )

    # What the person does -------------------------------------------------------------------------------------------

    @property
    def _view(self) -> MinutesView | None:
        return self._loaded.view if self._loaded else None

    def _do(self, deed: Callable[[], object], said: str) -> None:
        """Do something that takes a moment, and show how far it is."""
        self._is_busy = True
        self.ui.banner.settle()
        self.ui.progress.tell(said, 0, 0, stoppable=False)
        if self._loaded is not None:
            self._show(self._loaded)

        def work(_progress: Progress) -> None:
            deed()

        self._kit.tasks.run(work, self._on_done, failed=self._on_deed_failed)

    def _on_done(self, _nothing: None) -> None:
        self._is_busy = False
        self.ui.progress.settle()
        self._load()

    def _on_deed_failed(self, fault: Fault) -> None:
        self._is_busy = False
        self.ui.progress.settle()
        self._kit.faults.on_banner(self.ui.banner, fault)
        self._load()

    def _on_meeting_activated(self) -> None:
        self._meeting, self._text, self._text_of = str(self.ui.meeting.currentData()), None, ()
        self._load()

    def _on_language_activated(self) -> None:
        self._load()

    def _on_deed_clicked(self) -> None:
        view = self._view
        if view is None:
            return
        {Deed.CIRCULATE: self._circulate, Deed.FINALISE: self._ask_final, Deed.SIGN: self._ask_pin}[view.deed](view)

    def _circulate(self, view: MinutesView) -> None:
        language = Language(self.ui.language.currentData())
        self._do(lambda: self._making.circulate(view.meeting, language), self.tr("Circulating the text…"))

    def _on_again_clicked(self) -> None:
        view = self._view
        if view is not None:
            self._do(lambda: self._making.circulate(view.meeting), self.tr("Circulating the text…"))

    def _ask_final(self, view: MinutesView) -> None:
        dialog = ConfirmDialog(
            self,
            self.tr("Make the text final?"),
            self.tr("Make final"),
            explanation=self.tr("It is then signed by each in turn."),
            lost=[self.tr("Corrections can no longer be proposed")],
        )
        meeting, said = view.meeting, self.tr("Making the text final…")
        self._open(dialog, lambda: self._do(lambda: self._making.finalise(meeting), said))

    def _ask_pin(self, view: MinutesView) -> None:
        """A signature asks for the PIN again, unless it was typed a moment ago."""
        if self._pins.fresh(self._kit.now()):
            self._ask_certificate(view)
            return
        reason = self.tr("A signature needs your PIN again.")
        dialog = PinDialog(self, reason, self._pins.confirm, self._kit.tasks, self._kit.faults, kind=self._pins.kind)
        self._open(dialog, lambda: self._ask_certificate(view))

    def _ask_certificate(self, view: MinutesView) -> None:
        label = next((line.label for line in view.signatures if line.is_me), "")
        sign, sample = self._making.sign, self._making.sample_certificate
        dialog = SignMinutesDialog(
            self,
            label,
            lambda certificate: sign(view.meeting, certificate),
            self._kit.tasks,
            self._kit.faults,
            sample=sample if view.is_sample else None,
        )
        self._open(dialog, self._on_signed)

    def _on_signed(self) -> None:
        self.ui.banner.tell(BannerKind.GOOD, self.tr("Signed. Without a network the signature waits in the outbox."))
        self._load()

    def _on_propose_clicked(self) -> None:
        view = self._view
        if view is None:
            return
        dialog = ProposeCorrectionDialog(self, view.items)
        self._open(dialog, lambda: self._propose(view.meeting, dialog.item(), dialog.text()))

    def _propose(self, meeting: str, item: str, text: str) -> None:
        self._do(lambda: self._making.propose(meeting, item, text), self.tr("Submitting the correction…"))

    def _on_corrections_opened(self, key: str) -> None:
        view = self._view
        line = next((line for line in view.corrections if line.correction.id == key), None) if view else None
        if view is None or line is None:
            return
        dialog = RuleCorrectionDialog(self, line, may_rule=view.may_rule)
        self._open(dialog, lambda: self._rule(view.meeting, key, dialog.answer(), taken=dialog.taken()))

    def _rule(self, meeting: str, correction: str, answer: str, *, taken: bool) -> None:
        said = self.tr("Recording the answer…")
        self._do(lambda: self._making.rule(meeting, correction, answer, taken=taken), said)

    def _on_full_screen_wanted(self, alone: bool) -> None:
        for part in (self.ui.head, self.ui.side):
            part.setVisible(not alone)
        self.paper_alone_asked.emit(alone)

    def _on_all_checks_clicked(self) -> None:
        self._kit.navigator.go(Route(PageName.VERIFY, self._meeting))

    def _on_export_chosen(self, write: Write) -> None:
        self._do(write, self.tr("Writing the file…"))

    def _open(self, dialog: QDialog, accepted: Callable[[], None]) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(accepted)
        dialog.open()
