"""The whole demonstration as anybody runs it: one command, a real store as a process, minutes that anybody verifies."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from ecabinet.protocol import canonical

pytestmark = [
    pytest.mark.deep,
    pytest.mark.enable_socket,
    pytest.mark.loopback,
    pytest.mark.timeout(1_200),
]

_LONGEST = 1_100.0
"""Seconds a demonstration may take on a machine that has other things to do."""

Spoil = Callable[[bytes], bytes]


@dataclass(frozen=True)
class Played:
    """What the demonstration left behind."""

    folder: Path
    report: Mapping[str, Any]

    @property
    def minutes(self) -> bytes:
        """The sealed minutes."""
        return (self.folder / "minutes.pdf").read_bytes()

    def text(self) -> str:
        """What the minutes say, with plain spaces."""
        pages = PdfReader(self.folder / "minutes.pdf").pages
        return " ".join(" ".join(page.extract_text() for page in pages).split())


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    """The demonstration with the shipped meeting, played once for all tests here."""
    return play(tmp_path_factory.mktemp("demo"))


def play(folder: Path, session: Path | None = None) -> Played:
    """Play the demonstration in a process of its own."""
    out = folder / "out"
    given = ("--session", str(session)) if session else ()
    done = ecabinet("demo", "--headless", "--out", str(out), *given, seconds=_LONGEST)
    assert done.returncode == 0, done.stderr[-4_000:]
    return Played(out, json.loads((out / "report.json").read_text("utf-8")))


def ecabinet(*words: str, seconds: float = 120) -> "subprocess.CompletedProcess[str]":
    """Run the command line in a process of its own."""
    return subprocess.run(
        [sys.executable, "-P", "-m", "ecabinet", *words],
        capture_output=True,
        text=True,
        check=False,
        timeout=seconds,
        env={
            **os.environ,
            "PYTHONPATH": str(Path(__file__).parents[2]),
            "PYTHONIOENCODING": "utf-8",
            "LC_ALL": "C.UTF-8",
        },
    )


def test_every_entry_has_its_receipt_and_nothing_is_left_undelivered(played: Played) -> None:
    report = played.report
    assert report["undelivered"] == 0
    assert report["receipts"] == report["acts"] > 250


def test_the_meeting_is_the_one_that_was_prepared(played: Played) -> None:
    report = played.report
    assert (report["members"], report["present"], report["remote"]) == (27, 21, 4)
    assert (report["items"], report["papers"]) == (5, 8)


def test_every_vote_adds_up_to_the_members_and_was_carried_by_a_majority(played: Played) -> None:
    votes = played.report["votes"]
    assert sorted(vote["item"] for vote in votes) == [1, 2, 3, 4, 5]
    for vote in votes:
        assert vote["agree"] + vote["disagree"] + vote["other"] + vote["not_voting"] == 27
        assert vote["carried"] == (vote["agree"] >= 14)
    assert sum(vote["recorded_for"] for vote in votes) == 1
    assert any(vote["disagree"] for vote in votes)


def test_the_ballot_keeps_explicit_and_deemed_answers_apart(played: Played) -> None:
    (ballot,) = played.report["ballots"]
    assert ballot["agree"] + ballot["deemed"] + ballot["disagree"] + ballot["other"] == 27
    assert (ballot["agree"], ballot["deemed"]) == (19, 6)
    assert ballot["carried"]


def test_the_minutes_name_number_rules_people_quorum_and_what_members_said(played: Played) -> None:
    said = played.text()
    for words in (
        "Số: 6/BB-NC",
        "Nghị định 191/2026/NĐ-CP",
        "Có mặt 21, từ xa 4 trên tổng số 27 thành viên; vắng có phép 1, vắng 1.",
        "Lúc khai mạc có 25 thành viên tham gia, cần 18",
        "cần 14 trên 27",
        "coi là đồng ý 6",
        "THƯ KÝ PHIÊN HỌP",
        "Lê Quang Vinh",
        "Đề nghị ghi rõ ý kiến về thời hạn chuyển tiếp 12 tháng",
        "Bộ Tài chính chủ trì: Hoàn thiện và trình ký ban hành",
    ):
        assert words in said, words
    assert "Thủ tướng, Thủ tướng" not in said


def test_the_minutes_and_the_evidence_verify(played: Played) -> None:
    assert played.report["signatures"] == 2
    for name in ("minutes.pdf", "evidence.zip"):
        good = ecabinet("verify", str(played.folder / name))
        assert good.returncode == 0, good.stdout + good.stderr
    assert "This is the document that stands in the register." in good.stdout


def one_byte_changed(minutes: bytes) -> bytes:
    changed = bytearray(minutes)
    changed[len(changed) // 3] ^= 1
    return bytes(changed)


def cut_back_to_the_first_signature(minutes: bytes) -> bytes:
    """The file as it was before the second signature's update was added: up to the end mark before the last one."""
    end = minutes.rindex(b"%%EOF", 0, minutes.rindex(b"%%EOF"))
    return minutes[: end + len(b"%%EOF\n")]


def text_added_behind(minutes: bytes) -> bytes:
    return minutes + b"\n% and another decision\n"


CHANGED = "The document was changed after Đỗ Thanh Khuê signed it."
CUT_BACK = "Only 1 of 2 signatures are there; missing: Lê Quang Vinh (NGƯỜI CHỦ TRÌ)."
ADDED = "Something was added behind the last signature (24 bytes that nobody signed)."
NOT_THE_ONE = "This is not the document that stands in the register."


@pytest.mark.parametrize(
    ("spoil", "said"),
    [(one_byte_changed, CHANGED), (cut_back_to_the_first_signature, CUT_BACK), (text_added_behind, ADDED)],
)
def test_what_was_done_to_the_minutes_is_said(played: Played, tmp_path: Path, spoil: Spoil, said: str) -> None:
    spoiled = tmp_path / "minutes.pdf"
    spoiled.write_bytes(spoil(played.minutes))
    assert_found(spoiled, said)


@pytest.mark.parametrize(
    ("spoil", "said"),
    [(one_byte_changed, CHANGED), (cut_back_to_the_first_signature, NOT_THE_ONE), (text_added_behind, ADDED)],
)
def test_other_minutes_put_into_the_evidence_are_found_by_signatures_and_register(
    played: Played, tmp_path: Path, spoil: Spoil, said: str
) -> None:
    spoiled = tmp_path / "evidence.zip"
    other = spoil(played.minutes)
    with zipfile.ZipFile(played.folder / "evidence.zip") as whole, zipfile.ZipFile(spoiled, "w") as made:
        manifest = json.loads(whole.read("manifest.json"))
        entry = next(file for file in manifest["files"] if file["name"] == "minutes.pdf")
        entry |= {"length": len(other), "sha256": hashlib.sha256(other).hexdigest()}
        changed = {"minutes.pdf": other, "manifest.json": canonical.encode(manifest)}
        for name in whole.namelist():
            made.writestr(name, changed.get(name) or whole.read(name))
    assert_found(spoiled, said)


def assert_found(file: Path, said: str) -> None:
    """The command line ends with 1 and says what is wrong with a file."""
    bad = ecabinet("verify", str(file))
    assert bad.returncode == 1, bad.stdout + bad.stderr
    assert said in bad.stdout
    assert "Traceback" not in bad.stderr


@pytest.mark.skipif(not shutil.which("pdfsig"), reason="poppler-utils judges the signatures")
def test_another_program_finds_two_valid_signatures(played: Played) -> None:
    said = subprocess.run(
        ["pdfsig", "-nocert", str(played.folder / "minutes.pdf")], capture_output=True, text=True, check=False
    ).stdout
    assert said.count("Signature Validation: Signature is Valid.") == 2


def test_every_screen_was_pictured(played: Played) -> None:
    pictures = list((played.folder / "screens").glob("*.png"))
    assert all(picture.stat().st_size > 3_000 for picture in pictures)
    shown = {picture.stem.partition("-")[2] for picture in pictures}
    assert not shown & {"stuck"}
    for name in ("today", "meeting", "vote", "room-vote-open"):
        assert {name, f"{name}-dark", f"{name}-en"} <= shown
    for name in ("join-you", "lock", "pin", "agenda-builder", "ballot-issue", "ballot-counted", "comment", "roll-call",
                 "minutes-in-review", "sign", "verify", "verify-changed", "members", "invitations", "outbox-waiting",
                 "preferences", "chairs-desk"):  # fmt: skip
        assert name in shown, name


def test_a_session_as_a_secretariat_keeps_it_is_played_whole(tmp_path: Path, real_input: Path) -> None:
    played = play(tmp_path, real_input / "session-2026-05")
    report = played.report
    assert (report["items"], report["papers"], report["pages"]) == (12, 19, 444)
    assert (report["receipts"], report["undelivered"], report["signatures"]) == (report["acts"], 0, 2)
    assert (report["members"], report["present"], report["remote"]) == (27, 21, 4)
    assert sorted(vote["item"] for vote in report["votes"]) == list(range(1, 13))
    assert ecabinet("verify", str(played.folder / "evidence.zip")).returncode == 0


def test_the_first_session_comes_out_as_it_did(tmp_path: Path, real_input: Path) -> None:
    facts = real_input / "first-session.json"
    known = json.loads(facts.read_text("utf-8"))
    played = play(tmp_path, facts)
    report = played.report
    assert report["meeting"] == known["meeting"]
    assert report["members"] == known["members_total"]
    assert (report["present"], report["remote"]) == (known["present_in_room"], known["voting_remotely"])
    votes = {vote["item"]: vote for vote in report["votes"]}
    for item in known["items"]:
        assert votes[item["number"]].items() >= item["vote"].items()
    assert (report["receipts"], report["undelivered"]) == (report["acts"], 0)
    assert report["signatures"] == len(known["sealed_by"])
    assert ecabinet("verify", str(played.folder / "minutes.pdf")).returncode == 0
