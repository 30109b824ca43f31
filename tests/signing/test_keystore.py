"""Only key stores that protect are used, and what goes wrong with them has a name."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordSetError

from ecabinet.domain.faults import Unavailable
from ecabinet.signing import keystore
from ecabinet.signing.keystore import SystemKeyStore


class Broken(KeyringBackend):  # type: ignore[misc]  # keyring's metaclass has no types
    """A backend that fails in one way; its low priority keeps keyring from ever choosing it."""

    priority = -1  # type: ignore[assignment]  # keyring's own way to say so

    def __init__(self, error: Exception | None = None, kept: str | None = None) -> None:
        super().__init__()
        self.error = error
        self.kept = kept

    def get_password(self, service: str, username: str) -> str | None:
        if self.error:
            raise self.error
        return self.kept

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.error:
            raise self.error


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (KeyringLocked("locked"), "key_store_locked"),
        (NoKeyringError("none"), "key_store_missing"),
        (InitError("no bus"), "key_store_failed"),
        (PasswordSetError("no"), "key_store_failed"),
        (OSError("pipe"), "key_store_failed"),
    ],
)
def test_what_goes_wrong_has_a_name(error: Exception, code: str) -> None:
    store = SystemKeyStore(Broken(error))
    with pytest.raises(Unavailable, match=code):
        store.read("a")
    with pytest.raises(Unavailable, match=code):
        store.write("a", b"b")


def test_something_of_another_program_under_our_name_is_not_taken_for_a_key() -> None:
    with pytest.raises(Unavailable, match="key_store_other"):
        SystemKeyStore(Broken(kept="not base64!")).read("a")


def test_only_the_four_protecting_stores_are_allowed() -> None:
    assert [module for module, _ in keystore._ALLOWED] == [
        "keyring.backends.Windows",
        "keyring.backends.macOS",
        "keyring.backends.SecretService",
        "keyring.backends.kwallet",
    ]


def test_a_computer_without_a_key_store_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
    monkeypatch.delenv("DISPLAY", raising=False)
    assert keystore.find() is None


_STORY = """
from ecabinet.signing import keystore
store = keystore.find()
assert store is not None, "no key store found"
keystore.prove(store)
store.write("laptop-1", bytes(range(32)))
assert store.read("laptop-1") == bytes(range(32))
store.forget("laptop-1")
assert store.read("laptop-1") is None
print("kept and forgotten by", type(store._backend).__module__)
"""


def test_a_real_secret_service_keeps_and_forgets(project: Path, tmp_path: Path) -> None:
    missing = [name for name in ("dbus-run-session", "gnome-keyring-daemon") if shutil.which(name) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    script = 'printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$@"'
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    environment = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(tmp_path),
        "XDG_RUNTIME_DIR": str(runtime),
        "PYTHONPATH": str(project),
    }
    told = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", script, "sh", sys.executable, "-c", _STORY],
        env=environment,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert told.stdout.strip() == "kept and forgotten by keyring.backends.SecretService", told.stderr
