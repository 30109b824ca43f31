"""Taking papers and whole sessions from disk into this laptop: checked in a child process, kept encrypted. No Qt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Final

from ecabinet.application.preparing import AgendaPlan, PlannedItem
from ecabinet.domain.bodies import BodyState
from ecabinet.domain.dossiers import Paper, PaperKind
from ecabinet.domain.faults import Fault, Refused, Unavailable
from ecabinet.domain.offices import MeetingKind
from ecabinet.exports.agenda_sheet import AgendaRow, PaperFile
from ecabinet.exports.headings import SheetProblem
from ecabinet.exports.paper_kinds import guess_kind, title_from
from ecabinet.exports.session_folder import read_session
from ecabinet.papers.intake import Intake
from ecabinet.papers.keeping import EncryptedPapers
from ecabinet.papers.sources import FileSource
from ecabinet.protocol.envelope import new_id

Step = Callable[[int, int], None]
"""Told how many papers of how many are in; may raise to stop."""

_NOT_READABLE: Final = "paper_missing"
_DEFAULT_HOURS: Final = 3
_MINUTE_MS: Final = 60_000


@dataclass(frozen=True, slots=True)
class TakenIn:
    """Papers that came in, and why others did not."""

    papers: tuple[Paper, ...]
    problems: tuple[SheetProblem, ...]


@dataclass(frozen=True, slots=True)
class Imported:
    """A session ready to become a draft, with everything that was noticed: nothing is passed over in silence."""

    plan: AgendaPlan
    problems: tuple[SheetProblem, ...]


class Importer:
    """Brings papers in for one laptop; used by one thread at a time."""

    def __init__(self, intake: Intake, keeper: EncryptedPapers) -> None:
        self._intake = intake
        self._keeper = keeper

    def paper(self, file: Path, kind: PaperKind | None = None, title: str = "") -> Paper:
        """One paper as its first version; raises `Refused` with the reason where it may not come in.

        Raises `Unavailable("paper_missing")` where the file cannot be read, and as the keeper does.
        """
        with FileSource(file) as source:
            facts = self._intake.check(source)
        with _opened(file) as stream:
            self._keeper.put(stream, facts.sha256)
        return Paper(
            id=new_id(),
            title=title or title_from(file.name),
            kind=kind or guess_kind(file.name),
            version=1,
            sha256=facts.sha256,
            size=facts.size,
            pages=facts.pages,
            name=file.name,
        )

    def papers(self, files: Sequence[Path], step: Step) -> TakenIn:
        """Several papers at once; those that may not come in are named among the problems."""
        taken: list[Paper] = []
        problems: list[SheetProblem] = []
        step(0, len(files))
        for done, file in enumerate(files, 1):
            taken += self._taken(file, PaperFile(file.name, title_from(file.name), guess_kind(file.name)), 0, problems)
            step(done, len(files))
        return TakenIn(tuple(taken), tuple(problems))

    def new_version(self, file: Path, of: Paper, version: int) -> Paper:
        """The next version of a paper: its id, title and kind with another file. Raises as `paper`."""
        return replace(self.paper(file, of.kind, of.title), id=of.id, version=version)

    def session(self, place: Path, body: BodyState, now: int, step: Step) -> Imported:
        """A folder or spreadsheet with the papers beside it.

        A paper that may not come in leaves its item without it and is named among the problems. Raises as
        `read_session` does.
        """
        found = read_session(place)
        problems = list(found.problems)
        total, done, items = sum(file.name in found.papers for row in found.agenda.rows for file in row.files), 0, []
        step(0, total)
        for row in found.agenda.rows:
            papers: list[Paper] = []
            for file in row.files:
                path = found.papers.get(file.name)
                if path is None:
                    continue
                papers += self._taken(path, file, row.row, problems)
                done += 1
                step(done, total)
            items.append(_planned(row, papers))
        sheet = found.agenda
        starts_at = _instant(sheet.starts_at, body) or now
        ends_at = _instant(sheet.ends_at, body) or starts_at + _DEFAULT_HOURS * 60 * _MINUTE_MS
        plan = AgendaPlan(
            sheet.title or title_from(place.name),
            MeetingKind.REGULAR,
            sheet.number,
            starts_at,
            max(starts_at, ends_at),
            sheet.place,
            tuple(items),
        )
        return Imported(plan, tuple(problems))

    def _taken(self, path: Path, file: PaperFile, row: int, problems: list[SheetProblem]) -> Sequence[Paper]:
        """The paper, or nothing and a problem more; a disk that fails stops everything."""
        try:
            return [self.paper(path, file.kind, file.title)]
        except Refused as fault:
            problems.append(_problem(fault, row, path.name))
        except Unavailable as fault:
            if fault.code != _NOT_READABLE:
                raise
            problems.append(_problem(fault, row, path.name))
        return []


def _problem(fault: Fault, row: int, name: str) -> SheetProblem:
    """A paper that stayed out, with the code that says why."""
    return SheetProblem(fault.code, row, {**fault.details, "name": name})


def _opened(file: Path) -> BinaryIO:
    try:
        return file.open("rb")
    except OSError as error:
        raise Unavailable(_NOT_READABLE, {"name": file.name}) from error


def _planned(row: AgendaRow, papers: Sequence[Paper]) -> PlannedItem:
    return PlannedItem(
        number=row.number,
        title=row.title,
        agency=row.agency,
        minutes=row.minutes,
        papers=tuple(papers),
        question=row.question,
        proposed=row.proposed,
        confidentiality=row.confidentiality,
    )


def _instant(local: datetime | None, body: BodyState) -> int | None:
    """A local time of the body as milliseconds UTC."""
    if local is None:
        return None
    seconds = (local.replace(tzinfo=None) - datetime(1970, 1, 1)).total_seconds()  # noqa: DTZ001 - both are local
    return int(seconds * 1000) - body.utc_offset * _MINUTE_MS
