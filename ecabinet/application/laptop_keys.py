"""The keys of the register as this laptop read them in the body's feed, and the acts that brought them into force."""

from collections.abc import Sequence

from ecabinet.application.laptop_core import Core
from ecabinet.application.laptop_rows import Entry
from ecabinet.application.recovery_ports import PastReading
from ecabinet.domain.bodies import LogKey
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import BODY_FEED
from ecabinet.protocol.register_keys import Handover, RegisterKeys, Witnessed
from ecabinet.protocol.verifying import Trust


def trust_of(core: Core) -> Trust:
    """The body and the keys of its register, as far as the body's feed is here.

    What a store shows of later keys is followed anew with each answer until their acts have arrived. Raises
    `Refused("not_a_genesis")` where not even the founding is.
    """
    body = core.body
    if not body.log_keys:
        raise Refused("not_a_genesis", {"why": "nothing came"})
    first, *further = body.log_keys
    known = RegisterKeys.founded(first.key)
    if further:
        with core.store.reading() as reading:
            for key in further:
                known = known.then(key.key, _entry(reading, key.behind).leaf_index + 1)
    return Trust(core.profile.body, known, body.seq)


def handovers(core: Core) -> Sequence[Handover]:
    """What brought each key but the first into force, for a store whose backup may be older than that."""
    further = core.body.log_keys[1:]
    if not further:
        return ()
    with core.store.reading() as reading:
        return [_handover(reading, key) for key in further]


def _handover(reading: PastReading, key: LogKey) -> Handover:
    named, *seconded = (_entry(reading, place) for place in sorted({key.named, key.behind}))
    return Handover(_witnessed(named), *map(_witnessed, seconded))


def _witnessed(entry: Entry) -> Witnessed:
    return Witnessed(entry.act.envelope, entry.receipt)


def _entry(reading: PastReading, seq: int) -> Entry:
    return reading.entries_after(BODY_FEED, seq - 1, 1)[0]
