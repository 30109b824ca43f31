"""What the window's frame shows about the body, the person and the connection, as plain values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


def initials(name: str) -> str:
    """The first letters of the last two words of a name, as on a badge: “Nguyễn Thị Minh Hòa” becomes “MH”.

    Vietnamese names end with the given name, so the last words tell people apart.
    """
    letters = [word[0] for word in name.split() if word[0].isalnum()]
    return "".join(letters[-2:]).upper()


def badge_letters(body_name: str) -> str:
    """The first letters of the first two words of a body's name: “Nội các Minh họa” becomes “NC”."""
    letters = [word[0] for word in body_name.split() if word[0].isalnum()]
    return "".join(letters[:2]).upper()


@dataclass(frozen=True, slots=True)
class BodyFacts:
    """The body whose papers this program shows; `badge` is one to three letters."""

    name: str
    badge: str
    sample: bool = False


@dataclass(frozen=True, slots=True)
class HolderFacts:
    """Whose laptop it is: the person's name and office, and whether the Secretariat's pages are theirs."""

    name: str
    office: str
    secretariat: bool = False


class LinkState(StrEnum):
    """Whether the central system can be reached; STOPPED needs a person: nothing is exchanged, network or not."""

    OPENING = "opening"
    CONNECTED = "connected"
    NO_NETWORK = "no_network"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class LinkFacts:
    """How this laptop stands with the central system; moments are milliseconds UTC, 0 where there is none.

    `waiting` counts the person's entries that were not received yet, `deadline` is the next moment by which one of
    them must be, `attention` counts entries that were refused or clash with another. `code` and `details` say why
    nothing is exchanged or no papers come, for the catalogue of sentences, where a person can do something about it.
    """

    state: LinkState = LinkState.OPENING
    since: int = 0
    received_at: int = 0
    waiting: int = 0
    deadline: int = 0
    attention: int = 0
    code: str = ""
    details: Mapping[str, str | int] = field(default_factory=dict)
