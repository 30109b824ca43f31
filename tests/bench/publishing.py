"""What bringing in and publishing a whole session costs, beside one bare process that only does what must be done."""

import statistics
import subprocess
import sys
import time
from pathlib import Path

from ecabinet.application.preparing import Preparing
from ecabinet.application.publishing import Publishing
from ecabinet.cli.demo.people import Player
from ecabinet.desktop.importing import Imported, Importer
from ecabinet.papers.intake import Intake
from tests.bench.figures import Figure
from tests.bench.prepared import PAGES, Prepared, session, wait

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 5
LIMIT = 3.0
ALLOWANCE_MS = 500.0
"""What starting the child that looks into papers may cost, whatever the session."""
BARE = """
import hashlib, io, os, sys, time
from pathlib import Path
from ecabinet.papers.intake_walk import walk
target, begun = Path(sys.argv[1]), time.perf_counter()
for file in sorted(Path(sys.argv[2]).glob("*.pdf")):
    data = file.read_bytes()
    with (target / file.name).open("wb") as copy:
        copy.write(data)
        os.fsync(copy.fileno())
    hashlib.sha256(data).hexdigest()
    walk(io.BytesIO(data))
print((time.perf_counter() - begun) * 1000)
"""


def bare_ms(papers: Path, target: Path) -> float:
    """Milliseconds to copy, make durable, hash and walk over the papers, the start of that process not counted."""
    target.mkdir(exist_ok=True)
    said = subprocess.run(
        [sys.executable, "-c", BARE, str(target), str(papers)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return float(said.stdout)


class _Secretariat:
    """A secretary who takes the session from its folder to the members, and a chair who approves it at once."""

    def __init__(self, body: Prepared, place: Path) -> None:
        self._body, self._place = body, place
        self._secretary: Player = body.join(body.cast.secretary)
        self._chair: Player = body.join(body.cast.chair)
        self.delivered: list[float] = []

    def run_ms(self) -> float:
        """Milliseconds of the two steps the secretary waits for: import and propose, then freeze and publish."""
        laptop = self._secretary.place.laptop
        preparing, begun = Preparing(laptop), time.perf_counter()
        meeting = preparing.start(self._imported().plan)
        preparing.propose(meeting)
        took = time.perf_counter() - begun
        self._body.approve(self._secretary, self._chair, meeting)
        begun = time.perf_counter()
        preparing.freeze(meeting)
        Publishing(laptop).publish(meeting)
        took += time.perf_counter() - begun
        wait(self._secretary.is_settled)
        self.delivered.append((time.perf_counter() - begun) * 1000)
        self._body.settle()
        return took * 1000

    def _imported(self) -> Imported:
        here = self._secretary.place
        with Intake() as intake:
            importer = Importer(intake, here.papers)
            found = importer.session(self._place, here.laptop.body, here.laptop.now(), lambda _done, _all: None)
        pages = sum(paper.pages for item in found.plan.items for paper in item.papers)
        if pages != PAGES:
            raise RuntimeError("not the whole session came in")
        return found


def bench(folder: Path) -> list[Figure]:
    """Both in turn, so that a busy machine slows both alike; the papers are taken in anew each time."""
    place, words = session(folder / "session")
    with Prepared(folder / "body") as body:
        secretariat = _Secretariat(body, place)
        pairs = [(bare_ms(place / "papers", folder / "copies"), secretariat.run_ms()) for _ in range(ROUNDS)]
    bare, whole = (statistics.median(times) for times in zip(*pairs, strict=True))
    delivered = statistics.median(secretariat.delivered)
    detail = (
        f"{words}, {whole:.0f} ms against {bare:.0f} ms, medians of {ROUNDS}; "
        f"from publishing to the store's receipts for all of it {delivered:.0f} ms"
    )
    name = "import and publish of 444 pages, less half a second"
    peer = "copy, fsync, hash and walk in one bare process"
    return [Figure(name, max(0.0, whole - ALLOWANCE_MS) / bare, LIMIT, "×", peer, detail)]
