"""A link to a place in a paper, to be put into a letter or a comment; it opens nothing to who may not read it.

It names things by their ids and carries the quoted words, so that the place is found in a later version too.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Self
from urllib.parse import parse_qs, urlencode

from ecabinet.protocol.invitations import LINK_SCHEME

_HEAD: Final = f"{LINK_SCHEME}paper?"
_LONGEST, _QUOTE = 2_000, 200


class Holder(StrEnum):
    """What a paper belongs to."""

    ITEM = "item"
    BALLOT = "ballot"


@dataclass(frozen=True, slots=True)
class PaperLink:
    """An item's or a ballot's paper by its id, its page from 1, and the words meant there or ""."""

    holder: Holder
    subject: str
    paper: str
    page: int = 1
    quote: str = ""

    def to_text(self) -> str:
        """The link as it is copied."""
        fields = {self.holder.value: self.subject, "paper": self.paper, "page": str(self.page)}
        quote = {"quote": " ".join(self.quote.split())[:_QUOTE]} if self.quote.strip() else {}
        return _HEAD + urlencode(fields | quote)

    @classmethod
    def of_text(cls, text: str) -> Self | None:
        """What a link says; None where it is none of these."""
        text = text.strip()
        if not text.startswith(_HEAD) or len(text) > _LONGEST:
            return None
        try:
            fields = {name: values[0] for name, values in parse_qs(text[len(_HEAD) :], max_num_fields=8).items()}
        except ValueError:
            return None
        holder = next((holder for holder in Holder if holder.value in fields), None)
        page = fields.get("page", "1")
        if (
            holder is None
            or "paper" not in fields
            or not (page.isascii() and page.isdecimal() and 0 < int(page) < 10**5)
        ):
            return None
        return cls(holder, fields[holder.value], fields["paper"], int(page), fields.get("quote", "")[:_QUOTE])
