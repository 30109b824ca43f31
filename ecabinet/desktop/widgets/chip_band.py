"""Members' chips side by side, as many lines of them as there must be."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ecabinet.desktop.widgets.flow_layout import FlowLayout
from ecabinet.desktop.widgets.member_chip import MemberChip
from ecabinet.desktop.widgets.pill import Kind


@dataclass(frozen=True, slots=True)
class ChipLook:
    """A member's chip: what `MemberChip.tell` is told, with the member's id."""

    member: str
    sign: str
    name: str
    kind: Kind
    spoken: str


class ChipBand:
    """Lays chips into a widget of a form; who was there keeps the chip, and only what changed is drawn anew."""

    def __init__(self, band: QWidget) -> None:
        self._band = band
        self._flow = FlowLayout(band)
        self._chips: dict[str, MemberChip] = {}
        self._shown: tuple[str, ...] = ()

    def tell(self, looks: Sequence[ChipLook]) -> None:
        """Show these members in this order; none hides the widget."""
        members = tuple(look.member for look in looks)
        if members != self._shown:
            self._band.hide()  # or everything would be laid anew with each chip
            self._arrange(members)
        for look in looks:
            self._chips[look.member].tell(look.sign, look.name, look.kind, look.spoken)
        self._band.setVisible(bool(looks))

    def _arrange(self, members: tuple[str, ...]) -> None:
        while self._flow.count():
            self._flow.takeAt(0)
        for gone in set(self._chips) - set(members):
            chip = self._chips.pop(gone)
            chip.hide()
            chip.deleteLater()
        for member in members:
            if member not in self._chips:
                self._chips[member] = MemberChip(member, self._band)
            self._flow.addWidget(self._chips[member])
            self._chips[member].show()
        self._shown = members
