"""The whole demonstration as anybody runs it: one command, a real store as a process, minutes that anybody verifies."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

pytestmark = [
    pytest.mark.enable_socket,
    pytest.mark.loopback,
    pytest.mark.timeout(900),
]

_STRETCHED_MINUTES = 12


@dataclass(frozen=True)
class Played:
    """What the demonstration left behind."""

    folder: Path
    report: Mapping[str, Any]


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    """The demonstration with the shipped meeting, played once for all tests here."""
    folder = tmp_path_factory.mktemp("demo") / "out"
    done = ecabinet("demo", "--headless", "--out", str(folder), seconds=_STRETCHED_MINUTES * 60)
    assert done.returncode == 0, done.stderr[-4_000:]
    return Played(folder, json.loads((folder / "report.json").read_text("utf-8")))


def ecabinet(*words: str, seconds: float = 120) -> "subprocess.CompletedProcess[str]":
    """Run the command line in a process of its own."""
    return subprocess.run(
        [sys.executable, "-P", "-m", "ecabinet", *words],
        capture_output=True,
        text=True,
        check=False,
        timeout=seconds,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), "PYTHONIOENCODING": "utf-8"},
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
    assert ballot["deemed"] > 0
    assert ballot["agree"] > ballot["deemed"]
    assert ballot["carried"]


def test_the_minutes_verify_and_one_changed_byte_is_found(played: Played, tmp_path: Path) -> None:
    assert played.report["signatures"] == 2
    minutes = played.folder / "minutes.pdf"
    good = ecabinet("verify", str(minutes))
    assert good.returncode == 0, good.stdout + good.stderr
    changed = tmp_path / "changed.pdf"
    data = bytearray(minutes.read_bytes())
    data[len(data) // 3] ^= 1
    changed.write_bytes(data)
    bad = ecabinet("verify", str(changed))
    assert bad.returncode == 1, bad.stdout + bad.stderr
    assert "Traceback" not in bad.stderr


def test_text_added_behind_the_minutes_is_found(played: Played, tmp_path: Path) -> None:
    longer = tmp_path / "longer.pdf"
    longer.write_bytes((played.folder / "minutes.pdf").read_bytes() + b"\n% and another decision\n")
    assert ecabinet("verify", str(longer)).returncode == 1


@pytest.mark.skipif(not shutil.which("pdfsig"), reason="poppler-utils judges the signatures")
def test_another_program_finds_two_valid_signatures(played: Played) -> None:
    said = subprocess.run(
        ["pdfsig", "-nocert", str(played.folder / "minutes.pdf")], capture_output=True, text=True, check=False
    ).stdout
    assert said.count("Signature Validation: Signature is Valid.") == 2


def test_every_screen_was_pictured(played: Played) -> None:
    pictures = list((played.folder / "screens").glob("*.png"))
    assert len(pictures) >= 20
    assert all(picture.stat().st_size > 5_000 for picture in pictures)
