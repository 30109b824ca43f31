"""Puts the desktop together: the only place in it that chooses where things are stored, and which pages there are."""

from pathlib import Path

from ecabinet.application.balloting import Balloting
from ecabinet.application.clocks import Clock, SystemClock
from ecabinet.application.leading import Leading
from ecabinet.application.reading import Reading
from ecabinet.application.today import Today
from ecabinet.desktop.pages.preferences import PreferencesPage
from ecabinet.desktop.pages.room import RoomPage
from ecabinet.desktop.pages.today import TodayPage
from ecabinet.desktop.profile import Profile
from ecabinet.desktop.program import Program
from ecabinet.desktop.routes import PageName
from ecabinet.desktop.shell import Shell
from ecabinet.desktop.workplace import Workplace
from ecabinet.persistence.laptop.store import create_store, open_store
from ecabinet.signing import keystore
from ecabinet.signing.keystore import SecretStore


def profile(folder: Path, clock: Clock | None = None, secrets: SecretStore | None = None) -> Profile:
    """The profile in a folder, with the key store given or this computer's own, where it has one that we trust."""
    return Profile(
        folder=folder,
        clock=clock or SystemClock(),
        secrets=secrets if secrets is not None else keystore.find(),
        open_store=open_store,
        create_store=create_store,
    )


def program(shell: Shell, folder: Path) -> Program:
    """The program over the profile in a folder."""
    return Program(shell, lambda: profile(folder), furnish)


def furnish(shell: Shell, place: Workplace) -> None:
    """Offer the pages of an open workplace to the window."""
    kit, laptop, offer = shell.kit, place.laptop, shell.window.offer_page
    reading, balloting = Reading(laptop, place.papers), Balloting(laptop)
    today = Today(laptop, reading)
    del balloting
    offer(PageName.TODAY, lambda: TodayPage(kit, today, laptop.body, laptop.me))
    leading = Leading(laptop)
    offer(PageName.ROOM, lambda: RoomPage(kit, leading, place.pins, lambda: _nearest(reading)))
    offer(PageName.PREFERENCES, lambda: PreferencesPage(shell.theme, shell.translating))


def _nearest(reading: Reading) -> str:
    """The meeting in session or next to come, else the last one; empty where there is none."""
    return next((line.id for line in reading.meetings()), "")
