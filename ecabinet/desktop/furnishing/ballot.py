"""How the page of one opinion ballot is made."""

from ecabinet.application.balloting import Balloting
from ecabinet.application.reading import Reading
from ecabinet.desktop.drawing import Drawing
from ecabinet.desktop.furnishing.alone import alone
from ecabinet.desktop.importing import Importer
from ecabinet.desktop.pages.ballot import BallotAround, BallotPage
from ecabinet.desktop.panels.ballot_papers import BallotPapersPanel, Places
from ecabinet.desktop.panels.dossier import PaperSupply
from ecabinet.desktop.shell import Shell
from ecabinet.desktop.stage import Assembly, PageMaker
from ecabinet.desktop.workplace import Workplace


def prepare(shell: Shell, place: Workplace, drawing: Drawing) -> PageMaker:
    """Answering, and for the Secretariat counting."""
    laptop = place.laptop
    reading, balloting = Reading(laptop, place.papers), Balloting(laptop)
    around = BallotAround(
        laptop.me,
        place.pins,
        PaperSupply(place.papers, drawing.renderer),
        Places(reading.place_in, reading.remember_place),
        place.link_facts,
        Importer(drawing.intake, place.papers),
    )

    def make() -> Assembly:
        papers = BallotPapersPanel(shell.kit, around.papers, around.places)
        yield
        return alone(shell, BallotPage(shell.kit, balloting, around, papers))

    return make
