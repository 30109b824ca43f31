"""How the preferences are made."""

from ecabinet.desktop.drawing import Drawing
from ecabinet.desktop.pages.preferences import PreferencesPage
from ecabinet.desktop.shell import Shell
from ecabinet.desktop.stage import PageMaker
from ecabinet.desktop.workplace import Workplace


def prepare(shell: Shell, _place: Workplace, _drawing: Drawing) -> PageMaker:
    """Language, looks and text size."""
    return lambda: PreferencesPage(shell.theme, shell.translating, shell.kit.memory)
