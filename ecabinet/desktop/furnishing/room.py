"""How the meeting room is made."""

from ecabinet.application.leading import Leading
from ecabinet.application.reading import Reading
from ecabinet.desktop.drawing import Drawing
from ecabinet.desktop.pages.room import RoomPage
from ecabinet.desktop.shell import Shell
from ecabinet.desktop.stage import PageMaker
from ecabinet.desktop.workplace import Workplace


def prepare(shell: Shell, place: Workplace, _drawing: Drawing) -> PageMaker:
    """Leading a session; without a subject that of the meeting in session or next to come, else the last one."""
    reading, leading = Reading(place.laptop, place.papers), Leading(place.laptop)

    def nearest() -> str:
        return next((line.id for line in reading.meetings()), "")

    return lambda: RoomPage(shell.kit, leading, place.pins, nearest)
