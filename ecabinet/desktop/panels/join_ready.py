"""Joining, step 5: papers arrive, reading can begin."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ecabinet.desktop.forms.ui_join_ready import Ui_JoinReady
from ecabinet.desktop.panels.join_step import JoinStep
from ecabinet.desktop.wording import Wording

_STEPS = 1000


@dataclass(frozen=True, slots=True)
class Fetched:
    """So many papers, of whose bytes so many are here; `left` is the milliseconds that are probably left."""

    papers: int
    done: int = 0
    total: int = 0
    left: int | None = None


class JoinReady(JoinStep):
    """Shows how far the papers have come; one need not wait."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_JoinReady()
        self.ui.setupUi(self)
        self.tell_notes(wait=False)

    def tell_notes(self, *, wait: bool) -> None:
        """Say whether there are private notes that another laptop of the same person has to hand over."""
        self.ui.notes.setVisible(wait)

    def tell(self, fetched: Fetched, wording: Wording) -> None:
        """Show how far it is."""
        ui, papers = self.ui, fetched.papers
        if not papers:
            ui.fetching.setText(self.tr("No papers wait for you yet."))
        elif fetched.total and fetched.done >= fetched.total:
            ui.fetching.setText(self.tr("✓ All %n papers are here.", "", papers))
        else:
            ui.fetching.setText(self.tr("Fetching %n papers. You can start reading.", "", papers))
        ui.bar.setVisible(bool(papers))
        ui.bar.setRange(0, _STEPS if fetched.total else 0)
        ui.bar.setValue(_STEPS * fetched.done // fetched.total if fetched.total else 0)
        ui.fetched.setText(self._amount(fetched, wording) if papers and fetched.total else "")

    def retranslate(self) -> None:
        """Set every text again; how far it is comes with the next `tell`."""
        self.ui.retranslateUi(self)

    def _amount(self, fetched: Fetched, wording: Wording) -> str:
        said = wording.megabytes_of(fetched.done, fetched.total)
        if fetched.left is None or fetched.done >= fetched.total:
            return said
        left = self.tr("about {duration} left").format(duration=wording.duration(fetched.left))
        return f"{said} · {left}"
