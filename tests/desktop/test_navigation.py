"""Routes, history, and pages that are built late and told only what concerns them."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecabinet.desktop.navigator import Navigator
from ecabinet.desktop.pages.base import Page
from ecabinet.desktop.routes import History, PageName, Route
from ecabinet.desktop.stage import Assembly, Stage
from tests.desktop.conftest import Desk

TODAY, BALLOTS, BALLOT = Route(PageName.TODAY), Route(PageName.BALLOTS), Route(PageName.BALLOT, "b1")


class Diary(Page):
    """Writes down what it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[object] = []

    def shown(self, route: Route) -> None:
        self.told.append(("shown", route.subject))

    def hidden(self) -> None:
        self.told.append("hidden")

    def refresh(self, changed: frozenset[str]) -> None:
        self.told.append(changed)


def test_one_goes_back_and_forth_and_a_new_way_forgets_the_old_one() -> None:
    history = History()
    for route in (TODAY, BALLOTS, BALLOT):
        assert history.visit(route)
    assert not history.visit(BALLOT)
    assert (history.back(), history.back(), history.back()) == (BALLOTS, TODAY, None)
    assert history.forward() == BALLOTS
    history.visit(TODAY)
    assert history.forward() is None


def test_history_does_not_grow_without_end() -> None:
    history = History()
    for number in range(1000):
        history.visit(Route(PageName.BALLOT, str(number)))
    steps = 0
    while history.back():
        steps += 1
    assert steps == 49


def test_the_navigator_says_where_one_arrived_once(qapp: QApplication) -> None:
    navigator, arrived = Navigator(), []
    navigator.arrived.connect(arrived.append)
    navigator.go(TODAY)
    navigator.go(TODAY)
    navigator.go_to(PageName.BALLOTS)
    navigator.back()
    navigator.back()
    assert arrived == [TODAY, BALLOTS, TODAY]


def test_a_page_is_built_when_first_visited_and_once(desk: Desk) -> None:
    stage, built = Stage(), []

    def make() -> Page:
        built.append(1)
        return Diary()

    stage.offer(PageName.TODAY, make)
    desk.put(stage)
    assert built == []
    stage.visit(TODAY)
    stage.visit(TODAY)
    assert built == [1]


def test_a_page_hears_of_changes_while_in_front_and_of_missed_ones_when_it_returns(desk: Desk) -> None:
    stage, today, ballots = Stage(), Diary(), Diary()
    stage.offer(PageName.TODAY, lambda: today)
    stage.offer(PageName.BALLOTS, lambda: ballots)
    desk.put(stage)
    stage.visit(BALLOTS)
    stage.visit(TODAY)
    stage.feeds_changed(frozenset({"body"}))
    stage.feeds_changed(frozenset({"ballot:b1"}))
    desk.bot.waitUntil(lambda: frozenset({"body", "ballot:b1"}) in today.told)
    assert today.told.count(frozenset({"body", "ballot:b1"})) == 1
    assert ballots.told == [("shown", ""), "hidden"]
    stage.visit(BALLOTS)
    assert ballots.told[2:] == [frozenset({"body", "ballot:b1"}), ("shown", "")]


def test_pages_of_another_person_are_dropped(desk: Desk) -> None:
    stage, made = Stage(), []

    def make() -> Page:
        made.append(Diary())
        return made[-1]

    stage.offer(PageName.TODAY, make)
    desk.put(stage)
    stage.visit(TODAY)
    stage.clear_pages()
    stage.visit(TODAY)
    assert len(made) == 2
    assert made[0].told[-1] == "hidden"


def test_a_page_built_in_steps_comes_to_the_front_once_it_is_whole(qtbot: QtBot) -> None:
    stage, steps = Stage(), []
    qtbot.addWidget(stage)

    def make() -> Assembly:
        for step in (1, 2):
            steps.append(step)
            yield
        return Page()

    stage.expect([PageName.MEETING])
    awaited: list[PageName] = []
    stage.page_awaited.connect(awaited.append)
    stage.visit(Route(PageName.MEETING))
    assert (awaited, stage.page()) == ([PageName.MEETING], None)
    stage.offer(PageName.MEETING, make)
    qtbot.waitUntil(lambda: stage.page() is not None)
    assert steps == [1, 2]


def test_who_goes_on_before_a_page_is_built_is_not_taken_back_to_it(qtbot: QtBot) -> None:
    stage, today = Stage(), Page()
    qtbot.addWidget(stage)
    stage.expect([PageName.MEETING, PageName.TODAY])
    stage.offer(PageName.TODAY, lambda: today)
    stage.visit(Route(PageName.MEETING))
    stage.visit(Route(PageName.TODAY))
    stage.offer(PageName.MEETING, Page)
    qtbot.wait(30)
    assert stage.page() is today


def test_the_page_before_stays_in_front_until_the_one_asked_for_is_built_and_the_stage_says_so(qtbot: QtBot) -> None:
    stage, today, meeting = Stage(), Page(), Page()
    qtbot.addWidget(stage)
    stage.expect([PageName.MEETING, PageName.TODAY])
    stage.offer(PageName.TODAY, lambda: today)
    stage.visit(Route(PageName.TODAY))
    qtbot.waitUntil(lambda: stage.page() is today)
    assert not stage.awaits
    stage.visit(Route(PageName.MEETING))
    assert stage.page() is today
    assert stage.awaits
    stage.offer(PageName.MEETING, lambda: meeting)
    qtbot.waitUntil(lambda: not stage.awaits)
    assert stage.page() is meeting
