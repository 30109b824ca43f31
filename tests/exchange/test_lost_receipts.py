"""A store that lost its last day together with receipts that nobody heard of."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ecabinet.application.laptop_rows import Standing
from tests.exchange.catching import comment, hand_over, item_of, remark, sealed
from tests.exchange.model_acts import begin
from tests.exchange.model_line import Mishap
from tests.exchange.model_machine import recover
from tests.exchange.model_world import Model, Scene


@pytest.fixture
def model(tmp_path: Path) -> Iterator[Model]:
    made = Model(Scene.make(tmp_path / "scene", begin), tmp_path / "model")
    yield made
    made.close()


def test_an_act_whose_receipt_nobody_heard_is_handed_over_again_behind_a_later_one_that_others_heard(
    model: Model,
) -> None:
    an, item = model.an, item_of(model.an)
    copy = model.back_up()
    an.record(item, "item.revised", {"question": "May a member ask?", "proposed": ""}, base=1)
    comment(an, item)
    an.line.next = Mishap.LOSES_ANSWER
    assert an.try_exchange() == "connection_lost"
    model.binh.exchange()
    recover(model, copy)
    newest = [row.standing for row in an.laptop.received(2)]
    assert newest == [Standing.RECEIVED, Standing.REFUSED]
    assert not an.laptop.memory.stopped


def test_another_act_with_the_number_of_a_lost_one_is_a_fork(model: Model) -> None:
    an, item = model.an, item_of(model.an)
    copy, head = model.back_up(), an.laptop._core.device_head
    an.record(item, "item.revised", {"question": "May a member ask?", "proposed": ""}, base=1)
    comment(an, item)
    an.line.next = Mishap.LOSES_ANSWER
    an.try_exchange()
    model.binh.exchange()
    model.restore(copy)
    recovery = model.world.store.cases.recovery
    recovery.begin(model.world.body)
    model.binh.try_exchange()
    recovery.end(model.world.body)

    another = sealed(an, item, "comment.made", remark(), device_seq=head.seq + 1, device_prev=head.hash)
    assert hand_over(model, an, another) == "device_fork"
