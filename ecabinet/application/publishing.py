"""Publishing a frozen agenda to the members, and what may still change afterwards: papers, late items, withdrawals."""

from typing import Any, Final

from ecabinet.application.laptop import Laptop
from ecabinet.application.laptop_views import Recorded
from ecabinet.application.preparing import PlannedItem, drafted, given
from ecabinet.domain.bodies import BodyState
from ecabinet.domain.dossiers import Paper
from ecabinet.domain.faults import Refused
from ecabinet.domain.feeds import item_feed, meeting_feed, office_feed
from ecabinet.domain.items import ItemState
from ecabinet.domain.meetings import MeetingState
from ecabinet.domain.offices import DraftItem, OfficePhase, OfficeState
from ecabinet.protocol.envelope import new_id

STANCES_BEFORE_MS: Final = 3_600_000
"""How long before the meeting stances are asked for, in milliseconds; later ones are marked late."""


class Publishing:
    """What the Secretariat sends out to the members of a meeting."""

    def __init__(self, laptop: Laptop) -> None:
        self._laptop = laptop

    def publish(self, meeting: str) -> None:
        """Send the frozen agenda and every item with its papers to the members.

        Raises `Refused("agenda_not_frozen")`, and `Refused("no_signer")` where nobody holds a signing role.
        """
        office = self._laptop.current(office_feed(meeting))
        if not isinstance(office, OfficeState) or office.phase is not OfficePhase.FROZEN:
            raise Refused("agenda_not_frozen")
        self._laptop.record(meeting_feed(meeting), "meeting.published", self._snapshot(office))
        for draft in office.in_order():
            self._publish_item(meeting, draft)
        self._laptop.record(office_feed(meeting), "agenda.issued", {})

    def add_late_item(self, meeting: str, item: PlannedItem, reason: str) -> str:
        """Announce an item after the agenda went out, with the reason; answers its id."""
        draft = drafted(new_id(), item)
        data = draft.item.to_data() | {"late": 1, "reason": given(reason)}
        self._laptop.record(meeting_feed(meeting), "meeting.item_added", data)
        self._publish_item(meeting, draft)
        return draft.item.id

    def revise_texts(self, item: str, question: str, proposed: str) -> Recorded:
        """Change what the members are asked, or the decision that is proposed, of a published item."""
        state = self._laptop.current(item_feed(item))
        if not isinstance(state, ItemState) or not state.seq:
            raise Refused("item_unknown")
        data = {"question": question, "proposed": proposed}
        return self._laptop.record(item_feed(item), "item.revised", data, base=state.question_revision)

    def withdraw_item(self, meeting: str, item: str, reason: str) -> Recorded:
        """Take a published item off the agenda; it stays on record as withdrawn."""
        data = {"item": item, "reason": given(reason)}
        return self._laptop.record(meeting_feed(meeting), "meeting.item_withdrawn", data)

    def replace_paper(self, item: str, paper: Paper, reason: str) -> Recorded:
        """Send a new version of a paper; `paper` is the new version, with the id of the old one.

        Stances and answers given on the old version stay on record as given on it.
        """
        data = paper.to_data() | {"reason": given(reason)}
        refs = (paper.sha256,)
        return self._laptop.record(item_feed(item), "paper.replaced", data, refs=refs, base=paper.version - 1)

    def add_paper(self, item: str, paper: Paper) -> Recorded:
        """Send a further paper of a published item."""
        return self._laptop.record(item_feed(item), "paper.added", paper.to_data(), refs=(paper.sha256,))

    def withdraw_paper(self, item: str, paper: str, reason: str) -> Recorded:
        """Take a paper out of an item; it stays on record."""
        data = {"paper": paper, "reason": given(reason)}
        return self._laptop.record(item_feed(item), "paper.withdrawn", data)

    def next_version(self, item: str, paper_id: str) -> tuple[Paper, int]:
        """The version of a paper that holds now, and the number of the next one."""
        state = self._laptop.current(item_feed(item))
        history = state.papers.get(paper_id) if isinstance(state, ItemState) else None
        if history is None:
            raise Refused("paper_unknown")
        return history.newest, history.newest.version + 1

    def published(self, meeting: str) -> MeetingState | None:
        """The meeting as its members see it, None before it went out."""
        state = self._laptop.current(meeting_feed(meeting))
        return state if isinstance(state, MeetingState) and state.seq else None

    def _publish_item(self, meeting: str, draft: DraftItem) -> None:
        refs = tuple(sorted({paper.sha256 for paper in draft.papers}))
        data = draft.to_data() | {"meeting": meeting}
        self._laptop.record(item_feed(draft.item.id), "item.published", data, refs=refs)

    def _snapshot(self, office: OfficeState) -> dict[str, Any]:
        body, header = self._laptop.body, office.header
        if header is None or office.rules is None or office.convened_at is None:
            raise Refused("agenda_not_frozen")
        return header.to_data() | {
            "chair": office.chair,
            "presiding": [],
            "timezone": body.timezone,
            "rules": office.rules.to_data(),
            "rules_digest": office.rules_digest,
            "convened_on": body.local_day(office.convened_at).isoformat(),
            "members": [person.to_data() for person in body.voters()],
            "invited": [],
            "items": [draft.item.to_data() for draft in office.in_order()],
            "stance_until": header.starts_at - STANCES_BEFORE_MS,
            "signers": self._signers(body, office.chair),
        }

    def _signers(self, body: BodyState, chair: str) -> list[dict[str, str]]:
        """Who signs, in the body's order: the chair of this meeting, or the first who holds the role.

        A secretary who publishes is the one who signs as secretary.
        """
        found = []
        for role in body.signers:
            holders = [person.id for person in body.with_role(role.role)]
            preferred = [known for known in (chair, self._laptop.me) if known in holders]
            if not holders:
                raise Refused("no_signer", {"role": role.label})
            found.append({"role": role.role.value, "person": (preferred or holders)[0], "label": role.label})
        return found
