"""Real laptops and the real store, in one process: offline, cut off, restarted, and in the end of one mind."""

import random

import pytest

from ecabinet.application.central import Caller
from ecabinet.application.laptop_rows import Standing
from ecabinet.domain.ballots import BallotState
from ecabinet.domain.bodies import Role
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.domain.meetings import MeetingState
from ecabinet.protocol import receipts
from tests.central.store_world import AN, BINH, CHAIR, GUEST, OFFICE, PAPER, World
from tests.exchange.crew import Crew, Member
from tests.papers.paper_maker import vietnamese


def answers(choice: str = "agree") -> dict[str, object]:
    return {"choice": choice, "comment": "Because." if choice == "disagree" else "", "papers": [PAPER]}


def ballot(crew: Crew) -> str:
    crew.world.hold_paper()
    return crew.world.open_ballot()


def assert_of_one_mind(crew: Crew) -> None:
    """Every laptop holds of every feed exactly what the store has, and nothing it may not read (P5, P6, P9)."""
    store = crew.world.store
    with store.ledger.reading(crew.world.body) as snapshot:
        heads = {head.feed: head for head in snapshot.moved(0)}
    for member in crew.members:
        cursors = member.laptop._core.view.cursors
        held = {feed: (cursor.seq, cursor.chain) for feed, cursor in cursors.items() if cursor.seq}
        readable = store.cases.reader.readable(crew.world.body, [caller_of(crew, member)], list(heads))
        expected = {feed: (heads[feed].seq, heads[feed].chain) for feed in readable[member.laptop.device]}
        assert held == expected, member.person.name
        assert member.laptop.outbox() == ()


def caller_of(crew: Crew, member: Member) -> Caller:
    return Caller(crew.world.body, member.laptop.device, member.person.id, member.key.public)


def test_what_was_done_without_a_network_arrives_when_the_store_is_back(crew: Crew) -> None:
    feed = ballot(crew)
    an, binh, office = crew.join(AN), crew.join(BINH), crew.join(OFFICE)
    crew.down()
    an.record(feed, "answer.given", answers())
    binh.record(feed, "answer.given", answers("disagree"))
    assert not an.try_exchange()
    an.reopen()
    assert [outgoing.standing for outgoing in an.laptop.outbox()] == [Standing.WAITING]
    crew.up()
    crew.settle()
    assert [row.standing for row in an.laptop.received(1)] == [Standing.RECEIVED]
    state = office.laptop.confirmed(feed)
    assert isinstance(state, BallotState)
    assert {answer.person for answer in state.answers.values()} == {AN.id, BINH.id}
    assert_of_one_mind(crew)


def test_a_lost_answer_costs_nothing_and_nothing_happens_twice(crew: Crew) -> None:
    feed = ballot(crew)
    an = crew.join(AN)
    an.record(feed, "answer.given", answers())
    an.line.loses_answers = 1
    assert not an.try_exchange()
    assert [outgoing.standing for outgoing in an.laptop.outbox()] == [Standing.SENT]
    an.reopen()
    an.exchange()
    assert [row.standing for row in an.laptop.received(1)] == [Standing.RECEIVED]
    with crew.world.store.ledger.reading(crew.world.body) as snapshot:
        assert snapshot.heads([feed])[feed].seq == 2
    assert_of_one_mind(crew)


def test_a_lost_answer_to_joining_costs_nothing(crew: Crew) -> None:
    (invited,) = crew.world.administrator.invite([BINH])
    an = crew.join(AN)
    binh = Member(BINH, crew.folder / "binh", an.key.generate(), crew.world.clock)
    binh.begin(invited.to("http://127.0.0.1:8443"))
    binh.line.client, binh.line.loses_answers = an.line.client, 1
    crew.members.append(binh)
    with pytest.raises(Unavailable):
        binh.join()
    binh.reopen()
    binh.join()
    crew.settle()
    assert_of_one_mind(crew)


def test_an_answer_is_countable_although_the_store_was_restarted_right_after_it(crew: Crew) -> None:
    feed = ballot(crew)
    an, chair = crew.join(AN), crew.join(CHAIR)
    an.record(feed, "answer.given", answers())
    an.line.loses_answers = 1
    an.try_exchange()
    crew.down()
    crew.up()
    chair.exchange()
    state = chair.laptop.confirmed(feed)
    assert isinstance(state, BallotState)
    assert state.answer_of(AN.id) is not None
    crew.settle()
    assert_of_one_mind(crew)


def test_two_laptops_of_one_person_give_one_answer(crew: Crew) -> None:
    feed = ballot(crew)
    office, home = crew.join(AN), crew.join(AN)
    office.record(feed, "answer.given", answers())
    home.record(feed, "answer.given", answers("disagree"))
    crew.settle()
    standings = [member.laptop.received(1)[0].standing for member in (office, home)]
    assert sorted(standings) == [Standing.RECEIVED, Standing.REFUSED]
    (attention,) = home.laptop.attention()
    assert attention.code == "answered_elsewhere"
    assert_of_one_mind(crew)


def test_a_feed_that_is_withdrawn_leaves_the_laptop(crew: Crew) -> None:
    crew.world.publish()
    crew.world.do(crew.world.office, "body", "person.changed", {**GUEST.to_data(), "roles": ["auditor"]})
    guest = crew.join(GUEST)
    assert len(guest.laptop.feeds()) == 3
    changed = {**GUEST.to_data(), "roles": [Role.GUEST.value]}
    crew.world.do(crew.world.office, "body", "person.changed", changed)
    crew.down()
    crew.up()
    guest.exchange()
    assert guest.laptop.feeds() == {"body"}
    assert_of_one_mind(crew)


def test_papers_travel_from_the_secretary_to_the_members_who_may_read_them(crew: Crew) -> None:
    office, an, binh = crew.join(OFFICE), crew.join(AN), crew.join(BINH)
    data = vietnamese()
    sha256 = office.keep(data)
    for feed, kind, content, refs in crew.world.publishing(audience=(AN.id,), paper=sha256, size=len(data)):
        office.record(feed, kind, content, refs=refs)
    an.exchange()
    assert not an.laptop.papers.wanted(), "nobody named it yet"
    crew.settle()
    for member in (an, binh):
        member.mover().fetch_all()
    assert an.keeper.open(sha256).read() == data
    assert not binh.keeper.has(sha256)


def test_a_store_put_back_to_an_old_backup_is_noticed_at_the_next_contact(crew: Crew) -> None:
    an = crew.join(AN)
    crew.down()
    crew.world.store.close()
    backup = crew.world.folder.database.read_bytes()
    crew.up()
    crew.world.publish()
    an.exchange()
    crew.down()
    crew.world.store.close()
    for file in crew.world.folder.root.glob("central.sqlite3*"):
        file.unlink()
    crew.world.folder.database.write_bytes(backup)
    crew.up()
    with pytest.raises(Refused, match="register_rollback"):
        an.exchange()
    assert an.laptop.memory.stopped == "register_rollback"
    assert len(an.laptop.feeds()) == 3


@pytest.mark.parametrize("seed", [0, *(pytest.param(seed, marks=pytest.mark.deep) for seed in range(1, 60))])
def test_whatever_happens_on_the_way_all_agree_in_the_end(crew: Crew, seed: int) -> None:
    """A random meeting: acts offline and online, lines cut both ways, laptops and store restarted."""
    chance = random.Random(seed)  # noqa: S311 - a story to be told again, no secret
    meeting, _ = crew.world.publish()
    feeds = [ballot(crew), ballot(crew)]
    members = [crew.join(person) for person in (AN, BINH, CHAIR, AN)]
    is_up = True
    for _ in range(40):
        member = chance.choice(members)
        match chance.choice(("answer", "answer", "join", "exchange", "exchange", "lose", "reopen", "store")):
            case "answer":
                change(member, chance.choice(feeds), chance.choice(("agree", "disagree")))
            case "join":
                member.record(meeting, "attendance.joined", {"where": chance.choice(("room", "remote"))})
            case "exchange":
                member.try_exchange()
            case "lose":
                member.line.loses_answers = chance.randrange(2)
                member.line.loses_requests = chance.randrange(2)
            case "reopen":
                member.reopen()
            case "store":
                (crew.down if is_up else crew.up)()
                is_up = not is_up
    if not is_up:
        crew.up()
    for member in members:
        member.line.loses_answers = member.line.loses_requests = 0
    crew.settle()
    assert_of_one_mind(crew)
    assert_promises_kept(crew, meeting, feeds)


def change(member: Member, feed: str, choice: str) -> None:
    """Answer, or change the answer that this laptop knows of."""
    state = member.laptop.current(feed)
    known = state.answer_of(member.person.id) if isinstance(state, BallotState) else None
    member.record(feed, "answer.given", answers(choice), prev=known.id if known else None)


def assert_promises_kept(crew: Crew, meeting: str, feeds: list[str]) -> None:
    """No receipt is lost (P1), nothing stands twice (P2), one answer a person (P3), every laptop's order (P8)."""
    world: World = crew.world
    with world.store.ledger.reading(world.body) as snapshot:
        entries = {feed: snapshot.entries(feed, 0, 1000) for feed in [meeting, *feeds]}
        for member in crew.members:
            for row in member.laptop.received(1000):
                stored = snapshot.acts([row.act_id])[row.act_id]
                assert row.receipt is not None
                assert stored.receipt == row.receipt
    for feed, placed in entries.items():
        assert [entry.seq for entry in placed] == list(range(1, len(placed) + 1)), feed
        assert len({entry.id for entry in placed}) == len(placed)
        for device in {entry.device for entry in placed}:
            order = [entry.device_seq for entry in placed if entry.device == device]
            assert order == sorted(order)
    for member in crew.members:
        for feed in feeds:
            state = member.laptop.confirmed(feed)
            assert isinstance(state, BallotState)
            assert len(state.counted()) == len({answer.person for answer in state.answers.values()})
        assert isinstance(member.laptop.confirmed(meeting), MeetingState)
    leaves = [receipts.read(entry.receipt.bytes) for placed in entries.values() for entry in placed]
    ordered = sorted(leaves, key=lambda receipt: receipt.leaf_index)
    assert [one.received_at for one in ordered] == sorted(one.received_at for one in ordered)
