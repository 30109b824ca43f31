"""Bringing back what a person kept for themself on a laptop that is gone, with the letters of its printed sheet."""

from dataclasses import dataclass
from enum import StrEnum

from ecabinet.application.laptop import Laptop
from ecabinet.application.private_notes import PrivateNotes
from ecabinet.domain.faults import Refused
from ecabinet.protocol.invitations import Code


class Came(StrEnum):
    """How much of what waited can be read here now."""

    ALL = "all"
    SOME = "some"
    NOTHING_NEW = "nothing_new"


@dataclass(frozen=True, slots=True)
class NotesRecovery:
    """Asks for a sheet only where something waits that it may open."""

    laptop: Laptop

    def waits(self) -> bool:
        """Whether this person wrote something for themself that this laptop cannot open yet; may take a while."""
        return PrivateNotes(self.laptop).wait_for_another_laptop

    def recover(self, letters: str) -> Came:
        """Open what the letters of a sheet open.

        Raises `Refused` with `recovery_mistyped` where they cannot be letters of any sheet, and `sheet_not_yours`.
        """
        try:
            code = Code.typed(letters)
        except Refused:
            raise Refused("recovery_mistyped") from None
        notes = PrivateNotes(self.laptop)
        opened = notes.recover(code)
        if not notes.wait_for_another_laptop:
            return Came.ALL
        return Came.SOME if opened else Came.NOTHING_NEW
