"""The founder's key file: the key of the device that founded a body, encrypted with a passphrase.

The key is worth as much as its owner's laptop: with it people are added and invited. JSON in canonical form; the key
is sealed with AES-256-GCM under Argon2id of the passphrase, and everything else in the file is bound to it.
"""

import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import msgspec
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from msgspec import Meta

from ecabinet.central.folder import write_secret
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.protocol import base64url, canonical, fields
from ecabinet.protocol.keys import SigningKey

LEAST_LETTERS = 12
"""The shortest passphrase: whoever copies the file may guess as long as they like."""

_VERSION = 1
_SALT_BYTES = 16
_NONCE_BYTES = 12
_KEY_BYTES = 32
_MOST_FILE_BYTES = 4096
_TIME, _MEMORY_KIB, _LANES = 3, 128 * 1024, 4


@dataclass(frozen=True, slots=True)
class DeviceKey:
    """The key of a device, and whose it is."""

    body: str
    person: str
    device: str
    key: SigningKey


class _Fields(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """What the file holds."""

    v: Annotated[int, Meta(ge=_VERSION, le=_VERSION)]
    body: fields.Digest
    person: fields.Id
    device: fields.Id
    salt: str
    nonce: str
    sealed: str


def check(passphrase: str) -> None:
    """Whether a passphrase will do; raises `Refused("passphrase_short")`."""
    if len(passphrase) < LEAST_LETTERS:
        raise Refused("passphrase_short", {"letters": LEAST_LETTERS})


def write(file: Path, holder: DeviceKey, passphrase: str) -> None:
    """Write a key file; raises `Refused("passphrase_short")` and `Unavailable`."""
    check(passphrase)
    salt, nonce = secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
    bound = _bound(holder.body, holder.person, holder.device, salt, nonce)
    sealed = AESGCM(_stretched(passphrase, salt)).encrypt(nonce, holder.key.seed, canonical.encode(bound))
    write_secret(file, canonical.encode({**bound, "sealed": base64url.encode(sealed)}))


def read(file: Path, passphrase: str) -> DeviceKey:
    """The key in a file; raises `Refused` with `key_file_unreadable` or `wrong_passphrase`, and `Unavailable`."""
    try:
        with file.open("rb") as source:
            found = msgspec.convert(canonical.decode(source.read(_MOST_FILE_BYTES)), _Fields)
        salt, nonce = base64url.decode(found.salt, _SALT_BYTES), base64url.decode(found.nonce, _NONCE_BYTES)
        sealed = base64url.decode(found.sealed)
    except OSError:
        raise Unavailable("key_file_missing", {"file": str(file)}) from None
    except (Refused, msgspec.ValidationError):
        raise Refused("key_file_unreadable", {"file": str(file)}) from None
    bound = canonical.encode(_bound(found.body, found.person, found.device, salt, nonce))
    try:
        seed = AESGCM(_stretched(passphrase, salt)).decrypt(nonce, sealed, bound)
    except InvalidTag:
        raise Refused("wrong_passphrase") from None
    return DeviceKey(found.body, found.person, found.device, SigningKey.from_seed(seed))


def _bound(body: str, person: str, device: str, salt: bytes, nonce: bytes) -> dict[str, Any]:
    return {
        "v": _VERSION,
        "body": body,
        "person": person,
        "device": device,
        "salt": base64url.encode(salt),
        "nonce": base64url.encode(nonce),
    }


def _stretched(passphrase: str, salt: bytes) -> bytes:
    text = canonical.normalised(passphrase).encode("utf-8")
    return hash_secret_raw(text, salt, _TIME, _MEMORY_KIB, _LANES, _KEY_BYTES, Type.ID)
