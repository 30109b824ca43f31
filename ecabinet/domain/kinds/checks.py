"""What guards of several feeds ask: known people, adopted rules, papers that fit their item."""

from collections.abc import Iterable, Mapping, Sequence

from ecabinet.domain.bodies import BodyState, Person
from ecabinet.domain.cases import require
from ecabinet.domain.dossiers import AgendaItem, Paper
from ecabinet.domain.rules import RuleSet
from ecabinet.domain.shapes import Data


def require_known(body: BodyState, people: Iterable[str]) -> None:
    """Raise `Refused("person_unknown")` unless all belong to the body now."""
    require(all(body.roles_of(person) for person in people), "person_unknown")


def require_rules_adopted(body: BodyState, data: Data) -> RuleSet:
    """The rules an act carries; raises `Refused` unless their digest is right and the body has adopted them."""
    rules = RuleSet.from_data(data["rules"])
    require(rules.digest == data["rules_digest"], "bad_digest")
    require(body.rules_named(rules.digest), "rules_not_adopted")
    return rules


def require_papers_fit(item: AgendaItem, papers: Sequence[Paper]) -> None:
    """Raise `Refused` where a paper stands twice, or where state secrets would enter the program."""
    require(not (item.is_paper_only and papers), "paper_only")
    require(len({paper.id for paper in papers}) == len(papers), "paper_known")


def require_same_people(entries: Iterable[Data], people: Iterable[Person], code: str) -> None:
    """Raise `Refused(code)` unless an act lists exactly these people, as they are known."""
    listed: list[Mapping[str, object]] = list(entries)
    expected = {person.id: person.to_data() for person in people}
    same = {str(entry["person"]): dict(entry) for entry in listed} == expected
    require(same and len(listed) == len(expected), code)
