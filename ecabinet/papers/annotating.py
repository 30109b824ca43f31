"""The child's side of notes in a PDF: writes them as annotations after the paper's own bytes, and reads annotations.

Names in capitals are those of ISO 32000-2, chapter 12.5. What is written is an incremental update: the paper's bytes
stay as they are before it, and with them whatever was signed. Other programs draw what the appearance streams say.
"""

import io
import math
from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple

from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NumberObject,
    PdfObject,
    TextStringObject,
)

from ecabinet.papers.intake_walk import MALFORMED

UNITS: Final = 100
READ_LIMIT: Final = 5_000
"""The most annotations that are read of one paper."""
_STROKES_LIMIT, _POINTS_LIMIT, _BOXES_LIMIT, _TEXT_LIMIT = 400, 8_000, 200, 8_000
_INK_WIDTH: Final = 1.6
_SUBTYPES: Final = {
    "highlight": "/Highlight",
    "underline": "/Underline",
    "strike": "/StrikeOut",
    "sticky": "/Text",
    "ink": "/Ink",
    "text_box": "/FreeText",
}
_KINDS: Final = {subtype: kind for kind, subtype in _SUBTYPES.items()} | {"/Squiggly": "underline"}
_COLOURS: Final = {
    "plain": (0.96, 0.80, 0.20),
    "important": (0.48, 0.35, 0.09),
    "question": (0.12, 0.23, 0.37),
    "agree": (0.15, 0.42, 0.29),
    "disagree": (0.70, 0.22, 0.18),
}
_TINTS: Final = {name: tuple(1 - (1 - part) * 0.35 for part in rgb) for name, rgb in _COLOURS.items()}

Note = dict[str, Any]


class _Frame(NamedTuple):
    """How a page is shown: its box in user space and its clockwise quarter turns."""

    left: float
    bottom: float
    right: float
    top: float
    turn: int

    @classmethod
    def of(cls, page: PageObject) -> "_Frame":
        media, crop = page.mediabox, page.cropbox
        left, bottom = max(float(media.left), float(crop.left)), max(float(media.bottom), float(crop.bottom))
        right, top = min(float(media.right), float(crop.right)), min(float(media.top), float(crop.top))
        return cls(left, bottom, right, top, (page.rotation // 90) % 4)

    def to_user(self, x: float, y: float) -> tuple[float, float]:
        """A place of the page as it is shown, from its top left corner, in user space."""
        match self.turn:
            case 1:
                return self.left + y, self.bottom + x
            case 2:
                return self.right - x, self.bottom + y
            case 3:
                return self.right - y, self.top - x
        return self.left + x, self.top - y

    def from_user(self, x: float, y: float) -> tuple[float, float]:
        """The way back."""
        match self.turn:
            case 1:
                return y - self.bottom, x - self.left
            case 2:
                return self.right - x, y - self.bottom
            case 3:
                return self.top - y, self.right - x
        return x - self.left, self.top - y


def annotated(paper: bytes, notes: Sequence[Note]) -> bytes:
    """What is to be written after a paper's bytes so that it carries these notes; pages count from 1."""
    out = io.BytesIO()
    writer = PdfWriter(io.BytesIO(paper), incremental=True)
    for note in notes:
        if not 1 <= note["page"] <= len(writer.pages):
            continue
        page = writer.pages[note["page"] - 1]
        if note["kind"] == "bookmark":
            writer.add_outline_item(title=note["title"], page_number=note["page"] - 1)
        else:
            _add(writer, page, note)
    writer.write(out)
    return out.getvalue()[len(paper) :]


def annotations_in(paper: bytes) -> list[Note]:
    """The annotations of a paper that notes can be made of, checked and cut to what a note may hold."""
    reader = PdfReader(io.BytesIO(paper), strict=False)
    found: list[Note] = []
    for number, page in enumerate(reader.pages, 1):
        frame = _Frame.of(page)
        for reference in page.get("/Annots", None) or ():
            if len(found) >= READ_LIMIT:
                return found
            if note := _read_calmly(reference, number, frame):
                found.append(note)
    return found


# Writing --------------------------------------------------------------------------------------------------------------


def _add(writer: PdfWriter, page: PageObject, note: Note) -> None:
    frame, kind = _Frame.of(page), note["kind"]
    quads = [_quad(frame, box) for box in note["boxes"]]
    strokes = [_points(frame, stroke) for stroke in note["strokes"]]
    points = [point for part in (*quads, *strokes) for point in part]
    if not points:
        return
    edge = _INK_WIDTH if kind == "ink" else 0.0
    xs, ys = [x for x, _ in points], [y for _, y in points]
    rect = _floats([min(xs) - edge, min(ys) - edge, max(xs) + edge, max(ys) + edge])
    entries: dict[str, Any] = {
        "/Type": NameObject("/Annot"),
        "/Subtype": NameObject(_SUBTYPES[kind]),
        "/Rect": rect,
        "/C": _floats(_COLOURS[note["meaning"]]),
        "/Contents": TextStringObject(note["text"]),
        "/T": TextStringObject(note["author"]),
        "/Subj": TextStringObject(note["meaning"]),
        "/NM": TextStringObject(note["id"]),
        "/M": TextStringObject(note["at"]),
        "/F": NumberObject(4),
        "/P": page.indirect_reference,
    }
    if kind in {"highlight", "underline", "strike"}:
        entries["/QuadPoints"] = _floats([edge for quad in quads for point in quad for edge in point])
    elif kind == "ink":
        entries["/InkList"] = ArrayObject([_floats([edge for p in stroke for edge in p]) for stroke in strokes])
    elif kind == "text_box":
        entries["/DA"] = TextStringObject("/Helv 10 Tf 0 g")
    else:
        entries["/Name"] = NameObject("/Note")
    if drawn := _drawn(kind, note["meaning"], quads, strokes):
        entries["/AP"] = DictionaryObject({NameObject("/N"): _appearance(writer, drawn, rect)})
    annotation = DictionaryObject({NameObject(key): value for key, value in entries.items()})
    there = page.get("/Annots", None)
    kept = ArrayObject(there.get_object()) if there is not None else ArrayObject()
    kept.append(writer._add_object(annotation))  # noqa: SLF001 - pypdf's own way to add an object, as its guide says
    page[NameObject("/Annots")] = kept


def _appearance(writer: PdfWriter, drawn: str, rect: ArrayObject) -> Any:  # noqa: ANN401 - a reference of pypdf's
    stream = DecodedStreamObject()
    stream.set_data(drawn.encode("ascii"))
    state = DictionaryObject({NameObject("/BM"): NameObject("/Multiply")})
    stream.update(
        {
            NameObject("/Type"): NameObject("/XObject"),
            NameObject("/Subtype"): NameObject("/Form"),
            NameObject("/BBox"): rect,
            NameObject("/Resources"): DictionaryObject(
                {NameObject("/ExtGState"): DictionaryObject({NameObject("/M"): state})}
            ),
            NameObject("/Group"): DictionaryObject({NameObject("/S"): NameObject("/Transparency")}),
        }
    )
    return writer._add_object(stream)  # noqa: SLF001 - as above


def _drawn(kind: str, meaning: str, quads: list[list[tuple[float, float]]], strokes: list[Any]) -> str:
    """What an annotation looks like; a text box is drawn by whoever shows it, in a font that has its letters."""
    line = f"{_numbers(_COLOURS[meaning])} RG"
    if kind == "highlight":
        fill = f"/M gs {_numbers(_TINTS[meaning])} rg"
        return " ".join([fill, *(f"{_path([q[0], q[1], q[3], q[2]])} h f" for q in quads)])
    if kind in {"underline", "strike"}:
        ends = [(q[2], q[3]) if kind == "underline" else (_middle(q[0], q[2]), _middle(q[1], q[3])) for q in quads]
        return " ".join([line, "1 w", *(f"{_path(end)} S" for end in ends)])
    if kind == "ink":
        return " ".join([line, f"{_INK_WIDTH} w 1 J 1 j", *(f"{_path([*s, s[-1]])} S" for s in strokes)])
    if kind == "sticky":
        (q,) = quads
        return f"{line} {_numbers(_TINTS[meaning])} rg 1 w {_path([q[0], q[1], q[3], q[2]])} h B"
    return ""


def _quad(frame: _Frame, box: Sequence[int]) -> list[tuple[float, float]]:
    """Upper left, upper right, lower left, lower right as they are read: the order that programs expect."""
    left, top, right, bottom = (edge / UNITS for edge in box)
    return [frame.to_user(x, y) for x, y in ((left, top), (right, top), (left, bottom), (right, bottom))]


def _points(frame: _Frame, edges: Sequence[int]) -> list[tuple[float, float]]:
    return [frame.to_user(x / UNITS, y / UNITS) for x, y in zip(edges[::2], edges[1::2], strict=True)]


def _middle(one: tuple[float, float], other: tuple[float, float]) -> tuple[float, float]:
    return (one[0] + other[0]) / 2, (one[1] + other[1]) / 2


def _path(points: Sequence[tuple[float, float]]) -> str:
    (first, *rest) = [_numbers(point) for point in points]
    return " ".join([f"{first} m", *(f"{point} l" for point in rest)])


def _numbers(values: Sequence[float]) -> str:
    return " ".join(f"{value:.2f}" for value in values)


def _floats(values: Sequence[float]) -> ArrayObject:
    return ArrayObject([FloatObject(f"{value:.2f}") for value in values])


# Reading --------------------------------------------------------------------------------------------------------------


def _read_calmly(reference: PdfObject, page: int, frame: _Frame) -> Note | None:
    """One annotation as a note; one that nothing can be made of does not keep the others from being read."""
    try:
        found = reference.get_object()
        return _read(found, page, frame) if isinstance(found, DictionaryObject) else None
    except MALFORMED:
        return None


def _read(annotation: DictionaryObject, page: int, frame: _Frame) -> Note | None:
    """One annotation as a note; None for what is none, such as a link or a field."""
    kind = _KINDS.get(str(annotation.get("/Subtype", "")))
    if kind is None:
        return None
    strokes = list(_strokes(annotation, frame)) if kind == "ink" else []
    boxes = [] if kind == "ink" else list(_boxes(annotation, frame))
    if not boxes and not strokes:
        return None
    meaning = str(annotation.get("/Subj", ""))
    return {
        "kind": kind,
        "page": page,
        "meaning": meaning if meaning in _COLOURS else "plain",
        "text": str(annotation.get("/Contents", "") or "")[:_TEXT_LIMIT],
        "boxes": boxes,
        "strokes": strokes,
    }


def _boxes(annotation: DictionaryObject, frame: _Frame) -> Iterator[list[int]]:
    edges = _edges(annotation.get("/QuadPoints")) or _edges(annotation.get("/Rect"))
    step = 8 if len(edges) >= 8 else 4
    for first in range(0, min(len(edges), step * _BOXES_LIMIT) - step + 1, step):
        corners = [frame.from_user(*edges[at : at + 2]) for at in range(first, first + step, 2)]
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        yield [_unit(min(xs)), _unit(min(ys)), _unit(max(xs)), _unit(max(ys))]


def _strokes(annotation: DictionaryObject, frame: _Frame) -> Iterator[list[int]]:
    left = _POINTS_LIMIT
    for listed in list(annotation.get("/InkList") or ())[:_STROKES_LIMIT]:
        edges = _edges(listed)[: 2 * left]
        points = [frame.from_user(x, y) for x, y in zip(edges[::2], edges[1::2], strict=False)]
        left -= len(points)
        if points:
            yield [_unit(edge) for point in points for edge in point]


def _edges(listed: Any) -> list[float]:  # noqa: ANN401 - whatever stands in a stranger's file
    found = listed.get_object() if listed is not None else None
    numbers = [float(each) for each in found] if isinstance(found, ArrayObject) else []
    return numbers if all(map(math.isfinite, numbers)) else []


def _unit(points: float) -> int:
    return max(0, min(14_400 * UNITS, round(points * UNITS)))
