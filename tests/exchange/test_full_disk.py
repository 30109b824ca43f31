"""A disk that is really full, at the laptop and at the store: a sentence, nothing lost, and on once there is room."""

import io
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ecabinet.application.clocks import SystemClock
from ecabinet.central.folder import write_secret
from ecabinet.desktop.evidence import _write as write_minutes
from ecabinet.domain.faults import Unavailable
from ecabinet.exports.files import write_whole
from tests.central.store_world import AN, OFFICE, START, Template, World
from tests.exchange.crew import Crew, Member
from tests.exchange.test_store_process import member, serving
from tests.small_disk import SmallDisk, small_disk

pytestmark = [pytest.mark.enable_socket, pytest.mark.loopback]


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    """A disk for whichever of the two it is that runs out of room."""
    with small_disk(tmp_path / "disk") as made:
        yield made


@pytest.fixture
def crew(world: World, disk: SmallDisk) -> Iterator[Crew]:
    """Laptops on the small disk; their store lies elsewhere."""
    made = Crew(world, disk.root)
    yield made
    made.close()


def join(one: Member, meeting: str) -> None:
    """Say that one is there: something small that is recorded."""
    one.record(meeting, "attendance.joined", {"where": "room"})


def until_full(do: Callable[[], object], code: str) -> int:
    """How often something can be done before the disk is full; the fault is the one about that disk."""
    for count in range(2_000):
        try:
            do()
        except Unavailable as fault:
            if fault.code == code:
                return count
            raise
    pytest.fail("the disk did not fill")


def test_what_was_recorded_before_the_laptops_disk_was_full_is_kept_and_delivered(crew: Crew, disk: SmallDisk) -> None:
    one = crew.join(AN)
    meeting, _ = crew.world.publish()
    one.exchange()
    disk.fill()
    recorded = until_full(lambda: join(one, meeting), "disk_full")
    assert len(one.laptop.outbox()) == recorded
    assert one.laptop.confirmed(meeting) is not None
    disk.make_room()
    join(one, meeting)
    one.reopen()
    assert len(one.laptop.outbox()) == recorded + 1
    one.exchange()
    assert one.laptop.outbox() == ()


def test_what_came_while_the_laptops_disk_was_full_comes_again(crew: Crew, disk: SmallDisk) -> None:
    one = crew.join(AN)
    published = [crew.world.publish()[0] for _ in range(40)]
    disk.fill()
    with pytest.raises(Unavailable, match="disk_full"):
        one.exchange()
    disk.make_room()
    one.exchange()
    assert all(one.laptop.confirmed(meeting) is not None for meeting in published)


def test_a_paper_that_does_not_fit_leaves_nothing_behind(crew: Crew, disk: SmallDisk) -> None:
    one = crew.join(OFFICE)
    kept = one.keep(b"%PDF-1.7 small")
    disk.fill()
    with pytest.raises(Unavailable, match="paper_disk_full"):
        one.keeper.put(io.BytesIO(os.urandom(200_000)))
    disk.make_room()
    assert [file.name for file in one.keeper._folder.iterdir()] == [kept]
    with one.keeper.open(kept) as paper:
        assert paper.read(5) == b"%PDF-"


@pytest.mark.parametrize("length", [1, 300_000])
def test_minutes_that_do_not_fit_leave_the_former_file_as_it_was(disk: SmallDisk, length: int) -> None:
    file = disk.root / "minutes.pdf"
    write_minutes(file, b"%PDF-1.7 former")
    disk.fill()
    with pytest.raises(Unavailable, match="export_unwritable"):
        write_minutes(file, bytes(length))
    assert file.read_bytes() == b"%PDF-1.7 former"
    assert sorted(one.name for one in disk.root.iterdir()) == ["minutes.pdf", "photographs"]


def test_half_a_secret_is_never_left(disk: SmallDisk) -> None:
    disk.fill()
    with pytest.raises(Unavailable, match="folder_unavailable"):
        write_secret(disk.root / "founder.key", os.urandom(10_000))
    with pytest.raises(OSError, match="No space left"):
        write_whole(disk.root / "sheet.pdf", os.urandom(10_000), private=True)
    assert [one.name for one in disk.root.iterdir()] == ["photographs"]
    disk.make_room()
    write_secret(disk.root / "founder.key", b"whole")


def test_a_store_whose_disk_is_full_says_so_and_takes_everything_later(
    founded_store: Template, disk: SmallDisk, tmp_path: Path
) -> None:
    world = World(founded_store, disk.root)
    clock_file = tmp_path / "clock"
    clock_file.write_text(str(START - SystemClock().now()), encoding="ascii")
    world.clock.time = START
    meeting, _ = world.publish()
    with serving(world, "--clock-file", str(clock_file)) as child:
        one = member(world, child, tmp_path / "laptop", AN, clock_file)
        one.exchange()
        disk.fill()

        def join_and_exchange() -> None:
            join(one, meeting)
            one.exchange()

        until_full(join_and_exchange, "store_full")
        waiting = len(one.laptop.outbox())
        assert waiting > 0
        assert one.laptop.confirmed(meeting) is not None
        disk.make_room()
        one.exchange()
        assert one.laptop.outbox() == ()
        one.line.client.close()
        one.close()
        assert child.end() == (0, "")
    world.store.close()
