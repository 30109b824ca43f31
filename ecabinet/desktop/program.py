"""The running program: from the first frame over joining or the PIN to an open workplace, locking, and the end."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialog, QMessageBox

from ecabinet.application.pins import SecretKind
from ecabinet.application.private_keys import remember_sheet
from ecabinet.desktop import idleness
from ecabinet.desktop.covering import NAMES, Covering
from ecabinet.desktop.damage_notice import DamageNotice
from ecabinet.desktop.facts import BodyFacts, HolderFacts
from ecabinet.desktop.gate import Gate
from ecabinet.desktop.idleness import Idleness
from ecabinet.desktop.joining import Unlocking
from ecabinet.desktop.joining_here import JoiningHere, open_or_resume
from ecabinet.desktop.panels.join import JoinPanel
from ecabinet.desktop.profile import Profile
from ecabinet.desktop.routes import PageName
from ecabinet.desktop.shell import Shell
from ecabinet.desktop.sleeping import Sleeping
from ecabinet.desktop.tasks import Progress
from ecabinet.desktop.wiping import WipedNote
from ecabinet.desktop.workplace import Cover, Workplace
from ecabinet.domain.faults import Fault

Furnish = Callable[[Shell, Workplace], None]
"""Offers the pages of an open workplace to the window."""

_TIDY_MS: Final = 1_000  # after the lock was painted
_BODY, _BADGE, _HOLDER, _OFFICE, _PHONE = NAMES


class Program(QObject):
    """One window over one profile.

    Signals: `opened` with the `Workplace` once the person can work; `ended` when everything is closed.
    """

    opened = Signal(object)
    ended = Signal()

    def __init__(self, shell: Shell, find_profile: Callable[[], Profile], furnish: Furnish) -> None:
        super().__init__(shell)
        self._shell, self._find_profile, self._furnish = shell, find_profile, furnish
        self._joining: JoiningHere | None = None
        self.begun: JoiningHere | None = None  # set by `_Opening` where a joining was cut off
        self.workplace: Workplace | None = None
        self.profile: Profile | None = None
        self.cover = Cover.NONE  # set by `_Opening`: what lies over a workplace from the start
        self._is_furnished = False
        self._is_locked = False
        self._covering = Covering(shell)
        self._covering.covered.connect(self._on_covered)
        self._covering.uncovered.connect(self._on_uncovered)
        self._covering.wipe_due.connect(self._on_wipe_due)
        self._covering.failed.connect(self._on_failed)
        self._covering.join_asked.connect(self._on_join_anew_asked)
        self._idle = Idleness(shell.application, partial(idleness.milliseconds, shell.kit.memory), self)
        self._idle.passed.connect(self.lock)
        self._sleeping = Sleeping(self)
        self._sleeping.noticed.connect(self.lock)
        shell.navigator.arrived.connect(self._idle.touched)
        self._gate = Gate(shell)
        self._gate.passed.connect(self._on_unlocked)
        shell.window.lock_asked.connect(self.lock)
        shell.window.closing.connect(self.end)

    def look(self) -> None:
        """See whether somebody has joined on this computer: ask for their PIN, else lead through joining."""

        def work(_progress: Progress) -> tuple[Profile, bool, WipedNote | None]:
            profile = self._find_profile()
            note = profile.eraser.note
            if note is not None:
                profile.eraser.finish()  # it may have been cut off
            return profile, profile.vault.exists, note

        self._shell.tasks.run(work, self._on_looked, failed=self._on_failed)

    def _on_looked(self, found: tuple[Profile, bool, WipedNote | None]) -> None:
        self.profile, is_joined, note = found
        if note is not None:
            self._covering.show_wiped(note)
        elif is_joined:
            self._ask_secret(_Opening(self, self.profile))
        else:
            self._join(JoiningHere(self.profile))

    def _on_failed(self, fault: Fault) -> None:
        box = QMessageBox(QMessageBox.Icon.Warning, "e-Cabinet", self._shell.faults.sentence(fault))
        box.setParent(self._shell.window, box.windowFlags())
        box.open()

    # Joining --------------------------------------------------------------------------------------------------------

    def _join(self, joining: JoiningHere) -> None:
        self._joining = joining
        panel = JoinPanel(self._shell.kit, joining)
        panel.finished.connect(self._on_join_finished)
        panel.verify_asked.connect(self._gate.verify)
        self._shell.window.show_scene(panel)

    def _on_join_finished(self) -> None:
        joining, self._joining = self._joining, None
        if joining is not None and joining.workplace is not None:
            self.open(joining.workplace)

    # The lock -------------------------------------------------------------------------------------------------------

    def lock(self) -> None:
        """Cover everything until the PIN was right; what was submitted becomes final, what was open is closed."""
        workplace = self.workplace
        if workplace is None or self._is_locked:
            return
        self._is_locked = True
        workplace.pins.locked()
        self._ask_secret(_Returning(workplace, self.profile))
        self._drop_pages()
        self._shell.tasks.run(_flushing(workplace), _nothing)

    def _drop_pages(self) -> None:
        """Let go of everything that was shown; pages keep on disk what was half written."""
        self._idle.stop()
        for dialog in self._shell.window.findChildren(QDialog):
            dialog.reject()
        self._shell.window.forget_pages()
        QTimer.singleShot(_TIDY_MS, self, self._shell.tidy)

    def _ask_secret(self, unlocking: Unlocking) -> None:
        recall = self._shell.kit.memory.recall
        body_name = recall(_BODY) or ""
        body = BodyFacts(body_name, recall(_BADGE) or "", sample=False)
        holder = HolderFacts(recall(_HOLDER) or "", recall(_OFFICE) or "")
        self._gate.ask(unlocking, body, holder, recall(_PHONE) or "")

    def _on_unlocked(self) -> None:
        if self.begun is not None:
            self._join(self.begun)
            self.begun = None
        elif self.workplace is None:
            return
        elif self._is_furnished:
            self._is_locked = False
            self._show_work()
        else:
            self.open(self.workplace, self.cover)

    # The workplace --------------------------------------------------------------------------------------------------

    def open(self, workplace: Workplace, cover: Cover = Cover.NONE) -> None:
        """Fill the frame, unless a cover lies over it, and begin to exchange."""
        self.workplace, self._is_furnished, self._is_locked = workplace, True, False
        window, bridge = self._shell.window, self._shell.bridge
        body, holder = workplace.body_facts(), workplace.holder_facts()
        self._remember(body, holder, workplace)
        window.tell_body(body)
        window.tell_holder(holder)
        self._covering.watch(workplace, cover)
        self._show_work()
        workplace.start(bridge.tell_feeds, bridge.tell_link)
        bridge.tell_link(workplace.link_facts())
        DamageNotice(self._shell, workplace.laptop)
        self.opened.emit(workplace)

    def _show_work(self) -> None:
        """Fill the frame and show it, or the cover that lies over it."""
        if self._covering.is_needed:
            self._covering.show()
        elif self.workplace is not None:
            self._furnish(self._shell, self.workplace)
            self._shell.window.show_frame()
            if self._shell.navigator.here is None:
                self._shell.navigator.go_to(PageName.TODAY)
            else:
                self._shell.navigator.again()
            self._idle.start()

    def _on_covered(self) -> None:
        self._drop_pages()
        if not self._is_locked:
            self._covering.show()

    def _on_uncovered(self) -> None:
        if not self._is_locked:
            self._show_work()

    def _on_wipe_due(self) -> None:
        """Delete everything: what was recorded was handed over, and the central store knows that it is done."""
        workplace, self.workplace = self.workplace, None
        self._is_furnished = self._is_locked = False
        self._drop_pages()
        if workplace is not None and self.profile is not None:
            self._covering.erase(workplace, self.profile)

    def _on_join_anew_asked(self) -> None:
        if self.profile is not None:
            self.profile.eraser.forget()
            self._join(JoiningHere(self.profile))

    def _remember(self, body: BodyFacts, holder: HolderFacts, workplace: Workplace) -> None:
        """What the lock shows before anybody has opened the program: names, nothing that was read or said."""
        remember = self._shell.kit.memory.remember
        remember(_BODY, body.name)
        remember(_BADGE, body.badge)
        remember(_HOLDER, holder.name)
        remember(_OFFICE, holder.office)
        remember(_PHONE, workplace.laptop.body.phone)

    def forget(self) -> None:
        """Let go of a workplace that was closed already, as after a crash or when the laptop is to be opened anew."""
        self.workplace = None
        self._is_furnished = self._is_locked = False
        self._covering.stop()
        self._idle.stop()
        self._shell.window.ui.stage.clear_pages()

    def end(self) -> None:
        """Close the workplace; what is under way gets a moment, what is not delivered waits for the next start.

        `look` opens it again.
        """
        workplace, self.workplace = self.workplace, None
        joining, self._joining = self._joining, None
        self._idle.stop()
        self._is_furnished = self._is_locked = False
        self._covering.stop()
        self._shell.window.forget_pages()
        self._shell.tasks.stop()
        if workplace is not None:
            workplace.close()
        if joining is not None:
            joining.close()
        self.ended.emit()


class _Opening:
    """Opens the profile with what is typed first."""

    def __init__(self, program: Program, profile: Profile) -> None:
        self._program, self._profile = program, profile

    def secret_kind(self) -> SecretKind:
        """A PIN, or a passphrase on a computer without a key store."""
        return self._profile.secret_kind

    def new_kind(self) -> SecretKind:
        """As this computer is now."""
        return self._profile.new_kind

    def unlock(self, secret: str) -> None:
        """Open everything, or what there is of a joining that was cut off; called on a worker thread."""
        found = open_or_resume(self._profile, secret)
        if isinstance(found, JoiningHere):
            self._program.begun = found
        else:
            self._program.cover = found.cover()
            self._program.workplace = found

    def recover(self, letters: str, secret: str) -> None:
        """Set the new secret and open with it; called on a worker thread.

        From now on the sheet opens notes too, if this laptop joined before it could.
        """
        code = self._profile.recover(letters, secret)
        self.unlock(secret)
        if self._program.workplace is not None:
            remember_sheet(self._program.workplace.laptop, code)


class _Returning:
    """Checks the secret of who comes back to a locked program."""

    def __init__(self, workplace: Workplace, profile: Profile | None) -> None:
        self._workplace, self._profile = workplace, profile

    def secret_kind(self) -> SecretKind:
        """As when it was opened."""
        return self._workplace.pins.kind

    def new_kind(self) -> SecretKind:
        """As this computer is now."""
        return self._profile.new_kind if self._profile else self._workplace.pins.kind

    def unlock(self, secret: str) -> None:
        """Check it; called on a worker thread."""
        self._workplace.pins.confirm(secret)

    def recover(self, letters: str, secret: str) -> None:
        """Set the new secret; called on a worker thread."""
        if self._profile is not None:
            code = self._profile.recover(letters, secret)
            remember_sheet(self._workplace.laptop, code)  # a laptop that joined before sheets opened notes knows none
            self._workplace.pins.kind = self._profile.secret_kind
        self.unlock(secret)


def _flushing(workplace: Workplace) -> Callable[[Progress], None]:
    def work(_progress: Progress) -> None:
        workplace.laptop.flush_pending()

    return work


def _nothing(_result: None) -> None:
    """Nobody waits for it."""
