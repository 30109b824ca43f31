"""Counts every ballot a second time, from the JSON of its acts and the store's receipts alone.

It knows the rules in the words of docs/acts.md and shares no line with `domain/ballots.py`: where the two disagree, one
of them is wrong.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ecabinet.application.central_ports import StoredAct
from tests.exchange.books import StoreBook, parsed, value

_ANSWERS = ("answer.given", "answer.recorded_for")
_AFTER_THE_CLOSE = ("count.disputed", "answer.confirmed", "answer.contested")
_COLUMNS = ("agree", "agree_with_remark", "deemed", "disagree", "other", "not_voting", "recused")


@dataclass
class Walk:
    """A ballot as its feed tells it, act by act.

    `latest` names each person's present answer, `accepted` are the hashes of all, `too_late` the ids of what should
    not have been taken, `contradictions` what should not have been possible.
    """

    opening: Mapping[str, Any] = field(default_factory=dict)
    electorate: list[str] = field(default_factory=list)
    deadline: int = 0
    latest: dict[str, str] = field(default_factory=dict)
    answers: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    accepted: list[str] = field(default_factory=list)
    late: set[str] = field(default_factory=set)
    allowed: set[str] = field(default_factory=set)
    countersigned: set[str] = field(default_factory=set)
    denied: set[str] = field(default_factory=set)
    close: Mapping[str, Any] | None = None
    too_late: list[str] = field(default_factory=list)
    contradictions: list[str] = field(default_factory=list)
    is_over: bool = False

    def take(self, stored: StoredAct) -> None:
        """Walk over one accepted act."""
        act, at = value(stored), parsed(stored.receipt)
        kind, data = act["kind"], act["data"]
        if self.is_over and kind not in _AFTER_THE_CLOSE:
            self.too_late.append(act["id"])
        if kind == "ballot.opened":
            self.opening, self.deadline = data, data["deadline"]
            self.electorate = [entry["person"] for entry in data["electorate"]]
        elif kind in _ANSWERS:
            self._answer(stored, act, at.received_at, is_marked_late="late" in [mark.value for mark in at.marks])
        elif kind == "ballot.seat_passed":
            self._pass_seat(act["id"], data["from"], data["to"]["person"])
        elif kind == "ballot.extended":
            self.deadline = data["deadline"]
        elif kind == "ballot.ruling":
            self.allowed |= {data["answer"]} if data["allowed"] else set()
        elif kind == "answer.countersigned":
            self.countersigned.add(data["answer"])
        elif kind == "answer.contested" and not self.is_over:
            self.denied.add(data["answer"])
        self.is_over = self.is_over or kind in {"ballot.closed", "ballot.withdrawn", "ballot.moved"}
        self.close = act if kind == "ballot.closed" and self.close is None else self.close

    def _answer(self, stored: StoredAct, act: Mapping[str, Any], at: int, *, is_marked_late: bool) -> None:
        data = act["data"]
        person = data.get("person", act["author"])
        if act.get("prev", "") != self.latest.get(person, ""):
            self.contradictions.append(f"{act['id']} does not name the answer that it replaces")
        if person not in self.electorate or person in self.opening["recused"]:
            self.contradictions.append(f"{act['id']} is from somebody who does not vote")
        is_late = bool(self.deadline) and at > self.deadline
        if is_late != is_marked_late or (is_late and at > self.deadline + self.opening["grace_ms"]):
            self.too_late.append(act["id"])
        self.late |= {act["id"]} if is_late else set()
        self.latest[person] = act["id"]
        self.answers[act["id"]] = act
        self.accepted.append(stored.hash)

    def _pass_seat(self, act: str, former: str, successor: str) -> None:
        """Somebody else answers from now on, where nothing was received from who answered before."""
        if former not in self.electorate or successor in self.electorate or former in self.latest:
            self.contradictions.append(f"{act} passes a seat that cannot be passed")
        self.electorate = [successor if person == former else person for person in self.electorate]

    @property
    def recount(self) -> dict[str, int]:
        """How many voices stand where."""
        found = dict.fromkeys(_COLUMNS, 0)
        for person in self.electorate:
            found[self._column(person)] += 1
        return found

    @property
    def tally_says(self) -> dict[str, int]:
        """The same columns as the close has them; `agree` there counts remarks too."""
        assert self.close is not None
        tally = self.close["data"]["tally"]
        return {name: tally[name] - (tally["agree_with_remark"] if name == "agree" else 0) for name in _COLUMNS}

    def _column(self, person: str) -> str:
        if person in self.opening["recused"]:
            return "recused"
        counted = [act for act in self.answers.values() if self._counts(act, person)]
        if counted:
            return str(counted[-1]["data"]["choice"])
        return "deemed" if self.opening["silence_is_consent"] and person not in self.latest else "not_voting"

    def _counts(self, act: Mapping[str, Any], person: str) -> bool:
        if act["data"].get("person", act["author"]) != person:
            return False
        if act["id"] in self.late and act["id"] not in self.allowed:
            return False
        own = act["kind"] == "answer.given"
        return own or (act["id"] in self.countersigned and act["id"] not in self.denied)


def ballots(store: StoreBook) -> Iterator[tuple[str, Walk]]:
    """Every ballot of a store, walked to its end."""
    for feed, acts in store.feeds.items():
        if feed.startswith("ballot:"):
            walk = Walk()
            for stored in acts:
                if parsed(stored.receipt).status == "accepted":
                    walk.take(stored)
            yield feed, walk
