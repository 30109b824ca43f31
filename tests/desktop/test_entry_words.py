"""Every kind of act that a person records is called by words, not by its kind."""

from ecabinet.application.delivering_entries import HOUSEKEEPING
from ecabinet.desktop.models.entry_words import EntryWords
from ecabinet.domain import deciding

FOUNDING = {"body.founded"}
"""Nobody records it in the program."""


def test_every_kind_has_words() -> None:
    words = EntryWords()
    said = {**words._answers(), **words._meetings(), **words._agendas(), **words._people()}
    kinds = {kind for kinds in deciding.KINDS.values() for kind in kinds}
    assert kinds - said.keys() <= HOUSEKEEPING | FOUNDING
