"""A secretary drafts an agenda: edits, undo, two hands on one text, reasons, and the way to the chair."""

import hashlib
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from ecabinet.application.laptop import Laptop
from ecabinet.application.preparing import AgendaPlan, PlannedItem, Preparing
from ecabinet.application.preparing_views import AgendaView
from ecabinet.domain.checks import Problem, Severity
from ecabinet.domain.dossiers import Paper, PaperKind
from ecabinet.domain.faults import Refused
from ecabinet.domain.offices import DraftItem, Header, MeetingKind, OfficePhase
from tests.laptop_world import CHAIR, CHI, HOUR, SECRETARY, LaptopWorld, NoPapers, exchange
from tests.protocol.little_store import START, an_id

TITLES = ("Chương trình", "Nghị định", "Kế hoạch")


def a_paper(number: int, kind: PaperKind = PaperKind.DRAFT, pages: int = 3) -> Paper:
    digest = hashlib.sha256(bytes([number])).hexdigest()
    return Paper(an_id(0x900 + number), f"Tài liệu {number}", kind, 1, digest, 77, pages, f"{number}.pdf")


def a_plan(*titles: str) -> AgendaPlan:
    items = [
        PlannedItem(str(number), title, "Bộ Tài chính", 20, (a_paper(number),), question="Thông qua?")
        for number, title in enumerate(titles or TITLES, 1)
    ]
    starts_at = START + 24 * HOUR
    return AgendaPlan("Phiên họp", MeetingKind.REGULAR, "11", starts_at, starts_at + HOUR, "Phòng A", tuple(items))


class AllPapers(NoPapers):
    """A keeper that has every paper."""

    def has(self, sha256: str) -> bool:
        return bool(sha256)

    def open(self, sha256: str) -> io.BytesIO:
        raise NotImplementedError(sha256)


class TwoSecretaries(LaptopWorld):
    """The body with a member who is a secretary too."""

    roles: Mapping[str, list[str]] = {**LaptopWorld.roles, CHI: ["member", "secretary"]}

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        for name in (SECRETARY, CHI):
            self.papers[name] = AllPapers()


@dataclass
class Desk:
    """A secretary and the service of their page, over one agenda."""

    laptop: Laptop
    preparing: Preparing
    meeting: str

    @property
    def view(self) -> AgendaView:
        return self.preparing.view(self.meeting)

    @property
    def titles(self) -> list[str]:
        return [row.draft.item.title for row in self.view.rows]

    @property
    def numbers(self) -> list[str]:
        return [row.draft.item.number for row in self.view.rows]

    def item(self, place: int) -> DraftItem:
        return self.view.rows[place].draft

    def retitle(self, place: int, title: str) -> None:
        draft = self.item(place)
        self.preparing.change_item(self.meeting, replace(draft, item=replace(draft.item, title=title)))


@pytest.fixture
def world(tmp_path: Path) -> Iterator[LaptopWorld]:
    made = TwoSecretaries(tmp_path)
    yield made
    made.close()


@pytest.fixture
def desk(world: LaptopWorld) -> Desk:
    laptop = world.laptop(SECRETARY)
    preparing = Preparing(laptop)
    return Desk(laptop, preparing, preparing.start(a_plan()))


def beside(world: LaptopWorld, desk: Desk, name: str = CHI) -> Desk:
    """Somebody else's laptop with the same agenda."""
    other = world.laptop(name)
    exchange(world, desk.laptop, other)
    return Desk(other, Preparing(other), desk.meeting)


def test_items_follow_each_other_in_time_and_the_quorum_is_the_bodys(desk: Desk) -> None:
    starts_at = desk.view.header.starts_at
    assert [(row.from_at - starts_at, row.to_at - starts_at) for row in desk.view.rows] == [
        (0, 1_200_000),
        (1_200_000, 2_400_000),
        (2_400_000, 3_600_000),
    ]
    assert (desk.view.planned_minutes, desk.view.available_minutes) == (60, 60)
    assert (desk.view.expected, desk.view.needed) == (4, 2)
    assert desk.view.may_edit


def test_a_meeting_needs_a_name_and_may_not_end_before_it_starts(desk: Desk) -> None:
    header = desk.view.header
    with pytest.raises(Refused) as untitled:
        desk.preparing.change_header(desk.meeting, replace(header, title=" "))
    with pytest.raises(Refused) as backwards:
        desk.preparing.change_header(desk.meeting, replace(header, ends_at=header.starts_at - 1))
    assert (untitled.value.code, backwards.value.code) == ("agenda_untitled", "ends_before_start")
    assert desk.view.header == header


def test_moving_an_item_renumbers_those_that_were_numbered_by_place(desk: Desk) -> None:
    desk.preparing.move_item(desk.meeting, desk.item(2).item.id, 0)
    assert (desk.titles, desk.numbers) == (["Kế hoạch", "Chương trình", "Nghị định"], ["1", "2", "3"])
    desk.preparing.undo(desk.meeting)
    assert (desk.titles, desk.numbers) == (list(TITLES), ["1", "2", "3"])
    desk.preparing.redo(desk.meeting)
    assert (desk.titles, desk.numbers) == (["Kế hoạch", "Chương trình", "Nghị định"], ["1", "2", "3"])


def test_numbers_a_secretariat_gave_itself_stay_when_an_item_moves(desk: Desk) -> None:
    draft = desk.item(1)
    desk.preparing.change_item(desk.meeting, replace(draft, item=replace(draft.item, number="1a")))
    desk.preparing.move_item(desk.meeting, desk.item(2).item.id, 0)
    assert desk.numbers == ["3", "1", "1a"]
    desk.preparing.renumber(desk.meeting)
    assert desk.numbers == ["1", "2", "3"]


def test_an_item_that_was_taken_off_comes_back_at_its_place(desk: Desk) -> None:
    desk.preparing.remove_item(desk.meeting, desk.item(0).item.id)
    assert desk.titles == ["Nghị định", "Kế hoạch"]
    desk.preparing.undo(desk.meeting)
    assert desk.titles == list(TITLES)
    assert desk.item(0).papers == (a_paper(1),)
    desk.preparing.redo(desk.meeting)
    assert desk.titles == ["Nghị định", "Kế hoạch"]


def test_every_edit_can_be_taken_back_and_made_again(desk: Desk) -> None:
    header = desk.view.header
    desk.retitle(0, "Chương trình phiên họp")
    desk.preparing.change_header(desk.meeting, replace(header, place="Phòng B"))
    desk.preparing.add_item(desk.meeting, PlannedItem("4", "Việc khác", "", 5))
    assert (len(desk.titles), desk.view.can_undo, desk.view.can_redo) == (4, True, False)
    for _ in range(3):
        desk.preparing.undo(desk.meeting)
    assert (desk.titles, desk.view.header, desk.view.can_undo) == (list(TITLES), header, False)
    for _ in range(3):
        desk.preparing.redo(desk.meeting)
    assert desk.titles == ["Chương trình phiên họp", "Nghị định", "Kế hoạch", "Việc khác"]
    assert (desk.view.header.place, desk.view.can_redo) == ("Phòng B", False)


def test_saving_an_item_unchanged_is_no_step(desk: Desk) -> None:
    before = len(desk.laptop.outbox())
    desk.preparing.change_item(desk.meeting, desk.item(0))
    assert (len(desk.laptop.outbox()), desk.view.can_undo) == (before, False)


def test_undo_never_overwrites_what_somebody_else_wrote_since(world: LaptopWorld, desk: Desk) -> None:
    desk.retitle(0, "Của tôi")
    other = beside(world, desk)
    other.retitle(0, "Của người khác")
    exchange(world, other.laptop, desk.laptop)
    with pytest.raises(Refused) as refusal:
        desk.preparing.undo(desk.meeting)
    assert refusal.value.code == "changed_meanwhile"
    assert (desk.titles[0], desk.view.can_undo, desk.view.can_redo) == ("Của người khác", False, False)


def test_a_paper_gets_another_kind_and_can_be_taken_out(desk: Desk) -> None:
    draft = desk.item(0)
    desk.preparing.add_papers(desk.meeting, draft.item.id, [a_paper(9, PaperKind.OTHER)])
    desk.preparing.change_paper(desk.meeting, draft.item.id, replace(a_paper(9), kind=PaperKind.SUMMARY))
    assert [paper.kind for paper in desk.item(0).papers] == [PaperKind.DRAFT, PaperKind.SUMMARY]
    desk.preparing.remove_paper(desk.meeting, draft.item.id, a_paper(9).id)
    assert desk.item(0).papers == (a_paper(1),)
    with pytest.raises(Refused):
        desk.preparing.remove_paper(desk.meeting, draft.item.id, a_paper(9).id)


def clash(world: LaptopWorld, desk: Desk) -> Desk:
    """Two secretaries rename the same item; the other one's text arrives first."""
    other = beside(world, desk)
    desk.retitle(0, "Tên của tôi")
    other.retitle(0, "Tên của họ")
    exchange(world, other.laptop, desk.laptop, other.laptop)
    return other


def title_of(value: object) -> str:
    assert isinstance(value, DraftItem)
    return value.item.title


def test_two_texts_of_one_item_are_both_kept_and_shown(world: LaptopWorld, desk: Desk) -> None:
    other = clash(world, desk)
    (mine,), (theirs,) = desk.view.conflicts, other.view.conflicts
    assert (title_of(mine.standing), title_of(mine.late)) == ("Tên của họ", "Tên của tôi")
    assert (mine.is_mine, theirs.is_mine) == (True, False)
    assert [problem.code for problem in desk.view.rows[0].problems if problem.severity is Severity.ERROR] == [
        "check_conflict",
        *(problem.code for problem in desk.view.rows[0].problems if problem.code == "check_paper_awaited"),
    ]


@pytest.mark.parametrize(("keep_mine", "title"), [(True, "Tên của tôi"), (False, "Tên của họ")])
def test_a_secretary_decides_which_text_holds(world: LaptopWorld, desk: Desk, keep_mine: bool, title: str) -> None:
    other = clash(world, desk)
    (found,) = desk.view.conflicts
    (desk.preparing.keep_late if keep_mine else desk.preparing.keep_standing)(desk.meeting, found.act)
    exchange(world, desk.laptop, other.laptop)
    for seat in (desk, other):
        assert (seat.titles[0], seat.view.conflicts) == (title, ())


@pytest.mark.parametrize(("keep_mine", "titles"), [(True, list(TITLES[1:])), (False, ["Tên của họ", *TITLES[1:]])])
def test_taking_an_item_off_while_it_is_edited_is_a_conflict_too(
    world: LaptopWorld, desk: Desk, keep_mine: bool, titles: list[str]
) -> None:
    other = beside(world, desk)
    desk.preparing.remove_item(desk.meeting, desk.item(0).item.id)
    other.retitle(0, "Tên của họ")
    exchange(world, other.laptop, desk.laptop)
    (found,) = desk.view.conflicts
    assert found.late is None
    (desk.preparing.keep_late if keep_mine else desk.preparing.keep_standing)(desk.meeting, found.act)
    exchange(world, desk.laptop, other.laptop)
    assert sorted(other.titles) == sorted(titles)
    assert other.view.conflicts == ()


def test_an_order_and_a_header_that_came_too_late_can_be_decided(world: LaptopWorld, desk: Desk) -> None:
    other = beside(world, desk)
    desk.preparing.move_item(desk.meeting, desk.item(2).item.id, 0)
    desk.preparing.change_header(desk.meeting, replace(desk.view.header, place="Phòng của tôi"))
    other.preparing.move_item(desk.meeting, other.item(2).item.id, 1)
    other.preparing.change_header(desk.meeting, replace(other.view.header, place="Phòng của họ"))
    exchange(world, other.laptop, desk.laptop)
    for _ in range(len(desk.view.conflicts)):
        desk.preparing.keep_late(desk.meeting, desk.view.conflicts[0].act)
    exchange(world, desk.laptop, other.laptop)
    assert other.view.conflicts == ()
    assert (other.titles[0], other.view.header.place) == ("Kế hoạch", "Phòng của tôi")


def test_the_chair_approves_what_is_sent_with_its_reasons(world: LaptopWorld, desk: Desk) -> None:
    draft = desk.item(0)
    desk.preparing.change_item(desk.meeting, replace(draft, question=""))
    (problem,) = (found for found in desk.view.open_problems() if found.code == "check_question")
    with pytest.raises(Refused):
        desk.preparing.accept_problem(desk.meeting, problem, "  ")
    desk.preparing.accept_problem(desk.meeting, problem, "Chỉ để biết")
    assert problem not in desk.view.open_problems()
    gone = Problem("check_agency", draft.item.id, Severity.WARNING)
    desk.preparing.accept_problem(desk.meeting, gone, "Không còn đúng")
    desk.preparing.propose(desk.meeting)
    chair = beside(world, desk, CHAIR)
    assert [(one.check, one.reason) for one in chair.view.accepted] == [("check_question", "Chỉ để biết")]
    assert (chair.view.phase, chair.view.may_edit, chair.view.is_chair) == (OfficePhase.PROPOSED, False, True)
    chair.preparing.send_back(desk.meeting, "Thêm nội dung về lũ lụt")
    exchange(world, chair.laptop, desk.laptop)
    assert (desk.view.phase, desk.view.returned_because) == (OfficePhase.DRAFT, "Thêm nội dung về lũ lụt")
    desk.preparing.propose(desk.meeting)
    exchange(world, desk.laptop, chair.laptop)
    chair.preparing.approve(desk.meeting)
    exchange(world, chair.laptop, desk.laptop)
    assert desk.view.phase is OfficePhase.CONVENED


def test_papers_count_as_delivered_only_once_the_store_has_them(world: LaptopWorld, desk: Desk) -> None:
    assert (desk.view.papers, desk.view.brought) == (3, 0)
    exchange(world, desk.laptop)
    desk.laptop.papers.arrived(a_paper(1).sha256)
    desk.laptop.papers.reject(a_paper(2).sha256, "paper_no_pdf")
    assert (desk.view.papers, desk.view.brought) == (3, 1)
    assert desk.view.rejected == {a_paper(2).sha256: "paper_no_pdf"}


def test_a_late_item_needs_a_reason_and_leaves_no_step_to_undo(world: LaptopWorld, desk: Desk) -> None:
    desk.preparing.propose(desk.meeting)
    chair = beside(world, desk, CHAIR)
    chair.preparing.approve(desk.meeting)
    exchange(world, chair.laptop, desk.laptop)
    late = PlannedItem("4", "Ứng phó bão", "Bộ Quốc phòng", 10)
    with pytest.raises(Refused) as refusal:
        desk.preparing.add_item(desk.meeting, late)
    assert refusal.value.code == "reason_missing"
    desk.preparing.add_item(desk.meeting, late, "Bão đổ bộ")
    desk.preparing.add_papers(desk.meeting, desk.item(3).item.id, [a_paper(8)])
    desk.laptop.papers.arrived(a_paper(8).sha256)
    exchange(world, desk.laptop)
    assert (desk.titles[3], desk.view.rows[3].is_late, desk.view.can_undo) == ("Ứng phó bão", True, False)
    assert (desk.laptop.outbox(), desk.laptop.attention()) == ((), ())


def test_agendas_in_preparation_stand_before_published_ones(desk: Desk) -> None:
    later = replace(a_plan("Việc"), title="Sau", starts_at=START + 48 * HOUR, ends_at=START + 49 * HOUR)
    desk.preparing.start(later)
    assert [(line.title, line.items) for line in desk.preparing.agendas()] == [("Phiên họp", 3), ("Sau", 1)]
    assert isinstance(desk.view.header, Header)
