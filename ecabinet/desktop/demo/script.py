"""Who does what in the played meeting: plain values, worked out from the agenda, the same in every run."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ecabinet.desktop.demo.backstage import Roles
from ecabinet.domain.attendance import Presence
from ecabinet.domain.items import StanceKind
from ecabinet.domain.rules import Choice

REMOTE: Final = 4
NOT_TAKING_PART: Final = 2
_READER: Final = 11
"""The place in protocol order of the member whose window is shown."""

Told = tuple[str, str]
"""A choice or stance and the words beside it."""


@dataclass(frozen=True, slots=True)
class Script:
    """The parts of everybody, by person id. `reader` has a window; the others but the chair play in the crowd."""

    roles: Roles

    @property
    def reader(self) -> str:
        """The member who is shown: reads offline, votes from afar."""
        return self.roles.members[min(_READER, len(self.roles.members) - 1)]

    @property
    def crowd(self) -> tuple[str, ...]:
        """Members without a window."""
        return tuple(person for person in self.roles.members[1:] if person != self.reader)

    @property
    def taking_part(self) -> tuple[str, ...]:
        """Members of the crowd who take part."""
        return self.crowd[: len(self.crowd) - NOT_TAKING_PART]

    @property
    def failing(self) -> str:
        """The member whose laptop fails during one vote."""
        return self.taking_part[4]

    def presence(self) -> dict[str, Presence]:
        """Where everybody is on the day: the reader and the last of those taking part are remote."""
        remote = {self.reader, *self.taking_part[-(REMOTE - 1) :]}
        found = dict.fromkeys(self.roles.members, Presence.ABSENT)
        found |= dict.fromkeys((self.roles.chair, *self.taking_part), Presence.ROOM)
        found |= dict.fromkeys(remote, Presence.REMOTE)
        excused = self.crowd[-1]
        return found | {excused: Presence.EXCUSED}

    def absences(self) -> dict[str, Told]:
        """Who asks the chair beforehand to be absent: how, and why."""
        away = [person for person, how in self.presence().items() if how is Presence.EXCUSED]
        return dict.fromkeys(away, (Presence.EXCUSED.value, "Công tác nước ngoài theo phân công."))

    def stances(self, items: Sequence[str]) -> dict[str, dict[str, Told]]:
        """Stances of the crowd: most agree; where there are several items, two are disputed."""
        disputed = dict.fromkeys(items[1:2], StanceKind.OBJECTION) | dict.fromkeys(items[3:4], StanceKind.WISH_TO_SPEAK)
        found: dict[str, dict[str, Told]] = {}
        for number, person in enumerate(self.taking_part):
            found[person] = dict.fromkeys(items, (StanceKind.NO_OBJECTION.value, ""))
            if number < 2:
                reasons = {item: (kind.value, "Cần làm rõ nguồn lực thực hiện.") for item, kind in disputed.items()}
                found[person] |= reasons
        return found

    def answers(self) -> dict[str, Told]:
        """Answers to the opinion ballot: three disagree or have another opinion, the last ones stay silent."""
        found: dict[str, Told] = dict.fromkeys(self.taking_part[:-4], (Choice.AGREE.value, ""))
        found[self.taking_part[2]] = (Choice.DISAGREE.value, "Tiêu chí thứ tư chưa khả thi trong năm nay.")
        found[self.taking_part[6]] = (Choice.OTHER.value, "Đề nghị thí điểm ở ba địa phương trước.")
        found[self.taking_part[8]] = (Choice.AGREE_WITH_REMARK.value, "Bổ sung hướng dẫn cho người cao tuổi.")
        return found

    def votes(self, place: int, *, is_disputed: bool) -> dict[str, Told]:
        """Votes of the crowd on the item at a place of the agenda, counted from 0."""
        found: dict[str, Told] = dict.fromkeys(self.taking_part, (Choice.AGREE.value, ""))
        if is_disputed:
            found[self.taking_part[place % 7]] = (Choice.DISAGREE.value, "")
            found[self.taking_part[7 + place % 5]] = (Choice.OTHER.value, "Đề nghị rà soát lại thời hạn.")
        return found
