"""What intake tells about a paper, and every reason for which it refuses one."""

from dataclasses import dataclass
from enum import Enum

SIZE_LIMIT = 500 * 1000 * 1000
"""Bytes; larger files are refused unread."""
PAGE_LIMIT = 5_000

REFUSALS = frozenset(
    {"paper_no_pdf", "paper_cut_short", "paper_unreadable", "paper_encrypted", "paper_tangled", "paper_too_complex"}
    | {"paper_too_many_pages", "paper_page_size", "paper_xfa", "paper_javascript", "paper_starts_program"}
    | {"paper_opens_file", "paper_sends_form", "paper_embeds_file", "paper_media", "paper_acts"}
)
"""Every code that the walk over a paper's pages can refuse it with."""


class Purpose(Enum):
    """What a file comes in as: only minutes may carry an embedded file, their figures."""

    PAPER = "paper"
    MINUTES = "minutes"


@dataclass(frozen=True, slots=True)
class PaperFacts:
    """What intake knows of a paper: digest in hex, bytes, pages, its own title or "", whether text can be found."""

    sha256: str
    size: int
    pages: int
    title: str
    has_text: bool
