"""The line at the bottom: how this laptop stands with the central system, and the language."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QWidget

from ecabinet.application.messages import Language
from ecabinet.desktop.facts import LinkFacts, LinkState
from ecabinet.desktop.forms.ui_status import Ui_StatusLine
from ecabinet.desktop.widgets.restyle import set_style_property
from ecabinet.desktop.wording import Wording


class StatusLine(QFrame):
    """Says in one sentence whether everything was received, in amber where something waits.

    Signals: `outbox_asked`; `language_chosen` with a `Language`.
    """

    outbox_asked = Signal()
    language_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_StatusLine()
        self.ui.setupUi(self)
        self._note = ""
        self.ui.outbox_link.clicked.connect(self.outbox_asked)
        self.ui.language.chosen.connect(self.language_chosen)
        self.tell(LinkFacts(), Wording(Language.ENGLISH), 0)

    def tell(self, link: LinkFacts, wording: Wording, now: int, note: str = "", why: str = "") -> None:
        """Say how things stand; `note` takes the place of “everything received” where a page knows better.

        `why` is the sentence that says why nothing is exchanged or no papers come.
        """
        parts = [why or self._connection(link, wording), *self._waiting(link, wording, now, note)]
        self.ui.sentence.setText(" · ".join(part for part in parts if part))
        is_stopped, is_quiet = link.state is LinkState.STOPPED, link.state is LinkState.OPENING
        is_amber = link.state is LinkState.NO_NETWORK or bool(link.attention or why)
        look = "stopped" if is_stopped else "amber" if is_amber else "quiet" if is_quiet else "fine"
        for widget in (self.ui.dot, self.ui.sentence):
            set_style_property(widget, "state", look)
        self.ui.outbox_link.setVisible(bool(link.waiting or link.attention or is_stopped))

    def mark_language(self, language: Language) -> None:
        """Mark the language that is shown."""
        self.ui.language.tell(language)

    def changeEvent(self, event: QEvent) -> None:
        """Set the form's texts anew; the window tells the sentence again."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
        super().changeEvent(event)

    def _connection(self, link: LinkFacts, wording: Wording) -> str:
        if link.state is LinkState.OPENING:
            return self.tr("Opening this laptop’s papers…")
        if link.state is LinkState.CONNECTED:
            return self.tr("Connected")
        if not link.since:
            return self.tr("No network")
        return self.tr("No network since {time}").format(time=wording.time(link.since))

    def _waiting(self, link: LinkFacts, wording: Wording, now: int, note: str) -> list[str]:
        if link.state is LinkState.OPENING:
            return []
        parts = [self._entries(link, wording, note)]
        if link.waiting and link.deadline:
            parts.append(self.tr("next deadline {moment}").format(moment=wording.moment(link.deadline, now)))
        if link.attention:
            parts.append(self.tr("%n entries need your attention", "", link.attention))
        return parts

    def _entries(self, link: LinkFacts, wording: Wording, note: str) -> str:
        if link.waiting and link.state is LinkState.CONNECTED:
            return self.tr("sending %n of your entries", "", link.waiting)
        if link.waiting:
            return self.tr("%n of your entries are waiting to be sent", "", link.waiting)
        if link.state is LinkState.STOPPED:
            return ""
        if note:
            return note
        if link.state is LinkState.NO_NETWORK:
            return self.tr("everything you did before has been received")
        received = wording.time(link.received_at) if link.received_at else ""
        return self.tr("everything received {time}").format(time=received) if received else ""
