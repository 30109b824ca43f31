"""The child's side of intake: one walk per request; also what pypdf does with notes, for it has the same limits."""

import encodings.cp1252
import encodings.latin_1
import encodings.mac_roman
import encodings.utf_16
import encodings.utf_16_be
import encodings.utf_16_le
import io
import json
import warnings
from typing import BinaryIO

import pypdf.filters
import pypdf.xmp

from ecabinet.domain.faults import Refused
from ecabinet.papers.annotating import annotated, annotations_in
from ecabinet.papers.frames import Header
from ecabinet.papers.intake_walk import MALFORMED, walk
from ecabinet.papers.serving import Answer, Fetch, PaperFile

NEEDED_LATER = (
    encodings.cp1252,
    encodings.latin_1,
    encodings.mac_roman,
    encodings.utf_16,
    encodings.utf_16_be,
    encodings.utf_16_le,
    pypdf.filters,
    pypdf.xmp,
)
"""Modules that pypdf and Python load at the moment of need, when it is too late: no file can be opened then."""
_WHOLE_IN_MEMORY = 64 * 1024 * 1024
_AT_ONCE = 1024 * 1024


class IntakeService:
    """Walks over the papers it is given."""

    def __init__(self, fetch: Fetch) -> None:
        self._fetch = fetch
        warnings.simplefilter("ignore")  # showing one would look up its source line, a file

    def answer(self, request: Header) -> Answer:
        """What the walk learnt, or the code it was refused with; or what a paper's notes are, or become in it."""
        try:
            if "notes" in request:
                return {}, self._with_notes(request["size"], request["notes"])
            walked = walk(_stream(request["size"], self._fetch), attachments=bool(request["attachments"]))
        except Refused as refused:
            return {"refused": refused.code, "details": refused.details}, b""
        except OSError:
            return {"refused": "paper_unreadable"}, b""  # the program knows better: it could not read the bytes
        return {"pages": walked.pages, "title": walked.title, "has_text": int(walked.has_text)}, b""

    def _with_notes(self, size: int, notes: int) -> bytes:
        """The notes that stand in a paper, or what is to be written after it: `notes` bytes of JSON follow the paper.

        A paper that pypdf cannot make sense of is refused, like one that nests too deep.
        """
        try:
            paper = _read(0, size, self._fetch)
            if notes:
                return annotated(paper, json.loads(_read(size, notes, self._fetch)))
            return json.dumps(annotations_in(paper), separators=(",", ":")).encode()
        except (*MALFORMED, RecursionError, MemoryError) as error:
            raise Refused("paper_unreadable") from error


def _read(start: int, count: int, fetch: Fetch) -> bytes:
    places = range(start, start + count, _AT_ONCE)
    return b"".join(fetch(offset, min(_AT_ONCE, start + count - offset)) for offset in places)


def _stream(size: int, fetch: Fetch) -> BinaryIO:
    """The paper as a file, wholly in memory where it is small: pypdf jumps about a lot."""
    if size > _WHOLE_IN_MEMORY:
        return io.BufferedReader(PaperFile(size, fetch), _AT_ONCE)
    return io.BytesIO(_read(0, size, fetch))
