"""How Today is made."""

from ecabinet.application.reading import Reading
from ecabinet.application.today import Today
from ecabinet.desktop.drawing import Drawing
from ecabinet.desktop.pages.today import TodayPage
from ecabinet.desktop.shell import Shell
from ecabinet.desktop.stage import PageMaker
from ecabinet.desktop.workplace import Workplace


def prepare(shell: Shell, place: Workplace, _drawing: Drawing) -> PageMaker:
    """What needs the person, by deadline."""
    laptop = place.laptop
    today = Today(laptop, Reading(laptop, place.papers), place.lease)
    return lambda: TodayPage(shell.kit, today, laptop.body, laptop.me)
