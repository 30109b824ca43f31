"""The operating system's key store, through `keyring`, narrowed to the stores that really protect what they keep.

`keyring` itself would fall back to whatever a computer has installed, a plain file included. Every call may block for
as long as the person takes to unlock the store: never call it on the thread that draws windows.
"""

import base64
import binascii
import importlib
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from keyring.backend import KeyringBackend
from keyring.errors import KeyringError, KeyringLocked, NoKeyringError

from ecabinet.domain.faults import Unavailable

SERVICE = "eCabinet"

_ALLOWED = (
    ("keyring.backends.Windows", "WinVaultKeyring"),
    ("keyring.backends.macOS", "Keyring"),
    ("keyring.backends.SecretService", "Keyring"),
    ("keyring.backends.kwallet", "DBusKeyring"),
)


class SecretStore(Protocol):
    """Keeps small secrets for the person who is logged on to the computer."""

    def read(self, account: str) -> bytes | None:
        """The secret, None where there is none; raises `Unavailable`."""
        ...

    def write(self, account: str, secret: bytes) -> None:
        """Keep a secret; raises `Unavailable`."""
        ...

    def forget(self, account: str) -> None:
        """Remove a secret where there is one; raises `Unavailable`."""
        ...


class SystemKeyStore:
    """The key store of Windows, macOS or a Linux desktop."""

    def __init__(self, backend: KeyringBackend) -> None:
        self._backend = backend

    def read(self, account: str) -> bytes | None:
        """The secret, None where there is none."""
        with _translated():
            kept = self._backend.get_password(SERVICE, account)
        try:
            return None if kept is None else base64.b64decode(kept, validate=True)
        except (binascii.Error, ValueError):
            raise Unavailable("key_store_other") from None

    def write(self, account: str, secret: bytes) -> None:
        """Keep a secret."""
        with _translated():
            self._backend.set_password(SERVICE, account, base64.b64encode(secret).decode("ascii"))

    def forget(self, account: str) -> None:
        """Remove a secret where there is one."""
        if self.read(account) is not None:
            with _translated():
                self._backend.delete_password(SERVICE, account)


@contextmanager
def _translated() -> Iterator[None]:
    """Turn what the key stores raise into our own words, once and here."""
    try:
        yield
    except KeyringLocked:
        raise Unavailable("key_store_locked") from None
    except NoKeyringError:
        raise Unavailable("key_store_missing") from None
    except (KeyringError, OSError, RuntimeError) as error:
        raise Unavailable("key_store_failed", {"why": type(error).__name__}) from None


def find() -> SystemKeyStore | None:
    """The key store of this computer, None where it has none that we trust. May ask the desktop, so it may block."""
    for module, name in _ALLOWED:
        backend: type[KeyringBackend] = getattr(importlib.import_module(module), name)
        if backend.viable:
            return SystemKeyStore(backend())
    return None


def prove(store: SecretStore) -> None:
    """Write, read back and remove a trial secret; raises `Unavailable`, also where the store forgets or alters it."""
    account = f"trial-{secrets.token_hex(8)}"
    trial = secrets.token_bytes(32)
    store.write(account, trial)
    kept = store.read(account)
    store.forget(account)
    if kept != trial:
        raise Unavailable("key_store_forgets")
