"""How the page of aides and of acting for one another is made."""

from ecabinet.application.helping import Helping
from ecabinet.desktop.drawing import Drawing
from ecabinet.desktop.pages.helpers import HelpersPage
from ecabinet.desktop.shell import Shell
from ecabinet.desktop.stage import PageMaker
from ecabinet.desktop.workplace import Workplace


def prepare(shell: Shell, place: Workplace, _drawing: Drawing) -> PageMaker:
    """Who helps this person, and whom they help."""
    laptop, helping = place.laptop, Helping(place.laptop)
    return lambda: HelpersPage(shell.kit, helping, lambda: laptop.body.local_day(laptop.now()))
