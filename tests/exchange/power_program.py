"""A laptop and its store at work in one program, which says after each thing what it promised.

`python -m tests.exchange.power_program FOLDER` founds a body, copies what there is then to `FOLDER/before`, and goes to
work in `FOLDER/disk`; what it promises goes line by line to `disk/promises`. `POWER_SYNCHRONOUS` weakens both
databases, to show that what is built on this would notice.
"""

import json
import os
import shutil
import sys
from pathlib import Path
from typing import IO, Any, Final

import httpx2
from sqlalchemy import event
from sqlalchemy.pool import Pool

from ecabinet.protocol import base64url, envelope
from ecabinet.protocol.messages import ExchangeAnswer, ExchangeRequest, decode_answer, decode_request
from ecabinet.protocol.receipts import read
from ecabinet.sync.exchanging import EXCHANGE
from tests.central.store_world import AN, World
from tests.exchange.crew import Crew, Member
from tests.exchange.power_cuts import BEGIN

DISK: Final = "disk"
BEFORE: Final = "before"
PROMISES: Final = "promises"
_PAGES_A_CHECKPOINT: Final = 40
_ROUNDS: Final = 12


class Promises:
    """What the programs promise, in the file that is part of the trace."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    def __call__(self, what: str, act: str, said: str) -> None:
        self._file.write(json.dumps({"what": what, "act": act, "said": said}).encode("ascii") + b"\n")

    def watch(self, one: Member) -> None:
        """Note each receipt in the moment in which the store has answered with it."""
        ask = one.line.send

        def send(request: httpx2.Request, **more: Any) -> httpx2.Response:  # noqa: ANN401 - as the line's own
            response = ask(request, **more)
            if request.url.path == EXCHANGE and response.is_success:
                content = response.read()
                asked = decode_request(request.content, ExchangeRequest)
                found = decode_answer(content, ExchangeAnswer)
                for sent, receipt in zip(asked.acts, found.receipts, strict=True):
                    self("answered", envelope.peek(sent.bytes).id, base64url.encode(receipt.bytes))
                return httpx2.Response(response.status_code, headers=response.headers, content=iter((content,)))
            return response

        one.line.send = send  # type: ignore[method-assign]


def _weaken(connection: Any, *_: object) -> None:  # noqa: ANN401 - of either driver
    """Let a new connection copy its log back often, and be as durable as the environment says."""
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA wal_autocheckpoint={_PAGES_A_CHECKPOINT}")
    if synchronous := os.environ.get("POWER_SYNCHRONOUS"):
        cursor.execute(f"PRAGMA synchronous={synchronous}")
    cursor.close()


def play(folder: Path) -> None:
    """Set the scene, and go to work."""
    disk = folder / DISK
    crew = Crew(World(World.template(folder / "template"), disk), disk / "laptops")
    one = crew.join(AN)
    _, item = crew.world.publish()
    one.exchange()
    one.laptop.close()
    crew.down()
    crew.world.store.close()
    shutil.copytree(disk, folder / BEFORE)
    (disk / BEGIN).touch()
    with (disk / PROMISES).open("ab", buffering=0) as file:
        _work(crew, one, item, Promises(file))


def _work(crew: Crew, one: Member, item: str, promise: Promises) -> None:
    crew.up()
    one.reopen()
    promise.watch(one)
    known = {row.act_id for row in one.laptop.received(1000)}
    for number in range(_ROUNDS):
        _go_on(one, item, number, promise)
        for row in one.laptop.received(1000):
            if row.receipt is not None and row.act_id not in known:
                known.add(row.act_id)
                promise("received", row.act_id, base64url.encode(row.receipt.bytes))
                assert read(row.receipt.bytes).act_id == row.act_id
        if number % 5 == 4:
            one.reopen()
            crew.down()
            crew.up()
    crew.close()
    crew.world.store.close()


def _go_on(one: Member, item: str, number: int, promise: Promises) -> None:
    """Say something three times, keep a paper, and exchange."""
    for _ in range(3):
        comment = {"comment": envelope.new_id(), "audience": "all", "tier": "should", "proposed_wording": ""}
        recorded = one.laptop.record(item, "comment.made", {**comment, "text": f"Đề nghị làm rõ {number}. " * 40})
        promise("recorded", recorded.act.id, recorded.act.hash)
    promise("kept", one.keep(f"%PDF-1.7 {number}".encode() * 500), "")
    one.exchange()


if __name__ == "__main__":
    event.listen(Pool, "checkout", _weaken)
    play(Path(sys.argv[1]))
