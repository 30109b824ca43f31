"""Which article of a paper a place belongs to, as the paper itself says: “Điều 3”, “Article 12a”."""

import re
from collections.abc import Iterable

_ARTICLE = re.compile(
    r"^\s*(?P<article>(?:Điều|ĐIỀU|Article|ARTICLE)\s+\d{1,4}[a-zđA-ZĐ]?)\s*(?:[.:\r\n]|$)", re.MULTILINE
)
"""An article's heading begins a line and ends with a full stop, a colon or the line; a mention of one does not."""


def article_before(pages: Iterable[str]) -> str:
    """The last article begun in texts of pages, given from the nearest backwards; "" where none is found.

    The first text is the page's own up to the place that is cited.
    """
    for text in pages:
        found = [" ".join(match["article"].split()) for match in _ARTICLE.finditer(text)]
        if found:
            return found[-1]
    return ""
