"""Puts the recovery sheet on paper or into a file."""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPagedPaintDevice, QPainter
from PySide6.QtWidgets import QWidget

from ecabinet.desktop.joining import RecoverySheet
from ecabinet.desktop.translating import Translating
from ecabinet.exports.files import write_whole

_DOTS_PER_INCH = 300
_POINTS_PER_INCH = 72


class RecoveryPrinter:
    """Gives the sheet out in the language that is shown."""

    def __init__(self, translating: Translating) -> None:
        self._translating = translating

    def save(self, sheet: RecoverySheet, file: Path) -> bool:
        """Write the sheet for its owner alone to read; False where it cannot be written whole."""
        try:
            write_whole(file, self._pdf(sheet), private=True)
        except OSError:
            return False
        return True

    def print(self, sheet: RecoverySheet, over: QWidget) -> bool:
        """Ask for a printer and print; False where the person changed their mind."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - its plugins search for printers

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, over)
        if dialog.exec() != QPrintDialog.DialogCode.Accepted:
            return False
        return self.paint(sheet, printer)

    def paint(self, sheet: RecoverySheet, device: QPagedPaintDevice) -> bool:
        """Draw the page as large as the paper allows; False where the device takes nothing."""
        picture = _picture(self._pdf(sheet))
        painter = QPainter()
        if not painter.begin(device):
            return False
        room = QRectF(painter.viewport())
        size = picture.size().toSizeF().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRectF(room.topLeft(), size), picture)
        return painter.end()

    def _pdf(self, sheet: RecoverySheet) -> bytes:
        return sheet.pdf[self._translating.language]


def _picture(pdf: bytes) -> QImage:
    """The first page of a PDF that this program has made itself; papers from elsewhere are drawn by children."""
    import pypdfium2  # noqa: PLC0415 - needed once in the life of a laptop

    with pypdfium2.PdfDocument(pdf) as document:
        bitmap = document[0].render(scale=_DOTS_PER_INCH / _POINTS_PER_INCH, grayscale=True)
        data = bytes(bitmap.buffer)
        picture = QImage(data, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_Grayscale8)
        return picture.copy()  # its own memory
