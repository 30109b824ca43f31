"""What a signer is told before signing: that every figure in the text agrees with this laptop's own recount.

Each check is one function. The sentences stand in `resources/messages/minutes_making.toml`.
"""

from collections.abc import Iterable, Iterator, Mapping

from ecabinet.application.laptop_views import Attention, Concern
from ecabinet.application.minutes_views import Check, Result
from ecabinet.domain.ballots import BallotState, MembersWord
from ecabinet.domain.items import ItemState
from ecabinet.domain.minutes import MinutesFigures
from ecabinet.domain.minutes_count import contradictions
from ecabinet.domain.rules import Mode


def recounted(figures: MinutesFigures | None) -> Check:
    """Whether the figures in the text are those that follow from the record, and agree with themselves."""
    if figures is None:
        return Check("check_other_figures", Result.FAILED)
    wrong = contradictions(figures)
    if wrong:
        return Check(wrong[0].code, Result.FAILED, {"where": wrong[0].where})
    votes = (*figures.votes, *figures.opinion_ballots)
    if not votes:
        return Check("check_no_votes", Result.HELD)
    entries = sum(len(vote.answers) for vote in votes)
    return Check("check_recounted", Result.HELD, {"votes": len(votes), "entries": entries})


def printed(text: bytes, file: bytes) -> Check:
    """Whether the document is, letter by letter, the one this laptop makes; signatures stand behind it."""
    same = bool(text) and file.startswith(text)
    return Check("check_text", Result.HELD) if same else Check("check_other_text", Result.FAILED)


def quorum(figures: MinutesFigures) -> Check:
    """Whether enough members took part at every vote in session."""
    short = sum(not vote.quorum.reached for vote in figures.votes)
    if short or not figures.quorum.reached:
        return Check("check_below_quorum", Result.NOTED, {"count": max(1, short)})
    return Check("check_quorum", Result.HELD, {"needed": figures.quorum.needed})


def papers(ballots: Iterable[BallotState], items: Mapping[str, ItemState]) -> Check:
    """Whether votes were taken on versions that had been published."""
    published = {
        version.sha256 for item in items.values() for history in item.papers.values() for version in history.versions
    }
    asked = [ballot for ballot in ballots if ballot.mode is Mode.SESSION and ballot.close is not None]
    foreign = sum(paper.sha256 not in published for ballot in asked for paper in ballot.papers.values())
    return Check("check_other_papers", Result.FAILED) if foreign else Check("check_papers", Result.HELD)


def entered(figures: MinutesFigures) -> Iterator[Check]:
    """Votes that the Secretariat entered for members, and what these say about them."""
    entries = [
        entry
        for vote in (*figures.votes, *figures.opinion_ballots)
        for answer in vote.answers
        for entry in answer.entered
    ]
    silent = sum(entry.word is not MembersWord.CONFIRMED for entry in entries)
    if silent:
        yield Check("check_entered_silent", Result.NOTED, {"count": silent})
    elif entries:
        yield Check("check_entered", Result.HELD, {"count": len(entries)})


def disputes(figures: MinutesFigures) -> Iterator[Check]:
    """Members who say that a count is wrong."""
    named = [dispute.name for vote in (*figures.votes, *figures.opinion_ballots) for dispute in vote.disputes]
    if named:
        yield Check("check_disputed", Result.NOTED, {"names": ", ".join(dict.fromkeys(named))})


def decisions(attention: Iterable[Attention], feeds: Iterable[str]) -> Check:
    """Whether this laptop decided everything about the meeting as the central system did."""
    about, wrong = set(feeds), {Concern.WRONG_DECISION, Concern.WRONG_COUNT}
    found = sum(one.concern in wrong and one.act.feed in about for one in attention)
    if found:
        return Check("check_other_decisions", Result.FAILED, {"count": found})
    return Check("check_decisions", Result.HELD)
