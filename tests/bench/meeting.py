"""How long the windows stood still at worst while a whole meeting was played in them, against the real store."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.bench.figures import Figure

ROOT = Path(__file__).resolve().parents[2]
LIMIT_MS = 50.0
_SECONDS = 900


def bench(folder: Path) -> list[Figure]:
    """Play the demonstration's own meeting, unseen, and read its report."""
    command = [sys.executable, "-m", "ecabinet", "demo", "--headless", "--out", str(folder)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True, timeout=_SECONDS)
    report = json.loads((folder / "report.json").read_text("utf-8"))
    if report["undelivered"]:
        raise RuntimeError("the meeting was not delivered whole")
    detail = f"{report['items']} items, {report['members']} members, {report['acts']} acts in {report['seconds']:.0f} s"
    return [Figure("longest time the windows stood still", report["worst_block_ms"], LIMIT_MS, "ms", "", detail)]
