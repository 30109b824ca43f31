"""Whoever has a file learns in one line and five sentences whether it is genuine, and nothing is sent."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from ecabinet.application.messages import Language
from ecabinet.desktop.pages.verify import VerifyPage
from ecabinet.desktop.routes import PageName, Route
from ecabinet.domain.faults import Refused
from ecabinet.signing.examining import examine
from ecabinet.signing.verdict import Verdict
from ecabinet.signing.verify import Sealed
from tests.desktop.conftest import Desk
from tests.signed_minutes import signed


def put(desk: Desk, width: int = 1024, height: int = 700) -> VerifyPage:
    page = VerifyPage(desk.kit, of_meeting=of_meeting)
    desk.put(page, width, height)
    return page


def of_meeting(meeting: str) -> Verdict:
    if meeting == "none":
        raise Refused("minutes_not_made")
    return examine(signed(), sealed=Sealed(len(signed()), "00" * 32))


def drop(desk: Desk, page: VerifyPage, file: Path, data: bytes) -> None:
    file.write_bytes(data)
    page.ui.file.dropped.emit([file])
    settle(desk)


def settle(desk: Desk) -> None:
    for _ in range(4):
        desk.application.processEvents()


def test_genuine_minutes_get_one_line_and_five_sentences(desk: Desk, tmp_path: Path) -> None:
    page = put(desk)
    assert not page.ui.verdict_card.isVisible()
    drop(desk, page, tmp_path / "bien-ban.pdf", signed())
    assert page.ui.verdict.text() == "Genuine, time not yet proved"
    assert page.ui.about.text().startswith("bien-ban.pdf · Phiên họp")
    assert page.ui.sample.isVisible()
    assert [text[0] for text in page.ui.questions.texts()] == ["△", "✓", "△", "✓", "△"]
    assert page.ui.questions.opened() == frozenset()
    toggle = page.ui.questions.row(3).toggle
    desk.bot.mouseClick(toggle, Qt.MouseButton.LeftButton)
    assert page.ui.questions.row(3).checks.isVisible()
    desk.speak(Language.VIETNAMESE)
    assert page.ui.verdict.text() == "Nguyên gốc, thời gian chưa được chứng thực"
    assert page.ui.questions.opened() == frozenset({3})


def test_what_is_wrong_is_open_from_the_start(desk: Desk, tmp_path: Path) -> None:
    page, data = put(desk), bytearray(signed())
    data[data.index(b"/Producer") + 12] ^= 1
    drop(desk, page, tmp_path / "minutes.pdf", bytes(data))
    assert page.ui.verdict.text() == "Not genuine, or changed after signing"
    assert page.ui.verdict.accessibleName().startswith("✕")
    assert not page.ui.sample.isVisible()
    assert page.ui.questions.row(0).checks.lines[0].text == "The document was changed after Phan Thị Thư Ký signed it."
    assert page.ui.questions.opened() == frozenset({0})


def test_a_meetings_own_minutes_are_held_against_the_record(desk: Desk) -> None:
    page = put(desk)
    page.shown(Route(PageName.VERIFY, "meeting"))
    settle(desk)
    assert page.ui.verdict.text() == "Not genuine, or changed after signing"
    assert page.ui.about.text().startswith("The minutes on this laptop")
    page.shown(Route(PageName.VERIFY, "none"))
    settle(desk)
    assert page.ui.banner.text == "There are no minutes of this meeting yet."
    assert not page.ui.verdict_card.isVisible()


def test_a_file_that_is_gone_is_said_to_be(desk: Desk, tmp_path: Path) -> None:
    page = put(desk)
    page.ui.file.dropped.emit([tmp_path / "gone.pdf"])
    settle(desk)
    assert page.ui.banner.text.startswith("The file gone.pdf cannot be read.")


@pytest.mark.parametrize("size", [(1024, 700), (1190, 780)])
def test_the_page_can_be_shown_to_anybody(desk: Desk, tmp_path: Path, size: tuple[int, int]) -> None:
    page = put(desk, *size)
    drop(desk, page, tmp_path / "bien-ban.pdf", signed(count=1))
    desk.picture(page, "verify")
