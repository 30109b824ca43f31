"""Stories that a laptop has to come through: a store that lies, a line that is slow, a program that ends."""

import hashlib
from typing import Any, Final

import httpx2
import pytest

from ecabinet.application.central import Submission
from ecabinet.application.central_batch import Batch
from ecabinet.domain.acts import accepted
from ecabinet.domain.bodies import Role
from ecabinet.domain.faults import Fault
from ecabinet.papers.keeping import EncryptedPapers
from ecabinet.protocol import keys, merkle, receipts
from ecabinet.protocol.envelope import Head
from ecabinet.protocol.messages import ExchangeAnswer, ExchangeRequest, KnownHead, Octets, Page, Signed
from ecabinet.sync.exchanging import Exchanger
from ecabinet.sync.papers_moving import PaperMover
from ecabinet.sync.wire import BYTES
from tests.central.changing_keys import change
from tests.central.store_world import GUEST
from tests.exchange import catching
from tests.exchange.catching import comment, item_of
from tests.exchange.model_line import Mishap
from tests.exchange.model_world import Model, Seat
from tests.exchange.promises import require
from tests.laptop_world import changed

_NOTHING: Final = Octets(bytes(64))


def _ask_about(seat: Seat, feed: str) -> None:
    """Exchange as after a poke about a feed; what the store's answer is worth, the laptop says."""
    exchanger = Exchanger(seat.laptop.exchange, seat.wire, seat.laptop.now, lambda: None)
    try:
        exchanger.exchange((feed,))
    except Fault:
        return


def receipts_come_unsigned(model: Model) -> None:
    """A comment is answered with a receipt that nobody signed."""

    def lie(_asked: ExchangeRequest, answer: ExchangeAnswer) -> ExchangeAnswer:
        return changed(answer, receipts=[changed(one, sig=_NOTHING) for one in answer.receipts])

    comment(model.an, item_of(model.an))
    with catching.lying(model.an, lie):
        model.an.try_exchange()


def a_former_key_goes_on_signing(model: Model) -> None:
    """The register's key is changed; then a comment is answered with a receipt that the former one signed."""
    world, former = model.world, model.world.folder.log_key(model.world.body)
    change(world)
    model.an.try_exchange()

    def lie(_asked: ExchangeRequest, answer: ExchangeAnswer) -> ExchangeAnswer:
        told = [changed(one, sig=Octets(former.sign(keys.RECEIPT, one.bytes))) for one in answer.receipts]
        return changed(answer, receipts=told)

    comment(model.an, item_of(model.an))
    with catching.lying(model.an, lie):
        model.an.try_exchange()


def a_receipt_is_promised_and_not_kept(model: Model) -> None:
    """The store signs a receipt and puts it nowhere."""
    an, store = model.an, model.world.store

    def instead(asked: ExchangeRequest) -> ExchangeAnswer:
        honest = changed(asked, acts=[], want={})
        told = store.cases.reader.answer(catching.caller_of(an), honest, Submission())
        act = an.laptop.outbox()[0].act
        leaf = model.size - 1
        receipt = receipts.issue(act, accepted(model.world.clock.now()), chain=b"", read={}, leaf_index=leaf)
        placed = changed_receipt(receipt, seq=99, chain="ab" * 32)
        log_key = model.world.folder.log_key(model.world.body)
        return changed(told, receipts=[Signed.of(receipts.seal(placed, log_key))])

    comment(an, item_of(an))
    with catching.answering(an, instead):
        an.try_exchange()


def another_register_is_shown(model: Model) -> None:
    """An old backup goes on differently until it is longer, and lies to a laptop about what the laptop knew."""
    an, binh, store = model.an, model.binh, model.world
    copy = model.back_up()
    comment(an, item_of(an))
    an.exchange()
    model.restore(copy)
    for _ in range(3):
        comment(binh, item_of(binh))
    binh.try_exchange()

    def instead(asked: ExchangeRequest) -> ExchangeAnswer:
        with store.store.ledger.reading(store.body) as snapshot:
            root = merkle.root(snapshot, asked.checkpoint.size).hex()
        honest = changed(asked, checkpoint=KnownHead(asked.checkpoint.size, root), acts=[], want={})
        return store.store.cases.reader.answer(catching.caller_of(an), honest, Submission())

    with catching.answering(an, instead):
        an.try_exchange()
    require("P11", an.laptop.memory.stopped, "another register was taken for the one that was known")


def a_page_has_a_hole(model: Model) -> None:
    """The store leaves the first of several comments out of a page."""

    def lie(_asked: ExchangeRequest, answer: ExchangeAnswer) -> ExchangeAnswer:
        pages = {feed: Page(page.entries[1:], page.more) for feed, page in answer.feeds.items()}
        return _proven_again(model, changed(answer, feeds=pages))

    feed = item_of(model.an)
    for _ in range(3):
        comment(model.binh, feed)
    model.binh.exchange()
    with catching.lying(model.an, lie):
        _ask_about(model.an, feed)


def an_author_is_invented(model: Model) -> None:
    """The store hands on a comment with other words than its author signed, receipt and register to match."""

    def lie(_asked: ExchangeRequest, answer: ExchangeAnswer) -> ExchangeAnswer:
        pages = {
            feed: Page([changed(entry, sig=_NOTHING) for entry in page.entries], page.more)
            for feed, page in answer.feeds.items()
        }
        return changed(answer, feeds=pages)

    feed = item_of(model.an)
    comment(model.binh, feed)
    model.binh.exchange()
    with catching.lying(model.an, lie):
        _ask_about(model.an, feed)


def an_answer_comes_after_a_later_one(model: Model) -> None:
    """An answer is held up, and arrives when the laptop has long heard more."""
    an, feed = model.an, item_of(model.an)
    comment(model.binh, feed)
    model.binh.exchange()
    an.line.next = Mishap.LOSES_ANSWER
    an.try_exchange()
    (held,) = [letter for letter in list(an.line.letters)[-1:] if letter.is_exchange]
    comment(model.binh, feed)
    model.binh.exchange()
    model.settle()
    code = an.hear(held)
    require("P5", code in {"", "stale_answer"}, f"an answer that is merely old was met with {code}")


def a_paper_is_altered_on_its_way(model: Model) -> None:
    """The line changes a byte of a paper."""
    an, paper = model.an, b"A paper of some pages."
    an.papers = EncryptedPapers(an.folder / "papers", bytes(32))
    an.die()
    model.world.publish(paper=hashlib.sha256(paper).hexdigest())
    an.exchange()

    def deliver(_request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, headers={"Content-Type": BYTES}, content=paper[:-1] + b"!")

    honest, an.line.deliver = an.line.deliver, deliver
    PaperMover(an.laptop.papers, an.papers, an.wire, lambda: False).fetch_all()
    an.line.deliver = honest


def another_register_is_named(model: Model) -> None:
    """A store that shows An another register than Binh lets An's act through to Binh, which names it."""
    act = catching.sealed(model.an, item_of(model.an), "comment.made", catching.remark(), checkpoint=Head(7, "ab" * 32))
    with pytest.MonkeyPatch.context() as bribed:
        bribed.setattr(Batch, "_check_head", lambda *_: None)
        require("P11", not catching.hand_over(model, model.an, act), "the bribed store did not take the act")
    model.binh.try_exchange()
    require("P11", model.binh.laptop.memory.stopped, "a head of another register went unnoticed")


def a_laptop_lies_about_what_it_knows(model: Model) -> None:
    """Somebody's laptop names a head of the register that there never was, to stop all others."""
    act = catching.sealed(model.an, item_of(model.an), "comment.made", catching.remark(), checkpoint=Head(7, "ab" * 32))
    catching.hand_over(model, model.an, act)
    for seat in (model.binh, model.chair):
        seat.try_exchange()
    catching.nobody_stopped(model)


def a_request_is_lost(model: Model) -> None:
    """A comment goes out, and the line is cut before it arrives."""
    comment(model.an, item_of(model.an))
    model.an.line.next = Mishap.LOSES_REQUEST
    model.an.try_exchange()
    model.an.die()
    model.settle()


def a_program_dies_between_two_writes(model: Model) -> None:
    """A laptop's program ends right after it called a comment recorded."""
    comment(model.an, item_of(model.an))
    model.an.die()
    model.settle()


def access_is_withdrawn(model: Model) -> None:
    """Somebody read everything and no longer may."""
    office = model.world.office
    for role in (Role.AUDITOR, Role.GUEST):
        model.world.do(office, "body", "person.changed", {**GUEST.to_data(), "roles": [role.value]})
        model.settle()
    model.guest.die()


def _proven_again(model: Model, answer: ExchangeAnswer) -> ExchangeAnswer:
    """The answer with a proof for just what is in it: nobody knows the register better than who lies."""
    found = [entry.receipt for page in answer.feeds.values() for entry in page.entries] + list(answer.receipts)
    leaves = [receipts.read(one.bytes).leaf_index for one in found]
    with model.world.store.ledger.reading(model.world.body) as snapshot:
        proof = merkle.batch_proof(snapshot, leaves, snapshot.register().size)
    return changed(answer, inclusion_proof=[Octets(one) for one in proof])


def changed_receipt(receipt: receipts.Receipt, **changes: Any) -> receipts.Receipt:  # noqa: ANN401 - fields of several types
    """A receipt that says something else."""
    known = {name: getattr(receipt, name) for name in receipt.__dataclass_fields__}
    return receipts.Receipt(**{**known, **changes})
