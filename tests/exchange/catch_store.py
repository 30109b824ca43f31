"""Stories that a store has to come through, each told to its quiet end; what is then broken says who was at fault."""

from typing import Final

from ecabinet.domain.bodies import Role
from ecabinet.domain.faults import Fault
from ecabinet.domain.rules import Mode
from ecabinet.protocol import keys
from ecabinet.protocol.envelope import Envelope
from ecabinet.protocol.invitations import Code
from ecabinet.protocol.keys import SigningKey
from tests.central.store_world import AN, GUEST, Pen
from tests.exchange import catching
from tests.exchange.catching import answer, ballot_of, close, comment, hand_over, item_of, remark, sealed, send
from tests.exchange.model_line import Mishap
from tests.exchange.model_machine import recover
from tests.exchange.model_world import Model
from tests.exchange.properties import ALWAYS

HOUR: Final = 3_600_000


def a_lost_answer_is_asked_for_again(model: Model) -> None:
    """The answer to a comment is lost; the laptop sends it again."""
    comment(model.an, item_of(model.an))
    model.an.line.next = Mishap.LOSES_ANSWER
    model.an.try_exchange()
    model.settle()
    catching.nobody_stopped(model)


def a_number_is_left_out(model: Model) -> None:
    """A laptop hands over its next act but one."""
    head = model.an.laptop._core.device_head
    act = sealed(model.an, item_of(model.an), "comment.made", remark(), device_seq=head.seq + 2)
    send(model.an, act)


def a_chain_is_not_continued(model: Model) -> None:
    """A laptop hands over an act that names another one as its last."""
    send(model.an, sealed(model.an, item_of(model.an), "comment.made", remark(), device_prev="ab" * 32))


def one_profile_runs_twice(model: Model) -> None:
    """Two programs on one profile hand over two acts with one number at one moment."""
    item = item_of(model.an)
    other = sealed(model.an, item, "comment.made", remark("From the copy."))
    comment(model.an, item, "From the original.")
    with catching.while_it_waits(model, lambda: hand_over(model, model.an, other)):
        model.an.try_exchange()
    model.an.try_exchange()


def two_people_comment_at_one_moment(model: Model) -> None:
    """Two laptops hand over acts of one feed at one moment."""
    item = item_of(model.an)
    other = sealed(model.binh, item, "comment.made", remark("At the same time."))
    comment(model.an, item)
    with catching.while_it_waits(model, lambda: hand_over(model, model.binh, other)):
        model.an.try_exchange()
    model.an.try_exchange()


def the_store_dies_while_it_commits(model: Model) -> None:
    """The store's program ends as it is about to commit a comment, and is started again."""
    comment(model.an, item_of(model.an))
    model.fuse.left = 1
    model.an.try_exchange()
    model.restart()
    model.check(ALWAYS)
    model.settle()


def an_answer_races_the_end_of_its_ballot(model: Model) -> None:
    """A member answers offline; the ballot is over and closed before the laptop is online again."""
    feed = ballot_of(model.an, Mode.OPINION)
    answer(model.an, feed)
    catching.pass_deadline(model, feed, 10 * HOUR)
    close(model.chair, feed)
    model.chair.exchange()
    model.settle()


def a_close_is_overtaken_by_an_answer(model: Model) -> None:
    """The chair closes a vote on a laptop that has not heard of the last answer."""
    feed = ballot_of(model.chair, Mode.SESSION)
    close(model.chair, feed)
    answer(model.binh, feed)
    model.binh.exchange()
    model.settle()


def a_late_answer_is_not_ruled_on(model: Model) -> None:
    """An answer arrives in the grace, and the ballot is closed without a ruling on it."""
    feed = ballot_of(model.an, Mode.OPINION)
    catching.pass_deadline(model, feed, HOUR)
    answer(model.an, feed, "disagree")
    model.settle()
    catching.pass_deadline(model, feed, 10 * HOUR)
    close(model.chair, feed)
    model.settle()


def one_person_answers_on_two_laptops(model: Model) -> None:
    """A member answers at work and at home, neither laptop having heard of the other."""
    feed = ballot_of(model.an, Mode.OPINION)
    answer(model.an, feed)
    answer(model.an_at_home, feed, "disagree")
    model.settle()


def a_guest_asks_for_everything(model: Model) -> None:
    """Somebody asks for feeds that are not for them, by their names."""
    send(model.guest, want=(item_of(model.an), ballot_of(model.an, Mode.OPINION)))


def an_auditor_becomes_a_guest_again(model: Model) -> None:
    """Somebody read everything and no longer may; then more is written."""
    office = model.world.office
    model.world.do(office, "body", "person.changed", {**GUEST.to_data(), "roles": [Role.AUDITOR.value]})
    model.settle()
    assert len(model.guest.laptop.feeds()) > 1
    model.world.do(office, "body", "person.changed", {**GUEST.to_data(), "roles": [Role.GUEST.value]})
    comment(model.an, item_of(model.an))
    model.settle()


def the_operator_makes_a_laptop(model: Model) -> None:
    """Who runs the store makes an invitation of their own, and a laptop for a member with it."""
    pen = Pen(AN, model.world.body)
    try:
        model.world.store.cases.decider.admit(pen.join(Code.fresh()))
    except Fault:
        return


def an_act_is_sent_with_blanks(model: Model) -> None:
    """A laptop signs an act whose bytes are not the canonical ones."""
    _send_rewritten(model, b'":', b'": ')


def an_act_says_a_thing_twice(model: Model) -> None:
    """A laptop signs an act that names its kind twice, so that two readers may read two acts."""
    _send_rewritten(model, b'"kind":', b'"kind":"meeting.closed","kind":')


def _send_rewritten(model: Model, what: bytes, other: bytes) -> None:
    honest = sealed(model.an, item_of(model.an), "comment.made", remark())
    data = honest.bytes.replace(what, other, 1)
    send(model.an, Envelope(data, model.an.key.sign(keys.ACT, data)))


def an_act_is_signed_by_another(model: Model) -> None:
    """Somebody signs an act in a member's name."""
    send(model.an, sealed(model.an, item_of(model.an), "comment.made", remark(), key=SigningKey.generate()))


def the_stores_clock_is_set_back(model: Model) -> None:
    """The store's clock goes back an hour between two acts."""
    for step in (0, -HOUR, 0):
        model.world.clock.time += step
        comment(model.an, item_of(model.an))
        model.an.try_exchange()
    model.settle()


def a_revoked_laptop_goes_on(model: Model) -> None:
    """A laptop is shut out while it is offline, and hands over what was done on it since."""
    shut_out = model.an_at_home
    model.office.record("body", "device.revoked", {"device": shut_out.laptop.device, "reason": "Lost."})
    model.office.exchange()
    comment(shut_out, item_of(shut_out))
    model.settle()


def a_laptop_shuts_itself_out(model: Model) -> None:
    """A guest reads all of a meeting, sells the laptop, and says so with it."""
    guest = model.guest
    model.world.do(model.world.office, "body", "person.changed", {**GUEST.to_data(), "roles": [Role.AUDITOR.value]})
    guest.record("body", "device.revoked", {"device": guest.laptop.device, "reason": "Sold."})
    guest.try_exchange()


def a_day_is_lost_and_brought_back(model: Model) -> None:
    """An old backup is put back; what laptops hold comes back, and what was on its way arrives."""
    copy, item = model.back_up(), item_of(model.an)
    answer(model.binh, ballot_of(model.binh, Mode.SESSION))
    model.binh.exchange()
    model.settle()
    close(model.chair, ballot_of(model.chair, Mode.SESSION))
    model.settle()
    model.an.record(item, "item.revised", {"question": "May a member ask?", "proposed": ""}, base=1)
    comment(model.an, item)
    model.an.line.next = Mishap.LOSES_ANSWER
    model.an.try_exchange()
    model.binh.exchange()
    recover(model, copy)


def two_secretaries_edit_one_text(model: Model) -> None:
    """Two people change one question, neither having seen the other's words."""
    feed = item_of(model.office)
    for seat, words in ((model.office, "Shall we?"), (model.binh, "Shall we not?")):
        seat.record(feed, "item.revised", {"question": words, "proposed": ""}, base=1)
    model.settle()


def one_more_act_is_recorded(model: Model) -> None:
    """When all is quiet somebody says one thing more."""
    comment(model.an, item_of(model.an))
    model.settle()


def much_is_said_by_everybody(model: Model) -> None:
    """Three people comment on one item, one after the other."""
    for seat in (model.an, model.binh, model.chair):
        comment(seat, item_of(seat))
        seat.exchange()
    model.settle()
