"""The line above a paper that is a scan: says what cannot be done with it, until the person puts it away."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from ecabinet.desktop.widgets.banner import Banner, BannerKind


class ScanBar(Banner):
    """Told with `say`. Signals: those of a banner."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_scan = False
        self.closed.connect(self._on_closed)

    def say(self, *, is_scan: bool) -> None:
        """Say that a paper is a scan, or nothing."""
        self._is_scan = is_scan
        self._show()

    def _show(self) -> None:
        if not self._is_scan:
            self.settle()
            return
        said = self.tr(
            "This paper is a scan: its pages are pictures without text. "
            "It can be read and printed, but no words in it can be found, selected or commented on."
        )
        self.tell(BannerKind.INFO, said)

    def _on_closed(self) -> None:
        self._is_scan = False

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
