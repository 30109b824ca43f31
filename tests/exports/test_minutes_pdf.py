"""Minutes are laid out for people, carry their figures, and are the same bytes everywhere."""

import io
from dataclasses import replace
from functools import cache
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from ecabinet.application import minutes_file
from ecabinet.application.messages import Catalogue, Language
from ecabinet.domain.attendance import Presence
from ecabinet.domain.ballots import MembersWord, RecordedHow
from ecabinet.domain.faults import Refused
from ecabinet.domain.meetings import Outcome
from ecabinet.domain.minutes import (
    Audience,
    DisputeFigures,
    EntryFigures,
    Legal,
    MinutesFigures,
    QuorumFigures,
    SignerFigures,
    Uncounted,
    UncountedFigures,
)
from ecabinet.domain.rules import Mode
from ecabinet.domain.tallies import Column
from ecabinet.exports.minutes_pdf import SAMPLE_STAMP, minutes_pdf
from tests.golden import assert_golden
from tests.minutes_builder import counted, figures


class _Complete(Catalogue):
    """A catalogue that has no general sentence for unknown codes."""

    def sentence(self, code: str, language: Language, /, **details: str | int) -> str:
        assert code in self.codes
        assert details.keys() >= self.placeholders(code, language)
        return super().sentence(code, language, **details)


GOLDEN = Path(__file__).parent / "golden"
MM = 72 / 25.4


@cache
def _made(language: Language = Language.VIETNAMESE) -> bytes:
    return minutes_pdf(figures(), language, _Complete.shipped())


def _make(changed: MinutesFigures, language: Language = Language.VIETNAMESE) -> bytes:
    return minutes_pdf(changed, language, _Complete.shipped())


def _pages(data: bytes) -> list[str]:
    with pypdfium2.PdfDocument(data) as document:
        return [page.get_textpage().get_text_bounded().replace("\r\n", "\n") for page in document]


def _text(data: bytes) -> str:
    return " ".join("\n".join(_pages(data)).split())


@pytest.mark.parametrize("language", list(Language))
def test_the_printed_words_are_the_kept_ones(language: Language) -> None:
    assert_golden(GOLDEN / f"minutes-{language}.txt", "\n\f\n".join(_pages(_made(language))) + "\n")


def test_the_same_figures_give_the_same_bytes() -> None:
    assert _make(figures()) == _made()


def test_other_figures_give_other_bytes() -> None:
    assert _make(replace(figures(), revision=3)) != _made()


def test_the_figures_are_attached_as_they_are() -> None:
    with pikepdf.open(io.BytesIO(_made())) as pdf:
        attached = pdf.attachments["figures.json"].get_file().read_bytes()
    assert attached == minutes_file.to_bytes(figures())
    assert minutes_file.from_bytes(attached) == figures()


def test_each_signer_has_an_empty_field_above_the_name() -> None:
    with pikepdf.open(io.BytesIO(_made())) as pdf:
        fields = list(pdf.Root.AcroForm.Fields)
        assert [(str(field.T), str(field.FT), "/V" in field) for field in fields] == [
            ("secretary", "/Sig", False),
            ("chair", "/Sig", False),
        ]
        last = pdf.pages[-1].obj
        assert [field.P.objgen for field in fields] == [last.objgen] * 2
        assert [field.objgen for field in last.Annots] == [field.objgen for field in fields]
        left, right = ([float(edge) for edge in field.Rect] for field in fields)
    assert left[2] < right[0]
    assert all(box[0] >= 30 * MM - 1 and box[2] <= 195 * MM + 1 and box[3] - box[1] > 60 for box in (left, right))


def test_a_sample_says_so_on_every_page_and_a_real_body_never() -> None:
    assert all(SAMPLE_STAMP in page for page in _pages(_made()))
    assert "MẪU" not in _text(_make(figures(legal=Legal.REAL)))


def test_pages_are_a4_with_every_letter_embedded_and_numbered_from_the_second() -> None:
    with pikepdf.open(io.BytesIO(_made())) as pdf:
        for page in pdf.pages:
            assert [round(float(edge)) for edge in page.mediabox] == [0, 0, 595, 842]
            for font in page.Resources.Font.values():
                assert "/FontFile2" in font.FontDescriptor
        assert str(pdf.Root.Lang) == "vi"
    pages = _pages(_made())
    assert not pages[0].startswith("1\n")
    assert all(page.startswith(f"{number}\n") for number, page in enumerate(pages[1:], 2))


def test_text_stays_within_the_margins() -> None:
    with pypdfium2.PdfDocument(_made()) as document:
        for page in document:
            text = page.get_textpage()
            for place in range(text.count_rects()):
                left, low, right, high = text.get_rect(place)
                assert 30 * MM - 1 <= left <= right <= 195 * MM + 1
                assert 8 * MM <= low <= high <= 842 - 8 * MM


def test_the_national_title_belongs_to_the_vietnamese_minutes_alone() -> None:
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in _text(_made())
    assert "CỘNG HÒA" not in _text(_made(Language.ENGLISH))


def test_a_large_assembly_with_a_long_agenda_is_laid_out_whole() -> None:
    text = _text(_make(figures(members=120, count=30)))
    assert "Nội dung 30." in text
    assert text.count("Ngô Ngọc Khánh 118") > 28


def test_hostile_and_endless_text_is_printed_as_text() -> None:
    whole = figures()
    vote = whole.votes[0]
    shouting = "<b>&amp;</b> " + "Đ" * 700 + "\u202e\x07" + "🗳 " + "rất dài " * 900
    changed = replace(
        whole,
        items=(replace(whole.items[0], title=shouting, conclusion=f"a\n\n{shouting}"), *whole.items[1:]),
        votes=(replace(vote, answers=(replace(vote.answers[0], remark=shouting), *vote.answers[1:])), *whole.votes[1:]),
        attendance=tuple(
            replace(person, name=shouting[:900], title=shouting[:3000]) for person in whole.attendance[:3]
        ),
    )
    assert "<b>&amp;</b>" in _text(_make(changed))


def test_three_signers_have_three_fields() -> None:
    third = SignerFigures("controller", "person-x", "Trịnh Kiểm Tra", "Kiểm tra")
    with pikepdf.open(io.BytesIO(_make(replace(figures(), signers=(*figures().signers, third))))) as pdf:
        assert [str(field.T) for field in pdf.Root.AcroForm.Fields] == ["secretary", "chair", "controller"]


def test_minutes_without_items_votes_or_times_are_laid_out() -> None:
    empty = replace(figures(), items=(), votes=(), opinion_ballots=(), corrections=(), attendance=())
    assert "BIÊN BẢN" in _text(_make(empty))


def test_a_restricted_item_keeps_its_question_and_conclusion_to_itself() -> None:
    whole = figures()
    item = replace(whole.items[0], audience=Audience.RESTRICTED, question="", conclusion="", tasks=())
    assert "có phạm vi hạn chế" in _text(_make(replace(whole, items=(item, *whole.items[1:]))))


def test_a_vote_opened_below_quorum_gives_its_reason() -> None:
    whole = figures()
    vote = replace(whole.votes[-1], quorum=QuorumFigures(12, 18, "hạn chót trình Quốc hội"))
    changed = replace(whole, votes=(*whole.votes[:-1], vote), quorum=QuorumFigures(12, 18, "bão số 3"))
    text = _text(_make(changed))
    assert "Mở khi chưa đủ số thành viên với lý do: hạn chót trình Quốc hội" in text
    assert "chưa đủ số thành viên theo quy định. Vẫn khai mạc với lý do: bão số 3" in text


def _every_word() -> MinutesFigures:
    """Figures in which every outcome, presence, way of entry, word of a member and kind of voice occurs."""
    whole = figures(members=27, count=len(Outcome))
    items = tuple(
        replace(item, outcome=outcome.value, vote="") for item, outcome in zip(whole.items, Outcome, strict=True)
    )
    ballot = whole.opinion_ballots[0]
    entries = tuple(EntryFigures(how, "", word) for how in RecordedHow for word in MembersWord)
    given = tuple(
        replace(answer, column=column, entered=entries)
        for answer, column in zip(ballot.answers, (*Column, Column.NOT_VOTING), strict=False)
    )
    given = (*given, replace(given[0], column=Column.NOT_VOTING, received_at=0))
    every = replace(
        ballot,
        answers=given,
        uncounted=tuple(UncountedFigures("p", "P", why, 1) for why in Uncounted),
        disputes=(DisputeFigures("p", "P", "x"),),
    )
    tied = replace(counted(every), tally=replace(counted(every).tally, carried=True, needed=99))
    unknown = replace(tied, rules="", mode=Mode.SESSION, items=(items[0].item,))
    attendance = tuple(
        replace(person, presence=presence) for person, presence in zip(whole.attendance, Presence, strict=False)
    )
    return replace(
        whole,
        body=replace(whole.body, seat=""),
        items=items,
        votes=(unknown,),
        opinion_ballots=(tied,),
        corrections=(replace(whole.corrections[0], item=""),),
        attendance=attendance,
    )


@pytest.mark.parametrize("language", list(Language))
def test_every_word_that_figures_can_need_is_there(language: Language) -> None:
    assert "{" not in _text(_make(_every_word(), language))


def test_a_number_not_given_yet_leaves_its_place_open() -> None:
    whole = figures()
    text = _text(_make(replace(whole, meeting=replace(whole.meeting, number=""))))
    assert "……/BB-NC" in text


def test_an_agency_is_not_named_twice_where_the_title_names_it() -> None:
    whole = figures()
    minister = replace(whole.attendance[0], title="Bộ trưởng Bộ Y tế", agency="Bộ Y tế")
    text = " ".join(_text(_make(replace(whole, attendance=(minister, *whole.attendance[1:])))).split())
    assert "Bộ trưởng Bộ Y tế" in text
    assert "Bộ Y tế, Bộ Y tế" not in text


def test_decomposed_text_is_refused_rather_than_drawn_broken() -> None:
    whole = figures()
    decomposed = replace(whole, meeting=replace(whole.meeting, title="Phiên ho\u0323p"))
    with pytest.raises(Refused, match="malformed"):
        _make(decomposed)
