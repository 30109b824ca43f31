"""A small cabinet for tests: people with laptops, and all feeds folded act by act as a store would fold them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from ecabinet.application import catalogue
from ecabinet.domain import deciding
from ecabinet.domain.acts import Act, Decision, Status
from ecabinet.domain.ballots import BallotState, expected_close
from ecabinet.domain.bodies import BodyState
from ecabinet.domain.feeds import FeedName
from ecabinet.domain.items import ItemState
from ecabinet.domain.meetings import MeetingState
from ecabinet.domain.offices import OfficeState
from ecabinet.domain.rules import Mode, RuleSet
from ecabinet.domain.states import State

S = TypeVar("S")

MINUTE = 60_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR
MONDAY = 1_780_282_800_000
"""Monday 1 June 2026, 10:00 at +07:00, in ms UTC: the moment everything begins."""

FOUNDING_MEMBERS = 40
FOUNDER, SECRETARY, CHAIR = "secretary-0", "secretary-1", "member-1"


def digest(number: int) -> str:
    """A digest of some file."""
    return f"{number:064x}"


def key(name: str) -> str:
    """A public key of somebody."""
    return (name + "-" * 43)[:43]


def person(number: int, *, agency: str = "") -> dict[str, Any]:
    """A voting member as acts carry them."""
    return {
        "person": f"member-{number}",
        "name": f"Member {number}",
        "title": "Minister",
        "agency": agency or f"Ministry {number}",
        "order": number,
        "voting": 1,
    }


def other(name: str, agency: str = "") -> dict[str, Any]:
    """Somebody who takes no vote."""
    return {"person": name, "name": name.title(), "title": "", "agency": agency, "order": 1000, "voting": 0}


def joining(person_id: str, device: str, invite: str = "", device_key: str = "") -> dict[str, Any]:
    """What a laptop says that joins; invitation and key are named like it where nothing else is said."""
    return {
        "person": person_id,
        "device": device,
        "key": key(device_key or f"key-{device}"),
        "label": "",
        "invite_key": key(invite or device),
        "invite_sig": key("signature"),
    }


def office(holding: str, person_id: str, since: str, until: str = "", *, name: str = "minister") -> dict[str, Any]:
    """What assigning an office says."""
    return {
        "holding": holding,
        "office": name,
        "title": "Minister",
        "agency": "Ministry",
        "person": person_id,
        "from": since,
        "until": until,
        "acting": 0,
    }


@dataclass(frozen=True)
class Recorded:
    """One decided act with everything its decision read."""

    act: Act
    decision: Decision
    before: State
    parents: Mapping[str, State]
    after: State


class Cabinet:
    """All feeds of one body. `do` expects an act to be accepted, `attempt` says what becomes of it."""

    def __init__(self, members: int = 27, rules: Sequence[str] = ("vn-gov-2026",), now: int = MONDAY) -> None:
        self.now = now
        self.members = [f"member-{number}" for number in range(1, members + 1)]
        self.states: dict[str, State] = {}
        self.history: list[Recorded] = []
        self._counter = 0
        self._found()
        for rules_id in rules:
            chosen = catalogue.rule_set(rules_id)
            self.do(FOUNDER, "body", "rules.adopted", {"rules": chosen.to_data(), "digest": chosen.digest})
        for calendar in catalogue.calendars():
            self.do(FOUNDER, "body", "calendar.adopted", {"calendar": calendar.to_data(), "digest": calendar.digest})

    def _found(self) -> None:
        officers = [
            other(FOUNDER) | {"roles": ["secretary", "administrator"]},
            other(SECRETARY) | {"roles": ["secretary"]},
        ]
        members = [
            person(number) | {"roles": ["member", "chair"] if number == 1 else ["member"]}
            for number in range(1, min(len(self.members), FOUNDING_MEMBERS) + 1)
        ]
        founders = [
            entry | {"device": f"laptop-of-{entry['person']}", "key": key(entry["person"]), "label": ""}
            for entry in officers + members
        ]
        founding = {
            "name": "Little Cabinet",
            "short_name": "LC",
            "sample": 1,
            "timezone": "Asia/Ho_Chi_Minh",
            "utc_offset": 420,
            "phone": "",
            "log_key": key("log"),
            "signers": [{"role": "secretary", "label": "Secretary"}, {"role": "chair", "label": "Chair"}],
            "founders": founders,
        }
        self.do(FOUNDER, "body", "body.founded", founding)
        for number in range(FOUNDING_MEMBERS + 1, len(self.members) + 1):
            self.admit(person(number) | {"roles": ["member"]})

    # States

    def state(self, feed: str) -> State:
        """A feed's state, the initial one where nothing was written."""
        return self.states.get(feed) or deciding.initial(FeedName.parse(feed))

    def _typed(self, feed: str, kind: type[S]) -> S:
        state = self.state(feed)
        assert isinstance(state, kind)
        return state

    @property
    def body(self) -> BodyState:
        return self._typed("body", BodyState)

    def office(self, meeting: str = "m1") -> OfficeState:
        return self._typed(f"office:{meeting}", OfficeState)

    def meeting(self, meeting: str = "m1") -> MeetingState:
        return self._typed(f"meeting:{meeting}", MeetingState)

    def item(self, item: str = "i1") -> ItemState:
        return self._typed(f"item:{item}", ItemState)

    def ballot(self, ballot: str = "b1") -> BallotState:
        return self._typed(f"ballot:{ballot}", BallotState)

    def rules(self) -> RuleSet:
        return self.body.rules_for(self.body.local_day(self.now))

    # Acts

    def act(self, author: str, feed: str, kind: str, data: Mapping[str, Any] | None = None, **fields: object) -> Act:
        """An act that nobody has decided yet, with the papers it brings among its refs."""
        self._counter += 1
        data = data or {}
        known = deciding.KINDS[FeedName.parse(feed).kind].get(kind)
        refs = known.papers(data) if known and known.shape.fits(data) else ()
        act = Act(
            id=f"act-{self._counter}",
            body=self.body.id,
            device=f"laptop-of-{author}",
            author=author,
            feed=feed,
            kind=kind,
            data=data,
            device_seq=self._counter,
            made_at=self.now,
            hash=digest(self._counter),
            refs=refs,
        )
        return replace(act, **fields)

    def attempt(
        self, author: str, feed: str, kind: str, data: Mapping[str, Any] | None = None, **fields: object
    ) -> Decision:
        """Decide an act and fold it; what became of it."""
        return self.take(self.act(author, feed, kind, data, **fields))

    def do(self, author: str, feed: str, kind: str, data: Mapping[str, Any] | None = None, **fields: object) -> str:
        """Decide an act that must be accepted; its id."""
        act = self.act(author, feed, kind, data, **fields)
        decision = self.take(act)
        assert decision.status is Status.ACCEPTED, f"{kind} by {author}: {decision}"
        return act.id

    def take(self, act: Act) -> Decision:
        """What a store does with an act."""
        before = self.state(act.feed)
        parents = self.parents(act)
        decision = deciding.decide(before, parents, act, self.now)
        if decision.stands:
            decision = replace(decision, seq=before.seq + 1)
            self.states[act.feed] = deciding.evolve(before, act, decision)
        self.history.append(Recorded(act, decision, before, parents, self.state(act.feed)))
        return decision

    def parents(self, act: Act) -> dict[str, State]:
        """The parents that a decision about an act reads."""
        names = deciding.parents_of(FeedName.parse(act.feed), self.state(act.feed), act)
        return {name: self.state(name) for name in names}

    # Whole steps

    def add_person(self, name: str, *roles: str, agency: str = "") -> str:
        """Somebody more, with a laptop."""
        self.admit(other(name, agency) | {"roles": list(roles)})
        return name

    def admit(self, someone: Mapping[str, Any]) -> None:
        """Add, invite and let join."""
        name = someone["person"]
        self.do(FOUNDER, "body", "person.added", someone)
        invite = key(f"invite-{name}")
        self.do(FOUNDER, "body", "person.invited", {"person": name, "invite_key": invite, "expires": self.now + DAY})
        joined = joining(name, f"laptop-of-{name}", f"invite-{name}", name)
        self.do(name, "body", "device.joined", joined)

    def publish(self, items: int = 2, *, meeting: str = "m1", **changes: object) -> None:
        """Publish a meeting with so many items and their papers."""
        data = self.published(items) | changes
        self.do(SECRETARY, f"meeting:{meeting}", "meeting.published", data)
        for item in data["items"]:
            self.publish_item(item, meeting)

    def published(self, items: int = 2) -> dict[str, Any]:
        """What publishing a meeting says."""
        rules = self.rules()
        return {
            "title": "Regular meeting",
            "kind": "regular",
            "number": "5",
            "starts_at": self.now + DAY,
            "ends_at": self.now + DAY + 3 * HOUR,
            "place": "Hall",
            "chair": CHAIR,
            "presiding": ["member-2"],
            "timezone": "Asia/Ho_Chi_Minh",
            "rules": rules.to_data(),
            "rules_digest": rules.digest,
            "convened_on": self.body.local_day(self.now).isoformat(),
            "members": [voter.to_data() for voter in self.body.voters()],
            "invited": [],
            "items": [agenda_item(number) for number in range(1, items + 1)],
            "stance_until": self.now + DAY - HOUR,
            "signers": [
                {"role": "secretary", "person": SECRETARY, "label": "Secretary"},
                {"role": "chair", "person": CHAIR, "label": "Chair"},
            ],
        }

    def publish_item(self, item: Mapping[str, Any], meeting: str = "m1", **changes: object) -> None:
        """Publish an item with one paper."""
        number = int(str(item["item"])[1:])
        data = {
            **item,
            "meeting": meeting,
            "question": "Shall it be adopted?",
            "proposed": "Adopt it.",
            "audience": [],
            "papers": [] if item["confidentiality"] == "paper_only" else [paper(number)],
        } | changes
        self.do(SECRETARY, f"item:{item['item']}", "item.published", data)

    def call_roll(self, room: int = 27, remote: int = 0, *, meeting: str = "m1") -> None:
        """Record the first members as in the room, the next ones as remote and the others as absent."""
        statuses = ["room"] * room + ["remote"] * remote
        statuses += ["absent"] * (len(self.members) - len(statuses))
        entries = [
            {"person": member, "status": status, "stand_in": ""}
            for member, status in zip(self.members, statuses, strict=True)
        ]
        self.do(SECRETARY, f"meeting:{meeting}", "attendance.recorded", {"entries": entries})

    def open_session(self, items: int = 2, room: int = 27, remote: int = 0) -> None:
        """From nothing to a meeting in session."""
        self.publish(items)
        self.call_roll(room, remote)
        self.do(CHAIR, "meeting:m1", "meeting.opened", {"override_reason": ""})

    def session_vote(self, **changes: object) -> dict[str, Any]:
        """What opening a vote in session says."""
        quorum = self.meeting().quorum()
        return (
            self._question()
            | {
                "parent": "meeting:m1",
                "mode": "session",
                "items": ["i1"],
                "electorate": [member.to_data() for member in self.meeting().members.values()],
                "rules": self.meeting().rules.to_data(),  # type: ignore[union-attr]
                "rules_digest": self.meeting().rules_digest,
                "working_days": 0,
                "issued_on": "",
                "deadline": 0,
                "grace_ms": 0,
                "silence_is_consent": 0,
                "quorum": {"present": quorum.present, "needed": quorum.needed},
            }
            | changes
        )

    def opinion_ballot(self, **changes: object) -> dict[str, Any]:
        """What issuing an opinion ballot of its own for three working days says."""
        rules, today = self.rules(), self.body.local_day(self.now)
        voters = self.body.voters()
        days = self.body.working_days()
        return (
            self._question()
            | {
                "parent": "body",
                "mode": "opinion",
                "items": [],
                "agency": "",
                "electorate": [voter.to_data() for voter in voters],
                "rules": rules.to_data(),
                "rules_digest": rules.digest,
                "working_days": 3,
                "issued_on": today.isoformat(),
                "deadline": days.instant(days.after(today, 3), 17 * 60),
                "grace_ms": 4 * HOUR,
                "silence_is_consent": int(rules.deems_silence(Mode.OPINION)),
                "quorum": {"present": 0, "needed": rules.quorum.needed(len(voters))},
            }
            | changes
        )

    def _question(self) -> dict[str, Any]:
        return {
            "title": "Draft decree",
            "question": "Do you agree with the draft?",
            "agency": "",
            "presiding": CHAIR,
            "papers": [{"paper": "paper-1", "version": 1, "sha256": digest(9001), "title": "Draft"}],
            "recused": [],
            "override_reason": "",
        }

    def answer(self, person_id: str, choice: str = "agree", *, ballot: str = "b1", **fields: object) -> str:
        """Somebody answers, on the papers voted on now."""
        return self.do(person_id, f"ballot:{ballot}", "answer.given", self.answered(choice, ballot), **fields)

    def answered(self, choice: str = "agree", ballot: str = "b1") -> dict[str, Any]:
        """What an answer says."""
        papers = sorted(self.ballot(ballot).current_digests())
        return {"choice": choice, "comment": "Because." if choice in {"disagree", "other"} else "", "papers": papers}

    def close(self, author: str = CHAIR, ballot: str = "b1") -> Decision:
        """Close a ballot with what a recount says."""
        return self.attempt(author, f"ballot:{ballot}", "ballot.closed", self.closing(ballot))

    def closing(self, ballot: str = "b1") -> dict[str, Any]:
        """What a close says."""
        state = self.ballot(ballot)
        answers, tally = expected_close(state)
        return {"base": state.seq, "answers": list(answers), "tally": tally.to_data()}

    def accepted(self) -> Iterator[Recorded]:
        """Everything that took a place in its feed, in order."""
        return (recorded for recorded in self.history if recorded.decision.stands)


def agenda_item(number: int, /, **changes: object) -> dict[str, Any]:
    """A line of the agenda as acts carry it."""
    return {
        "item": f"i{number}",
        "number": str(number),
        "title": f"Item {number}",
        "agency": f"Ministry {number}",
        "minutes": 20,
        "kind": "decide",
        "confidentiality": "open",
    } | changes


def paper(number: int, version: int = 1, **changes: object) -> dict[str, Any]:
    """A version of a paper as acts carry it."""
    return {
        "paper": f"paper-{number}",
        "title": f"Draft {number}",
        "kind": "draft",
        "version": version,
        "sha256": digest(9000 + number + 100 * (version - 1)),
        "size": 100_000,
        "pages": 12,
        "name": f"draft-{number}.pdf",
    } | changes


def draft_item(number: int, /, **changes: object) -> dict[str, Any]:
    """An item in preparation as `agenda.item_put` carries it."""
    return (
        agenda_item(number)
        | {
            "question": "Shall it be adopted?",
            "proposed": "",
            "audience": [],
            "papers": [paper(number)],
        }
        | changes
    )
