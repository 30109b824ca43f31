"""The opinion ballots: those that wait for the person, those that are open, those that are over."""

from collections.abc import Sequence
from dataclasses import dataclass

from ecabinet.application.ballot_opening import Question
from ecabinet.application.balloting import Balloting
from ecabinet.application.balloting_views import BallotLine, IssueOffer
from ecabinet.desktop.dialogs.issue_ballot import IssueBallotDialog, PaperImporter
from ecabinet.desktop.forms.ui_ballots import Ui_BallotsPage
from ecabinet.desktop.icons import Icon
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.models.ballot_words import BallotWords
from ecabinet.desktop.pages.base import Page
from ecabinet.desktop.routes import PageName, Route
from ecabinet.desktop.tasks import Progress
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets.card import Card
from ecabinet.desktop.widgets.pill import Kind
from ecabinet.desktop.widgets.row_list import Row, RowList
from ecabinet.domain.ballots import Phase
from ecabinet.domain.faults import Fault

_RUNNING = frozenset({Phase.OPEN, Phase.GRACE, Phase.COUNTABLE})


@dataclass(frozen=True, slots=True)
class _Loaded:
    lines: tuple[BallotLine, ...]
    may_issue: bool


class BallotsPage(Page):
    """Every opinion ballot on this laptop; the Secretariat issues new ones here."""

    def __init__(self, kit: PageKit, balloting: Balloting, importer: PaperImporter | None = None) -> None:
        super().__init__()
        self._kit, self._balloting, self._importer = kit, balloting, importer
        self._words = BallotWords(self)
        self._loaded: _Loaded | None = None
        self._is_busy = False
        self._begun: Question | None = None
        self.ui = Ui_BallotsPage()
        self.ui.setupUi(self)
        self.begin_at(self.ui.scroll)
        ui = self.ui
        for rows in (ui.waiting, ui.running, ui.past):
            rows.opened.connect(self._on_ballot_opened)
        ui.issue.clicked.connect(self._on_issue_clicked)
        for widget in (ui.issue, ui.waiting_card, ui.running_card, ui.past_card, ui.empty):
            widget.hide()

    def title(self) -> str:
        """“Opinion ballots”."""
        return self.tr("Opinion ballots")

    def shown(self, route: Route) -> None:
        """Look again at each visit: time alone moves ballots on."""
        del route
        self._load()

    def refresh(self, changed: frozenset[str]) -> None:
        """Something arrived or was recorded."""
        del changed
        self._load()

    def retranslate(self) -> None:
        """Set every text again."""
        self.ui.retranslateUi(self)
        self._show()

    def _load(self) -> None:
        def work(_progress: Progress) -> _Loaded:
            return _Loaded(self._balloting.lines(), self._balloting.may_issue())

        self._kit.tasks.run(work, self._on_loaded, failed=self._on_failed)

    def _on_loaded(self, loaded: _Loaded) -> None:
        self._loaded = loaded
        self._show()

    # Showing --------------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        loaded, ui = self._loaded, self.ui
        if loaded is None:
            return
        waiting = [line for line in loaded.lines if line.waits_for_me]
        running = [line for line in loaded.lines if line.phase in _RUNNING and not line.waits_for_me]
        past = [line for line in loaded.lines if line.phase not in _RUNNING]
        ui.summary.setText(
            self.tr("%n wait for your answer", "", len(waiting)) if waiting else self.tr("None waits for your answer")
        )
        ui.waiting_title.tell(self.tr("Waiting for your answer"))
        ui.running_title.tell(self.tr("Under way"))
        ui.past_title.tell(self.tr("Over"))
        self._fill(ui.waiting_card, ui.waiting, waiting)
        self._fill(ui.running_card, ui.running, running)
        self._fill(ui.past_card, ui.past, past)
        ui.issue.setVisible(loaded.may_issue)
        ui.empty.setVisible(not loaded.lines)
        said = self.tr("A ballot appears here by itself once the Secretariat has issued it.")
        ui.empty.tell(Icon.BALLOTS, self.tr("No opinion ballot yet"), said)

    def _fill(self, card: Card, rows: RowList, lines: Sequence[BallotLine]) -> None:
        card.setVisible(bool(lines))
        rows.tell([self._row(line, first=not place) for place, line in enumerate(lines)])

    def _row(self, line: BallotLine, *, first: bool) -> Row:
        answer = self.tr("Answer") if line.mine is None else self.tr("Look again")
        return Row(
            key=line.id,
            title=line.title,
            subtitle=self._about(line),
            icon=Icon.BALLOTS,
            token=Token.OBJECT if line.waits_for_me else Token.MUTED,
            button=answer if line.waits_for_me else self.tr("Open"),
            primary=line.waits_for_me and first,
            pill="" if line.waits_for_me else self._state(line),
            pill_kind=self._kind(line),
        )

    def _about(self, line: BallotLine) -> str:
        when = self._kit.wording.moment(line.deadline, self._kit.now())
        said = self.tr("Closes {when}") if line.phase is Phase.OPEN else self.tr("Closed {when}")
        parts = [line.agency, said.format(when=when)]
        if line.waits_for_me and line.consent:
            parts.append(self.tr("no answer counts as agreeing"))
        return " · ".join(part for part in parts if part)

    def _state(self, line: BallotLine) -> str:
        if line.carried is not None:
            return self.tr("✓ Adopted") if line.carried else self.tr("✕ Not adopted")
        if line.phase is Phase.OPEN and line.mine is not None:
            return self.tr("✓ you have answered")
        return self._words.phase(line.phase)

    def _kind(self, line: BallotLine) -> Kind:
        if line.carried is not None:
            return Kind.AGREE if line.carried else Kind.OBJECT
        if line.phase is Phase.OPEN:
            return Kind.AGREE if line.mine is not None else Kind.NAVY
        return Kind.SPEAK if line.phase in {Phase.GRACE, Phase.COUNTABLE} else Kind.NEUTRAL

    # What the person does -------------------------------------------------------------------------------------------

    def _on_ballot_opened(self, ballot: str) -> None:
        self._kit.navigator.go_to(PageName.BALLOT, ballot)

    def _on_issue_clicked(self) -> None:
        def work(_progress: Progress) -> IssueOffer:
            return self._balloting.offer()

        self._kit.tasks.run(work, self._on_offered, failed=self._on_failed)

    def _on_offered(self, offer: IssueOffer) -> None:
        dialog = IssueBallotDialog(self, self._kit, offer, self._importer)
        if self._begun is not None:
            dialog.begin_with(self._begun)
        dialog.rejected.connect(self._on_issue_left)
        dialog.accepted.connect(self._on_issue_decided)
        dialog.open()

    def _on_issue_left(self) -> None:
        """Keep what was written for the next time, unless it was cancelled."""
        dialog = self.sender()
        if isinstance(dialog, IssueBallotDialog):
            self._begun = None if dialog.is_dropped else dialog.question

    def _on_issue_decided(self) -> None:
        dialog = self.sender()
        if not isinstance(dialog, IssueBallotDialog) or dialog.window_chosen is None or self._is_busy:
            return
        self._is_busy = True
        question, window = dialog.question, dialog.window_chosen
        self._begun = question

        def work(_progress: Progress) -> str:
            return self._balloting.issue(question, window)

        self._kit.tasks.run(work, self._on_issued, failed=self._on_failed)

    def _on_issued(self, ballot: str) -> None:
        self._is_busy, self._begun = False, None
        self._kit.navigator.go_to(PageName.BALLOT, ballot)

    def _on_failed(self, fault: Fault) -> None:
        self._is_busy = False
        self._kit.faults.on_banner(self.ui.banner, fault)
