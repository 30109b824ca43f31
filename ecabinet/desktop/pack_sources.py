"""What a pack is made of: a meeting on this laptop, or a folder of PDFs with or without an agenda. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ecabinet.application.laptop import Laptop
from ecabinet.application.minutes_text import meeting_here
from ecabinet.application.packs import Absence, Pack, PackItem, PackPaper
from ecabinet.desktop.wording import Wording
from ecabinet.domain.dossiers import Confidentiality
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.domain.feeds import FeedKind, FeedName
from ecabinet.domain.items import ItemState, PaperHistory
from ecabinet.domain.meetings import MeetingState
from ecabinet.exports.agenda_sheet import AgendaRow
from ecabinet.exports.paper_kinds import title_from
from ecabinet.exports.session_folder import SessionFolder, read_session
from ecabinet.papers.sources import ByteSource, FileSource, sha256_of

_NO_SHEET: Final = "folder_without_sheet"


@dataclass(frozen=True, slots=True)
class FolderPack:
    """A pack out of a folder, and where each paper lies by its digest."""

    pack: Pack
    files: Mapping[str, Path]

    def open(self, sha256: str) -> ByteSource:
        """A paper; raises `Unavailable("paper_missing")` where it is gone."""
        file = self.files.get(sha256)
        if file is None:
            raise Unavailable("paper_missing", {"name": sha256})
        return FileSource(file)


def pack_of_folder(place: Path, reader: str) -> FolderPack:
    """The pack of a folder: its agenda where it has one, else an item for each PDF in the order of their names.

    Raises as `read_session`, and `Refused("pack_empty")` where there is nothing to put in.
    """
    try:
        session = read_session(place)
    except Refused as refused:
        if refused.code != _NO_SHEET:
            raise
        return _of_files(place, reader)
    return _of_session(session, reader)


def _of_files(folder: Path, reader: str) -> FolderPack:
    files = sorted(path for path in folder.iterdir() if path.suffix.lower() == ".pdf" and path.is_file())
    if not files:
        raise Refused("pack_empty", {"name": folder.name})
    digests = {path: _digest(path) for path in files}
    items = tuple(
        PackItem(path.name, str(place), title_from(path.name), "", (_paper(path, digests[path]),))
        for place, path in enumerate(files, start=1)
    )
    return FolderPack(Pack("", folder.name, "", "", "", items, reader), {digests[path]: path for path in files})


def _of_session(session: SessionFolder, reader: str) -> FolderPack:
    agenda = session.agenda
    digests = {name: _digest(path) for name, path in session.papers.items()}
    when = f"{agenda.starts_at:%H:%M, %d/%m/%Y}" if agenda.starts_at else ""
    items = tuple(_item(row, digests) for row in agenda.rows)
    pack = Pack("", agenda.title, agenda.number, when, agenda.place, items, reader)
    return FolderPack(pack, {digests[name]: path for name, path in session.papers.items()})


def _item(row: AgendaRow, digests: Mapping[str, str]) -> PackItem:
    papers = tuple(
        PackPaper(
            file.name, file.title, 1, digests.get(file.name, ""), None if file.name in digests else Absence.NOT_HERE
        )
        for file in row.files
    )
    return PackItem(
        f"{row.number} {row.title}",
        row.number,
        row.title,
        row.agency,
        papers,
        row.confidentiality is Confidentiality.PAPER_ONLY,
    )


def _paper(path: Path, sha256: str) -> PackPaper:
    return PackPaper(path.name, title_from(path.name), 1, sha256)


def _digest(path: Path) -> str:
    with FileSource(path) as source:
        return sha256_of(source)


def pack_of_meeting(laptop: Laptop, meeting: str, wording: Wording, reader: str) -> Pack:
    """The pack of a meeting with the papers that this laptop's person may read.

    Raises `Refused("meeting_not_here")`. Folds what it needs, so call it away from the window's thread.
    """
    state = meeting_here(laptop, meeting)
    feeds = {item: str(FeedName(FeedKind.ITEM, (item,))) for item in state.items}
    laptop.prepare(*feeds.values())
    items = tuple(_meeting_item(state, item, laptop.current(feed)) for item, feed in feeds.items())
    when = f"{wording.time(state.starts_at)}, {wording.weekday_and_date(state.starts_at)}"
    return Pack(laptop.body.name, state.title, state.number, when, state.place, items, reader)


def _meeting_item(meeting: MeetingState, item: str, state: object) -> PackItem:
    line = meeting.items[item].item
    histories = state.papers.items() if isinstance(state, ItemState) else ()
    papers = tuple(_newest(paper, history) for paper, history in histories)
    return PackItem(item, line.number, line.title, line.agency, papers, line.is_paper_only)


def _newest(paper: str, history: PaperHistory) -> PackPaper:
    newest = history.newest
    absence = Absence.WITHDRAWN if history.is_withdrawn else None
    return PackPaper(paper, newest.title, newest.version, newest.sha256, absence, history.withdrawn_because or "")
