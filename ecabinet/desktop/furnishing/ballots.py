"""How the list of opinion ballots is made."""

from ecabinet.application.balloting import Balloting
from ecabinet.desktop.drawing import Drawing
from ecabinet.desktop.importing import Importer
from ecabinet.desktop.pages.ballots import BallotsPage
from ecabinet.desktop.shell import Shell
from ecabinet.desktop.stage import PageMaker
from ecabinet.desktop.workplace import Workplace


def prepare(shell: Shell, place: Workplace, drawing: Drawing) -> PageMaker:
    """All ballots one may see; the Secretariat issues new ones there."""
    balloting, importer = Balloting(place.laptop), Importer(drawing.intake, place.papers)
    return lambda: BallotsPage(shell.kit, balloting, importer)
