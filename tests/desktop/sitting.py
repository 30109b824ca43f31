"""A member at their laptop with the pages of a meeting in front of them: real laptop, real papers, small store."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ecabinet.application.laptop import UNDO_MS
from ecabinet.desktop.kit import PageKit
from ecabinet.desktop.pages.base import Page
from ecabinet.desktop.panels.dossier import PaperSupply
from ecabinet.desktop.routes import PageName, Route
from ecabinet.papers.renderer import Renderer
from tests.desktop.conftest import Desk
from tests.laptop_world import exchange
from tests.papers.paper_maker import vietnamese
from tests.session_world import MEETING, SampleItem, SamplePaper, Seat, SessionWorld

DRAFT = SamplePaper("Dự thảo Nghị định", "draft", vietnamese(3, title="Dự thảo"), 3)
REVISED = SamplePaper("Dự thảo Nghị định", "draft", vietnamese(4, title="Dự thảo"), 4)
SUBMISSION = SamplePaper("Tờ trình", "submission", vietnamese(2, title="Tờ trình"), 2)
ITEMS = (
    SampleItem("Thông qua chương trình", minutes=15, papers=(SamplePaper("Báo cáo", "report", vietnamese(1)),)),
    SampleItem("Nghị định về dữ liệu", papers=(SUBMISSION, DRAFT)),
    SampleItem("Nội dung mật", confidentiality="paper_only"),
)


NO_MODIFIER = Qt.KeyboardModifier.NoModifier


@dataclass
class Sitting:
    """Drives pages as a person does, and lets the laptop exchange."""

    desk: Desk
    world: SessionWorld
    seat: Seat
    renderer: Renderer

    @property
    def kit(self) -> PageKit:
        """The desk's kit with the clock of the world."""
        return replace(self.desk.kit, clock=self.world.clock)

    @property
    def supply(self) -> PaperSupply:
        """The laptop's papers and the renderer."""
        return PaperSupply(self.seat.keeper, self.renderer)

    def open(self, page: Page, route: Route | None = None, width: int = 1386, height: int = 820) -> None:
        """Put a page on the screen and visit it."""
        self.desk.put(page, width, height)
        page.activateWindow()
        page.shown(route or Route(PageName.MEETING, MEETING))
        page.setFocus()
        self.settle()

    def settle(self) -> None:
        """Let everything that was begun come to its end."""
        for _ in range(6):
            self.desk.application.processEvents()

    def wait(self, condition: Callable[[], bool]) -> None:
        """Wait for something the renderer does."""
        self.desk.bot.waitUntil(condition, timeout=20_000)

    def press(self, widget: QWidget, key: Qt.Key | str, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        """Press a key in the window at the front and see what it does."""
        if not widget.isActiveWindow():
            widget.activateWindow()
            widget.setFocus()
            self.settle()
        if isinstance(key, str):
            self.desk.bot.keyClicks(widget, key, modifier)
        else:
            self.desk.bot.keyClick(widget, key, modifier)
        self.settle()

    def click(self, widget: QWidget) -> None:
        """Click a widget and see what it does."""
        self.desk.bot.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    def pass_ten_seconds(self) -> None:
        """Let the time to take something back go by."""
        self.world.clock.time += UNDO_MS
        self.seat.laptop.flush_due()

    def exchange(self, page: Page) -> None:
        """Let the laptop exchange, and the page see what changed."""
        exchange(self.world, self.seat.laptop)
        page.refresh(frozenset())
        self.settle()
