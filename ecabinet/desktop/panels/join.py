"""Joining: five steps from an invitation to the first paper."""

from collections.abc import Callable
from enum import IntEnum
from pathlib import Path
from typing import Final, TypeVar
from urllib.parse import urlsplit

from PySide6.QtCore import QElapsedTimer, QEvent, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QWidget

from ecabinet.desktop import colours
from ecabinet.desktop.estimates import Estimate
from ecabinet.desktop.facts import badge_letters
from ecabinet.desktop.forms.ui_join import Ui_JoinPanel
from ecabinet.desktop.joining import SIGN_IN_NEEDED, InvitationFacts, Joined, Joining, KeyPlace
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.panels.join_invitation import JoinInvitation
from ecabinet.desktop.panels.join_laptop import JoinLaptop
from ecabinet.desktop.panels.join_person import JoinPerson
from ecabinet.desktop.panels.join_ready import Fetched, JoinReady
from ecabinet.desktop.panels.join_recovery import JoinRecovery
from ecabinet.desktop.panels.join_sign_in import JoinSignIn
from ecabinet.desktop.panels.join_step import JoinStep
from ecabinet.desktop.recovery_print import RecoveryPrinter
from ecabinet.desktop.tasks import Progress, Task
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets.banner import BannerKind
from ecabinet.domain.faults import Fault, Refused, Unavailable

_WIDTH, _BESIDE = 640, 64
T = TypeVar("T")


class Step(IntEnum):
    """The steps in their order."""

    INVITATION = 0
    PERSON = 1
    LAPTOP = 2
    RECOVERY = 3
    READY = 4
    SIGN_IN = 5  # only where the body asks for it, as a part of the third


_BEFORE: Final = {Step.PERSON: Step.INVITATION, Step.LAPTOP: Step.PERSON, Step.SIGN_IN: Step.LAPTOP}
"""Where one can go back, and to where."""


def open_in_browser(address: str) -> bool:
    """Have the person's own browser open an address; False where there is none."""
    return QDesktopServices.openUrl(QUrl(address))


class JoinPanel(QWidget):
    """Leads through the steps; what fails is said in a sentence with a way to try again.

    Signals: `finished` when the person wants to see Today; `verify_asked` by who only has minutes to verify.
    """

    finished = Signal()
    verify_asked = Signal()

    def __init__(self, kit: PageKit, joining: Joining, browse: Callable[[str], bool] = open_in_browser) -> None:
        super().__init__()
        self._kit, self._joining, self._browse = kit, joining, browse
        self._waiting: Task | None = None
        self._facts: InvitationFacts | None = None
        self._joined: Joined | None = None
        self._fetched = Fetched(0)
        self._estimate, self._since = Estimate(), QElapsedTimer()
        self._busy = ""
        self._again: Callable[[], None] = self._go_on
        self.ui = Ui_JoinPanel()
        self.ui.setupUi(self)
        self.invitation, self.person, self.laptop = JoinInvitation(), JoinPerson(), JoinLaptop()
        self.recovery, self.ready = JoinRecovery(RecoveryPrinter(kit.translating)), JoinReady()
        self.sign_in = JoinSignIn()
        self._steps: tuple[JoinStep, ...] = (
            self.invitation,
            self.person,
            self.laptop,
            self.recovery,
            self.ready,
            self.sign_in,
        )
        self._connect()
        self._show_step(Step.INVITATION)
        self._retranslate()

    @property
    def step(self) -> Step:
        """The step at the front."""
        return Step(self.ui.pages.currentIndex())

    def changeEvent(self, event: QEvent) -> None:
        """Set the texts anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the card its width, which grows with the text size as far as the window allows."""
        super().resizeEvent(event)
        self.ui.card.setFixedWidth(min(colours.pixels(_WIDTH), event.size().width() - _BESIDE))

    def _connect(self) -> None:
        self.ui.verify.clicked.connect(self.verify_asked)
        for step in self._steps:
            self.ui.pages.addWidget(step)
            step.edited.connect(self._on_step_edited)
            step.submitted.connect(self._on_step_submitted)
        self.ui.go_on.clicked.connect(self._go_on)
        self.ui.back.clicked.connect(self._on_back_clicked)
        self.ui.language.chosen.connect(self._kit.translating.choose)
        self.ui.banner.action_asked.connect(self._on_banner_action_asked)
        self.ui.progress.cancel_asked.connect(self._on_cancel_asked)

    # Steps ----------------------------------------------------------------------------------------------------------

    def _show_step(self, step: Step) -> None:
        self.ui.pages.setCurrentIndex(step)
        self._work_over()
        self._steps[step].entered()
        self._retranslate()

    def _go_on(self) -> None:
        if self._busy or not self._steps[self.step].ready():
            return
        self.ui.banner.settle()
        {
            Step.INVITATION: self._read_invitation,
            Step.PERSON: self._probe_keystore,
            Step.LAPTOP: self._join,
            Step.RECOVERY: self._keep_recovery,
            Step.READY: self.finished.emit,
            Step.SIGN_IN: self._begin_sign_in,
        }[self.step]()

    def _read_invitation(self) -> None:
        try:
            given, address = self.invitation.given()
        except OSError as error:
            self._on_failed(Unavailable("file_unreadable", {"name": Path(str(error.filename)).name}))
            return

        def work(_progress: Progress) -> InvitationFacts:
            return self._joining.read_invitation(given, address)

        self._run(self.tr("Reading your invitation…"), work, self._on_invitation_read)

    def _on_invitation_read(self, facts: InvitationFacts) -> None:
        self._facts = facts
        self.person.tell(facts)
        self._show_step(Step.PERSON)

    def _probe_keystore(self) -> None:
        def work(_progress: Progress) -> KeyPlace:
            return self._joining.probe_keystore()

        self._run(self.tr("Looking for a safe place for your keys…"), work, self._on_keystore_probed)

    def _on_keystore_probed(self, place: KeyPlace) -> None:
        if self._facts is not None:
            self.laptop.tell(place, self._facts)
        self._show_step(Step.LAPTOP)

    def _join(self) -> None:
        secret = self.laptop.take_secret()

        def work(progress: Progress) -> Joined:
            return self._joining.join(secret, progress)

        def again() -> None:
            self._run(
                self.tr("Making your keys and asking the central system to admit this laptop…"), work, self._on_joined
            )

        self._again = again
        again()

    def _on_joined(self, joined: Joined) -> None:
        self._joined, self._waiting = joined, None
        self.recovery.tell(joined.sheet)
        self.ready.tell_notes(wait=joined.notes_wait)
        self._show_step(Step.RECOVERY)

    def _ask_for_sign_in(self, fault: Fault) -> None:
        self._again = self._go_on
        self.sign_in.tell_host(urlsplit(str(fault.details.get("issuer", ""))).netloc)
        self._show_step(Step.SIGN_IN)

    def _begin_sign_in(self) -> None:
        def work(_progress: Progress) -> str:
            return self._joining.begin_sign_in()

        self._run(self.tr("Asking your organisation for its sign-in page…"), work, self._on_sign_in_begun)

    def _on_sign_in_begun(self, address: str) -> None:
        self.sign_in.tell_address(address)
        self._browse(address)
        self.ui.progress.settle()
        self._tell_waiting()
        self._waiting = self._kit.tasks.run(
            self._joining.finish_sign_in, self._on_joined, failed=self._on_sign_in_failed
        )

    def _tell_waiting(self) -> None:
        self._busy = self.tr("Waiting until you have signed in in the browser…")
        self.ui.progress.tell(self._busy, 0, 0)

    def _on_sign_in_failed(self, fault: Fault) -> None:
        self._on_cancel_asked()
        self._on_failed(fault)

    def _on_cancel_asked(self) -> None:
        task, self._waiting = self._waiting, None
        if task is not None:
            task.cancel()
        self.sign_in.tell_address("")
        self._work_over()

    def _keep_recovery(self) -> None:
        reason = self.recovery.skipped_because()

        def work(_progress: Progress) -> None:
            self._joining.keep_recovery(reason)

        self._run(self.tr("Keeping that…"), work, self._on_recovery_kept)

    def _on_recovery_kept(self, _nothing: None) -> None:
        self._show_step(Step.READY)
        self._fetch()

    def _fetch(self) -> None:
        self._estimate, self._since = Estimate(), QElapsedTimer()
        self._since.start()
        self._tell_fetched(Fetched(self._joined.papers if self._joined else 0))
        self._again = self._fetch
        self._kit.tasks.run(
            self._joining.fetch_papers, self._on_fetched, failed=self._on_failed, progressed=self._on_fetch_progressed
        )

    def _on_fetch_progressed(self, done: int, total: int) -> None:
        left = self._estimate.left(done, total, self._since.elapsed())
        self._tell_fetched(Fetched(self._fetched.papers, done, total, left))

    def _on_fetched(self, _nothing: None) -> None:
        total = self._fetched.total or 1
        self._tell_fetched(Fetched(self._fetched.papers, total, total))

    def _tell_fetched(self, fetched: Fetched) -> None:
        self._fetched = fetched
        self.ready.tell(fetched, self._kit.wording)

    # Work and failures ----------------------------------------------------------------------------------------------

    def _run(self, said: str, work: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        """Do slow work, saying what is being done."""
        self._busy = said
        self.ui.progress.tell(said, 0, 0, stoppable=False)
        self._allow()
        self._kit.tasks.run(work, done, failed=self._on_failed)

    def _on_failed(self, fault: Fault) -> None:
        self._work_over()
        if fault.code == SIGN_IN_NEEDED and self.step is Step.LAPTOP:
            self._ask_for_sign_in(fault)
            return
        sentence = self._kit.faults.sentence(fault)
        if isinstance(fault, Refused) and self._steps[self.step].complain(sentence):
            return
        kind = BannerKind.ERROR if isinstance(fault, Refused) else BannerKind.WARN
        self.ui.banner.tell(kind, sentence, self.tr("Try again"))

    def _work_over(self) -> None:
        self._busy = ""
        self.ui.progress.settle()
        self._allow()

    def _allow(self) -> None:
        self.ui.go_on.setEnabled(not self._busy and self._steps[self.step].ready())
        self.ui.back.setEnabled(not self._busy)
        self.ui.back.setVisible(self.step in _BEFORE)
        self.ui.verify.setVisible(self.step is Step.INVITATION)

    # What the person does -------------------------------------------------------------------------------------------

    def _on_step_edited(self) -> None:
        self._again = self._go_on
        self.ui.banner.settle()
        self._allow()

    def _on_step_submitted(self) -> None:
        self._go_on()

    def _on_back_clicked(self) -> None:
        self.ui.banner.settle()
        self._show_step(_BEFORE[self.step])

    def _on_banner_action_asked(self) -> None:
        self.ui.banner.settle()
        self._again()

    # Texts ----------------------------------------------------------------------------------------------------------

    def _retranslate(self) -> None:
        self.ui.language.tell(self._kit.translating.language)
        names = [self.tr("Invitation"), self.tr("You"), self.tr("This laptop"), self.tr("Recovery"), self.tr("Ready")]
        self.ui.steps.tell(names, Step.LAPTOP if self.step is Step.SIGN_IN else self.step)
        labels = {Step.READY: self.tr("Open Today"), Step.SIGN_IN: self.tr("Sign in in the browser")}
        self.ui.go_on.setText(labels.get(self.step, self.tr("Continue")))
        body = self._facts.body_name if self._facts else "e-Cabinet"
        self.ui.badge.tell(badge_letters(body), Token.BADGE, Token.ON_STATE)
        self.ui.body_name.setText(body)
        self.ui.foot.setText(self._foot())
        self.ready.tell(self._fetched, self._kit.wording)
        if self._waiting is not None:
            self._tell_waiting()

    def _foot(self) -> str:
        phone = (self._joined and self._joined.phone) or (self._facts and self._facts.phone) or ""
        sees = self.tr(
            "What the Secretariat sees about you: that papers arrived, and what you submit. Never what you read."
        )
        if phone:
            return self.tr("Trouble? Secretariat, {phone}.").format(phone=phone) + " " + sees
        return self.tr("Trouble? Call the Secretariat; its number stands on your invitation.") + " " + sees
