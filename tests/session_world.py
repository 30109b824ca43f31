"""A whole cabinet at the laptop tests' small store: the demonstration's 27 members and a meeting with real papers."""

import hashlib
import io
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ecabinet import resources
from ecabinet.application import catalogue
from ecabinet.application.attending import Attending
from ecabinet.application.balloting import Balloting
from ecabinet.application.laptop import Laptop
from ecabinet.application.reading import Reading
from ecabinet.domain.ballots import expected_close
from ecabinet.domain.feeds import ballot_feed, item_feed, meeting_feed
from ecabinet.papers.keeping import EncryptedPapers
from tests.laptop_world import HOUR, DecidingStore, LaptopWorld, MovableClock, exchange
from tests.protocol.little_store import START, a_key, an_id

MEETING = an_id(0x501)
MEETING_FEED = meeting_feed(MEETING)
OFFICE, SECRETARY, CHAIR, THUY = "Đỗ Thanh Khuê", "Hồ Minh Tú", "Lê Quang Vinh", "Trần Thu Thủy"
STARTS_AT = START + 24 * HOUR
MINUTE = 60_000
TITLE = "Phiên họp thường kỳ tháng 11"


@dataclass(frozen=True, slots=True)
class SamplePaper:
    """A paper to publish: what it is and its file, None for one that nobody has yet."""

    title: str
    kind: str
    data: bytes
    pages: int = 1

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.data).hexdigest()


@dataclass(frozen=True, slots=True)
class SampleItem:
    """An item to publish."""

    title: str
    agency: str = "Bộ Tài chính"
    minutes: int = 10
    question: str = "Chính phủ thông qua nội dung trình?"
    proposed: str = "Thông qua như dự thảo."
    kind: str = "decide"
    confidentiality: str = "open"
    papers: tuple[SamplePaper, ...] = ()
    audience: tuple[str, ...] = ()


@dataclass
class Seat:
    """A laptop with the services that its pages get."""

    laptop: Laptop
    keeper: EncryptedPapers
    reading: Reading = field(init=False)
    balloting: Balloting = field(init=False)
    attending: Attending = field(init=False)

    def __post_init__(self) -> None:
        self.reading = Reading(self.laptop, self.keeper)
        self.balloting = Balloting(self.laptop)
        self.attending = Attending(self.laptop, self.reading, self.balloting)


class SessionWorld(LaptopWorld):
    """The demonstration's cabinet, founded, with one published meeting of these items."""

    founder = OFFICE

    def __init__(self, folder: Path, items: Sequence[SampleItem], title: str = TITLE, *, publish: bool = True) -> None:
        body = tomllib.loads(resources.path("demo", "body.toml").read_text("utf-8"))
        self.roster = {one["name"]: one for one in (*body["officers"], *body["members"])}
        self.roles = {name: one.get("roles", ["member"]) for name, one in self.roster.items()}
        self.folder, self.title = folder, title
        self.clock = MovableClock()
        self.store = DecidingStore(a_key(99))
        names = list(self.roster)
        self.people = {name: an_id(0x100 + number) for number, name in enumerate(names)}
        self.devices = {name: an_id(0x200 + number) for number, name in enumerate(names)}
        self.keys = {name: a_key(10 + number) for number, name in enumerate(names)}
        self.papers = {}
        self.open_laptops = []
        self.items = {an_id(0x1000 + number): item for number, item in enumerate(items)}
        self._found()
        self.office = self.scripted(OFFICE)
        self.office.seq, self.office.prev = 1, self.body
        self.chair = self.scripted(CHAIR)
        self.rules = catalogue.rule_set("vn-gov-2026")
        self.act(self.office, "body", "rules.adopted", {"rules": self.rules.to_data(), "digest": self.rules.digest})
        if publish:
            self.publish()

    @property
    def members(self) -> list[str]:
        """The names of the voting members in protocol order."""
        return [name for name, roles in self.roles.items() if "member" in roles]

    def person(self, name: str) -> dict[str, Any]:
        """Somebody as acts carry them."""
        one = self.roster[name]
        return {
            "person": self.people[name],
            "name": name,
            "title": one["title"],
            "agency": one["agency"],
            "order": list(self.roster).index(name),
            "voting": int(name in self.members),
        }

    def item_id(self, number: int) -> str:
        """The id of the item with a number, counted from 1."""
        return list(self.items)[number - 1]

    def publish(self) -> None:
        """Publish the meeting and its items."""
        minutes = sum(item.minutes for item in self.items.values())
        meeting = {
            "title": self.title,
            "kind": "regular",
            "starts_at": STARTS_AT,
            "ends_at": STARTS_AT + minutes * MINUTE,
            "place": "Phòng họp A, Trụ sở Nội các",
            "number": "11",
            "chair": self.people[CHAIR],
            "presiding": [],
            "timezone": "Asia/Ho_Chi_Minh",
            "rules": self.rules.to_data(),
            "rules_digest": self.rules.digest,
            "convened_on": "2026-11-18",
            "members": [self.person(name) for name in self.members],
            "invited": [],
            "items": [self._fields(item) for item in self.items],
            "stance_until": STARTS_AT - 4 * HOUR,
            "signers": [
                {"role": "secretary", "person": self.people[OFFICE], "label": "Thư ký"},
                {"role": "chair", "person": self.people[CHAIR], "label": "Người chủ trì"},
            ],
        }
        self.act(self.office, MEETING_FEED, "meeting.published", meeting)
        for item_id, item in self.items.items():
            papers = [self._paper(item_id, place) for place in range(len(item.papers))]
            data = {
                "meeting": MEETING,
                "question": item.question,
                "proposed": item.proposed,
                "audience": [self.people[name] for name in item.audience],
                "papers": papers,
            }
            refs = tuple(sorted({paper["sha256"] for paper in papers}))
            self.act(self.office, item_feed(item_id), "item.published", {**self._fields(item_id), **data}, refs=refs)

    def replace(self, number: int, place: int, paper: SamplePaper, reason: str, version: int = 2) -> None:
        """Replace a paper of an item by its next version."""
        item_id = self.item_id(number)
        data = self._described(item_id, place, paper, version)
        self.act(
            self.office,
            item_feed(item_id),
            "paper.replaced",
            {**data, "reason": reason},
            refs=(paper.sha256,),
            base=version - 1,
        )

    def begin(self, absent: Sequence[str] = ()) -> None:
        """Call the roll and open the session."""
        entries = [
            {"person": self.people[name], "status": "excused" if name in absent else "room", "stand_in": ""}
            for name in self.members
        ]
        self.act(self.office, MEETING_FEED, "attendance.recorded", {"entries": entries})
        self.act(self.chair, MEETING_FEED, "meeting.opened", {"override_reason": ""})

    def call(self, number: int) -> None:
        """Call an item."""
        self.act(self.chair, MEETING_FEED, "item.called", {"item": self.item_id(number)})

    def put_to_vote(self, *numbers: int, question: str = "Chính phủ thông qua nội dung trình?") -> str:
        """Open a vote on items, on their papers as they are now; answers its id."""
        ballot = an_id(0x2000 + sum(feed.startswith("ballot:") for feed in self.store.feeds))
        items = [self.item_id(number) for number in numbers]
        states = [self.store.states[item_feed(item)] for item in items]
        papers = [paper for state in states for paper in state.current_papers()]  # type: ignore[union-attr]
        data = {
            "parent": MEETING_FEED,
            "mode": "session",
            "title": self.items[items[0]].title if len(items) == 1 else self.title,
            "question": question,
            "agency": "",
            "items": items,
            "electorate": [self.person(name) for name in self.members],
            "presiding": self.people[CHAIR],
            "rules": self.rules.to_data(),
            "rules_digest": self.rules.digest,
            "papers": [
                {"paper": paper.id, "version": paper.version, "sha256": paper.sha256, "title": paper.title}
                for paper in papers
            ],
            "working_days": 0,
            "issued_on": "",
            "deadline": 0,
            "grace_ms": 0,
            "silence_is_consent": 0,
            "quorum": {"present": self._present(), "needed": 18},
            "recused": [],
            "override_reason": "",
        }
        refs = tuple(sorted({paper.sha256 for paper in papers}))
        self.act(self.chair, ballot_feed(ballot), "ballot.opened", data, refs=refs)
        return ballot

    def close_vote(self, ballot: str) -> None:
        """Count a vote and announce its result."""
        state = self.store.states[ballot_feed(ballot)]
        answers, tally = expected_close(state)  # type: ignore[arg-type]
        data = {"base": state.seq, "answers": list(answers), "tally": tally.to_data()}
        self.act(self.chair, ballot_feed(ballot), "ballot.closed", data)

    def enter_for(self, ballot: str, name: str) -> None:
        """Record a vote for a member whose laptop failed."""
        data = {"person": self.people[name], "choice": "agree", "how": "device_failed", "reason": "Máy hỏng."}
        self.act(self.office, ballot_feed(ballot), "answer.recorded_for", data)

    def end(self) -> None:
        """Record that nothing else was reached, and close the session."""
        meeting = self.store.states[MEETING_FEED]
        for entry in meeting.undecided():  # type: ignore[union-attr]
            data = {"item": entry.item.id, "outcome": "not_reached", "ballot": ""}
            self.act(self.chair, MEETING_FEED, "outcome.recorded", data)
        self.act(self.chair, MEETING_FEED, "meeting.closed", {})

    def circulate_minutes(self) -> None:
        """Send draft minutes round."""
        file = "3a" * 32
        data = {
            "revision": 1,
            "sha256": file,
            "length": 1_000,
            "figures_sha256": "4b" * 32,
            "review_until": STARTS_AT + 48 * HOUR,
        }
        self.act(self.office, MEETING_FEED, "minutes.circulated", data, refs=(file,))

    def seat(self, name: str, *, with_papers: bool = True) -> Seat:
        """Somebody's laptop, up to date, with the papers on it or still on their way."""
        keeper = EncryptedPapers(self.folder / f"papers-{list(self.people).index(name)}", bytes(32))
        if with_papers:
            for item in self.items.values():
                for paper in item.papers:
                    keeper.put(io.BytesIO(paper.data))
        self.papers[name] = keeper  # type: ignore[assignment]
        laptop = self.laptop(name)
        exchange(self, laptop)
        return Seat(laptop, keeper)

    def _present(self) -> int:
        meeting = self.store.states[MEETING_FEED]
        return meeting.quorum().present  # type: ignore[union-attr]

    def _fields(self, item_id: str) -> dict[str, Any]:
        item = self.items[item_id]
        return {
            "item": item_id,
            "number": str(list(self.items).index(item_id) + 1),
            "title": item.title,
            "agency": item.agency,
            "minutes": item.minutes,
            "kind": item.kind,
            "confidentiality": item.confidentiality,
        }

    def _paper(self, item_id: str, place: int) -> dict[str, Any]:
        return self._described(item_id, place, self.items[item_id].papers[place], 1)

    def _described(self, item_id: str, place: int, paper: SamplePaper, version: int) -> dict[str, Any]:
        return {
            "paper": f"{item_id[:-4]}{int(item_id[-4:], 16) * 8 + place:04x}",
            "title": paper.title,
            "kind": paper.kind,
            "version": version,
            "sha256": paper.sha256,
            "size": len(paper.data),
            "pages": paper.pages,
            "name": f"{place + 1}.pdf",
        }
