"""The store signs with the key in force, on either database and in each of its processes."""

from collections.abc import Iterator

import pytest

from ecabinet.central import commands
from ecabinet.central.bootstrap import CentralStore, open_store
from ecabinet.domain.faults import Refused
from ecabinet.protocol import words
from ecabinet.protocol.keys import SigningKey
from tests.central.changing_keys import change, commented, held_key, second_administrator, write
from tests.central.store_world import World

ON_BOTH_DATABASES = True


@pytest.fixture
def other(world: World) -> Iterator[CentralStore]:
    """The same store under the eyes of another process."""
    with open_store(world.folder, clock=world.clock) as made:
        yield made


def test_two_processes_behind_one_database_change_keys_at_the_same_act(world: World, other: CentralStore) -> None:
    world.hold_paper()
    write(world)
    caller, decider, reader = world.an.caller, other.cases.decider, other.cases.reader
    former = reader.answer(caller, world.an.request(), decider.submit(caller, ())).checkpoint
    assert world.keys.open_head(former, world.body).size
    change(world)
    head = reader.answer(caller, world.an.request(), decider.submit(caller, ())).checkpoint
    assert world.keys.open_head(head, world.body).size == world.keys.terms[-1].start
    _, item = world.publish()
    (stored,) = decider.submit(caller, [world.an.seal(item, "comment.made", commented())]).acts
    assert world.keys.open_receipt(stored.receipt).leaf_index > world.keys.terms[-1].start


def test_a_batch_in_which_the_key_changes_has_receipts_by_both(world: World) -> None:
    key = held_key(world)
    invited = {**world.guest.person.to_data(), "roles": sorted(world.guest.person.roles)}
    acts = [
        world.office.seal("body", "person.changed", {**invited, "title": "Before"}),
        world.office.seal("body", "log_key.changed", {"log_key": key.public}),
        world.office.seal("body", "person.changed", {**invited, "title": "Behind"}),
    ]
    first, last, next_one = world.submit(world.office, *acts)
    at = world.keys.at
    assert at(first.leaf_index) == at(last.leaf_index) != at(next_one.leaf_index) == key.public


def test_a_key_that_the_store_does_not_hold_does_not_come_into_force(world: World) -> None:
    foreign = {"log_key": SigningKey.generate().public}
    (refused,) = world.submit(world.office, world.office.seal("body", "log_key.changed", foreign))
    assert refused.code == "log_key_not_held"
    second_administrator(world)
    key = held_key(world)
    proposed = world.do(world.office, "body", "log_key.changed", {"log_key": key.public})
    (file,) = world.folder.keys.glob(f"register-{world.body}-*.key")
    assert file.stat().st_mode & 0o777 == 0o600
    file.unlink()
    world.reopen()
    (lost,) = world.submit(world.chair, world.chair.seal("body", "grant.seconded", {"act": proposed.act_id}))
    assert lost.code == "log_key_not_held", "gone between the proposal and its seconding"


def test_the_command_makes_a_key_that_a_store_at_work_can_change_to(world: World) -> None:
    made = commands.make_register_key(world.folder.root)
    assert made.file.stat().st_mode & 0o777 == 0o600
    assert made.words == words.line(words.of_register_key(world.body, made.key))
    assert made.name == world.state.name
    assert world.state.log_key != made.key
    world.do(world.office, "body", "log_key.changed", {"log_key": made.key})
    assert world.state.log_key == made.key
    with pytest.raises(Refused, match="unknown_body"):
        commands.make_register_key(world.folder.root, "5e" * 32)
