"""Who signs the minutes, one below the other, and whose turn it is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ecabinet.application.minutes_views import SignatureLine, Turn
from ecabinet.desktop.facts import badge_letters
from ecabinet.desktop.widgets.avatar import Avatar
from ecabinet.desktop.widgets.pill import Kind, Pill
from ecabinet.desktop.wording import Wording

_KINDS = {Turn.SIGNED: Kind.AGREE, Turn.NOW: Kind.SPEAK, Turn.LATER: Kind.ABSTAIN}


class SignatureList(QWidget):
    """The signers in their order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._rows: list[QFrame] = []
        self._shown: list[tuple[SignatureLine, tuple[str, str]]] = []

    def tell(self, lines: Sequence[SignatureLine], wording: Wording, now: int) -> None:
        """Show these signers; where they say what they said before, nothing is drawn anew."""
        shown = [(line, self._said(line, wording, now)) for line in lines]
        if shown == self._shown:
            return
        self._shown = shown
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(line, said) for line, said in shown]
        for row in self._rows:
            self._column.addWidget(row)
            row.show()  # a layout would show it later: a blank moment

    def texts(self) -> list[str]:
        """What each row says to a screen reader."""
        return [row.accessibleName() for row in self._rows]

    def _said(self, line: SignatureLine, wording: Wording, now: int) -> tuple[str, str]:
        """The quiet line and the word in the pill."""
        who = self.tr("{name} · you").format(name=line.name) if line.is_me else line.name
        if line.turn is Turn.SIGNED:
            said = self.tr("{name} · {when}").format(name=who, when=wording.moment(line.at, now))
            return said, self.tr("✓ signed")
        if line.turn is Turn.NOW:
            return who, self.tr("to sign now")
        return who, self.tr("afterwards")

    def _row(self, line: SignatureLine, said: tuple[str, str]) -> QFrame:
        row = QFrame(self)
        row.setAccessibleName(f"{line.label}, {said[0]}, {said[1]}")
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.setSpacing(12)
        avatar = Avatar(row)
        avatar.tell(badge_letters(line.name))
        layout.addWidget(avatar, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        for text, role in ((line.label, "strong"), (said[0], "caption")):
            label = QLabel(text, row)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", role)
            label.setWordWrap(True)
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            label.setSizePolicy(policy)
            words.addWidget(label)
        layout.addLayout(words, 1)
        layout.addWidget(Pill(said[1], _KINDS[line.turn]), 0, Qt.AlignmentFlag.AlignVCenter)
        return row
