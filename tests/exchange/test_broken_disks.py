"""Disks that may not be written, that flip a bit, or that hold yesterday: each is noticed, said and survived."""

import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ecabinet.application import rejoining
from ecabinet.application.clocks import SystemClock
from ecabinet.application.laptop import Laptop
from ecabinet.application.messages import Catalogue, Language
from ecabinet.central import tending
from ecabinet.domain.faults import Fault, Refused, Unavailable
from ecabinet.domain.states import State
from ecabinet.persistence.laptop.store import STORE_NAME, open_store
from ecabinet.protocol import envelope
from tests.central.store_world import AN, BINH, START, Template, World
from tests.exchange.books import LaptopBook
from tests.exchange.crew import STORE_KEY, Crew, Member
from tests.exchange.test_store_process import member, serving
from tests.small_disk import SmallDisk, small_disk

pytestmark = [pytest.mark.enable_socket, pytest.mark.loopback]
PAGE = 4096


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with small_disk(tmp_path / "disk") as made:
        yield made


def say(one: Member, item: str, text: str = "Đề nghị làm rõ.") -> None:
    """Comment on an item."""
    comment = {"comment": envelope.new_id(), "audience": "all", "tier": "should", "proposed_wording": ""}
    one.record(item, "comment.made", {**comment, "text": text})


def start(one: Member) -> None:
    """Start a program that was ended."""
    one.laptop = Laptop.open(open_store(one.folder, STORE_KEY), one.key, one.clock, one.keeper)


def require_sentences(*codes: str) -> None:
    """Each of these is said in both languages, and not in the same words."""
    catalogue = Catalogue.shipped()
    for code in codes:
        english, vietnamese = (
            catalogue.sentence(code, language) for language in (Language.ENGLISH, Language.VIETNAMESE)
        )
        assert english != vietnamese
        assert code not in english


def test_a_profile_on_a_disk_that_may_not_be_written_is_said_so_and_opens_later(world: World, disk: SmallDisk) -> None:
    crew = Crew(world, disk.root)
    one = crew.join(AN)
    _, item = world.publish()
    one.exchange()
    say(one, item)
    one.close()
    disk.forbid_writing()
    with pytest.raises(Unavailable, match="profile_readonly"):
        open_store(one.folder, STORE_KEY)
    with pytest.raises(Unavailable, match="paper_not_kept"):
        one.keep(b"%PDF-1.7")
    disk.allow_writing()
    start(one)
    assert len(one.laptop.outbox()) == 1
    one.exchange()
    assert one.laptop.outbox() == ()
    crew.close()
    require_sentences("profile_readonly", "paper_not_kept")


def test_a_store_on_a_disk_that_may_not_be_written_says_so_and_takes_everything_later(
    founded_store: Template, disk: SmallDisk, tmp_path: Path
) -> None:
    world = World(founded_store, disk.root)
    clock_file = tmp_path / "clock"
    clock_file.write_text(str(START - SystemClock().now()), encoding="ascii")
    world.clock.time = START
    _, item = world.publish()
    with serving(world, "--clock-file", str(clock_file)) as child:
        one = member(world, child, tmp_path / "laptop", AN, clock_file)
        one.exchange()
        say(one, item)
        assert child.end() == (0, "")
        world.store.close()
        disk.forbid_writing()
        with pytest.raises(AssertionError, match="cannot use its database"):
            child.start()
        assert child.end(None)[0] == 1, "it says so and ends"
        with pytest.raises(Unavailable, match="store_down"):
            one.exchange()
        assert len(one.laptop.outbox()) == 1
        with pytest.raises(Unavailable, match="store_unavailable"):
            tending.back_up(world.folder.root, tmp_path / "backup", lambda _done, _whole: None)
        disk.allow_writing()
        child.start()
        one.exchange()
        assert one.laptop.outbox() == ()
        one.line.client.close()
        one.close()
        child.end()
    require_sentences("store_unavailable", "store_down")


def flipped(file: Path, good: bytes, page: int) -> None:
    """Put a file back with one bit of one page another; which one differs from page to page."""
    data = bytearray(good)
    data[page * PAGE + page * 1637 % PAGE] ^= 1 << page % 8
    file.write_bytes(data)
    for beside in ("-wal", "-shm"):
        file.with_name(file.name + beside).unlink(missing_ok=True)


def outcomes(file: Path, every: int, read: Callable[[], object]) -> Counter[str]:
    """What comes of reading a database of which one bit is another, page by page: the same, or a fault."""
    good, before = file.read_bytes(), read()
    seen: Counter[str] = Counter()
    for page in range(0, len(good) // PAGE, every):
        flipped(file, good, page)
        try:
            after = read()
        except Fault as fault:
            seen[fault.code] += 1
        else:
            assert after == before, f"a bit of page {page} is another, and nobody noticed"
            seen["the same"] += 1
    file.write_bytes(good)
    return seen


def read_laptop(one: Member) -> tuple[LaptopBook, dict[str, State | None]]:
    """Everything that a laptop holds, and what its program makes of it."""
    store = open_store(one.folder, STORE_KEY)
    try:
        laptop = Laptop.open(store, one.key, one.clock, one.keeper)
        return LaptopBook.read("an", store), {feed: laptop.confirmed(feed) for feed in laptop.feeds()}
    finally:
        store.close()


@pytest.mark.parametrize("every", [6, pytest.param(1, marks=pytest.mark.deep)])
def test_a_bit_of_a_laptops_database_is_never_another_unnoticed(crew: Crew, every: int) -> None:
    one = crew.join(AN)
    _, item = crew.world.publish()
    for number in range(10):
        one.exchange()
        say(one, item, f"Đề nghị {number}. " * 30)
    one.close()
    seen = outcomes(one.folder / STORE_NAME, every, lambda: read_laptop(one))
    assert seen.keys() <= {"the same", "profile_damaged", "wrong_key"}
    assert seen["profile_damaged"] > seen.total() // 4
    start(one)
    one.exchange()
    assert one.laptop.outbox() == ()
    require_sentences("profile_damaged", "wrong_key")


@pytest.mark.parametrize("every", [4, pytest.param(1, marks=pytest.mark.deep)])
def test_a_bit_of_the_stores_database_is_never_another_without_the_check_saying_so(crew: Crew, every: int) -> None:
    one = crew.join(AN)
    _, item = crew.world.publish()
    one.exchange()
    for number in range(10):
        say(one, item, f"Đề nghị {number}. " * 30)
    one.exchange()
    crew.down()
    crew.world.store.close()
    folder = crew.world.folder

    def examine_and_read() -> list[str]:
        flaws = [flaw.code for one in tending.examine(folder.root, lambda _done, _whole: None) for flaw in one.flaws]
        if flaws:
            raise Refused(flaws[0])
        connection = sqlite3.connect(folder.database)
        try:
            return list(connection.iterdump())
        finally:
            connection.close()

    seen = outcomes(folder.database, every, examine_and_read)
    assert seen.total() - seen["the same"] > 3
    require_sentences(*(code for code in seen if code != "the same"))


def test_an_act_that_the_stores_disk_altered_is_taken_by_no_laptop(crew: Crew) -> None:
    one, other = crew.join(AN), crew.join(BINH)
    _, item = crew.world.publish()
    other.exchange()
    say(one, item, "Đề nghị làm rõ điều 7.")
    one.exchange()
    crew.down()
    crew.world.store.close()
    data = crew.world.folder.database.read_bytes()
    assert data.count("điều 7".encode()) == 1
    crew.world.folder.database.write_bytes(data.replace("điều 7".encode(), "điều 9".encode()))
    crew.up()
    before = other.laptop.confirmed(item)
    with pytest.raises(Fault) as fault:
        other.exchange()
    require_sentences(fault.value.code)
    assert other.laptop.confirmed(item) == before
    assert one.laptop.confirmed(item) != before


def test_an_old_copy_of_a_laptops_profile_is_noticed_and_what_was_written_on_it_is_offered_again(
    crew: Crew, tmp_path: Path
) -> None:
    one = crew.join(AN)
    _, item = crew.world.publish()
    one.exchange()
    one.close()
    shutil.copytree(one.folder, tmp_path / "yesterday")
    start(one)
    say(one, item, "Hôm nay.")
    one.exchange()
    one.close()
    shutil.rmtree(one.folder)
    shutil.copytree(tmp_path / "yesterday", one.folder)
    start(one)
    say(one, item, "Trên bản sao cũ.")
    with pytest.raises(Refused, match="device_fork"):
        one.exchange()
    assert one.laptop.memory.stopped == "device_fork"
    with pytest.raises(Refused, match="device_fork"):
        say(one, item)
    left = rejoining.left_behind(one.laptop._core.store)
    assert [envelope.peek(act.envelope.bytes).data["text"] for act in left.acts] == ["Trên bản sao cũ."]
    with crew.world.store.ledger.reading(crew.world.body) as snapshot:
        assert [act.seq for act in snapshot.entries(item, 0, 100)] == [1, 2]
    require_sentences("device_fork")
