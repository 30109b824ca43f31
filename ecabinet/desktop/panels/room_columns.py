"""Arranges the meeting room: agenda, vote, and beside or below the vote what goes with it."""

from typing import Final

from ecabinet.desktop import colours
from ecabinet.desktop.forms.ui_room import Ui_RoomPage

_ROOMY: Final = 880
"""The width in pixels, at text size 100 %, from which there is room for three columns."""
_SHARES: Final = (17, 49, 34)
_LEAST: Final = (200, 360, 270)
"""What agenda, vote and the right side have at least, in pixels at text size 100 %."""


class RoomColumns:
    """The columns of the room's form; a person may drag the bars between them until the window's size changes."""

    def __init__(self, ui: Ui_RoomPage) -> None:
        self._ui = ui
        self._is_roomy = True
        self._laid_for = (0, 0)

    def lay_out(self, width: int) -> None:
        """Fit the columns into a width; where three are too many, the right side follows below the vote."""
        ui, laid_for = self._ui, (width, colours.pixels(100))
        if laid_for == self._laid_for:
            return
        self._laid_for = laid_for
        self._put_side(width >= colours.pixels(_ROOMY))
        for column, least in zip((ui.agenda_card, ui.vote_scroll, ui.side_scroll), _LEAST, strict=True):
            column.setMinimumWidth(colours.pixels(least))
        shares = _SHARES if self._is_roomy else (_SHARES[0], sum(_SHARES[1:]), 0)
        ui.columns.setSizes([share * width // sum(shares) for share in shares])

    def _put_side(self, is_roomy: bool) -> None:
        if is_roomy == self._is_roomy:
            return
        self._is_roomy = is_roomy
        if is_roomy:
            self._ui.right.insertWidget(0, self._ui.side)
        else:
            self._ui.middle.insertWidget(1, self._ui.side)
        self._ui.side_scroll.setVisible(is_roomy)
