"""Drawing in child processes: what comes back, and what one bad page costs."""

import os
import signal
import threading
import time
from collections.abc import Iterator
from concurrent.futures import CancelledError

import pytest

from ecabinet.application.messages import Catalogue
from ecabinet.domain.faults import Fault, Refused, Unavailable
from ecabinet.papers.pages import Part, Picture
from ecabinet.papers.renderer import LARGEST_PART, DrawnPaper, Renderer, Urgency
from ecabinet.papers.sources import MemorySource
from ecabinet.papers.text import Wanted
from tests.papers.paper_maker import scan, troubled, vietnamese, written

WIDTH, HEIGHT = 298, 421
PART = Part(WIDTH, HEIGHT, 0, 0, WIDTH, HEIGHT)


@pytest.fixture(scope="module")
def renderer() -> Iterator[Renderer]:
    with Renderer() as renderer:
        yield renderer


@pytest.fixture
def lonely() -> Iterator[Renderer]:
    """One child and little patience, so that a test knows whom it stops."""
    with Renderer(seconds=1.5, children=1) as renderer:
        yield renderer


def _opened(renderer: Renderer, data: bytes) -> DrawnPaper:
    return renderer.open(MemorySource(data)).result(timeout=20)


def _pid(renderer: Renderer) -> int:
    child = renderer._seats[0].prepare()
    return child.pid


def _row(picture: Picture, y: int) -> bytes:
    return picture.pixels[y * picture.width * 4 : (y + 1) * picture.width * 4]


def _dark(picture: Picture, left: int, top: int, right: int, bottom: int) -> int:
    """How many pixels of a part of a picture are nearly black."""
    rows = (_row(picture, y)[left * 4 : right * 4 : 4] for y in range(top, bottom))
    return sum(1 for row in rows for blue in row if blue < 100)


def _busy_page() -> bytes:
    """A page that takes many seconds to draw and no more than a moment to write."""
    lines = "0 0 m 595 842 l 0 842 l 595 0 l f*\n" * 200
    group = "/Group << /S /Transparency >>"
    form = f"<< /Subtype /Form /BBox [0 0 595 842] {group} /Length {len(lines)} >>\nstream\n{lines}\nendstream"
    many = "/X Do\n" * 4000
    return written(
        page="/Resources << /XObject << /X 5 0 R >> >>",
        content=f"<< /Length {len(many)} >>\nstream\n{many}\nendstream",
        more=[form],
    )


def test_a_page_comes_back_as_black_letters_on_white(renderer: Renderer) -> None:
    paper = _opened(renderer, vietnamese(2))
    assert [(round(page.width), round(page.height)) for page in paper.pages] == [(595, 842)] * 2
    picture = paper.draw(0, PART).result(timeout=20)
    assert (picture.width, picture.height, len(picture.pixels)) == (WIDTH, HEIGHT, WIDTH * HEIGHT * 4)
    assert set(_row(picture, 2)[:8]) == {255}
    assert _dark(picture, 30, 25, 100, 45) > 20


def test_a_part_of_a_page_is_the_same_as_that_part_of_the_whole(renderer: Renderer) -> None:
    paper = _opened(renderer, vietnamese(1))
    whole = paper.draw(0, Part(1240, 1754, 0, 0, 1240, 1754)).result(timeout=20)
    part = paper.draw(0, Part(1240, 1754, 140, 130, 400, 150)).result(timeout=20)
    assert _dark(part, 0, 0, 400, 150) > 500
    assert [_row(part, y) for y in range(150)] == [_row(whole, y + 130)[140 * 4 : 540 * 4] for y in range(150)]


def test_a_page_can_be_turned(renderer: Renderer) -> None:
    paper = _opened(renderer, vietnamese(1))
    turned = paper.draw(0, Part(HEIGHT, WIDTH, 0, 0, HEIGHT, WIDTH, turn=1)).result(timeout=20)
    assert _dark(turned, HEIGHT - 45, 30, HEIGHT - 25, 100) > 20  # the heading runs down the right edge


def test_a_part_too_large_for_the_shared_memory_is_refused(renderer: Renderer) -> None:
    paper = _opened(renderer, vietnamese(1))
    side = int(LARGEST_PART**0.5) + 1
    with pytest.raises(Refused, match="page_unreadable"):
        paper.draw(0, Part(side, side, 0, 0, side, side)).result(timeout=20)


def test_text_comes_with_a_box_for_every_letter(renderer: Renderer) -> None:
    paper = _opened(renderer, vietnamese(2))
    assert paper.text(1).result(timeout=20).text.startswith("Trang 2\r\nĐiều 3. Trách nhiệm")
    glyphs = paper.glyphs(1).result(timeout=20)
    (box,) = glyphs.boxes_of(0, 7)
    assert (round(box.left), box.top < 842 - 770 < box.bottom) == (72, True)
    start, end = next(iter(glyphs.text.find(Wanted("chia se du lieu phuc vu"))))
    assert len(glyphs.boxes_of(start, end)) == 2  # it goes on in the next line
    assert glyphs.place_at(box.left - 5, (box.top + box.bottom) / 2) == 0
    assert glyphs.place_at(box.right + 50, (box.top + box.bottom) / 2) == 7


@pytest.mark.parametrize("quarter", [0, 90, 180, 270])
def test_boxes_stand_where_the_letters_are_drawn_on_turned_and_cropped_pages(renderer: Renderer, quarter: int) -> None:
    flow = "BT /F 40 Tf 150 400 Td (HHHH) Tj ET"
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>"
    data = written(
        page=f"/Rotate {quarter} /CropBox [100 300 400 500] /Resources << /Font << /F 5 0 R >> >>",
        content=f"<< /Length {len(flow)} >>\nstream\n{flow}\nendstream",
        more=[font],
    )
    paper = _opened(renderer, data)
    width, height = round(paper.pages[0].width), round(paper.pages[0].height)
    assert (width, height) == ((200, 300) if quarter % 180 else (300, 200))
    picture = paper.draw(0, Part(width, height, 0, 0, width, height)).result(timeout=20)
    boxes = paper.glyphs(0).result(timeout=20).boxes_of(0, 4)
    inside = sum(_dark(picture, int(box.left), int(box.top), int(box.right) + 1, int(box.bottom) + 1) for box in boxes)
    assert inside > 100
    assert inside == _dark(picture, 0, 0, width, height)


def test_letters_of_a_font_that_the_paper_lacks_are_drawn_all_the_same(renderer: Renderer) -> None:
    flow = "BT /F 40 Tf 50 400 Td (\\200\\201) Tj ET"
    widths = "/FirstChar 128 /LastChar 129 /Widths [700 600]"
    encoding = "/Encoding << /BaseEncoding /WinAnsiEncoding /Differences [128 /Dcroat /uni1EC7] >>"
    descriptor = "/FontDescriptor << /Type /FontDescriptor /FontName /Arial /Flags 32 /StemV 80 /ItalicAngle 0 >>"
    data = written(
        page="/Resources << /Font << /F 5 0 R >> >>",
        content=f"<< /Length {len(flow)} >>\nstream\n{flow}\nendstream",
        more=[f"<< /Type /Font /Subtype /TrueType /BaseFont /Arial {encoding} {descriptor} {widths} >>"],
    )
    picture = _opened(renderer, data).draw(0, Part(595, 842, 0, 0, 595, 842)).result(timeout=20)
    assert _dark(picture, 50, 400, 78, 445) > 50
    assert _dark(picture, 78, 400, 105, 460) > 50


@pytest.mark.parametrize("kind", ["/Widget /FT /Sig /T (s)", "/Widget /FT /Tx /T (t) /V (x)", "/Stamp"])
def test_signatures_and_filled_fields_are_drawn(renderer: Renderer, kind: str) -> None:
    look = "<< /Type /XObject /Subtype /Form /BBox [0 0 100 50] /Length 17 >>\nstream\n0 0 100 50 re f \nendstream"
    field = f"<< /Type /Annot /Subtype {kind} /F 4 /Rect [100 100 200 150] /AP << /N 6 0 R >> >>"
    data = written(catalog="/AcroForm << /Fields [5 0 R] >>", page="/Annots [5 0 R]", more=[field, look])
    picture = _opened(renderer, data).draw(0, Part(595, 842, 0, 0, 595, 842)).result(timeout=20)
    assert _dark(picture, 100, 692, 200, 742) == 100 * 50
    assert _dark(picture, 0, 0, 595, 842) == 100 * 50


def test_links_and_the_table_of_contents_are_read(renderer: Renderer) -> None:
    paper = _opened(renderer, vietnamese(3))
    assert sorted((link.page, link.address) for link in paper.links(0).result(timeout=20) if link.address) == [
        (None, "https://example.org/")
    ]
    assert [link.page for link in paper.links(0).result(timeout=20) if link.page is not None] == [2]
    entries = paper.outline().result(timeout=20)
    assert [(entry.title, entry.page) for entry in entries] == [("Phần 1", 0), ("Phần 2", 1), ("Phần 3", 2)]


def test_a_link_to_anything_but_the_web_is_left_out(renderer: Renderer) -> None:
    link = "<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (file:///etc/passwd) >> >>"
    assert _opened(renderer, written(page=f"/Annots [{link}]")).links(0).result(timeout=20) == ()


def test_a_scan_has_no_text(renderer: Renderer) -> None:
    assert _opened(renderer, scan(1)).text(0).result(timeout=20).text == ""


def test_what_is_urgent_overtakes_what_waits(lonely: Renderer) -> None:
    paper = _opened(lonely, vietnamese(3))
    order: list[str] = []
    done = threading.Event()
    for name, urgency in (("later", Urgency.LATER), ("soon", Urgency.SOON), ("now", Urgency.NOW)):
        for _ in range(5):
            future = paper.draw(0, PART, urgency)
            future.add_done_callback(lambda _, name=name: order.append(name))
    last = paper.text(0, Urgency.LATER)
    last.add_done_callback(lambda _: done.set())
    assert done.wait(20)
    assert order[-5:] == ["later"] * 5
    assert order.index("now") < order.index("soon") or order[0] != "now"


def test_what_is_cancelled_in_the_queue_is_never_drawn(lonely: Renderer) -> None:
    paper = _opened(lonely, vietnamese(1))
    futures = [paper.draw(0, PART) for _ in range(20)]
    assert futures[-1].cancel()
    assert futures[0].result(timeout=20)
    assert futures[-1].cancelled()


def test_a_page_that_hangs_is_reported_and_the_others_go_on(lonely: Renderer) -> None:
    paper = _opened(lonely, vietnamese(2))
    stopped = _pid(lonely)
    os.kill(stopped, signal.SIGSTOP)
    with pytest.raises(Unavailable) as fault:
        paper.draw(0, PART).result(timeout=20)
    assert (fault.value.code, fault.value.details) == ("page_too_slow", {"page": 1})
    assert paper.draw(1, PART).result(timeout=20)
    assert _pid(lonely) != stopped


def test_a_page_that_kills_its_reader_is_reported_and_the_others_go_on() -> None:
    with Renderer(seconds=30, children=1) as renderer:
        busy, plain = _opened(renderer, _busy_page()), _opened(renderer, vietnamese(1))
        future = busy.draw(0, Part(2000, 2000, 0, 0, 2000, 2000))
        while not future.running():
            time.sleep(0.01)
        time.sleep(0.2)
        os.kill(_pid(renderer), signal.SIGKILL)
        with pytest.raises(Unavailable, match="page_breaks_reader"):
            future.result(timeout=20)
        assert plain.draw(0, PART).result(timeout=20)


def test_a_child_that_died_while_idle_is_replaced_unnoticed(lonely: Renderer) -> None:
    paper = _opened(lonely, vietnamese(1))
    child = lonely._seats[0].prepare()
    child.kill()
    child._process.wait()
    assert paper.draw(0, PART).result(timeout=20)


def test_a_busy_page_is_given_up_in_time(lonely: Renderer) -> None:
    paper = _opened(lonely, _busy_page())
    began = time.monotonic()
    with pytest.raises(Unavailable, match="page_too_slow"):
        paper.draw(0, Part(2000, 2000, 0, 0, 2000, 2000)).result(timeout=20)
    assert time.monotonic() - began < 5


def test_a_broken_page_is_not_tried_again_until_a_person_asks(lonely: Renderer) -> None:
    paper = _opened(lonely, vietnamese(1))
    os.kill(_pid(lonely), signal.SIGSTOP)
    with pytest.raises(Unavailable):
        paper.draw(0, PART).result(timeout=20)
    replacement = _pid(lonely)
    with pytest.raises(Unavailable, match="page_too_slow"):
        paper.draw(0, PART).result(timeout=20)
    assert _pid(lonely) == replacement
    paper.try_again(0)
    assert paper.draw(0, PART).result(timeout=20)


def test_a_paper_that_kills_its_reader_on_every_page_is_left_alone(
    lonely: Renderer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ecabinet.papers.renderer.PATIENCE", 2)
    paper, other = _opened(lonely, vietnamese(5)), _opened(lonely, vietnamese(1))
    for page in range(2):
        assert other.draw(0, PART).result(timeout=20)  # the child is at work, not still getting ready
        os.kill(_pid(lonely), signal.SIGSTOP)
        with pytest.raises(Unavailable, match="page_too_slow"):
            paper.draw(page, PART).result(timeout=20)
    living = _pid(lonely)
    with pytest.raises(Unavailable) as fault:
        paper.draw(2, PART).result(timeout=20)
    assert (fault.value.code, fault.value.details) == ("page_breaks_reader", {"page": 3})
    assert other.draw(0, PART).result(timeout=20)
    assert _pid(lonely) == living
    paper.try_again(2)
    assert paper.draw(2, PART).result(timeout=20)


def test_a_file_that_is_no_paper_is_refused(renderer: Renderer) -> None:
    with pytest.raises(Refused, match="paper_breaks_reader"):
        _opened(renderer, b"nothing of the kind")


def test_bytes_that_cannot_be_read_are_no_fault_of_the_page(renderer: Renderer) -> None:
    class Flaky(MemorySource):
        fails = False

        def read_at(self, offset: int, count: int) -> bytes:
            if self.fails:
                raise Unavailable("paper_missing", {"name": "a.pdf"})
            return super().read_at(offset, count)

    data = vietnamese(200)
    assert len(data) > 128 * 1024  # more than what is read on opening
    source = Flaky(data)
    paper = renderer.open(source).result(timeout=20)
    children = [seat.prepare().pid for seat in renderer._seats]
    source.fails = True
    faults = []
    for page in range(0, 200, 20):
        try:
            paper.draw(page, PART).result(timeout=20)
        except Fault as fault:
            faults.append(fault.code)
    assert set(faults) == {"paper_missing"}
    assert [seat.prepare().pid for seat in renderer._seats] == children
    source.fails = False
    assert all(paper.draw(page, PART).result(timeout=20) for page in (0, 100, 199))


def test_closing_a_paper_cancels_what_was_asked_of_it(lonely: Renderer) -> None:
    paper = _opened(lonely, vietnamese(1))
    futures = [paper.draw(0, PART) for _ in range(20)]
    paper.close()
    with pytest.raises(CancelledError):
        futures[-1].result(timeout=20)
    with pytest.raises(CancelledError):
        paper.draw(0, PART).result(timeout=20)


class _Watched(MemorySource):
    """Tells when it is closed, and reading it afterwards is a mistake."""

    closed = 0

    def read_at(self, offset: int, count: int) -> bytes:
        assert not self.closed
        return super().read_at(offset, count)

    def close(self) -> None:
        self.closed += 1


def test_a_source_is_closed_with_its_paper_but_never_under_a_reader(lonely: Renderer) -> None:
    source = _Watched(_busy_page())
    paper = lonely.open(source).result(timeout=20)
    future = paper.draw(0, Part(2000, 2000, 0, 0, 2000, 2000))
    while not future.running():
        time.sleep(0.01)
    paper.close()
    assert not source.closed
    with pytest.raises(Unavailable):
        future.result(timeout=20)
    while not source.closed:
        time.sleep(0.01)
    assert source.closed == 1


def test_sources_of_papers_that_did_not_open_or_were_not_closed_are_closed_too() -> None:
    with Renderer(children=1) as renderer:
        broken, left_open = _Watched(b"nothing of the kind"), _Watched(vietnamese(1))
        with pytest.raises(Refused):
            renderer.open(broken).result(timeout=20)
        renderer.open(left_open).result(timeout=20)
        assert (broken.closed, left_open.closed) == (1, 0)
    assert left_open.closed == 1
    refused = _Watched(vietnamese(1))
    assert renderer.open(refused).cancelled()
    assert refused.closed == 1


def test_stopping_ends_the_children_even_in_the_middle_of_a_page() -> None:
    renderer = Renderer(seconds=30).start()
    paper = _opened(renderer, _busy_page())
    pids = [seat.prepare().pid for seat in renderer._seats]
    future = paper.draw(0, Part(2000, 2000, 0, 0, 2000, 2000))
    while not future.running():
        time.sleep(0.01)
    began = time.monotonic()
    renderer.stop()
    assert time.monotonic() - began < 3
    for pid in pids:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


def test_pictures_come_through_the_pipe_where_there_is_no_shared_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    with Renderer(children=1) as shared:
        expected = _opened(shared, vietnamese(1)).draw(0, PART).result(timeout=20)
    monkeypatch.setattr("ecabinet.papers.seat.Canvas.create", lambda: None)
    with Renderer(children=1) as piped:
        assert _opened(piped, vietnamese(1)).draw(0, PART).result(timeout=20) == expected


def test_everything_that_can_go_wrong_has_its_sentences() -> None:
    codes = {"page_too_slow", "page_breaks_reader", "page_unreadable", "paper_breaks_reader", "paper_closed"}
    assert codes <= Catalogue.shipped().codes


@pytest.mark.parametrize(
    ("page", "seconds", "code"), [(1, 1.5, "page_too_slow"), (2, 30.0, "page_breaks_reader")], ids=["hangs", "dies"]
)
def test_a_page_that_really_hangs_or_dies_costs_itself_alone(page: int, seconds: float, code: str) -> None:
    with Renderer(seconds=seconds) as renderer:
        paper = _opened(renderer, troubled())
        first, broken, last = (paper.draw(one, PART) for one in (0, page, 3))
        with pytest.raises(Unavailable, match=code):
            broken.result(timeout=60)
        assert {first.result(timeout=20).width, last.result(timeout=20).width} == {WIDTH}
        assert paper.draw(3, PART).result(timeout=20).height == HEIGHT
