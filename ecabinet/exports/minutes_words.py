"""The sentences of minutes in one language and time zone: dates, quorum, tallies, named answers."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from ecabinet.application.messages import Catalogue, Language
from ecabinet.domain.attendance import Presence
from ecabinet.domain.minutes import (
    AttendanceFigures,
    EntryFigures,
    MinutesFigures,
    QuorumFigures,
    TaskFigures,
    Uncounted,
    VoteFigures,
)
from ecabinet.domain.rules import Bilingual, Mode, RuleSet
from ecabinet.domain.tallies import Column

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_SECRETARY = "secretary"
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

    def pick(self, wording: Bilingual) -> str:
        """The wording in the language of the minutes."""
        return wording.vi if self._language is Language.VIETNAMESE else wording.en

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
        """Number and symbol of the document; a number not given yet leaves its place open."""
        return self.say("symbol", number=figures.meeting.number or "……", body=figures.body.short_name)

    def dated(self, figures: MinutesFigures) -> str:
        """The line of place and date: the day on which the meeting closed."""
        day = self.day(figures.meeting.closed_at)
        if figures.body.seat:
            return self.say("dated_at", place=figures.body.seat, date=day)
        return self.say("dated", date=day)

    def chair(self, figures: MinutesFigures) -> str:
        """Who led the meeting, with their office where they are one of its members."""
        name = figures.meeting.chair
        title = next((person.title for person in figures.attendance if person.name == name), "")
        return f"{name}, {title}" if title else name

    def secretary(self, figures: MinutesFigures) -> str:
        """Who signs as secretary; empty where the body has nobody for that."""
        return ", ".join(signer.name for signer in figures.signers if signer.role == _SECRETARY)

    def office(self, person: AttendanceFigures) -> str:
        """Title and agency; one of them alone where it names the other already."""
        title, agency = person.title.casefold(), person.agency.casefold()
        if agency in title or title in agency:
            return max(person.title, person.agency, key=len)
        return ", ".join(part for part in (person.title, person.agency) if part)

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
    """Says one vote in words; the choices are named as the vote's own rule set names them."""

    def __init__(self, words: MinutesWords, vote: VoteFigures, rules: RuleSet | None) -> None:
        self._words = words
        self._say = words.say
        self._vote = vote
        self._rules = rules

    def _label(self, column: Column) -> str:
        """The body's own word for a choice."""
        if self._rules is None or column.value not in self._rules.labels[self._vote.mode]:
            return self._say(f"voice_{column}")
        return self._words.pick(self._rules.label(self._vote.mode, column.value))

    def opening(self) -> str:
        """When the vote was opened and with how many, or the days of an opinion ballot."""
        vote = self._vote
        if vote.mode is Mode.OPINION:
            return self._say(
                "ballot_times",
                opened=self._words.day(vote.opened_at),
                deadline=self._words.moment(vote.deadline),
                closed=self._words.day(vote.closed_at),
            )
        opening = self._say(
            "vote_quorum",
            opened=self._words.clock(vote.opened_at),
            present=vote.quorum.present,
            members=vote.tally.electorate,
            needed=vote.quorum.needed,
        )
        if vote.quorum.reached:
            return opening
        return f"{opening} {self._say('vote_override', reason=vote.quorum.override_reason)}"

    def tally(self) -> str:
        """The tally as one sentence, every kind of voice apart; deemed and recused only where there are any."""
        tally = self._vote.tally
        remark = f" {self._say('with_remark', count=tally.agree_with_remark)}" if tally.agree_with_remark else ""
        parts = [
            f"{self._label(Column.AGREE)} {tally.agree}{remark}",
            *([f"{self._label(Column.DEEMED)} {tally.deemed}"] if tally.deemed else []),
            f"{self._label(Column.DISAGREE)} {tally.disagree}",
            f"{self._label(Column.OTHER)} {tally.other}",
            f"{self._label(Column.NOT_VOTING)} {tally.not_voting}",
            *([f"{self._label(Column.RECUSED)} {tally.recused}"] if tally.recused else []),
            self._say("needed", needed=tally.needed, members=tally.electorate),
        ]
        first, *others = parts
        return f"{'; '.join([first, *(part[:1].lower() + part[1:] for part in others)])}."

    def result(self) -> str:
        """Carried or not, and whether a tie was decided by the person presiding."""
        tally = self._vote.tally
        result = self._say("carried" if tally.carried else "not_carried")
        return f"{self._say('tie')} {result}" if tally.carried and tally.in_favour < tally.needed else result

    def names(self) -> list[tuple[str, str]]:
        """The named voices, one group for each kind that occurs: its heading and its names."""
        groups = []
        for column in Column:
            answered = [answer for answer in self._vote.answers if answer.column is column]
            silent = [answer for answer in answered if column is Column.NOT_VOTING and not answer.received_at]
            answered = [answer for answer in answered if answer not in silent]
            groups += [(self._label(column), answered), (self._say("voice_silent"), silent)]
        return [
            (f"{heading} ({len(given)}):", f"{', '.join(answer.name for answer in given)}.")
            for heading, given in groups
            if given
        ]

    def remarks(self) -> list[tuple[str, str]]:
        """What members said with their answers: name and text."""
        return [(answer.name, answer.remark) for answer in self._vote.answers if answer.remark]

    def notes(self) -> list[str]:
        """What is particular: entered for a member, late, on an older version, not counted, disputed."""
        answers = self._vote.answers
        notes = [self._entered(answer.name, entry) for answer in answers for entry in answer.entered]
        notes += self._listed("late_allowed", [answer.name for answer in answers if answer.is_late])
        notes += self._listed("stale", [answer.name for answer in answers if answer.is_stale])
        for why in Uncounted:
            found = [answer.name for answer in self._vote.uncounted if answer.why is why]
            notes += self._listed(f"uncounted_{why}", found)
        return notes + [self._say("disputed", name=each.name, reason=each.reason) for each in self._vote.disputes]

    def _entered(self, name: str, entry: EntryFigures) -> str:
        how = self._say(f"entry_{entry.how}")
        return self._say(
            "recorded_for",
            name=name,
            how=f"{how}: {entry.reason.rstrip('.')}" if entry.reason else how,
            confirmation=self._say(f"word_{entry.word}"),
        )

    def _listed(self, name: str, names: list[str]) -> list[str]:
        return [self._say(name, names=", ".join(names))] if names else []
