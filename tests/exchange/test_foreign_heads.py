"""Heads of the register in others' acts: each is compared once, and two registers under one name stop a laptop."""

from pathlib import Path

import pytest

from ecabinet.application.central_batch import Batch
from ecabinet.application.laptop_rows import Standing
from ecabinet.application.messages import Catalogue
from ecabinet.application.recovery_ports import HeadStanding
from ecabinet.desktop.met_heads import examine_and_note
from ecabinet.domain.acts import Status
from ecabinet.domain.faults import Refused
from ecabinet.protocol import checkpoint
from ecabinet.protocol.envelope import Head
from ecabinet.signing.evidence import Evidence, EvidenceEntry, Register, write_evidence
from tests.central.store_world import AN, BINH
from tests.exchange.crew import Crew, Member
from tests.exchange.recovery_drill import comment

FORGED = Head(7, "ab" * 32)


def standings(member: Member) -> dict[HeadStanding, set[int]]:
    """The sizes of the heads that a laptop met, by what it found about them."""
    with member.laptop._core.store.reading() as reading:
        found = {standing: reading.foreign_heads(standing, 10**9, 1000) for standing in HeadStanding}
    return {standing: {one.head.size for one in heads} for standing, heads in found.items() if heads}


def test_a_head_in_anothers_act_is_compared_once_and_joined(crew: Crew) -> None:
    _, item = crew.world.publish()
    an, binh = crew.join(AN), crew.join(BINH)
    an.exchange()
    size = an.laptop.memory.head.size
    crew.world.publish()
    an.record(item, "comment.made", comment())
    an.exchange()
    binh.exchange()
    assert standings(binh)[HeadStanding.JOINED] >= {size}
    assert HeadStanding.WAITING not in standings(binh)


def test_a_head_beyond_ours_waits_until_ours_has_grown(crew: Crew) -> None:
    an, binh = crew.join(AN), crew.join(BINH)
    crew.world.publish()
    an.exchange()
    note = an.laptop.memory.checkpoint
    binh.laptop.exchange.heads.meet(note, "evidence.zip")
    assert binh.laptop.exchange.heads.waiting() == []
    binh.exchange()
    assert an.laptop.memory.head.size in standings(binh).get(HeadStanding.JOINED, set())


def test_a_head_in_an_evidence_file_is_noted_when_the_file_is_examined(crew: Crew, tmp_path: Path) -> None:
    an, binh = crew.join(AN), crew.join(BINH)
    crew.world.publish()
    an.exchange()
    entries = [EvidenceEntry(one.act.envelope, one.receipt) for one in an.laptop.entries("body")]
    register = Register(an.laptop.memory.checkpoint, ())
    file = tmp_path / "evidence.zip"
    write_evidence(file, Evidence(crew.world.body, "", {"body": entries}, register), Catalogue.shipped())
    assert examine_and_note(binh.laptop, file)
    assert standings(binh)[HeadStanding.WAITING] == {an.laptop.memory.head.size}
    binh.exchange()
    assert an.laptop.memory.head.size in standings(binh)[HeadStanding.JOINED]


def test_the_store_refuses_an_act_with_a_head_that_it_never_had(crew: Crew) -> None:
    """One liar must not be able to stop all others."""
    _, item = crew.world.publish()
    an = crew.world.an
    (receipt,) = crew.world.submit(an, an.seal(item, "comment.made", comment(), checkpoint=FORGED))
    assert (receipt.status, receipt.code) == (Status.REFUSED, "checkpoint_unknown")
    (receipt,) = crew.world.submit(an, an.seal(item, "comment.made", comment(), checkpoint=Head(10**6, "ab" * 32)))
    assert (receipt.status, receipt.code) == (Status.REFUSED, "checkpoint_unknown")
    crew.world.do(an, item, "comment.made", comment())


def test_two_registers_under_one_name_stop_a_laptop_which_keeps_what_proves_it(
    crew: Crew, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A store that shows An one register and Binh another lets An's act through to Binh all the same."""
    _, item = crew.world.publish()
    binh = crew.join(BINH)
    an = crew.world.an
    monkeypatch.setattr(Batch, "_check_head", lambda *_: None)
    sealed = an.seal(item, "comment.made", comment(), checkpoint=FORGED)
    (receipt,) = crew.world.submit(an, sealed)
    assert receipt.status is Status.ACCEPTED
    with pytest.raises(Refused, match="register_fork"):
        binh.exchange()
    assert binh.laptop.memory.stopped == "register_fork"
    binh.reopen()
    (fork,) = binh.laptop.exchange.heads.forks()
    assert (fork.theirs, fork.author, fork.source) == (FORGED, AN.id, receipt.act_id)
    (evidence,) = binh.laptop.exchange.heads.evidence()
    assert binh.laptop.memory.checkpoint.splitlines()[2].encode() in evidence, "both sides are in it"
    crew.world.store.cases.recovery.begin(crew.world.body)
    crew.world.store.cases.recovery.end(crew.world.body)
    with pytest.raises(Refused, match="register_fork"):
        binh.exchange()
    assert binh.laptop.memory.epoch == 1, "a recovery does not explain it away"


def test_a_store_that_shows_another_register_leaves_its_own_signature_as_evidence(
    crew: Crew, monkeypatch: pytest.MonkeyPatch
) -> None:
    binh = crew.join(BINH)
    crew.world.publish()
    key = crew.world.folder.log_key(crew.world.body)
    other = Head(binh.laptop.memory.head.size + 1, "cd" * 32)
    seal = checkpoint.seal
    monkeypatch.setattr(checkpoint, "seal", lambda _head, body, _key: seal(other, body, key))
    with pytest.raises(Refused, match="register_fork"):
        binh.exchange()
    assert [fork.theirs for fork in binh.laptop.exchange.heads.forks()][:1] == [other]


def test_a_head_that_a_recovery_made_unprovable_stops_nobody(crew: Crew) -> None:
    """An's laptop has a head with receipts that nobody brought back; what An wrote with it still goes through."""
    _, item = crew.world.publish()
    an, binh = crew.join(AN), crew.join(BINH)
    crew.settle()
    crew.down()
    crew.world.store.close()
    backup = crew.world.folder.database.read_bytes()
    crew.up()
    (gone,) = crew.world.submit(crew.world.chair, crew.world.chair.seal(item, "comment.made", {"wrong": 1}))
    assert gone.status is Status.REFUSED
    an.exchange()
    an.record(item, "comment.made", comment("Made before the recovery, with a head that is lost."))
    crew.down()
    crew.world.store.close()
    for file in crew.world.folder.root.glob("central.sqlite3*"):
        file.unlink()
    crew.world.folder.database.write_bytes(backup)
    crew.up()
    recovery = crew.world.store.cases.recovery
    recovery.begin(crew.world.body)
    an.try_exchange()
    ended = recovery.end(crew.world.body)
    assert ended.statement.lost == ((gone.leaf_index, gone.leaf_index + 1),)
    crew.settle()
    assert [row.standing for row in an.laptop.received(1)] == [Standing.RECEIVED]
    assert standings(binh)[HeadStanding.UNPROVABLE] == {gone.leaf_index + 1}
