"""A visitor holds the whole meeting in one window: by hand where it begins, then letting the guide show every step."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ecabinet.application.balloting import Balloting
from ecabinet.application.minutes_making import MinutesMaking
from ecabinet.cli.demo.people import SecretsInMemory
from ecabinet.cli.demo.visiting import Premises
from ecabinet.desktop import bootstrap
from ecabinet.desktop.demo.guide_steps import STEPS, Goal
from ecabinet.desktop.demo.guide_tour import Part
from ecabinet.desktop.demo.visit import Visit
from ecabinet.domain.rules import Choice
from ecabinet.domain.sealing import MinutesPhase

pytestmark = [pytest.mark.enable_socket, pytest.mark.loopback, pytest.mark.deep, pytest.mark.timeout(900)]
PATIENCE_MS = 240_000


@pytest.fixture
def premises() -> Iterator[Premises]:
    """A store and a crowd, which must be gone afterwards."""
    with Premises(None) as opened:
        yield opened
    assert not opened.folder.exists()
    left = subprocess.run(["pgrep", "-f", str(opened.folder)], capture_output=True, text=True, check=False)
    assert left.stdout == ""


@pytest.fixture
def visit(premises: Premises, qtbot: QtBot) -> Iterator[Visit]:
    """A visit that was begun."""
    made = Visit(premises.open, lambda folder, clock: bootstrap.profile(folder, clock, SecretsInMemory()))
    qtbot.addWidget(made.window)
    made.start()
    yield made
    made.close()
    made.translating.retire()
    made.theme.retire()
    qtbot.wait(50)  # every window hears that the language went before it goes itself


def press(qtbot: QtBot, visit: Visit, name: str) -> None:
    """Press a button of the bar once it can be pressed."""
    button = getattr(visit.window.bar.ui, name)
    qtbot.waitUntil(lambda: button.isVisible() and button.isEnabled(), timeout=PATIENCE_MS)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def step_is_done(visit: Visit, number: int) -> bool:
    """Whether everything in a step was reached; fails where the guide says that something could not be done."""
    assert visit.guide is not None
    assert not visit.window.bar.ui.banner.isVisible(), visit.window.bar.ui.banner.text
    view = visit.guide.view
    return view.step == number and view.goal is None and not view.is_showing


def test_a_visitor_holds_the_whole_meeting(qtbot: QtBot, visit: Visit, tmp_path: Path) -> None:
    with qtbot.waitSignal(visit.ready, timeout=PATIENCE_MS):
        pass
    assert visit.tour is not None
    assert visit.guide is not None
    tour, guide = visit.tour, visit.guide

    # by hand: what counts is what the laptop knows
    assert guide.view.goal is Goal.OFFLINE
    press(qtbot, visit, "network")
    qtbot.waitUntil(lambda: guide.view.goal is Goal.ANSWER, timeout=PATIENCE_MS)
    Balloting(tour.laptop(Part.MEMBER)).answer(tour.ballot, Choice.AGREE)
    qtbot.waitUntil(lambda: step_is_done(visit, 0), timeout=PATIENCE_MS)

    for number in range(1, len(STEPS)):
        press(qtbot, visit, "next")
        press(qtbot, visit, "show_me")
        qtbot.waitUntil(lambda number=number: step_is_done(visit, number), timeout=PATIENCE_MS)

    meeting = tour.meeting_at(Part.MEMBER)
    assert meeting.minutes.phase is MinutesPhase.SEALED
    assert len(meeting.minutes.signatures) == 2
    assert not meeting.undecided()
    making: MinutesMaking = tour.minutes(Part.SECRETARY)
    (tmp_path / "minutes.pdf").write_bytes(making.document(tour.meeting))
    assert tour.is_settled()
    assert all(not tour.laptop(part).attention() for part in Part)


def test_a_visitor_who_does_not_wait_leaves_nothing_behind(qtbot: QtBot, visit: Visit, premises: Premises) -> None:
    qtbot.waitUntil((premises.folder / "seats").exists, timeout=PATIENCE_MS)
    with qtbot.waitSignal(visit.over, timeout=PATIENCE_MS):
        visit.window.close()
    assert visit.tour is None
