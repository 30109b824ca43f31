"""Every refusal, conflict and check of the domain has its sentence in both languages."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from ecabinet.application.messages import Catalogue, Language
from ecabinet.domain.ballots import Phase
from ecabinet.domain.meetings import MeetingPhase
from ecabinet.domain.offices import OfficePhase
from ecabinet.domain.sealing import MinutesPhase

DOMAIN = Path(__file__).resolve().parents[2] / "ecabinet" / "domain"
CODE_ARGUMENT = {"require": 1, "Refused": 0, "Problem": 0, "require_same_people": 2, "conflict": 1}
BY_PHASE = {
    "agenda_is_": [phase for phase in OfficePhase if phase is not OfficePhase.NOT_STARTED],
    "meeting_is_": [phase for phase in MeetingPhase if phase is not MeetingPhase.NOT_PUBLISHED],
    "minutes_": list(MinutesPhase),
    "ballot_is_": [phase for phase in Phase if phase not in {Phase.NOT_OPENED, Phase.COUNTABLE}],
}


def codes() -> Iterator[str]:
    for file in DOMAIN.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            name = getattr(node.func, "id", "") if isinstance(node, ast.Call) else ""
            if name in CODE_ARGUMENT:
                yield from _texts(node.args[CODE_ARGUMENT[name]])  # type: ignore[attr-defined]


def _texts(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body)
        yield from _texts(node.orelse)
    elif isinstance(node, ast.JoinedStr):
        prefix = node.values[0].value  # type: ignore[attr-defined]
        yield from (f"{prefix}{phase.value}" for phase in BY_PHASE[prefix])


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.shipped()


def test_every_code_of_the_domain_has_a_sentence(catalogue: Catalogue) -> None:
    found = set(codes())
    assert len(found) > 120
    assert found - catalogue.codes == set()


def test_no_sentence_speaks_of_how_the_program_works_inside(catalogue: Catalogue) -> None:
    for code in set(codes()) & catalogue.codes:
        words = set(catalogue.sentence(code, Language.ENGLISH).lower().replace(".", " ").split())
        assert not words & {"act", "hash", "payload", "sync", "feed", "error"}, code
