"""The form of one agenda item: its line, the question, the proposed decision."""

from collections.abc import Iterable
from dataclasses import replace
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QSizePolicy, QWidget

from ecabinet.application.preparing import PlannedItem
from ecabinet.desktop import colours
from ecabinet.desktop.forms.ui_agenda_item import Ui_AgendaItemForm
from ecabinet.domain.dossiers import Confidentiality, ItemKind
from ecabinet.domain.offices import DraftItem


class ItemFormMode(Enum):
    """What may be written: everything, everything and the reason of a late item, or the question alone."""

    DRAFT = "draft"
    LATE = "late"
    QUESTION = "question"


class AgendaItemForm(QWidget):
    """Filled with an item, or empty for a new one.

    Signals: `saved` when the person wants it kept and it has a title; `cancelled`.
    """

    saved = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None, mode: ItemFormMode, agencies: Iterable[str]) -> None:
        super().__init__(parent)
        self._mode = mode
        self.ui = Ui_AgendaItemForm()
        self.ui.setupUi(self)
        ui = self.ui
        for kind, text in (
            (ItemKind.DECIDE, self.tr("decide")),
            (ItemKind.DISCUSS, self.tr("discuss")),
            (ItemKind.NOTE, self.tr("note")),
        ):
            ui.kind.addItem(text, kind.value)
        ui.minutes.setSuffix(self.tr(" min"))
        completer = QCompleter(sorted({agency for agency in agencies if agency}), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        ui.agency.setCompleter(completer)
        for field, lines in ((ui.title, 2), (ui.question, 3), (ui.proposed, 3), (ui.reason, 2)):
            field.setFixedHeight(field.fontMetrics().lineSpacing() * lines + colours.pixels(22))
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        ui.late_note.setVisible(mode is not ItemFormMode.DRAFT)
        ui.late_note.setText(self._note())
        for widget in (ui.reason_label, ui.reason, ui.reason_note):
            widget.setVisible(mode is ItemFormMode.LATE)
        if mode is ItemFormMode.QUESTION:
            for locked in (ui.number, ui.minutes, ui.title, ui.agency, ui.kind, ui.paper_only):
                locked.setEnabled(False)
        ui.save.clicked.connect(self._on_save_clicked)
        ui.cancel.clicked.connect(self.cancelled)

    def fill(self, item: PlannedItem) -> None:
        """Begin with these values."""
        ui = self.ui
        ui.number.setText(item.number)
        ui.minutes.setValue(item.minutes)
        ui.title.setPlainText(item.title)
        ui.agency.setText(item.agency)
        ui.kind.setCurrentIndex(ui.kind.findData(item.kind.value))
        ui.question.setPlainText(item.question)
        ui.proposed.setPlainText(item.proposed)
        ui.paper_only.setChecked(item.confidentiality is Confidentiality.PAPER_ONLY)
        ui.paper_only.setEnabled(self._mode is not ItemFormMode.QUESTION and not item.papers)

    def values(self) -> PlannedItem:
        """What is written, without papers."""
        ui = self.ui
        secret = ui.paper_only.isChecked()
        return PlannedItem(
            number=ui.number.text().strip(),
            title=" ".join(ui.title.toPlainText().split()),
            agency=ui.agency.text().strip(),
            minutes=ui.minutes.value(),
            question=ui.question.toPlainText().strip(),
            proposed=ui.proposed.toPlainText().strip(),
            kind=ItemKind(ui.kind.currentData()),
            confidentiality=Confidentiality.PAPER_ONLY if secret else Confidentiality.OPEN,
        )

    def reason(self) -> str:
        """Why a late item comes late."""
        return self.ui.reason.toPlainText().strip()

    def focus_question(self) -> None:
        """Begin with the question."""
        self.ui.question.setFocus()

    def _note(self) -> str:
        if self._mode is ItemFormMode.LATE:
            return self.tr("The chair has approved the agenda: this item is announced as a late one.")
        return self.tr("The agenda is published: the question and the proposed decision can still be made clearer.")

    def _on_save_clicked(self) -> None:
        self.ui.error.settle()
        if not self.values().title:
            self.ui.error.tell(self.ui.title, self.tr("An item needs a title."))
        elif self._mode is ItemFormMode.LATE and not self.reason():
            self.ui.error.tell(self.ui.reason, self.tr("Please say why it comes late; members read the reason."))
        else:
            self.saved.emit()


def planned(draft: DraftItem) -> PlannedItem:
    """An item of the agenda as the form holds it."""
    item = draft.item
    return PlannedItem(
        item.number,
        item.title,
        item.agency,
        item.minutes,
        draft.papers,
        draft.question,
        draft.proposed,
        item.kind,
        item.confidentiality,
    )


def edited(draft: DraftItem, values: PlannedItem) -> DraftItem:
    """An item with what was written in the form; its papers and its revision stay."""
    line = replace(
        draft.item,
        number=values.number,
        title=values.title,
        agency=values.agency,
        minutes=values.minutes,
        kind=values.kind,
        confidentiality=values.confidentiality,
    )
    return replace(draft, item=line, question=values.question, proposed=values.proposed)
