"""The small parts of the line: waiting, watching, reading pokes, saying which store was meant."""

import shutil
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.service.app import create_app
from ecabinet.service.services import Services
from ecabinet.sync.backoff import LONGEST_SECONDS, Backoff
from ecabinet.sync.link import Watched
from ecabinet.sync.listening import _pokes
from tests.central.store_world import AN, Template, World
from tests.sync.laptops_at_store import LaptopsAtStore


def test_waiting_doubles_up_to_a_limit_and_starts_anew_after_a_success() -> None:
    backoff = Backoff(chance=lambda: 0.0)
    waits = [backoff.failed() for _ in range(40)]
    assert waits[:4] == [1.0, 2.0, 4.0, 8.0]
    assert waits[-1] == LONGEST_SECONDS
    backoff.succeeded()
    assert backoff.failed() == 1.0


def test_waiting_is_scattered_and_never_shorter_than_asked() -> None:
    assert Backoff(chance=lambda: 1.0).failed() == 0.5
    assert Backoff(chance=lambda: 0.5).failed(at_least=30.0) == 30.0


def test_watchers_hear_of_changes_only_and_only_as_long_as_they_want() -> None:
    watched, heard = Watched(1), list[int]()
    forget = watched.watch(heard.append)
    for value in (1, 2, 2, 3):
        watched.set(value)
    forget()
    watched.set(4)
    assert (heard, watched.value) == ([2, 3], 4)


def test_pokes_are_read_however_the_stream_is_cut() -> None:
    stream = b': listening\n\ndata: {"feeds":["item:a"]}\n\n:\n\nevent: x\ndata:{"feeds":["body","item:b"]}\n\n'
    whole = [poke.feeds for poke in _pokes([stream])]
    assert whole == [["item:a"], ["body", "item:b"]]
    assert [poke.feeds for poke in _pokes(stream[i : i + 1] for i in range(len(stream)))] == whole


@pytest.mark.parametrize("stream", [b"data: <html>\n\n", b'data: {"feeds":[1]}\n\n', b"x" * (2 << 20)])
def test_what_is_no_poke_is_not_listened_to(stream: bytes) -> None:
    with pytest.raises(Unavailable, match="unreadable_answer"):
        list(_pokes([stream]))


def test_the_store_of_another_body_gets_nothing_and_is_told_apart(
    net: LaptopsAtStore, founded_store: Template, tmp_path_factory: pytest.TempPathFactory
) -> None:
    desk = net.desk(AN)
    feed = net.world.publish()[1]
    desk.exchange()
    desk.laptop.record(feed, "comment.retracted", {"comment": "none"})
    other = World.template(Path(tmp_path_factory.mktemp("other")))
    world = World(other, tmp_path_factory.mktemp("other-store"))
    with TestClient(create_app(Services(world.store.cases))) as client:
        desk.line.inner = client._transport
        with pytest.raises(Refused, match="unknown_device"):
            desk.exchange()
    world.store.close()
    shutil.rmtree(other.root)
    assert len(desk.laptop.outbox()) == 1
    assert founded_store.founded.body != other.founded.body
