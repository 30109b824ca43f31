"""A frozen agenda goes out to the members, and may change afterwards only in the open."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ecabinet.application.preparing import PlannedItem, Preparing
from ecabinet.application.publishing import STANCES_BEFORE_MS, Publishing
from ecabinet.domain.dossiers import PaperKind
from ecabinet.domain.faults import Refused
from ecabinet.domain.meetings import Outcome
from ecabinet.domain.offices import OfficePhase
from tests.application.test_preparing import Desk, TwoSecretaries, a_paper, a_plan
from tests.laptop_world import AN, CHAIR, SECRETARY, LaptopWorld, exchange


@pytest.fixture
def world(tmp_path: Path) -> Iterator[LaptopWorld]:
    made = TwoSecretaries(tmp_path)
    yield made
    made.close()


def approved(world: LaptopWorld) -> Desk:
    """An agenda that the chair has approved."""
    laptop = world.laptop(SECRETARY)
    preparing = Preparing(laptop)
    desk = Desk(laptop, preparing, preparing.start(a_plan()))
    preparing.propose(desk.meeting)
    chair = world.laptop(CHAIR)
    exchange(world, laptop, chair)
    Preparing(chair).approve(desk.meeting)
    exchange(world, chair, laptop)
    return desk


def deliver(world: LaptopWorld, desk: Desk) -> None:
    """Everything recorded, and every paper, reaches the store, which takes it."""
    for sha256 in desk.laptop.papers.not_at_store():
        desk.laptop.papers.arrived(sha256)
    exchange(world, desk.laptop)
    assert (desk.laptop.outbox(), desk.laptop.attention()) == ((), ())


@pytest.fixture
def desk(world: LaptopWorld) -> Desk:
    """An agenda that went out."""
    made = approved(world)
    made.preparing.freeze(made.meeting)
    Publishing(made.laptop).publish(made.meeting)
    deliver(world, made)
    return made


def test_only_a_frozen_agenda_goes_out(world: LaptopWorld) -> None:
    desk = approved(world)
    with pytest.raises(Refused) as refusal:
        Publishing(desk.laptop).publish(desk.meeting)
    assert refusal.value.code == "agenda_not_frozen"
    assert Publishing(desk.laptop).published(desk.meeting) is None


def test_members_read_what_was_published(world: LaptopWorld, desk: Desk) -> None:
    member = world.laptop(AN)
    exchange(world, member)
    meeting = Publishing(member).published(desk.meeting)
    assert meeting is not None
    assert [line.item.title for line in meeting.items.values()] == ["Chương trình", "Nghị định", "Kế hoạch"]
    assert meeting.stance_until == meeting.starts_at - STANCES_BEFORE_MS
    assert [signer.person for signer in meeting.signers] == [world.people[SECRETARY], world.people[CHAIR]]
    assert (desk.view.phase, desk.view.is_open) == (OfficePhase.PUBLISHED, True)


def test_a_replaced_paper_is_marked_and_its_old_version_stays(world: LaptopWorld, desk: Desk) -> None:
    publishing, item = Publishing(desk.laptop), desk.item(0).item.id
    now, version = publishing.next_version(item, a_paper(1).id)
    new = replace(a_paper(7), id=now.id, version=version, title=now.title)
    with pytest.raises(Refused):
        publishing.replace_paper(item, new, " ")
    publishing.replace_paper(item, new, "Chỉnh lý Điều 3")
    publishing.add_paper(item, a_paper(6, PaperKind.ANNEX))
    deliver(world, desk)
    row = desk.view.rows[0]
    assert [(paper.title, paper.version) for paper in row.draft.papers] == [("Tài liệu 1", 2), ("Tài liệu 6", 1)]
    assert row.replaced == {a_paper(1).id}
    publishing.withdraw_paper(item, a_paper(6).id, "Gửi nhầm")
    deliver(world, desk)
    assert [paper.version for paper in desk.view.rows[0].draft.papers] == [2]


def test_a_late_item_reaches_members_at_once_and_a_withdrawn_one_takes_no_time(world: LaptopWorld, desk: Desk) -> None:
    publishing = Publishing(desk.laptop)
    late = PlannedItem("4", "Ứng phó bão", "Bộ Quốc phòng", 10, (a_paper(8),), "Thông qua?")
    publishing.add_late_item(desk.meeting, late, "Bão đổ bộ")
    publishing.withdraw_item(desk.meeting, desk.item(0).item.id, "Chưa chuẩn bị xong")
    deliver(world, desk)
    rows = desk.view.rows
    assert [(row.draft.item.title, row.is_late, row.outcome) for row in (rows[0], rows[3])] == [
        ("Chương trình", False, Outcome.WITHDRAWN),
        ("Ứng phó bão", True, None),
    ]
    assert rows[0].to_at == rows[1].from_at == desk.view.header.starts_at
    assert rows[3].draft.question == "Thông qua?"


def test_the_question_of_a_published_item_can_be_made_clearer(world: LaptopWorld, desk: Desk) -> None:
    Publishing(desk.laptop).revise_texts(desk.item(1).item.id, "Chọn phương án nào?", "Phương án 1")
    deliver(world, desk)
    assert (desk.item(1).question, desk.item(1).proposed) == ("Chọn phương án nào?", "Phương án 1")
    with pytest.raises(Refused):
        Publishing(desk.laptop).revise_texts(desk.meeting, "?", "")
