"""Minutes are made from the record, reviewed, signed by each in turn, and are then what the record says."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ecabinet.application import minutes_text
from ecabinet.application.messages import Catalogue, Language
from ecabinet.application.minutes_ports import Certificate
from ecabinet.application.minutes_views import Checks, Deed, Result, Stage, Turn
from ecabinet.desktop.minutes_tools import DocumentTools
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.domain.meetings import MeetingPhase
from ecabinet.domain.minutes import MinutesFigures
from ecabinet.signing.verdict import Standing
from ecabinet.signing.verify import Sealed, verify_minutes
from tests import minutes_world
from tests.central.conftest import founded_store  # noqa: F401 - fixtures are found by their name
from tests.central.store_world import AN, BINH, CHAIR, OFFICE, Template
from tests.minutes_world import Chamber, Held


@pytest.fixture(scope="module")
def held(founded_store: Template, tmp_path_factory: pytest.TempPathFactory) -> Held:  # noqa: F811 - the fixture
    return Chamber.template(founded_store, tmp_path_factory.mktemp("held"))


@pytest.fixture
def chamber(held: Held, tmp_path: Path) -> Iterator[Chamber]:
    with Chamber.after(held, tmp_path) as made:
        yield made


def circulated(chamber: Chamber) -> None:
    chamber.making(OFFICE).circulate(chamber.meeting, Language.VIETNAMESE)
    chamber.settle()


def finalised(chamber: Chamber) -> None:
    circulated(chamber)
    chamber.later(48)
    chamber.making(OFFICE).finalise(chamber.meeting)
    chamber.settle()


def signed(chamber: Chamber, *people: object) -> None:
    for person in people:
        making = chamber.making(person)  # type: ignore[arg-type]
        certificate = making.sample_certificate()
        assert certificate is not None
        making.sign(chamber.meeting, certificate)
        chamber.settle()


def failures(checks: Checks) -> list[str]:
    return [check.code for check in checks.failures]


def test_minutes_go_from_the_record_to_a_sealed_document(chamber: Chamber) -> None:
    making = chamber.making(OFFICE)
    assert (making.view(chamber.meeting).stage, making.view(chamber.meeting).deed) == (Stage.TO_MAKE, Deed.CIRCULATE)
    circulated(chamber)
    assert making.view(chamber.meeting).stage is Stage.IN_REVIEW
    assert chamber.making(AN).document(chamber.meeting) == making.document(chamber.meeting)
    chamber.later(48)
    assert making.view(chamber.meeting).stage is Stage.REVIEW_OVER
    making.finalise(chamber.meeting)
    chamber.settle()
    signed(chamber, OFFICE, CHAIR)
    state = chamber.state(AN)
    assert state.phase is MeetingPhase.CLOSED
    sealed = chamber.making(AN).document(chamber.meeting)
    verdict = verify_minutes(sealed, sealed=Sealed(state.minutes.length, state.minutes.sha256))
    assert verdict.ok, verdict.failures
    assert verdict.standing is Standing.TIME_UNPROVED
    assert [desk.laptop.attention() for desk in chamber.desks.values()] == [(), (), ()]


def test_a_review_ends_with_office_hours_of_the_next_working_day(chamber: Chamber) -> None:
    assert chamber.making(OFFICE).review_until() == 1_780_480_800_000  # Wednesday 3 June 2026, 17:00 at +07:00


def test_what_is_not_received_cannot_stand_in_minutes(chamber: Chamber) -> None:
    chamber.leading(OFFICE).conclude(chamber.item, "Adopted with changes.", [], 1)
    with pytest.raises(Refused, match="minutes_entries_waiting"):
        chamber.making(OFFICE).circulate(chamber.meeting, Language.VIETNAMESE)


def test_a_correction_that_is_taken_stands_in_the_final_text(chamber: Chamber) -> None:
    circulated(chamber)
    chamber.making(AN).propose(chamber.meeting, chamber.item, "The vote was at ten.")
    chamber.making(BINH).propose(chamber.meeting, "", "I was in the room.")
    chamber.settle()
    office = chamber.making(OFFICE)
    first, second = office.view(chamber.meeting).corrections
    chamber.later(48)
    with pytest.raises(Refused, match="corrections_open"):
        office.finalise(chamber.meeting)
    office.rule(chamber.meeting, first.correction.id, "", taken=True)
    with pytest.raises(Refused, match="ruling_reason_missing"):
        office.rule(chamber.meeting, second.correction.id, " ", taken=False)
    office.rule(chamber.meeting, second.correction.id, "The roll says remote.", taken=False)
    chamber.settle()
    office.finalise(chamber.meeting)
    chamber.settle()
    view = chamber.making(BINH).view(chamber.meeting)
    assert (view.revision, view.taken_corrections, view.stage) == (2, 1, Stage.TO_SIGN)
    assert [line.correction.ruling for line in view.corrections if line.is_mine] == ["The roll says remote."]
    signed(chamber, OFFICE, CHAIR)
    figures = verify_minutes(office.document(chamber.meeting)).figures
    assert figures is not None
    assert [(correction.name, correction.text) for correction in figures.corrections] == [
        ("An", "The vote was at ten.")
    ]


def test_a_text_without_corrections_stays_the_circulated_one(chamber: Chamber) -> None:
    circulated(chamber)
    before = chamber.making(OFFICE).document(chamber.meeting)
    with pytest.raises(Refused, match="review_not_over"):
        chamber.making(OFFICE).finalise(chamber.meeting)
    chamber.later(48)
    chamber.making(OFFICE).finalise(chamber.meeting)
    assert chamber.making(OFFICE).document(chamber.meeting) == before
    assert chamber.making(OFFICE).view(chamber.meeting).revision == 1


def test_everybody_signs_in_turn_and_nobody_else(chamber: Chamber) -> None:
    finalised(chamber)
    assert [line.turn for line in chamber.making(CHAIR).view(chamber.meeting).signatures] == [Turn.NOW, Turn.LATER]
    with pytest.raises(Refused, match="not_your_signature"):
        signed(chamber, CHAIR)
    signed(chamber, OFFICE)
    assert chamber.making(CHAIR).view(chamber.meeting).deed is Deed.SIGN
    with pytest.raises(Refused, match="not_your_signature"):
        signed(chamber, OFFICE)


def test_every_check_holds_before_signing_and_after(chamber: Chamber) -> None:
    finalised(chamber)
    before = chamber.making(CHAIR).checks(chamber.meeting)
    assert [check.code for check in before.before] == [
        "check_recounted", "check_text", "check_quorum", "check_papers", "check_decisions"
    ]  # fmt: skip
    assert {check.result for check in before.before} == {Result.HELD}
    assert before.before[0].details == {"votes": 1, "entries": 3}
    assert {check.result for check in before.after} == {Result.PENDING}
    signed(chamber, OFFICE, CHAIR)
    after = chamber.making(AN).checks(chamber.meeting)
    assert [(check.code, check.result) for check in after.after] == [
        ("after_signatures", Result.HELD),
        ("after_time_unproved", Result.NOTED),
        ("after_record", Result.HELD),
    ]
    codes = Catalogue.shipped().codes
    assert {check.code for check in (*before.before, *before.after, *after.after)} <= codes


def test_what_a_member_says_later_does_not_make_a_text_wrong(chamber: Chamber) -> None:
    finalised(chamber)
    chamber.desk(BINH).laptop.record(f"ballot:{chamber.ballot}", "count.disputed", {"reason": "I see it otherwise."})
    chamber.settle()
    assert failures(chamber.making(CHAIR).checks(chamber.meeting)) == []
    signed(chamber, OFFICE, CHAIR)


class LyingTools(DocumentTools):
    """Prints another place than the figures say."""

    def print(self, figures: MinutesFigures, language: Language) -> bytes:
        return super().print(elsewhere(figures), language)


def elsewhere(figures: MinutesFigures) -> MinutesFigures:
    return replace(figures, meeting=replace(figures.meeting, place="Elsewhere"))


def test_a_document_that_says_something_else_than_its_figures_is_not_signed(
    chamber: Chamber, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as lying:
        lying.setattr(minutes_world, "DocumentTools", LyingTools)
        finalised(chamber)
    assert failures(chamber.making(CHAIR).checks(chamber.meeting)) == ["check_other_text"]
    with pytest.raises(Refused, match="minutes_check_failed"):
        signed(chamber, OFFICE)


def test_a_text_that_does_not_follow_from_the_record_is_not_signed(
    chamber: Chamber, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest = minutes_text.made_now
    with monkeypatch.context() as lying:
        lying.setattr(minutes_text, "made_now", lambda *given: elsewhere(honest(*given)))
        finalised(chamber)
    assert failures(chamber.making(CHAIR).checks(chamber.meeting)) == ["check_other_figures"]
    with pytest.raises(Refused, match="minutes_check_failed"):
        signed(chamber, OFFICE)
    assert chamber.state().minutes.signatures == ()


def test_a_certificate_of_somebody_else_signs_nothing(chamber: Chamber) -> None:
    finalised(chamber)
    other = chamber.making(CHAIR).sample_certificate()
    assert other is not None
    with pytest.raises(Refused, match="verify_other_signer"):
        chamber.making(OFFICE).sign(chamber.meeting, other)
    with pytest.raises(Refused, match="certificate_wrong_password"):
        chamber.making(OFFICE).sign(chamber.meeting, Certificate(other.data, "guess"))
    assert "guess" not in repr(Certificate(other.data, "guess"))
    assert chamber.state().minutes.signatures == ()


def test_a_document_that_has_not_arrived_is_said_to_be_on_its_way(chamber: Chamber) -> None:
    with pytest.raises(Refused, match="minutes_not_made"):
        chamber.making(AN).document(chamber.meeting)
    chamber.making(OFFICE).circulate(chamber.meeting, Language.ENGLISH)
    chamber.net.settle()
    with pytest.raises(Unavailable, match="minutes_on_their_way"):
        chamber.making(AN).document(chamber.meeting)


def test_the_preview_is_what_would_be_circulated(chamber: Chamber) -> None:
    making = chamber.making(OFFICE)
    preview = making.preview(chamber.meeting, Language.ENGLISH)
    making.circulate(chamber.meeting, Language.ENGLISH)
    assert making.document(chamber.meeting) == preview


def test_english_minutes_stay_english_when_a_correction_is_taken(chamber: Chamber) -> None:
    making = chamber.making(OFFICE)
    making.circulate(chamber.meeting, Language.ENGLISH)
    chamber.settle()
    chamber.making(AN).propose(chamber.meeting, "", "A comma is missing.")
    chamber.settle()
    making.rule(chamber.meeting, making.view(chamber.meeting).corrections[0].correction.id, "", taken=True)
    chamber.later(48)
    chamber.settle()
    preview = making.preview(chamber.meeting, Language.ENGLISH)
    making.finalise(chamber.meeting)
    assert making.document(chamber.meeting) == preview


def test_while_two_conclusions_stand_for_an_item_no_text_goes_out(chamber: Chamber) -> None:
    item, leading, on_record = chamber.item, chamber.leading(OFFICE), 1
    leading.conclude(item, "Thông qua như dự thảo.", (), on_record)
    leading.conclude(item, "Thông qua sau khi chỉnh lý.", (), on_record)
    chamber.settle()
    making = chamber.making(OFFICE)
    assert making.view(chamber.meeting).conflicts == (chamber.state().items[item].item.number,)
    with pytest.raises(Refused, match="conclusions_undecided"):
        making.circulate(chamber.meeting, Language.VIETNAMESE)
