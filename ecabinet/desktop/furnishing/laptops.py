"""How the page of one's own laptops is made."""

from ecabinet.application.notes_recovery import NotesRecovery
from ecabinet.application.own_laptops import OwnLaptops
from ecabinet.desktop.drawing import Drawing
from ecabinet.desktop.pages.laptops import LaptopsPage
from ecabinet.desktop.shell import Shell
from ecabinet.desktop.stage import PageMaker
from ecabinet.desktop.workplace import Workplace


def prepare(shell: Shell, place: Workplace, _drawing: Drawing) -> PageMaker:
    """A person's own laptops."""
    laptop = place.laptop
    own, sheets = OwnLaptops(laptop), place.sheets
    return lambda: LaptopsPage(shell.kit, own, NotesRecovery(laptop), lambda: laptop.body.utc_offset, sheets)
