"""Settings that every test runs under: no display, no key store, none of the user's own folders, no thread left."""

import gc
import itertools
import os
import sys
import tempfile
import threading
import time
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# Before anything imports Qt, keyring or platformdirs: a test never shows a window nor touches its user's files.
_home = tempfile.TemporaryDirectory(prefix="ecabinet-tests-")
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_LOGGING_RULES"] = "qt.qpa.fonts.warning=false"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
for _folder in ("CACHE", "CONFIG", "DATA", "STATE", "RUNTIME"):
    _place = Path(_home.name) / _folder.lower()
    _place.mkdir(mode=0o700)
    os.environ[f"XDG_{_folder}_{'DIR' if _folder == 'RUNTIME' else 'HOME'}"] = str(_place)

settings.register_profile("ecabinet", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("ecabinet")

ROOT = Path(__file__).resolve().parent.parent
REAL_INPUT = ROOT.parent / "shared" / "data"
_TURNS = itertools.count(1)
_TURNS_TO_COLLECT_ALL = 40


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--part N/M` runs the Nth of M parts of what is selected, divided by test file; the exchange test by test."""
    parser.addoption("--part", metavar="N/M", help="run the Nth of M parts")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what belongs to another part."""
    if wanted := config.getoption("--part"):
        number, parts = (int(word) for word in wanted.split("/"))
        number %= parts
        left_out = [item for item in items if zlib.crc32(_belonging(item).encode()) % parts != number]
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


def _belonging(item: pytest.Item) -> str:
    """What goes into one part together: a file, whose tests may share a long play; the exchange's share none."""
    return item.name if item.path.parent.name == "exchange" else item.path.name


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what tests recorded as their `figures`, such as how often something was killed."""
    for report in terminalreporter.getreports("passed"):
        for name, figures in report.user_properties:
            if name == "figures":
                terminalreporter.write_sep("-", report.head_line)
                terminalreporter.write_line(str(figures))


@pytest.fixture(scope="session")
def project() -> Path:
    """The checkout's top folder."""
    return ROOT


@pytest.fixture(scope="session")
def real_input() -> Path:
    """A folder of real sessions beside the checkout; the test is skipped where it is not there."""
    if not REAL_INPUT.is_dir():
        pytest.skip("no real input beside this checkout")
    return REAL_INPUT


@pytest.fixture(autouse=True)
def _no_widget_is_left() -> Iterator[None]:
    """Let widgets that a test has closed go between tests, and in this thread alone, as the program does.

    No event loop runs between tests, so each would stay for good; and Python would destroy those in a cycle in
    whichever thread collects, which ends the process.
    """
    qt = sys.modules.get("PySide6.QtCore")
    if qt is not None:
        gc.disable()
    yield
    qt = sys.modules.get("PySide6.QtCore")
    if qt is not None and qt.QCoreApplication.instance() is not None:
        qt.QCoreApplication.sendPostedEvents(None, qt.QEvent.Type.DeferredDelete)
        gc.collect(2 if next(_TURNS) % _TURNS_TO_COLLECT_ALL == 0 else 1)


@pytest.fixture(autouse=True)
def _no_thread_is_left() -> Iterator[None]:
    """A test that leaves a thread running fails: what is started must also be stopped."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + 2
    while left := [thread for thread in threading.enumerate() if thread not in before and not thread.daemon]:
        if time.monotonic() > deadline:
            pytest.fail(f"threads left running: {', '.join(thread.name for thread in left)}")
        time.sleep(0.01)
