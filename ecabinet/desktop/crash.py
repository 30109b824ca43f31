"""What happens when we failed: a report without anybody's data, a sentence for the person, and the program goes on."""

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler, qVersion

from ecabinet import __version__
from ecabinet.domain.faults import Fault

_LOG = logging.getLogger("ecabinet.qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_WITHOUT_SCREEN = "This plugin does not support "
_KEPT_REPORTS = 20
_DEEPEST_CHAIN = 5


@dataclass(frozen=True, slots=True)
class CrashReport:
    """What went wrong, where; `file` is None where the report could not be saved.

    The text holds kinds of errors, files and lines of the program, and versions: no values and no messages, which
    might quote what somebody wrote.
    """

    text: str
    file: Path | None
    fault: Fault | None = None


class CrashReporter(QObject):
    """Takes every error nobody handled, in any thread, and writes a report into a folder.

    Signals: `crashed` with a `CrashReport`, on the GUI thread.
    """

    crashed = Signal(object)
    _caught = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._caught.connect(self._on_caught)

    def install(self) -> None:
        """Take over from Python's and Qt's own handlers, which only print."""
        sys.excepthook = self.caught
        threading.excepthook = self._caught_in_thread
        qInstallMessageHandler(log_qt_message)

    def uninstall(self) -> None:
        """Give back to Python's and Qt's own handlers."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Report an error that nobody handled; an interrupt from the keyboard ends the program as usual."""
        sys.__excepthook__(kind, error, trace)
        if issubclass(kind, Exception):
            self._caught.emit(error)

    def _caught_in_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self.caught(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    def _on_caught(self, error: Exception) -> None:
        text = report_text(error, datetime.now(UTC))
        fault = error if isinstance(error, Fault) else None
        self.crashed.emit(CrashReport(text, save_report(self._folder, text), fault))


def log_qt_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Write what Qt says into the program's log, but what it says of every dialog where there is no screen."""
    if not message.startswith(_WITHOUT_SCREEN):
        _LOG.log(_LEVELS[kind], "%s", message)


def report_text(error: BaseException, at: datetime) -> str:
    """A report on an error: versions, then the errors that led to each other with the places they passed."""
    head = [
        f"eCabinet {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.system()}",
        f"{at:%Y-%m-%d %H:%M:%S} UTC",
    ]
    return "\n".join([*head, "", *_chain(error)]) + "\n"


def save_report(folder: Path, text: str) -> Path | None:
    """Write a report, dropping the oldest where there are many; None where the folder cannot be written."""
    file = folder / f"report-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
        for old in sorted(folder.glob("report-*.txt"))[:-_KEPT_REPORTS]:
            old.unlink(missing_ok=True)
    except OSError:
        return None
    return file


def _chain(error: BaseException) -> Iterator[str]:
    current: BaseException | None = error
    for depth in range(_DEEPEST_CHAIN):
        if current is None:
            return
        code = f" {current.code}" if isinstance(current, Fault) else ""
        yield f"{'caused by ' if depth else ''}{type(current).__module__}.{type(current).__qualname__}{code}"
        for frame in traceback.extract_tb(current.__traceback__):
            yield f"  {_short(frame.filename)}:{frame.lineno} in {frame.name}"
        current = current.__cause__ or current.__context__


def _short(filename: str) -> str:
    """A path from its package on, which says nothing about whose computer it is."""
    parts = Path(filename).parts
    for root in ("ecabinet", "site-packages"):
        if root in parts:
            return "/".join(parts[len(parts) - 1 - parts[::-1].index(root) :])
    return Path(filename).name
