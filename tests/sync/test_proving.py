"""Whole feeds can be had with the register's proof, and together they make evidence that anybody can check."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ecabinet.application.messages import Catalogue, Language
from ecabinet.desktop.evidence import MinutesFiles
from ecabinet.domain.bodies import Person
from ecabinet.domain.faults import Unavailable
from ecabinet.protocol import limits
from ecabinet.signing.evidence_reading import read_evidence
from ecabinet.signing.evidence_verify import verify_evidence
from ecabinet.sync import proving
from tests.central.conftest import founded_store  # noqa: F401 - the fixture is found by its name
from tests.central.store_world import AN, BINH, CHAIR, OFFICE, Template
from tests.minutes_world import Chamber, Held
from tests.sync.laptops_at_store import lost_request


@pytest.fixture(scope="module")
def held(founded_store: Template, tmp_path_factory: pytest.TempPathFactory) -> Held:  # noqa: F811 - the fixture
    return Chamber.template(founded_store, tmp_path_factory.mktemp("held"))


@pytest.fixture
def chamber(held: Held, tmp_path: Path) -> Iterator[Chamber]:
    with Chamber.after(held, tmp_path) as made:
        yield made


def files(chamber: Chamber, person: Person) -> MinutesFiles:
    desk = chamber.desk(person)
    return MinutesFiles(
        desk.laptop,
        chamber.making(person),
        lambda feeds: proving.prove(desk.laptop.exchange, desk.wire, feeds),
        Catalogue.shipped(),
    )


def sealed(chamber: Chamber) -> None:
    chamber.making(OFFICE).circulate(chamber.meeting, Language.VIETNAMESE)
    chamber.later(48)
    chamber.settle()
    chamber.making(OFFICE).finalise(chamber.meeting)
    chamber.settle()
    for person in (OFFICE, CHAIR):
        making = chamber.making(person)
        certificate = making.sample_certificate()
        assert certificate is not None
        making.sign(chamber.meeting, certificate)
        chamber.settle()


def test_evidence_from_a_laptop_in_touch_proves_everything(chamber: Chamber, tmp_path: Path) -> None:
    sealed(chamber)
    file = tmp_path / "evidence.zip"
    files(chamber, AN).evidence(chamber.meeting, file)
    verdict = verify_evidence(read_evidence(file.read_bytes()))
    assert verdict.ok, verdict.failures
    found = {finding.code for finding in verdict.findings}
    assert {"evidence_proved", "evidence_decided", "evidence_figures", "verify_sealed"} <= found
    assert "evidence_parents_missing" not in found
    assert files(chamber, BINH).judged(chamber.meeting).ok


def test_evidence_without_a_network_rests_on_the_receipts(chamber: Chamber) -> None:
    desk = chamber.desk(OFFICE)
    desk.line.mishaps.append(lost_request)
    evidence = files(chamber, OFFICE).collected(chamber.meeting)
    assert (evidence.register, evidence.minutes) == (None, b"")
    verdict = verify_evidence(evidence)
    assert verdict.ok
    assert {"evidence_register_missing", "evidence_no_minutes"} <= {finding.code for finding in verdict.findings}


def test_feeds_are_proved_in_several_answers_where_one_is_too_small(
    chamber: Chamber, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "WANTED_FEEDS", 1)
    monkeypatch.setattr(limits, "ENTRIES_PER_PAGE", 4)
    collected = files(chamber, OFFICE).collected(chamber.meeting)
    assert collected.register is not None
    assert len(collected.register.batches) > len(collected.feeds)
    verdict = verify_evidence(collected)
    assert verdict.ok, verdict.failures
    left_out = replace(collected.register, batches=collected.register.batches[1:])
    assert not verify_evidence(replace(collected, register=left_out)).ok


def test_a_register_that_grows_all_the_time_is_not_waited_for(
    chamber: Chamber, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "WANTED_FEEDS", 1)
    desk, world = chamber.desk(OFFICE), chamber.net.world
    honest = desk.wire.post

    def busy(*given: object) -> object:
        world.do(world.chair, f"item:{chamber.item}", "comment.made", _comment(len(desk.line.targets)))
        return honest(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(desk.wire, "post", busy)
    with pytest.raises(Unavailable, match="register_moving"):
        proving.prove(desk.laptop.exchange, desk.wire, ["body", f"meeting:{chamber.meeting}"])


def test_a_place_that_cannot_be_written_is_named(chamber: Chamber, tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="export_unwritable"):
        files(chamber, OFFICE).evidence(chamber.meeting, tmp_path / "nowhere" / "evidence.zip")


def _comment(number: int) -> dict[str, object]:
    comment = f"00000000-0000-7000-8000-{number:012x}"
    return {"comment": comment, "audience": "all", "text": "More.", "tier": "remark", "proposed_wording": ""}
