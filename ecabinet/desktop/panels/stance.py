"""One's stance on an item: three answers by key, a reason where one objects, and how far it has come."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ecabinet.application.reading_views import ItemView, MeetingLine, StanceLine
from ecabinet.desktop.forms.ui_stance import Ui_StancePanel
from ecabinet.desktop.panels.meeting_words import STANCE_SIGNS, MeetingWords
from ecabinet.desktop.widgets.pill import Kind
from ecabinet.desktop.widgets.restyle import set_style_property
from ecabinet.desktop.widgets.stance_button import Answer
from ecabinet.desktop.wording import Wording
from ecabinet.domain.items import StanceKind

_KINDS = {
    StanceKind.NO_OBJECTION: Kind.AGREE,
    StanceKind.WISH_TO_SPEAK: Kind.SPEAK,
    StanceKind.OBJECTION: Kind.OBJECT,
}
_REASON_LINES = 3


class StancePanel(QWidget):
    """Nothing is chosen until the person chooses; choosing again replaces.

    Signals: `taken` with the stance and the reason, which only an objection has; `kept` when the stance shall hold for
    the papers as they are now; `reason_typed` with the reason of an objection that is being written.
    """

    taken = Signal(str, str)
    kept = Signal()
    reason_typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = MeetingWords(self)
        self._item = ""
        self._given = ""
        self.ui = Ui_StancePanel()
        self.ui.setupUi(self)
        self._offer()
        self._fit_reason()
        self.ui.choice.chosen.connect(self._on_choice_chosen)
        self.ui.keep.clicked.connect(self.kept)
        self.ui.record.clicked.connect(self._on_record_clicked)
        self.ui.cancel.clicked.connect(self._on_cancel_clicked)
        self.ui.reason.textChanged.connect(self._on_reason_changed)
        self._submit = QShortcut(QKeySequence("Ctrl+Return"), self.ui.objection)
        self._submit.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._submit.activated.connect(self._on_record_clicked)
        for widget in (self.ui.stale, self.ui.objection, self.ui.standing, self.ui.given_reason):
            widget.hide()

    def listen_on(self, widget: QWidget) -> None:
        """Let the keys 1 to 3 work wherever the keyboard is in a widget, but in its text fields."""
        self.ui.choice.listen_on(widget)

    def tell(self, item: ItemView, meeting: MeetingLine, wording: Wording, now: int, refusal: str) -> None:
        """Show one's stance on an item; `refusal` says why none can be taken, where that is so."""
        if item.line.item.id != self._item:
            self._close_objection()
        self._item = item.line.item.id
        stance = item.stance
        self._given = stance.stance.stance.value if stance else ""
        self.ui.choice.setVisible(item.may_take_stance or stance is not None)
        self.ui.choice.setEnabled(item.may_take_stance)
        if self.ui.objection.isHidden():
            self.ui.choice.mark(self._given)
        self.ui.stale.setVisible(bool(stance and stance.is_stale and item.may_take_stance))
        reason = stance.stance.reason if stance else ""
        self.ui.given_reason.setText(f"“{reason}”" if reason else "")
        self.ui.given_reason.setVisible(bool(reason) and self.ui.objection.isHidden())
        self._show_standing(stance, wording, now)
        self.ui.effect.setText(refusal or self._effect(meeting, wording, now))

    def begin_reason(self, reason: str) -> None:
        """Put back a reason that was begun earlier."""
        self.ui.reason.setPlainText(reason)

    def retranslate(self) -> None:
        """Set the form's texts and the answers again; what was told is told again by the page."""
        self.ui.retranslateUi(self)
        self._offer()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back from writing a reason."""
        if event.key() == Qt.Key.Key_Escape and not self.ui.objection.isHidden():
            self._on_cancel_clicked()
        else:
            super().keyPressEvent(event)

    def _offer(self) -> None:
        labels = {
            StanceKind.NO_OBJECTION: self.tr("No objection"),
            StanceKind.WISH_TO_SPEAK: self.tr("Wish to speak"),
            StanceKind.OBJECTION: self.tr("Objection, with reason…"),
        }
        self.ui.choice.tell(
            [
                Answer(kind.value, labels[kind], STANCE_SIGNS[kind][0], _KINDS[kind], str(number))
                for number, kind in enumerate(StanceKind, 1)
            ]
        )

    def _fit_reason(self) -> None:
        line = self.ui.reason.fontMetrics().lineSpacing()
        self.ui.reason.setFixedHeight(line * _REASON_LINES + 18)

    def _show_standing(self, stance: StanceLine | None, wording: Wording, now: int) -> None:
        self.ui.standing.setVisible(stance is not None)
        if stance is None:
            return
        when = wording.stamp(stance.stance.at, now)
        if stance.is_waiting:
            said = self.tr("Recorded on this laptop {when} · waiting to be sent").format(when=when)
        else:
            said = self.tr("Received {when} ✓").format(when=when)
        if stance.stance.is_late:
            said = self.tr("{standing} · late, after the cut-off").format(standing=said)
        self.ui.standing.setText(said)
        set_style_property(self.ui.standing, "role", "speak" if stance.is_waiting else "agree")

    def _effect(self, meeting: MeetingLine, wording: Wording, now: int) -> str:
        """What a stance does, and until when it can be taken."""
        said = self.tr("It sorts the agenda and is not a vote. You can change it until debate on the item opens.")
        if now >= meeting.stance_until:
            return said
        until = self.tr("After {moment} it counts as late.").format(moment=wording.moment(meeting.stance_until, now))
        return f"{said} {until}"

    def _on_choice_chosen(self, name: str) -> None:
        if name == StanceKind.OBJECTION:
            self.ui.choice.mark(name)
            self.ui.given_reason.hide()
            self.ui.objection.show()
            self.ui.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._close_objection()
        self.ui.choice.mark(name)
        self.taken.emit(name, "")

    def _on_record_clicked(self) -> None:
        reason = self.ui.reason.toPlainText().strip()
        if not reason:
            self.ui.error.tell(self.ui.reason, self.tr("Please write your reason first."))
            return
        self._close_objection()
        self.ui.reason.clear()
        self.taken.emit(StanceKind.OBJECTION.value, reason)

    def _on_cancel_clicked(self) -> None:
        self._close_objection()
        self.ui.choice.mark(self._given)
        self.ui.choice.setFocus()

    def _on_reason_changed(self) -> None:
        self.ui.error.settle()
        self.reason_typed.emit(self.ui.reason.toPlainText())

    def _close_objection(self) -> None:
        self.ui.error.settle()
        self.ui.objection.hide()
