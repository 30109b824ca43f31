"""What the Join screens and the lock ask of the application, and the plain values they show."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, Protocol

from ecabinet.application.messages import Language
from ecabinet.application.pins import SecretKind
from ecabinet.desktop.tasks import Progress

SIGN_IN_NEEDED: Final = "sign_in_needed"
"""What the central system says where the body has people sign in when they join."""


class KeyPlace(StrEnum):
    """Where this laptop can keep the secret its keys are made from."""

    WINDOWS = "windows"
    MACOS = "macos"
    SECRET_SERVICE = "secret_service"  # noqa: S105 - the name of a service of Linux desktops
    KWALLET = "kwallet"
    NOWHERE = "nowhere"

    @property
    def secret(self) -> SecretKind:
        """What the person opens the program with: without a key store a PIN would be too short."""
        return SecretKind.PASSPHRASE if self is KeyPlace.NOWHERE else SecretKind.PIN


@dataclass(frozen=True, slots=True)
class InvitationFacts:
    """What an invitation says; `words` are to be compared with the printed ones, `phone` may be unknown yet.

    `expires` is milliseconds UTC.
    """

    body_name: str
    person_name: str
    words: tuple[str, ...]
    expires: int
    office: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What is printed once and kept on paper: the recovery key, and whom it is for, as a PDF in each language."""

    pdf: Mapping[Language, bytes] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Joined:
    """The laptop was admitted; so many papers wait to be fetched.

    `notes_wait` where there are private notes that another laptop of the same person has to hand over.
    """

    sheet: RecoverySheet
    papers: int
    phone: str = ""
    notes_wait: bool = False


class Joining(Protocol):
    """Takes a laptop from an invitation to its first paper. Every call may be slow and runs away from the window."""

    def read_invitation(self, given: str | bytes, address: str) -> InvitationFacts:
        """Read a file, link or code; `address` of the central system is needed for a typed code alone.

        Raises `Refused` where it is none or no longer valid, `Unavailable` where the central system must be asked and
        is not there.
        """
        ...

    def probe_keystore(self) -> KeyPlace:
        """Where keys will be kept; raises `Unavailable` where the key store is there but locked."""
        ...

    def join(self, secret: str, progress: Progress) -> Joined:
        """Make keys and have the laptop admitted; may be called again after a failure.

        Raises `Refused(SIGN_IN_NEEDED)` where the person is to sign in first, at the `issuer` of its details.
        """
        ...

    def begin_sign_in(self) -> str:
        """The address that the browser is to open; raises `Refused` and `Unavailable` where that leads nowhere."""
        ...

    def finish_sign_in(self, progress: Progress) -> Joined:
        """Wait until the person has signed in, and have the laptop admitted; ends when it is cancelled."""
        ...

    def keep_recovery(self, skipped_because: str) -> None:
        """Put on record that the sheet was printed or saved (an empty text), or why it was not."""
        ...

    def fetch_papers(self, progress: Progress) -> None:
        """Fetch what waits, reporting bytes; may be called again after a failure."""
        ...


class Unlocking(Protocol):
    """Opens what is on this laptop."""

    def secret_kind(self) -> SecretKind:
        """What to ask for."""
        ...

    def unlock(self, secret: str) -> None:
        """Open; slow by design. Raises `Refused` where the secret is wrong, `Unavailable` where the key store is."""
        ...

    def new_kind(self) -> SecretKind:
        """What is chosen anew with the recovery sheet: a PIN where there is a key store now, else a passphrase."""
        ...

    def recover(self, letters: str, secret: str) -> None:
        """Open with the letters of the recovery sheet, and with a new secret from now on; slow by design.

        Raises `Refused("recovery_mistyped")`, `Refused("wrong_recovery")` and as `unlock` does.
        """
        ...
