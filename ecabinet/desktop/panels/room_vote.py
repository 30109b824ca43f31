"""The vote in the middle of the meeting room: who has voted while it is open, how everybody voted once it is closed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ecabinet.application.leading import outcome_of
from ecabinet.application.leading_views import RoomView, VoterChip, VoteView
from ecabinet.desktop.forms.ui_room_vote import Ui_VotePanel
from ecabinet.desktop.icons import Icon
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets.chip_band import ChipBand, ChipLook
from ecabinet.desktop.widgets.flow_row import lay_head
from ecabinet.desktop.widgets.pill import Kind
from ecabinet.desktop.widgets.row_list import Row
from ecabinet.desktop.widgets.stack_bar import Share
from ecabinet.domain.attendance import Presence
from ecabinet.domain.meetings import MeetingPhase, Outcome
from ecabinet.domain.tallies import Column, Tally

_COLUMNS = {
    Column.AGREE: ("✓", Kind.AGREE),
    Column.AGREE_WITH_REMARK: ("✓", Kind.AGREE),
    Column.DISAGREE: ("✕", Kind.OBJECT),
    Column.OTHER: ("◆", Kind.ABSTAIN),
    Column.NOT_VOTING: ("–", Kind.NEUTRAL),
    Column.RECUSED: ("–", Kind.NEUTRAL),
    Column.DEEMED: ("✓", Kind.AGREE),
}
_ENTERED = "✍"


class VotePanel(QWidget):
    """The question, the members and what came of it.

    Signals: `record_for_asked`; `countersign_asked` with the id of an entered answer; `outcome_asked` with an
    `Outcome`.
    """

    record_for_asked = Signal()
    countersign_asked = Signal(str)
    outcome_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: RoomView | None = None
        self._outcomes_for = ""
        self.ui = Ui_VotePanel()
        self.ui.setupUi(self)
        self._bands = {band: ChipBand(band) for band in (self.ui.room_band, self.ui.remote_band, self.ui.absent_band)}
        self.ui.record_for.clicked.connect(self.record_for_asked)
        self.ui.unsigned.opened.connect(self.countersign_asked)
        self.ui.record_outcome.clicked.connect(self._on_record_outcome_clicked)
        self._name_outcomes()

    def tell(self, view: RoomView) -> None:
        """Show the item that is called and its vote."""
        self._view = view
        called, vote, ui = view.called, view.vote, self.ui
        waits = called is None and vote is None and view.meeting.phase is MeetingPhase.IN_SESSION
        ui.question_card.setVisible(waits or (called is not None and bool(called.question or called.proposed)))
        if waits:
            ui.ask_title.setText(self.tr("No item is being treated"))
            ui.ask_text.setText(self.tr("Choose an item of the agenda and call it; its question and vote appear here."))
            ui.proposed.hide()
        if called is not None:
            ui.ask_title.setText(called.entry.item.title)
            ui.ask_text.setText(called.question)
            ui.proposed.setText(self.tr("Proposed: {text}").format(text=called.proposed) if called.proposed else "")
            ui.proposed.setVisible(bool(called.proposed))
        ui.vote_card.setVisible(vote is not None or self._may_decide(view))
        for widget in (ui.title, ui.needed, ui.items, ui.bar, ui.progress, ui.result, ui.unsigned, ui.record_for):
            widget.setVisible(vote is not None)
        self._show_bands(vote)
        if vote is not None:
            self._show_vote(view, vote)
        self._show_outcome(view, vote)

    def retranslate(self) -> None:
        """Set every text again."""
        self.ui.retranslateUi(self)
        self._name_outcomes()
        if self._view is not None:
            self.tell(self._view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what is needed below the question where there is little room."""
        super().resizeEvent(event)
        lay_head(self.ui.head, self.width())

    # The vote -------------------------------------------------------------------------------------------------------

    def _show_vote(self, view: RoomView, vote: VoteView) -> None:
        ui, members = self.ui, len(vote.chips)
        ui.title.setText(self.tr("Vote: {question}").format(question=vote.ballot.question))
        needs = self.tr("more than half of {members}: needs {needed}").format(members=members, needed=vote.needed)
        ui.needed.setText(needs if vote.needed else self.tr("more than half of the votes cast"))
        ui.items.setText("\n".join(f"{item.item.number}. {item.item.title}" for item in vote.items))
        ui.items.setVisible(len(vote.items) > 1)
        entered = sum(chip.entered is not None for chip in vote.chips)
        said = [
            self.tr("Vote open") if vote.tally is None else self.tr("Vote closed"),
            self.tr("{voted} of {present} present have voted").format(voted=vote.voted, present=vote.may_vote),
        ]
        if vote.tally is None:
            said.append(self.tr("result when it is closed"))
        if entered:
            said.append(self.tr("%n recorded by the Secretariat", "", entered) + f" ({_ENTERED})")
        ui.progress.setText(" · ".join(said))
        ui.bar.tell(self._shares(vote))
        ui.result.setVisible(vote.tally is not None)
        if vote.tally is not None:
            ui.result.setText(self._result(vote.tally))
        ui.record_for.setVisible(vote.tally is None and view.may_record)
        self._show_unsigned(view, vote)

    def _shares(self, vote: VoteView) -> Sequence[Share]:
        tally, members = vote.tally, len(vote.chips)
        if tally is None:
            voted = self.tr("{number} have voted").format(number=vote.voted)
            rest = members - vote.voted
            return (
                Share(vote.voted, Token.NAVY, voted, f"● {vote.voted}"),
                Share(rest, Token.TRACK, self.tr("{number} not yet").format(number=rest), f"… {rest}"),
            )
        parts = (
            (tally.in_favour, Token.AGREE, self.tr("{number} in favour"), "✓"),
            (tally.disagree, Token.OBJECT, self.tr("{number} against"), "✕"),
            (tally.other, Token.ABSTAIN, self.tr("{number} other opinion"), "◆"),
            (tally.not_voting + tally.recused, Token.TRACK, self.tr("{number} not voting"), "–"),
        )
        return [Share(count, token, text.format(number=count), f"{sign} {count}") for count, token, text, sign in parts]

    def _result(self, tally: Tally) -> str:
        carried = self.tr("✓ Carried") if tally.carried else self.tr("✕ Not carried")
        said = self.tr("{agree} in favour, {disagree} against, {other} other opinion, {silent} not voting")
        counts = said.format(
            agree=tally.in_favour, disagree=tally.disagree, other=tally.other, silent=tally.not_voting + tally.recused
        )
        needed = self.tr("{needed} of {members} needed").format(needed=tally.needed, members=tally.electorate)
        return f"{carried} · {counts} · {needed}"

    def _show_bands(self, vote: VoteView | None) -> None:
        ui = self.ui
        bands = (
            (ui.room_title, ui.room_band, self.tr("IN THE ROOM {number}"), {Presence.ROOM}),
            (ui.remote_title, ui.remote_band, self.tr("REMOTE {number}"), {Presence.REMOTE}),
            (
                ui.absent_title,
                ui.absent_band,
                self.tr("ABSENT {number}, stand-ins have no vote"),
                {Presence.EXCUSED, Presence.STAND_IN, Presence.ABSENT, None},
            ),
        )
        for title, band, text, presences in bands:
            chips = [chip for chip in vote.chips if chip.presence in presences] if vote else []
            title.setText(text.format(number=len(chips)))
            title.setVisible(bool(chips))
            self._bands[band].tell([self._look(chip) for chip in chips])

    def _look(self, chip: VoterChip) -> ChipLook:
        name = chip.person.agency or chip.person.name
        if chip.entered is not None:
            name = f"{name} {_ENTERED}"
        if chip.column is not None:
            sign, kind = _COLUMNS[chip.column]
            return ChipLook(chip.person.id, sign, name, kind, self._spoken(chip.column))
        if chip.has_voted:
            return ChipLook(chip.person.id, "●", name, Kind.NAVY, self.tr("has voted"))
        return ChipLook(chip.person.id, "…", name, Kind.NEUTRAL, self.tr("has not voted yet"))

    def _spoken(self, column: Column) -> str:
        words = {
            Column.AGREE: self.tr("in favour"),
            Column.DISAGREE: self.tr("against"),
            Column.OTHER: self.tr("other opinion"),
        }
        return words.get(column, self.tr("not voting"))

    def _show_unsigned(self, view: RoomView, vote: VoteView) -> None:
        rows = [
            Row(
                key=chip.entered.id,
                title=self.tr("Vote recorded for {name}").format(name=chip.person.name),
                subtitle=chip.entered.comment,
                icon=Icon.EDIT,
                token=Token.SPEAK,
                button=self.tr("Confirm") if view.may_lead else "",
                pill="" if view.may_lead else self.tr("the chair confirms it"),
                pill_kind=Kind.SPEAK,
            )
            for chip in vote.chips
            if chip.entered is not None and chip.unsigned and vote.tally is None
        ]
        self.ui.unsigned.setVisible(bool(rows))
        self.ui.unsigned.tell(rows)

    # What came of it ------------------------------------------------------------------------------------------------

    def _may_decide(self, view: RoomView) -> bool:
        in_session = view.meeting.phase is MeetingPhase.IN_SESSION
        return in_session and view.called is not None and (view.may_lead or view.may_record)

    def _show_outcome(self, view: RoomView, vote: VoteView | None) -> None:
        is_open = vote is not None and vote.tally is None
        undecided = self._may_decide(view) or (
            vote is not None and vote.tally is not None and any(not item.is_decided for item in vote.items)
        )
        self.ui.outcome_box.setVisible(undecided and not is_open and view.meeting.phase is MeetingPhase.IN_SESSION)
        key = f"{view.meeting.called}.{vote.ballot.id if vote and vote.tally else ''}"
        if key != self._outcomes_for:
            self._outcomes_for = key
            suggested = outcome_of(vote) if vote and vote.tally else None
            index = self.ui.outcome.findData(suggested) if suggested else -1
            self.ui.outcome.setCurrentIndex(index)

    def _name_outcomes(self) -> None:
        chosen = self.ui.outcome.currentData()
        self.ui.outcome.clear()
        for outcome, label in self.outcome_words().items():
            self.ui.outcome.addItem(label, outcome)
        self.ui.outcome.setCurrentIndex(self.ui.outcome.findData(chosen) if chosen else -1)
        self.ui.outcome.setPlaceholderText(self.tr("Please choose"))

    def outcome_words(self) -> dict[Outcome, str]:
        """What can come of an item, in words."""
        return {
            Outcome.ADOPTED: self.tr("Adopted"),
            Outcome.ADOPTED_AMENDED: self.tr("Adopted with changes"),
            Outcome.NOT_ADOPTED: self.tr("Not adopted"),
            Outcome.POSTPONED: self.tr("Postponed"),
            Outcome.RETURNED: self.tr("Returned to the agency"),
            Outcome.REFERRED: self.tr("Referred"),
            Outcome.NOTED: self.tr("Noted"),
            Outcome.WITHDRAWN: self.tr("Withdrawn"),
            Outcome.NOT_REACHED: self.tr("Not reached"),
        }

    def _on_record_outcome_clicked(self) -> None:
        outcome = self.ui.outcome.currentData()
        if outcome is not None:
            self.outcome_asked.emit(Outcome(outcome))
