"""What a pack costs beside joining the same papers bare, with pikepdf and with the qpdf command."""

import io
import shutil
import statistics
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pikepdf

from ecabinet.application.messages import Catalogue, Language
from ecabinet.application.packs import Pack, PackItem, PackPaper
from ecabinet.desktop.packing import Making, make_pack
from ecabinet.exports.pack_words import PackWords
from ecabinet.papers.sources import FileSource
from tests.bench.figures import Figure
from tests.papers.paper_maker import scan, vietnamese

PAPERS, ITEMS, RUNS = 300, 60, 3
_PIECE = PAPERS // ITEMS


def bench(folder: Path) -> list[Figure]:
    """A pack of 300 papers, one in ten a scan, about 3,000 pages; and a copy of it for a further reader."""
    files = _papers(folder)
    peers = {"pikepdf": _timed(lambda: _by_pikepdf(files, folder / "bare.pdf"))}
    if shutil.which("qpdf"):
        peers["qpdf"] = _timed(lambda: _by_qpdf(files, folder / "bare.pdf"))
    with pikepdf.open(folder / "bare.pdf") as pdf:
        pages = len(pdf.pages)
    better = min(peers, key=peers.__getitem__)
    making = Making(_pack(files), lambda name: FileSource(Path(name)), _words(), {})
    spent = _timed(lambda: make_pack(making, folder / "pack.pdf", _nothing))
    copies = {folder / f"copy-{number}.pdf": f"Người đọc {number}" for number in range(3)}
    with_copies = _timed(lambda: make_pack(making, folder / "pack.pdf", _nothing, copies))
    detail = f"{PAPERS} papers, {pages} pages, {spent:.1f} s; " + ", ".join(
        f"{peer} {seconds:.1f} s" for peer, seconds in peers.items()
    )
    copy = (with_copies - spent) / len(copies)
    return [
        Figure("pack with cover, stamps, watermark, links", spent / peers[better], 1.5, "×", f"{better} bare", detail),
        Figure("copy for a further reader", copy / peers[better], 0.5, "×", f"{better} bare", f"{copy:.2f} s each"),
    ]


def _papers(folder: Path) -> list[Path]:
    text, picture = vietnamese(11), scan(2, width=1240, height=1754)
    files = [folder / f"{number:03}.pdf" for number in range(PAPERS)]
    for number, file in enumerate(files):
        file.write_bytes(text if number % 10 else picture)
    return files


def _pack(files: list[Path]) -> Pack:
    items = tuple(
        PackItem(
            str(place), str(place + 1), f"Nội dung {place + 1}", "Bộ Tài chính", tuple(map(_paper, files[at:][:_PIECE]))
        )
        for place, at in enumerate(range(0, PAPERS, _PIECE))
    )
    return Pack("Chính phủ", "Phiên họp thường kỳ", "5", "08:00", "Phòng 1", items, "Nguyễn Văn Ước")


def _paper(file: Path) -> PackPaper:
    return PackPaper(file.name, f"Dự thảo {file.name}", 1, str(file))


def _words() -> PackWords:
    return PackWords(Catalogue.shipped(), Language.VIETNAMESE)


def _nothing(_done: int, _total: int) -> None:
    """Nobody watches."""


def _timed(work: Callable[[], object]) -> float:
    spent: list[float] = []
    for _ in range(RUNS):
        began = time.perf_counter()
        work()
        spent.append(time.perf_counter() - began)
    return statistics.median(spent)


def _by_pikepdf(files: list[Path], out: Path) -> None:
    opened = [pikepdf.open(io.BytesIO(file.read_bytes())) for file in files]
    with pikepdf.new() as joined:
        for pdf in opened:
            joined.pages.extend(pdf.pages)
        joined.save(out)
    for pdf in opened:
        pdf.close()


def _by_qpdf(files: list[Path], out: Path) -> None:
    subprocess.run(["qpdf", "--empty", "--pages", *map(str, files), "--", str(out)], check=True)
