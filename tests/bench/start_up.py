"""How soon the outline of Today is on the screen, and Today itself answers, against a bare window of PySide6."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from ecabinet.application.clocks import SystemClock
from ecabinet.cli.demo.people import SecretsInMemory
from ecabinet.desktop.demo.seats import PIN
from ecabinet.desktop.importing import Importer
from ecabinet.papers.intake import Intake
from ecabinet.signing.vault import Vault
from tests.bench.figures import Figure
from tests.bench.opening import KEYS
from tests.bench.prepared import ITEMS, PAPERS, Prepared, session, wait

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 7
LIMIT = 2.5
CLICK_LIMIT = 8.0
CLICK_LIMIT_MS = 1_500.0
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
    return _said(["-c", program, str(folder)])[0]


def first_click(folder: Path) -> tuple[float, float, float]:
    """Milliseconds until Today is painted with its data, a click has led on, and the page behind it is painted."""
    shown, led_on, painted = _said(["-m", "tests.bench.opening", str(folder)])
    return shown, led_on, painted


def _said(arguments: list[str]) -> list[float]:
    """The times a process prints, in milliseconds from its start."""
    begun = time.monotonic()
    said = subprocess.run(
        [sys.executable, *arguments], env=_environment(), capture_output=True, text=True, check=True
    ).stdout
    return [(float(instant) - begun) * 1000 for instant in said.split()]


def _environment() -> dict[str, str]:
    """No display, this checkout, and modules compiled once and kept, as they are wherever the program is installed."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    compiled = str(Path(tempfile.gettempdir()) / "ecabinet-bench-compiled")
    return kept | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": compiled}


def joined_profile(folder: Path) -> Path:
    """The profile of a member who has received a meeting of twelve items with all its papers."""
    place, _ = session(folder / "session")
    with Prepared(folder / "body") as body:
        people = (body.cast.secretary, body.cast.chair, body.cast.members[3])
        secretary, chair, member = (body.join(invited) for invited in people)
        here = secretary.place
        with Intake() as intake:
            now, importer = here.laptop.now(), Importer(intake, here.papers)
            found = importer.session(place, here.laptop.body, now, lambda _done, _all: None)
        body.published(secretary, chair, found.plan)
        items = len(found.plan.items)
        wait(lambda: sum(name.startswith("item:") for name in member.place.laptop.feeds()) == items == ITEMS)
        papers = member.place.laptop.papers
        wait(lambda: papers.progress().here == papers.progress().papers == PAPERS)
        profile = body.place_of(member)
        (profile / KEYS).write_bytes(member._keys.data)
        return profile


def _pin_ms(folder: Path) -> float:
    """Milliseconds the derivation of the keys from a PIN takes, which nothing can hide."""
    vault = Vault(folder, SecretsInMemory(), SystemClock())
    folder.mkdir()
    vault.create(PIN)
    begun = time.perf_counter()
    vault.open(PIN)
    return (time.perf_counter() - begun) * 1000


def bench(folder: Path) -> list[Figure]:
    """Start all in turn, each in a fresh process, so that a busy machine slows them alike."""
    profile = joined_profile(folder / "joined")
    first_paint(FRAME, folder)  # compiles the modules
    first_click(profile)
    runs = [(first_paint(BARE, folder), first_paint(FRAME, folder), first_click(profile)) for _ in range(ROUNDS)]
    bare = statistics.median(bare for bare, _, _ in runs)
    frame = statistics.median(frame for _, frame, _ in runs)
    shown, led_on, painted = (statistics.median(times) for times in zip(*(times for _, _, times in runs), strict=True))
    detail = f"{frame:.0f} ms against {bare:.0f} ms, medians of {ROUNDS} starts each"
    steps = (
        f"painted at {shown:.0f} ms, its click has led on at {led_on:.0f} ms, that page is painted at {painted:.0f} ms"
    )
    pin = f"without the PIN, whose derivation takes {_pin_ms(folder / 'vault'):.0f} ms more"
    name = f"Today with {ITEMS} items answers a click"
    return [
        Figure("Frame with the outline of Today painted", frame / bare, LIMIT, "×", "a bare window", detail),
        Figure(name, led_on / bare, CLICK_LIMIT, "×", "a bare window", steps),
        Figure(f"{name}, from the start of the process", led_on, CLICK_LIMIT_MS, "ms", "", pin),
    ]
