"""Puts the desktop together: the only place in it that chooses where things are stored."""

from pathlib import Path

import platformdirs

from ecabinet.application.clocks import Clock, SystemClock
from ecabinet.desktop.profile import Profile
from ecabinet.persistence.laptop.store import create_store, open_store
from ecabinet.signing import keystore
from ecabinet.signing.keystore import SecretStore


def standard_folder() -> Path:
    """Where this person's profile lies on this computer."""
    return Path(platformdirs.user_data_dir("ecabinet", appauthor=False, roaming=False)) / "profile"


def profile(folder: Path, clock: Clock | None = None, secrets: SecretStore | None = None) -> Profile:
    """The profile in a folder, with the key store given or this computer's own, where it has one that we trust."""
    return Profile(
        folder=folder,
        clock=clock or SystemClock(),
        secrets=secrets if secrets is not None else keystore.find(),
        open_store=open_store,
        create_store=create_store,
    )
