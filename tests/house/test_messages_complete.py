"""Every code the program can raise has a sentence in each language."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from ecabinet.application.messages import Catalogue, Language

# What raises or returns a code, and at which place among its arguments the code stands.
CODE_ARGUMENT = {"Refused": 0, "Unavailable": 0, "refused": 1, "conflict": 1, "SheetProblem": 0, "_note": 0}


@dataclass(frozen=True, slots=True)
class Raised:
    """A code in the source, with the details given to it (None where they are not written out there)."""

    code: str
    place: str
    details: frozenset[str] | None


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _literals(node: ast.expr) -> Iterator[str]:
    """The texts an argument can be: a literal, or either branch of a condition."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)


def _details(call: ast.Call, position: int) -> frozenset[str] | None:
    """The names of the details: keys of a map written out, and keyword arguments; None where they are elsewhere."""
    named = {word.arg for word in call.keywords if word.arg and word.arg not in {"code", "details"}}
    for value in [*call.args[position + 1 :], *(word.value for word in call.keywords if word.arg == "details")]:
        if isinstance(value, ast.Dict) and all(isinstance(key, ast.Constant) for key in value.keys):
            named |= {str(key.value) for key in value.keys if isinstance(key, ast.Constant)}
        elif not isinstance(value, ast.Constant | ast.Attribute):
            return None
    return frozenset(named)


def codes_in(source: str, name: str) -> Iterator[Raised]:
    """Every code written out in a module's source."""
    for node in ast.walk(ast.parse(source)):
        position = CODE_ARGUMENT.get(_name(node)) if isinstance(node, ast.Call) else None
        if not isinstance(node, ast.Call) or position is None:
            continue
        arguments = [*node.args[position : position + 1], *(w.value for w in node.keywords if w.arg == "code")]
        for argument in arguments:
            for code in _literals(argument):
                yield Raised(code, f"{name}:{node.lineno}", _details(node, position))


@pytest.fixture(scope="module")
def raised() -> list[Raised]:
    package = Path(__file__).resolve().parents[2] / "ecabinet"
    return [found for file in sorted(package.rglob("*.py")) for found in codes_in(file.read_text("utf-8"), file.name)]


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.shipped()


def test_the_scan_sees_the_codes_of_a_module() -> None:
    source = 'raise Refused("a", {"n": 1})\nreturn acts.refused(now, "b")\nUnavailable(code="c" if x else "d")'
    assert {(found.code, found.details) for found in codes_in(source.replace("return ", ""), "m")} == {
        ("a", frozenset({"n"})),
        ("b", frozenset()),
        ("c", frozenset()),
        ("d", frozenset()),
    }


def test_every_code_has_its_sentences(raised: list[Raised], catalogue: Catalogue) -> None:
    missing = sorted(f"{found.code} ({found.place})" for found in raised if found.code not in catalogue.codes)
    assert not missing, "codes without a sentence in resources/messages:\n" + "\n".join(missing)


def test_a_sentence_mentions_only_details_that_are_given(raised: list[Raised], catalogue: Catalogue) -> None:
    gaps = [
        f"{found.code} ({found.place}) does not bring {', '.join(sorted(gap))}"
        for found in raised
        if found.details is not None and found.code in catalogue.codes
        if (gap := catalogue.placeholders(found.code, Language.ENGLISH) - found.details)
    ]
    assert not gaps, "\n".join(gaps)


def test_both_languages_say_the_same_in_different_words(catalogue: Catalogue) -> None:
    for code in sorted(catalogue.codes):
        english, vietnamese = (catalogue.placeholders(code, language) for language in Language)
        assert english == vietnamese, f"{code}: the two sentences mention different details"
        texts = [catalogue.sentence(code, language).strip() for language in Language]
        assert all(texts), f"{code}: an empty sentence"
        assert texts[0] != texts[1], f"{code}: not translated"
