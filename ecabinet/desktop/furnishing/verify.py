"""How the page that verifies minutes is made."""

from functools import partial

from ecabinet.desktop import evidence
from ecabinet.desktop.drawing import Drawing
from ecabinet.desktop.met_heads import examine_and_note
from ecabinet.desktop.minutes_tools import minutes_making
from ecabinet.desktop.pages.verify import VerifyPage
from ecabinet.desktop.shell import Shell
from ecabinet.desktop.stage import PageMaker
from ecabinet.desktop.workplace import Workplace


def prepare(shell: Shell, place: Workplace, _drawing: Drawing) -> PageMaker:
    """Checking files, and the minutes that are on this laptop."""
    files = evidence.files_of(place, minutes_making(place))
    examine = partial(examine_and_note, place.laptop)
    return lambda: VerifyPage(shell.kit, examine, of_meeting=files.judged)
