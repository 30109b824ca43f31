"""What the rail counts of an open workplace."""

from collections.abc import Callable, Mapping

from ecabinet.application.balloting import Balloting
from ecabinet.application.reading import Reading
from ecabinet.application.today import Today
from ecabinet.desktop.facts import LinkState
from ecabinet.desktop.routes import PageName
from ecabinet.desktop.workplace import Workplace


def counting(place: Workplace) -> Callable[[], Mapping[PageName, int]]:
    """Counts what needs the person today, the ballots that wait for an answer, and what stays in the outbox.

    What is on its way while the network is there is gone in a moment, and is not counted.
    """
    today, balloting = Today(place.laptop, Reading(place.laptop, place.papers)), Balloting(place.laptop)

    def count() -> Mapping[PageName, int]:
        link = place.link_facts()
        stuck = 0 if link.state is LinkState.CONNECTED else link.waiting
        return {
            PageName.TODAY: today.needs(),
            PageName.BALLOTS: balloting.waiting(),
            PageName.OUTBOX: link.attention + stuck,
        }

    return count
