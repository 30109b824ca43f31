"""An evidence file can be checked by anybody, and shows what anybody changed in it."""

import hashlib
import io
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecabinet.application import minutes_file
from ecabinet.application.messages import Language
from ecabinet.application.minutes_figures import figures
from ecabinet.domain.acts import Status
from ecabinet.domain.ballots import BallotState, expected_close
from ecabinet.domain.bodies import BodyState
from ecabinet.domain.faults import Refused
from ecabinet.domain.items import ItemState
from ecabinet.domain.meetings import MeetingState
from ecabinet.domain.minutes import MinutesFigures
from ecabinet.exports.minutes_pdf import minutes_pdf
from ecabinet.protocol import canonical, merkle
from ecabinet.protocol.envelope import Envelope
from ecabinet.signing.evidence import (
    MANIFEST,
    MINUTES,
    Evidence,
    EvidenceEntry,
    Register,
    evidence_bytes,
    feed_file,
    papers_of,
    write_evidence,
)
from ecabinet.signing.evidence_reading import read_evidence
from ecabinet.signing.evidence_verify import verify_evidence
from ecabinet.signing.verdict import Standing, Verdict
from tests.laptop_world import (
    AN,
    BALLOT,
    BALLOT_FEED,
    BINH,
    CHI,
    ITEM,
    ITEM_FEED,
    MEETING,
    MEETING_FEED,
    PAPER,
    SECRETARY,
    LaptopWorld,
    answer,
)
from tests.signed_minutes import catalogue, identity, signed_by


class HeldMeeting(LaptopWorld):
    """A meeting from its publication to its sealed minutes, with the file that was sealed."""

    def __init__(self) -> None:
        super().__init__(Path("unused"))
        self.publish_meeting()
        self.open_vote()
        for name in (AN, BINH, CHI):
            self.act(self.scripted(name), BALLOT_FEED, "answer.given", answer("agree" if name != CHI else "disagree"))
        self._close_vote()
        self.act(self.chair, MEETING_FEED, "outcome.recorded", {"item": ITEM, "outcome": "adopted", "ballot": BALLOT})
        self.act(self.office, ITEM_FEED, "conclusion.recorded", {"text": "Thông qua.", "tasks": []}, base=0)
        self.act(self.chair, MEETING_FEED, "meeting.closed", {})
        self.unsigned = b""
        self.minutes = self._minutes()

    def state(self, feed: str) -> object:
        return self.store.states[feed]

    def _close_vote(self) -> None:
        ballot = self.state(BALLOT_FEED)
        assert isinstance(ballot, BallotState)
        answers, tally = expected_close(ballot)
        close = {"base": ballot.seq, "answers": list(answers), "tally": tally.to_data()}
        self.act(self.chair, BALLOT_FEED, "ballot.closed", close)

    def figures(self, revision: int) -> MinutesFigures:
        body, meeting = self.state("body"), self.state(MEETING_FEED)
        item, ballot = self.state(ITEM_FEED), self.state(BALLOT_FEED)
        assert isinstance(body, BodyState)
        assert isinstance(meeting, MeetingState)
        assert isinstance(item, ItemState)
        assert isinstance(ballot, BallotState)
        return figures(body, meeting, {ITEM: item}, [ballot], revision=revision)

    def _text(self, pdf: bytes, revision: int) -> dict[str, object]:
        digest = minutes_file.digest(minutes_file.to_bytes(self.figures(revision)))
        sha256 = hashlib.sha256(pdf).hexdigest()
        return {"revision": revision, "sha256": sha256, "length": len(pdf), "figures_sha256": digest}

    def _minutes(self) -> bytes:
        pdf = minutes_pdf(self.figures(1), Language.VIETNAMESE, catalogue())
        review = {"review_until": self.store.now + 1_500}
        self._record(self.office, "minutes.circulated", self._text(pdf, 1) | review)
        self.store.now += 2_000
        pdf = minutes_pdf(self.figures(2), Language.VIETNAMESE, catalogue())
        self._record(self.office, "minutes.finalised", self._text(pdf, 2))
        signed = {}
        for laptop, role in ((self.scripted(SECRETARY), "secretary"), (self.chair, "chair")):
            pdf = signed_by(pdf, role, identity(role), self.store.now)
            signed = {"sha256": hashlib.sha256(pdf).hexdigest(), "length": len(pdf)}
            self._record(laptop, "minutes.signed", signed | {"role": role})
        digest = minutes_file.digest(minutes_file.to_bytes(self.figures(2)))
        self._record(self.chair, "minutes.sealed", signed | {"figures_sha256": digest})
        return pdf

    def _record(self, laptop: object, kind: str, data: Mapping[str, object]) -> None:
        self.act(laptop, MEETING_FEED, kind, dict(data), refs=(str(data["sha256"]),))  # type: ignore[arg-type]  # a laptop

    def evidence(self, *feeds: str) -> Evidence:
        chosen = feeds or ("body", MEETING_FEED, ITEM_FEED, BALLOT_FEED)
        entries = {
            feed: tuple(EvidenceEntry(act, receipt) for act, receipt in self.store.feeds[feed]) for feed in chosen
        }
        found = [entry.receipt for page in entries.values() for entry in page]
        register = Register.single(self.store.note, found, self.store.batch(found))
        return Evidence(self.body, MEETING, entries, register, self.minutes)


class ForgedMinutes(HeldMeeting):
    """Secretary and chair agree on minutes that say something else than the acts, and seal them."""

    def figures(self, revision: int) -> MinutesFigures:
        honest = super().figures(revision)
        item = replace(honest.items[0], conclusion="Không thông qua.")
        return replace(honest, items=(item, *honest.items[1:]))


@cache
def held() -> HeldMeeting:
    return HeldMeeting()


@cache
def whole() -> Evidence:
    return held().evidence()


@cache
def packed() -> bytes:
    return evidence_bytes(whole(), catalogue())


def _failures(evidence: Evidence) -> set[str]:
    return {finding.code for finding in verify_evidence(evidence).failures}


def _codes(verdict: Verdict) -> set[str]:
    return {finding.code for finding in verdict.findings}


def test_the_evidence_of_a_held_meeting_holds() -> None:
    verdict = verify_evidence(read_evidence(packed()))
    assert verdict.ok, verdict.failures
    assert verdict.standing is Standing.TIME_UNPROVED
    assert {"evidence_proved", "evidence_decided", "evidence_figures", "verify_sealed"} <= _codes(verdict)


def test_every_finding_has_its_sentence() -> None:
    for finding in verify_evidence(whole()).findings:
        assert finding.code in catalogue().codes
        assert catalogue().placeholders(finding.code, Language.ENGLISH) <= finding.details.keys()


def test_the_same_contents_give_the_same_bytes() -> None:
    assert evidence_bytes(whole(), catalogue()) == packed()


def test_a_file_is_written_and_read_back(tmp_path: Path) -> None:
    file = tmp_path / "evidence.zip"
    write_evidence(file, whole(), catalogue())
    assert read_evidence(file.read_bytes()) == whole()


def test_the_papers_are_listed_with_their_digests() -> None:
    assert papers_of(whole())[PAPER] == 77
    assert held().figures(2).signers[0].role == "secretary"


def test_minutes_that_are_not_there_yet_are_told_as_missing() -> None:
    assert "evidence_no_minutes" in _codes(verify_evidence(replace(whole(), minutes=b"")))


def test_evidence_without_the_register_says_so() -> None:
    verdict = verify_evidence(replace(whole(), register=None))
    assert verdict.ok
    assert "evidence_register_missing" in _codes(verdict)


# What somebody might change


def _with(feed: str, change: Callable[[list[EvidenceEntry]], object]) -> Evidence:
    entries = list(whole().feeds[feed])
    change(entries)
    return replace(whole(), feeds={**whole().feeds, feed: tuple(entries)})


def _resealed(entry: EvidenceEntry, find: bytes, put: bytes) -> EvidenceEntry:
    assert find in entry.act.bytes
    return EvidenceEntry(Envelope(entry.act.bytes.replace(find, put), entry.act.sig), entry.receipt)


def test_a_changed_answer_is_noticed() -> None:
    def change(entries: list[EvidenceEntry]) -> None:
        entries[1] = _resealed(entries[1], b'"agree"', b'"other"')

    assert _failures(_with(BALLOT_FEED, change)) == {"evidence_broken"}


@pytest.mark.parametrize(
    "change", [lambda entries: entries.pop(1), lambda entries: entries.reverse(), lambda entries: entries.pop(0)]
)
def test_an_act_left_out_or_moved_is_noticed(change: Callable[[list[EvidenceEntry]], object]) -> None:
    assert _failures(_with(BALLOT_FEED, change)) == {"evidence_broken"}


def test_a_receipt_of_another_act_is_noticed() -> None:
    def change(entries: list[EvidenceEntry]) -> None:
        entries[1] = replace(entries[1], receipt=entries[2].receipt)

    assert _failures(_with(BALLOT_FEED, change)) == {"evidence_broken"}


def test_another_body_is_noticed() -> None:
    assert _failures(replace(whole(), body="ff" * 32)) == {"evidence_broken"}


def test_evidence_without_the_body_is_worthless() -> None:
    feeds = {feed: entries for feed, entries in whole().feeds.items() if feed != "body"}
    assert _failures(replace(whole(), feeds=feeds)) == {"evidence_broken"}


def test_a_proof_that_proves_something_else_is_noticed() -> None:
    register = whole().register
    assert register is not None
    batch = register.batches[0]
    other = replace(register, batches=(replace(batch, hashes=(*batch.hashes, merkle.EMPTY_ROOT)),))
    assert _failures(replace(whole(), register=other)) == {"evidence_broken"}


def test_receipts_outside_the_proof_are_counted() -> None:
    register = whole().register
    assert register is not None
    assert "evidence_unproved" in _failures(replace(whole(), register=replace(register, batches=())))


def test_a_decision_that_the_rules_do_not_give_is_named() -> None:
    world = HeldMeeting()
    late = world.scripted(AN).seal(BALLOT_FEED, "answer.given", answer("disagree"), made_at=world.store.now)
    world.store.force(late, Status.ACCEPTED)
    (finding,) = verify_evidence(replace(world.evidence(), minutes=b"")).failures
    assert finding.code == "evidence_other_decision"
    assert (finding.details["kind"], finding.details["theirs"]) == ("answer.given", "accepted")


def test_minutes_of_other_figures_are_noticed() -> None:
    other = replace(held().figures(2), revision=3)
    pdf = minutes_pdf(other, Language.VIETNAMESE, catalogue())
    for role in ("secretary", "chair"):
        pdf = signed_by(pdf, role, identity(role))
    assert _failures(replace(whole(), minutes=pdf)) == {"verify_not_sealed", "evidence_other_figures"}


def test_sealed_minutes_that_do_not_follow_from_the_acts_are_noticed() -> None:
    verdict = verify_evidence(ForgedMinutes().evidence())
    assert {finding.code for finding in verdict.failures} == {"evidence_other_figures"}
    assert "verify_sealed" in _codes(verdict)


def test_minutes_cut_back_are_noticed_inside_the_evidence_too() -> None:
    cut = whole().minutes[: whole().minutes.index(b"%%EOF", len(whole().minutes) // 2)]
    assert not verify_evidence(replace(whole(), minutes=cut)).ok


def test_what_members_say_after_the_final_text_does_not_make_the_minutes_wrong() -> None:
    world = HeldMeeting()
    world.act(world.scripted(CHI), BALLOT_FEED, "count.disputed", {"reason": "Tôi thấy khác."})
    verdict = verify_evidence(world.evidence())
    assert verdict.ok, verdict.failures


def test_the_meeting_must_be_in_the_evidence() -> None:
    assert _failures(held().evidence("body")) == {"evidence_other_meeting"}


# The archive itself


def _archive(change: Callable[[dict[str, bytes]], object]) -> bytes:
    with zipfile.ZipFile(io.BytesIO(packed())) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    change(files)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def _code(data: bytes) -> str:
    with pytest.raises(Refused) as refused:
        read_evidence(data)
    return refused.value.code


def test_a_file_changed_inside_the_archive_is_noticed() -> None:
    assert _code(_archive(lambda files: files.update({MINUTES: b"%PDF-1.7"}))) == "evidence_altered"


def test_a_file_missing_from_the_archive_is_noticed() -> None:
    assert _code(_archive(lambda files: files.pop(feed_file(BALLOT_FEED)))) == "evidence_altered"


@pytest.mark.parametrize(
    "name", ["../minutes.pdf", "/etc/passwd", "feeds/../../x.jsonl", "C:\\x", "feeds/item..jsonl", "x" * 300, "feeds/"]
)
def test_a_name_that_no_evidence_file_has_is_refused(name: str) -> None:
    assert _code(_archive(lambda files: files.update({name: b""}))) == "evidence_unreadable"


def test_an_archive_that_unpacks_to_far_more_is_not_unpacked() -> None:
    assert _code(_archive(lambda files: files.update({MINUTES: b"\0" * (30 << 20)}))) == "evidence_too_large"


def test_two_files_of_one_name_are_refused() -> None:
    buffer = io.BytesIO(packed())
    with pytest.warns(UserWarning, match="Duplicate name"), zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr(MINUTES, b"another")
    assert _code(buffer.getvalue()) == "evidence_unreadable"


@pytest.mark.parametrize("data", [b"", b"PK\x05\x06" + b"\0" * 18, b"%PDF-1.7", b"\0" * 500])
def test_another_file_is_no_evidence(data: bytes) -> None:
    assert _code(data) == "evidence_unreadable"


@pytest.mark.parametrize(
    "manifest", [b"", b"{}", b"[]", canonical.encode({"format": "ecabinet/evidence/v2"}), b'{"format": 1}']
)
def test_a_manifest_of_another_form_is_refused(manifest: bytes) -> None:
    assert _code(_archive(lambda files: files.update({MANIFEST: manifest}))) == "evidence_unreadable"


@settings(max_examples=80)
@given(st.integers(0, len(packed()) - 1), st.integers(1, 255))
def test_a_damaged_archive_is_refused_or_changes_nothing(place: int, change: int) -> None:
    data = bytearray(packed())
    data[place] ^= change
    try:
        found = read_evidence(bytes(data))
    except Refused:
        return
    assert found == whole()
