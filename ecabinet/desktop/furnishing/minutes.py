"""How the page of minutes is made."""

from ecabinet.desktop import evidence
from ecabinet.desktop.drawing import Drawing
from ecabinet.desktop.furnishing.alone import alone
from ecabinet.desktop.minutes_tools import minutes_making
from ecabinet.desktop.pages.minutes import MinutesPage
from ecabinet.desktop.shell import Shell
from ecabinet.desktop.stage import PageMaker
from ecabinet.desktop.workplace import Workplace


def prepare(shell: Shell, place: Workplace, drawing: Drawing) -> PageMaker:
    """From the record to the sealed document."""
    making = minutes_making(place)
    files = evidence.files_of(place, making)
    renderer = drawing.renderer
    return lambda: alone(shell, MinutesPage(shell.kit, making, place.pins, renderer, files))
