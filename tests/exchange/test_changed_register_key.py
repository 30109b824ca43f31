"""The register's key changes while laptops are in touch, away, new, or bring back what the store lost."""

from collections.abc import Callable

import pytest

from ecabinet.application.central_keys import LogKeys
from ecabinet.application.central_states import States
from ecabinet.application.laptop_rows import Standing
from ecabinet.central import tending
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.protocol import receipts
from ecabinet.protocol.envelope import Envelope, peek
from ecabinet.protocol.keys import SigningKey
from ecabinet.protocol.receipts import Receipt
from ecabinet.signing.evidence import Batch, Evidence, EvidenceEntry, Register
from ecabinet.signing.evidence_verify import verify_evidence
from ecabinet.signing.verdict import Finding
from ecabinet.sync.proving import prove
from tests.central.changing_keys import change, change_by_two, held_key, write
from tests.central.store_world import AN, BINH, CHAIR, Pen, World
from tests.exchange.crew import Crew, Member
from tests.exchange.recovery_drill import comment
from tests.exchange.test_laptops_and_store import assert_of_one_mind


def audited(member: Member) -> None:
    """Everything that is on a laptop is checked signature by signature."""
    while member.laptop.exchange.audit():
        pass


def flaws(world: World) -> set[str]:
    (found,) = tending.examine(world.folder.root, lambda _done, _whole: None)
    return {flaw.code for flaw in found.flaws if flaw.code != "flaw_paper"}


def assert_all_is_well(crew: Crew) -> None:
    """Everybody has everything, has checked every signature, and can write."""
    for member in crew.members:
        member.exchange()
        audited(member)
        assert member.laptop.memory.stopped == ""
        assert member.laptop.exchange.trust.keys == crew.world.keys
    assert_of_one_mind(crew)
    assert flaws(crew.world) == set()


def test_laptops_in_touch_away_and_new_follow_every_change(crew: Crew) -> None:
    crew.world.hold_paper()
    an, binh = crew.join(AN), crew.join(BINH)
    first = crew.world.state.log_key
    write(crew.world)
    crew.settle()
    second = change(crew.world)
    write(crew.world)
    an.exchange()
    third = change_by_two(crew.world)
    write(crew.world)
    binh.record(_item_of(binh), "comment.made", comment("Written while two keys came."))
    binh.exchange()
    assert binh.laptop.received(1)[0].standing is Standing.RECEIVED
    crew.join(CHAIR)
    crew.settle()
    assert [term.key for term in crew.world.keys.terms] == [first, second.public, third.public]
    assert_all_is_well(crew)
    crew.down()
    crew.up()
    write(crew.world)
    assert_all_is_well(crew)


def _item_of(member: Member) -> str:
    return next(feed for feed in member.laptop.feeds() if feed.startswith("item:"))


def test_the_act_that_changes_the_key_has_the_last_receipt_by_the_former_one(crew: Crew) -> None:
    world = crew.world
    crew.world.hold_paper()
    former = world.state.log_key
    change(world)
    write(world)
    with world.store.ledger.reading(world.body) as snapshot:
        stored = snapshot.leaves(0, 10_000)
    place = next(number for number, act in enumerate(stored) if peek(act.envelope.bytes).kind == "log_key.changed")
    by_former = []
    for number, act in enumerate(stored):
        try:
            receipts.open_receipt(act.receipt, former)
        except Refused:
            continue
        by_former.append(number)
    assert by_former == list(range(place + 1))


def signs_always(public: str) -> Callable[..., SigningKey]:
    """A store that does not follow the acts, but signs with one key."""

    def key_for(keys: LogKeys, states: States, _act: object = None) -> SigningKey:
        return keys.key(states.body_id, public)

    return key_for


@pytest.mark.parametrize("which", ["the old one after", "the new one before"])
@pytest.mark.parametrize("module", ["central_batch", "central_answers"])
def test_a_store_that_signs_with_a_key_out_of_its_time_is_not_believed(
    crew: Crew, monkeypatch: pytest.MonkeyPatch, which: str, module: str
) -> None:
    crew.world.hold_paper()
    an = crew.join(AN)
    write(crew.world)
    an.exchange()
    old = crew.world.state.log_key
    if which == "the old one after":
        change(crew.world)
        an.exchange()
        wrong = old
    else:
        wrong = held_key(crew.world).public
    before = an.laptop.memory
    monkeypatch.setattr(f"ecabinet.application.{module}.key_for", signs_always(wrong))
    an.record(_item_of(an), "comment.made", comment())
    with pytest.raises(Refused, match="bad_signature"):
        an.exchange()
    assert an.laptop.memory == before, "nothing of such an answer is taken in"


def unchecked(world: World, pen: Pen, *sent: Envelope) -> list[Receipt]:
    """As `World.submit`, whoever signed the receipts."""
    return [receipts.read(act.receipt.bytes) for act in world.store.cases.decider.submit(pen.caller, sent).acts]


def test_a_receipt_of_somebody_elses_act_by_a_key_out_of_its_time_is_found_at_leisure(
    crew: Crew, monkeypatch: pytest.MonkeyPatch
) -> None:
    crew.world.hold_paper()
    binh = crew.join(BINH)
    old = crew.world.state.log_key
    change(crew.world)
    with monkeypatch.context() as patched:
        patched.setattr("ecabinet.application.central_batch.key_for", signs_always(old))
        patched.setattr(World, "submit", unchecked)
        write(crew.world)
    binh.exchange()
    with pytest.raises(Refused, match="signature_broken"):
        audited(binh)
    assert "flaw_signature" in flaws(crew.world)


def test_a_backup_from_before_two_changes_is_brought_up_to_date(crew: Crew) -> None:
    world = crew.world
    world.hold_paper()
    an, binh = crew.join(AN), crew.join(BINH)
    write(world)
    crew.settle()
    backup = _database(crew)
    change(world)
    an.record(_item_of(an), "comment.made", comment("After the first change."))
    an.exchange()
    change_by_two(world)
    home = crew.join(AN)
    home.record(_item_of(home), "comment.made", comment("From a laptop that the backup does not know."))
    crew.settle()
    before = _stored(world)
    _put_back(crew, backup)
    for member in (home, an, binh, home, an):
        with pytest.raises(Unavailable, match="recovering"):
            member.exchange()
    world.store.cases.recovery.end(world.body)
    assert _stored(world) == before, "with the receipts of three keys"
    an.exchange()
    assert an.laptop.memory.epoch == 2
    assert_all_is_well(crew)


def test_without_the_new_keys_file_a_recovery_does_not_end(crew: Crew) -> None:
    world = crew.world
    world.hold_paper()
    an = crew.join(AN)
    write(world)
    an.exchange()
    backup = _database(crew)
    change(world)
    write(world)
    an.exchange()
    (file,) = world.folder.keys.glob(f"register-{world.body}-*.key")
    hidden = file.rename(file.with_suffix(".away"))
    _put_back(crew, backup)
    with pytest.raises(Unavailable):
        an.exchange()
    with pytest.raises(Unavailable, match="log_key_missing"):
        world.store.cases.recovery.end(world.body)
    assert "flaw_key" in flaws(world)
    hidden.rename(file)
    with pytest.raises(Unavailable, match="recovering"):
        an.exchange()
    world.store.cases.recovery.end(world.body)
    assert_all_is_well(crew)


def test_evidence_is_checked_by_the_keys_of_its_days(crew: Crew) -> None:
    world = crew.world
    world.hold_paper()
    an = crew.join(AN)
    write(world)
    change(world)
    write(world)
    change_by_two(world)
    write(world)
    an.exchange()
    found = _evidence(an)
    verdict = verify_evidence(found)
    assert _codes(verdict.findings) == {"evidence_proved", "evidence_decided", "evidence_no_minutes"}
    body = [entry.act for entry in found.feeds["body"]]
    shortened = {**found.feeds, "body": found.feeds["body"][: _place_of_first_change(found)]}
    assert len(shortened["body"]) < len(body)
    without = Evidence(found.body, found.meeting, shortened, found.register, found.minutes)
    assert _codes(verify_evidence(without).findings) == {"evidence_broken"}, "a key that nothing brought into force"


def _evidence(member: Member) -> Evidence:
    meeting = next(feed for feed in member.laptop.feeds() if feed.startswith("meeting:"))
    proof = prove(member.laptop.exchange, member.wire, member.laptop.feeds())
    feeds = {
        feed: tuple(EvidenceEntry(one.envelope, one.receipted.envelope) for one in page)
        for feed, page in proof.pages.items()
    }
    register = Register(proof.checkpoint, tuple(Batch(part.leaves, part.hashes) for part in proof.parts))
    return Evidence(member.laptop.body_id, meeting.split(":")[1], feeds, register)


def _place_of_first_change(evidence: Evidence) -> int:
    kinds = [peek(entry.act.bytes).kind for entry in evidence.feeds["body"]]
    return kinds.index("log_key.changed")


def _codes(findings: tuple[Finding, ...]) -> set[str]:
    return {finding.code for finding in findings}


def test_what_a_laptop_does_not_know_yet_it_proves_with_what_the_store_hands_over(
    crew: Crew, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An evidence file is asked for, in many small pages, by a laptop that has not heard of the change."""
    monkeypatch.setattr("ecabinet.protocol.limits.ENTRIES_PER_PAGE", 2)
    world = crew.world
    world.hold_paper()
    an = crew.join(AN)
    write(world)
    an.exchange()
    change(world)
    assert _codes(verify_evidence(_evidence(an)).findings) >= {"evidence_proved", "evidence_decided"}


def _stored(world: World) -> list[tuple[str, bytes]]:
    with world.store.ledger.reading(world.body) as snapshot:
        return [(act.id, act.receipt.bytes + act.receipt.sig) for act in snapshot.leaves(0, 10_000)]


def _database(crew: Crew) -> bytes:
    crew.down()
    crew.world.store.close()
    found = crew.world.folder.database.read_bytes()
    crew.up()
    return found


def _put_back(crew: Crew, database: bytes) -> None:
    crew.down()
    crew.world.store.close()
    for file in crew.world.folder.root.glob("central.sqlite3*"):
        file.unlink()
    crew.world.folder.database.write_bytes(database)
    crew.up()
    crew.world.store.cases.recovery.begin(crew.world.body)
