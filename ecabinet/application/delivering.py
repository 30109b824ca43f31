"""The outbox: what this person recorded here, how far it has come, and what becomes of what did not go as meant."""

from collections.abc import Iterator, Mapping
from typing import Any, Final, Protocol

from ecabinet.application import kept, rejoining
from ecabinet.application.delivering_clashes import clash_of, is_open, meant, merged, revisions, subject_of
from ecabinet.application.delivering_entries import HOUSEKEEPING, deadline_of, entry_of, words_field
from ecabinet.application.delivering_views import Delivered, OnItsWay, OutboxView, Trouble
from ecabinet.application.laptop import Laptop
from ecabinet.application.laptop_rows import OwnRow
from ecabinet.application.laptop_views import Attention, Concern, Recorded
from ecabinet.domain.acts import Act
from ecabinet.domain.ballots import BallotState
from ecabinet.domain.faults import Refused
from ecabinet.domain.items import CONCLUSION, ItemState

PAGE: Final = 50
"""How many received entries are shown at a time."""
_FAR: Final = 2**62


class Sender(Protocol):
    """Carries entries to the central system."""

    def hurry(self) -> None:
        """Try now, whatever was waited for."""
        ...


class Delivering:
    """The outbox of one laptop."""

    def __init__(self, laptop: Laptop, sender: Sender) -> None:
        self._laptop = laptop
        self._sender = sender

    # What is shown --------------------------------------------------------------------------------------------------

    def view(self, received: int = PAGE) -> OutboxView:
        """Everything that is on its way, that needs a decision, and the last entries that were received."""
        rows = self._laptop.received(received + 1)
        return OutboxView(
            waiting=tuple(sorted(self._waiting(), key=_urgency)),
            troubles=tuple(self._trouble(one) for one in self._laptop.attention()),
            received=tuple(
                self._delivered(row, kept.act(row.act))
                for row in rows[:received]
                if row.act and row.kind not in HOUSEKEEPING
            ),
            has_more=len(rows) > received,
            proof=(*self._laptop.exchange.heads.evidence(), b"")[0],
        )

    # What the person does -------------------------------------------------------------------------------------------

    def join_anew(self) -> None:
        """Have the program ask for a new invitation at its next start, where this laptop cannot go on."""
        self._laptop.save_setting(rejoining.WANTED, rejoining.FORKED)

    def try_now(self) -> None:
        """Send everything now; what could still be taken back is final then."""
        self._laptop.flush_pending()
        self._sender.hurry()

    def undo(self, act: str) -> bool:
        """Take back what was submitted a moment ago; False where its time is over."""
        return any(pending.undo() for pending in self._laptop.pending() if pending.act.id == act)

    def submit_again(self, act: str, text: str) -> tuple[Recorded, ...]:
        """Record what was refused once more, with its words as they are now.

        Raises `Refused("nothing_to_settle")`, and `Refused("text_missing")` where there were words and none are left.
        """
        found = self._attention(act).act
        field, data = words_field(found), None
        if field and text.strip() != found.data[field]:
            data = {**found.data, field: _written(text)}
        return self._laptop.do_again(act, data=data, prev=self._former(found))

    def drop(self, act: str) -> None:
        """Let an entry be, and what was built on it; its text stays on this laptop, and nothing is submitted."""
        self._laptop.drop(act)

    def dispute(self, act: str, reason: str) -> Recorded:
        """Say on record that a count is wrong; raises as `submit_again`."""
        found = self._attention(act).act
        recorded = self._laptop.record(found.feed, "count.disputed", {"reason": _written(reason)})
        self._laptop.drop(act)
        return recorded

    def keep_mine(self, act: str) -> Recorded:
        """Decide for one's own text; both stay on record. Raises `Refused("no_conflict")` where that was done."""
        return self._resolve(act, lambda mine, standing: merged(mine, standing, {}))

    def keep_theirs(self, act: str) -> Recorded:
        """Decide for the text that holds now; as `keep_mine`."""
        return self._resolve(act, lambda _mine, standing: merged(standing, standing, {}))

    def save_result(self, act: str, texts: Mapping[str, str]) -> Recorded:
        """Decide for texts made of both, by the name of their field; as `keep_mine`, and raises `text_missing`."""
        if not any(text.strip() for text in texts.values()):
            raise Refused("text_missing")
        return self._resolve(act, lambda mine, standing: merged(mine, standing, texts))

    # How it is gathered ---------------------------------------------------------------------------------------------

    def _waiting(self) -> Iterator[OnItsWay]:
        for pending in self._laptop.pending():
            code = "" if pending.forecast.stands else pending.forecast.code
            yield self._on_its_way(pending.act, pending.row.submitted_at, code, undo_until=pending.due_at)
        for out in self._laptop.outbox():
            if out.act.kind in HOUSEKEEPING:
                continue
            yield self._on_its_way(out.act, out.row.recorded_at, out.probable_refusal, sent_at=out.row.sent_at)

    def _on_its_way(
        self, act: Act, recorded_at: int, refusal: str, *, sent_at: int = 0, undo_until: int = 0
    ) -> OnItsWay:
        deadline = deadline_of(self._laptop, act.feed)
        return OnItsWay(entry_of(self._laptop, act), recorded_at, sent_at, deadline, refusal, undo_until)

    def _delivered(self, row: OwnRow, act: Act) -> Delivered:
        code = kept.decision(row.receipt).code if row.receipt else ""
        return Delivered(entry_of(self._laptop, act), row.standing, row.recorded_at, row.decided_at, code)

    def _trouble(self, found: Attention) -> Trouble:
        act, clashes = found.act, found.concern is Concern.CONFLICT
        is_settled = clashes and not is_open(self._laptop, act)
        return Trouble(
            entry=entry_of(self._laptop, act),
            concern=found.concern,
            code=found.code,
            made_at=act.made_at,
            since=found.since,
            built_on=tuple(entry_of(self._laptop, follower) for follower in found.followers),
            can_correct=found.concern is Concern.REFUSED and bool(words_field(act)),
            clash=clash_of(self._laptop, act) if clashes and not is_settled else None,
            is_settled=is_settled,
            may_dispute=found.concern is Concern.WRONG_COUNT and self._may_dispute(act),
        )

    def _may_dispute(self, act: Act) -> bool:
        ballot, me = self._laptop.current(act.feed), self._laptop.me
        if not isinstance(ballot, BallotState) or me not in ballot.electorate:
            return False
        return all(dispute.person != me for dispute in ballot.disputes)

    def _attention(self, act: str) -> Attention:
        for item in self._laptop.attention():
            if item.act.id == act:
                return item
        raise Refused("nothing_to_settle")

    def _former(self, act: Act) -> str | None:
        """The answer or stance that holds now, which a further one must name."""
        state = self._laptop.confirmed(act.feed)
        if act.kind == "answer.given" and isinstance(state, BallotState):
            answer = state.answer_of(act.author)
            return answer.id if answer else None
        if act.kind == "stance.taken" and isinstance(state, ItemState):
            stance = state.stance_of(act.author)
            return stance.act if stance else None
        return None

    def _resolve(self, act_id: str, choose: "Choose") -> Recorded:
        act = self._attention(act_id).act
        state, subject = self._laptop.current(act.feed), subject_of(act)
        if not isinstance(state, ItemState) or not is_open(self._laptop, act):
            raise Refused("no_conflict")
        standing = revisions(self._laptop, act.feed, subject)[-1].value
        data = {"subject": subject, "act": act.id, "value": choose(meant(act), standing)}
        base = state.conclusion_revision if subject == CONCLUSION else state.question_revision
        recorded = self._laptop.record(act.feed, "conflict.resolved", data, base=base)
        self._laptop.drop(act_id)
        return recorded


class Choose(Protocol):
    """Makes the text that shall hold of one's own and the standing one."""

    def __call__(self, mine: Mapping[str, Any], standing: Mapping[str, Any], /) -> dict[str, Any]:
        """The value to record."""
        ...


def _urgency(one: OnItsWay) -> tuple[int, int]:
    return one.deadline or _FAR, one.recorded_at


def _written(text: str) -> str:
    if not text.strip():
        raise Refused("text_missing")
    return text.strip()
