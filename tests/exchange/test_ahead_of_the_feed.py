"""A laptop may learn that its own act was accepted before it hears of the acts that it rests on."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ecabinet.domain.feeds import BODY_FEED
from tests.central.store_world import AN
from tests.exchange.model_acts import begin
from tests.exchange.model_world import Model, Scene


@pytest.fixture
def model(tmp_path: Path) -> Iterator[Model]:
    made = Model(Scene.make(tmp_path / "scene", begin), tmp_path / "model")
    yield made
    made.close()


def test_a_receipt_for_an_act_about_a_laptop_not_heard_of_yet_is_taken_in(model: Model) -> None:
    assert model.join_by_officers(AN, seconded=True)
    stranger, an = model.seats[-1].laptop.device, model.an
    assert stranger not in an.laptop.body.devices
    an.record(BODY_FEED, "device.confirmed", {"device": stranger})

    an.exchange()
    model.settle_and_check()
    assert an.laptop.body.devices[stranger].confirmed_by == an.laptop.device
