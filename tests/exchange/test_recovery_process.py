"""The whole drill with programs: `central serve`, `backup`, `restore`, `recover`, `check`, and laptops over a line."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ecabinet.application.laptop_rows import Standing
from ecabinet.domain.bodies import Person
from ecabinet.domain.faults import Unavailable
from ecabinet.domain.items import ItemState
from ecabinet.sync.connecting import make_client
from tests.central.store_world import AN, BINH, OFFICE, World
from tests.exchange.crew import Member
from tests.exchange.recovery_drill import comment
from tests.exchange.test_store_process import Child, clock_file, member, serving  # noqa: F401 - a fixture among them
from tests.papers.paper_maker import vietnamese

pytestmark = [pytest.mark.enable_socket, pytest.mark.loopback]


def central(*words: str | Path, status: int = 0) -> str:
    """A command of the central store's; what it says."""
    told = subprocess.run(
        [sys.executable, "-W", "error", "-m", "ecabinet", "central", *map(str, words)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={"PATH": "/usr/bin:/bin", "LANGUAGE": "en", "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert told.returncode == status, told.stderr + told.stdout
    return told.stdout


def reconnected(one: Member, child: Child) -> None:
    """Let a laptop's line lead to a store that was started again."""
    if one.line.client is not None:
        one.line.client.close()
    one.line.client, one.line.address = make_client(child.address), child.address


def test_a_store_is_backed_up_lost_restored_and_recovered_by_its_commands(
    world: World,
    tmp_path: Path,
    clock_file: Path,  # noqa: F811 - the fixture, not the import
) -> None:
    _, item = world.publish()
    people: tuple[Person, ...] = (OFFICE, AN, BINH)
    backup, root, clock = tmp_path / "backup.tar", world.folder.root, ("--clock-file", str(clock_file))
    with serving(world, *clock) as child:
        office, an, binh = (member(world, child, tmp_path / one.name, one, clock_file) for one in people)
        for one in (office, an, binh):
            one.exchange()
        assert "all read again" in central("backup", root, "--out", backup), "while the store is served"
        paper = office.keep(vietnamese())
        acts = world.publishing(paper=paper, size=len(vietnamese()))
        for feed, kind, data, refs in acts:
            office.record(feed, kind, data, refs=refs)
        an.record(item, "comment.made", comment("After the backup."))
        an.exchange()
        for one in (office, an, binh):
            one.exchange()
        binh.mover().fetch_all()
        world.store.close()
    shutil.rmtree(root)
    assert "nothing new is accepted until" in central("restore", backup, root)
    with serving(world, *clock) as child:
        for one in (an, office, binh):
            reconnected(one, child)
            with pytest.raises(Unavailable, match="recovering"):
                one.exchange()
        told = central("recover", root, "--status")
        assert "0 entries of the register are still missing" in told
        assert all(name in told.partition("Came:")[2] for name in ("An", "Binh", "Office"))
        assert "epoch 2" in central("recover", root, "--end")
        binh.record(item, "comment.made", comment("In the new epoch."))
        for _ in range(2):
            for one in (binh, an, office):
                one.exchange()
        assert [row.standing for row in binh.laptop.received(1)] == [Standing.RECEIVED]
        assert an.laptop.confirmed(item) == binh.laptop.confirmed(item)
        assert isinstance(an.laptop.confirmed(acts[1][0]), ItemState)
        an.mover().fetch_all()
        assert an.keeper.open(paper).read() == vietnamese(), "a paper that the store had lost came back too"
    assert "nothing is wrong" in central("check", root)
    for one in (office, an, binh):
        if one.line.client is not None:
            one.line.client.close()
        one.close()
    world.reopen()
