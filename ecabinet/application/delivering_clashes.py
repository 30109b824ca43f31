"""Two texts of one thing, found again in the register: the common base, one's own, and the one that holds."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from ecabinet.application import kept
from ecabinet.application.delivering_views import ClashField, TextClash
from ecabinet.application.laptop import Laptop
from ecabinet.domain.acts import Act, Status
from ecabinet.domain.items import CONCLUSION, QUESTION, ItemState
from ecabinet.domain.offices import OfficeState

RESOLVED: Final = "conflict.resolved"
_SUBJECTS: Final = {
    "conclusion.recorded": CONCLUSION,
    "item.published": QUESTION,
    "item.revised": QUESTION,
}
_FIELDS: Final = {CONCLUSION: ("text",), QUESTION: ("question", "proposed")}


@dataclass(frozen=True, slots=True)
class Revision:
    """A version of a text as it was accepted; `at` in ms UTC."""

    value: Mapping[str, Any]
    author: str
    at: int


def subject_of(act: Act) -> str:
    """What an edit of an item is about; empty for anything else."""
    return str(act.data["subject"]) if act.kind == RESOLVED else _SUBJECTS.get(act.kind, "")


def meant(act: Act) -> Mapping[str, Any]:
    """The text that an edit, or a decision between two texts, would have set."""
    value: Mapping[str, Any] = act.data["value"] if act.kind == RESOLVED else act.data
    return value


def is_open(laptop: Laptop, act: Act) -> bool:
    """Whether nobody has decided between the two texts yet."""
    state = laptop.current(act.feed)
    return isinstance(state, ItemState | OfficeState) and act.id in state.conflicts


def revisions(laptop: Laptop, feed: str, subject: str) -> tuple[Revision, ...]:
    """Every version of a text of an item that was accepted, oldest first."""
    found = []
    for entry in laptop.entries(feed):
        act, decision = kept.entry(entry)
        if decision.status is Status.ACCEPTED and subject_of(act) == subject:
            found.append(Revision(meant(act), act.author, decision.at))
    return tuple(found)


def clash_of(laptop: Laptop, act: Act) -> TextClash | None:
    """Both texts with their common base; None where they are not texts of an item."""
    subject = subject_of(act)
    if subject not in _FIELDS or not act.feed.startswith("item:"):
        return None
    versions = revisions(laptop, act.feed, subject)
    if not versions:
        return None
    base = act.base or 0
    before = versions[base - 1].value if 0 < base <= len(versions) else {}
    standing, mine = versions[-1], meant(act)
    person = laptop.body.person(standing.author)
    fields = tuple(
        ClashField(name, str(before.get(name, "")), str(mine[name]), str(standing.value[name]))
        for name in _FIELDS[subject]
    )
    return TextClash(fields, person.name if person else "", standing.at)


def merged(mine: Mapping[str, Any], standing: Mapping[str, Any], texts: Mapping[str, str]) -> dict[str, Any]:
    """A result made of both: the texts as given, and the tasks of either."""
    names = ("text", "tasks") if "tasks" in mine else ("question", "proposed")
    value = {name: mine[name] for name in names}
    if "tasks" in mine:
        tasks = {task["task"]: task for task in (*standing.get("tasks", ()), *mine["tasks"])}
        value["tasks"] = list(tasks.values())
    return value | {name: text.strip() for name, text in texts.items()}
