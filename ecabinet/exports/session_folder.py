"""Reads a session as a secretariat hands it over: a folder with one spreadsheet, and the papers it names.

Papers lie beside the spreadsheet or in `papers/`. A name is found whatever its case, tone marks or composition of
letters, as long as only one file fits; a link that leads out of the folder is not followed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.exports.agenda_sheet import AgendaSheet, read_agenda
from ecabinet.exports.headings import SheetProblem, folded, plain

MOST_FILES = 2_000
"""The most files a session's folder may hold."""
_SHEETS = frozenset({".xlsx", ".xlsm", ".csv"})


@dataclass(frozen=True, slots=True)
class SessionFolder:
    """An agenda with its papers on disk: by the name the agenda uses, those that are missing left out."""

    agenda: AgendaSheet
    papers: Mapping[str, Path]
    problems: tuple[SheetProblem, ...]


def read_session(place: Path) -> SessionFolder:
    """The session in a folder, or in the folder of the spreadsheet that is named.

    Raises what `read_agenda` raises, `Refused` with `folder_without_sheet`, `folder_with_sheets` or
    `folder_too_large`, and `Unavailable("file_unreadable")`. Missing papers and papers that no item names are problems.
    """
    sheet = sheet_of(place)
    agenda = read_agenda(sheet)
    found = _papers_near(sheet)
    papers: dict[str, Path] = {}
    problems = list(agenda.problems)
    for item in agenda.rows:
        for file in item.files:
            path = _one(found, file.name)
            if path is None:
                problems.append(SheetProblem("agenda_paper_missing", item.row, {"name": file.name}))
            else:
                papers[file.name] = path
    unnamed = sorted(set(found) - set(papers.values()))
    problems += [SheetProblem("agenda_paper_unnamed", 0, {"name": path.name}) for path in unnamed]
    return SessionFolder(agenda, papers, tuple(problems))


def sheet_of(place: Path) -> Path:
    """The spreadsheet that is named, or the one in the folder that is; raises as `read_session` does."""
    return place if place.is_file() else _only_sheet(place)


def _files_in(folder: Path) -> list[Path]:
    """The plain files of a folder by name; links that lead elsewhere, hidden files and lock files left out."""
    try:
        inside = folder.resolve(strict=True)
        files = [
            path
            for path in sorted(folder.iterdir())
            if not path.name.startswith((".", "~$")) and path.is_file() and path.resolve().is_relative_to(inside)
        ]
    except OSError as error:
        raise Unavailable("file_unreadable", {"name": folder.name}) from error
    if len(files) > MOST_FILES:
        raise Refused("folder_too_large", {"name": folder.name, "most": MOST_FILES})
    return files


def _only_sheet(folder: Path) -> Path:
    sheets = [path for path in _files_in(folder) if path.suffix.lower() in _SHEETS]
    if not sheets:
        raise Refused("folder_without_sheet", {"name": folder.name})
    if len(sheets) > 1:
        raise Refused("folder_with_sheets", {"name": folder.name, "count": len(sheets)})
    return sheets[0]


def _papers_near(sheet: Path) -> list[Path]:
    folders = [folder for folder in (sheet.parent / "papers", sheet.parent) if folder.is_dir()]
    return [path for folder in folders for path in _files_in(folder) if path.suffix.lower() == ".pdf"]


def _one(files: list[Path], name: str) -> Path | None:
    """The one file that bears a name; the exact name first, then one that differs in case or tone marks only."""
    exact = [path for path in files if plain(path.name) == plain(name)]
    close = [path for path in files if folded(path.name) == folded(name)]
    return exact[0] if exact else close[0] if len(close) == 1 else None
