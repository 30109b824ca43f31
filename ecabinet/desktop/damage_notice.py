"""Says, when the program opens, that the laptop's file had lost something, until its person has read it."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from ecabinet.application.laptop import Laptop
from ecabinet.application.laptop_damage import Damage, spans
from ecabinet.desktop.faults import FaultTeller
from ecabinet.desktop.shell import Shell
from ecabinet.desktop.tasks import Progress

_SENTENCES = ("file_damaged", "entries_put_back", "entries_missing", "drafts_older")


class DamageNotice(QObject):
    """Looks once, away from the window's thread, and stays open over the work until it is closed."""

    def __init__(self, shell: Shell, laptop: Laptop) -> None:
        super().__init__(shell)
        self._shell = shell
        self._laptop = laptop
        shell.tasks.run(self._look, self._on_looked)

    def _look(self, _progress: Progress) -> Damage | None:
        return self._laptop.damage()

    def _on_looked(self, damage: Damage | None) -> None:
        if damage is None:
            self.deleteLater()
            return
        box = QMessageBox(QMessageBox.Icon.Warning, "e-Cabinet", said(damage, self._shell.faults))
        box.setParent(self._shell.window, box.windowFlags())
        box.finished.connect(self._on_read)
        box.open()

    def _on_read(self, _how: int) -> None:
        self._shell.tasks.run(self._settle, self._on_settled)

    def _settle(self, _progress: Progress) -> None:
        self._laptop.damage_was_read()

    def _on_settled(self, _done: object) -> None:
        self.deleteLater()


def said(damage: Damage, faults: FaultTeller) -> str:
    """What was found, what is here again, what is missing, and what to look at."""
    put_back, missing = spans(damage.put_back), spans(damage.missing)
    numbers = {"entries_put_back": put_back, "entries_missing": missing}
    codes = (code for code in _SENTENCES if numbers.get(code, code))
    return "\n\n".join(faults.say(code, {"numbers": numbers.get(code, "")}) for code in codes)
