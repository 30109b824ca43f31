"""Shows which laptops fetched a paper that is meant for some alone."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QWidget

from ecabinet.application.fetched import FetchLine, FetchView, Scope
from ecabinet.desktop import colours
from ecabinet.desktop.forms.ui_fetched import Ui_FetchedDialog
from ecabinet.desktop.icons import Icon
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.tasks import Progress
from ecabinet.desktop.widgets.row_list import Row
from ecabinet.domain.faults import Fault

Look = Callable[[], FetchView]
"""Asks the central system; slow. Raises `Refused` and `Unavailable`, after which one may ask again."""

_WIDTH, _LIST = 560, 220


class FetchedDialog(QDialog):
    """Asks as soon as it is made, and again when the person wants it. Open it with `open()`."""

    def __init__(self, parent: QWidget | None, paper: str, look: Look, kit: PageKit) -> None:
        super().__init__(parent)
        self._look, self._kit = look, kit
        self._view: FetchView | None = None
        self._fault: Fault | None = None
        ui = self.ui = Ui_FetchedDialog()
        ui.setupUi(self)
        ui.paper.setText(paper)
        ui.close.setDefault(True)
        ui.again.clicked.connect(self._ask)
        ui.close.clicked.connect(self.accept)
        ui.scroll.setMinimumHeight(colours.pixels(_LIST))
        self.setAccessibleName(ui.heading.text())
        self.setMinimumWidth(_WIDTH)
        ui.close.setFocus()
        self._ask()

    def changeEvent(self, event: QEvent) -> None:
        """Set the texts anew after a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self.setAccessibleName(self.ui.heading.text())
            self._tell()
        super().changeEvent(event)

    def _ask(self) -> None:
        self._view = self._fault = None
        self._tell()

        def work(_progress: Progress) -> FetchView:
            return self._look()

        self._kit.tasks.run(work, self._on_answered, failed=self._on_failed)

    def _on_answered(self, view: FetchView) -> None:
        self._view = view
        self._tell()

    def _on_failed(self, fault: Fault) -> None:
        self._fault = fault
        self._tell()
        self.ui.again.setFocus()

    def _tell(self) -> None:
        """Show the list, that it is empty, that it is asked for, or why it is not here."""
        ui, view, fault = self.ui, self._view, self._fault
        lines = view.lines if view else ()
        ui.progress.setVisible(False)
        if view is None and fault is None:
            ui.progress.tell(self.tr("Asking the central system…"), 0, 0, stoppable=False)
        ui.error.settle()
        if fault is not None:
            ui.error.note(ui.again, self._kit.faults.sentence(fault))
        ui.again.setVisible(fault is not None)
        ui.scope.setVisible(view is not None)
        ui.nobody.setVisible(view is not None and not lines)
        ui.scroll.setVisible(bool(lines))
        if view is not None:
            self._tell_scope(view.scope)
        ui.laptops.tell([self._row(place, line) for place, line in enumerate(lines)])
        self.adjustSize()

    def _tell_scope(self, scope: Scope) -> None:
        if scope is Scope.ALL:
            self.ui.scope.setText(self.tr("You chair, so you see the whole list. Everybody else sees only themselves."))
            self.ui.nobody.setText(self.tr("No laptop has fetched this paper yet."))
        else:
            self.ui.scope.setText(self.tr("You see your own laptops. The whole list is for the chair alone."))
            self.ui.nobody.setText(self.tr("None of your laptops has fetched this paper yet."))

    def _row(self, place: int, line: FetchLine) -> Row:
        label = line.laptop.label or self.tr("Laptop") if line.laptop else self.tr("a laptop not known here yet")
        name = line.person.name if line.person else self.tr("Somebody not known here yet")
        return Row(key=str(place), title=name, subtitle=f"{label} · {self._when(line)}", icon=Icon.LAPTOP)

    def _when(self, line: FetchLine) -> str:
        wording, now = self._kit.wording, self._kit.now()
        first = wording.moment(line.first_at, now)
        if line.last_at == line.first_at:
            return self.tr("fetched at {moment}").format(moment=first)
        last = wording.moment(line.last_at, now)
        return self.tr("fetched first at {first}, last at {last}").format(first=first, last=last)
