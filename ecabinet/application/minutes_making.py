"""Making minutes: from the record to a text, its review, its signatures and the sealed document.

The text is made by the program from what the central system has confirmed; nobody types a figure. Printing, signing
and judging take a while: call them away from the window's thread.
"""

import hashlib
import io
from collections.abc import Iterator
from typing import Any, Final

from ecabinet.application import minutes_checks, minutes_file, minutes_text
from ecabinet.application.laptop import Laptop
from ecabinet.application.laptop_views import Recorded
from ecabinet.application.messages import Language
from ecabinet.application.minutes_ports import (
    Certificate,
    MinutesKeeper,
    MinutesTools,
    SampleCertificates,
    Signing,
)
from ecabinet.application.minutes_showing import undecided_conclusions, view_of
from ecabinet.application.minutes_views import Check, Checks, Deed, MinutesLine, MinutesView, Result, Stage
from ecabinet.domain.ballots import BallotState
from ecabinet.domain.deadlines import OFFICE_CLOSES
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.domain.feeds import FeedKind, item_feed, meeting_feed
from ecabinet.domain.items import ItemState
from ecabinet.domain.meetings import MeetingPhase, MeetingState
from ecabinet.domain.minutes import MinutesFigures
from ecabinet.domain.sealing import MinutesPhase
from ecabinet.protocol.envelope import new_id

REVIEW_DAYS: Final = 1
"""How many working days those who took part have to propose corrections; the day of circulation is not counted."""

_ENDED = frozenset({MeetingPhase.HELD, MeetingPhase.CLOSED})


class MinutesMaking:
    """The minutes of the meetings on one laptop, for whoever makes, reviews or signs them."""

    def __init__(self, laptop: Laptop, keeper: MinutesKeeper, tools: MinutesTools, samples: SampleCertificates) -> None:
        self._laptop = laptop
        self._keeper = keeper
        self._tools = tools
        self._samples = samples

    # What is shown --------------------------------------------------------------------------------------------------

    def meetings(self) -> tuple[MinutesLine, ...]:
        """Every meeting that was held: first those whose minutes are not sealed, then the newest."""
        held = [state for state in self._meetings() if state.phase in _ENDED]
        views = [(state, view_of(self._laptop, self._keeper, state)) for state in held]
        lines = [MinutesLine(state.meeting, state.title, view.stage, state.closed_at or 0) for state, view in views]
        return tuple(sorted(lines, key=lambda line: (line.stage is Stage.SEALED, -line.closed_at)))

    def view(self, meeting: str) -> MinutesView:
        """The minutes of one meeting; raises `Refused("meeting_not_here")`."""
        return view_of(self._laptop, self._keeper, self._state(meeting))

    def document(self, meeting: str) -> bytes:
        """The newest document; raises `Refused("minutes_not_made")`, and `Unavailable` where it is still on its way."""
        sha256 = self._state(meeting).minutes.sha256
        if not sha256:
            raise Refused("minutes_not_made")
        if not self._keeper.has(sha256):
            raise Unavailable("minutes_on_their_way")
        with self._keeper.open(sha256) as opened:
            return opened.read()

    def preview(self, meeting: str, language: Language | None = None) -> bytes:
        """The document as it would be circulated, or made final, now; nothing is recorded.

        Without a language it is in that of the circulated text.
        """
        state = self._state(meeting)
        return self._tools.print(self._next_text(state), language or self._language(state))

    def checks(self, meeting: str) -> Checks:
        """What this laptop finds when it recounts the text, and what can be said of its signatures."""
        state = self._state(meeting)
        document = self.document(meeting)
        figures = minutes_text.as_recorded(self._laptop, meeting)
        before = [minutes_checks.recounted(figures)]
        if figures is not None:
            before.append(minutes_checks.printed(self._reprinted(figures, document), document))
            before.append(minutes_checks.quorum(figures))
            before.append(minutes_checks.papers(self._ballots(meeting), self._items(state)))
            before += minutes_checks.entered(figures)
            before += minutes_checks.disputes(figures)
        feeds = minutes_text.feeds_of(self._laptop, meeting)
        before.append(minutes_checks.decisions(self._laptop.attention(), feeds))
        return Checks(tuple(before), self._after(state, document))

    def review_until(self) -> int:
        """When a review that begins now ends: office hours' end of the next working day, in ms UTC.

        Raises `Refused("no_calendar")` where the working days of the year are not known.
        """
        body = self._laptop.body
        days = body.working_days()
        return days.instant(days.after(body.local_day(self._laptop.now()), REVIEW_DAYS), OFFICE_CLOSES)

    def sample_certificate(self) -> Certificate | None:
        """A certificate to try signing with, in a sample body alone."""
        body = self._laptop.body
        person = body.person(self._laptop.me)
        return self._samples.of(person.name) if body.is_sample and person is not None else None

    # What the Secretariat does --------------------------------------------------------------------------------------

    def circulate(self, meeting: str, language: Language | None = None) -> Recorded:
        """Send a text to everybody who may read the meeting; who took part may propose corrections to it.

        A further text needs no language: it is in that of the one before. Raises `Refused` with
        "minutes_entries_waiting" while something about the meeting is not delivered, and "conclusions_undecided".
        """
        state = self._settled(meeting)
        figures = self._text(state, state.minutes.revision + 1)
        pdf = self._tools.print(figures, language or self._language(state))
        data = self._kept(figures, pdf) | {"review_until": self.review_until()}
        return self._record(state, "minutes.circulated", data)

    def rule(self, meeting: str, correction: str, answer: str, *, taken: bool) -> Recorded:
        """Take a proposed correction into the minutes or not; one that is not taken needs a reason."""
        if not taken and not answer.strip():
            raise Refused("ruling_reason_missing")
        data = {"correction": correction, "taken": int(taken), "text": answer.strip()}
        return self._laptop.record(meeting_feed(meeting), "minutes.correction_ruled", data)

    def finalise(self, meeting: str) -> Recorded:
        """Make the text final: the circulated one, or a further revision where corrections were taken.

        Raises as `circulate`, and `Refused` with "review_not_over" or "corrections_open".
        """
        state = self._settled(meeting)
        if self._laptop.now() < state.minutes.review_until:
            raise Refused("review_not_over")
        if state.minutes.open_corrections():
            raise Refused("corrections_open")
        figures = self._next_text(state)
        if figures.revision == state.minutes.revision:
            return self._record(state, "minutes.finalised", _unchanged(state))
        return self._record(
            state, "minutes.finalised", self._kept(figures, self._tools.print(figures, self._language(state)))
        )

    # What members do ------------------------------------------------------------------------------------------------

    def propose(self, meeting: str, item: str, text: str) -> Recorded:
        """Ask for a correction of what was circulated; `item` is empty where it is about none."""
        if not text.strip():
            raise Refused("correction_empty")
        data = {"correction": new_id(), "item": item, "text": text.strip()}
        return self._laptop.record(meeting_feed(meeting), "minutes.correction_proposed", data)

    # What signers do ------------------------------------------------------------------------------------------------

    def sign(self, meeting: str, certificate: Certificate) -> None:
        """Sign as the next signer; the last one seals the minutes with it.

        Everything is checked once more first. Raises `Refused` with "not_your_signature", "minutes_check_failed" or
        what is wrong with the certificate; then nothing was recorded.
        """
        state = self._state(meeting)
        signer = state.next_signer()
        if view_of(self._laptop, self._keeper, state).deed is not Deed.SIGN or signer is None:
            raise Refused("not_your_signature")
        if self.checks(meeting).failures:
            raise Refused("minutes_check_failed")
        signing = Signing(signer.role.value, self._laptop.now(), state.timezone)
        signed = self._tools.sign(self.document(meeting), certificate, signing)
        file = self._put(signed)
        self._record(state, "minutes.signed", {**file, "role": signer.role.value})
        if signer is state.signers[-1]:
            figures = {"figures_sha256": state.minutes.figures_sha256}
            self._record(state, "minutes.sealed", {**file, **figures})

    # How it is done -------------------------------------------------------------------------------------------------

    def _state(self, meeting: str) -> MeetingState:
        return minutes_text.meeting_here(self._laptop, meeting)

    def _settled(self, meeting: str) -> MeetingState:
        """A meeting of which nothing is under way or undecided: only what is settled may stand in minutes."""
        feeds = minutes_text.feeds_of(self._laptop, meeting)
        if any(outgoing.act.feed in feeds for outgoing in self._laptop.outbox()):
            raise Refused("minutes_entries_waiting")
        if any(self._laptop.is_arriving(feed) for feed in feeds):
            raise Refused("minutes_entries_arriving")
        state = self._state(meeting)
        undecided = undecided_conclusions(self._laptop, state)
        if undecided:
            raise Refused("conclusions_undecided", {"items": ", ".join(undecided)})
        return state

    def _meetings(self) -> Iterator[MeetingState]:
        for feed in self._laptop.feeds():
            if feed.startswith(f"{FeedKind.MEETING.value}:"):
                state = self._laptop.current(feed)
                if isinstance(state, MeetingState) and state.seq:
                    yield state

    def _items(self, state: MeetingState) -> dict[str, ItemState]:
        found = {item: self._laptop.confirmed(item_feed(item)) for item in state.items}
        return {item: here for item, here in found.items() if isinstance(here, ItemState)}

    def _ballots(self, meeting: str) -> list[BallotState]:
        states = [self._laptop.confirmed(feed) for feed in minutes_text.feeds_of(self._laptop, meeting)]
        return [state for state in states if isinstance(state, BallotState)]

    def _text(self, state: MeetingState, revision: int) -> MinutesFigures:
        return minutes_text.made_now(self._laptop, state.meeting, revision)

    def _next_text(self, state: MeetingState) -> MinutesFigures:
        """The text as it is now: of the same revision where nothing changed since it was circulated."""
        minutes = state.minutes
        if minutes.phase is MinutesPhase.IN_REVIEW:
            same = self._text(state, minutes.revision)
            if _digest(same) == minutes.figures_sha256:
                return same
        return self._text(state, minutes.revision + 1)

    def _language(self, state: MeetingState) -> Language:
        """The language of the circulated text, found by printing it again; Vietnamese unless it is English."""
        figures = minutes_text.as_recorded(self._laptop, state.meeting)
        document = self.document(state.meeting)
        in_english = figures is not None and document.startswith(self._tools.print(figures, Language.ENGLISH))
        return Language.ENGLISH if in_english else Language.VIETNAMESE

    def _reprinted(self, figures: MinutesFigures, document: bytes) -> bytes:
        """The text as this laptop prints it, in the document's language; empty where it prints another."""
        texts = (self._tools.print(figures, language) for language in (Language.VIETNAMESE, Language.ENGLISH))
        return next((text for text in texts if document.startswith(text)), b"")

    def _kept(self, figures: MinutesFigures, pdf: bytes) -> dict[str, Any]:
        """Keep a text on this laptop; answers what an act says about it."""
        return {"revision": figures.revision, **self._put(pdf), "figures_sha256": _digest(figures)}

    def _put(self, pdf: bytes) -> dict[str, Any]:
        sha256 = hashlib.sha256(pdf).hexdigest()
        self._keeper.put(io.BytesIO(pdf), sha256)
        return {"sha256": sha256, "length": len(pdf)}

    def _record(self, state: MeetingState, kind: str, data: dict[str, Any]) -> Recorded:
        return self._laptop.record(meeting_feed(state.meeting), kind, data, refs=(data["sha256"],))

    def _after(self, state: MeetingState, document: bytes) -> tuple[Check, ...]:
        """What can be said of the signatures now."""
        minutes = state.minutes
        if minutes.phase is not MinutesPhase.SEALED:
            done, count = len(minutes.signatures), len(state.signers)
            code = "after_signatures_begun" if done else "after_signatures_pending"
            return (
                Check(code, Result.PENDING, {"done": done, "count": count}),
                Check("after_time_pending", Result.PENDING),
                Check("after_record_pending", Result.PENDING),
            )
        judged = self._tools.judge(document, minutes.sha256, minutes.length)
        is_waiting = any(outgoing.act.feed == meeting_feed(state.meeting) for outgoing in self._laptop.outbox())
        record = ("after_record_waiting", Result.PENDING) if is_waiting else ("after_record", Result.HELD)
        return (*judged, Check(*record))


def _digest(figures: MinutesFigures) -> str:
    return minutes_file.digest(minutes_file.to_bytes(figures))


def _unchanged(state: MeetingState) -> dict[str, Any]:
    minutes = state.minutes
    return {
        "revision": minutes.revision,
        "sha256": minutes.sha256,
        "length": minutes.length,
        "figures_sha256": minutes.figures_sha256,
    }
