"""The central store's folder: the database, the papers, and the keys, which nobody but its owner may read."""

import os
import re
from dataclasses import dataclass
from pathlib import Path

from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.protocol.keys import KEY_BYTES, SigningKey

_BODY = re.compile(r"[0-9a-f]{64}")
_PRIVATE_FOLDER = 0o700
_PRIVATE_FILE = 0o600


@dataclass(frozen=True, slots=True)
class StoreFolder:
    """Where everything of one central store lies; to be backed up as a whole."""

    root: Path

    @property
    def database(self) -> Path:
        """The acts, receipts and registers of all bodies, unless the settings name a database elsewhere."""
        return self.root / "central.sqlite3"

    @property
    def storage(self) -> Path:
        """The settings that say where acts and papers are kept, if not here; they may hold passwords."""
        return self.root / "storage.json"

    @property
    def papers(self) -> Path:
        """The papers of all bodies, unless the settings name a bucket; else what is on its way there."""
        return self.root / "papers"

    @property
    def keys(self) -> Path:
        """The secret keys of registers, and the certificate the store made for itself."""
        return self.root / "keys"

    @property
    def is_there(self) -> bool:
        """Whether a store was made here before."""
        return self.database.is_file() or self.storage.is_file()

    def make(self) -> None:
        """Make the folders; raises `Unavailable("folder_unavailable")`."""
        try:
            for folder in (self.root, self.papers, self.keys):
                folder.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
            self.keys.chmod(_PRIVATE_FOLDER)
        except OSError as error:
            raise Unavailable("folder_unavailable", {"folder": str(self.root)}) from error

    def keep_log_key(self, body: str, key: SigningKey) -> None:
        """Keep the key that signs a body's register; one that is there already is never replaced."""
        write_secret(self._log_key(body), key.seed.hex().encode("ascii"))

    def log_key(self, body: str) -> SigningKey:
        """The key that signs a body's register; raises `Unavailable("log_key_missing")`."""
        try:
            seed = bytes.fromhex(self._log_key(body).read_text("ascii"))
        except (OSError, ValueError):
            raise Unavailable("log_key_missing") from None
        if len(seed) != KEY_BYTES:
            raise Unavailable("log_key_missing")
        return SigningKey.from_seed(seed)

    def _log_key(self, body: str) -> Path:
        if not _BODY.fullmatch(body):
            raise Refused("unknown_body")
        return self.keys / f"register-{body}.key"


def write_secret(file: Path, content: bytes) -> None:
    """Write a new file that its owner alone may read, down to the disk; raises `Unavailable`.

    The code is `file_exists` where there is one already: a key that was overwritten is lost.
    """
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE_FILE)
    except FileExistsError:
        raise Unavailable("file_exists", {"file": str(file)}) from None
    except OSError as error:
        raise Unavailable("folder_unavailable", {"folder": str(file.parent)}) from error
    try:
        with os.fdopen(descriptor, "wb") as target:
            target.write(content)
            target.flush()
            os.fsync(target.fileno())
    except OSError as error:
        file.unlink(missing_ok=True)  # half a key opens nothing, and its name would be taken
        raise Unavailable("folder_unavailable", {"folder": str(file.parent)}) from error
