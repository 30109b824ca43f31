"""The visitor's window without a cabinet behind it: its bar, its path, its moves, and a start that goes wrong."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecabinet.application.clocks import Clock
from ecabinet.application.messages import Language
from ecabinet.desktop.demo.guide import _DEEDS, PathView
from ecabinet.desktop.demo.guide_chorus import Chorus
from ecabinet.desktop.demo.guide_moves import Conductor, Move, away, rest
from ecabinet.desktop.demo.guide_steps import PLACES, STEPS, Goal
from ecabinet.desktop.demo.guide_tour import Part
from ecabinet.desktop.demo.visit import Visit
from ecabinet.desktop.demo.visit_bar import DemoBar
from ecabinet.desktop.profile import Profile
from ecabinet.desktop.tasks import TaskRunner
from ecabinet.domain.faults import Fault, Unavailable
from tests.desktop.conftest import NOW, Desk

FIRST = PathView(0, 0, Goal.OFFLINE, is_waiting=False, is_showing=False)
DONE = PathView(0, 1, None, is_waiting=False, is_showing=False)
LAST = PathView(7, 8, None, is_waiting=False, is_showing=False)


def no_profile(_folder: Path, _clock: Clock) -> Profile:
    raise AssertionError("nobody joins in this test")


@pytest.fixture
def bar(desk: Desk) -> DemoBar:
    """The bar in a window, with the first step on it."""
    window, bar = QWidget(), DemoBar()
    column = QVBoxLayout(window)
    column.addWidget(bar)
    column.addStretch(1)
    desk.put(window)
    bar.tell_part(Part.MEMBER, is_online=True)
    bar.tell_moment(NOW, Language.ENGLISH)
    bar.tell_path(FIRST)
    return bar


# The path -------------------------------------------------------------------------------------------------------------


def test_the_path_has_eight_steps_that_cover_every_goal_in_its_order() -> None:
    assert len(STEPS) == 8
    assert [goal for step in STEPS for goal in step] == list(Goal)


def test_every_goal_has_a_place_and_can_be_shown() -> None:
    assert set(PLACES) == set(_DEEDS) == set(Goal)


# The bar --------------------------------------------------------------------------------------------------------------


def test_the_three_people_are_changed_by_keys(desk: Desk, bar: DemoBar) -> None:
    chosen: list[Part] = []
    bar.part_chosen.connect(chosen.append)
    with desk.bot.waitActive(bar.window()):
        bar.window().activateWindow()
    keys = {Qt.Key.Key_2: Part.SECRETARY, Qt.Key.Key_3: Part.CHAIR, Qt.Key.Key_1: Part.MEMBER}
    for key, part in keys.items():
        desk.bot.keyClick(bar, key, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        desk.bot.waitUntil(lambda part=part: chosen[-1:] == [part])
    assert chosen == list(keys.values())


def test_the_network_is_switched_by_a_click_and_says_how_it_is(desk: Desk, bar: DemoBar) -> None:
    switched: list[bool] = []
    bar.network_switched.connect(switched.append)
    for _ in range(2):
        desk.bot.mouseClick(bar.ui.network, Qt.MouseButton.LeftButton)
    assert switched == [False, True]
    bar.tell_part(Part.CHAIR, is_online=False)
    assert "off" in bar.ui.network.text()


def test_the_next_step_is_offered_only_when_this_one_is_done(bar: DemoBar) -> None:
    assert "1 of 8" in bar.ui.step.text()
    assert not bar.ui.next.isVisible()
    assert bar.ui.show_me.isEnabled()
    bar.tell_path(DONE)
    assert bar.ui.next.isEnabled()
    assert not bar.ui.show_me.isVisible()
    bar.tell_path(LAST)
    assert not bar.ui.next.isVisible()


def test_while_the_guide_acts_nothing_else_can_be_asked_of_it(bar: DemoBar) -> None:
    bar.tell_path(PathView(1, 1, Goal.STANCE, is_waiting=False, is_showing=True))
    assert not any(button.isEnabled() for button in (bar.ui.show_me, bar.ui.take_me, bar.ui.back))


def test_the_bar_says_in_both_languages_that_time_has_passed_until_the_step_ends(desk: Desk, bar: DemoBar) -> None:
    bar.tell_moved(NOW)
    assert "It is now Thursday 26 March 2026, 14:13." in bar.ui.hint.text()
    desk.speak(Language.VIETNAMESE)
    bar.tell_moment(NOW, Language.VIETNAMESE)
    bar.tell_path(FIRST)
    assert "Bây giờ là 14:13, Thứ Năm, 26/3/2026." in bar.ui.hint.text()
    bar.tell_path(PathView(1, 1, Goal.STANCE, is_waiting=False, is_showing=False))
    assert "14:13" not in bar.ui.hint.text()


@pytest.mark.parametrize("language", Language)
def test_every_step_and_goal_is_told_in_every_language(desk: Desk, bar: DemoBar, language: Language) -> None:
    desk.speak(language)
    steps, hints = set(), set()
    for number, goals in enumerate(STEPS):
        for goal in (*goals, None):
            bar.tell_path(PathView(number, number, goal, is_waiting=False, is_showing=False))
            steps.add(bar.ui.step.text())
            hints.add(bar.ui.hint.text())
    assert len(steps) == len(STEPS)
    assert len(hints) == len(Goal) + len(STEPS)
    english = {"the", "you", "and"}
    said = {word for text in hints | steps for word in text.lower().split()}
    assert bool(english & said) is (language is Language.ENGLISH)


def test_the_bar_stays_slim_in_a_small_window(desk: Desk, bar: DemoBar) -> None:
    bar.tell_moved(NOW)
    desk.picture(bar.window(), "demo-bar")
    assert bar.height() < 100
    assert bar.minimumSizeHint().width() <= 1024


# Moves ----------------------------------------------------------------------------------------------------------------


def test_a_move_goes_on_once_what_it_waits_for_is_so(desk: Desk) -> None:
    told: list[str] = []
    open_door = threading.Event()

    def move() -> Move[None]:
        told.append("knocked")
        yield open_door.is_set
        told.append("entered")
        yield from rest(1)

    conductor = Conductor()
    with desk.bot.waitSignal(conductor.finished):
        conductor.play(move())
        desk.bot.waitUntil(lambda: told == ["knocked"])
        desk.bot.wait(100)
        assert told == ["knocked"]
        open_door.set()
    assert told == ["knocked", "entered"]
    assert not conductor.is_busy


def test_a_fault_away_from_the_window_ends_the_move_and_is_told(desk: Desk) -> None:
    tasks, conductor = TaskRunner(), Conductor()

    def fail() -> None:
        raise Unavailable("store_unreachable")

    def move() -> Move[None]:
        yield from away(tasks, fail)

    with desk.bot.waitSignal(conductor.failed) as heard:
        conductor.play(move())
    assert heard.args[0].code == "store_unreachable"
    assert not conductor.is_busy


def test_a_move_that_is_stopped_does_nothing_more(desk: Desk) -> None:
    told: list[str] = []

    def move() -> Move[None]:
        yield from rest(30)
        told.append("went on")

    conductor = Conductor()
    conductor.play(move())
    conductor.stop()
    desk.bot.wait(120)
    assert told == []


# The crowd ------------------------------------------------------------------------------------------------------------


class Stage:
    """Keeps what the crowd was told; it answers when the test says so."""

    def __init__(self) -> None:
        self.begun: list[str] = []
        self.answers: Iterator[dict[str, Any] | Fault] = iter(())

    def begin(self, deed: str, **_told: object) -> None:
        self.begun.append(deed)

    def done(self) -> dict[str, Any]:
        answer = next(self.answers, {})
        if isinstance(answer, Fault):
            raise answer
        return answer


def test_the_crowd_does_one_thing_after_the_other_and_a_failure_is_told(desk: Desk) -> None:
    stage = Stage()
    chorus = Chorus(stage)  # type: ignore[arg-type] # a small stage: the chorus only begins and listens
    faults: list[Fault] = []
    chorus.failed.connect(faults.append)
    for deed in ("stances", "answer"):
        chorus.add(deed)
    desk.bot.waitUntil(lambda: stage.begun == ["stances"])
    desk.bot.wait(250)
    assert stage.begun == ["stances"]
    stage.answers = iter([Unavailable("demo_stuck", {"deed": "stances"})])
    desk.bot.waitUntil(lambda: stage.begun == ["stances", "answer"])
    assert [fault.code for fault in faults] == ["demo_stuck"]
    assert not chorus.is_quiet
    stage.answers = iter([{"done": True}])
    desk.bot.waitUntil(lambda: chorus.is_quiet)
    chorus.stop()


# A start that goes wrong ----------------------------------------------------------------------------------------------


@pytest.fixture
def visits(desk: Desk) -> Iterator[list[Visit]]:
    """Visits that a test made; theme and language are given back to the desk afterwards."""
    made: list[Visit] = []
    yield made
    for visit in made:
        visit.close()
        visit.translating.retire()
        visit.theme.retire()
        visit.window.deleteLater()


def test_a_start_that_fails_says_so_and_can_be_closed(desk: Desk, visits: list[Visit]) -> None:
    def opening() -> NoReturn:
        raise Unavailable("demo_store_failed")

    visit = Visit(opening, no_profile)
    visits.append(visit)
    visit.start()
    banner = visit.window.waiting.ui.banner
    desk.bot.waitUntil(banner.isVisible)
    assert banner.text
    with desk.bot.waitSignal(visit.over):
        banner.action_asked.emit()
    assert not visit.window.isVisible()


def test_a_start_that_is_aborted_waits_for_what_was_begun_and_leaves_nothing(desk: Desk, visits: list[Visit]) -> None:
    begun, go_on, ended = threading.Event(), threading.Event(), threading.Event()

    def opening() -> NoReturn:
        begun.set()
        go_on.wait(10)
        ended.set()
        raise Unavailable("demo_store_failed")

    visit = Visit(opening, no_profile)
    visits.append(visit)
    visit.start()
    desk.bot.waitUntil(begun.is_set)
    threading.Timer(0.2, go_on.set).start()
    with desk.bot.waitSignal(visit.over):
        visit.window.close()
    assert ended.is_set()
    assert not visit.window.isVisible()
