"""Two real papers with known edits: what became of every quote is known, and must be found."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from ecabinet.cli.main import app
from ecabinet.papers.paragraphs import squeezed

REVISIONS = Path(__file__).parents[3] / "shared" / "data" / "revisions"
PAIRS = sorted(file.name.removesuffix("-truth.json") for file in REVISIONS.glob("*-truth.json"))

Judged = list[tuple[dict[str, Any], dict[str, Any]]]

pytestmark = pytest.mark.skipif(not PAIRS, reason="the papers with known revisions are not here")


@pytest.fixture(scope="module", params=PAIRS or ["none"])
def judged(request: pytest.FixtureRequest) -> Judged:
    """What is known of every quote of a pair, and what the command says of it."""
    name = request.param
    files = [str(REVISIONS / f"{name}{ending}") for ending in ("-v1.pdf", "-v2.pdf", "-anchors.json")]
    said = CliRunner().invoke(app, ["papers", "compare", files[0], files[1], "--anchors", files[2]])
    assert said.exit_code == 0, said.output
    answers = {answer["id"]: answer for answer in json.loads(said.stdout)}
    truths = json.loads((REVISIONS / f"{name}-truth.json").read_text("utf-8"))
    assert list(answers) == [
        entry["id"] for entry in json.loads((REVISIONS / f"{name}-anchors.json").read_text("utf-8"))
    ]
    judged = [(truth | {"fate": _fate(truth)}, answers[truth["id"]]) for truth in truths]
    print(name, dict(Counter((truth["fate"], answer["fate"]) for truth, answer in judged)))  # noqa: T201 - shown by -s
    return judged


def _fate(truth: dict[str, Any]) -> str:
    return "orphan" if truth["fate"] == "deleted" else str(truth["fate"])


def _is_placed(truth: dict[str, Any], answer: dict[str, Any]) -> bool:
    return answer["new_text"] is not None and squeezed(answer["new_text"]) == squeezed(truth["new_paragraph"])


def _share(judged: Judged, *fates: str) -> float:
    """Of the quotes of some fates, how many were told this fate and placed on the right paragraph."""
    meant = [(truth, answer) for truth, answer in judged if truth["fate"] in fates]
    right = sum(bool(answer["fate"] == truth["fate"]) and _is_placed(truth, answer) for truth, answer in meant)
    return right / len(meant)


def test_no_quote_that_was_kept_or_moved_is_lost(judged: Judged) -> None:
    lost = [truth for truth, answer in judged if truth["fate"] in {"kept", "moved"} and answer["fate"] == "orphan"]
    assert not lost


def test_kept_and_moved_quotes_are_on_their_paragraph(judged: Judged) -> None:
    assert _share(judged, "kept", "moved") >= 0.99


def test_changed_quotes_are_found_with_their_new_paragraph(judged: Judged) -> None:
    assert _share(judged, "changed") >= 0.95


def test_deleted_quotes_are_orphans(judged: Judged) -> None:
    assert {answer["fate"] for truth, answer in judged if truth["fate"] == "orphan"} == {"orphan"}


def test_every_answer_names_the_pages_and_how_sure_it_is(
    judged: Judged,
) -> None:
    for _, answer in judged:
        assert answer["old_page"] >= 1
        assert 0 <= answer["confidence"] <= 1
        assert (answer["new_page"] is None) == (answer["fate"] == "orphan")
