"""How fast the central store decides on PostgreSQL, over HTTP, beside a bare loop that writes the same rows."""

import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx2
import msgspec
import psycopg

from ecabinet.central.storage import Storage
from ecabinet.persistence.central.ledger import SqlLedger
from ecabinet.protocol import keys, messages
from ecabinet.protocol.keys import Signature
from ecabinet.sync.exchanging import EXCHANGE
from tests.bench.figures import Figure
from tests.bench.filled_store import FilledStore
from tests.central.store_world import Pen
from tests.postgres_server import PostgresServer, postgres_server

LAPTOPS = 8
A_REQUEST = 100
ROUNDS = (10, 100)
"""Requests of each laptop: 8,000 acts, and 80,000 to see whether the cost of one stays the same."""
MOST_US = 1_000.0
SHARE = 0.4
LINEAR = 1.25
_SECONDS = 30.0


class _Answered(msgspec.Struct):
    """As much of an answer as tells that every act got its receipt; the laptops' own work is no part of the store's."""

    receipts: list[msgspec.Raw]


@dataclass(frozen=True, slots=True)
class Sent:
    """A laptop's next request."""

    pen: Pen
    content: bytes


@dataclass(frozen=True, slots=True)
class Ingested:
    """How many acts were decided, and microseconds for each."""

    acts: int
    each_us: float


@contextmanager
def serving(folder: Path, *options: str) -> Iterator[str]:
    """The store's program, at work on a folder; its address."""
    command = [sys.executable, "-m", "ecabinet", "central", "serve", str(folder), "--port", "0", "--until-input-ends"]
    with subprocess.Popen([*command, *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        said = process.stdout.readline() if process.stdout else ""
        if not said.startswith("ready "):
            raise RuntimeError(f"the store did not start: {said}")
        try:
            yield said.removeprefix("ready ").strip()
        finally:
            process.terminate()
            process.wait(_SECONDS)


def _sealed(filled: FilledStore, rounds: int) -> list[list[Sent]]:
    """Each laptop's requests, made beforehand: each comments on an item of its own."""
    laptops = []
    for author, item in zip(filled.authors[:LAPTOPS], filled.items[-LAPTOPS:], strict=True):
        author.since = filled.size
        requests = (author.request(*filled.comments(author, item, A_REQUEST)) for _ in range(rounds))
        laptops.append([Sent(author, messages.encode(request)) for request in requests])
    return laptops


def _deliver(address: str, laptop: Sequence[Sent], failures: list[str]) -> None:
    """One laptop: one request after the other, each checked for its receipts."""
    with httpx2.Client(base_url=address, timeout=_SECONDS) as client:
        for sent in laptop:
            headers = sent.pen.headers("POST", EXCHANGE, sent.content, now=time.time_ns() // 1_000_000)
            headers |= {"Content-Type": "application/json"}
            response = client.post(EXCHANGE, content=sent.content, headers=headers)
            if response.status_code != httpx2.codes.OK:
                failures.append(response.text)
                return
            if len(msgspec.json.decode(response.content, type=_Answered).receipts) != A_REQUEST:
                failures.append("receipts are missing")


def ingest(filled: FilledStore, address: str, rounds: int) -> Ingested:
    """Have eight laptops deliver at once."""
    laptops, failures = _sealed(filled, rounds), list[str]()
    threads = [threading.Thread(target=_deliver, args=(address, laptop, failures)) for laptop in laptops]
    begun = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seconds = time.perf_counter() - begun
    if failures:
        raise RuntimeError(failures[0])
    acts = LAPTOPS * rounds * A_REQUEST
    return Ingested(acts, seconds / acts * 1_000_000)


@dataclass(frozen=True, slots=True)
class Written:
    """What one request's transaction writes: rows of the two tables that grow; the signatures checked before."""

    acts: Sequence[tuple[object, ...]]
    nodes: Sequence[tuple[object, ...]]
    signed: Sequence[Signature]


def bare_us(server: PostgresServer, full: str, filled: FilledStore, acts: int) -> float:
    """Microseconds an act in a loop of psycopg alone: the last acts' signatures checked, the same rows written."""
    name = server.create()
    SqlLedger.connect(server.address(name)).close()
    transactions = _transactions(server.address(full), filled, acts)
    with psycopg.connect(server.address(name)) as connection:
        begun = time.perf_counter()
        for one in transactions:
            if not all(keys.verify(each.public, each.context, each.data, each.sig) for each in one.signed):
                raise RuntimeError("an act that nobody signed")
            with connection.transaction(), connection.cursor() as cursor:
                cursor.executemany(_inserting("acts", one.acts[0]), one.acts)
                cursor.executemany(_inserting("log_nodes", one.nodes[0]), one.nodes)
        seconds = time.perf_counter() - begun
    server.drop(name)
    return seconds / acts * 1_000_000


def _transactions(address: str, filled: FilledStore, acts: int) -> list[Written]:
    """The last acts of a store as it was written, by requests; the nodes are those that lie between the same leaves."""
    held = {name: device.key for name, device in filled.world.state.devices.items()}
    last = filled.size
    found = []
    with psycopg.connect(address) as connection:
        for first in range(last - acts, last, A_REQUEST):
            leaves, numbers = (first, first + A_REQUEST), (2 * first, 2 * (first + A_REQUEST))
            rows = connection.execute(_ACTS, leaves).fetchall()
            signed = connection.execute(_SIGNED, leaves).fetchall()
            found.append(
                Written(
                    rows,
                    connection.execute(_NODES, numbers).fetchall(),
                    [Signature(held[device], keys.ACT, content, sig) for device, content, sig in signed],
                )
            )
    return found


_ACTS = "SELECT * FROM acts WHERE leaf_index >= %s AND leaf_index < %s ORDER BY leaf_index"
_SIGNED = "SELECT device, content, signature FROM acts WHERE leaf_index >= %s AND leaf_index < %s"
_NODES = "SELECT * FROM log_nodes WHERE number >= %s AND number < %s"


def _inserting(table: str, row: Sequence[object]) -> bytes:
    return f"INSERT INTO {table} VALUES ({', '.join(['%s'] * len(row))})".encode()  # noqa: S608 - our own tables


def bench(folder: Path) -> list[Figure]:
    """Few acts, then many, then the bare loop over the few newest of them."""
    with postgres_server(is_durable=True) as server:
        name = server.create()
        filled = FilledStore(folder / "store", Storage(database=server.address(name)))
        for _ in range(LAPTOPS):
            filled.meeting(3)
        with serving(filled.world.folder.root) as address:
            few, many = (ingest(filled, address, rounds) for rounds in ROUNDS)
        bare = bare_us(server, name, filled, few.acts)
        filled.close()
    peer = "the same rows and checks in a bare psycopg loop"
    detail = f"{LAPTOPS} laptops, requests of {A_REQUEST}, {few.acts} acts, {1_000_000 / few.each_us:.0f} acts/s"
    shared = f"{few.each_us:.0f} µs against {bare:.0f} µs; at most 2.5 × is at least 40 %"
    linear = f"{many.each_us:.0f} µs an act among {many.acts}"
    return [
        Figure("deciding an act on PostgreSQL", few.each_us, MOST_US, "µs", "", detail),
        Figure("deciding an act on PostgreSQL", few.each_us / bare, 1 / SHARE, "×", peer, shared),
        Figure("deciding an act among 80,000", many.each_us / few.each_us, LINEAR, "×", "among 8,000", linear),
    ]
