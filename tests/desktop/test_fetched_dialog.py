"""Who fetched a restricted paper, asked for in the dossier by keys: the chair's list, one's own line, no network."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from ecabinet.application.fetched import FetchLists
from ecabinet.application.messages import Language
from ecabinet.desktop.dialogs.fetched import FetchedDialog
from ecabinet.desktop.pages.meeting import MeetingPage
from ecabinet.desktop.panels.dossier import PaperSupply
from ecabinet.desktop.routes import PageName, Route
from ecabinet.domain.faults import Fault, Refused, Unavailable
from ecabinet.papers.renderer import Renderer
from ecabinet.protocol.messages import FetchedBy
from tests.desktop.conftest import Desk
from tests.desktop.sitting import DRAFT, SUBMISSION, Sitting
from tests.session_world import CHAIR, MEETING, THUY, SampleItem, SessionWorld

ITEMS = (
    SampleItem("Nội dung chung", papers=(SUBMISSION,)),
    SampleItem("Chỉ cho một số người", papers=(SUBMISSION, DRAFT), audience=(THUY,)),
)


@dataclass
class AnsweringStore:
    """Answers what it is told to, or fails as it is told to."""

    answers: list[Sequence[FetchedBy] | Fault] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def ask(self, sha256: str) -> Sequence[FetchedBy]:
        self.asked.append(sha256)
        answer = self.answers.pop(0)
        if isinstance(answer, Fault):
            raise answer
        return answer


@dataclass
class Reader:
    """Somebody at the meeting's page, with a store behind the question."""

    sitting: Sitting
    store: AnsweringStore
    page: MeetingPage

    def go_to(self, number: int) -> None:
        self.page.shown(Route(PageName.MEETING, MEETING, self.sitting.world.item_id(number)))
        self.sitting.settle()

    def ask(self) -> FetchedDialog:
        """Open the dialog by the entry of the menu."""
        self.page.dossier.menu.fetchers.trigger()
        self.sitting.settle()
        (dialog,) = (one for one in self.page.findChildren(FetchedDialog) if one.isVisible())
        return dialog


@pytest.fixture(scope="module")
def renderer() -> Iterator[Renderer]:
    with Renderer() as made:
        yield made


@pytest.fixture
def seated(desk: Desk, tmp_path: Path, renderer: Renderer) -> Iterator[Callable[[str], Reader]]:
    world = SessionWorld(tmp_path, ITEMS)

    def seat(name: str) -> Reader:
        sitting, store = Sitting(desk, world, world.seat(name), renderer), AnsweringStore()
        supply = PaperSupply(sitting.seat.keeper, renderer, FetchLists(sitting.seat.laptop, store.ask))
        page = MeetingPage(sitting.kit, sitting.seat.reading, sitting.seat.attending, supply)
        sitting.open(page, Route(PageName.MEETING, MEETING, world.item_id(2)), 1024, 700)
        return Reader(sitting, store, page)

    yield seat
    world.close()


def rows(dialog: FetchedDialog) -> list[str]:
    return [label.text() for label in dialog.ui.laptops.findChildren(QLabel) if label.text()]


def by(reader: Reader, name: str, first: int, last: int) -> FetchedBy:
    world = reader.sitting.world
    return FetchedBy(world.people[name], world.devices[name], first, last)


def test_only_an_item_that_is_meant_for_some_offers_the_question(seated: Callable[[str], Reader]) -> None:
    reader = seated(THUY)
    assert reader.page.dossier.menu.isVisible()
    assert "Who fetched" in reader.page.dossier.menu.fetchers.text()
    reader.go_to(1)
    assert not reader.page.dossier.menu.isVisible()


def test_the_chair_sees_names_laptops_and_times(seated: Callable[[str], Reader]) -> None:
    reader = seated(CHAIR)
    now = reader.sitting.world.clock.now()
    reader.store.answers = [[by(reader, THUY, now - 120_000, now), by(reader, CHAIR, now - 60_000, now - 60_000)]]
    dialog = reader.ask()
    assert reader.store.asked == [DRAFT.sha256]
    assert "You chair, so you see the whole list" in dialog.ui.scope.text()
    assert "recorded nowhere" in dialog.ui.explanation.text()
    said = rows(dialog)
    assert [said.index(name) < len(said) for name in (THUY, CHAIR)] == [True, True]
    assert any("fetched first at" in one and "last at" in one for one in said)
    assert said.index(THUY) < said.index(CHAIR)
    reader.sitting.desk.picture(dialog, "fetched-chair")


def test_a_member_is_told_of_their_own_laptops_alone(seated: Callable[[str], Reader]) -> None:
    reader = seated(THUY)
    reader.store.answers = [[]]
    dialog = reader.ask()
    assert dialog.ui.nobody.isVisible()
    assert dialog.ui.nobody.text() == "None of your laptops has fetched this paper yet."
    assert "for the chair alone" in dialog.ui.scope.text()
    assert not dialog.ui.scroll.isVisible()
    reader.sitting.desk.speak(Language.VIETNAMESE)
    assert dialog.ui.nobody.text() == "Chưa có máy nào của ông/bà tải tài liệu này về."


def test_without_a_network_it_is_said_and_asked_again_by_the_keyboard(seated: Callable[[str], Reader]) -> None:
    reader = seated(THUY)
    now = reader.sitting.world.clock.now()
    reader.store.answers = [Unavailable("network_off"), Refused("not_found"), [by(reader, THUY, now, now)]]
    dialog = reader.ask()
    assert "cannot be reached now" in dialog.ui.error.text()
    assert not dialog.ui.nobody.isVisible()
    assert QApplication.focusWidget() is dialog.ui.again
    reader.sitting.desk.picture(dialog, "fetched-offline")
    reader.sitting.desk.speak(Language.ENGLISH)
    reader.sitting.press(dialog.ui.again, Qt.Key.Key_Space)
    assert "nothing here under this name" in dialog.ui.error.text()
    reader.sitting.press(dialog.ui.again, Qt.Key.Key_Space)
    assert not dialog.ui.error.isVisible()
    assert THUY in rows(dialog)
    assert QApplication.focusWidget() is not dialog.ui.again
    reader.sitting.press(dialog, Qt.Key.Key_Escape)
    assert not [one for one in reader.page.findChildren(FetchedDialog) if one.isVisible()]
