"""Administrators of the little cabinet bring further keys of the register into force."""

from collections.abc import Mapping
from typing import Any

from ecabinet.domain.bodies import Role
from ecabinet.protocol.envelope import new_id
from ecabinet.protocol.keys import SigningKey
from tests.central.store_world import CHAIR, World


def held_key(world: World) -> SigningKey:
    """A further key that the store holds."""
    key = SigningKey.generate()
    world.folder.keep_further_log_key(world.body, key)
    return key


def change(world: World) -> SigningKey:
    """The one administrator brings another key into force."""
    key = held_key(world)
    world.do(world.office, "body", "log_key.changed", {"log_key": key.public})
    assert world.state.log_key == key.public
    return key


def change_by_two(world: World) -> SigningKey:
    """One administrator proposes another key, something else happens, another one agrees."""
    second_administrator(world)
    key = held_key(world)
    proposed = world.do(world.office, "body", "log_key.changed", {"log_key": key.public})
    assert world.state.log_key != key.public
    write(world)
    world.do(world.chair, "body", "grant.seconded", {"act": proposed.act_id})
    assert world.state.log_key == key.public
    return key


def second_administrator(world: World) -> None:
    """The chair is administrator too."""
    if not world.state.has_role(CHAIR.id, Role.ADMINISTRATOR):
        roles = sorted({*CHAIR.roles, Role.ADMINISTRATOR})
        world.do(world.office, "body", "person.changed", {**CHAIR.to_data(), "roles": roles})


def write(world: World) -> None:
    """Something happens that has nothing to do with keys."""
    _, item = world.publish()
    world.do(world.an, item, "comment.made", commented())


def commented() -> Mapping[str, Any]:
    """What a comment says."""
    return {"comment": new_id(), "audience": "all", "text": "Why?", "tier": "should", "proposed_wording": ""}
