"""How the list of meetings is made."""

from ecabinet.application.attending import Attending
from ecabinet.application.balloting import Balloting
from ecabinet.application.reading import Reading
from ecabinet.desktop.drawing import Drawing
from ecabinet.desktop.pages.meetings import MeetingsPage
from ecabinet.desktop.shell import Shell
from ecabinet.desktop.stage import PageMaker
from ecabinet.desktop.workplace import Workplace


def prepare(shell: Shell, place: Workplace, _drawing: Drawing) -> PageMaker:
    """All meetings one may see."""
    reading = Reading(place.laptop, place.papers)
    attending = Attending(place.laptop, reading, Balloting(place.laptop))
    return lambda: MeetingsPage(shell.kit, reading, attending)
