"""How the page of members and laptops is made."""

from ecabinet.application.admitting import Admitting
from ecabinet.application.seconding import Seconding
from ecabinet.application.succeeding import Succeeding
from ecabinet.desktop.drawing import Drawing
from ecabinet.desktop.pages.members import MembersPage
from ecabinet.desktop.shell import Shell
from ecabinet.desktop.stage import PageMaker
from ecabinet.desktop.workplace import Workplace
from ecabinet.sync import providers


def prepare(shell: Shell, place: Workplace, _drawing: Drawing) -> PageMaker:
    """People, invitations and laptops."""
    laptop = place.laptop
    admitting, seconding, succeeding = Admitting(laptop), Seconding(laptop), Succeeding(laptop)
    return lambda: MembersPage(shell.kit, admitting, seconding, succeeding, providers.check)
