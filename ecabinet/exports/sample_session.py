"""The demonstration's session on disk: an agenda spreadsheet and its papers, as a secretariat would keep them.

Built from `resources/demo/` (the project's own invented meeting), or around the facts of a session given as JSON
(`meeting`, `date`, `number` where there is one, `items` with `number`, `title`, `lead`), whose papers are then one
sample page each.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from ecabinet import resources
from ecabinet.domain.faults import Refused
from ecabinet.exports.sample_papers import SampleText, render

Row = tuple[str | int, ...]

_HEADINGS = (
    "STT",
    "Nội dung",
    "Cơ quan trình",
    "Thời lượng (phút)",
    "Tài liệu",
    "Nội dung xin ý kiến",
    "Dự kiến kết luận",
)


@dataclass(frozen=True, slots=True)
class SessionPlan:
    """What the agenda spreadsheet says: its heading block and its rows, in the order of `_HEADINGS`."""

    title: str
    number: str
    starts_at: str
    ends_at: str
    place: str
    chair: str
    rows: tuple[Row, ...]


def _write_agenda(folder: Path, plan: SessionPlan) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None  # noqa: S101 - a new workbook always has one sheet
    sheet.title = "Chương trình"
    heads = [("Phiên họp", plan.title), ("Bắt đầu", plan.starts_at), ("Kết thúc", plan.ends_at)]
    if plan.number:
        heads.insert(1, ("Số phiên họp", plan.number))
    for row in (*heads, ("Địa điểm", plan.place), ("Chủ trì", plan.chair), (), _HEADINGS, *plan.rows):
        sheet.append(row)
    book.save(folder / "agenda.xlsx")


def _text(name: str) -> SampleText:
    return SampleText.parse(resources.text("demo", "papers", name))


def write_own_session(folder: Path) -> Path:
    """The project's own meeting, with the ballot's paper and the second version of one paper in `extra/`."""
    meeting = resources.toml("demo", "meeting.toml")
    body = resources.toml("demo", "body.toml")
    papers, extra = folder / "papers", folder / "extra"
    for made in (papers, extra):
        made.mkdir(parents=True, exist_ok=True)
    rows = []
    for item in meeting["items"]:
        for name in item["papers"]:
            (papers / name).write_bytes(render(_text(Path(name).stem + ".txt")))
        rows.append((item["number"], item["title"], item["agency"], item["minutes"], "; ".join(item["papers"]),
                     item["question"], item["proposed"]))  # fmt: skip
    ballot = meeting["ballot"]
    (extra / ballot["paper"]).write_bytes(render(_text(ballot["text"])))
    for path in resources.listed("demo/papers", ".v2.txt"):
        name = path.name.removesuffix(".v2.txt")
        (extra / f"{name}-v2.pdf").write_bytes(render(_text(path.name)))
    plan = SessionPlan(
        title=meeting["title"],
        number=str(meeting["number"]),
        starts_at=meeting["starts_at"],
        ends_at=meeting["ends_at"],
        place=meeting["place"],
        chair=body["members"][0]["title"],
        rows=tuple(rows),
    )
    _write_agenda(folder, plan)
    return folder


def _facts_paper(session: str, item: dict[str, Any]) -> SampleText:
    agency = str(item.get("lead", ""))
    lines = (
        f"Nội dung trình tại: {session}.",
        f"Cơ quan trình: {agency}.",
        "Trang mẫu thay cho hồ sơ của nội dung này.",
    )
    return SampleText(agency.upper(), "HỒ SƠ TRÌNH", str(item["title"]), lines)


def write_facts_session(folder: Path, facts: Path) -> Path:
    """A session around published facts; raises `Refused("session_facts_unreadable")` where the JSON is another."""
    try:
        known = json.loads(facts.read_text("utf-8"))
        title, date, items = str(known["meeting"]), str(known["date"]), list(known["items"])
        papers = folder / "papers"
        papers.mkdir(parents=True, exist_ok=True)
        rows = [_facts_row(papers, title, item) for item in items]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Refused("session_facts_unreadable", {"file": facts.name}) from error
    plan = SessionPlan(
        title=title,
        number=str(known.get("number", "")),
        starts_at=f"{date} 08:00",
        ends_at=f"{date} 11:00",
        place="Trụ sở Chính phủ",
        chair="Thủ tướng Chính phủ",
        rows=tuple(rows),
    )
    _write_agenda(folder, plan)
    return folder


def _facts_row(papers: Path, session: str, item: dict[str, Any]) -> Row:
    number = int(item["number"])
    name = f"{number:02d}-a-ho-so-trinh.pdf"
    (papers / name).write_bytes(render(_facts_paper(session, item)))
    return (number, str(item["title"]), str(item.get("lead", "")), 30, name)
