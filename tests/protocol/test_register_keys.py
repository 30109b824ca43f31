"""A register whose key changes: each key speaks in its own time alone, and receipts lead from one to the next."""

from dataclasses import replace

import pytest

from ecabinet.domain.acts import Status
from ecabinet.domain.faults import Refused
from ecabinet.protocol import checkpoint, envelope, messages, receipts, recovery, verifying
from ecabinet.protocol.envelope import Envelope, Head
from ecabinet.protocol.keys import SigningKey
from ecabinet.protocol.recovery import Statement
from ecabinet.protocol.register_keys import Handover, RegisterKeys, Term, Witnessed
from ecabinet.protocol.verifying import Trust
from tests.protocol.little_store import LittleStore, a_key, an_id
from tests.protocol.little_world import LOG_KEY, LittleWorld

SECOND, THIRD = a_key(21), a_key(22)


class Changing:
    """A little store whose body names another key, with what is handed over."""

    def __init__(self) -> None:
        self.world = LittleWorld()
        self.store: LittleStore = self.world.store
        self.known = self.store.head
        self.pen = self.world.secretary

    def does(self, kind: str, data: dict[str, str], status: Status = Status.ACCEPTED, code: str = "") -> Witnessed:
        """The secretary does something in the body's feed."""
        act = self.pen.seal("body", kind, data)
        return Witnessed(act, self.store.decide(act, status, code))

    def names(self, key: SigningKey) -> Handover:
        """A key comes into force."""
        handover = Handover(self.does("log_key.changed", {"log_key": key.public}))
        self.store.log_key = key
        return handover

    @property
    def trust(self) -> Trust:
        """What a laptop knows that knows the founding alone."""
        return Trust.founded(self.store.body, LOG_KEY.public)


@pytest.fixture
def changing() -> Changing:
    return Changing()


def told(changing: Changing, *handovers: Handover) -> messages.ExchangeAnswer:
    """The answer of a store to a laptop that knows the first key alone."""
    answer = changing.store.answer(changing.known, wanted={"body": 0})
    answer.keys.extend(map(messages.KeyChange.of, handovers))
    return messages.decode_answer(messages.encode(answer), messages.ExchangeAnswer)


def test_an_answer_with_two_changes_in_the_middle_is_checked_in_one_go(changing: Changing) -> None:
    first = changing.names(SECOND)
    changing.does("person.added", {"name": "X"})
    proposed = changing.does("log_key.changed", {"log_key": THIRD.public})
    changing.does("person.added", {"name": "Y"})
    seconded = changing.does("grant.seconded", {"act": envelope.peek(proposed.act.bytes).id})
    changing.store.log_key = THIRD
    changing.does("person.added", {"name": "Z"})
    answer = told(changing, first, Handover(proposed, seconded))
    proven = verifying.check_exchange(answer, changing.known, changing.trust)
    assert proven.head == changing.store.head
    trust = changing.trust.following(answer.keys)
    opened = [trust.keys.open_receipt(receipt) for _, receipt in changing.store.feeds["body"]]
    assert [one.seq for one in opened] == list(range(1, len(opened) + 1))
    assert trust.keys.newest == THIRD.public
    starts = [term.start for term in trust.keys.terms]
    assert starts == [0, trust.keys.open_receipt(first.named.receipt).leaf_index + 1, opened[-1].leaf_index]


def test_without_the_handover_a_head_under_the_new_key_is_not_believed(changing: Changing) -> None:
    changing.names(SECOND)
    with pytest.raises(Refused, match="bad_signature"):
        verifying.check_exchange(told(changing), changing.known, changing.trust)


@pytest.mark.parametrize(("key", "later"), [(LOG_KEY, 1), (SECOND, 0)], ids=["the old one after", "the new one before"])
def test_a_key_out_of_its_time_signs_nothing(changing: Changing, key: SigningKey, later: int) -> None:
    start = changing.store.head.size + 1
    handover = changing.names(SECOND)
    trust = changing.trust.following([messages.KeyChange.of(handover)])
    place = start - 1 + later
    own = changing.does("person.added", {"name": "X"})
    said = trust.keys.open_receipt(own.receipt)
    forged = replace(said, leaf_index=place)
    with pytest.raises(Refused, match="bad_signature"):
        trust.keys.open_receipt(receipts.seal(forged, key))
    with pytest.raises(Refused, match="bad_signature"):
        trust.keys.open_receipts([own.receipt, receipts.seal(forged, key)])
    head = Head(start + 5 if later else start - 1, "5e" * 32)
    with pytest.raises(Refused, match="bad_signature"):
        trust.open_head(checkpoint.seal(head, trust.body, key))
    statement = recovery.seal(Statement(trust.body, 2, head, head, head.size, (), 1), key)
    with pytest.raises(Refused, match="bad_signature"):
        trust.keys.open_statement(statement, trust.body)


def broken(changing: Changing, what: str) -> Handover:
    """A handover that is none."""
    match what:
        case "receipt by the new key itself":
            changing.store.log_key = SECOND
            return Handover(changing.does("log_key.changed", {"log_key": SECOND.public}))
        case "a refused act":
            named = changing.does("log_key.changed", {"log_key": SECOND.public}, Status.REFUSED, "key_known")
            return Handover(named)
        case "another kind":
            return Handover(changing.does("person.added", {"log_key": SECOND.public}))
        case "seconds something else":
            named = changing.does("log_key.changed", {"log_key": SECOND.public})
            return Handover(named, changing.does("grant.seconded", {"act": an_id(77)}))
        case "another act than the receipt's":
            named = changing.does("log_key.changed", {"log_key": SECOND.public})
            other = changing.pen.seal("body", "log_key.changed", {"log_key": THIRD.public})
            return Handover(Witnessed(other, named.receipt))
        case "a weak key":
            return Handover(changing.does("log_key.changed", {"log_key": "A" * 43}))
    raise AssertionError(what)


@pytest.mark.parametrize(
    "what",
    [
        "receipt by the new key itself",
        "a refused act",
        "another kind",
        "seconds something else",
        "another act than the receipt's",
        "a weak key",
    ],
)
def test_what_brings_no_key_into_force_is_no_handover(changing: Changing, what: str) -> None:
    handover = broken(changing, what)
    changing.store.log_key = SECOND
    with pytest.raises(Refused, match=r"bad_signature|malformed"):
        verifying.check_exchange(told(changing, handover), changing.known, changing.trust)


def test_a_change_in_a_part_of_the_feed_that_was_read_without_one_is_not_believed(changing: Changing) -> None:
    handover = changing.names(SECOND)
    held = len(changing.store.feeds["body"])
    with pytest.raises(Refused, match="malformed"):
        replace(changing.trust, held=held).following([messages.KeyChange.of(handover)])


def test_the_receipt_of_a_handover_has_to_stand_in_the_register(changing: Changing) -> None:
    """Whoever had the former key alone could otherwise hand over to a key of their own, outside all proof."""
    act = changing.pen.seal("body", "log_key.changed", {"log_key": SECOND.public})
    aside = LittleWorld().store
    aside.log_key = LOG_KEY
    receipt = aside.decide(act)
    changing.does("person.added", {"name": "X"})
    changing.does("person.added", {"name": "Y"})
    changing.store.log_key = SECOND
    with pytest.raises(Refused, match=r"proof_broken|register_fork"):
        verifying.check_exchange(told(changing, Handover(Witnessed(act, receipt))), changing.known, changing.trust)


def test_keys_follow_one_another() -> None:
    keys = RegisterKeys.founded(LOG_KEY.public).then(SECOND.public, 5)
    assert [keys.at(leaf) for leaf in (0, 4, 5, 99)] == [LOG_KEY.public] * 2 + [SECOND.public] * 2
    for key, start in ((THIRD.public, 5), (LOG_KEY.public, 9)):
        with pytest.raises(Refused, match="bad_signature"):
            keys.then(key, start)
    with pytest.raises(ValueError, match="terms begin"):
        RegisterKeys((Term(LOG_KEY.public, 1),))


def test_a_note_of_another_body_is_told_apart_from_one_that_is_badly_signed() -> None:
    keys = RegisterKeys.founded(LOG_KEY.public).then(SECOND.public, 5)
    with pytest.raises(Refused, match="other_body"):
        keys.open_head(checkpoint.seal(Head(9, "5e" * 32), "ab" * 32, SECOND), "cd" * 32)
    with pytest.raises(Refused, match="bad_signature"):
        keys.open_receipt(Envelope(b"{}", b"x" * 64))
