"""Pages are prepared for one workplace: a failure keeps no other page away, and a closed workplace gets none."""

from pytestqt.qtbot import QtBot

from ecabinet.desktop.pages.base import Page
from ecabinet.desktop.routes import PageName, Route
from ecabinet.desktop.stage import PageMaker, Stage
from ecabinet.desktop.supply import PageSupply
from ecabinet.desktop.tasks import InlineRunner
from ecabinet.domain.faults import Unavailable

NAMES = (PageName.TODAY, PageName.MEETING, PageName.OUTBOX)


class Workshop:
    """Prepares pages, and writes down which were prepared and which were built."""

    def __init__(self) -> None:
        self.prepared: list[PageName] = []
        self.built: list[PageName] = []
        self.fails: set[PageName] = set()

    def prepare(self, name: PageName) -> PageMaker:
        self.prepared.append(name)
        if name in self.fails:
            raise Unavailable("disk_full")

        def make() -> Page:
            self.built.append(name)
            return Page()

        return make


def _supplied(qtbot: QtBot, workshop: Workshop) -> Stage:
    stage = Stage()
    qtbot.addWidget(stage)
    PageSupply(stage, InlineRunner(stage), NAMES, workshop.prepare)
    return stage


def test_the_visited_page_comes_first_and_the_others_while_nobody_waits(qtbot: QtBot) -> None:
    workshop = Workshop()
    stage = _supplied(qtbot, workshop)
    stage.visit(Route(PageName.OUTBOX))
    qtbot.waitUntil(lambda: len(workshop.built) == len(NAMES))
    assert workshop.prepared == [PageName.OUTBOX, PageName.TODAY, PageName.MEETING]


def test_a_page_that_cannot_be_prepared_is_tried_again_and_keeps_no_other_away(qtbot: QtBot) -> None:
    workshop = Workshop()
    workshop.fails.add(PageName.MEETING)
    stage = _supplied(qtbot, workshop)
    stage.visit(Route(PageName.TODAY))
    qtbot.waitUntil(lambda: workshop.built == [PageName.TODAY, PageName.OUTBOX])
    workshop.fails.clear()
    stage.visit(Route(PageName.MEETING))
    qtbot.waitUntil(lambda: PageName.MEETING in workshop.built)


def test_nothing_is_built_over_a_workplace_that_is_closed(qtbot: QtBot) -> None:
    workshop = Workshop()
    stage = _supplied(qtbot, workshop)
    stage.visit(Route(PageName.TODAY))
    qtbot.waitUntil(lambda: PageName.TODAY in workshop.built)
    stage.clear_pages()
    built = list(workshop.built)
    qtbot.wait(400)
    assert workshop.built == built
