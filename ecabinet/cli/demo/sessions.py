"""What the demonstration plays: its own meeting, a session from a folder, or one around published facts."""

import io
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pypdf import PdfReader, PdfWriter

from ecabinet import resources
from ecabinet.cli.demo.cast import UTC_OFFSET
from ecabinet.desktop.demo.backstage import SessionFiles
from ecabinet.domain.faults import Refused
from ecabinet.exports.sample_papers import SampleText, render
from ecabinet.exports.sample_session import write_facts_session, write_own_session
from ecabinet.exports.session_folder import read_session

_DAYS_BEFORE = 6
_FRIDAY = 4
_ADDED = SampleText(
    "CƠ QUAN TRÌNH", "TRANG BỔ SUNG", "Nội dung tiếp thu, giải trình", ("Bổ sung theo ý kiến của các bộ, ngành.",)
)


def prepare(given: Path | None, folder: Path) -> tuple[SessionFiles, int]:
    """The files to play with, and when the story begins (ms UTC): a morning some days before the meeting.

    Raises as the readers of sessions do, and `Refused("session_without_date")`.
    """
    if given is None:
        write_own_session(folder)
        files = _own(folder)
    else:
        place = given
        if given.suffix == ".json":
            place = write_facts_session(folder, given)
        files = _around(place, folder)
    return files, _begins_at(files.place)


def _own(folder: Path) -> SessionFiles:
    ballot = resources.toml("demo", "meeting.toml")["ballot"]
    replacement = next((folder / "extra").glob("*-v2.pdf"))
    return SessionFiles(
        place=folder,
        ballot_title=ballot["title"],
        ballot_question=ballot["question"],
        ballot_agency=ballot["agency"],
        ballot_paper=folder / "extra" / ballot["paper"],
        replaced=replacement.name.replace("-v2.pdf", ".pdf"),
        replacement=replacement,
    )


def _around(place: Path, folder: Path) -> SessionFiles:
    """A given session: its first paper is replaced by itself with a page added, the ballot is the demonstration's."""
    session = read_session(place)
    if not session.papers:
        raise Refused("session_without_papers")
    name, path = next(iter(session.papers.items()))
    folder.mkdir(parents=True, exist_ok=True)
    replacement = folder / f"{Path(name).stem}-v2.pdf"
    replacement.write_bytes(_with_page(path.read_bytes()))
    own = write_own_session(folder / "own")
    return SessionFiles(
        place=place,
        ballot_title=(ballot := _own(own)).ballot_title,
        ballot_question=ballot.ballot_question,
        ballot_agency=ballot.ballot_agency,
        ballot_paper=ballot.ballot_paper,
        replaced=name,
        replacement=replacement,
    )


def _with_page(paper: bytes) -> bytes:
    writer = PdfWriter()
    writer.append(PdfReader(io.BytesIO(paper)))
    writer.append(PdfReader(io.BytesIO(render(_ADDED))))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _begins_at(place: Path) -> int:
    """Nine in the morning six days before the session, or the Friday before, in the body's zone."""
    starts_at = read_session(place).agenda.starts_at
    if starts_at is None:
        raise Refused("session_without_date")
    day = starts_at - timedelta(days=_DAYS_BEFORE)
    while day.weekday() > _FRIDAY:
        day -= timedelta(days=1)
    local = datetime(day.year, day.month, day.day, 9, 0, tzinfo=UTC)
    return int(local.timestamp() * 1000) - UTC_OFFSET * 60_000
