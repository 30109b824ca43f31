"""The central store's folder: the database, the papers, and the keys, which nobody but its owner may read."""

import hashlib
import os
import re
from dataclasses import dataclass, field
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
        """Keep the first key that signs a body's register; one that is there already is never replaced."""
        _keep(self._log_key(body), key)

    def keep_further_log_key(self, body: str, key: SigningKey) -> Path:
        """Keep a key that may sign a body's register one day, once its administrators say so; answers its file."""
        file = self._further_log_key(body, key.public)
        _keep(file, key)
        return file

    def log_key(self, body: str, public: str = "") -> SigningKey:
        """A key that signs a body's register, the first where none is named; raises `Unavailable("log_key_missing")`.

        One that lies under another's name is as good as missing.
        """
        further = self._further_log_key(body, public)
        found = _read(further if public and further.exists() else self._log_key(body))
        if public and found.public != public:
            raise Unavailable("log_key_missing")
        return found

    def _log_key(self, body: str) -> Path:
        if not _BODY.fullmatch(body):
            raise Refused("unknown_body")
        return self.keys / f"register-{body}.key"

    def _further_log_key(self, body: str, public: str) -> Path:
        """Named by the key's digest: not every disk tells capitals apart, as the key's own spelling does."""
        first = self._log_key(body)
        return first.with_stem(f"{first.stem}-{hashlib.sha256(public.encode()).hexdigest()[:16]}")


@dataclass(frozen=True, slots=True)
class HeldKeys:
    """The keys that a folder holds for registers; what was read once is kept, what is missing is looked for again."""

    folder: StoreFolder
    _known: dict[tuple[str, str], SigningKey] = field(default_factory=dict)

    def key(self, body: str, public: str) -> SigningKey:
        """The secret half of a body's key; raises `Unavailable("log_key_missing")`."""
        found = self._known.get((body, public))
        if found is None:
            found = self._known[body, public] = self.folder.log_key(body, public)
        return found

    def holds(self, body: str, public: str) -> bool:
        """Whether the secret half of a body's key is here."""
        try:
            self.key(body, public)
        except Unavailable:
            return False
        return True


def _keep(file: Path, key: SigningKey) -> None:
    write_secret(file, key.seed.hex().encode("ascii"))


def _read(file: Path) -> SigningKey:
    """A key as it was kept; raises `Unavailable("log_key_missing")`."""
    try:
        seed = bytes.fromhex(file.read_text("ascii"))
    except (OSError, ValueError):
        raise Unavailable("log_key_missing") from None
    if len(seed) != KEY_BYTES:
        raise Unavailable("log_key_missing")
    return SigningKey.from_seed(seed)


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
