"""How the page to search is made."""

from ecabinet.desktop.drawing import Drawing
from ecabinet.desktop.pages.search import SearchPage
from ecabinet.desktop.shell import Shell
from ecabinet.desktop.stage import PageMaker
from ecabinet.desktop.workplace import Workplace


def prepare(shell: Shell, place: Workplace, _drawing: Drawing) -> PageMaker:
    """Everything that can be read here, by its words."""
    return lambda: SearchPage(shell.kit, place.search)
