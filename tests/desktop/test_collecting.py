"""Garbage is collected on the thread of the window alone, and what is old only when nobody waits."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecabinet.desktop.collecting import Collector


class Knot(QObject):
    """An object in a cycle with itself, which only the collector can end."""

    def __init__(self, ended_in: list[QThread]) -> None:
        super().__init__()
        self.me = self
        weakref.finalize(self, lambda: ended_in.append(QThread.currentThread()))


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[Collector]:
    """The program's collector; Python's own rules hold again afterwards."""
    was_on = gc.isenabled()
    gc.enable()
    made = Collector(qapp)
    yield made
    made.deleteLater()
    gc.unfreeze()
    if was_on:
        gc.enable()
    else:
        gc.disable()


def _litter() -> None:
    """Make far more objects than Python's own collector would let pass."""
    for _ in range(5):
        kept = [[number] for number in range(2_000)]
        kept.append(kept)  # type: ignore[arg-type] # a cycle


def test_no_other_thread_ends_what_belongs_to_the_window(collector: Collector, qtbot: QtBot) -> None:
    ended_in: list[QThread] = []
    Knot(ended_in)
    worker = threading.Thread(target=_litter)
    worker.start()
    worker.join()
    assert ended_in == []
    qtbot.waitUntil(lambda: len(ended_in) == 1)
    assert ended_in == [collector.thread()]


def test_what_was_set_aside_goes_when_it_is_tidied(collector: Collector) -> None:
    ended_in: list[QThread] = []
    Knot(ended_in)
    gc.freeze()
    gc.collect()
    assert ended_in == []
    collector.tidy()
    assert len(ended_in) == 1
