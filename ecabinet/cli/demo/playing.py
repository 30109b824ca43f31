"""Plays the whole demonstration by itself, in windows nobody sees, and writes down what came of it."""

import json
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ecabinet.cli.demo import sessions
from ecabinet.cli.demo.outside import Outside
from ecabinet.cli.demo.people import SecretsInMemory
from ecabinet.desktop import bootstrap, evidence
from ecabinet.desktop.demo import report, scenes_after, scenes_reading, story
from ecabinet.desktop.demo.backstage import SessionFiles
from ecabinet.desktop.demo.camera import Camera
from ecabinet.desktop.demo.hand import Hand
from ecabinet.desktop.demo.playhouse import Playhouse
from ecabinet.desktop.demo.script import Script
from ecabinet.desktop.demo.seats import Seats
from ecabinet.desktop.demo.unseen import Witness
from ecabinet.desktop.heartbeat import Heartbeat
from ecabinet.desktop.minutes_tools import minutes_making
from ecabinet.domain.faults import Unavailable

Told = Callable[[str], None]


def play(out: Path, given: Path | None, told: Told) -> dict[str, Any]:
    """Play a session and write minutes, evidence, report and screens into a folder; answers the report."""
    began = time.monotonic()
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="ecabinet-demo-", ignore_cleanup_errors=True) as scratch:
        files, begins_at = sessions.prepare(given, Path(scratch) / "session")
        with Outside(Path(scratch), begins_at) as outside:
            found = _play(out, outside, files, told)
    found["seconds"] = round(time.monotonic() - began, 1)
    text = json.dumps(found, ensure_ascii=False, indent=2)
    (out / "report.json").write_text(text + "\n", "utf-8")
    return found


def _play(out: Path, outside: Outside, files: SessionFiles, told: Told) -> dict[str, Any]:
    heart, script, pages = Heartbeat(), Script(outside.roles), bootstrap.Pages()
    with Witness(heart) as witness:
        hand = Hand(witness)
        seats = Seats(
            outside.folder / "seats",
            outside.clock,
            lambda folder, clock: bootstrap.profile(folder, clock, SecretsInMemory()),
            pages.offer,
            hand,
        )
        house = Playhouse(seats, hand, Camera(out / "screens", hand, heart), outside, script, files, told)
        try:
            _join(house, outside)
            blocks = story.play(house, heart)
            scene = max(blocks, key=blocks.__getitem__)
            told(f"the windows stood still for {blocks[scene]} ms at most: {scene}")
            return _written(out, house) | {"worst_block_ms": blocks[scene], "blocks_ms": blocks}
        except Unavailable:
            for seat in seats.all():
                house.camera.take(seat.window, "stuck")
            raise
        finally:
            seats.close()
            pages.close()


def _join(house: Playhouse, outside: Outside) -> None:
    """Everybody joins: the crowd by itself, one member at the window."""
    house.told("everybody joins")
    outside.join_crowd(house.script.crowd)
    for person in (outside.roles.secretary, outside.roles.chair):
        house.seats.joined(person, outside.invitation(person))
    scenes_reading.join(house, house.script.reader)
    house.hand.wait(outside.done, "join")


def _written(out: Path, house: Playhouse) -> dict[str, Any]:
    """Write the minutes and the evidence behind them, and gather the figures."""
    (out / "minutes.pdf").write_bytes(scenes_after.document(house))
    place = house.secretary.place
    files = evidence.files_of(place, minutes_making(place))
    files.evidence(house.meeting, out / "evidence.zip")
    crowd = house.crowd("count")
    laptops = [seat.place.laptop for seat in house.seats.all()]
    found = report.figures(house.secretary.place.laptop, house.meeting)
    receipts = crowd["received"] + sum(len(laptop.received(1_000_000)) for laptop in laptops)
    undelivered = crowd["undelivered"] + sum(len(laptop.outbox()) for laptop in laptops)
    return found | {"acts": receipts + undelivered, "receipts": receipts, "undelivered": undelivered}
