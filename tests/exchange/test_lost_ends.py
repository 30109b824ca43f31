"""Bits that flip in a laptop's file, its newest part too, and files of different days: no act goes without a word."""

import random
import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from ecabinet.application.laptop import Laptop
from ecabinet.application.laptop_damage import Damage, spans
from ecabinet.domain.faults import Fault, Refused
from ecabinet.persistence.laptop.second_copy import COPY_NAME
from ecabinet.persistence.laptop.store import STORE_NAME, open_store
from ecabinet.protocol import envelope
from tests.central.store_world import AN
from tests.exchange.crew import STORE_KEY, Crew, Member

pytestmark = [pytest.mark.enable_socket, pytest.mark.loopback]

LOG_NAME = f"{STORE_NAME}-wal"
SAID = 8
DRAFT = "Nháp dở dang. " * 40


@dataclass(frozen=True)
class Kept:
    """What a laptop that somebody wrote on has to show."""

    acts: tuple[tuple[int, str], ...]
    pending: int
    draft: str | None

    @classmethod
    def by(cls, laptop: Laptop) -> "Kept":
        acts = tuple((one.row.device_seq, one.row.act_hash) for one in laptop.outbox())
        return cls(acts, len(laptop.pending()), laptop.drafts().get("draft"))


def say(one: Member, item: str, text: str) -> None:
    """Comment on an item."""
    comment = {"comment": envelope.new_id(), "audience": "all", "tier": "should", "proposed_wording": ""}
    one.record(item, "comment.made", {**comment, "text": text})


def written_on(crew: Crew, cut: Path) -> tuple[Member, str, Kept]:
    """A laptop with much that nobody else has, and its files as they lie on the disk while it is at work."""
    one = crew.join(AN)
    _, item = crew.world.publish()
    one.exchange()
    for number in range(SAID):
        say(one, item, f"Đề nghị {number}. " * 20)
    comment = {"comment": envelope.new_id(), "audience": "all", "tier": "should", "proposed_wording": "", "text": "Vừa"}
    one.laptop.record_later(item, "comment.made", comment)
    one.laptop.save_draft("draft", DRAFT)
    kept = Kept.by(one.laptop)
    assert len(kept.acts) == SAID
    shutil.copytree(one.folder, cut)
    assert (cut / LOG_NAME).stat().st_size > 50_000
    return one, item, kept


@contextmanager
def opened(one: Member, folder: Path) -> Iterator[Laptop]:
    """The laptop of these files."""
    store = open_store(folder, STORE_KEY)
    try:
        yield Laptop.open(store, one.key, one.clock, one.keeper)
    finally:
        store.close()


def flips(cut: Path, name: str, most: int) -> Iterator[Path]:
    """Copies of a laptop's files, each with another bit of one of them flipped; each is gone when the next is made."""
    good, chance = (cut / name).read_bytes(), random.Random(name)  # noqa: S311 - to be the same again
    for place in sorted(chance.sample(range(len(good)), most)):
        copy = cut.with_name("flipped")
        shutil.copytree(cut, copy, ignore=shutil.ignore_patterns("*-shm", "papers"))
        data = bytearray(good)
        data[place] ^= 1 << chance.randrange(8)
        (copy / name).write_bytes(data)
        yield copy
        shutil.rmtree(copy)


def seen_of(one: Member, kept: Kept, cut: Path, name: str, most: int) -> Counter[str]:
    """What comes of opening each: a fault, everything, or all acts and a word on the rest."""
    seen: Counter[str] = Counter()
    for folder in flips(cut, name, most):
        try:
            with opened(one, folder) as laptop:
                found, damage = Kept.by(laptop), laptop.damage()
        except Fault as fault:
            seen[fault.code] += 1
            continue
        assert found.acts == kept.acts, "an act is gone"
        assert damage or found == kept, "what was half written is gone without a word"
        assert damage is None or not damage.missing
        seen["said" if damage else "same"] += 1
    return seen


@pytest.mark.parametrize("most", [80, pytest.param(300, marks=[pytest.mark.deep, pytest.mark.timeout(600)])])
def test_no_bit_of_a_laptops_file_or_of_its_newest_part_costs_an_act_without_a_word(
    crew: Crew, tmp_path: Path, most: int
) -> None:
    one, _, kept = written_on(crew, tmp_path / "cut")
    known = {"same", "said", "profile_damaged", "wrong_key"}
    log = seen_of(one, kept, tmp_path / "cut", LOG_NAME, most)
    assert log["said"] > most // 2, log
    assert log.keys() <= known
    file = seen_of(one, kept, tmp_path / "cut", STORE_NAME, most // 4)
    assert file.keys() <= known - {"said"}
    copy = seen_of(one, kept, tmp_path / "cut", COPY_NAME, most // 2)
    assert copy.keys() == {"same"}, "the copy is not needed where the file is sound"


def test_acts_that_were_put_back_arrive_once_and_the_chain_goes_on(crew: Crew, tmp_path: Path) -> None:
    one, item, kept = written_on(crew, tmp_path / "cut")
    one.close()
    shutil.rmtree(one.folder)
    shutil.copytree(tmp_path / "cut", one.folder)
    (one.folder / LOG_NAME).unlink()
    one.laptop = Laptop.open(open_store(one.folder, STORE_KEY), one.key, one.clock, one.keeper)
    damage = one.laptop.damage()
    assert damage is not None
    assert set(damage.put_back) >= {seq for seq, _ in kept.acts}
    assert damage.missing == ()
    say(one, item, "Sau đó.")
    one.exchange()
    assert one.laptop.outbox() == ()
    with crew.world.store.ledger.reading(crew.world.body) as snapshot:
        assert len(snapshot.entries(item, 0, 100)) == SAID + 2
    one.laptop.damage_was_read()
    assert one.laptop.damage() is None
    one.reopen()
    assert one.laptop.damage() is None


def older_file(one: Member, cut: Path) -> None:
    """Put an older database back beside a copy that has been begun anew since: it holds how far all came, no more."""
    one.reopen()
    one.close()
    shutil.copy(cut / STORE_NAME, one.folder / STORE_NAME)
    one.laptop = Laptop.open(open_store(one.folder, STORE_KEY), one.key, one.clock, one.keeper)


def test_an_older_file_gets_back_what_the_store_has_and_no_number_is_used_twice(crew: Crew, tmp_path: Path) -> None:
    one = crew.join(AN)
    _, item = crew.world.publish()
    one.exchange()
    one.close()
    shutil.copytree(one.folder, tmp_path / "cut")
    one.laptop = Laptop.open(open_store(one.folder, STORE_KEY), one.key, one.clock, one.keeper)
    first = one.laptop._core.device_head.seq + 1
    for number in range(3):
        say(one, item, f"Đề nghị {number}.")
    one.exchange()
    older_file(one, tmp_path / "cut")
    damage = one.laptop.damage()
    assert damage == Damage((), (first, first + 1, first + 2))
    say(one, item, "Sau đó.")
    assert [waiting.row.device_seq for waiting in one.laptop.outbox()] == [first + 3]
    one.exchange()
    assert one.laptop.memory.stopped == ""
    assert one.laptop.outbox() == ()
    assert one.laptop.damage() == Damage((), ())


def test_what_nobody_has_any_more_is_named_and_the_laptop_says_that_it_has_to_join_anew(
    crew: Crew, tmp_path: Path
) -> None:
    one = crew.join(AN)
    _, item = crew.world.publish()
    one.exchange()
    one.close()
    shutil.copytree(one.folder, tmp_path / "cut")
    one.laptop = Laptop.open(open_store(one.folder, STORE_KEY), one.key, one.clock, one.keeper)
    say(one, item, "Chưa gửi.")
    older_file(one, tmp_path / "cut")
    damage = one.laptop.damage()
    assert damage is not None
    assert len(damage.missing) == 1
    say(one, item, "Sau đó.")
    with pytest.raises(Refused, match="entries_lost"):
        one.exchange()
    assert one.laptop.memory.stopped == "entries_lost"
    assert one.laptop.damage() == damage


@pytest.mark.parametrize(
    ("numbers", "said"), [((), ""), ((3,), "3"), ((3, 4), "3–4"), ((3, 7, 8, 9, 12), "3, 7–9, 12")]
)
def test_numbers_are_told_as_a_person_writes_them(numbers: tuple[int, ...], said: str) -> None:
    assert spans(numbers) == said
