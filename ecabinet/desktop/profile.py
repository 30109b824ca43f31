"""A profile: the folder in which one person's laptop keeps everything, and how it is opened, made and joined."""

import contextlib
import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ecabinet.application import rejoining
from ecabinet.application.clocks import Clock
from ecabinet.application.laptop import Laptop
from ecabinet.application.leasing import Leasing
from ecabinet.application.pins import RecentPin, SecretKind
from ecabinet.application.ports import LaptopStore
from ecabinet.application.searching import Searching
from ecabinet.application.searching_ports import SearchIndex
from ecabinet.desktop.recovery_sheets import RecoverySheets
from ecabinet.desktop.wiping import Eraser
from ecabinet.desktop.workplace import Workplace
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.papers.keeping import EncryptedPapers
from ecabinet.protocol import device_keys
from ecabinet.protocol.invitations import Code
from ecabinet.protocol.keys import SigningKey
from ecabinet.signing.keystore import SecretStore
from ecabinet.signing.vault import Unlocked, Vault
from ecabinet.signing.vault_file import Mode
from ecabinet.sync.worker import SyncWorker

StoreOpener = Callable[[Path, bytes], LaptopStore]
"""Opens or creates the encrypted store in a folder with its 32-byte key."""
IndexOpener = Callable[[Path, bytes], SearchIndex]
"""Opens the index of words in a folder with the 32-byte key of its store."""

PAPERS: Final = "papers"
_FORMER: Final = "former-"
_STORE: Final = "laptop.db"
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Profile:
    """Where a laptop's things lie and by which parts they are opened."""

    folder: Path
    clock: Clock
    secrets: SecretStore | None
    open_store: StoreOpener
    create_store: StoreOpener
    open_index: IndexOpener | None = None

    @property
    def vault(self) -> Vault:
        """Where the keys are kept."""
        return Vault(self.folder, self.secrets, self.clock)

    @property
    def secret_kind(self) -> SecretKind:
        """What opens this profile."""
        return SecretKind.PIN if self.vault.mode is Mode.KEY_STORE else SecretKind.PASSPHRASE

    @property
    def new_kind(self) -> SecretKind:
        """What can be chosen now: a PIN alone would be too short where there is no key store."""
        return SecretKind.PIN if self.secrets is not None else SecretKind.PASSPHRASE

    @property
    def eraser(self) -> Eraser:
        """What deletes this profile where an administrator had it wiped."""
        return Eraser(self.folder, self.vault.destroy)

    def recover(self, letters: str, secret: str) -> Code:
        """Set a new secret with the letters of the recovery sheet; answers the sheet's code, which was the right one.

        Raises `Refused("recovery_mistyped")` where they cannot be letters of any sheet, and as `Vault.recover` does.
        """
        try:
            recovery = Code.typed(letters)
        except Refused:
            raise Refused("recovery_mistyped") from None
        self.vault.recover(recovery, secret)
        return recovery

    def keeper(self, keys: Unlocked) -> EncryptedPapers:
        """The papers of this profile."""
        return EncryptedPapers(self.folder / PAPERS, keys.papers)

    def open(self, secret: str) -> Workplace:
        """Open everything with the PIN or passphrase; raises as `Vault.open` and the store do."""
        vault = self.vault
        keys = vault.open(secret)
        return self.furnish(keys, self.open_store(self.folder, keys.database), vault)

    @property
    def former(self) -> tuple[Path, ...]:
        """The folders of stores that were set aside, the oldest first."""
        found = [self.folder / f"{_FORMER}{number}" for number in range(1, device_keys.MOST)]
        return tuple(folder for folder in found if (folder / _STORE).is_file())

    def next_key(self, keys: Unlocked) -> SigningKey:
        """The key with which this laptop joins now: a new one after every store that was set aside."""
        return device_keys.nth(keys.device_seed, len(self.former))

    def set_aside(self, keys: Unlocked) -> None:
        """Make room for joining anew: the store of a device that writes no more moves into a folder of its own.

        Raises `Refused("nothing_to_settle")` where the device is sound, and as opening the store does.
        """
        with contextlib.closing(self.open_store(self.folder, keys.database)) as store:
            rejoining.left_behind(store)
        place = self.folder / f"{_FORMER}{len(self.former) + 1}"
        place.mkdir(mode=0o700, exist_ok=True)
        for file in sorted(self.folder.glob(f"{_STORE}*"), reverse=True):  # the store itself last: it is what counts
            file.rename(place / file.name)

    def take_over(self, keys: Unlocked, store: LaptopStore) -> None:
        """Offer what former devices of this laptop did not deliver in the store of the one that joins."""
        for folder in self.former:
            with contextlib.closing(self.open_store(folder, keys.database)) as former:
                rejoining.take_over(former, store)

    def _own_key(self, keys: Unlocked, store: LaptopStore) -> SigningKey:
        with store.reading() as reading:
            profile = reading.profile()
        return device_keys.of_public(keys.device_seed, profile.device_key) if profile else self.next_key(keys)

    def furnish(self, keys: Unlocked, store: LaptopStore, vault: Vault) -> Workplace:
        """A workplace over an opened store; the PIN counts as typed just now.

        The crowd of a demonstration has no vault, and nobody is asked for its PIN.
        """
        keeper = self.keeper(keys)
        with contextlib.ExitStack() as undone:
            undone.callback(store.close)
            key = self._own_key(keys, store)
            laptop = Laptop.open(store, key, self.clock, keeper)
            undone.pop_all()
        is_passphrase = vault.exists and vault.mode is Mode.PASSPHRASE
        kind = SecretKind.PASSPHRASE if is_passphrase else SecretKind.PIN
        pins = RecentPin(vault.check, self.clock, kind)
        pins.opened()
        worker = SyncWorker.for_laptop(laptop, key, keeper)
        sheets = RecoverySheets(laptop, vault, kind) if vault.exists else None
        search = self._search(keys, laptop, keeper) if vault.exists else None
        return Workplace(laptop, keeper, worker, pins, self.clock, Leasing(laptop), sheets, search)

    def _search(self, keys: Unlocked, laptop: Laptop, keeper: EncryptedPapers) -> Searching | None:
        """The search; None where its file cannot be had: nobody is kept from working for that."""
        if self.open_index is None:
            return None
        try:
            return Searching(laptop, keeper, self.open_index(self.folder, keys.database))
        except Unavailable:
            _log.warning("there is no search today", exc_info=True)
            return None
