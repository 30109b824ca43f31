"""How the agenda builder is made."""

from ecabinet.application.preparing import Preparing
from ecabinet.application.publishing import Publishing
from ecabinet.desktop.agenda_desk import AgendaDesk
from ecabinet.desktop.drawing import Drawing
from ecabinet.desktop.importing import Importer
from ecabinet.desktop.pages.agenda_builder import AgendaBuilderPage
from ecabinet.desktop.shell import Shell
from ecabinet.desktop.stage import PageMaker
from ecabinet.desktop.workplace import Workplace


def prepare(shell: Shell, place: Workplace, drawing: Drawing) -> PageMaker:
    """A meeting's agenda, for the Secretariat and the chair."""
    laptop = place.laptop
    desk = AgendaDesk(Preparing(laptop), Publishing(laptop), Importer(drawing.intake, place.papers))
    return lambda: AgendaBuilderPage(shell.kit, desk, laptop.me)
