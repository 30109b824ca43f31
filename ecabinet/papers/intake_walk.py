"""Go through a PDF and every page of it with pypdf, and refuse what a cabinet paper has no business containing.

The rule is one: whatever *does* something is refused unless it stands on the short list of what merely turns to a
page or names an address that a person may follow. The names in capitals are those of ISO 32000-2.
"""

import math
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, Final

from pypdf import PdfReader
from pypdf.errors import LimitReachedError, PyPdfError
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, NullObject, PdfObject, StreamObject

from ecabinet.domain.faults import Refused
from ecabinet.papers.facts import PAGE_LIMIT

TREE_DEPTH: Final = 50
ANNOTATION_LIMIT: Final = 100_000
LONGEST_SIDE: Final = 14_400.0
"""Points; the largest page that ISO 32000 knows, 5.08 m."""

_HARMLESS = frozenset({"/GoTo", "/URI", "/Named"})
_HARMLESS_UNASKED = frozenset({"/GoTo", "/Named"})
_HARMLESS_NAMES = frozenset({"/NextPage", "/PrevPage", "/FirstPage", "/LastPage"})
ACTIONS = {
    "/JavaScript": "paper_javascript",
    "/Launch": "paper_starts_program",
    "/GoToR": "paper_opens_file",
    "/GoToE": "paper_opens_file",
    "/ImportData": "paper_opens_file",
    "/SubmitForm": "paper_sends_form",
}
ANNOTATIONS = {
    "/FileAttachment": "paper_embeds_file",
    "/RichMedia": "paper_media",
    "/Screen": "paper_media",
    "/Movie": "paper_media",
    "/Sound": "paper_media",
    "/3D": "paper_media",
}
MALFORMED = (
    PyPdfError,
    ValueError,
    KeyError,
    TypeError,
    AttributeError,
    IndexError,
    AssertionError,
    ArithmeticError,
    NotImplementedError,
    EOFError,
    OSError,
    struct.error,
    zlib.error,
)  # fmt: skip - what pypdf was seen to raise on files that are no proper PDF; none of it is our defect


@dataclass(frozen=True, slots=True)
class Walked:
    """What the walk learnt; the title is as the file has it, unchecked."""

    pages: int
    title: str
    has_text: bool


def walk(stream: BinaryIO, *, attachments: bool = False) -> Walked:
    """Go over a whole paper; raises `Refused` with the reason. `attachments` admits embedded files and nothing else."""
    _check_ends(stream)
    try:
        return _Walk(PdfReader(stream, strict=False), attachments=attachments).run()
    except RecursionError as error:
        raise Refused("paper_tangled") from error
    except (LimitReachedError, MemoryError) as error:
        raise Refused("paper_too_complex") from error
    except MALFORMED as error:
        raise Refused("paper_unreadable") from error


def _check_ends(stream: BinaryIO) -> None:
    """A PDF from the first byte (else it may be two files in one), and complete to its end."""
    stream.seek(0)
    if stream.read(5) != b"%PDF-":
        raise Refused("paper_no_pdf")
    size = stream.seek(0, 2)
    stream.seek(max(0, size - 1024))
    if b"%%EOF" not in stream.read():
        raise Refused("paper_cut_short")
    stream.seek(0)


class _Walk:
    def __init__(self, reader: PdfReader, *, attachments: bool) -> None:
        if "/Encrypt" in reader.trailer or reader.is_encrypted:
            raise Refused("paper_encrypted")
        self._reader = reader
        self._attachments = attachments
        self._annotations = 0
        self._has_text = False

    def run(self) -> Walked:
        catalog = _dictionary(self._reader.trailer["/Root"])
        self._check_catalog(catalog)
        self._check_form(_dictionary(catalog.get("/AcroForm")))
        self._check_outline(_dictionary(catalog.get("/Outlines")))
        pages = 0
        for page, inherited in _pages(catalog):
            pages += 1
            if pages > PAGE_LIMIT:
                raise Refused("paper_too_many_pages", {"limit": PAGE_LIMIT})
            self._check_page(page, inherited)
        if not pages or str(pages) != str(_resolved(_dictionary(catalog["/Pages"]).get("/Count"))):
            raise Refused("paper_unreadable")  # other programs would number its pages differently
        return Walked(pages, self._title(), self._has_text)

    def _title(self) -> str:
        info = self._reader.metadata
        title = info.title if info else None
        return title if isinstance(title, str) else ""

    def _check_catalog(self, catalog: DictionaryObject) -> None:
        opening = _resolved(catalog.get("/OpenAction"))
        if isinstance(opening, DictionaryObject):  # else a place in the paper, or nothing
            _check_action(opening, _HARMLESS_UNASKED)
        _check_triggers(catalog)
        names = _dictionary(catalog.get("/Names"))
        if "/JavaScript" in names:
            raise Refused("paper_javascript")
        embedded = _dictionary(names.get("/EmbeddedFiles"))
        if "/Collection" in catalog or "/AF" in catalog or "/Names" in embedded or "/Kids" in embedded:
            self._refuse_attachment()

    def _refuse_attachment(self) -> None:
        if not self._attachments:
            raise Refused("paper_embeds_file")

    def _check_form(self, form: DictionaryObject) -> None:
        if "/XFA" in form:
            raise Refused("paper_xfa")
        for field in _tree(form.get("/Fields"), "/Kids"):
            _check_action(_dictionary(field.get("/A")), _HARMLESS)
            _check_triggers(field)

    def _check_outline(self, outline: DictionaryObject) -> None:
        seen: set[int] = set()
        waiting = [outline.raw_get("/First")] if "/First" in outline else []
        while waiting:
            reference = waiting.pop()
            if isinstance(reference, IndirectObject):
                if reference.idnum in seen:
                    raise Refused("paper_tangled")
                seen.add(reference.idnum)
            entry = _dictionary(reference)
            _check_action(_dictionary(entry.get("/A")), _HARMLESS)
            waiting += [entry.raw_get(key) for key in ("/Next", "/First") if key in entry]

    def _check_page(self, page: DictionaryObject, inherited: dict[str, PdfObject]) -> None:
        _check_boxes(inherited)
        _check_triggers(page)
        if "/AF" in page:
            self._refuse_attachment()
        for annotation in _elements(page.get("/Annots")):
            self._annotations += 1
            if self._annotations > ANNOTATION_LIMIT:
                raise Refused("paper_too_complex")
            self._check_annotation(_dictionary(annotation))
        content = _resolved(page.get("/Contents"))
        streams = [_resolved(part) for part in content] if isinstance(content, ArrayObject) else [content]
        if not all(isinstance(part, StreamObject | NullObject) for part in streams):
            raise Refused("paper_unreadable")
        self._has_text = self._has_text or _shows_text(streams, _dictionary(inherited.get("/Resources")), depth=0)

    def _check_annotation(self, annotation: DictionaryObject) -> None:
        kind = ANNOTATIONS.get(_name(annotation, "/Subtype"))
        if kind == "paper_embeds_file":
            self._refuse_attachment()
        elif kind:
            raise Refused(kind)
        for key in ("/A", "/PA"):
            _check_action(_dictionary(annotation.get(key)), _HARMLESS)
        _check_triggers(annotation)


_INHERITED = ("/Resources", "/MediaBox", "/CropBox")


def _pages(catalog: DictionaryObject) -> Iterator[tuple[DictionaryObject, dict[str, PdfObject]]]:
    """Every page in order, with its own or inherited resources and boxes."""
    waiting: list[tuple[PdfObject, int, dict[str, PdfObject]]] = [(catalog.raw_get("/Pages"), 0, {})]
    seen: set[int] = set()
    while waiting:
        reference, depth, inherited = waiting.pop()
        node = _resolved(reference)
        if not isinstance(node, DictionaryObject):
            raise Refused("paper_unreadable")
        inherited = inherited | {key: node.raw_get(key) for key in _INHERITED if key in node}
        if "/Kids" not in node:
            yield node, inherited
            continue
        if depth > TREE_DEPTH or (isinstance(reference, IndirectObject) and reference.idnum in seen):
            raise Refused("paper_tangled")
        if isinstance(reference, IndirectObject):
            seen.add(reference.idnum)
        waiting += [(kid, depth + 1, inherited) for kid in reversed(_elements(node["/Kids"]))]


def _tree(roots: PdfObject | None, kids: str) -> Iterator[DictionaryObject]:
    """Every dictionary of a tree that hangs together by `kids`, each once."""
    waiting: list[PdfObject] = list(_elements(roots))
    seen: set[int] = set()
    while waiting:
        reference = waiting.pop()
        if isinstance(reference, IndirectObject):
            if reference.idnum in seen:
                raise Refused("paper_tangled")
            seen.add(reference.idnum)
        node = _dictionary(reference)
        yield node
        waiting += _elements(node.get(kids))


def _check_boxes(boxes: dict[str, PdfObject]) -> None:
    """A page has four finite numbers for an edge and is no larger than the format allows."""
    for name in ("/MediaBox", "/CropBox"):
        if name not in boxes:
            continue
        edges = [float(str(_resolved(edge))) for edge in _elements(boxes[name])]
        if len(edges) != 4 or not all(math.isfinite(edge) for edge in edges):
            raise Refused("paper_page_size")
        if max(abs(edges[2] - edges[0]), abs(edges[3] - edges[1])) > LONGEST_SIDE:
            raise Refused("paper_page_size")


def _check_triggers(owner: DictionaryObject) -> None:
    """Additional actions: what would happen by itself when the paper, a page or a field is opened or left."""
    for action in _dictionary(owner.get("/AA")).values():
        _check_action(_dictionary(action), _HARMLESS_UNASKED)


def _check_action(action: DictionaryObject, harmless: frozenset[str]) -> None:
    """An action and those that follow it, all of them harmless or refused."""
    waiting: list[PdfObject] = [action]
    for _ in range(TREE_DEPTH):
        if not waiting:
            return
        step = _dictionary(waiting.pop())
        kind = _name(step, "/S")
        if "/JS" in step:
            kind = "/JavaScript"
        named_badly = kind == "/Named" and _name(step, "/N") not in _HARMLESS_NAMES
        if step and (kind not in harmless or named_badly):
            raise Refused(ACTIONS.get(kind, "paper_acts"))
        following = _resolved(step.get("/Next"))
        waiting += following if isinstance(following, ArrayObject) else [following]
        waiting = [each for each in waiting if not isinstance(_resolved(each), NullObject)]
    raise Refused("paper_tangled")


def _shows_text(streams: list[PdfObject], resources: DictionaryObject, depth: int) -> bool:
    """Whether fonts are there and an operator that shows text with them, on the page or in a form drawn on it."""
    if _dictionary(resources.get("/Font")):
        for stream in streams:
            if isinstance(stream, StreamObject) and _has_text_operator(stream.get_data()):
                return True
    if depth >= 3:
        return False
    forms = (_resolved(drawn) for drawn in _dictionary(resources.get("/XObject")).values())
    return any(
        _shows_text([form], _dictionary(form.get("/Resources")), depth + 1)
        for form in forms
        if isinstance(form, StreamObject) and _name(form, "/Subtype") == "/Form"
    )


def _has_text_operator(content: bytes) -> bool:
    return b"Tj" in content or b"TJ" in content


def _resolved(value: PdfObject | None) -> PdfObject:
    """The object itself, not a reference to it; the null object where there is none."""
    found = None if value is None else value.get_object()
    return NullObject() if found is None else found


def _dictionary(value: PdfObject | None) -> DictionaryObject:
    """The dictionary that is meant, an empty one where there is none."""
    found = _resolved(value)
    return found if isinstance(found, DictionaryObject) else DictionaryObject()


def _name(owner: DictionaryObject, key: str) -> str:
    return str(_resolved(owner.get(key)))


def _elements(value: PdfObject | None) -> list[PdfObject]:
    found = _resolved(value)
    return list(found) if isinstance(found, ArrayObject) else []
