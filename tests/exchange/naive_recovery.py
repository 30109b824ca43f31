"""Recovery as one would first write it: every laptop begins anew and sends again whatever it ever sent.

It is wrong: what comes back is decided a second time, in the order in which laptops happen to come, and a close can
come before an answer that had a receipt. It is here to be caught.
"""

from dataclasses import replace

from sqlalchemy import delete

from ecabinet.application import kept
from ecabinet.application.laptop_recovery import RecoverySide
from ecabinet.application.laptop_rows import Memory, Standing
from ecabinet.application.laptop_views import View
from ecabinet.domain.feeds import BODY_FEED
from ecabinet.persistence.laptop.tables import Cursors, Entries, States
from ecabinet.sync.recovering import Recoverer

_ALL = 1 << 30


def mend(self: Recoverer) -> tuple[str, ...]:
    """Forget all feeds but the body's, take every delivered act for undelivered, and begin anew."""
    side = self._side
    assert isinstance(side, RecoverySide)
    core = side._core
    with core.store.reading() as reading:
        delivered = [row for row in reading.delivered(_ALL) if row.feed != BODY_FEED]
    with core.store.writing() as writing:
        for table in (Entries, Cursors, States):
            writing._connection.execute(delete(table).where(table.feed != BODY_FEED))  # type: ignore[attr-defined]
        writing.decide_own([replace(row, standing=Standing.WAITING, receipt=None, decided_at=0) for row in delivered])
        writing.remember(Memory(epoch=core.view.memory.epoch, clock_offset=core.view.memory.clock_offset))
    with core.store.reading() as reading:
        core.view = View(reading.memory(), reading.cursors(), {})
        rows = reading.outbox()
    core.overlay((row, kept.act(row.act)) for row in rows if row.act)
    return (BODY_FEED,)
