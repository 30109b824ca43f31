"""The vault's file: how the keys are wrapped, and nothing secret in clear."""

import secrets
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Self

from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.protocol import base64url, canonical

VERSION = 1
_SALT_BYTES = 16
_MOST = (20, 2 * 1024 * 1024, 16)


class Mode(StrEnum):
    """What stands behind the keys beside what the person types."""

    KEY_STORE = "key_store"
    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a mode, not a secret


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess costs an attacker: passes, memory in KiB and lanes of Argon2id."""

    passes: int
    memory_kib: int
    lanes: int


@dataclass(frozen=True, slots=True)
class Wrapped:
    """Keys under AES-256-GCM."""

    nonce: bytes
    sealed: bytes


_NOTHING = Wrapped(b"", b"")


@dataclass(frozen=True, slots=True)
class VaultFile:
    """What the file holds.

    `vault` is the vault's own lasting name; `account` names the secret in the key store and `mark` recognises it;
    account and `salt` are new with every PIN.
    """

    mode: Mode
    account: str
    cost: Cost
    salt: bytes
    vault: str
    mark: bytes = b""
    by_pin: Wrapped = _NOTHING
    by_recovery: Wrapped = _NOTHING

    @classmethod
    def start(cls, mode: Mode, cost: Cost) -> Self:
        """A file for a new vault, with nothing wrapped in it yet."""
        return cls(mode, "", cost, b"", secrets.token_hex(_SALT_BYTES))

    def renewed(self, mode: Mode) -> Self:
        """The file with another account and salt, before another PIN wraps the keys."""
        account = f"laptop-{secrets.token_hex(_SALT_BYTES)}"
        return replace(self, mode=mode, account=account, salt=secrets.token_bytes(_SALT_BYTES))

    @property
    def pin_header(self) -> bytes:
        """What the wrapping by PIN is bound to: everything that makes the master key."""
        cost = [self.cost.passes, self.cost.memory_kib, self.cost.lanes]
        return canonical.encode(
            {
                "v": VERSION,
                "vault": self.vault,
                "mode": str(self.mode),
                "account": self.account,
                "argon2id": cost,
                "salt": base64url.encode(self.salt),
                "mark": base64url.encode(self.mark),
            }
        )

    @property
    def recovery_header(self) -> bytes:
        """What the wrapping by recovery key is bound to; it outlives every change of PIN."""
        return canonical.encode({"v": VERSION, "vault": self.vault})

    def to_bytes(self) -> bytes:
        """The file's content."""
        header = canonical.decode(self.pin_header)
        wrapped = {"by_pin": _texts(self.by_pin), "by_recovery": _texts(self.by_recovery)}
        return canonical.encode({**header, **wrapped})

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Read the file's content; raises `Unavailable("vault_damaged")`."""
        try:
            values = canonical.decode(data)
            if values["v"] != VERSION:
                raise Unavailable("vault_damaged")
            return cls(
                Mode(values["mode"]),
                str(values["account"]),
                _cost(values["argon2id"]),
                base64url.decode(values["salt"], _SALT_BYTES),
                str(values["vault"]),
                base64url.decode(values["mark"]),
                _wrapped(values["by_pin"]),
                _wrapped(values["by_recovery"]),
            )
        except (Refused, KeyError, TypeError, ValueError, AttributeError):
            raise Unavailable("vault_damaged") from None


def _texts(wrapped: Wrapped) -> list[str]:
    return [base64url.encode(wrapped.nonce), base64url.encode(wrapped.sealed)]


def _wrapped(values: Any) -> Wrapped:  # noqa: ANN401 - out of a file that anybody may have written
    nonce, sealed = values
    return Wrapped(base64url.decode(nonce), base64url.decode(sealed))


def _cost(values: Any) -> Cost:  # noqa: ANN401 - as above
    cost = Cost(*(int(value) for value in values))
    if not all(1 <= one <= most for one, most in zip((cost.passes, cost.memory_kib, cost.lanes), _MOST, strict=True)):
        raise ValueError("a cost that nobody chose")
    return cost
