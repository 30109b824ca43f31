"""The words of aides and of acting for one another, which the page, its dialog and its form share."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox

from ecabinet.application.helping_views import DelegationLine, Errand
from ecabinet.desktop.wording import Wording
from ecabinet.domain.bodies import Person


class HelpersWords(QObject):
    """Says whom one may choose, and what a delegation is for."""

    def errand(self, errand: Errand) -> str:
        """What somebody may do in another's name, as part of a sentence."""
        return {
            Errand.COMMENTS: self.tr("comments and replies"),
            Errand.ATTENDANCE: self.tr("saying who comes"),
            Errand.LEAVE: self.tr("requests for leave"),
            Errand.LEADING: self.tr("calling items and pausing"),
        }[errand]

    def terms(self, line: DelegationLine, wording: Wording) -> str:
        """What a delegation is for, where, and until when."""
        where = "; ".join(line.items) if line.items else self.tr("in all meetings and items")
        until = self.tr("until the end of {day}").format(day=wording.long_date(line.delegation.until))
        said = ", ".join(self.errand(errand) for errand in line.errands)
        return " · ".join((said[:1].upper() + said[1:], where, until))


def described(person: Person) -> str:
    """A person by their title and agency."""
    return " · ".join(part for part in (person.title, person.agency) if part)


def offer_people(box: QComboBox, people: Sequence[Person], placeholder: str) -> None:
    """Let somebody be chosen; nobody is beforehand."""
    for person in people:
        box.addItem(" · ".join(part for part in (person.name, described(person)) if part), person.id)
    box.setPlaceholderText(placeholder)
    box.setCurrentIndex(-1)
    box.setMinimumContentsLength(1)  # a long title must not widen what it stands in
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
