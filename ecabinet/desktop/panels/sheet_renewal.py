"""A new recovery sheet: what stands on the page about it, the PIN that is asked, and the sheet to print."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel

from ecabinet.desktop.dialogs.pin import PinDialog
from ecabinet.desktop.joining import RecoverySheet
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.panels.new_sheet import NewSheet
from ecabinet.desktop.recovery_print import RecoveryPrinter
from ecabinet.desktop.recovery_sheets import RecoverySheets
from ecabinet.desktop.tasks import Progress
from ecabinet.desktop.widgets.side_sheet import SideSheet
from ecabinet.domain.faults import Fault


class SheetRenewal(QObject):
    """Leads from the button of a page to a new sheet that was printed or saved, over the page's side sheet.

    Signals: `failed` with a `Fault`.
    """

    failed = Signal(object)

    def __init__(self, kit: PageKit, sheets: RecoverySheets, side: SideSheet, what: QLabel) -> None:
        super().__init__(side)
        self._kit, self._sheets, self._side, self._what = kit, sheets, side, what
        self._printer = RecoveryPrinter(kit.translating)
        self._unkept: RecoverySheet | None = None
        self._made: RecoverySheet | None = None
        self._is_kept, self._is_shown = True, False
        side.closed.connect(self._on_side_closed)

    @property
    def is_unkept(self) -> bool:
        """Whether a new sheet was put away that was neither printed nor saved."""
        return self._unkept is not None

    def look(self) -> None:
        """Find out whether the sheet was kept, and say it."""

        def work(_progress: Progress) -> bool:
            return self._sheets.is_kept()

        self._kit.tasks.run(work, self._on_looked, failed=self.failed.emit)

    def retranslate(self) -> None:
        """Set every text again."""
        if self._is_kept:
            said = self.tr(
                "It opens this laptop when the PIN or passphrase is forgotten. Make a new one if it is lost, or if "
                "somebody may have seen it."
            )
        else:
            said = self.tr(
                "Nobody printed or saved the sheet that opens this laptop when the PIN or passphrase is forgotten. "
                "Please make a new one and keep it."
            )
        self._what.setText(said)
        if self._is_shown:
            self._side.retitle(self.tr("New recovery sheet"))

    def begin(self) -> None:
        """Ask for the PIN; nothing has changed until it was right."""
        kind = self._sheets.kind
        reason = self.tr(
            "A new recovery sheet is made. From that moment the former sheet opens this laptop no more. "
            "Have a printer ready, or a stick to save it on."
        )
        dialog = PinDialog(self._side.parentWidget(), reason, self._renew, self._kit.tasks, self._kit.faults, kind=kind)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._on_renewed)
        dialog.open()

    def show_again(self) -> None:
        """Show the sheet made last, as long as the program stays open."""
        if self._unkept is None:
            return
        panel = NewSheet(self._side, self._printer, self._unkept)
        panel.kept.connect(self._on_kept)
        self._side.open(self.tr("New recovery sheet"), panel)
        self._is_shown = True
        panel.ui.keeping.setFocus()

    def _renew(self, secret: str) -> None:
        """Make it; in a worker, where the PIN is checked."""
        self._made = self._sheets.renew(secret)

    def _on_renewed(self) -> None:
        self._unkept, self._made = self._made, None
        self._on_looked(is_kept=False)
        self.show_again()

    def _on_side_closed(self) -> None:
        self._is_shown = False

    def _on_kept(self) -> None:
        self._unkept = None

        def work(_progress: Progress) -> None:
            self._sheets.keep()

        self._kit.tasks.run(work, self._on_noted, failed=self._on_failed)

    def _on_noted(self, _nothing: None) -> None:
        self._on_looked(is_kept=True)

    def _on_looked(self, is_kept: bool) -> None:
        self._is_kept = is_kept
        self.retranslate()

    def _on_failed(self, fault: Fault) -> None:
        self.failed.emit(fault)
