"""Offices from one day to another, and the opinion ballots that wait for who came after."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ecabinet.application.laptop import Laptop
from ecabinet.application.laptop_views import Recorded
from ecabinet.application.preparing import given
from ecabinet.domain.ballots import BallotState, Phase
from ecabinet.domain.bodies import BodyState, Person, Role
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import BODY_FEED
from ecabinet.domain.holdings import Holding, Tenure
from ecabinet.domain.rules import Mode
from ecabinet.protocol.envelope import new_id

_MAY = frozenset({Role.SECRETARY, Role.ADMINISTRATOR})


@dataclass(frozen=True, slots=True)
class HeldOffice:
    """An office with whoever holds or held it; `holds_now` is about the body's local day."""

    holding: Holding
    holder: Person
    holds_now: bool


@dataclass(frozen=True, slots=True)
class Seat:
    """A place in an open opinion ballot that its former holder left unanswered and the successor may take."""

    ballot: str
    title: str
    former: Person
    successor: Person
    holding: Holding


class Succeeding:
    """What administrators and secretaries do about offices."""

    def __init__(self, laptop: Laptop) -> None:
        self._laptop = laptop

    @property
    def may_assign(self) -> bool:
        """Whether the person at this laptop assigns offices."""
        return bool(self._body.roles_of(self._laptop.me) & _MAY)

    def offices_of(self, person: str) -> tuple[HeldOffice, ...]:
        """The offices somebody holds or held, the earliest first."""
        body, today = self._body, self.today()
        holder = body.person(person)
        if holder is None:
            return ()
        return tuple(HeldOffice(held, holder, held.holds_on(today)) for held in body.holdings_of(person))

    def known_offices(self) -> tuple[Holding, ...]:
        """Every office once, as it was held last: what a successor can be given."""
        latest: dict[str, Holding] = {}
        for holding in sorted(self._body.holdings.values(), key=lambda held: held.since):
            latest[holding.office] = holding
        return tuple(sorted(latest.values(), key=lambda held: (held.title, held.agency)))

    def today(self) -> date:
        """The body's local day."""
        return self._body.local_day(self._laptop.now())

    def assign(
        self,
        person: str,
        *,
        title: str,
        agency: str,
        since: date,
        until: date | None = None,
        tenure: Tenure = Tenure.HOLDER,
        succeeds: str = "",
    ) -> Recorded:
        """Give somebody an office; `succeeds` names the one that others held before them, empty for a new one.

        Raises `Refused("office_nameless")`, or `Refused` with `office_taken` or `office_ends_first`.
        """
        if not title.strip():
            raise Refused("office_nameless")
        holding = Holding(new_id(), succeeds or new_id(), title.strip(), agency.strip(), person, since, until, tenure)
        if until is not None and until < since:
            raise Refused("office_ends_first")
        if any(holding.meets(known) for known in self._body.holdings.values()):
            raise Refused("office_taken")
        return self._laptop.record(
            BODY_FEED,
            "office.assigned",
            {
                "holding": holding.id,
                "office": holding.office,
                "title": holding.title,
                "agency": holding.agency,
                "person": person,
                "from": since.isoformat(),
                "until": until.isoformat() if until else "",
                "acting": int(tenure is Tenure.ACTING),
            },
        )

    def end(self, holding: str, until: date, reason: str) -> Recorded:
        """Let an office end on a day, the last one included; raises `Refused` with `reason_missing`."""
        data = {"holding": holding, "until": until.isoformat(), "reason": given(reason)}
        return self._laptop.record(BODY_FEED, "office.ended", data)

    def seats(self) -> tuple[Seat, ...]:
        """The places in open opinion ballots that may pass to a successor now, for the Secretariat."""
        if not self._body.has_role(self._laptop.me, Role.SECRETARY):
            return ()
        return tuple(seat for ballot in self._open_ballots() for seat in self._seats_in(ballot))

    def pass_seat(self, seat: Seat, reason: str) -> Recorded:
        """Let the successor answer in place of the former holder; raises `Refused("reason_missing")`."""
        data = {
            "from": seat.former.id,
            "to": seat.successor.to_data(),
            "holding": seat.holding.id,
            "reason": given(reason),
        }
        return self._laptop.record(f"ballot:{seat.ballot}", "ballot.seat_passed", data)

    # How ------------------------------------------------------------------------------------------------------------

    @property
    def _body(self) -> BodyState:
        return self._laptop.current_body

    def _open_ballots(self) -> Iterator[BallotState]:
        now = self._laptop.now()
        for feed in sorted(self._laptop.feeds()):
            state = self._laptop.current(feed) if feed.startswith("ballot:") else None
            if isinstance(state, BallotState) and state.mode is Mode.OPINION and state.phase(now) is Phase.OPEN:
                yield state

    def _seats_in(self, ballot: BallotState) -> Iterator[Seat]:
        body, today = self._body, self.today()
        waiting = ballot.silent()
        for holding in body.holdings.values():
            successor = body.person(holding.person)
            if successor is None or not successor.voting or successor.id in ballot.electorate:
                continue
            for former in waiting:
                if body.has_succeeded(former.id, successor.id, holding.id, today):
                    yield Seat(ballot.id, ballot.title, former, successor, holding)
