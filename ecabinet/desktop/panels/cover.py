"""The cover over a program whose PIN was right but whose content may not be shown: the lease ended, or a wipe."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from ecabinet.desktop.facts import BodyFacts, LinkFacts
from ecabinet.desktop.forms.ui_cover import Ui_CoverPanel
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.workplace import Cover
from ecabinet.domain.faults import Unavailable


class CoverPanel(QWidget):
    """Says why nothing is shown, that nothing is lost, and what brings it back.

    `heard_at` is when the central system was heard last (ms UTC).

    Signals: `action_asked` when the button was pressed: to exchange now, or after a wipe to join anew.
    """

    action_asked = Signal()

    def __init__(self, kit: PageKit, cover: Cover, body: BodyFacts, phone: str = "", heard_at: int = 0) -> None:
        super().__init__()
        self._kit, self._cover, self._body, self._phone, self._heard_at = kit, cover, body, phone, heard_at
        self._link = LinkFacts()
        self.ui = Ui_CoverPanel()
        self.ui.setupUi(self)
        self.ui.badge.tell(body.badge, Token.BADGE, Token.ON_STATE)
        self.ui.body_name.setText(body.name)
        self.ui.card.setMinimumWidth(480)
        self.ui.card.setMaximumWidth(560)
        self.ui.action.clicked.connect(self.action_asked)
        self.ui.status.language_chosen.connect(kit.translating.choose)
        self.ui.status.setVisible(cover is not Cover.WIPED)
        self.setFocusProxy(self.ui.action)
        self._retranslate()

    def tell_link(self, link: LinkFacts) -> None:
        """Show how the connection is, on which everything waits."""
        self._link = link
        why = self._kit.faults.sentence(Unavailable(link.code, link.details)) if link.code else ""
        self.ui.status.tell(link, self._kit.wording, self._kit.now(), why=why)
        self.ui.status.ui.outbox_link.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Set the texts anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        headline, text = self._words()
        self.ui.headline.setText(headline)
        self.ui.text.setText(text)
        self.ui.action.setText(self.tr("Join anew…") if self._cover is Cover.WIPED else self.tr("Try again now"))
        call = self.tr("Trouble? Secretariat, {phone}.").format(phone=self._phone) if self._phone else ""
        self.ui.help.setText(call)
        self.ui.help.setVisible(bool(call))
        self.setAccessibleName(f"{headline}. {text}")
        self.ui.status.mark_language(self._kit.translating.language)
        self.tell_link(self._link)

    def _words(self) -> tuple[str, str]:
        if self._cover is Cover.LEASE_ENDED:
            since = self._kit.wording.day(self._heard_at, self._kit.now())
            text = self.tr(
                "It has not heard from the central system since {day}, which is longer than {body} allows. Nothing is "
                "lost. Connect it to a network: once the central system answers, everything is shown again, and what "
                "you recorded is handed over."
            )
            return self.tr("This laptop has locked what it holds"), text.format(
                day=_bare(since), body=self._body.name or self.tr("your body")
            )
        if self._cover is Cover.WIPED:
            text = self.tr(
                "An administrator of {body} withdrew it and had everything on it deleted. What was recorded on it was "
                "handed over before. To use it again you need a new invitation."
            )
            return self.tr("This laptop was wiped"), text.format(body=self._body.name or self.tr("your body"))
        text = self.tr(
            "An administrator has withdrawn it and ordered that everything on it be deleted. What was recorded on it "
            "is being handed over first; please leave it switched on and connected."
        )
        return self.tr("This laptop is being wiped"), text


def _bare(day: str) -> str:
    """A day without the “on” that English puts before it elsewhere: the sentence says “since”."""
    return day.removeprefix("on ")
