"""Members of the demonstration without a window: real laptops, each with its own keys, store and line."""

from pathlib import Path
from typing import Final

from ecabinet.application import joining
from ecabinet.application.clocks import Clock
from ecabinet.desktop import bootstrap
from ecabinet.desktop.profile import Profile
from ecabinet.desktop.workplace import Workplace
from ecabinet.protocol.invitations import Invitation
from ecabinet.protocol.keys import SigningKey
from ecabinet.signing.vault import Unlocked

_LABEL: Final = "Demo"


class SecretsInMemory:
    """A key store that lives as long as the demonstration; nothing it guards outlives it either."""

    def __init__(self) -> None:
        self._secrets: dict[str, bytes] = {}

    def read(self, account: str) -> bytes | None:
        """The secret of an account, if there is one."""
        return self._secrets.get(account)

    def write(self, account: str, secret: bytes) -> None:
        """Keep a secret."""
        self._secrets[account] = secret

    def forget(self, account: str) -> None:
        """Forget a secret."""
        self._secrets.pop(account, None)


class Player:
    """One member's laptop, which can be closed and opened again."""

    def __init__(self, folder: Path, clock: Clock, invitation: Invitation) -> None:
        self.person = invitation.person
        self._profile: Profile = bootstrap.profile(folder, clock, SecretsInMemory())
        self._keys = Unlocked.fresh()
        folder.mkdir(parents=True, mode=0o700)
        store = self._profile.create_store(folder, self._keys.database)
        key = SigningKey.from_seed(self._keys.device_seed)
        joining.begin(store, invitation, key, _LABEL, clock)
        self.place: Workplace = self._profile.furnish(self._keys, store, self._profile.vault)

    def start(self) -> None:
        """Begin to exchange; the joining itself is the first thing delivered."""
        self.place.worker.start()

    def reopen(self) -> None:
        """Close the laptop and open it again."""
        self.place.close()
        store = self._profile.open_store(self._profile.folder, self._keys.database)
        self.place = self._profile.furnish(self._keys, store, self._profile.vault)
        self.start()

    def is_settled(self) -> bool:
        """Whether everything recorded here was received and answered."""
        laptop = self.place.laptop
        return laptop.has_joined and not laptop.outbox() and not laptop.pending()
