"""Puts the desktop together: the only place in it that chooses where things are stored, and which pages there are."""

from pathlib import Path

from ecabinet.application.attending import Attending
from ecabinet.application.balloting import Balloting
from ecabinet.application.clocks import Clock, SystemClock
from ecabinet.application.leading import Leading
from ecabinet.application.messages import Catalogue
from ecabinet.application.minutes_making import MinutesMaking
from ecabinet.application.reading import Reading
from ecabinet.application.today import Today
from ecabinet.desktop.minutes_tools import DocumentTools, SamplesOnTheSpot
from ecabinet.desktop.pages.meeting import MeetingPage
from ecabinet.desktop.pages.meetings import MeetingsPage
from ecabinet.desktop.pages.preferences import PreferencesPage
from ecabinet.desktop.pages.room import RoomPage
from ecabinet.desktop.pages.session import SessionPage
from ecabinet.desktop.pages.today import TodayPage
from ecabinet.desktop.panels.dossier import PaperSupply
from ecabinet.desktop.profile import Profile
from ecabinet.desktop.program import Program
from ecabinet.desktop.routes import PageName
from ecabinet.desktop.shell import Shell
from ecabinet.desktop.workplace import Workplace
from ecabinet.papers.renderer import Renderer
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


def program(shell: Shell, folder: Path, pages: "Pages") -> Program:
    """The program over the profile in a folder."""
    return Program(shell, lambda: profile(folder), pages.offer)


def minutes_making(place: Workplace) -> MinutesMaking:
    """Makes and signs minutes at a workplace."""
    return MinutesMaking(place.laptop, place.papers, DocumentTools(Catalogue.shipped()), SamplesOnTheSpot(place.clock))


class Pages:
    """Offers the pages of open workplaces to their windows; all share the processes that draw papers."""

    def __init__(self) -> None:
        self._renderer = Renderer().start()

    def close(self) -> None:
        """End the drawing processes."""
        self._renderer.stop()

    def offer(self, shell: Shell, place: Workplace) -> None:
        """Offer every page to the window of a workplace."""
        self._offer_reading(shell, place)
        self._offer_leading(shell, place)
        shell.window.offer_page(PageName.PREFERENCES, lambda: PreferencesPage(shell.theme, shell.translating))

    def _offer_reading(self, shell: Shell, place: Workplace) -> None:
        """What every member has."""
        kit, laptop, offer = shell.kit, place.laptop, shell.window.offer_page
        reading, balloting = Reading(laptop, place.papers), Balloting(laptop)
        attending, today = Attending(laptop, reading, balloting), Today(laptop, reading)
        papers = PaperSupply(place.papers, self._renderer)
        offer(PageName.TODAY, lambda: TodayPage(kit, today, laptop.body, laptop.me))
        offer(PageName.MEETINGS, lambda: MeetingsPage(kit, reading, attending))
        offer(PageName.MEETING, lambda: MeetingPage(kit, reading, attending, papers))
        offer(PageName.SESSION, lambda: SessionPage(kit, reading, attending, place.pins, papers))

    def _offer_leading(self, shell: Shell, place: Workplace) -> None:
        """What those who prepare, lead and record meetings have."""
        kit, offer = shell.kit, shell.window.offer_page
        reading, leading = Reading(place.laptop, place.papers), Leading(place.laptop)
        offer(PageName.ROOM, lambda: RoomPage(kit, leading, place.pins, lambda: _nearest(reading)))


def _nearest(reading: Reading) -> str:
    """The meeting in session or next to come, else the last one; empty where there is none."""
    return next((line.id for line in reading.meetings()), "")
