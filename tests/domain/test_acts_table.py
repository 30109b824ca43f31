"""docs/acts.md is the table others write acts by: it names every kind and every field that the shapes ask for."""

import re
from pathlib import Path

import pytest

from ecabinet.domain import deciding
from ecabinet.domain.bodies import PERSON
from ecabinet.domain.dossiers import ITEM, PAPER
from ecabinet.domain.feeds import FeedKind
from ecabinet.domain.shapes import Fields

TABLE = (Path(__file__).resolve().parents[2] / "docs" / "acts.md").read_text("utf-8")
PARTS = {"item +": ITEM, "person +": PERSON, "the fields of a paper": PAPER}
COMMENTS = set(deciding.KINDS[FeedKind.OPINIONS])


def rows() -> dict[tuple[FeedKind, str], str]:
    """Feed and kind → what the table says of the kind's data."""
    found = {}
    feed = FeedKind.BODY
    for line in TABLE.splitlines():
        if line.startswith("## `"):
            feed = FeedKind(re.split(r"[:`]", line[4:])[0])
        if line.startswith("| `"):
            _, kinds, data, *_ = line.split("|")
            names = re.findall(r"`([a-z_.]+)`", kinds)
            cells = data.split(" / ") if len(names) > 1 and " / " in data else [data] * len(names)
            found.update({(feed, name): cell for name, cell in zip(names, cells, strict=True)})
    return found


def test_the_table_names_every_kind_of_every_feed() -> None:
    expected = {(feed, kind) for feed, kinds in deciding.KINDS.items() for kind in kinds}
    told_in_words = {(FeedKind.OPINIONS, kind) for kind in COMMENTS}
    assert set(rows()) == expected - told_in_words


@pytest.mark.parametrize(("feed", "kind"), rows())
def test_the_table_names_every_field(feed: FeedKind, kind: str) -> None:
    shape = deciding.KINDS[feed][kind].shape
    assert isinstance(shape, Fields)
    cell = rows()[feed, kind]
    words = set(re.findall(r"[a-z_0-9]+\??", cell))
    words |= {name for part, fields in PARTS.items() if part in cell for name in fields.needed}
    missing = [name for name in shape.needed if name not in words]
    missing += [f"{name}?" for name in shape.optional if f"{name}?" not in words and "any of" not in cell]
    assert not missing
