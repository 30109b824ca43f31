"""What is done to a page on its way into a pack: cleaned of actions, its links kept, stamped over its content.

Runs in a child (`pack_service`), on papers of which nothing is believed. No stream of a paper is decoded.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

import pikepdf
from pikepdf import Array, Dictionary, Name

MOST_ANNOTATIONS: Final = 5_000
"""The annotations of one page that are looked at; a page with more loses the rest."""
MARK: Final = "/EcPackMark"
FONT: Final = "/EcPackFont"
_A4: Final = (0.0, 0.0, 595.28, 841.89)
_SMALLEST, _LARGEST = 3.0, 200_000.0
_ACTIONS: Final = frozenset({"/GoTo", "/URI"})
_LEFT_OUT: Final = frozenset({"/FileAttachment", "/Screen", "/Movie", "/RichMedia", "/3D", "/Sound", "/PrinterMark"})
_DROPPED: Final = ("/AA", "/B", "/PieceInfo", "/StructParents", "/Metadata", "/Thumb", "/PresSteps", "/Trans")
_FORM_KEYS: Final = ("/FT", "/V", "/DV", "/Parent", "/Kids", "/Ff", "/T", "/TU", "/TM", "/MK", "/AA", "/A", "/DA")
_QUARTER: Final = 90
_PRINTED: Final = 4
_HIDDEN: Final = 2


@dataclass(frozen=True, slots=True)
class Stamping:
    """What every stamped page shares: the watermark, the fonts, and the bytes that set what was there aside."""

    mark: pikepdf.Object
    fonts: tuple[pikepdf.Object, ...]
    begin: pikepdf.Object


@dataclass(frozen=True, slots=True)
class Stamp:
    """A stamp's text as runs of a font's number and the letters' codes, and its width at one point."""

    runs: tuple[tuple[int, str], ...]
    width: float


def box_of(page: Dictionary) -> tuple[float, float, float, float]:
    """What is seen of a page, an A4 sheet where its boxes make no sense."""
    media = _numbers(page.get("/MediaBox"))
    crop = _numbers(page.get("/CropBox"))
    if media is None:
        media = _A4
        page.MediaBox = Array(list(_A4))
    if crop is None and "/CropBox" in page:
        del page["/CropBox"]
    if crop is None:
        return media
    seen = (max(media[0], crop[0]), max(media[1], crop[1]), min(media[2], crop[2]), min(media[3], crop[3]))
    return seen if seen[2] - seen[0] >= _SMALLEST and seen[3] - seen[1] >= _SMALLEST else media


def _numbers(box: object) -> tuple[float, float, float, float] | None:
    """A box from its lower left to its upper right corner, None where it is none or no paper has its size."""
    if not isinstance(box, Array) or len(box) != 4:
        return None
    try:
        left, low, right, high = (float(number) for number in box)
    except (TypeError, ValueError, OverflowError):
        return None
    left, right, low, high = min(left, right), max(left, right), min(low, high), max(low, high)
    sizes = (right - left, high - low)
    is_sound = all(map(math.isfinite, (left, low, *sizes))) and all(_SMALLEST <= size <= _LARGEST for size in sizes)
    return (left, low, right, high) if is_sound else None


def turn_of(page: Dictionary) -> int:
    """By how many degrees a page is shown turned clockwise: 0, 90, 180 or 270."""
    turn = page.get("/Rotate", 0)
    return int(turn) % 360 // _QUARTER * _QUARTER if isinstance(turn, int) else 0


def stamp(pdf: pikepdf.Pdf, page: Dictionary, shared: Stamping, text: Stamp | None) -> None:
    """Draw the watermark and a stamp over a page; the stamp stands upright at the lower right as the page is read."""
    box, turn = box_of(page), turn_of(page)
    across, up = (box[2] - box[0], box[3] - box[1]) if turn % 180 == 0 else (box[3] - box[1], box[2] - box[0])
    pieces = ["\nQ q", _placed(box, turn)]
    pieces.append(f"q {_matrix(_mark_matrix(across, up))} cm {MARK} Do Q")
    if text is not None:
        pieces.append(_text(text, across, up))
    pieces.append("Q\n")
    own = pdf.make_stream(" ".join(pieces).encode("ascii"))
    page.Contents = Array([shared.begin, *_contents(page), own])
    _give_resources(page, shared)


def _placed(box: tuple[float, float, float, float], turn: int) -> str:
    """The matrix that puts the origin to the lower left corner of the page as it is read."""
    left, low, right, high = box
    matrix = {
        0: (1, 0, 0, 1, left, low),
        90: (0, 1, -1, 0, right, low),
        180: (-1, 0, 0, -1, right, high),
        270: (0, -1, 1, 0, left, high),
    }[turn]
    return f"{_matrix(matrix)} cm"


def _mark_matrix(across: float, up: float) -> tuple[float, ...]:
    """The watermark is drawn in a square of one unit around the origin and goes along the diagonal."""
    long, angle = 0.82 * math.hypot(across, up), math.atan2(up, across)
    cosine, sine = long * math.cos(angle), long * math.sin(angle)
    return (cosine, sine, -sine, cosine, across / 2, up / 2)


def _text(text: Stamp, across: float, up: float) -> str:
    """The stamp with a white edge, so that it can be read on anything; larger on larger sheets."""
    size = min(max(5.0, min(across, up) * 0.0145), 0.9 * across / max(text.width, 1.0))
    right, low = across - max(size * 1.6, across * 0.03) - text.width * size, max(size, up * 0.018)
    shown = " ".join(f"{FONT}{number} {_number(size)} Tf <{codes}> Tj" for number, codes in text.runs)
    at = f"1 0 0 1 {_number(max(right, 0.0))} {_number(low)} Tm"
    edge = f"1 G 1 j {_number(size * 0.28)} w 1 Tr {at} {shown}"
    return f"BT 0 Tc 0 Tw 100 Tz 0 Ts {edge} 0.16 0.2 0.29 rg 0 Tr {at} {shown} ET"


def _matrix(numbers: Iterable[float]) -> str:
    return " ".join(map(_number, numbers))


def _number(value: float) -> str:
    """A number as PDF writes it: no exponent, and the same on every machine."""
    return f"{value:.4f}".rstrip("0").rstrip(".") if value else "0"


def _contents(page: Dictionary) -> list[pikepdf.Object]:
    """The streams of a page; what is none is left out."""
    contents = page.get("/Contents")
    if isinstance(contents, pikepdf.Stream):
        return [contents]
    found: list[Any] = list(contents) if isinstance(contents, Array) else []
    return [one for one in found if isinstance(one, pikepdf.Stream)]


def _give_resources(page: Dictionary, shared: Stamping) -> None:
    """Name the watermark and the fonts among a page's resources, once where several pages share them."""
    resources = _entry(page, "/Resources")
    marks = _entry(resources, "/XObject")
    if MARK not in marks:
        marks[MARK] = shared.mark
        fonts = _entry(resources, "/Font")
        for number, font in enumerate(shared.fonts):
            fonts[f"{FONT}{number}"] = font


def _entry(holder: Dictionary, name: str) -> Dictionary:
    """A dictionary in a dictionary; made where it is missing or something else."""
    found = holder.get(name)
    if not isinstance(found, Dictionary):
        holder[name] = Dictionary()
        found = holder[name]
    assert isinstance(found, Dictionary)  # noqa: S101 - for the type checker: it was made so
    return found


def clean(page: Dictionary, targets: "Targets") -> None:
    """Leave a page without actions, attachments and form fields; links inside the paper and to the web stay links."""
    for name in _DROPPED:
        if name in page:
            del page[name]
    annotations = page.get("/Annots")
    if annotations is None:
        return
    found: list[Any] = list(annotations)[:MOST_ANNOTATIONS] if isinstance(annotations, Array) else []
    kept = [one for one in found if isinstance(one, Dictionary) and _clean_annotation(one, targets)]
    if kept:
        page.Annots = Array(kept)
    else:
        del page["/Annots"]


def _clean_annotation(annotation: Dictionary, targets: "Targets") -> bool:
    """Make an annotation harmless; False where nothing of it may stay."""
    kind = str(annotation.get("/Subtype", ""))
    if kind in _LEFT_OUT:
        return False
    if kind == "/Widget" and not _as_picture(annotation):
        return False
    if "/AA" in annotation:
        del annotation["/AA"]
    _keep_target(annotation, targets)
    return True


def _as_picture(field: Dictionary) -> bool:
    """Make a form field, as of a signature, the picture of itself; False where it shows nothing."""
    flags, picture = field.get("/F", 0), field.get("/AP")
    if not isinstance(picture, Dictionary) or (isinstance(flags, int) and flags & _HIDDEN):
        return False
    normal = picture.get("/N")
    if not isinstance(normal, pikepdf.Stream):
        state = field.get("/AS")
        normal = normal.get(str(state)) if isinstance(normal, Dictionary) and isinstance(state, Name) else None
        if not isinstance(normal, pikepdf.Stream):
            return False
    for name in _FORM_KEYS:
        if name in field:
            del field[name]
    field.AP = Dictionary(N=normal)
    field.Subtype, field.F = Name.Stamp, _PRINTED
    return True


def _keep_target(annotation: Dictionary, targets: "Targets") -> None:
    """Keep where a link leads if that is a page of the same paper or an address; drop every other action."""
    action = annotation.get("/A")
    if action is not None:
        kind = str(action.get("/S", "")) if isinstance(action, Dictionary) else ""
        if kind == "/GoTo" and isinstance(action, Dictionary):
            annotation["/Dest"] = action.get("/D", Array([]))
        if kind == "/URI" and isinstance(action, Dictionary):
            annotation.A = Dictionary(S=Name.URI, URI=action.get("/URI", ""))
        elif kind in _ACTIONS or action is not None:
            del annotation["/A"]
    if "/Dest" in annotation:
        place = targets.explicit(annotation["/Dest"])
        if place is None:
            del annotation["/Dest"]
        else:
            annotation["/Dest"] = place


class Targets:
    """The places in one paper that links name: looked up when the first of them is met."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._pdf = pdf
        self._names: dict[str, Any] | None = None

    def explicit(self, target: Any) -> Array | None:  # noqa: ANN401 - whatever a paper holds
        """A target as the page and where on it; None where it is not in this paper."""
        if isinstance(target, Name | pikepdf.String):
            target = self._named().get(str(target).removeprefix("/"))
        if isinstance(target, Dictionary):
            target = target.get("/D")
        if not isinstance(target, Array) or not len(target):
            return None
        page: Any = target[0]
        if isinstance(page, int):
            if not 0 <= page < len(self._pdf.pages):
                return None
            page = self._pdf.pages[page].obj
        if not isinstance(page, Dictionary) or page.get("/Type") != Name.Page:
            return None
        rest: list[Any] = list(target)[1:6]
        return Array([page, *(rest or [Name.Fit])])

    def _named(self) -> dict[str, Any]:
        """Every named place, of the old list and the new tree."""
        if self._names is None:
            self._names = {}
            root = self._pdf.Root
            old, names = root.get("/Dests"), root.get("/Names")
            if isinstance(old, Dictionary):
                self._names.update({name.removeprefix("/"): old[name] for name in old.keys()})  # noqa: SIM118 - no dict
            tree = names.get("/Dests") if isinstance(names, Dictionary) else None
            if isinstance(tree, Dictionary):
                self._names.update({str(name): place for name, place in pikepdf.NameTree(tree).items()})
        return self._names
