"""The kinds of acts about comments, the same in the feeds `item` and `opinions`: a comment only ever adds."""

from collections.abc import Callable, Collection
from dataclasses import replace
from typing import TypeVar

from ecabinet.domain.acts import Act, Decision
from ecabinet.domain.cases import Case, Kind, require
from ecabinet.domain.comments import Anchor, Audience, Comment, Reply, Resolution, Tier, Treatment
from ecabinet.domain.delegations import Deputy
from ecabinet.domain.faults import Refused
from ecabinet.domain.items import ItemState
from ecabinet.domain.layers import Layered
from ecabinet.domain.opinions import OpinionsState
from ecabinet.domain.shapes import DIGEST, ID, Fields, OneOf, Text, Whole

S = TypeVar("S", bound=ItemState | OpinionsState)

_ANCHOR = Fields(
    {
        "paper": ID,
        "version": Whole(1, 10_000),
        "sha256": DIGEST,
        "page": Whole(1, 100_000),
        "quote": Text(most=4_000),
        "prefix": Text(most=1_000),
        "suffix": Text(most=1_000),
    }
)
_TEXT = Text(least=1)
_MADE = Fields(
    {"comment": ID, "audience": OneOf.of(Audience), "text": _TEXT, "tier": OneOf.of(Tier), "proposed_wording": Text()},
    {"anchor": _ANCHOR},
)


def _known(case: Case[S]) -> Comment:
    found = case.state.comments.get(case.data["comment"])
    if found is None:
        raise Refused("comment_unknown")
    require(not found.is_retracted, "comment_retracted")
    return found


def _guard_making(
    audiences: Collection[Audience], item_of: Callable[[Case[S]], ItemState]
) -> Callable[[Case[S]], Decision]:
    def guard(case: Case[S]) -> Decision:
        require(case.data["audience"] in audiences, "wrong_audience")
        require(case.data["comment"] not in case.state.comments, "comment_known")
        if "anchor" in case.data:
            _require_anchored(case.data["anchor"]["paper"], case.data["anchor"]["sha256"], item_of(case))
        return case.accept()

    return guard


def _require_anchored(paper: str, digest: str, item: ItemState) -> None:
    """A comment is tied to a paper of the item, in any version: its author may not have had the newest one yet."""
    history = item.papers.get(paper)
    require(history and any(version.sha256 == digest for version in history.versions), "paper_unknown")


def _with_comment(state: S, comment: Comment) -> S:
    return replace(state, seq=state.seq + 1, comments=Layered.of(state.comments).put(comment.id, comment))


def _make(state: S, act: Act, decision: Decision) -> S:
    data = act.data
    comment = Comment(
        id=data["comment"],
        act=act.id,
        author=act.author,
        audience=Audience(data["audience"]),
        text=data["text"],
        tier=Tier(data["tier"]),
        at=decision.at,
        proposed_wording=data["proposed_wording"],
        anchor=Anchor.from_data(data["anchor"]) if "anchor" in data else None,
        acting_for=act.acting_for or "",
    )
    return _with_comment(state, comment)


def _guard_reply(case: Case[S]) -> Decision:
    known = _known(case)
    require(all(reply.id != case.data["reply"] for reply in known.replies), "comment_known")
    return case.accept()


def _reply(state: S, act: Act, decision: Decision) -> S:
    comment = state.comments[act.data["comment"]]
    reply = Reply(act.data["reply"], act.author, act.data["text"], decision.at, act.acting_for or "")
    return _with_comment(state, replace(comment, replies=(*comment.replies, reply)))


def _guard_own(case: Case[S]) -> Decision:
    """Whose comment it is changes it, or who acts for them now, which who wrote it for them may do no longer."""
    known = _known(case)
    require(case.act.principal == known.principal, "not_your_comment")
    return case.accept()


def _revise(state: S, act: Act, decision: Decision) -> S:
    comment = state.comments[act.data["comment"]]
    return _with_comment(
        state, replace(comment, text=act.data["text"], revised_at=decision.at, revised_by=Deputy.of(act))
    )


def _retract(state: S, act: Act, decision: Decision) -> S:
    comment = state.comments[act.data["comment"]]
    return _with_comment(state, replace(comment, retracted_at=decision.at))


def _guard_resolving(case: Case[S]) -> Decision:
    _known(case)
    return case.accept()


def _resolve(state: S, act: Act, decision: Decision) -> S:
    comment = state.comments[act.data["comment"]]
    resolution = Resolution(
        Treatment(act.data["answer"]), act.data["text"], act.author, decision.at, act.acting_for or ""
    )
    return _with_comment(state, replace(comment, resolution=resolution))


def kinds(audiences: Collection[Audience], item_of: Callable[[Case[S]], ItemState]) -> dict[str, Kind[S]]:
    """The kinds of acts about comments in a feed whose comments may have these audiences."""
    return {
        "comment.made": Kind(_MADE, _guard_making(audiences, item_of), _make),
        "comment.replied": Kind(Fields({"comment": ID, "reply": ID, "text": _TEXT}), _guard_reply, _reply),
        "comment.revised": Kind(Fields({"comment": ID, "text": _TEXT}), _guard_own, _revise),
        "comment.retracted": Kind(Fields({"comment": ID}), _guard_own, _retract),
        "comment.resolved": Kind(
            Fields({"comment": ID, "answer": OneOf.of(Treatment), "text": Text()}), _guard_resolving, _resolve
        ),
    }
