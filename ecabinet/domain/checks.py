"""What is wrong or missing on an agenda in preparation, so that the Secretariat sees it before the chair does.

A check never stops anybody by itself: errors are what the freeze will refuse or the body could not work with, warnings
are overridden with a reason when the agenda is proposed.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ecabinet.domain.calendars import MINUTE
from ecabinet.domain.dossiers import PaperKind
from ecabinet.domain.offices import DraftItem, OfficeState


class Severity(StrEnum):
    """How much a problem weighs."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding; `item` is empty where it concerns the whole agenda. The catalogue has a sentence for `code`."""

    code: str
    item: str
    severity: Severity
    details: Mapping[str, str | int] = field(default_factory=dict)


def check_agenda(office: OfficeState, awaited: Collection[str] = ()) -> tuple[Problem, ...]:
    """Every problem of an agenda in preparation; `awaited` are digests of papers that have not arrived yet."""
    numbers = Counter(item.item.number.strip() for item in office.items.values())
    found = list(_of_the_whole(office))
    for item in office.in_order():
        found.extend(_dossier(item))
        found.extend(_summary(office, item))
        found.extend(_texts(item))
        found.extend(_number(item, numbers))
        found.extend(_awaited(item, awaited))
    return tuple(found)


def _of_the_whole(office: OfficeState) -> Iterator[Problem]:
    if not office.items:
        yield Problem("check_no_items", "", Severity.ERROR)
    for conflict in office.conflicts.values():
        item = conflict.subject if conflict.subject in office.items else ""
        yield Problem("check_conflict", item, Severity.ERROR)
    if office.header:
        planned = sum(item.item.minutes for item in office.items.values())
        available = (office.header.ends_at - office.header.starts_at) // MINUTE
        if planned > available:
            details = {"planned": planned, "available": available}
            yield Problem("check_time_overrun", "", Severity.WARNING, details)


def _dossier(item: DraftItem) -> Iterator[Problem]:
    if item.main_paper is None and not item.item.is_paper_only:
        yield Problem("check_main_paper", item.item.id, Severity.ERROR)


def _summary(office: OfficeState, item: DraftItem) -> Iterator[Problem]:
    """A long submission needs a short summary, where the body's rules say how long and how short."""
    limits = office.rules.dossier if office.rules else None
    if limits is None:
        return
    longest = max((paper.pages for paper in item.papers if paper.kind is PaperKind.SUBMISSION), default=0)
    summaries = [paper.pages for paper in item.papers if paper.kind is PaperKind.SUMMARY]
    if longest <= limits.submission_pages:
        return
    if not summaries:
        details = {"pages": longest, "limit": limits.submission_pages}
        yield Problem("check_summary_missing", item.item.id, Severity.WARNING, details)
    elif min(summaries) > limits.summary_pages:
        details = {"pages": min(summaries), "limit": limits.summary_pages}
        yield Problem("check_summary_long", item.item.id, Severity.WARNING, details)


def _texts(item: DraftItem) -> Iterator[Problem]:
    if not item.question.strip():
        yield Problem("check_question", item.item.id, Severity.WARNING)
    if not item.item.agency.strip():
        yield Problem("check_agency", item.item.id, Severity.WARNING)
    if item.item.minutes == 0:
        yield Problem("check_minutes", item.item.id, Severity.NOTE)


def _number(item: DraftItem, numbers: Mapping[str, int]) -> Iterator[Problem]:
    number = item.item.number.strip()
    if not number:
        yield Problem("check_number_missing", item.item.id, Severity.WARNING)
    elif numbers[number] > 1:
        yield Problem("check_number_twice", item.item.id, Severity.WARNING, {"number": number})


def _awaited(item: DraftItem, awaited: Collection[str]) -> Iterator[Problem]:
    for paper in item.papers:
        if paper.sha256 in awaited:
            yield Problem("check_paper_awaited", item.item.id, Severity.ERROR, {"paper": paper.title})
