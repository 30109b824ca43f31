"""Work away from the window, news from other threads, the heartbeat, the memory, and what happens when we failed."""

import json
import sys
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMessageLogContext, QObject, QThread, QtMsgType
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from ecabinet.desktop.bridge import Bridge
from ecabinet.desktop.crash import CrashReport, CrashReporter, log_qt_message, report_text, save_report
from ecabinet.desktop.estimates import Estimate
from ecabinet.desktop.facts import LinkFacts, LinkState
from ecabinet.desktop.guard import guard
from ecabinet.desktop.heartbeat import Heartbeat
from ecabinet.desktop.memory import FileMemory
from ecabinet.desktop.tasks import InlineRunner, Progress, TaskRunner
from ecabinet.domain.faults import Fault, Refused, Unavailable
from tests.desktop.conftest import Desk


class Ear(QObject):
    """Hears results, as a page does, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []

    def on_done(self, result: object) -> None:
        assert QThread.currentThread() is QCoreApplication.instance().thread()  # type: ignore[union-attr]
        self.heard.append(result)

    def on_failed(self, fault: Fault) -> None:
        self.heard.append(fault.code)

    def on_progressed(self, done: int, total: int) -> None:
        self.heard.append((done, total))


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[TaskRunner]:
    """A runner with real threads, ended at the end."""
    made = TaskRunner()
    yield made
    assert made.stop()


def count_to(limit: int, progress: Progress) -> int:
    for number in range(limit):
        progress.report(number + 1, limit)
    return limit


def test_work_runs_elsewhere_and_its_result_arrives_here(runner: TaskRunner, qtbot: QtBot) -> None:
    ear, threads = Ear(), set()

    def work(progress: Progress) -> int:
        threads.add(threading.get_ident())
        return count_to(3, progress)

    runner.run(work, ear.on_done, progressed=ear.on_progressed)
    qtbot.waitUntil(lambda: 3 in ear.heard)
    assert ear.heard == [(1, 3), (2, 3), (3, 3), 3]
    assert threading.get_ident() not in threads


def test_a_fault_goes_to_the_page(runner: TaskRunner, qtbot: QtBot) -> None:
    ear = Ear()

    def work(_progress: Progress) -> None:
        raise Unavailable("store_down")

    runner.run(work, ear.on_done, failed=ear.on_failed)
    qtbot.waitUntil(lambda: ear.heard == ["store_down"])


def test_a_defect_goes_to_the_crash_dialog_not_to_the_page(
    runner: TaskRunner, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ear, caught = Ear(), []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: caught.append((kind, trace is not None)))

    def work(_progress: Progress) -> None:
        raise KeyError("defect")

    runner.run(work, ear.on_done, failed=ear.on_failed)
    qtbot.waitUntil(lambda: caught == [(KeyError, True)])
    assert ear.heard == []


def test_cancelled_work_stops_at_its_next_check_and_is_not_heard(runner: TaskRunner, qtbot: QtBot) -> None:
    ear, begun, ended = Ear(), threading.Event(), []

    def work(progress: Progress) -> None:
        begun.set()
        try:
            for _ in range(5_000):
                time.sleep(0.001)
                progress.check()
        finally:
            ended.append(True)

    task = runner.run(work, ear.on_done, failed=ear.on_failed)
    qtbot.waitUntil(begun.is_set)
    task.cancel()
    qtbot.waitUntil(lambda: ended == [True])
    qtbot.wait(20)
    assert ear.heard == []


def test_nothing_is_called_on_a_page_that_is_gone(runner: TaskRunner, qtbot: QtBot) -> None:
    heard: list[object] = []

    class Gone(QObject):
        def on_done(self, result: object) -> None:
            heard.append(result)

    page, let_go = Gone(), threading.Event()
    over: list[object] = []
    task = runner.run(lambda _progress: let_go.wait(5), page.on_done)
    task.over.connect(over.append)
    page.deleteLater()
    qtbot.wait(10)
    let_go.set()
    qtbot.waitUntil(lambda: bool(over))
    assert heard == []


def test_the_runner_of_tests_does_the_work_at_once_and_calls_back_later(qapp: QApplication, qtbot: QtBot) -> None:
    ear, done = Ear(), []

    def work(_progress: Progress) -> str:
        done.append(True)
        return "done"

    InlineRunner().run(work, ear.on_done)
    assert (done, ear.heard) == ([True], [])
    qapp.processEvents()
    assert ear.heard == ["done"]


def test_news_from_other_threads_arrive_gathered(qapp: QApplication, qtbot: QtBot) -> None:
    bridge, feeds, links = Bridge(), [], []
    bridge.feeds_changed.connect(feeds.append)
    bridge.link_changed.connect(links.append)

    def tell() -> None:
        for number in range(100):
            bridge.tell_feeds([f"item:{number}"])
            bridge.tell_link(LinkFacts(LinkState.CONNECTED, received_at=number))

    thread = threading.Thread(target=tell)
    thread.start()
    thread.join()
    qapp.processEvents()
    assert feeds == [frozenset(f"item:{number}" for number in range(100))]
    assert links == [LinkFacts(LinkState.CONNECTED, received_at=99)]
    bridge.tell_feeds(["body"])
    qapp.processEvents()
    assert feeds[1:] == [frozenset({"body"})]


def test_the_heartbeat_finds_the_worst_block(qapp: QApplication, qtbot: QtBot) -> None:
    heart = Heartbeat()
    heart.start()
    qtbot.wait(30)
    time.sleep(0.08)
    qtbot.wait(30)
    worst = heart.stop()
    assert worst >= 60
    assert heart.worst == worst


def test_what_is_put_aside_does_not_count_but_the_block_before_it_does(qapp: QApplication, qtbot: QtBot) -> None:
    heart = Heartbeat()
    heart.start()
    qtbot.wait(30)
    time.sleep(0.08)
    with heart.aside():
        time.sleep(0.3)
    qtbot.wait(30)
    assert 60 <= heart.stop() < 250


def test_an_estimate_waits_until_it_can_tell() -> None:
    estimate = Estimate()
    assert estimate.left(0, 100, 0) is None
    assert estimate.left(10, 100, 1_000) is None
    assert estimate.left(50, 100, 4_000) == 4_000
    assert estimate.left(100, 100, 9_000) == 0


def test_the_memory_outlives_the_program_and_a_broken_file_is_no_fault(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "memory.json"
    FileMemory(file).remember("language", "vi")
    assert FileMemory(file).recall("language") == "vi"
    file.write_text('{"language": 3, "theme": "dark"')
    assert FileMemory(file).recall("language") is None
    file.write_text(json.dumps({"language": 3, "theme": "dark"}))
    assert (FileMemory(file).recall("language"), FileMemory(file).recall("theme")) == (None, "dark")


def test_a_memory_that_cannot_be_written_still_remembers(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    memory = FileMemory(tmp_path / "file" / "memory.json")
    memory.remember("theme", "dark")
    assert memory.recall("theme") == "dark"


def _defect(secret: str) -> Exception:
    try:
        try:
            int(f"PIN {secret}")
        except ValueError as error:
            raise KeyError(secret) from error
    except KeyError as error:
        return error


def test_a_report_names_places_and_versions_but_no_values() -> None:
    text = report_text(_defect("135790"), datetime(2026, 3, 26, tzinfo=UTC))
    assert "builtins.KeyError" in text
    assert "caused by builtins.ValueError" in text
    assert "in _defect" in text
    assert "eCabinet 0.1.0" in text
    assert "135790" not in text
    assert str(Path.home()) not in text


def test_reports_are_kept_but_not_for_ever(tmp_path: Path) -> None:
    files = [save_report(tmp_path / "reports", str(number)) for number in range(25)]
    left = sorted((tmp_path / "reports").iterdir())
    assert len(left) == 20
    assert files[-1] in left
    (tmp_path / "file").write_text("not a folder")
    assert save_report(tmp_path / "file", "text") is None


@pytest.fixture
def _hooks_restored() -> Iterator[None]:
    before = sys.excepthook, threading.excepthook
    yield
    sys.excepthook, threading.excepthook = before


@pytest.mark.usefixtures("_hooks_restored")
def test_defects_of_all_threads_come_to_one_dialog_and_the_program_goes_on(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    window = QWidget()
    desk.put(window)
    reporter = guard(window, desk.kit.faults, tmp_path)
    try:
        reporter.caught(KeyError, _defect("135790"), None)
        thread = threading.Thread(target=lambda: 1 / 0)
        thread.start()
        thread.join()
        desk.bot.waitUntil(lambda: len(window.findChildren(QPlainTextEdit)) == 1)
        text = window.findChildren(QPlainTextEdit)[0]
        desk.bot.waitUntil(lambda: "ZeroDivisionError" in text.toPlainText())
        assert "KeyError" in text.toPlainText()
        assert len(list(tmp_path.glob("report-*.txt"))) == 2
        dialog = text.window()
        desk.picture(dialog, "crash")
        dialog.close()
        reporter.caught(KeyError, _defect("again"), None)
        desk.bot.waitUntil(lambda: any(edit.isVisible() for edit in window.findChildren(QPlainTextEdit)))
    finally:
        reporter.uninstall()
        capsys.readouterr()


def test_a_fault_nobody_handled_still_gets_its_sentence(qapp: QApplication, tmp_path: Path) -> None:
    reporter, reports = CrashReporter(tmp_path), []
    reporter.crashed.connect(reports.append)
    reporter._on_caught(Refused("unknown_feed"))
    report = reports[0]
    assert isinstance(report, CrashReport)
    assert report.fault is not None
    assert "unknown_feed" in report.text


def test_what_qt_says_is_logged_but_not_that_there_is_no_screen(caplog: pytest.LogCaptureFixture) -> None:
    context = QMessageLogContext()
    for message in ("This plugin does not support propagateSizeHints()", "QFont: no such size"):
        log_qt_message(QtMsgType.QtWarningMsg, context, message)
    assert [record.message for record in caplog.records] == ["QFont: no such size"]
