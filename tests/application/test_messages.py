"""People get a sentence for every code, in their language."""

from pathlib import Path

import pytest

from ecabinet.application.messages import Catalogue, Language
from ecabinet.domain.faults import Refused


def _catalogue(folder: Path, **files: str) -> Catalogue:
    for name, text in files.items():
        (folder / f"{name}.toml").write_text(text, "utf-8")
    return Catalogue.read(sorted(folder.glob("*.toml")))


def test_a_fault_is_told_in_the_readers_language_with_its_details(tmp_path: Path) -> None:
    catalogue = _catalogue(tmp_path, a='[paper_missing]\nen = "{name} is missing."\nvi = "Thiếu tệp {name}."\n')
    fault = Refused("paper_missing", {"name": "01-a.pdf"})
    assert catalogue.of_fault(fault, Language.ENGLISH) == "01-a.pdf is missing."
    assert catalogue.of_fault(fault, Language.VIETNAMESE) == "Thiếu tệp 01-a.pdf."


def test_a_detail_that_was_not_given_leaves_a_gap_not_a_crash(tmp_path: Path) -> None:
    catalogue = _catalogue(tmp_path, a='[late]\nen = "Late by {minutes} minutes."\nvi = "Muộn {minutes} phút."\n')
    assert catalogue.sentence("late", Language.ENGLISH) == "Late by … minutes."


def test_braces_in_a_detail_are_shown_as_they_are(tmp_path: Path) -> None:
    catalogue = _catalogue(tmp_path, a='[x]\nen = "<{name}>"\nvi = "«{name}»"\n')
    assert catalogue.sentence("x", Language.ENGLISH, name="{name.__class__}") == "<{name.__class__}>"


@pytest.mark.parametrize("language", list(Language))
def test_an_unknown_code_gets_a_general_sentence_that_names_it(language: Language) -> None:
    sentence = Catalogue.shipped().sentence("code_of_tomorrow", language)
    assert "code_of_tomorrow" in sentence
    assert len(sentence) > 60


def test_a_code_with_two_sentences_is_a_defect(tmp_path: Path) -> None:
    table = '[x]\nen = "a"\nvi = "b"\n'
    with pytest.raises(ValueError, match="already"):
        _catalogue(tmp_path, a=table, b=table)


def test_a_code_that_lacks_a_language_is_a_defect(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="languages"):
        _catalogue(tmp_path, a='[x]\nen = "a"\n')
