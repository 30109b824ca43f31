"""What stands before an open program: the lock, the way back from a forgotten PIN, and verifying without opening."""

import importlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ecabinet.desktop.facts import BodyFacts, HolderFacts
from ecabinet.desktop.joining import Unlocking
from ecabinet.desktop.panels.recover import RecoverPanel
from ecabinet.desktop.panels.unlock import UnlockPanel
from ecabinet.desktop.shell import Shell
from ecabinet.desktop.tasks import Progress

if TYPE_CHECKING:
    from ecabinet.desktop.pages.verify_alone import VerifyAlone

_VERIFYING = "ecabinet.desktop.pages.verify_alone"
"""Imported in a worker when it is first asked for: it judges signatures, and that takes libraries."""


class Gate(QObject):
    """Shows its scenes over the window of a shell.

    Signals: `passed` once the PIN was right, or was set anew with the recovery sheet.
    """

    passed = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._lock: UnlockPanel | None = None
        self._recover: RecoverPanel | None = None
        self._unlocking: Unlocking | None = None
        self._phone = ""
        self._verify: VerifyAlone | None = None
        self._verify_before: QWidget | None = None

    def ask(self, unlocking: Unlocking, body: BodyFacts, holder: HolderFacts, phone: str) -> None:
        """Cover everything until the PIN was right."""
        self._unlocking, self._phone = unlocking, phone
        self._lock = UnlockPanel(self._shell.kit, unlocking, body, holder, phone)
        self._lock.unlocked.connect(self.passed)
        self._lock.recovery_asked.connect(self._on_recovery_asked)
        self._lock.verify_asked.connect(self.verify)
        self._shell.window.show_scene(self._lock)

    def verify(self) -> None:
        """Let somebody verify a file without opening the program, and come back to where they were."""
        self._verify_before = self._shell.window.scene

        def work(_progress: Progress) -> "type[VerifyAlone]":
            panel: type[VerifyAlone] = importlib.import_module(_VERIFYING).VerifyAlone
            return panel

        self._shell.tasks.run(work, self._on_verify_imported)

    def _on_recovery_asked(self) -> None:
        if self._unlocking is None:
            return
        self._recover = RecoverPanel(self._shell.kit, self._unlocking, self._phone)
        self._recover.recovered.connect(self.passed)
        self._recover.back_asked.connect(self._on_recover_back_asked)
        self._shell.window.show_scene(self._recover)

    def _on_recover_back_asked(self) -> None:
        if self._lock is not None and self._recover is not None:
            self._shell.window.show_scene(self._lock)
            self._shell.window.drop_scene(self._recover)
            self._recover = None

    def _on_verify_imported(self, panel: "type[VerifyAlone]") -> None:
        before = self._verify_before
        if before is None or self._shell.window.scene is not before:
            return
        self._verify = panel(self._shell.kit)
        self._verify.back_asked.connect(self._on_verify_back_asked)
        self._shell.window.show_scene(self._verify)

    def _on_verify_back_asked(self) -> None:
        if self._verify_before is not None and self._verify is not None:
            self._shell.window.show_scene(self._verify_before)
            self._shell.window.drop_scene(self._verify)
            self._verify = None
