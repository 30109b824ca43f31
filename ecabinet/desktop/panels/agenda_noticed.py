"""What was noticed while an agenda or papers came in: every sentence, until the person puts the list away."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from ecabinet.desktop.faults import FaultTeller
from ecabinet.desktop.icons import Icon, icon
from ecabinet.desktop.tokens import Token
from ecabinet.domain.faults import Refused
from ecabinet.exports.headings import SheetProblem

_SHOWN = 8


class NoticedList(QFrame):
    """Hidden while there is nothing to say.

    Signals: `closed` when the person put the list away.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "warn")
        self._sentences: tuple[str, ...] = ()
        self._shows_all = False
        self._title, self._text = QLabel(self), QLabel(self)
        self._all, self._copy, self._close = QPushButton(self), QPushButton(self), QToolButton(self)
        self._build()
        self.hide()

    def tell(self, problems: Sequence[SheetProblem], faults: FaultTeller) -> None:
        """Show every problem as a sentence with its row and file; with none the list goes away."""
        self._sentences = tuple(self._sentence(problem, faults) for problem in problems)
        self._shows_all = False
        self._title.setText(self.tr("%n things need a look", "", len(self._sentences)))
        self._copy.setText(self.tr("Copy all"))
        self._close.setAccessibleName(self.tr("Put this list away"))
        self._close.setToolTip(self.tr("Put away"))
        self.setAccessibleName(self._title.text())
        self.setVisible(bool(problems))
        self._show()

    @property
    def text(self) -> str:
        """All sentences, one a line."""
        return "\n".join(self._sentences)

    def _sentence(self, problem: SheetProblem, faults: FaultTeller) -> str:
        said = faults.sentence(Refused(problem.code, dict(problem.details)))
        name = str(problem.details.get("name", ""))
        where = [self.tr("row {row}").format(row=problem.row)] if problem.row else []
        where += [name] if name and name not in said else []
        return f"{' · '.join(where)}: {said}" if where else said

    def _show(self) -> None:
        shown = self._sentences if self._shows_all else self._sentences[:_SHOWN]
        self._text.setText("\n".join(f"• {sentence}" for sentence in shown))
        hidden = len(self._sentences) - len(shown)
        self._all.setText(self.tr("Show %n more", "", hidden))
        self._all.setVisible(hidden > 0)

    def _build(self) -> None:
        self._title.setProperty("role", "speak")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close.setIcon(icon(Icon.CLOSE, Token.MUTED))
        for button in (self._all, self._copy):
            button.setProperty("role", "link")
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        foot = QHBoxLayout()
        foot.addWidget(self._all)
        foot.addWidget(self._copy)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 8, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._text)
        column.addLayout(foot)
        self._all.clicked.connect(self._on_all_clicked)
        self._copy.clicked.connect(self._on_copy_clicked)
        self._close.clicked.connect(self._on_close_clicked)

    def _on_all_clicked(self) -> None:
        self._shows_all = True
        self._show()

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.text)

    def _on_close_clicked(self) -> None:
        self.hide()
        self.closed.emit()
