"""The vault of a laptop: the keys of its database, papers and signatures, behind the PIN and the system's key store.

master key = HKDF-SHA256(secret in the key store ‖ Argon2id(PIN)); a stolen disk lacks the secret, a borrowed logon
lacks the PIN. Where a computer has no key store, master key = HKDF-SHA256(Argon2id(passphrase)). The laptop's keys are
random, wrapped once with the master key and once with the recovery key that is printed on paper (AES-256-GCM).
"""

import contextlib
import hashlib
import hmac
import secrets
from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import Path
from threading import RLock
from typing import Self
from unicodedata import normalize

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from ecabinet.application.clocks import Clock
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.protocol.invitations import Code
from ecabinet.signing import keystore, safe_file
from ecabinet.signing.attempts import Attempts
from ecabinet.signing.keystore import SecretStore
from ecabinet.signing.vault_file import Cost, Mode, VaultFile, Wrapped

SHORTEST_PIN = 6
SHORTEST_PASSPHRASE = 14
STANDARD_COST = Cost(passes=3, memory_kib=64 * 1024, lanes=4)

_FILE = "keys.json"
_ATTEMPTS = "pin.json"
_KEY_BYTES = 32
_NONCE_BYTES = 12
_MARK_BYTES = 16
_CONTEXT = b"ecabinet/vault/v1 "


@dataclass(frozen=True, slots=True)
class Unlocked:
    """The keys of a laptop, 32 bytes each: of its database, of its papers, and the seed of its Ed25519 device key."""

    database: bytes = field(repr=False)
    papers: bytes = field(repr=False)
    device_seed: bytes = field(repr=False)

    @classmethod
    def fresh(cls) -> Self:
        """Keys nobody can guess."""
        return cls(*(secrets.token_bytes(_KEY_BYTES) for _ in range(3)))

    @classmethod
    def joined(cls, data: bytes) -> Self:
        """Keys out of their wrapped form."""
        return cls(*(data[start : start + _KEY_BYTES] for start in range(0, 3 * _KEY_BYTES, _KEY_BYTES)))

    @property
    def data(self) -> bytes:
        """The form that is wrapped."""
        return self.database + self.papers + self.device_seed


class Vault:
    """The vault in a profile's folder. Every method may take a second and may block: call it on a worker thread."""

    def __init__(self, folder: Path, store: SecretStore | None, clock: Clock) -> None:
        self._path = folder / _FILE
        self._attempts = Attempts(folder / _ATTEMPTS)
        self._store = store
        self._clock = clock
        self._one_at_a_time = RLock()

    @property
    def exists(self) -> bool:
        """Whether this profile has a vault already."""
        return self._path.exists()

    @property
    def mode(self) -> Mode:
        """Whether the vault asks for a PIN or for a passphrase; raises `Unavailable` where it cannot be read."""
        return self._load().mode

    def create(self, pin: str, cost: Cost = STANDARD_COST) -> tuple[Unlocked, Code]:
        """Make keys and keep them; gives them and the recovery key to print.

        With a key store the person chooses a PIN, without one a passphrase. Raises `Refused` with "pin_too_short",
        "pin_too_simple", "passphrase_too_short" or "vault_exists", and `Unavailable` where key store or disk fail.
        """
        with self._one_at_a_time:
            _check_choice(pin, self._possible_mode)
            if self.exists:
                raise Refused("vault_exists")
            if self._store is not None:
                keystore.prove(self._store)
            keys, recovery = Unlocked.fresh(), Code.fresh()
            file = VaultFile.start(self._possible_mode, cost)
            by_recovery = _wrap(keys, _recovery_key(recovery), file.recovery_header)
            self._keep(replace(file, by_recovery=by_recovery), keys, pin)
            return keys, recovery

    def renew(self, keys: Unlocked, pin: str) -> Code:
        """The same keys behind the PIN chosen last, with a new recovery key to print: a joining is begun again.

        The former recovery key opens nothing any more. Raises as `create` does, but for "vault_exists".
        """
        with self._one_at_a_time:
            _check_choice(pin, self._possible_mode)
            file, recovery = self._load(), Code.fresh()
            by_recovery = _wrap(keys, _recovery_key(recovery), file.recovery_header)
            self._keep(replace(file, by_recovery=by_recovery), keys, pin)
            return recovery

    def renew_sheet(self, keys: Unlocked, recovery: Code) -> None:
        """Let another recovery key open the same keys, and the former one nothing any more; the PIN stays.

        Raises `Unavailable` where the disk fails; then the former recovery key still opens them.
        """
        with self._one_at_a_time:
            file = self._load()
            by_recovery = _wrap(keys, _recovery_key(recovery), file.recovery_header)
            safe_file.write(self._path, replace(file, by_recovery=by_recovery).to_bytes())

    def open(self, pin: str) -> Unlocked:
        """The keys; raises `Refused` with "wrong_pin" or "pin_wait", and `Unavailable` as the vault's parts fail."""
        with self._one_at_a_time:
            file = self._load()
            secret = self._secret(file)
            self._attempts.begin(self._clock.now())
            keys = _unwrap(file.by_pin, _master(file, pin, secret), file.pin_header)
            if keys is None:
                raise Refused("wrong_pin")
            self._attempts.succeeded()
            return keys

    def check(self, pin: str) -> None:
        """Ask for the PIN again before something weighty; raises as `open` does."""
        self.open(pin)

    def wait_s(self) -> int:
        """Seconds until the next attempt is allowed."""
        return self._attempts.wait_s(self._clock.now())

    def change(self, old: str, new: str) -> None:
        """Another PIN for the same keys; raises as `open` and `create` do."""
        with self._one_at_a_time:
            _check_choice(new, self._possible_mode)
            keys = self.open(old)
            self._keep(self._load(), keys, new)

    def recover(self, recovery: Code, pin: str) -> Unlocked:
        """The keys by the printed recovery key, and a new PIN for them.

        This is the way back from a forgotten PIN and from a key store that lost its secret. Raises
        `Refused("wrong_recovery")`, or "pin_wait": recovery is no way around the wait.
        """
        with self._one_at_a_time:
            _check_choice(pin, self._possible_mode)
            file = self._load()
            self._attempts.begin(self._clock.now())
            keys = _unwrap(file.by_recovery, _recovery_key(recovery), file.recovery_header)
            if keys is None:
                raise Refused("wrong_recovery")
            self._keep(file, keys, pin)
            self._attempts.succeeded()
            return keys

    def destroy(self) -> None:
        """Delete the keys for good, the key store's part first; what they encrypted can be read by nobody any more.

        May be called again after it was cut off. Raises `Unavailable("profile_unwritable")`. A key store that does not
        answer keeps its part, which opens nothing without the file.
        """
        with self._one_at_a_time:
            data = safe_file.read(self._path)
            if data is not None and self._store is not None:
                with contextlib.suppress(Unavailable):
                    self._store.forget(VaultFile.from_bytes(data).account)
            for file in (self._path, self._path.with_name(f"{_FILE}.new")):
                safe_file.erase(file)
            self._attempts.forget()

    @property
    def _possible_mode(self) -> Mode:
        return Mode.PASSPHRASE if self._store is None else Mode.KEY_STORE

    def _keep(self, file: VaultFile, keys: Unlocked, pin: str) -> None:
        """Wrap the keys anew, with a new secret in the key store where there is one.

        The secret gets a new account, and the old one goes last: a power cut in between leaves the old vault whole.
        """
        secret = b""
        fresh = file.renewed(self._possible_mode)
        if self._store is not None:
            secret = secrets.token_bytes(_KEY_BYTES)
            self._store.write(fresh.account, secret)
        fresh = replace(fresh, mark=_mark(secret))
        by_pin = _wrap(keys, _master(fresh, pin, secret), fresh.pin_header)
        safe_file.write(self._path, replace(fresh, by_pin=by_pin).to_bytes())
        if self._store is not None:
            self._store.forget(file.account)

    def _load(self) -> VaultFile:
        data = safe_file.read(self._path)
        if data is None:
            raise Unavailable("vault_missing")
        return VaultFile.from_bytes(data)

    def _secret(self, file: VaultFile) -> bytes:
        """The key store's part; a store that holds another one is told apart from a wrong PIN."""
        if file.mode is Mode.PASSPHRASE:
            return b""
        if self._store is None:
            raise Unavailable("key_store_missing")
        secret = self._store.read(file.account)
        if secret is None:
            raise Unavailable("key_store_emptied")
        if not hmac.compare_digest(_mark(secret), file.mark):
            raise Unavailable("key_store_other")
        return secret


def _check_choice(pin: str, mode: Mode) -> None:
    if mode is Mode.PASSPHRASE:
        if len(pin) < SHORTEST_PASSPHRASE:
            raise Refused("passphrase_too_short", {"least": SHORTEST_PASSPHRASE})
        return
    if len(pin) < SHORTEST_PIN:
        raise Refused("pin_too_short", {"least": SHORTEST_PIN})
    steps = {ord(after) - ord(before) for before, after in pairwise(pin)}
    if len(steps) == 1 and abs(steps.pop()) <= 1:
        raise Refused("pin_too_simple")


def _mark(secret: bytes) -> bytes:
    """Recognises a secret without telling anything of it."""
    return hmac.digest(secret, _CONTEXT + b"mark", hashlib.sha256)[:_MARK_BYTES] if secret else b""


def _master(file: VaultFile, pin: str, secret: bytes) -> bytes:
    cost = file.cost
    typed = normalize("NFC", pin).encode("utf-8", "surrogatepass")
    try:
        slow = hash_secret_raw(
            typed, file.salt, cost.passes, cost.memory_kib, cost.lanes, hash_len=_KEY_BYTES, type=Type.ID
        )
    except HashingError:
        raise Unavailable("vault_memory") from None
    info = _CONTEXT + str(file.mode).encode("ascii")
    return HKDF(algorithm=SHA256(), length=_KEY_BYTES, salt=file.salt, info=info).derive(secret + slow)


def _recovery_key(recovery: Code) -> bytes:
    """The recovery key's 103 bits are beyond guessing, so nothing slow is needed."""
    info = _CONTEXT + b"recovery"
    return HKDF(algorithm=SHA256(), length=_KEY_BYTES, salt=None, info=info).derive(recovery.seed)


def _wrap(keys: Unlocked, key: bytes, header: bytes) -> Wrapped:
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return Wrapped(nonce, AESGCM(key).encrypt(nonce, keys.data, header))


def _unwrap(wrapped: Wrapped, key: bytes, header: bytes) -> Unlocked | None:
    try:
        return Unlocked.joined(AESGCM(key).decrypt(wrapped.nonce, wrapped.sealed, header))
    except (InvalidTag, ValueError):
        return None
