"""What waits for somebody's word on the page of members: a list, gone when nothing waits, and a sheet for each."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ecabinet.application.seconding import Seconding, Waiting, WaitsFor
from ecabinet.application.succeeding import Seat, Succeeding
from ecabinet.desktop.icons import Icon
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.panels.members_words import WaitingWords
from ecabinet.desktop.panels.waiting import WaitingForm
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.widgets.row_list import Row, RowList
from ecabinet.desktop.widgets.side_sheet import SideSheet

_ICONS = {
    WaitsFor.GRANT: (Icon.MEMBERS, Token.NAVY),
    WaitsFor.LOG_KEY: (Icon.LOCK, Token.NAVY),
    WaitsFor.FURTHER_LAPTOP: (Icon.LAPTOP, Token.NAVY),
    WaitsFor.RULING: (Icon.LAPTOP, Token.OBJECT),
}


class MembersWaiting(QObject):
    """Shows them in a list, opens each in the page's sheet.

    Signals: `asked` with what is to be done, a call without arguments that records it.
    """

    asked = Signal(object)

    def __init__(
        self,
        kit: PageKit,
        seconding: Seconding,
        succeeding: Succeeding,
        *,
        rows: RowList,
        card: QWidget,
        sheet: SideSheet,
    ) -> None:
        super().__init__(card)
        self._kit, self._seconding, self._succeeding = kit, seconding, succeeding
        self._rows, self._card, self._sheet = rows, card, sheet
        self._words = WaitingWords(self)
        self._found: dict[str, Waiting | Seat] = {}
        self._form: WaitingForm | None = None
        card.hide()
        rows.opened.connect(self._on_row_opened)

    def look(self) -> tuple[Waiting | Seat, ...]:
        """Everything that waits; may be asked in any thread."""
        return (*self._seconding.view(), *self._succeeding.seats())

    def show(self, found: tuple[Waiting | Seat, ...]) -> None:
        """List it."""
        self._found = {_key(one): one for one in found}
        self._rows.tell([self._row(key, one) for key, one in self._found.items()])
        self._card.setVisible(bool(found))

    def _row(self, key: str, one: Waiting | Seat) -> Row:
        said = self._words.said(one, self._kit.wording, self._kit.now())
        icon, token = (Icon.BALLOTS, Token.NAVY) if isinstance(one, Seat) else _ICONS[one.kind]
        is_mine = isinstance(one, Seat) or one.may_agree
        return Row(key, said.what, said.who, icon, token, self.tr("Decide…") if is_mine else self.tr("Look…"))

    def _on_row_opened(self, key: str) -> None:
        one = self._found.get(key)
        if one is None:
            return
        form = WaitingForm(self._sheet, one, self._kit.wording, self._kit.now())
        form.agreed.connect(self._on_agreed)
        form.rejected.connect(self._on_rejected)
        self._form = form
        self._sheet.open(self.tr("Waiting for somebody’s word"), form)

    def _on_agreed(self) -> None:
        form = self._form
        if form is not None:
            one = form.waiting
            deed: Callable[[], Any] = (
                partial(self._succeeding.pass_seat, one, form.reason)
                if isinstance(one, Seat)
                else partial(self._seconding.agree, one, form.reason)
            )
            self._ask(deed)

    def _on_rejected(self) -> None:
        form = self._form
        if form is not None and not isinstance(form.waiting, Seat):
            self._ask(partial(self._seconding.reject, form.waiting, form.reason))

    def _ask(self, deed: Callable[[], Any]) -> None:
        self._form = None
        self._sheet.close_sheet()
        self.asked.emit(deed)


def _key(one: Waiting | Seat) -> str:
    return f"{one.ballot} {one.former.id}" if isinstance(one, Seat) else f"{one.kind} {one.key}"
