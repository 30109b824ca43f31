"""How soon 500 listening laptops hear that something moved."""

import asyncio
import time
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urlsplit

import httpx2

from ecabinet.central.administration import Founding, found_body, new_person
from ecabinet.central.bootstrap import make_store
from ecabinet.central.folder import StoreFolder
from ecabinet.domain.bodies import Role, SignerRole
from ecabinet.protocol import messages
from ecabinet.sync.exchanging import EXCHANGE
from ecabinet.sync.listening import POKES
from tests.bench.exchange_ingest import serving
from tests.bench.figures import Figure, percentile
from tests.central.store_world import OFFICE, Pen

LAPTOPS = 500
ROUNDS = 20
LIMIT_MS = 250.0
_APART_SECONDS = 0.5
"""Longer than a line is kept quiet after a poke."""
_SECONDS = 60.0


class Ear:
    """One laptop's open line; `heard` holds the moments of its pokes, on the clock of `time.perf_counter`."""

    def __init__(self, pen: Pen) -> None:
        self.pen = pen
        self.heard: list[float] = []
        self.is_open = False

    async def listen(self, host: str, port: int) -> None:
        """Open the line and listen until it ends."""
        reader, writer = await asyncio.open_connection(host, port)
        lines = self.pen.headers("GET", POKES, now=_now())
        head = [f"GET {POKES} HTTP/1.1", f"Host: {host}:{port}", *(f"{name}: {value}" for name, value in lines.items())]
        writer.write("\r\n".join([*head, "", ""]).encode())
        try:
            while line := await reader.readline():
                if line.startswith(b"HTTP/") and b" 200 " not in line:
                    raise RuntimeError(line.decode())
                self.is_open = self.is_open or line == b"\r\n"
                if b'"feeds"' in line:
                    self.heard.append(time.perf_counter())
        finally:
            writer.close()


def _now() -> int:
    return time.time_ns() // 1_000_000


def _founded(folder: Path) -> list[Pen]:
    """A body of that many people, each with a laptop; the founder's writes."""
    people = [new_person(f"Member {number}", {Role.MEMBER}, order=number) for number in range(LAPTOPS)]
    founding = Founding(
        name="Great Council",
        short_name="GC",
        founder=OFFICE,
        signers=(SignerRole(Role.SECRETARY, "S"),),
        is_sample=True,
    )
    with make_store(StoreFolder(folder)) as store:
        founded = found_body(store, founding, people)
        pens = [Pen(one.person, founded.body) for one in founded.invited]
        for pen, one in zip(pens, founded.invited, strict=True):
            store.cases.decider.admit(pen.join(one.code))
    return pens


async def _measure(address: str, pens: Sequence[Pen]) -> list[float]:
    """Milliseconds from the sending of an act to each laptop's poke."""
    place = urlsplit(address)
    ears, delays = [Ear(pen) for pen in pens], list[float]()
    listening = [asyncio.create_task(ear.listen(str(place.hostname), int(place.port or 0))) for ear in ears]
    async with asyncio.timeout(_SECONDS), httpx2.AsyncClient(base_url=address) as client:
        while not all(ear.is_open for ear in ears):
            await asyncio.sleep(0.05)
        writer = next(pen for pen in pens if pen.person == OFFICE)
        for number in range(ROUNDS):
            await asyncio.sleep(_APART_SECONDS)
            for ear in ears:
                ear.heard.clear()
            begun = time.perf_counter()
            act = writer.seal("body", "settings.changed", {"phone": f"080 {number:05}"})
            content = messages.encode(writer.request(act))
            headers = writer.headers("POST", EXCHANGE, content, now=_now()) | {"Content-Type": "application/json"}
            (await client.post(EXCHANGE, content=content, headers=headers)).raise_for_status()
            while not all(ear.heard for ear in ears if ear.pen is not writer):
                await asyncio.sleep(0.005)
            delays += [(ear.heard[0] - begun) * 1000 for ear in ears if ear.heard]
    for task in listening:
        task.cancel()
    return delays


def bench(folder: Path) -> list[Figure]:
    """All listen to one store; one writes."""
    pens = _founded(folder / "store")
    with serving(folder / "store") as address:
        delays = asyncio.run(_measure(address, pens))
    name = f"a poke to {LAPTOPS} laptops, 99th percentile"
    detail = f"from sending the act; median {percentile(delays, 0.5):.0f} ms, {len(delays)} pokes"
    return [Figure(name, percentile(delays, 0.99), LIMIT_MS, "ms", "", detail)]
