"""What the agenda builder's table shows of each item, in words: state, papers as chips, and what can be done."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject

from ecabinet.application.preparing_views import AgendaRow, AgendaView
from ecabinet.desktop.widgets.pill import Kind
from ecabinet.desktop.wording import Wording
from ecabinet.domain.checks import Severity
from ecabinet.domain.dossiers import ItemKind, Paper, PaperKind
from ecabinet.domain.meetings import Outcome
from ecabinet.domain.offices import OfficePhase

_LONGEST_CHIP = 24


class Deed(StrEnum):
    """What a person may ask for at an item or at one of its papers."""

    EDIT = "edit"
    DECIDE = "decide"
    UP = "up"
    DOWN = "down"
    ADD_PAPER = "add_paper"
    REMOVE = "remove"
    WITHDRAW = "withdraw"
    KIND = "kind"
    REMOVE_PAPER = "remove_paper"
    REPLACE_PAPER = "replace_paper"
    WITHDRAW_PAPER = "withdraw_paper"


@dataclass(frozen=True, slots=True)
class Asked:
    """A deed that was asked for: at which item, at which of its papers, and with what choice."""

    deed: Deed
    item: str
    paper: str = ""
    choice: str = ""


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """One line of a menu; `is_chosen` marks what holds now, None where nothing can be chosen."""

    asked: Asked
    text: str
    is_chosen: bool | None = None


@dataclass(frozen=True, slots=True)
class PaperChip:
    """A paper as a chip: short words, the whole as a tooltip and for a screen reader."""

    key: str
    text: str
    tip: str
    kind: Kind
    entries: tuple[MenuEntry, ...]


@dataclass(frozen=True, slots=True)
class ItemLine:
    """An item in the table; `entries` are its menu, `deeds` what keys may do with it."""

    key: str
    number: str
    title: str
    subtitle: str
    times: str
    chips: tuple[PaperChip, ...]
    state: str
    state_kind: Kind
    entries: tuple[MenuEntry, ...]
    deeds: frozenset[Deed]
    takes_papers: bool
    is_movable: bool
    is_off: bool = False


class AgendaRows(QObject):
    """Makes the lines of the table in the language on screen."""

    def lines(self, view: AgendaView, wording: Wording) -> tuple[ItemLine, ...]:
        """Every item of an agenda."""
        return tuple(self._line(view, row, wording) for row in view.rows)

    def item_kind(self, kind: ItemKind) -> str:
        """What the body is asked to do, in a word."""
        return {
            ItemKind.DECIDE: self.tr("decide"),
            ItemKind.DISCUSS: self.tr("discuss"),
            ItemKind.NOTE: self.tr("note"),
        }[kind]

    def paper_kind(self, kind: PaperKind) -> str:
        """What a paper is, in a word or two."""
        return {
            PaperKind.DRAFT: self.tr("draft"),
            PaperKind.SUBMISSION: self.tr("submission"),
            PaperKind.SUMMARY: self.tr("summary"),
            PaperKind.APPRAISAL: self.tr("appraisal"),
            PaperKind.VERIFICATION: self.tr("verification"),
            PaperKind.OPINIONS: self.tr("opinions gathered"),
            PaperKind.ANNEX: self.tr("annex"),
            PaperKind.REPORT: self.tr("report"),
            PaperKind.OTHER: self.tr("other paper"),
        }[kind]

    def _line(self, view: AgendaView, row: AgendaRow, wording: Wording) -> ItemLine:
        item = row.draft.item
        state, kind = self._state(view, row)
        entries = tuple(self._entries(view, row))
        takes_papers = _takes_papers(view, row)
        parts = (item.agency, self.item_kind(item.kind))
        return ItemLine(
            key=item.id,
            number=item.number,
            title=item.title,
            subtitle=" · ".join(part for part in parts if part),
            times=wording.span(row.from_at, row.to_at) if row.to_at > row.from_at else wording.time(row.from_at),
            chips=tuple(self._chip(view, row, paper, wording) for paper in row.draft.papers),
            state=state,
            state_kind=kind,
            entries=entries,
            deeds=frozenset(entry.asked.deed for entry in entries),
            takes_papers=takes_papers,
            is_movable=view.may_edit,
            is_off=row.outcome is Outcome.WITHDRAWN,
        )

    # State ----------------------------------------------------------------------------------------------------------

    def _state(self, view: AgendaView, row: AgendaRow) -> tuple[str, Kind]:
        item, outcome = row.draft.item, row.outcome
        is_clash = any(found.subject == item.id for found in view.conflicts)
        is_rejected = any(paper.sha256 in view.rejected for paper in row.draft.papers)
        wrong = self._problem_state(view, row)
        states = (
            (outcome is Outcome.WITHDRAWN, (self.tr("withdrawn"), Kind.NEUTRAL)),
            (outcome is not None, (self.tr("✓ decided"), Kind.NAVY)),
            (is_clash, (self.tr("✕ two texts"), Kind.OBJECT)),
            (is_rejected, (self.tr("✕ paper not taken"), Kind.OBJECT)),
            (wrong is not None, wrong or ("", Kind.NEUTRAL)),
            (bool(row.replaced), (self.tr("→ paper replaced"), Kind.GOLD)),
            (row.is_late, (self.tr("late item"), Kind.GOLD)),
            (item.is_paper_only, (self.tr("on paper only"), Kind.NEUTRAL)),
        )
        return next((said for holds, said in states if holds), self._fine(view))

    def _fine(self, view: AgendaView) -> tuple[str, Kind]:
        if view.phase is OfficePhase.PUBLISHED:
            return self.tr("✓ published"), Kind.AGREE
        return self.tr("✓ complete"), Kind.AGREE

    def _problem_state(self, view: AgendaView, row: AgendaRow) -> tuple[str, Kind] | None:
        words = {
            "check_main_paper": self.tr("✕ main paper missing"),
            "check_summary_missing": self.tr("✕ summary missing"),
            "check_summary_long": self.tr("✕ summary too long"),
            "check_question": self.tr("△ question missing"),
            "check_agency": self.tr("△ agency missing"),
            "check_number_missing": self.tr("△ number missing"),
            "check_number_twice": self.tr("△ number used twice"),
            "check_minutes": self.tr("△ time missing"),
        }
        open_codes = {problem.code: problem.severity for problem in row.problems if not view.reason_for(problem)}
        for code, text in words.items():
            if code in open_codes:
                is_red = open_codes[code] is Severity.ERROR or code.startswith("check_summary")
                return text, Kind.OBJECT if is_red else Kind.SPEAK
        return None

    # Papers ---------------------------------------------------------------------------------------------------------

    def _chip(self, view: AgendaView, row: AgendaRow, paper: Paper, wording: Wording) -> PaperChip:
        if paper.kind is PaperKind.OTHER:
            named = paper.title if len(paper.title) <= _LONGEST_CHIP else paper.title[: _LONGEST_CHIP - 1] + "…"
        else:
            named = self.paper_kind(paper.kind)
        version = f" v{paper.version}" if paper.version > 1 else ""
        pages = self.tr("%n p.", "", paper.pages)
        facts = (
            paper.title,
            paper.name,
            self.paper_kind(paper.kind) + version,
            self.tr("%n pages", "", paper.pages),
            wording.megabytes(paper.size),
            self._whereabouts(view, paper),
        )
        kind = Kind.GOLD if paper.id in row.replaced else Kind.NEUTRAL
        if paper.sha256 in view.rejected:
            kind = Kind.OBJECT
        entries = tuple(self._paper_entries(view, row, paper))
        return PaperChip(paper.id, f"{named}{version} · {pages}", "\n".join(facts), kind, entries)

    def _whereabouts(self, view: AgendaView, paper: Paper) -> str:
        if paper.sha256 in view.rejected:
            return self.tr("The central system has not taken it")
        if paper.sha256 in view.awaited:
            return self.tr("On its way to the central system")
        return self.tr("At the central system")

    def _paper_entries(self, view: AgendaView, row: AgendaRow, paper: Paper) -> Iterable[MenuEntry]:
        item = row.draft.item.id
        if not _takes_papers(view, row):
            return
        if view.phase is OfficePhase.PUBLISHED:
            yield MenuEntry(Asked(Deed.REPLACE_PAPER, item, paper.id), self.tr("Replace by a new version…"))
            yield MenuEntry(Asked(Deed.WITHDRAW_PAPER, item, paper.id), self.tr("Withdraw…"))
            return
        for kind in PaperKind:
            asked = Asked(Deed.KIND, item, paper.id, kind.value)
            yield MenuEntry(asked, self.paper_kind(kind), kind is paper.kind)
        yield MenuEntry(Asked(Deed.REPLACE_PAPER, item, paper.id), self.tr("Take another file…"))
        yield MenuEntry(Asked(Deed.REMOVE_PAPER, item, paper.id), self.tr("Remove from the item"))

    # Items ----------------------------------------------------------------------------------------------------------

    def _entries(self, view: AgendaView, row: AgendaRow) -> Iterable[MenuEntry]:
        item = row.draft.item.id

        def entry(deed: Deed, text: str) -> MenuEntry:
            return MenuEntry(Asked(deed, item), text)

        if any(found.subject == item for found in view.conflicts):
            yield entry(Deed.DECIDE, self.tr("Decide between two texts…"))
        if _may_edit_item(view, row):
            yield entry(Deed.EDIT, self.tr("Edit…"))
        if _takes_papers(view, row):
            yield entry(Deed.ADD_PAPER, self.tr("Add papers…"))
        if view.may_edit:
            yield entry(Deed.UP, self.tr("Move up"))
            yield entry(Deed.DOWN, self.tr("Move down"))
            yield entry(Deed.REMOVE, self.tr("Remove from the agenda"))
        if view.is_secretary and view.is_open and row.outcome is None:
            yield entry(Deed.WITHDRAW, self.tr("Withdraw from the agenda…"))


def _may_edit_item(view: AgendaView, row: AgendaRow) -> bool:
    """Whether any text of an item may still be edited: in the draft, late ones until publication, then the question."""
    if view.may_edit:
        return True
    if view.phase is OfficePhase.PUBLISHED:
        return view.is_secretary and view.is_open and row.outcome is None
    return view.is_secretary and row.is_late and view.phase in {OfficePhase.CONVENED, OfficePhase.FROZEN}


def _takes_papers(view: AgendaView, row: AgendaRow) -> bool:
    if row.draft.item.is_paper_only or not view.is_secretary:
        return False
    if view.phase is OfficePhase.PUBLISHED:
        return view.is_open and row.outcome is None
    if view.phase is OfficePhase.FROZEN:
        return row.is_late
    return view.phase in {OfficePhase.DRAFT, OfficePhase.CONVENED}
