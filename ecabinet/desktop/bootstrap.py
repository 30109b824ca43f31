"""Puts the desktop together: the only place in it that chooses where things are stored, and which pages there are."""

from pathlib import Path
from typing import TypeVar

from ecabinet.application.admitting import Admitting
from ecabinet.application.attending import Attending
from ecabinet.application.balloting import Balloting
from ecabinet.application.clocks import Clock, SystemClock
from ecabinet.application.delivering import Delivering
from ecabinet.application.leading import Leading
from ecabinet.application.messages import Catalogue
from ecabinet.application.minutes_making import MinutesMaking
from ecabinet.application.preparing import Preparing
from ecabinet.application.publishing import Publishing
from ecabinet.application.reading import Reading
from ecabinet.application.today import Today
from ecabinet.desktop import evidence
from ecabinet.desktop.agenda_desk import AgendaDesk
from ecabinet.desktop.importing import Importer
from ecabinet.desktop.minutes_tools import DocumentTools, SamplesOnTheSpot
from ecabinet.desktop.pages.agenda_builder import AgendaBuilderPage
from ecabinet.desktop.pages.ballot import BallotAround, BallotPage
from ecabinet.desktop.pages.ballots import BallotsPage
from ecabinet.desktop.pages.meeting import MeetingPage
from ecabinet.desktop.pages.meetings import MeetingsPage
from ecabinet.desktop.pages.members import MembersPage
from ecabinet.desktop.pages.minutes import MinutesPage
from ecabinet.desktop.pages.outbox import OutboxPage
from ecabinet.desktop.pages.preferences import PreferencesPage
from ecabinet.desktop.pages.room import RoomPage
from ecabinet.desktop.pages.session import SessionPage
from ecabinet.desktop.pages.today import TodayPage
from ecabinet.desktop.pages.verify import VerifyPage
from ecabinet.desktop.panels.ballot_papers import Places
from ecabinet.desktop.panels.dossier import PaperSupply
from ecabinet.desktop.profile import Profile
from ecabinet.desktop.program import Program
from ecabinet.desktop.routes import PageName
from ecabinet.desktop.shell import Shell
from ecabinet.desktop.workplace import Workplace
from ecabinet.papers.intake import Intake
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


_Reader = TypeVar("_Reader", BallotPage, MeetingPage, MinutesPage, SessionPage)


class Pages:
    """Offers the pages of open workplaces to their windows; all share the processes that draw papers."""

    def __init__(self) -> None:
        self._renderer = Renderer().start()
        self._intake = Intake()

    def close(self) -> None:
        """End the processes that draw and check papers."""
        self._renderer.stop()
        self._intake.close()

    def offer(self, shell: Shell, place: Workplace) -> None:
        """Offer every page to the window of a workplace."""
        self._offer_reading(shell, place)
        self._offer_ballots(shell, place)
        self._offer_preparing(shell, place)
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
        offer(PageName.MEETING, lambda: _alone(shell, MeetingPage(kit, reading, attending, papers)))
        offer(PageName.SESSION, lambda: _alone(shell, SessionPage(kit, reading, attending, place.pins, papers)))

    def _offer_ballots(self, shell: Shell, place: Workplace) -> None:
        """Opinion ballots, and the way of everything that is recorded here."""
        kit, laptop, offer = shell.kit, place.laptop, shell.window.offer_page
        reading, balloting = Reading(laptop, place.papers), Balloting(laptop)
        delivering, importer = Delivering(laptop, place.worker), Importer(self._intake, place.papers)
        around = BallotAround(
            laptop.me,
            place.pins,
            PaperSupply(place.papers, self._renderer),
            Places(reading.place_in, reading.remember_place),
            place.link_facts,
        )
        offer(PageName.BALLOTS, lambda: BallotsPage(kit, balloting, importer))
        offer(PageName.BALLOT, lambda: _alone(shell, BallotPage(kit, balloting, around)))
        offer(PageName.OUTBOX, lambda: OutboxPage(kit, delivering, place.link_facts))

    def _offer_leading(self, shell: Shell, place: Workplace) -> None:
        """What those who prepare, lead and record meetings have."""
        kit, offer = shell.kit, shell.window.offer_page
        reading, leading = Reading(place.laptop, place.papers), Leading(place.laptop)
        making = minutes_making(place)
        files = evidence.files_of(place, making)
        offer(PageName.ROOM, lambda: RoomPage(kit, leading, place.pins, lambda: _nearest(reading)))
        offer(PageName.MINUTES, lambda: _alone(shell, MinutesPage(kit, making, place.pins, self._renderer, files)))
        offer(PageName.VERIFY, lambda: VerifyPage(kit, of_meeting=files.judged))

    def _offer_preparing(self, shell: Shell, place: Workplace) -> None:
        """What prepares a meeting: its agenda for the Secretariat and the chair, and the people."""
        kit, laptop, offer = shell.kit, place.laptop, shell.window.offer_page
        desk = AgendaDesk(Preparing(laptop), Publishing(laptop), Importer(self._intake, place.papers))
        offer(PageName.AGENDA_BUILDER, lambda: AgendaBuilderPage(kit, desk, laptop.me))
        offer(PageName.MEMBERS, lambda: MembersPage(kit, Admitting(laptop)))


def _alone(shell: Shell, page: _Reader) -> _Reader:
    """Let a page give its paper the whole screen."""
    page.paper_alone_asked.connect(shell.window.show_alone)
    return page


def _nearest(reading: Reading) -> str:
    """The meeting in session or next to come, else the last one; empty where there is none."""
    return next((line.id for line in reading.meetings()), "")
