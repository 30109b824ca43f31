"""The outbox as a person uses it: watch, take back, send, correct, drop, decide between two texts."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from ecabinet.application.delivering import Delivering
from ecabinet.application.messages import Language
from ecabinet.application.recovery_ports import ForeignHead
from ecabinet.desktop.dialogs.confirm import ConfirmDialog
from ecabinet.desktop.facts import LinkFacts, LinkState
from ecabinet.desktop.pages.outbox import ATTENTION, RECEIVED, WAITING, OutboxPage
from ecabinet.desktop.routes import PageName, Route
from ecabinet.domain.feeds import item_feed
from ecabinet.domain.items import ItemState, StanceKind
from ecabinet.papers.renderer import Renderer
from ecabinet.protocol.envelope import Head
from tests.desktop.conftest import Desk
from tests.desktop.sitting import Sitting
from tests.laptop_world import exchange
from tests.session_world import SECRETARY, THUY, SampleItem, SessionWorld


class Line:
    """Counts how often it was told to hurry."""

    hurried = 0

    def hurry(self) -> None:
        self.hurried += 1


@pytest.fixture
def world(tmp_path: Path) -> Iterator[SessionWorld]:
    made = SessionWorld(tmp_path, (SampleItem("Nghị định về dữ liệu"),))
    yield made
    made.close()


@pytest.fixture
def line() -> Line:
    return Line()


def opened(desk: Desk, world: SessionWorld, name: str, line: Line) -> tuple[Sitting, OutboxPage]:
    sitting = Sitting(desk, world, world.seat(name), Renderer())
    delivering = Delivering(sitting.seat.laptop, line)
    page = OutboxPage(sitting.kit, delivering, lambda: LinkFacts(LinkState.NO_NETWORK, since=world.clock.now()))
    return sitting, page


def show(sitting: Sitting, page: OutboxPage) -> None:
    sitting.open(page, Route(PageName.OUTBOX))


def test_what_waits_is_told_in_words_and_can_be_taken_back(desk: Desk, world: SessionWorld, line: Line) -> None:
    sitting, page = opened(desk, world, THUY, line)
    sitting.seat.reading.take_stance(world.item_id(1), StanceKind.OBJECTION, "Chưa rõ.")
    show(sitting, page)
    (panel,) = page._panels
    assert (page.tabs.currentIndex(), page.tabs.tabText(WAITING)) == (WAITING, "Waiting 1")
    assert panel.ui.name.text() == "Stance on item 1. Nghị định về dữ liệu: objection"
    assert panel.ui.deadline.text().startswith("must be received by ")
    desk.speak(Language.VIETNAMESE)
    assert panel.ui.name.text() == "Đánh dấu ý kiến, nội dung 1. Nghị định về dữ liệu: chưa thống nhất"
    desk.speak(Language.ENGLISH)
    sitting.click(panel.ui.undo)
    assert sitting.seat.laptop.pending() == ()
    assert page.ui.waiting_empty.isVisible()
    assert not page.ui.try_now.isVisible()


def test_trying_now_sends_what_waits_and_the_receipt_is_listed(desk: Desk, world: SessionWorld, line: Line) -> None:
    sitting, page = opened(desk, world, THUY, line)
    sitting.seat.reading.take_stance(world.item_id(1), StanceKind.NO_OBJECTION)
    show(sitting, page)
    sitting.click(page.ui.try_now)
    assert line.hurried == 1
    assert "sent by itself later" in page.ui.banner.text
    assert "no network since" in page._panels[0].ui.timeline.accessibleName()
    sitting.exchange(page)
    assert page.ui.waiting_empty.isVisible()
    page.tabs.setCurrentIndex(RECEIVED)
    sitting.settle()
    assert page.ui.received_card.isVisible()


def test_a_refusal_says_why_keeps_the_text_and_is_corrected_or_dropped(
    desk: Desk, world: SessionWorld, line: Line
) -> None:
    sitting, page = opened(desk, world, THUY, line)
    world.begin()
    world.call(1)
    sitting.seat.reading.take_stance(world.item_id(1), StanceKind.OBJECTION, "Chưa rõ.")
    sitting.seat.laptop.flush_pending()
    exchange(world, sitting.seat.laptop)
    show(sitting, page)
    ui = page.ui.trouble.ui
    assert page.tabs.currentIndex() == ATTENTION
    assert ui.why.text().startswith("Not accepted: ")
    assert ui.text.toPlainText() == "Chưa rõ."
    sitting.click(ui.copy)
    assert QGuiApplication.clipboard().text() == "Chưa rõ."
    ui.text.setPlainText("Chưa rõ nguồn vốn.")
    sitting.click(ui.again)
    assert sitting.seat.laptop.outbox()[0].act.data["reason"] == "Chưa rõ nguồn vốn."
    sitting.exchange(page)
    sitting.click(ui.drop)
    dialog = page.findChild(ConfirmDialog)
    assert dialog is not None
    assert "Stance on item 1. Nghị định về dữ liệu: objection" in dialog.ui.lost.text()
    sitting.click(dialog.ui.go_ahead)
    assert page.ui.attention_empty.isVisible()
    assert sitting.seat.laptop.attention() == ()


def test_two_texts_are_made_one(desk: Desk, world: SessionWorld, line: Line) -> None:
    world.begin()
    world.call(1)
    sitting, page = opened(desk, world, SECRETARY, line)
    feed, laptop = item_feed(world.item_id(1)), sitting.seat.laptop
    world.act(world.office, feed, "conclusion.recorded", {"text": "Thông qua.", "tasks": []}, base=0)
    exchange(world, laptop)
    laptop.record(feed, "conclusion.recorded", {"text": "Thông qua ngay.", "tasks": []}, base=1)
    world.act(world.office, feed, "conclusion.recorded", {"text": "Thông qua, có bổ sung.", "tasks": []}, base=1)
    exchange(world, laptop)
    show(sitting, page)
    ui = page.ui.trouble.ui
    assert ui.heading.text() == "Conclusion of item 1. Nghị định về dữ liệu: two texts"
    (text,) = page.ui.trouble._texts
    assert text.ui.base.text() == "Before both: “Thông qua.”"
    assert "added: ngay" in text.ui.mine.accessibleName()
    text.ui.result.setPlainText("")
    sitting.click(ui.save)
    assert ui.error.isVisible()
    text.ui.result.setPlainText("Thông qua ngay, có bổ sung.")
    page.refresh(frozenset())
    sitting.settle()
    assert text.result == "Thông qua ngay, có bổ sung."
    sitting.click(ui.save)
    exchange(world, laptop)
    state = laptop.confirmed(feed)
    assert isinstance(state, ItemState)
    assert state.conclusion is not None
    assert (state.conclusion.text, state.conflicts) == ("Thông qua ngay, có bổ sung.", {})
    desk.picture(page, "outbox")


def test_an_exchange_that_has_stopped_is_said_with_what_becomes_of_ones_work(
    desk: Desk, world: SessionWorld, line: Line
) -> None:
    sitting = Sitting(desk, world, world.seat(THUY), Renderer())
    details: dict[str, str | int] = {"known": 40, "found": 31}
    links = [LinkFacts(LinkState.STOPPED, waiting=1, code="register_rollback", details=details)]
    page = OutboxPage(sitting.kit, Delivering(sitting.seat.laptop, line), lambda: links[-1])
    sitting.seat.reading.take_stance(world.item_id(1), StanceKind.NO_OBJECTION)
    sitting.seat.laptop.flush_pending()
    show(sitting, page)
    said = page.ui.stopped.text
    assert "31 instead of 40" in said
    assert said.endswith("what waits here stays here, and nothing is lost.")
    assert not page.ui.try_now.isVisible()
    assert "nothing is sent now" in page._panels[0].ui.timeline.accessibleName()
    desk.speak(Language.VIETNAMESE)
    assert "31 thay vì 40" in page.ui.stopped.text
    desk.picture(page, "outbox-stopped")
    links.append(LinkFacts(LinkState.CONNECTED))
    page.refresh(frozenset())
    sitting.settle()
    assert not page.ui.stopped.isVisible()


def test_a_laptop_whose_copy_went_on_can_join_again(desk: Desk, world: SessionWorld, line: Line) -> None:
    sitting = Sitting(desk, world, world.seat(THUY), Renderer())
    link = LinkFacts(LinkState.STOPPED, code="device_fork")
    page = OutboxPage(sitting.kit, Delivering(sitting.seat.laptop, line), lambda: link)
    show(sitting, page)
    assert page.ui.stopped.text.startswith("A copy of this laptop's data was used somewhere else.")
    assert "go on reading and writing" not in page.ui.stopped.text
    assert page.ui.stopped._action.text() == "Join again…"
    page.ui.stopped.action_asked.emit()
    sitting.settle()
    assert sitting.seat.laptop.setting("join_anew") == "device_fork"
    assert page.ui.banner.text.startswith("✓ Please close the program and start it again.")
    desk.speak(Language.VIETNAMESE)
    assert page.ui.stopped._action.text() == "Kết nối lại…"


def test_a_store_that_recovers_is_said_and_that_nothing_is_lost(desk: Desk, world: SessionWorld, line: Line) -> None:
    sitting = Sitting(desk, world, world.seat(THUY), Renderer())
    link = LinkFacts(LinkState.NO_NETWORK, waiting=1, code="recovering")
    page = OutboxPage(sitting.kit, Delivering(sitting.seat.laptop, line), lambda: link)
    sitting.seat.reading.take_stance(world.item_id(1), StanceKind.NO_OBJECTION)
    sitting.seat.laptop.flush_pending()
    show(sitting, page)
    assert page.ui.stopped.text.startswith("The central system was restored from a backup.")
    assert page.ui.try_now.isVisible()
    desk.speak(Language.VIETNAMESE)
    assert page.ui.stopped.text.startswith("Hệ thống trung tâm vừa được khôi phục từ bản sao lưu.")


def test_the_proof_of_two_registers_can_be_saved_for_others(
    desk: Desk, world: SessionWorld, line: Line, tmp_path: Path
) -> None:
    sitting = Sitting(desk, world, world.seat(THUY), Renderer())
    heads = sitting.seat.laptop.exchange.heads
    heads.found_fork(ForeignHead(Head(7, "ab" * 32), "evidence.zip"), ())
    link = LinkFacts(LinkState.STOPPED, code="register_fork", details={"known": 7, "found": 9})
    page = OutboxPage(sitting.kit, Delivering(sitting.seat.laptop, line), lambda: link)
    show(sitting, page)
    assert page.ui.stopped._action.text() == "Save the proof…"
    page.save_proof(tmp_path / "proof.json")
    sitting.settle()
    assert (tmp_path / "proof.json").read_bytes() == heads.evidence()[0]
    assert page.ui.banner.text == "✓ Saved as proof.json. Hand it to the Secretariat."
    page.save_proof(tmp_path / "nowhere" / "proof.json")
    sitting.settle()
    assert not (tmp_path / "nowhere").exists()
    desk.speak(Language.VIETNAMESE)
    assert page.ui.stopped._action.text() == "Lưu bằng chứng…"
