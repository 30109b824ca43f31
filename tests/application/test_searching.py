"""Everything a person may read is found by its words, and nothing else."""

import io
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from ecabinet.application.private_notes import PrivateNotes
from ecabinet.application.searching import SavedSearch, Searching
from ecabinet.application.searching_filling import Filling
from ecabinet.application.searching_query import parse
from ecabinet.application.searching_views import Filter, Found, Hit, Progress, Source, Where
from ecabinet.application.spelling import fold
from ecabinet.domain.feeds import item_feed
from ecabinet.persistence.laptop.search_index import SqlCipherIndex, open_index
from tests.laptop_world import comment, exchange
from tests.searching_world import BUDGET, DRAFT, STANDARD, WORDS, Pages
from tests.session_world import CHAIR, OFFICE, THUY, SamplePaper, Seat, SessionWorld
from tests.session_world import SampleItem as Item


class Desk:
    """A member's search over a real index."""

    def __init__(self, folder: Path, items: Sequence[Item] | None = None, name: str = CHAIR) -> None:
        self.folder = folder
        self.world = SessionWorld(folder, items or STANDARD)
        self.seat: Seat = self.world.seat(name)
        self.pages = Pages()
        self.told: list[Progress] = []
        self.open()

    def open(self) -> None:
        self.index: SqlCipherIndex = open_index(self.folder, bytes(32))
        self.search = Searching(self.seat.laptop, self.seat.keeper, self.index)

    def fill(self) -> None:
        self.search.fill(self.pages, self.told.append)

    def find(self, typed: str, wanted: Filter | None = None) -> tuple[Hit, ...]:
        return self.search.find(typed, wanted).hits

    def places(self, typed: str, wanted: Filter | None = None) -> list[tuple[str, int]]:
        return [(hit.source.title, hit.page) for hit in self.find(typed, wanted)]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    made.fill()
    yield made
    made.search.close()
    made.world.close()


def test_words_of_a_page_are_found_without_tone_marks(desk: Desk) -> None:
    assert (DRAFT.title, 1) in desk.places("pham vi dieu chinh")


def test_a_hit_shows_the_original_spelling_with_its_words_marked(desk: Desk) -> None:
    (hit,) = desk.find('"pham vi"')
    assert [one.text for one in hit.snippet if one.is_hit] == ["Phạm vi"]
    assert "".join(one.text for one in hit.snippet) == WORDS[DRAFT.sha256][0]
    assert hit.words == "Phạm vi"


def test_the_number_of_a_document_is_one_expression(desk: Desk) -> None:
    assert desk.places("15/2008/QH12") == [(DRAFT.title, 2)]
    assert desk.places("2008/15/QH12") == []


def test_an_article_is_found_with_its_number_alone(desk: Desk) -> None:
    assert desk.places("điều 5") == [(DRAFT.title, 2)]
    assert desk.places("Điều 1") == [(DRAFT.title, 1)]


def test_a_phrase_is_not_found_where_its_words_are_apart(desk: Desk) -> None:
    assert desk.places('"ven vùng"') == []
    assert len(desk.places("ven vùng")) == 2


def test_a_star_finds_beginnings_and_so_does_a_word_still_being_typed(desk: Desk) -> None:
    assert desk.places("qh1*") == desk.places("qh1") == [(DRAFT.title, 2)]


def test_items_meetings_comments_and_decisions_are_found_with_their_kind(desk: Desk) -> None:
    world = desk.world
    item = world.item_id(1)
    desk.seat.laptop.record(item_feed(item), "comment.made", comment(1, "Đề nghị làm rõ vùng đệm"))
    exchange(world, desk.seat.laptop)
    desk.fill()
    assert [hit.source.kind for hit in desk.find("vùng đệm")] == [Found.COMMENT]
    assert Found.ITEM in {hit.source.kind for hit in desk.find("luật quy hoạch")}
    assert Found.MEETING in {hit.source.kind for hit in desk.find("phiên họp thường kỳ")}


def test_ones_own_notes_are_found(desk: Desk) -> None:
    notes = PrivateNotes(desk.seat.laptop)
    anchor = {"paper": "p", "page": 2, "quote": "Phạm  vi"}
    notes.put(item_feed(desk.world.item_id(1)), {"text": "Hỏi lại về kinh phí", "anchor": anchor})
    desk.fill()
    (hit,) = desk.find("kinh phi")
    assert (hit.source.kind, hit.source.where.item) == (Found.NOTE, desk.world.item_id(1))
    assert hit.source.where.spot == "p/2/Phạm vi"


def test_filters_narrow_by_kind_meeting_agency_and_date(desk: Desk) -> None:
    starts = desk.seat.reading.meetings()[0].starts_at
    both = desk.places("ven biển")
    assert {title for title, _ in both} == {DRAFT.title, BUDGET.title}
    assert desk.places("ven biển", Filter(agency="bộ tài chính")) == [(BUDGET.title, 2)]
    assert desk.places("ven biển", Filter(kinds=frozenset({Found.COMMENT}))) == []
    assert desk.places("ven biển", Filter(meeting=desk.seat.reading.meetings()[0].id)) == both
    assert desk.places("ven biển", Filter(meeting="another")) == []
    assert desk.places("ven biển", Filter(since=starts)) == both
    assert desk.places("ven biển", Filter(since=starts + 120_000)) == []
    assert desk.places("ven biển", Filter(until=starts - 120_000)) == []


def test_the_spelling_that_was_typed_comes_first(tmp_path: Path) -> None:
    paper = SamplePaper("Bản thảo", "draft", b"marks", 3)
    WORDS[paper.sha256] = ["ban hành", "bàn hành", "bản hành"]
    made = Desk(tmp_path, (Item("Mục", papers=(paper,)),))
    made.fill()
    assert made.places("bản hành")[0] == ("Bản thảo", 3)
    assert made.places("bàn hành")[0] == ("Bản thảo", 2)
    assert len(made.places("ban hanh")) == 3
    made.search.close()
    made.world.close()


def test_a_paper_that_was_replaced_is_found_by_its_new_words_alone(desk: Desk) -> None:
    newer = SamplePaper(DRAFT.title, "draft", b"newer", 1)
    WORDS[newer.sha256] = ["Phạm vi áp dụng"]
    desk.world.replace(1, 0, newer, "Bản mới")
    exchange(desk.world, desk.seat.laptop)
    desk.seat.keeper.put(io.BytesIO(newer.data))
    desk.fill()
    assert desk.places("áp dụng") == [(DRAFT.title, 1)]
    assert desk.places("điều chỉnh") == []


def test_what_was_withdrawn_is_not_found_although_the_index_does_not_know_yet(desk: Desk) -> None:
    desk.seat.keeper.discard(DRAFT.sha256)
    assert (DRAFT.title, 1) not in desk.places("phạm vi")


def test_filling_goes_on_where_it_was_cut_off(desk: Desk) -> None:
    desk.pages.asked.clear()
    desk.index.forget(list(desk.index.known()))

    class CutOffError(Exception):
        pass

    def told(progress: Progress) -> None:
        if progress.done == 2:
            raise CutOffError

    with pytest.raises(CutOffError):
        desk.search.fill(desk.pages, told)
    desk.search.close()
    desk.open()
    desk.fill()
    assert [after for _, after in desk.pages.asked if after] == [2]
    assert len(desk.places("vùng ven biển")) == 2
    assert desk.told[-1] == Progress(5, 5)


def test_what_is_up_to_date_is_not_read_again(desk: Desk) -> None:
    desk.pages.asked.clear()
    desk.fill()
    assert desk.pages.asked == []


def test_a_paper_that_breaks_its_reader_keeps_no_other_from_being_found(tmp_path: Path) -> None:
    made = Desk(tmp_path)
    made.pages.breaks.add(DRAFT.sha256)
    made.fill()
    assert made.places("thu ngân sách") == [(BUDGET.title, 1)]
    assert made.told[-1].is_done
    made.search.close()
    made.world.close()


def test_the_background_finds_what_arrives_by_itself(desk: Desk) -> None:
    progress: list[Progress] = []
    laptop = desk.seat.laptop
    filling = Filling(laptop, desk.seat.keeper, desk.index, desk.pages, progress.append)
    filling.start()
    laptop.record(item_feed(desk.world.item_id(2)), "comment.made", comment(2, "Bổ sung thuyết minh"))
    until = time.monotonic() + 10
    while not desk.places("thuyết minh") and time.monotonic() < until:
        time.sleep(0.05)
    filling.stop()
    assert [hit.source.kind for hit in desk.find("thuyết minh")] == [Found.COMMENT]


def test_the_file_holds_nothing_in_clear(desk: Desk, tmp_path: Path) -> None:
    desk.search.close()
    held = b"".join(file.read_bytes() for file in tmp_path.glob("search.db*"))
    assert held
    assert b"ngan sach" not in held
    assert "ngân sách".encode() not in held
    assert b"SQLite format" not in held


def test_searches_are_kept_and_removed(desk: Desk) -> None:
    first, second = SavedSearch("ngân sách", Filter(agency="Bộ Tài chính")), SavedSearch("quy hoạch", Filter())
    desk.search.save(first)
    desk.search.save(second)
    desk.search.save(first)
    assert desk.search.saved() == (first, second)
    desk.search.remove(first)
    assert desk.search.saved() == (second,)


def test_what_can_be_filtered_by_is_offered(desk: Desk) -> None:
    choices = desk.search.choices()
    assert [title for _, title in choices.meetings] == [desk.world.title]
    assert choices.agencies == ("Bộ Tài chính", "Bộ Xây dựng")


@pytest.mark.parametrize(
    "typed", ["", '"', "*", "AND", "NOT (", 'a" OR b', "\x00", "đ" * 9_999, "^qx", "body:qx", "- -"]
)
def test_whatever_is_typed_is_only_looked_for(desk: Desk, typed: str) -> None:
    assert desk.find(typed) == ()


def test_somebody_else_finds_nothing_that_is_not_theirs(tmp_path: Path) -> None:
    made = Desk(tmp_path, (Item("Mật", papers=(DRAFT,), audience=(OFFICE,)),), THUY)
    made.fill()
    assert made.places("phạm vi") == []
    made.search.close()
    made.world.close()


def test_every_letter_is_found_as_the_plain_one(tmp_path: Path) -> None:
    letters = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
    letters += letters.upper()
    words = " ".join(f"q{number}x{letter}" for number, letter in enumerate(letters))
    index = open_index(tmp_path, bytes(32))
    source = Source("key", Found.PAPER, "item:x", 0, "", words, "", Where())
    index.begin([source])
    missed = [
        letter
        for number, letter in enumerate(letters)
        if not index.look(parse(f"q{number}x{fold(letter)}"), Filter(), 1).places
        or not index.look(parse(f"Q{number}X{letter}"), Filter(), 1).places
    ]
    index.close()
    assert missed == []


def test_a_file_that_is_damaged_or_under_another_key_is_begun_anew(tmp_path: Path) -> None:
    source = Source("key", Found.PAPER, "item:x", 0, "", "ngân sách", "", Where())
    for spoil in (lambda: None, lambda: (tmp_path / "search.db").write_bytes(b"nothing" * 999)):
        index = open_index(tmp_path, bytes(32))
        index.begin([source])
        index.close()
        spoil()
        anew = open_index(tmp_path, b"\1" * 32)
        assert anew.known() == {}
        anew.close()
