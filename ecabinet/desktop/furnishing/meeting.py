"""How the workspace of a meeting is made."""

from ecabinet.application.attending import Attending
from ecabinet.application.balloting import Balloting
from ecabinet.application.fetched import FetchLists
from ecabinet.application.paper_notes import PaperNotes
from ecabinet.application.paper_rights import PaperRights
from ecabinet.application.reading import Reading
from ecabinet.desktop.drawing import Drawing
from ecabinet.desktop.furnishing.alone import alone
from ecabinet.desktop.pages.meeting import MeetingPage
from ecabinet.desktop.panels.dossier import DossierPanel, PaperSupply
from ecabinet.desktop.shell import Shell
from ecabinet.desktop.stage import Assembly, PageMaker
from ecabinet.desktop.workplace import Workplace


def prepare(shell: Shell, place: Workplace, drawing: Drawing) -> PageMaker:
    """Reading, stances and comments, before a session."""
    reading = Reading(place.laptop, place.papers)
    attending = Attending(place.laptop, reading, Balloting(place.laptop))
    fetched = FetchLists(place.laptop, place.worker.who_fetched)
    papers = PaperSupply(place.papers, drawing.renderer, fetched, PaperRights(place.laptop))

    def make() -> Assembly:
        dossier = DossierPanel(shell.kit, reading, papers)
        yield
        page = MeetingPage(shell.kit, reading, attending, papers, dossier, notes=PaperNotes(place.laptop))
        return alone(shell, page)

    return make
