"""Covers an open program whose content may not be shown, and deletes a profile once its wipe is due."""

from typing import Final

from PySide6.QtCore import QObject, Signal

from ecabinet.desktop.custody import Custody
from ecabinet.desktop.facts import BodyFacts, LinkFacts, badge_letters
from ecabinet.desktop.panels.cover import CoverPanel
from ecabinet.desktop.profile import Profile
from ecabinet.desktop.shell import Shell
from ecabinet.desktop.tasks import Progress
from ecabinet.desktop.wiping import WipedNote
from ecabinet.desktop.workplace import Cover, Workplace
from ecabinet.domain.faults import Fault

NAMES: Final = ("body", "badge", "holder", "office", "phone")
"""What the lock shows before anybody has opened the program; remembered in clear, and forgotten with a wipe."""


class Covering(QObject):
    """Follows one workplace after the other, from `watch` to `stop`.

    Signals: `covered` where from now on nothing may be shown, `uncovered` where it may again; `wipe_due` once nothing
    is left but to delete, `failed` with the `Fault` where that could not be done; `join_asked` by who wants to join
    with this computer anew.
    """

    covered = Signal()
    uncovered = Signal()
    wipe_due = Signal()
    failed = Signal(object)
    join_asked = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._workplace: Workplace | None = None
        self._panel: CoverPanel | None = None
        self._custody = Custody(shell.bridge, shell.tasks, self)
        self._custody.changed.connect(self._on_custody_changed)
        shell.bridge.link_changed.connect(self._on_bridge_link_changed)

    def watch(self, workplace: Workplace, cover: Cover) -> None:
        """Begin with a workplace, over which this cover lies."""
        self._workplace = workplace
        self._custody.watch(workplace, cover)

    def stop(self) -> None:
        """Look no more: the workplace is closed, or about to be."""
        self._workplace = None
        self._custody.stop()

    @property
    def is_needed(self) -> bool:
        """Whether something lies over the workplace."""
        return self._custody.cover is not Cover.NONE

    def show(self) -> None:
        """Put the cover that is needed over the window."""
        workplace = self._workplace
        if workplace is None:
            return
        laptop = workplace.laptop
        self._panel = CoverPanel(
            self._shell.kit,
            self._custody.cover,
            workplace.body_facts(),
            laptop.body.phone,
            laptop.memory.last_contact,
        )
        self._panel.action_asked.connect(self._on_panel_action_asked)
        self._panel.tell_link(workplace.link_facts())
        self._shell.window.show_scene(self._panel)

    def show_wiped(self, note: WipedNote) -> None:
        """Say that this computer was wiped, and offer to join anew; the names the lock showed go as well."""
        memory = self._shell.kit.memory
        for name in NAMES:
            memory.remember(name, "")
        self._panel = CoverPanel(self._shell.kit, Cover.WIPED, BodyFacts(note.body, badge_letters(note.body)))
        self._panel.action_asked.connect(self.join_asked)
        self._shell.window.show_scene(self._panel)

    def erase(self, workplace: Workplace, profile: Profile) -> None:
        """Close a workplace and delete its profile; what cannot be deleted now is at the next start."""
        note = WipedNote(workplace.laptop.body.name, profile.clock.now())
        self.stop()

        def work(_progress: Progress) -> WipedNote:
            profile.eraser.begin(note)
            workplace.close()
            profile.eraser.finish()
            return note

        self._shell.tasks.run(work, self.show_wiped, failed=self._on_erase_failed)

    def _on_erase_failed(self, fault: Fault) -> None:
        self.failed.emit(fault)

    def _on_custody_changed(self, cover: Cover) -> None:
        if cover is Cover.TO_BE_DELETED:
            self.wipe_due.emit()
        elif cover is Cover.NONE:
            self.uncovered.emit()
        else:
            self.covered.emit()

    def _on_panel_action_asked(self) -> None:
        if self._workplace is not None:
            self._workplace.worker.hurry()

    def _on_bridge_link_changed(self, link: LinkFacts) -> None:
        if self._panel is not None and self._shell.window.scene is self._panel:
            self._panel.tell_link(link)
