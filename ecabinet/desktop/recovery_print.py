"""Puts the recovery sheet on paper or into a PDF."""

from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF, QObject
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QWidget

from ecabinet.desktop import fonts
from ecabinet.desktop.joining import RecoverySheet
from ecabinet.desktop.translating import Translating
from ecabinet.desktop.wording import Wording

_MARGIN_MM = 22
_DOTS_PER_INCH = 300


class RecoveryPrinter(QObject):
    """Lays the sheet out in the language that is shown."""

    def __init__(self, translating: Translating) -> None:
        super().__init__()
        self._translating = translating

    def save(self, sheet: RecoverySheet, file: Path) -> bool:
        """Write the sheet as a PDF; False where the file cannot be written."""
        try:
            file.touch()
        except OSError:
            return False
        writer = QPdfWriter(str(file))
        writer.setResolution(_DOTS_PER_INCH)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
        writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
        writer.setTitle(self.tr("Recovery sheet"))
        self.document(sheet).print_(writer)
        return file.stat().st_size > 0

    def print(self, sheet: RecoverySheet, over: QWidget) -> bool:
        """Ask for a printer and print; False where the person changed their mind."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - its plugins search for printers

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, over)
        if dialog.exec() != QPrintDialog.DialogCode.Accepted:
            return False
        self.document(sheet).print_(printer)
        return True

    def document(self, sheet: RecoverySheet) -> QTextDocument:
        """The sheet as a document."""
        document = QTextDocument()
        document.setDefaultFont(fonts.text_font(110))
        made = Wording(self._translating.language).long_date(sheet.made_at)
        groups = "&nbsp;&nbsp; ".join(escape(group) for group in sheet.code)
        rows = (
            (self.tr("Body"), sheet.body_name),
            (self.tr("Person"), sheet.person_name),
            (self.tr("Laptop"), sheet.laptop),
            (self.tr("Made on"), made),
            (self.tr("Secretariat"), sheet.phone),
        )
        table = "".join(
            f"<tr><td><b>{escape(name)}</b>&nbsp;&nbsp;</td><td>{escape(text)}</td></tr>" for name, text in rows
        )
        advice = self.tr(
            "Whoever has this sheet and your laptop’s papers can open them. Keep it with your most important papers, "
            "away from the laptop, and show it to nobody but the Secretariat when you set up a new laptop."
        )
        title, code = self.tr("Recovery sheet"), self.tr("Recovery code")
        document.setHtml(
            f"<h2>{escape(title)}</h2><table cellspacing='6'>{table}</table>"
            f"<h3>{escape(code)}</h3><p style='font-size:18pt'>{groups}</p><p>{escape(advice)}</p>"
        )
        return document
