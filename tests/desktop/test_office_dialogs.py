"""Dialogs of those who prepare and lead: Esc leads to the way out before it drops what was written."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from ecabinet.application.ballot_opening import Window
from ecabinet.application.balloting_views import ComingSession, Replaceable
from ecabinet.desktop.dialogs.careful import CarefulDialog
from ecabinet.desktop.dialogs.extend_ballot import ExtendBallotDialog
from ecabinet.desktop.dialogs.move_ballot import MoveBallotDialog
from ecabinet.desktop.dialogs.open_vote import OpenVoteDialog, VoteDraft
from ecabinet.desktop.dialogs.replace_ballot_paper import ReplaceBallotPaperDialog
from ecabinet.domain.attendance import QuorumCount
from ecabinet.domain.ballots import BallotPaper
from tests.desktop.conftest import Desk

_NOW = 1_780_000_000_000
_PAPER = Replaceable(BallotPaper("p", 1, "a" * 64, "Dự thảo"))
Make = Callable[[Desk], CarefulDialog]


def _extend(desk: Desk) -> CarefulDialog:
    return ExtendBallotDialog(None, [Window(3, _NOW, 0)], desk.kit.wording, _NOW)


def _move(desk: Desk) -> CarefulDialog:
    return MoveBallotDialog(None, [ComingSession("m", "Phiên họp", _NOW)], desk.kit.wording, _NOW)


def _replace(desk: Desk) -> CarefulDialog:
    return ReplaceBallotPaperDialog(None, desk.kit, [_PAPER], None)


def _open_vote(_desk: Desk) -> CarefulDialog:
    return OpenVoteDialog(None, VoteDraft((), (), "Thông qua?"), QuorumCount(20, 0, 18, 27))


@pytest.mark.parametrize("make", [_extend, _move, _replace, _open_vote])
def test_what_was_written_survives_the_first_escape(desk: Desk, make: Make) -> None:
    dialog = make(desk)
    desk.put(dialog)
    field = dialog.findChildren(QPlainTextEdit)[0]
    desk.type(field, "Vì sao")
    desk.bot.keyClick(field, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    cancel = dialog.focusWidget()
    assert cancel.objectName() == "cancel"
    desk.bot.keyClick(cancel, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
