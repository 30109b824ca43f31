"""Searching: what putting pages into the index costs beside FTS5 alone, reading papers out, and a query."""

import io
import os
import random
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import Final

import pypdfium2
from sqlcipher3 import dbapi2

from ecabinet.application.searching_ports import Written
from ecabinet.application.searching_query import parse
from ecabinet.application.searching_views import Filter, Found, Source, Where
from ecabinet.papers.keeping import EncryptedPapers
from ecabinet.papers.renderer import Renderer
from ecabinet.papers.words_reading import WordsReader
from ecabinet.persistence.laptop import database
from ecabinet.persistence.laptop.search_index import SqlCipherIndex, open_index
from tests.bench.figures import Figure, percentile
from tests.papers.paper_maker import vietnamese

PAGES: Final = int(os.environ.get("ECABINET_SEARCH_PAGES", "100000"))
"""Pages in the index; the long form has a million."""
_LONG: Final = 500_000
_A_PAPER: Final = 40
_AT_ONCE: Final = 640
_WORDS_A_PAGE: Final = 260
_SYLLABLES: Final = 1_900
_QUERIES: Final = 120
_EXTRACTED: Final = 1_000
KEY: Final = bytes(32)

_ONSETS = ("", *"bcdđghklmnpqrstvx", "ch", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr")
_RIMES = """
a à á ả ã ạ ăn ần ất ật e ê ể ế iên iện inh ính o ô ổ ơn ong ông ống ua uyết uyền ư ước ương ướng y ang ạng anh ành
ao ào áo ay ây êu iêu oa oà oan oán ung úng uật ui ưu im ình ích ịch ốc ộc ội ụng uận uân uốc uyên ụ ủ ũ ừ ứ ử
"""


def syllables() -> list[str]:
    """As many syllables as the language has, the commonest first."""
    made = list(dict.fromkeys(onset + rime for onset in _ONSETS for rime in _RIMES.split()))
    random.Random(7).shuffle(made)  # noqa: S311 - the same text at each run
    return made[:_SYLLABLES]


def texts(pages: int) -> Iterator[str]:
    """Pages whose syllables are as unevenly common as in real ones, with articles and numbers of documents."""
    chance, words = random.Random(8), syllables()  # noqa: S311 - as above
    weights = [1 / (place + 8) for place in range(len(words))]
    pool = chance.choices(words, weights, k=200_000)
    for page in range(pages):
        start = chance.randrange(len(pool) - _WORDS_A_PAGE)
        rare = f"Điều {page % 120}. Nghị định số {page % 9_973}/{2000 + page % 26}/NĐ-CP"
        yield f"{rare} {' '.join(pool[start : start + _WORDS_A_PAGE])}".capitalize()


def bench(folder: Path) -> list[Figure]:
    """All of it; the two indexes are filled by turns, so that whatever else runs meanwhile slows both."""
    with closing(_Bare(folder)) as bare, closing(_Ours(folder)) as ours:
        written = texts(PAGES)
        while some := list(islice(written, _AT_ONCE)):
            bare.put(some)
            ours.put(some)
        detail = f"{ours.seconds:.1f} s, {PAGES / ours.seconds:,.0f} pages/s, what snippets need included"
        peer = "FTS5 alone, in SQLCipher as well"
        filled = Figure(f"putting {PAGES:,} pages into the index", ours.seconds / bare.seconds, 2.0, "×", peer, detail)
        return [filled, *_queries(ours.index), *_extracting(folder)]


class _Bare:
    """FTS5 over the pages alone, with its own folding, in transactions of the same size."""

    def __init__(self, folder: Path) -> None:
        self.seconds, self._pages = 0.0, 0
        self._connection = dbapi2.connect(str(folder / "bare.db"), isolation_level=None)
        database.prepare(self._connection, KEY)
        self._connection.execute("PRAGMA synchronous=NORMAL")
        self._connection.execute(
            "CREATE VIRTUAL TABLE t USING fts5(x, content='', tokenize='unicode61 remove_diacritics 2')"
        )

    def put(self, some: Sequence[str]) -> None:
        began = time.perf_counter()
        self._connection.execute("BEGIN")
        rows = list(enumerate(some, self._pages + 1))
        self._connection.executemany("INSERT INTO t (rowid, x) VALUES (?, ?)", rows)
        self._connection.execute("COMMIT")
        self._pages += len(some)
        self.seconds += time.perf_counter() - began

    def close(self) -> None:
        self._connection.close()


class _Ours:
    """The program's own index."""

    def __init__(self, folder: Path) -> None:
        self.seconds, self._papers = 0.0, 0
        self.index: SqlCipherIndex = open_index(folder, KEY)

    def put(self, some: Sequence[str]) -> None:
        began = time.perf_counter()
        papers = [_paper(self._papers + number) for number in range(-(-len(some) // _A_PAPER))]
        self._papers += len(papers)
        self.index.begin(papers)
        keys = [(papers[place // _A_PAPER].key, place % _A_PAPER + 1) for place in range(len(some))]
        self.index.add([Written(key, page, text) for (key, page), text in zip(keys, some, strict=True)])
        self.seconds += time.perf_counter() - began

    def close(self) -> None:
        self.index.close()


def _paper(number: int) -> Source:
    at = 1_500_000_000_000 + number * 3_600_000
    where = Where(f"meeting {number // 50}", f"item {number}", agency=f"Bộ {number % 20}")
    return Source(
        f"{number}", Found.PAPER, f"item:{number}", at, f"Văn bản {number}", "", f"{number}", where, pages=_A_PAPER
    )


def _queries(index: SqlCipherIndex) -> list[Figure]:
    """Queries as people make them: a word, two, three, a phrase, a document, an article, with and without a filter."""
    chance, words = random.Random(9), syllables()  # noqa: S311 - as above
    weights = [1 / (place + 8) for place in range(len(words))]
    times: list[float] = []
    shapes = ("{0}", "{0} {1}", "{0} {1} {2}", '"{0} {1}"', "điều {3}", "{4}/2008/NĐ-CP {0}")
    for number in range(_QUERIES):
        named = (*chance.choices(words, weights, k=3), chance.randrange(120), chance.randrange(9_973))
        query = parse(shapes[number % len(shapes)].format(*named))
        wanted = Filter(agency=f"Bộ {number % 20}") if number % 3 == 0 else Filter()
        began = time.perf_counter()
        index.look(query, wanted, 200)
        times.append((time.perf_counter() - began) * 1000)
    limit = 150.0 if PAGES >= _LONG else 60.0
    detail = f"{_QUERIES} queries with 200 snippets each at {PAGES:,} pages; half take {percentile(times, 0.5):.1f} ms"
    return [Figure("a query, 95 of 100", percentile(times, 0.95), limit, "ms", "", detail)]


def _extracting(folder: Path) -> list[Figure]:
    """Reading a paper out in the children, decrypting it included, beside PDFium in this very process."""
    data = vietnamese(_EXTRACTED)
    papers = EncryptedPapers(folder / "papers", KEY)
    kept = papers.put(io.BytesIO(data))
    bare = min(_read_bare(data) for _ in range(3))
    with Renderer() as renderer:
        reader = WordsReader(papers, lambda: renderer)
        ours = min(_read(reader, kept.sha256) for _ in range(3))
    detail = f"{_EXTRACTED / ours:,.0f} pages/s, folded and in NFC, in two children"
    return [Figure("reading a paper out", ours / bare, 1.2, "×", "pypdfium2", detail)]


def _read(reader: WordsReader, sha256: str) -> float:
    began = time.perf_counter()
    assert sum(len(texts) for texts in reader.read(sha256, 0)) == _EXTRACTED
    return time.perf_counter() - began


def _read_bare(data: bytes) -> float:
    began = time.perf_counter()
    paper = pypdfium2.PdfDocument(data)
    for page in paper:
        text = page.get_textpage()
        text.get_text_range()
        text.close()
        page.close()
    paper.close()
    return time.perf_counter() - began
