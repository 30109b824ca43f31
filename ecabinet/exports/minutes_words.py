"""The sentences of minutes in one language and time zone: dates, quorum, tallies, named answers."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from ecabinet.application.messages import Catalogue, Language
from ecabinet.domain.minutes import (
    AnswerFigures,
    Arrival,
    AttendanceFigures,
    Counted,
    Entry,
    Freshness,
    MinutesFigures,
    Presence,
    QuorumFigures,
    TallyFigures,
    TaskFigures,
    VoteFigures,
    VoteMode,
)

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_OF_BALLOTS = frozenset(
    f"{part}_{voice}"
    for part in ("tally", "names")
    for voice in ("agree", "agree_with_remark", "disagree", "not_voting")
) - {"tally_agree_with_remark"}
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class MinutesWords:
    """Says figures in words; every sentence comes from the catalogue."""

    def __init__(self, catalogue: Catalogue, language: Language, timezone: str) -> None:
        self._catalogue = catalogue
        self._language = language
        self._zone = ZoneInfo(timezone)

    def say(self, name: str, /, **details: str | int) -> str:
        """A sentence of the minutes by its short name."""
        return self._catalogue.sentence(f"minutes_{name}", self._language, **details)

    def day(self, at: int) -> str:
        """The day of a moment as official documents write it: day 1-9 and month 1-2 with a leading zero."""
        local = self._local(at)
        if self._language is Language.ENGLISH:
            return self.say("date", day=local.day, month=_MONTHS[local.month - 1], year=local.year)
        month = f"{local.month:02}" if local.month < 3 else str(local.month)
        return self.say("date", day=f"{local.day:02}", month=month, year=local.year)

    def clock(self, at: int) -> str:
        """Hour and minute of a moment."""
        moment = self._local(at)
        return self.say("clock", hour=f"{moment.hour:02}", minute=f"{moment.minute:02}")

    def moment(self, at: int) -> str:
        """Hour, minute and day of a moment."""
        return self.say("moment", clock=self.clock(at), date=self.day(at))

    def clock_face(self, at: int) -> str:
        """Hour and minute for the narrow column of a table."""
        return f"{self._local(at):%H:%M}"

    def _local(self, at: int) -> datetime:
        return (_EPOCH + timedelta(milliseconds=at)).astimezone(self._zone)

    def symbol(self, figures: MinutesFigures) -> str:
        """Number and symbol of the document."""
        return self.say("symbol", number=figures.meeting.number, body=figures.body.short_name)

    def dated(self, figures: MinutesFigures) -> str:
        """The line of place and date: the day on which the meeting closed."""
        day = self.day(figures.meeting.closed_at)
        if figures.body.seat:
            return self.say("dated_at", place=figures.body.seat, date=day)
        return self.say("dated", date=day)

    def attendance(self, figures: MinutesFigures) -> str:
        """Who was in the room, remote and away."""
        away = [
            self.say(f"away_{presence}", count=count)
            for presence in (Presence.EXCUSED, Presence.STAND_IN, Presence.ABSENT)
            if (count := figures.present(presence))
        ]
        return self.say(
            "present",
            room=figures.present(Presence.ROOM),
            remote=figures.present(Presence.REMOTE),
            members=len(figures.attendance),
            away=", ".join(away) or self.say("away_none"),
        )

    def quorum(self, quorum: QuorumFigures) -> str:
        """Whether enough members took part at the opening."""
        name = "quorum_reached" if quorum.reached else "quorum_missed"
        return self.say(name, present=quorum.present, needed=quorum.needed, reason=quorum.override_reason)

    def presence(self, person: AttendanceFigures) -> str:
        """How a member took part in the end."""
        return self.say(f"presence_{person.presence}", name=person.stand_in)

    def times(self, person: AttendanceFigures) -> list[str]:
        """From when a member was present, a line for each change where there was more than one."""
        if len(person.changes) == 1:
            return [self.clock_face(person.changes[0].at)]
        return [
            self.say("since", presence=self.say(f"presence_{change.presence}"), clock=self.clock_face(change.at))
            for change in person.changes
        ]

    def task(self, task: TaskFigures) -> str:
        """A task, its one lead agency and its due date."""
        if not task.due:
            return self.say("task", lead=task.lead, text=task.text)
        return self.say("task_due", lead=task.lead, text=task.text, due=self._due(task.due))

    def _due(self, day: str) -> str:
        """A date written YYYY-MM-DD, as a sentence says it."""
        due = date.fromisoformat(day)
        if self._language is Language.ENGLISH:
            return f"{due.day} {_MONTHS[due.month - 1]} {due.year}"
        return f"{due.day}/{due.month}/{due.year}"


class VoteWords:
    """Says one vote in words."""

    def __init__(self, words: MinutesWords, vote: VoteFigures) -> None:
        self._words = words
        self._vote = vote

    def _say(self, name: str, /, **details: str | int) -> str:
        """A sentence in the words of an opinion ballot where they differ from those of a vote in session."""
        opinion = self._vote.mode is VoteMode.OPINION
        return self._words.say(f"{name}_opinion" if opinion and name in _OF_BALLOTS else name, **details)

    def opening(self) -> str:
        """When the vote was opened and with how many, or the days of an opinion ballot."""
        vote = self._vote
        if vote.mode is VoteMode.OPINION:
            return self._words.say(
                "ballot_times",
                opened=self._words.day(vote.opened_at),
                deadline=self._words.moment(vote.deadline),
                closed=self._words.day(vote.closed_at),
            )
        opening = self._words.say(
            "vote_quorum",
            opened=self._words.clock(vote.opened_at),
            present=vote.quorum.present,
            members=vote.tally.electorate,
            needed=vote.quorum.needed,
        )
        if vote.quorum.reached:
            return opening
        return f"{opening} {self._words.say('vote_override', reason=vote.quorum.override_reason)}"

    def tally(self) -> str:
        """The tally as one sentence, every kind of voice apart."""
        tally = self._vote.tally
        parts = [self._agreed(tally)]
        if tally.deemed:
            parts.append(self._say("tally_deemed", count=tally.deemed))
        parts += [
            self._say("tally_disagree", count=tally.disagree),
            self._say("tally_other", count=tally.other),
            self._say("tally_not_voting", count=tally.not_voting),
        ]
        if tally.recused:
            parts.append(self._say("tally_recused", count=tally.recused))
        parts.append(self._say("tally_needed", needed=self._vote.needed, members=tally.electorate))
        sentence = "; ".join(parts)
        return f"{sentence[:1].upper()}{sentence[1:]}."

    def _agreed(self, tally: TallyFigures) -> str:
        agreed = self._say("tally_agree", count=tally.agree)
        if not tally.agree_with_remark:
            return agreed
        return f"{agreed} {self._say('tally_with_remark', count=tally.agree_with_remark)}"

    def result(self) -> str:
        """Carried or not, and whether a tie was decided by the chair."""
        result = self._say("carried" if self._vote.carried else "not_carried")
        if self._vote.carried and self._vote.tally.in_favour < self._vote.needed:
            return f"{self._say('tie')} {result}"
        return result

    def names(self) -> list[tuple[str, str]]:
        """The named answers, one group for each kind of voice that occurs: its heading and its names."""
        groups = []
        for counted in Counted:
            given = [answer.name for answer in self._vote.answers if answer.counted is counted]
            if given:
                groups.append((f"{self._say(f'names_{counted}')} ({len(given)}):", f"{', '.join(given)}."))
        return groups

    def remarks(self) -> list[tuple[str, str]]:
        """What members said with their answers: name and text."""
        return [(answer.name, answer.remark) for answer in self._vote.answers if answer.remark]

    def notes(self) -> list[str]:
        """What is particular about single answers: entered for a member, late, too late, on an older version."""
        answers = self._vote.answers
        notes = [self._entered(answer) for answer in answers if answer.entry is not Entry.MEMBER]
        for arrival in (Arrival.LATE_ALLOWED, Arrival.LATE_NOT_ALLOWED, Arrival.AFTER_CLOSE):
            notes += self._listed(str(arrival), (answer for answer in answers if answer.arrival is arrival))
        notes += self._listed("stale", (answer for answer in answers if answer.freshness is Freshness.STALE))
        return notes

    def _entered(self, answer: AnswerFigures) -> str:
        how = self._say(f"entry_{answer.entry}")
        return self._say(
            "recorded_for",
            name=answer.name,
            how=f"{how}: {answer.entry_reason}" if answer.entry_reason else how,
            confirmation=self._say(f"confirmation_{answer.confirmation}"),
        )

    def _listed(self, name: str, answers: Iterable[AnswerFigures]) -> list[str]:
        names = ", ".join(answer.name for answer in answers)
        return [self._say(name, names=names)] if names else []
