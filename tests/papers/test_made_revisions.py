"""Papers made in two versions and two layouts, every edit known: what became of each quote must be found."""

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest

from ecabinet.papers.aligning import Alignment, align
from ecabinet.papers.anchor_lists import ListedAnchor, place_all
from ecabinet.papers.anchors import Anchor
from ecabinet.papers.paper_reading import read_paper
from ecabinet.papers.paragraphs import Paragraph, squeezed
from ecabinet.papers.reanchoring import Placement, Reanchoring
from ecabinet.papers.renderer import Renderer
from ecabinet.papers.sources import MemorySource
from tests.papers.revision_maker import (
    ENGLISH,
    LAYOUTS,
    VIETNAMESE,
    Layout,
    Piece,
    Truth,
    invented,
    printed,
    revised,
    truths,
)

PAIRS = [("office", "browser"), ("dense", "wide"), ("columns", "office"), ("browser", "dense"), ("wide", "ragged")]


@pytest.fixture(scope="module")
def renderer() -> Iterator[Renderer]:
    with Renderer() as started:
        yield started


def _read(renderer: Renderer, pieces: list[Piece], layout: Layout) -> tuple[Paragraph, ...]:
    return read_paper(renderer.open(MemorySource(printed(pieces, layout))).result()).paragraphs


def _placed(known: list[Truth], alignment: Alignment) -> tuple[Placement, ...]:
    listed = [ListedAnchor(truth.id, Anchor(0, truth.quote, "", "")) for truth in known]
    return place_all(listed, Reanchoring(alignment))


@pytest.mark.parametrize(("number", "layouts"), list(enumerate(PAIRS)), ids=["-".join(pair) for pair in PAIRS])
def test_quotes_of_a_paper_that_was_edited_and_laid_out_anew_are_found(
    renderer: Renderer, number: int, layouts: tuple[str, str]
) -> None:
    chance = random.Random(number)  # noqa: S311 - to be the same again
    words, language = (ENGLISH, "en") if number % 2 else (VIETNAMESE, "vi")
    old = invented(chance, words, 120)
    new = revised(chance, words, old)
    known = truths(chance, old, new)
    former, latter = (
        _read(renderer, pieces, replace(LAYOUTS[name], language=language))
        for pieces, name in zip((old, new), layouts, strict=True)
    )
    judged: Counter[tuple[str, bool]] = Counter()
    for truth, placement in zip(known, _placed(known, align(former, latter)), strict=True):
        now = latter[placement.new].fingerprint if placement.new is not None else None
        judged[
            truth.fate, placement.fate.value == truth.fate and now == (squeezed(truth.new) if truth.new else None)
        ] += 1
    for fate, least in {"kept": 0.98, "moved": 0.98, "changed": 0.95, "orphan": 0.98}.items():
        assert judged[fate, True] >= least * (judged[fate, True] + judged[fate, False]), judged
