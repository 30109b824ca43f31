"""How soon the frame with the outline of Today is on the screen, against a bare window of PySide6."""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from tests.bench.figures import Figure

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 7
LIMIT = 2.5
_PAINTED = """
import sys, time
def painted():
    print(time.monotonic())
    app.exit()
"""
BARE = f"""{_PAINTED}
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, painted)
app = QApplication([])
window = Window()
window.resize(1440, 900)
window.show()
app.exec()
"""
FRAME = f"""{_PAINTED}
from pathlib import Path
from PySide6.QtCore import QTimer
from ecabinet.application.clocks import SystemClock
from ecabinet.desktop import shell
from ecabinet.desktop.memory import FileMemory
class Watched(shell.Shell):
    def _on_painted(self):
        painted()
app = shell.application()
watched = Watched(app, FileMemory(Path(sys.argv[1]) / "memory.json"), SystemClock(), Path(sys.argv[1]))
watched.show(painted)
app.exec()
"""


def first_paint(program: str, folder: Path) -> float:
    """Milliseconds from the start of a process to the end of its first paint."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    begun = time.monotonic()
    said = subprocess.run(
        [sys.executable, "-c", program, str(folder)], env=environment, capture_output=True, text=True, check=True
    ).stdout
    return (float(said) - begun) * 1000


def bench(folder: Path) -> list[Figure]:
    """Start both in turn, each in a fresh process, so that a busy machine slows both alike."""
    first_paint(FRAME, folder)  # compiles the modules
    pairs = [(first_paint(BARE, folder), first_paint(FRAME, folder)) for _ in range(ROUNDS)]
    bare = statistics.median(bare for bare, _ in pairs)
    frame = statistics.median(frame for _, frame in pairs)
    detail = f"{frame:.0f} ms against {bare:.0f} ms, medians of {ROUNDS} starts each"
    return [Figure("Frame with the outline of Today painted", frame / bare, LIMIT, "×", "a bare window", detail)]
