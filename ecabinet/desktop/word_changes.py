"""Which words of a text were added and which removed; no Qt here."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from re import findall

_WORD = r"\w+\s*|[^\w\s]\s*|^\s+"  # a word or a sign, with the blanks behind it


class Change(StrEnum):
    """What became of some words."""

    KEPT = "kept"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Words:
    """Some words in a row that fared alike."""

    change: Change
    text: str


def word_changes(before: str, after: str) -> Iterator[Words]:
    """The words of both texts in reading order; blanks belong to the word before them."""
    old, new = findall(_WORD, before), findall(_WORD, after)
    matcher = SequenceMatcher(None, [word.strip() for word in old], [word.strip() for word in new], autojunk=False)
    for kind, old_start, old_end, new_start, new_end in matcher.get_opcodes():
        if kind == "equal":
            yield Words(Change.KEPT, "".join(new[new_start:new_end]))
            continue
        if old_end > old_start:
            yield Words(Change.REMOVED, "".join(old[old_start:old_end]))
        if new_end > new_start:
            yield Words(Change.ADDED, "".join(new[new_start:new_end]))
