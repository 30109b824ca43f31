"""The invitation for a further laptop of one's own: letters to type there, or a file to take over."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ecabinet.desktop.forms.ui_own_invited import Ui_OwnInvited
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.panels.members_invited import MembersInvited
from ecabinet.protocol.invitations import Invitation


class OwnInvited(QWidget):
    """Shows the letters, and saves the sheet or the file as for everybody who is invited.

    Signals: `saved` once the sheet or the file lies on a disk.
    """

    saved = Signal()

    def __init__(self, parent: QWidget | None, kit: PageKit, invitation: Invitation, utc_offset: int) -> None:
        super().__init__(parent)
        ui = self.ui = Ui_OwnInvited()
        ui.setupUi(self)
        ui.letters.setText(invitation.code.letters)
        ui.address.setText(invitation.address)
        ui.until.setText(
            self.tr("They let one laptop in, until {day}.").format(day=kit.wording.long_date(invitation.expires))
        )
        for field in (ui.letters, ui.address):
            field.setCursorPosition(0)
        self.handing = MembersInvited(self, kit, (invitation,), utc_offset)
        self.handing.saved.connect(self.saved)
        column = self.layout()
        if column is not None:
            column.addWidget(self.handing)
