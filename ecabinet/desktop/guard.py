"""Stands between defects and the person: reports them and shows one dialog, however many come."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ecabinet.desktop.crash import CrashReport, CrashReporter
from ecabinet.desktop.dialogs.crash import CrashDialog
from ecabinet.desktop.faults import FaultTeller


class _Guard(QObject):
    """Shows the dialog for the first report, and counts those that come while it is open."""

    def __init__(self, window: QWidget, faults: FaultTeller) -> None:
        super().__init__(window)
        self._window, self._faults = window, faults
        self._dialog: CrashDialog | None = None

    def on_crashed(self, report: CrashReport) -> None:
        """Show a report, or add it to the one that is shown."""
        if self._dialog is not None:
            self._dialog.add(report)
            return
        sentence = self._faults.sentence(report.fault) if report.fault else ""
        self._dialog = CrashDialog(report, sentence, self._window)
        self._dialog.finished.connect(self._on_dialog_finished)
        self._dialog.open()

    def _on_dialog_finished(self) -> None:
        self._dialog = None


def guard(window: QWidget, faults: FaultTeller, reports: Path) -> CrashReporter:
    """Report every error that nobody handles into a folder, and show it over the window."""
    reporter = CrashReporter(reports, window)
    reporter.crashed.connect(_Guard(window, faults).on_crashed)
    reporter.install()
    return reporter
