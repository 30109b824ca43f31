"""The program of a laptop whose copy went on asks for an invitation at its next start, and brings everything over."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from ecabinet.application.delivering import Delivering
from ecabinet.desktop.joining_here import JoiningHere, open_or_resume
from ecabinet.desktop.profile import Profile
from ecabinet.desktop.workplace import Workplace
from ecabinet.domain.faults import Refused
from ecabinet.persistence.laptop.store import create_store, open_store
from tests.central.store_world import AN, World
from tests.exchange.test_laptop_in_touch import Served, comment, served

pytestmark = [pytest.mark.enable_socket, pytest.mark.loopback]

SECRET = "một câu dài để mở máy này"


class Quiet:
    """Nobody watches how far it is."""

    def report(self, done: int, total: int) -> None: ...

    def check(self) -> None: ...


@pytest.fixture
def store(world: World) -> Iterator[Served]:
    with served(world) as made:
        yield made


def profile_in(folder: Path, world: World) -> Profile:
    return Profile(folder, world.clock, None, open_store, create_store)


def joined(joining: JoiningHere, world: World, store: Served) -> Workplace:
    """Take a joining to its end."""
    invitation = world.administrator.invite([AN])[0].to(store.address)
    joining.read_invitation(invitation.link, store.address)
    joining.join(SECRET, Quiet())
    assert joining.workplace is not None
    return joining.workplace


def exchanged(place: Workplace) -> None:
    """One turn of the exchange; a refusal is what the worker's link says afterwards."""
    place.worker.hurry()
    place.worker._turn()


def test_a_laptop_whose_copy_went_on_joins_again_and_offers_what_was_left(
    world: World, store: Served, tmp_path: Path
) -> None:
    _, item = world.publish()
    profile, other = profile_in(tmp_path / "an", world), profile_in(tmp_path / "copy", world)
    joined(JoiningHere(profile), world, store).close()
    shutil.copytree(profile.folder, other.folder)
    copied = other.open(SECRET)
    copied.laptop.record(item, "comment.made", comment())
    exchanged(copied)
    copied.close()
    place = profile.open(SECRET)
    left = place.laptop.record(item, "comment.made", comment())
    former = place.laptop.device
    exchanged(place)
    assert place.worker.link.value.code == "device_fork"
    place.close()

    again = open_or_resume(profile, SECRET)
    assert isinstance(again, Workplace), "what is here can be read until its person wants to join anew"
    with pytest.raises(Refused, match="device_fork"):
        again.laptop.record(item, "comment.made", comment())
    Delivering(again.laptop, again.worker).join_anew()
    again.close()
    joining = open_or_resume(profile, SECRET)
    assert isinstance(joining, JoiningHere)
    joining.close()
    joining = open_or_resume(profile, SECRET)
    assert isinstance(joining, JoiningHere), "also where the program ended before the invitation was there"
    anew = joined(joining, world, store)
    assert anew.laptop.device != former
    assert [found.act.id for found in anew.laptop.attention()] == [left.act.id]
    anew.laptop.do_again(left.act.id)
    exchanged(anew)
    assert (anew.laptop.outbox(), anew.laptop.attention()) == ((), ())
    assert anew.laptop.confirmed(item).seq == 3
    anew.close()

    place = profile.open(SECRET)
    place.laptop.record(item, "comment.made", comment())
    exchanged(place)
    assert place.laptop.outbox() == (), "the new key is found again at every start"
    place.close()
    assert (profile.folder / "former-1" / "laptop.db").is_file()
