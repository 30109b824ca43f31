"""The members in the crowd, in a process of their own: told what to do line by line, as JSON, over a pipe.

Each line names one deed and what it needs; the answer is one line. `wait_for` bounds every wait, in seconds.
"""

import json
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from ecabinet.application.attending import Attending
from ecabinet.application.balloting import Balloting
from ecabinet.application.clocks import ShiftedClock
from ecabinet.application.reading import Reading
from ecabinet.cli.demo.people import Player
from ecabinet.domain.attendance import Presence
from ecabinet.domain.faults import Unavailable
from ecabinet.domain.feeds import ballot_feed, item_feed, meeting_feed
from ecabinet.domain.items import StanceKind
from ecabinet.domain.rules import Choice
from ecabinet.protocol import invitations

Told = Mapping[str, Any]

_LOOK_SECONDS: Final = 0.05


class Crowd:
    """All players of this process."""

    def __init__(self) -> None:
        self._players: dict[str, Player] = {}
        self._deeds: dict[str, Callable[[Told], Told]] = {
            "join": self._join,
            "stances": self._stances,
            "answer": self._answer,
            "declare": self._declare,
            "attend": self._attend,
            "vote": self._vote,
            "network": self._network,
            "reopen": self._reopen,
            "settle": self._settle,
            "papers": self._papers,
            "arrive": self._arrive,
            "count": self._count,
        }

    def do(self, told: Told) -> Told:
        """One deed and its answer."""
        return self._deeds[told["do"]](told)

    def close(self) -> None:
        """Close every laptop."""
        for player in self._players.values():
            player.place.close()

    def _join(self, told: Told) -> Told:
        clock = ShiftedClock(Path(told["clock"]))
        for written in told["invitations"]:
            invitation = invitations.read_link(written)
            player = Player(Path(told["folder"]) / invitation.person, clock, invitation)
            self._players[player.person] = player
            player.start()
        _wait(told, lambda: all(player.place.laptop.has_joined for player in self._players.values()))
        return {}

    def _chosen(self, told: Told) -> Sequence[Player]:
        return [self._players[person] for person in told["by"]]

    def _stances(self, told: Told) -> Told:
        feed = meeting_feed(told["meeting"])
        for player in self._chosen(told):
            _await(told, player, feed)
            reading = _reading(player)
            for item, (stance, reason) in told["by"][player.person].items():
                _await(told, player, item_feed(item))
                reading.take_stance(item, StanceKind(stance), reason)
            player.place.laptop.flush_pending()
        return {}

    def _answer(self, told: Told) -> Told:
        for player in self._chosen(told):
            _await(told, player, ballot_feed(told["ballot"]))
            choice, comment = told["by"][player.person]
            Balloting(player.place.laptop).answer(told["ballot"], Choice(choice), comment)
            player.place.laptop.flush_pending()
        return {}

    def _declare(self, told: Told) -> Told:
        for player in self._chosen(told):
            _await(told, player, meeting_feed(told["meeting"]))
            status, reason = told["by"][player.person]
            _attending(player).declare(told["meeting"], Presence(status), reason)
        return {}

    def _attend(self, told: Told) -> Told:
        for player in self._chosen(told):
            _await(told, player, meeting_feed(told["meeting"]))
            _attending(player).join(told["meeting"], Presence(told["by"][player.person]))
        return {}

    def _vote(self, told: Told) -> Told:
        for player in self._chosen(told):
            _await(told, player, ballot_feed(told["ballot"]))
            choice, comment = told["by"][player.person]
            _attending(player).vote(told["ballot"], Choice(choice), comment)
        return {}

    def _network(self, told: Told) -> Told:
        for person in told["people"]:
            self._players[person].place.worker.network.set(bool(told["on"]))
        return {}

    def _reopen(self, told: Told) -> Told:
        for person in told["people"]:
            self._players[person].reopen()
        return {}

    def _settle(self, told: Told) -> Told:
        for player in self._players.values():
            player.place.worker.hurry()
        _wait(told, lambda: all(player.is_settled() for player in self._players.values()))
        return {}

    def _papers(self, told: Told) -> Told:
        def are_here() -> bool:
            progress = [player.place.laptop.papers.progress() for player in self._players.values()]
            return all(one.here == one.papers >= told["papers"] for one in progress)

        _wait(told, are_here)
        return {}

    def _arrive(self, told: Told) -> Told:
        for player in self._players.values():
            for feed in told["feeds"]:
                _await(told, player, feed)
        return {}

    def _count(self, told: Told) -> Told:
        """How many acts these laptops recorded, have a receipt for, have to deliver, and have to look at."""
        del told
        laptops = [player.place.laptop for player in self._players.values()]
        received = sum(len(laptop.received(100_000)) for laptop in laptops)
        waiting = sum(len(laptop.outbox()) for laptop in laptops)
        attention = sum(len(laptop.attention()) for laptop in laptops)
        return {"received": received, "undelivered": waiting, "attention": attention}


def _reading(player: Player) -> Reading:
    return Reading(player.place.laptop, player.place.papers)


def _attending(player: Player) -> Attending:
    return Attending(player.place.laptop, _reading(player), Balloting(player.place.laptop))


def _await(told: Told, player: Player, feed: str) -> None:
    """Wait until a feed has arrived on somebody's laptop."""
    laptop = player.place.laptop
    _wait(told, lambda: laptop.current(feed) is not None)


def _wait(told: Told, is_so: Callable[[], bool]) -> None:
    """Wait until it is so; raises `Unavailable("demo_stuck")` after the seconds that were given."""
    until = time.monotonic() + told["wait_for"]
    while not is_so():
        if time.monotonic() > until:
            raise Unavailable("demo_stuck", {"deed": told["do"]})
        time.sleep(_LOOK_SECONDS)


def main() -> None:
    """Do what the lines on standard input say, until it ends."""
    crowd = Crowd()
    try:
        for line in sys.stdin:
            try:
                answer = crowd.do(json.loads(line))
            except Unavailable as fault:
                answer = {"fault": fault.code, **fault.details}
            sys.stdout.write(json.dumps(answer) + "\n")
            sys.stdout.flush()
    finally:
        crowd.close()
