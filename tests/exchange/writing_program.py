"""A laptop on which somebody writes without a pause, to be killed at any moment.

`python -m tests.exchange.writing_program PLAN FEED` prints `ready` and then records one comment after the other in a
feed, some at once and some with a moment to take them back; what it was told was recorded stands in its journal.
"""

import sys
from pathlib import Path

from ecabinet.application.clocks import ShiftedClock
from ecabinet.application.laptop import Laptop
from ecabinet.persistence.laptop.store import open_store
from ecabinet.protocol import envelope
from ecabinet.protocol.keys import SigningKey
from tests.exchange.crew import STORE_KEY
from tests.exchange.laptop_program import Journal, NoRoomForPapers, Plan


def main() -> None:
    """Write until killed."""
    plan, feed = Plan.read(Path(sys.argv[1])), sys.argv[2]
    key = SigningKey.from_seed(bytes.fromhex(plan.seed))
    store = open_store(Path(plan.folder), STORE_KEY)
    laptop = Laptop.open(store, key, ShiftedClock(Path(plan.clock)), NoRoomForPapers())
    journal = Journal(Path(plan.journal))
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    for number in range(100_000):
        comment = {"comment": envelope.new_id(), "audience": "all", "tier": "should", "proposed_wording": ""}
        comment |= {"text": f"Đề nghị làm rõ {number}."}
        if number % 4:
            journal.recorded(laptop.record(feed, "comment.made", comment))
        else:
            laptop.record_later(feed, "comment.made", comment, delay_ms=0)
            for recorded in laptop.flush_pending():
                journal.recorded(recorded)


if __name__ == "__main__":
    main()
