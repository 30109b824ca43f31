"""How the outbox is made."""

from ecabinet.application.delivering import Delivering
from ecabinet.desktop.drawing import Drawing
from ecabinet.desktop.pages.outbox import OutboxPage
from ecabinet.desktop.shell import Shell
from ecabinet.desktop.stage import PageMaker
from ecabinet.desktop.workplace import Workplace


def prepare(shell: Shell, place: Workplace, _drawing: Drawing) -> PageMaker:
    """The way of everything that was recorded here."""
    delivering = Delivering(place.laptop, place.worker)
    return lambda: OutboxPage(shell.kit, delivering, place.link_facts)
