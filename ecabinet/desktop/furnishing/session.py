"""How a member's page in a session is made."""

from ecabinet.application.attending import Attending
from ecabinet.application.balloting import Balloting
from ecabinet.application.fetched import FetchLists
from ecabinet.application.paper_rights import PaperRights
from ecabinet.application.reading import Reading
from ecabinet.desktop.drawing import Drawing
from ecabinet.desktop.furnishing.alone import alone
from ecabinet.desktop.pages.session import SessionPage
from ecabinet.desktop.panels.dossier import PaperSupply
from ecabinet.desktop.shell import Shell
from ecabinet.desktop.stage import PageMaker
from ecabinet.desktop.workplace import Workplace


def prepare(shell: Shell, place: Workplace, drawing: Drawing) -> PageMaker:
    """Following the chair, and voting."""
    reading = Reading(place.laptop, place.papers)
    attending = Attending(place.laptop, reading, Balloting(place.laptop))
    fetched = FetchLists(place.laptop, place.worker.who_fetched)
    papers = PaperSupply(place.papers, drawing.renderer, fetched, PaperRights(place.laptop))
    return lambda: alone(shell, SessionPage(shell.kit, reading, attending, place.pins, papers))
