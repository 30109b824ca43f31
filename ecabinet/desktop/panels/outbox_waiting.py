"""One entry on its way: recorded here, sent, received."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ecabinet.application.delivering_views import OnItsWay
from ecabinet.desktop.facts import LinkFacts, LinkState
from ecabinet.desktop.forms.ui_outbox_waiting import Ui_OutboxWaitingPanel
from ecabinet.desktop.widgets.restyle import set_style_property
from ecabinet.desktop.widgets.timeline import Stop
from ecabinet.desktop.wording import Wording


class OutboxWaitingPanel(QWidget):
    """Signals: `undo_asked` with the id of what shall be taken back."""

    undo_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act = ""
        self.ui = Ui_OutboxWaitingPanel()
        self.ui.setupUi(self)
        self.ui.undo.clicked.connect(self._on_undo_clicked)

    def tell(self, one: OnItsWay, said: str, refusal: str, wording: Wording, link: LinkFacts, now: int) -> None:  # noqa: PLR0917 - all that a row shows
        """Show an entry; `said` is what it is in words, `refusal` why it will probably be refused."""
        ui, self._act = self.ui, one.entry.act
        ui.name.setText(said)
        ui.deadline.setText(self._deadline(one, wording, now))
        ui.deadline.setVisible(bool(ui.deadline.text()))
        is_late = 0 < one.deadline < now + 24 * 3_600_000
        set_style_property(ui.deadline, "role", "object" if is_late else "caption")
        ui.refusal.setText(self.tr("It will probably be refused: {why}").format(why=refusal) if refusal else "")
        ui.refusal.setVisible(bool(refusal))
        ui.undo.setVisible(one.undo_until > now)
        ui.undo.setAccessibleName(self.tr("Undo: {entry}").format(entry=said))
        ui.timeline.tell(self._stops(one, wording, link, now))

    def _deadline(self, one: OnItsWay, wording: Wording, now: int) -> str:
        if not one.deadline:
            return ""
        said = self.tr("must be received by {when}") if one.deadline > now else self.tr("the time was over {when}")
        return said.format(when=wording.moment(one.deadline, now))

    def _stops(self, one: OnItsWay, wording: Wording, link: LinkFacts, now: int) -> tuple[Stop, Stop, Stop]:
        is_offline = link.state is LinkState.NO_NETWORK
        waits = self.tr("no network since {when}").format(when=wording.stamp(link.since, now)) if is_offline else ""
        if link.state is LinkState.STOPPED:
            waits = self.tr("nothing is sent now")
        sent = wording.stamp(one.sent_at, now) if one.sent_at else waits
        if one.undo_until > now:
            sent = self.tr("in a few seconds")
        return (
            Stop(self.tr("recorded here"), wording.stamp(one.recorded_at, now), reached=True),
            Stop(self.tr("sent"), sent, reached=one.sent_at > 0),
            Stop(self.tr("received"), "–"),
        )

    def _on_undo_clicked(self) -> None:
        self.undo_asked.emit(self._act)
