"""Links to places in papers survive being copied, and nothing else is taken for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecabinet.application.paper_links import Holder, PaperLink

LINK = PaperLink(Holder.ITEM, "0192", "0193", 23, "Điều 3. Trách nhiệm & quyền hạn")


def test_a_link_leads_to_the_same_place() -> None:
    assert LINK.to_text().startswith("ecabinet:paper?item=0192&paper=0193&page=23&quote=")
    assert PaperLink.of_text(f"  {LINK.to_text()}\n") == LINK


@pytest.mark.parametrize(
    "text",
    [
        "",
        "https://example.org/?item=1&paper=2",
        "ecabinet:join?item=1",
        "ecabinet:paper?item=1",
        "ecabinet:paper?paper=1&page=2",
        "ecabinet:paper?item=1&paper=2&page=-1",
        "ecabinet:paper?item=1&paper=2&page=²",
        "ecabinet:paper?item=1&paper=2&page=0",
        "ecabinet:paper?item=1&paper=2&quote=" + "a" * 3_000,
        "ecabinet:paper?" + "&".join(f"a{number}=1" for number in range(50)),
    ],
)
def test_what_is_no_link_is_none(text: str) -> None:
    assert PaperLink.of_text(text) is None


@given(st.text(max_size=300))
def test_whatever_is_quoted_comes_back_as_one_line(quote: str) -> None:
    link = PaperLink.of_text(PaperLink(Holder.BALLOT, "a", "b", 1, quote.encode("utf-8", "replace").decode()).to_text())
    assert link is None or link.quote == " ".join(link.quote.split())
