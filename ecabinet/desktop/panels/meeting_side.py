"""The right side of the meeting workspace: one's stance and the comments, or a strip that unfolds to them."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QWidget

from ecabinet.application.reading_views import ItemView, MeetingLine
from ecabinet.desktop import colours
from ecabinet.desktop.forms.ui_meeting_side import Ui_SidePanel
from ecabinet.desktop.icons import Icon, icon
from ecabinet.desktop.panels.comments import CommentsPanel
from ecabinet.desktop.panels.meeting_words import STANCE_SIGNS
from ecabinet.desktop.panels.stance import StancePanel
from ecabinet.desktop.tokens import Token
from ecabinet.desktop.wording import Wording

_LEAST_COMMENTS = 270


class SidePanel(QFrame):
    """Holds the two panels. Signals: `fold_asked` when it shall become a strip, or wide again."""

    fold_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow = False
        self.ui = Ui_SidePanel()
        self.ui.setupUi(self)
        self.ui.fold.setIcon(icon(Icon.UNFOLD, Token.MUTED))
        self.ui.unfold.setIcon(icon(Icon.FOLD, Token.MUTED))
        self.ui.fold.clicked.connect(self.fold_asked)
        self.ui.unfold.clicked.connect(self.fold_asked)
        self.ui.strip_column.setAlignment(self.ui.mark, Qt.AlignmentFlag.AlignHCenter)
        self.ui.side_content.setMinimumWidth(1)  # too long a word is cut, never the whole side
        self.comments.composer.grew.connect(self._on_composer_grew)
        self.set_narrow(False)
        self._name()

    @property
    def narrow(self) -> bool:
        """Whether it is a strip now."""
        return self._narrow

    @property
    def stance(self) -> StancePanel:
        """One's stance."""
        return self.ui.stance

    @property
    def comments(self) -> CommentsPanel:
        """The comments and the place to write one."""
        return self.ui.comments

    def tell(self, item: ItemView, meeting: MeetingLine, wording: Wording, now: int, refusal: str) -> None:
        """Show one's stance on an item and the comments; `refusal` says why no stance can be taken."""
        self.ui.comments.setMinimumHeight(colours.pixels(_LEAST_COMMENTS))
        self.ui.heading.setText(self.tr("Your stance on item {number}").format(number=item.line.item.number))
        self.stance.tell(item, meeting, wording, now, refusal)
        self.comments.tell(item, wording, now)
        sign, token = STANCE_SIGNS[item.stance.stance.stance] if item.stance else (Icon.OPEN, Token.EDGE)
        self.ui.mark.tell(sign, token, 20)
        self.ui.count.setText(str(len(item.comments)) if item.comments else "")

    def add_notes(self, notes: QWidget) -> None:
        """List one's notes below the comments."""
        self.ui.content.addWidget(notes)

    def set_narrow(self, narrow: bool) -> None:
        """Become a strip, or show everything."""
        self._narrow = narrow
        self.ui.strip.setVisible(narrow)
        self.ui.scroll.setVisible(not narrow)

    def retranslate(self) -> None:
        """Set every text again."""
        self.ui.retranslateUi(self)
        self._name()
        self.stance.retranslate()
        self.comments.retranslate()

    def _on_composer_grew(self) -> None:
        QTimer.singleShot(0, self, self._show_composer)

    def _show_composer(self) -> None:
        self.ui.scroll.ensureWidgetVisible(self.comments.composer, 0, 12)

    def _name(self) -> None:
        self.ui.fold.setToolTip(self.ui.fold.accessibleName())
        self.ui.unfold.setToolTip(self.ui.unfold.accessibleName())
