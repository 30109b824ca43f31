"""Small things are saved one after the other, and the newest wins."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from ecabinet.desktop.saving import SavingLater
from ecabinet.desktop.tasks import InlineRunner, Task
from ecabinet.domain.faults import Unavailable
from tests.desktop.conftest import Desk


class SlowRunner(InlineRunner):
    """Does work only when it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[Task] = []

    def _start(self, task: Task) -> None:
        self.waiting.append(task)

    def do_next(self) -> None:
        self.waiting.pop(0).run()


def appending(saved: list[str], text: str) -> Callable[[], None]:
    return lambda: saved.append(text)


def test_of_one_key_only_the_last_is_saved_and_other_keys_are_kept(desk: Desk) -> None:
    saved: list[str] = []
    saving = SavingLater(desk.kit.tasks)
    for key, text in (("a", "1"), ("a", "2"), ("b", "3")):
        saving.put(key, appending(saved, text))
    saving.flush()
    desk.application.processEvents()
    assert saved == ["2", "3"]


def test_a_newer_text_waits_for_an_older_one_that_is_being_saved(desk: Desk) -> None:
    saved: list[str] = []
    runner = SlowRunner()
    saving = SavingLater(runner)
    saving.put("a", appending(saved, "old"))
    saving.flush()
    saving.put("a", appending(saved, "new"))
    saving.flush()
    assert len(runner.waiting) == 1
    runner.do_next()
    desk.application.processEvents()
    runner.do_next()
    desk.application.processEvents()
    assert saved == ["old", "new"]


def test_a_disk_that_fails_is_told_and_the_next_change_is_saved(desk: Desk) -> None:
    told: list[Any] = []
    saved: list[str] = []
    holder = QObject()
    saving = SavingLater(desk.kit.tasks, holder)
    saving.failed.connect(told.append)

    def fail() -> None:
        raise Unavailable("laptop_disk_full")

    saving.put("a", fail)
    saving.flush()
    desk.application.processEvents()
    saving.put("a", appending(saved, "again"))
    saving.flush()
    desk.application.processEvents()
    assert [fault.code for fault in told] == ["laptop_disk_full"]
    assert saved == ["again"]
