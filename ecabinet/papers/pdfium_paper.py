"""One open paper in PDFium: sizes, pictures, text with boxes, links and outline. Runs in a child only.

Coordinates leave this module as points of the page as it is shown: origin in the top left corner, y downwards, the
page's own rotation applied.
"""

import ctypes
import re
from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium

from ecabinet.papers.pages import Part

_PAGES_KEPT = 3
_FORM_VERSION = 2
_LINKS_KEPT = 2_000
_OUTLINE_KEPT = 5_000
_OUTLINE_DEPTH = 16
_ADDRESS_LIMIT = 4_000
_OBJECTS_LOOKED_AT, _PHOTOGRAPHS_KEPT = 20_000, 200
_FILLS_PAGE = 0.6
"""Share of its page from which a picture is the page itself, as a scan is."""
_WHITE = 0xFFFFFFFF
_LINE = re.compile("[^\r\n]+")
_WORD = re.compile(r"\S+")
_WIDE_GAP = 2.0
"""Heights of a letter between two words that are no longer neighbours."""
_BACK = 4.0
"""Heights of a letter by which a word may begin before the last one's end, as overprinted marks do."""


class BrokenError(Exception):
    """PDFium cannot open the paper or the page."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Takes PDF coordinates of one page to those of the page as shown."""

    left: float
    bottom: float
    right: float
    top: float
    quarter: int

    def box(self, left: float, top: float, right: float, bottom: float) -> tuple[float, float, float, float]:
        """The shown box: left, top, right, bottom."""
        if self.quarter == 1:
            return bottom - self.bottom, left - self.left, top - self.bottom, right - self.left
        if self.quarter == 2:
            return self.right - right, bottom - self.bottom, self.right - left, top - self.bottom
        if self.quarter == 3:
            return self.top - top, self.right - right, self.top - bottom, self.right - left
        return left - self.left, self.top - top, right - self.left, self.top - bottom


class OpenPaper:
    """A paper that PDFium holds open. The last pages stay loaded: what follows is mostly asked of the same."""

    def __init__(self, access: Any) -> None:  # noqa: ANN401 - a ctypes structure of an untyped package
        self._access = access  # PDFium keeps its address
        self._document = pdfium.FPDF_LoadCustomDocument(ctypes.byref(access), None)
        if not self._document:
            raise BrokenError
        self._pages: OrderedDict[int, Any] = OrderedDict()
        # what is filled in and the pictures of signatures are drawn by the forms module alone
        self._form_info = pdfium.FPDF_FORMFILLINFO(version=_FORM_VERSION)
        has_form = pdfium.FPDF_GetFormType(self._document) != pdfium.FORMTYPE_NONE
        self._form = has_form and pdfium.FPDFDOC_InitFormFillEnvironment(self._document, self._form_info)

    def close(self) -> None:
        """Give everything back."""
        while self._pages:
            self._close_oldest()
        if self._form:
            pdfium.FPDFDOC_ExitFormFillEnvironment(self._form)
        pdfium.FPDF_CloseDocument(self._document)

    def sizes(self) -> "array[float]":
        """Width and height of every page in points, one after the other."""
        count = pdfium.FPDF_GetPageCount(self._document)
        size, sizes = pdfium.FS_SIZEF(), array("f")
        for index in range(count):
            found = pdfium.FPDF_GetPageSizeByIndexF(self._document, index, ctypes.byref(size))
            sizes.extend((size.width, size.height) if found else (0.0, 0.0))
        return sizes

    def draw(self, index: int, part: Part, memory: Any, stride: int) -> None:  # noqa: ANN401 - any ctypes buffer
        """Draw a part of a page into memory, as blue, green, red and one unused byte a pixel."""
        page = self._page(index)
        bitmap = pdfium.FPDFBitmap_CreateEx(part.width, part.height, pdfium.FPDFBitmap_BGRx, memory, stride)
        if not bitmap:
            raise BrokenError
        pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, part.width, part.height, _WHITE)
        whole = (-part.left, -part.top, part.page_width, part.page_height)
        pdfium.FPDF_RenderPageBitmap(bitmap, page, *whole, part.turn, pdfium.FPDF_ANNOT)
        if self._form:
            pdfium.FPDF_FFLDraw(self._form, bitmap, page, *whole, part.turn, pdfium.FPDF_ANNOT)
        pdfium.FPDFBitmap_Destroy(bitmap)

    def text(self, index: int) -> str:
        """The text of a page, a character for each of PDFium's."""
        with _TextPage(self._page(index)) as text:
            return text.characters()

    def boxes(self, index: int) -> "array[float]":
        """Left, top, right and bottom of every character of `text`, all zero where nothing is drawn for it."""
        page = self._page(index)
        with _TextPage(page) as text:
            return text.boxes(_place(page))

    def lines(self, index: int) -> "array[float]":
        """Eight numbers for each line, or part of one before a wide gap: see `_TextPage.lines`."""
        page = self._page(index)
        with _TextPage(page) as text:
            return text.lines(_place(page))

    def links(self, index: int) -> Iterator[tuple[list[float], int, str]]:
        """Box, target page or -1, and address or "", of every link of a page."""
        page = self._page(index)
        place = _place(page)
        position, link, box = ctypes.c_int(0), pdfium.FPDF_LINK(), pdfium.FS_RECTF()
        for _ in range(_LINKS_KEPT):
            if not pdfium.FPDFLink_Enumerate(page, ctypes.byref(position), ctypes.byref(link)):
                return
            if pdfium.FPDFLink_GetAnnotRect(link, ctypes.byref(box)):
                action = pdfium.FPDFLink_GetAction(link)
                target = self._target(pdfium.FPDFLink_GetDest(self._document, link), action)
                shown = place.box(box.left, box.top, box.right, box.bottom)
                yield list(shown), target, self._address(action)

    def photographs(self, index: int) -> "array[float]":
        """Left, top, right and bottom of every picture among the page's own objects, but of none that fills it."""
        page = self._page(index)
        place, found = _place(page), array("f")
        edges = [ctypes.c_float() for _ in range(4)]
        most = _FILLS_PAGE * (place.right - place.left) * (place.top - place.bottom)
        for number in range(min(_OBJECTS_LOOKED_AT, pdfium.FPDFPage_CountObjects(page))):
            item = pdfium.FPDFPage_GetObject(page, number)
            if pdfium.FPDFPageObj_GetType(item) != pdfium.FPDF_PAGEOBJ_IMAGE:
                continue
            if pdfium.FPDFPageObj_GetBounds(item, *map(ctypes.byref, edges)):
                left, bottom, right, top = (edge.value for edge in edges)
                if abs((right - left) * (top - bottom)) < most and len(found) < 4 * _PHOTOGRAPHS_KEPT:
                    found.extend(place.box(left, top, right, bottom))
        return found

    def outline(self) -> list[tuple[int, str, int]]:
        """Depth, title and target page or -1 of every entry of the paper's own table of contents."""
        entries: list[tuple[int, str, int]] = []
        self._collect(None, 0, entries)
        return entries

    def _collect(self, parent: Any, depth: int, entries: list[tuple[int, str, int]]) -> None:  # noqa: ANN401 - ctypes
        entry = pdfium.FPDFBookmark_GetFirstChild(self._document, parent)
        while entry and depth < _OUTLINE_DEPTH and len(entries) < _OUTLINE_KEPT:
            target = self._target(
                pdfium.FPDFBookmark_GetDest(self._document, entry), pdfium.FPDFBookmark_GetAction(entry)
            )
            entries.append((depth, _utf16(pdfium.FPDFBookmark_GetTitle, entry), target))
            self._collect(entry, depth + 1, entries)
            entry = pdfium.FPDFBookmark_GetNextSibling(self._document, entry)

    def _target(self, place: Any, action: Any) -> int:  # noqa: ANN401 - ctypes pointers
        if not place and action and pdfium.FPDFAction_GetType(action) == pdfium.PDFACTION_GOTO:
            place = pdfium.FPDFAction_GetDest(self._document, action)
        return int(pdfium.FPDFDest_GetDestPageIndex(self._document, place)) if place else -1

    def _address(self, action: Any) -> str:  # noqa: ANN401 - a ctypes pointer
        if not action or pdfium.FPDFAction_GetType(action) != pdfium.PDFACTION_URI:
            return ""
        length = pdfium.FPDFAction_GetURIPath(self._document, action, None, 0)
        if length > _ADDRESS_LIMIT:
            return ""
        buffer = ctypes.create_string_buffer(max(1, length))
        pdfium.FPDFAction_GetURIPath(self._document, action, buffer, length)
        return buffer.value.decode("utf-8", "replace")

    def _page(self, index: int) -> Any:  # noqa: ANN401 - a ctypes pointer
        page = self._pages.pop(index, None)
        if page is None:
            page = pdfium.FPDF_LoadPage(self._document, index)
            if not page:
                raise BrokenError
            if self._form:
                pdfium.FORM_OnAfterLoadPage(page, self._form)
        self._pages[index] = page
        if len(self._pages) > _PAGES_KEPT:
            self._close_oldest()
        return page

    def _close_oldest(self) -> None:
        _, page = self._pages.popitem(last=False)
        if self._form:
            pdfium.FORM_OnBeforeClosePage(page, self._form)
        pdfium.FPDF_ClosePage(page)


class _TextPage:
    """The text of a loaded page; leaves PDFium with the `with` block."""

    def __init__(self, page: Any) -> None:  # noqa: ANN401 - a ctypes pointer
        self._text = pdfium.FPDFText_LoadPage(page)
        if not self._text:
            raise BrokenError
        self._count = max(0, pdfium.FPDFText_CountChars(self._text))

    def __enter__(self) -> "_TextPage":
        return self

    def __exit__(self, *_: object) -> None:
        pdfium.FPDFText_ClosePage(self._text)

    def characters(self) -> str:
        buffer = (ctypes.c_ushort * (self._count + 1))()
        written = pdfium.FPDFText_GetText(self._text, 0, self._count, buffer) if self._count else 1
        text = bytes(buffer)[: 2 * (written - 1)].decode("utf-16-le", "replace")
        if len(text) == self._count:
            return text
        # letters beyond the first plane or without a meaning: slower, but one for one
        numbers = (pdfium.FPDFText_GetUnicode(self._text, index) for index in range(self._count))
        return "".join(chr(number) if 0 < number < 0xD800 or number > 0xDFFF else "\ufffd" for number in numbers)

    def boxes(self, place: _Place) -> "array[float]":
        boxes, box = array("f"), pdfium.FS_RECTF()
        reference = ctypes.byref(box)
        find, text = pdfium.FPDFText_GetLooseCharBox, self._text
        for index in range(self._count):
            if find(text, index, reference) and box.right > box.left and box.top > box.bottom:
                boxes.extend(place.box(box.left, box.top, box.right, box.bottom))
            else:
                boxes.extend((0.0, 0.0, 0.0, 0.0))
        return boxes

    def lines(self, place: _Place) -> "array[float]":
        """First character, the one after the last, left, top, right, bottom, height of the letters, and a zero.

        PDFium says itself where lines end; only the first and the last letter of each word are asked for their boxes.
        """
        rows = array("f")
        for line in _LINE.finditer(self.characters()):
            words = []
            for word in _WORD.finditer(line.group()):
                start, end = line.start() + word.start(), line.start() + word.end()
                if (first := self._box(start, place)) and (last := self._box(end - 1, place)):
                    words.append((start, end, *_around(first, last)))
            for part in _parts(words):
                heights = sorted(word[5] - word[3] for word in part)
                edges = min(w[2] for w in part), min(w[3] for w in part), max(w[4] for w in part)
                bottom = max(w[5] for w in part)
                rows.extend((part[0][0], part[-1][1], *edges, bottom, heights[len(heights) // 2], 0.0))
        return rows

    def _box(self, index: int, place: _Place) -> tuple[float, float, float, float] | None:
        box = pdfium.FS_RECTF()
        seen = pdfium.FPDFText_GetLooseCharBox(self._text, index, ctypes.byref(box))
        return place.box(box.left, box.top, box.right, box.bottom) if seen and box.top > box.bottom else None


_Word = tuple[int, int, float, float, float, float]


def _around(one: tuple[float, ...], other: tuple[float, ...]) -> tuple[float, float, float, float]:
    """The box around two."""
    return min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3])


def _parts(words: list[_Word]) -> Iterator[list[_Word]]:
    """The words of a line, parted where the gap is so wide that another column or cell begins."""
    part: list[_Word] = []
    for word in words:
        if part and not -_BACK * (word[5] - word[3]) <= word[2] - part[-1][4] <= _WIDE_GAP * (word[5] - word[3]):
            yield part
            part = []
        part.append(word)
    if part:
        yield part


def _place(page: Any) -> _Place:  # noqa: ANN401 - a ctypes pointer
    box = pdfium.FS_RECTF()
    if not pdfium.FPDF_GetPageBoundingBox(page, ctypes.byref(box)):
        raise BrokenError
    return _Place(box.left, box.bottom, box.right, box.top, pdfium.FPDFPage_GetRotation(page))


def _utf16(read: Callable[..., int], owner: object) -> str:
    length = min(read(owner, None, 0), 2_000)
    buffer = ctypes.create_string_buffer(max(2, length))
    read(owner, buffer, length)
    return buffer.raw[: max(0, length - 2)].decode("utf-16-le", "replace")
