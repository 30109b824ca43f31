"""Follows every text that several people edit, from the JSON of the acts alone.

Who saw what they replaced, and what became of the words of those who did not.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ecabinet.application.central_ports import StoredAct
from ecabinet.domain.items import ItemState
from ecabinet.domain.offices import OfficeState
from ecabinet.domain.states import State
from tests.exchange.books import parsed, value

_SUBJECT = {
    "agenda.header": "header",
    "agenda.ordered": "order",
    "item.revised": "question",
    "conclusion.recorded": "conclusion",
}
_OF_ITEMS = ("agenda.item_put", "agenda.item_removed")


class _Texts:
    """The revisions and the last accepted words of one feed's texts, and the edits that came too late."""

    def __init__(self) -> None:
        self.revisions: dict[str, int] = {}
        self.words: dict[str, Mapping[str, Any]] = {}
        self.on_agenda: set[str] = set()
        self.open: dict[str, str] = {}

    def accept(self, kind: str, subject: str, data: Mapping[str, Any]) -> None:
        """An edit replaced the text."""
        self.revisions[subject] = self.revisions.get(subject, 0) + 1
        self.words[subject] = {**self.words.get(subject, {}), **data}
        if kind == "agenda.item_removed":
            self.on_agenda.discard(subject)
            self.words.pop(subject)
        elif kind == "agenda.item_put" or "audience" in data:
            if subject in self.on_agenda:
                return
            self.on_agenda.add(subject)
        else:
            return
        self.revisions["order"] = self.revisions.get("order", 0) + 1


def problems(acts: Sequence[StoredAct], state: State) -> Iterator[str]:
    """What is wrong with the edits of a feed, whose present state that is."""
    texts = _Texts()
    for stored in acts:
        yield from _walked(texts, value(stored), parsed(stored.receipt).status)
    if isinstance(state, ItemState | OfficeState):
        if set(state.conflicts) != set(texts.open):
            yield f"conflicts are open that nobody made, or gone that nobody resolved: {set(state.conflicts)}"
        yield from _differing(texts, state)


def _walked(texts: _Texts, act: Mapping[str, Any], status: str) -> Iterator[str]:
    kind, data = act["kind"], act["data"]
    if kind == "agenda.started":
        texts.revisions |= {"header": 1, "order": 1}
        texts.words["header"] = data
    elif kind == "item.published":
        texts.revisions["question"] = 1
        texts.words["question"] = data
    subject = _subject(act)
    if not subject:
        return
    if status != "accepted":
        texts.open[act["id"]] = subject
        return
    if act.get("base") != texts.revisions.get(subject, 0):
        yield f"{act['id']} replaced a {subject} that its author had not seen"
    if kind == "conflict.resolved" and texts.open.pop(data["act"], None) != subject:
        yield f"{act['id']} resolves what is no conflict"
    texts.accept(kind, subject, data["value"] if kind == "conflict.resolved" else data)


def _subject(act: Mapping[str, Any]) -> str:
    """Which text an act edits; empty where it edits none."""
    if act["kind"] in _OF_ITEMS:
        return str(act["data"]["item"])
    return _SUBJECT.get(act["kind"], act["data"].get("subject", "") if act["kind"] == "conflict.resolved" else "")


def _differing(texts: _Texts, state: ItemState | OfficeState) -> Iterator[str]:
    """Where the words that show are not those that were accepted last."""
    shown: dict[str, str] = {}
    accepted: dict[str, str] = {}
    if isinstance(state, ItemState):
        shown = {"question": state.question, "conclusion": state.conclusion.text if state.conclusion else ""}
        accepted = {"question": _word(texts, "question", "question"), "conclusion": _word(texts, "conclusion", "text")}
    elif state.header is not None:
        shown = {"header": state.header.title} | {name: item.question for name, item in state.items.items()}
        accepted = {"header": _word(texts, "header", "title")}
        accepted |= {name: _word(texts, name, "question") for name in texts.on_agenda}
    if shown != accepted:
        yield f"{shown} shows, and {accepted} was accepted"


def _word(texts: _Texts, subject: str, name: str) -> str:
    return str(texts.words.get(subject, {}).get(name, ""))
