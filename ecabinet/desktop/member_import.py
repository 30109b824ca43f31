"""Reads people from a spreadsheet and says what taking them in would do. No Qt."""

from dataclasses import dataclass
from pathlib import Path

from ecabinet.application.admitting import Admitting, Incoming
from ecabinet.domain.bodies import Person, Role
from ecabinet.exports.headings import SheetProblem
from ecabinet.exports.member_sheet import MemberRow, read_members
from ecabinet.protocol.envelope import new_id


@dataclass(frozen=True, slots=True)
class PeopleRead:
    """Whom a spreadsheet names, and what needs a look."""

    people: tuple[Incoming, ...]
    problems: tuple[SheetProblem, ...]


def read_people(file: Path, admitting: Admitting) -> PeopleRead:
    """The people of a spreadsheet beside those of the body; raises as `read_members`."""
    sheet = read_members(file)
    return PeopleRead(admitting.compare(person_of(row) for row in sheet.rows), sheet.problems)


def person_of(row: MemberRow) -> Person:
    """Somebody a spreadsheet names, as a person who is not in the body yet; who votes is a member."""
    roles = row.roles | {Role.MEMBER} if row.voting else row.roles
    return Person(new_id(), row.name, row.title, row.agency, row.order, voting=row.voting, roles=roles)
