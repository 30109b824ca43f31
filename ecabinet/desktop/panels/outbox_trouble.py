"""One entry that needs its author: why, the text that is kept, and what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ecabinet.application.delivering_views import TextClash, Trouble
from ecabinet.application.laptop_views import Concern
from ecabinet.desktop.forms.ui_outbox_trouble import Ui_OutboxTroublePanel
from ecabinet.desktop.panels.outbox_text import OutboxTextPanel
from ecabinet.desktop.wording import Wording


class OutboxTroublePanel(QWidget):
    """What is being written stays while the same entry is shown.

    Signals: `again_asked` with the text as it is now; `save_asked` with the texts by their names; `mine_asked`,
    `theirs_asked`, `drop_asked`, `dispute_asked`, `agenda_asked`, `copied`.
    """

    again_asked = Signal(str)
    save_asked = Signal(dict)
    mine_asked = Signal()
    theirs_asked = Signal()
    drop_asked = Signal()
    dispute_asked = Signal()
    agenda_asked = Signal()
    copied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trouble: Trouble | None = None
        self._clash: TextClash | None = None
        self._texts: list[OutboxTextPanel] = []
        self.ui = Ui_OutboxTroublePanel()
        self.ui.setupUi(self)
        ui = self.ui
        ui.save.clicked.connect(self._on_save_clicked)
        ui.again.clicked.connect(self._on_again_clicked)
        ui.copy.clicked.connect(self._on_copy_clicked)
        ui.mine.clicked.connect(self.mine_asked)
        ui.theirs.clicked.connect(self.theirs_asked)
        ui.drop.clicked.connect(self.drop_asked)
        ui.dispute.clicked.connect(self.dispute_asked)
        ui.go.clicked.connect(self.agenda_asked)

    def tell(self, trouble: Trouble, said: str, why: str, built_on: str, wording: Wording, now: int) -> None:  # noqa: PLR0917 - all that it shows
        """Show an entry; `said` is what it is in words, `why` the rule's sentence, `built_on` what goes with it."""
        ui, is_other = self.ui, self._trouble is None or self._trouble.entry.act != trouble.entry.act
        self._trouble = trouble
        ui.heading.setText(self.tr("{entry}: two texts").format(entry=said) if trouble.clash else said)
        ui.why.setText(self._why(trouble, why))
        made, since = wording.stamp(trouble.made_at, now), wording.stamp(trouble.since, now)
        times = self.tr("recorded {made} · answered {since}").format(made=made, since=since)
        ui.times.setText(times)
        has_text = trouble.clash is None and bool(trouble.entry.text)
        ui.text_box.setVisible(has_text)
        if is_other:
            ui.text.setPlainText(trouble.entry.text)
            ui.error.settle()
        ui.text.setReadOnly(not trouble.can_correct)
        goes_too = self.tr("What was built on it goes with it: {entries}").format(entries=built_on)
        ui.built_on.setText(goes_too)
        ui.built_on.setVisible(bool(built_on))
        self._show_clash(trouble, wording, now)
        self._show_buttons(trouble, has_text=has_text)

    def retranslate(self) -> None:
        """Set the form's texts again; what was told is told again by the page."""
        self.ui.retranslateUi(self)

    def _why(self, trouble: Trouble, why: str) -> str:
        if trouble.is_settled:
            return self.tr("The Secretariat or the chair has decided which text holds. Yours stays on record.")
        if trouble.concern is Concern.CONFLICT:
            return self.tr("Somebody else changed the same text before yours was received. Decide which holds.")
        if trouble.concern is Concern.WRONG_COUNT:
            return self.tr("This laptop recounted the ballot and comes to another result: {why}").format(why=why)
        if trouble.concern is Concern.WRONG_DECISION:
            return self.tr(
                "This laptop checked what the central system decided and does not agree. "
                "Please tell the Secretariat. {why}"
            ).format(why=why)
        return self.tr("Not accepted: {why}").format(why=why)

    def _show_clash(self, trouble: Trouble, wording: Wording, now: int) -> None:
        clash = trouble.clash
        if clash != self._clash:
            self._clash = clash
            for panel in self._texts:
                self.ui.clash_column.removeWidget(panel)
                panel.hide()
                panel.deleteLater()
            self._texts = [OutboxTextPanel(field, self) for field in clash.fields] if clash else []
            for panel in self._texts:
                self.ui.clash_column.addWidget(panel)
        if clash is None:
            return
        mine = self.tr("YOURS · {when}").format(when=wording.stamp(trouble.made_at, now))
        said = self.tr("{name} · received {when}")
        theirs = said.format(name=clash.theirs_by, when=wording.stamp(clash.theirs_at, now))
        for panel in self._texts:
            panel.tell(mine, theirs)

    def _show_buttons(self, trouble: Trouble, *, has_text: bool) -> None:
        ui, clashes, refused = self.ui, trouble.clash is not None, trouble.concern is Concern.REFUSED
        is_office = trouble.concern is Concern.CONFLICT and not clashes and not trouble.is_settled
        for button in (ui.save, ui.mine, ui.theirs, ui.both):
            button.setVisible(clashes)
        ui.again.setVisible(refused)
        ui.again.setText(self.tr("Correct and submit again") if trouble.can_correct else self.tr("Submit again"))
        ui.go.setVisible(is_office)
        ui.dispute.setVisible(trouble.may_dispute)
        ui.copy.setVisible(has_text)
        ui.drop.setVisible(not clashes and not is_office)
        ui.drop.setText(self.tr("Drop…") if refused else self.tr("Put away"))

    def _on_save_clicked(self) -> None:
        if any(panel.field.mine and not panel.result for panel in self._texts):
            empty = next(panel for panel in self._texts if not panel.result)
            self.ui.error.tell(empty.ui.result, self.tr("Please write the text that shall hold."))
            return
        self.save_asked.emit({panel.field.name: panel.result for panel in self._texts})

    def _on_again_clicked(self) -> None:
        text = self.ui.text.toPlainText()
        if self._trouble and self._trouble.can_correct and not text.strip():
            self.ui.error.tell(self.ui.text, self.tr("Please write the text; without it nothing can be submitted."))
            return
        self.again_asked.emit(text)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.ui.text.toPlainText())
        self.copied.emit()
