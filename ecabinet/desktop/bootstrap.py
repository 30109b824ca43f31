"""Puts the desktop together: the only place in it that chooses where things are stored, and which pages there are."""

import importlib
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from ecabinet.application.clocks import Clock, SystemClock
from ecabinet.desktop.counts import Counts
from ecabinet.desktop.drawing import Drawing
from ecabinet.desktop.profile import Profile
from ecabinet.desktop.program import Program
from ecabinet.desktop.routes import PageName
from ecabinet.desktop.shell import Shell
from ecabinet.desktop.stage import PageMaker
from ecabinet.desktop.supply import PageSupply
from ecabinet.desktop.workplace import Workplace
from ecabinet.papers.words_reading import WordsReader
from ecabinet.persistence.laptop.search_index import open_index
from ecabinet.persistence.laptop.store import create_store, open_store
from ecabinet.signing import keystore
from ecabinet.signing.keystore import SecretStore

OFFERED: Final = (
    PageName.TODAY,
    PageName.MEETING,
    PageName.BALLOT,
    PageName.MEETINGS,
    PageName.SEARCH,
    PageName.BALLOTS,
    PageName.SESSION,
    PageName.OUTBOX,
    PageName.PREFERENCES,
    PageName.LAPTOPS,
    PageName.HELPERS,
    PageName.AGENDA_BUILDER,
    PageName.ROOM,
    PageName.MEMBERS,
    PageName.MINUTES,
    PageName.VERIFY,
)
"""The pages there are, the likeliest to be visited next first."""
_COUNTS: Final = "ecabinet.desktop.furnishing.counts"


def profile(folder: Path, clock: Clock | None = None, secrets: SecretStore | None = None) -> Profile:
    """The profile in a folder, with the key store given or this computer's own, where it has one that we trust."""
    return Profile(
        folder=folder,
        clock=clock or SystemClock(),
        secrets=secrets if secrets is not None else keystore.find(),
        open_store=open_store,
        create_store=create_store,
        open_index=open_index,
    )


def program(shell: Shell, folder: Path, pages: "Pages") -> Program:
    """The program over the profile in a folder."""
    return Program(shell, lambda: profile(folder), pages.offer)


class Pages:
    """Offers the pages of open workplaces to their windows; all share the processes that draw papers."""

    def __init__(self) -> None:
        self._drawing = Drawing()
        self._supplies: dict[Shell, PageSupply] = {}
        self._counts: dict[Shell, Counts] = {}

    def close(self) -> None:
        """End the processes that draw and check papers."""
        for supply in self._supplies.values():
            supply.stop()
        for counts in self._counts.values():
            counts.stop()
        self._supplies.clear()
        self._counts.clear()
        self._drawing.close()

    def offer(self, shell: Shell, place: Workplace) -> None:
        """Offer every page to the window of a workplace, in place of those of an earlier one."""

        def prepare(name: PageName) -> PageMaker:
            furnishing = importlib.import_module(f"ecabinet.desktop.furnishing.{name}")
            maker: PageMaker = furnishing.prepare(shell, place, self._drawing)
            return maker

        if earlier := self._supplies.pop(shell, None):
            earlier.stop()
        if earlier_counts := self._counts.pop(shell, None):
            earlier_counts.stop()

        def count() -> Mapping[PageName, int]:
            counts: Mapping[PageName, int] = importlib.import_module(_COUNTS).counting(place)()
            return counts

        self._supplies[shell] = PageSupply(shell.window.ui.stage, shell.tasks, OFFERED, prepare)
        self._counts[shell] = Counts(shell.window, shell.bridge, shell.tasks, count, shell.window.tell_count)
        shell.window.ui.stage.cleared.connect(self._counts[shell].stop)
        if place.search is not None:
            place.search.begin(WordsReader(place.papers, lambda: self._drawing.renderer))
        shell.window.offer_places()
