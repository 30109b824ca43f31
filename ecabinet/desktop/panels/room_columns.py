"""Arranges the meeting room: agenda, vote, and beside or below the vote what goes with it."""

from typing import Final

from PySide6.QtWidgets import QBoxLayout, QSplitter, QWidget

from ecabinet.desktop import colours

_ROOMY: Final = 880
"""The width in pixels, at text size 100 %, from which there is room for three columns."""
_SHARES: Final = (17, 49, 34)
_LEAST: Final = (200, 360, 270)
"""What agenda, vote and the right side have at least, in pixels at text size 100 %."""


class RoomColumns:
    """The three columns in a splitter: agenda, vote, side; a person may drag the bars until the window's size changes.

    `middle` and `right` are the layouts in the second and third column between which `side` moves.
    """

    def __init__(self, splitter: QSplitter, middle: QBoxLayout, right: QBoxLayout, side: QWidget) -> None:
        self._splitter, self._middle, self._right, self._side = splitter, middle, right, side
        columns = (splitter.widget(place) for place in range(splitter.count()))
        self._columns = [column for column in columns if column is not None]
        self._is_roomy = True
        self._laid_for = (0, 0)

    def lay_out(self, width: int) -> None:
        """Fit the columns into a width; where three are too many, the right side follows below the vote."""
        laid_for = (width, colours.pixels(100))
        if laid_for == self._laid_for:
            return
        self._laid_for = laid_for
        self._put_side(width >= colours.pixels(_ROOMY))
        for column, least in zip(self._columns, _LEAST, strict=True):
            column.setMinimumWidth(colours.pixels(least))
        shares = _SHARES if self._is_roomy else (_SHARES[0], sum(_SHARES[1:]), 0)
        self._splitter.setSizes([share * width // sum(shares) for share in shares])

    def _put_side(self, is_roomy: bool) -> None:
        if is_roomy == self._is_roomy:
            return
        self._is_roomy = is_roomy
        if is_roomy:
            self._right.insertWidget(0, self._side)
        else:
            self._middle.insertWidget(1, self._side)
        self._columns[-1].setVisible(is_roomy)
