"""A copy of a laptop went on with its acts: the laptop stops, joins anew, and nothing that it recorded is lost."""

import shutil
from pathlib import Path

import pytest

from ecabinet.application import joining, rejoining
from ecabinet.application.messages import Catalogue, Language
from ecabinet.domain.faults import Refused
from ecabinet.persistence.laptop.store import create_store, open_store
from ecabinet.protocol import device_keys
from ecabinet.protocol.keys import SigningKey
from ecabinet.sync import enrolling
from tests.central.store_world import AN, BINH
from tests.sync.laptops_at_store import STORE_KEY, Desk, LaptopsAtStore, lost_answer
from tests.sync.test_laptop_exchanging import comment


@pytest.fixture
def forked(net: LaptopsAtStore) -> tuple[Desk, str]:
    """A laptop with three acts that are not delivered, whose copy went on first; and the item they are about."""
    _, item = net.world.publish()
    desk = net.desk(AN)
    desk.exchange()
    copied = copy_of(net, desk)
    first = desk.laptop.record(item, "comment.made", comment("Một."))
    reply = {"comment": first.act.data["comment"], "reply": "01a1ed0c-0000-7000-8000-0000000000aa", "text": "Hai."}
    desk.laptop.record(item, "comment.replied", reply)
    desk.laptop.record(item, "comment.made", comment("Ba."))
    desk.laptop.record_later(item, "comment.made", comment("Chưa gửi."))
    desk.laptop.save_draft("note", "đang viết")
    copied.laptop.record(item, "comment.made", comment("Bản sao."))
    copied.exchange()
    with pytest.raises(Refused, match="device_fork"):
        desk.exchange()
    assert desk.laptop.memory.stopped == "device_fork"
    return desk, item


def copy_of(net: LaptopsAtStore, desk: Desk) -> Desk:
    """The same laptop on another computer."""
    folder = Path(desk.papers._folder).parent
    other = folder.with_name(f"{folder.name}-copy")
    desk.laptop._core.store.close()
    shutil.copytree(folder, other)
    net.desks.remove(desk)
    again = net.opened(desk.person, desk.key, folder)
    desk.laptop, desk.line, desk.wire, desk.network = again.laptop, again.line, again.wire, again.network
    desk.__post_init__()
    net.desks.remove(again)
    net.desks.append(desk)
    return net.opened(desk.person, desk.key, other)


def joined_anew(net: LaptopsAtStore, desk: Desk, person: object = AN) -> Desk:
    """The laptop with a store of its own for the device that it now is, its former one set aside."""
    folder = Path(desk.papers._folder).parent
    desk.laptop._core.store.close()
    net.desks.remove(desk)
    aside = folder / "former-1"
    aside.mkdir()
    for file in folder.glob("laptop.db*"):
        file.rename(aside / file.name)
    key = device_keys.nth(desk.key.seed, 1)
    store, former = create_store(folder, STORE_KEY), open_store(aside, STORE_KEY)
    joining.begin(store, net.invitation(person), key, "Máy xách tay", net.world.clock)  # type: ignore[arg-type]  # a person
    rejoining.take_over(former, store)
    assert rejoining.take_over(former, store) == 0, "once"
    former.close()
    store.close()
    made = net.opened(desk.person, key, folder)
    enrolling.join(made.laptop, made.wire)
    made.exchange()
    return made


def test_what_was_not_delivered_is_offered_again_and_signed_by_the_new_device(
    net: LaptopsAtStore, forked: tuple[Desk, str]
) -> None:
    former, item = forked
    desk = joined_anew(net, former)
    assert desk.laptop.device != former.laptop.device
    assert [(found.code, found.act.data["text"]) for found in desk.laptop.attention()] == [
        ("left_behind", "Một."),
        ("left_behind", "Ba."),
    ]
    assert [follower.data["text"] for follower in desk.laptop.attention()[0].followers] == ["Hai."]
    assert Catalogue.shipped().sentence("left_behind", Language.VIETNAMESE)
    again = desk.laptop.do_again(desk.laptop.attention()[0].act.id)
    assert [one.act.kind for one in again] == ["comment.made", "comment.replied"]
    desk.laptop.drop(desk.laptop.attention()[0].act.id)
    assert desk.laptop.attention() == ()
    desk = net.again(desk)
    assert desk.laptop.attention() == (), "also after a restart"
    desk.laptop.flush_pending()
    desk.exchange()
    assert desk.laptop.outbox() == ()
    texts = [made.text for made in desk.states()[item].comments.values()]
    assert texts == ["Bản sao.", "Một.", "Chưa gửi."]
    assert desk.laptop.drafts("note") == {"note": "đang viết"}


def test_what_had_arrived_after_all_is_not_offered(net: LaptopsAtStore) -> None:
    """The answer was lost, then the copy went on: the act stands in its feed and nobody submits it twice."""
    _, item = net.world.publish()
    desk = net.desk(AN)
    desk.exchange()
    desk.laptop.record(item, "comment.made", comment("Đã đến."))
    desk.line.mishaps.append(lost_answer)
    with pytest.raises(Exception, match="connection_lost"):
        desk.exchange()
    copied = copy_of(net, desk)
    desk.laptop.record(item, "comment.made", comment("Chưa đến."))
    copied.exchange()
    copied.laptop.record(item, "comment.made", comment("Bản sao."))
    copied.exchange()
    with pytest.raises(Refused, match="device_fork"):
        desk.exchange()
    anew = joined_anew(net, desk)
    anew = net.again(anew)
    assert [found.act.data["text"] for found in anew.laptop.attention()] == ["Chưa đến."]


def test_nothing_goes_over_to_another_person(net: LaptopsAtStore, forked: tuple[Desk, str]) -> None:
    desk = joined_anew(net, forked[0], BINH)
    assert desk.laptop.attention() == ()
    assert desk.laptop.pending() == ()
    assert desk.laptop.drafts() == {}


def test_a_sound_laptop_has_nothing_to_leave_behind(net: LaptopsAtStore) -> None:
    desk = net.desk(AN)
    with pytest.raises(Refused, match="nothing_to_settle"):
        rejoining.left_behind(desk.laptop._core.store)


def test_one_secret_gives_every_device_its_own_key_and_no_others() -> None:
    secret = bytes(range(32))
    made = [device_keys.nth(secret, number) for number in range(4)]
    assert made[0].public == SigningKey.from_seed(secret).public
    assert len({key.public for key in made}) == 4
    assert all(device_keys.of_public(secret, key.public).seed == key.seed for key in made)
    with pytest.raises(Refused, match="wrong_key"):
        device_keys.of_public(secret, SigningKey.generate().public)
