"""What a spreadsheet of members would do, before anything is recorded."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ecabinet.application.admitting import Arrival, Incoming
from ecabinet.desktop.faults import FaultTeller
from ecabinet.desktop.forms.ui_members_preview import Ui_MembersPreview
from ecabinet.desktop.panels.members_words import MembersWords
from ecabinet.desktop.widgets.pill import Kind
from ecabinet.desktop.widgets.row_list import Row
from ecabinet.exports.headings import SheetProblem

_MOST_ROWS = 60
_KINDS = {
    Arrival.NEW: Kind.AGREE,
    Arrival.CHANGED: Kind.GOLD,
    Arrival.SAME: Kind.NEUTRAL,
    Arrival.NOT_ALLOWED: Kind.SPEAK,
}


class MembersPreview(QWidget):
    """Told whom the spreadsheet names.

    Signals: `taken` when they are to be recorded; `cancelled`.
    """

    taken = Signal()
    cancelled = Signal()

    def __init__(
        self,
        parent: QWidget | None,
        people: Sequence[Incoming],
        problems: Sequence[SheetProblem],
        faults: FaultTeller,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_MembersPreview()
        self.ui.setupUi(self)
        self._words = MembersWords(self)
        ui = self.ui
        counts = {arrival: sum(one.arrival is arrival for one in people) for arrival in Arrival}
        said = self.tr("{new} new, {changed} changed, {same} as before.")
        ui.what.setText(
            said.format(new=counts[Arrival.NEW], changed=counts[Arrival.CHANGED], same=counts[Arrival.SAME])
        )
        refused = counts[Arrival.NOT_ALLOWED]
        ui.refused.setVisible(refused > 0)
        ui.refused.setText(
            self.tr("%n are left out: chair, secretaries and administrators are named by administrators.", "", refused)
        )
        wanted = counts[Arrival.NEW] + counts[Arrival.CHANGED]
        ui.take.setText(self.tr("Take over %n people", "", wanted))
        ui.take.setEnabled(wanted > 0)
        ui.noticed.tell(problems, faults)
        shown = [one for one in people if one.arrival is not Arrival.SAME]
        ui.rows.tell([self._row(number, one) for number, one in enumerate(shown[:_MOST_ROWS])])
        ui.more.setText(self.tr("and %n more", "", len(shown) - _MOST_ROWS))
        ui.more.setVisible(len(shown) > _MOST_ROWS)
        ui.take.clicked.connect(self.taken)
        ui.cancel.clicked.connect(self.cancelled)

    def _row(self, number: int, one: Incoming) -> Row:
        person = one.person
        vote = self.tr("votes") if person.voting else ""
        facts = (person.title, person.agency, self._words.roles(person.roles), vote)
        pill = {
            Arrival.NEW: self.tr("new"),
            Arrival.CHANGED: self.tr("changed"),
            Arrival.SAME: self.tr("as before"),
            Arrival.NOT_ALLOWED: self.tr("left out"),
        }[one.arrival]
        subtitle = " · ".join(part for part in facts if part)
        return Row(str(number), person.name, subtitle, pill=pill, pill_kind=_KINDS[one.arrival])
