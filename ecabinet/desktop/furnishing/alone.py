"""Lets the paper on a page have the whole screen."""

from typing import TYPE_CHECKING, TypeVar

from ecabinet.desktop.shell import Shell

if TYPE_CHECKING:
    from ecabinet.desktop.pages.ballot import BallotPage
    from ecabinet.desktop.pages.meeting import MeetingPage
    from ecabinet.desktop.pages.minutes import MinutesPage
    from ecabinet.desktop.pages.session import SessionPage

_Reader = TypeVar("_Reader", "BallotPage", "MeetingPage", "MinutesPage", "SessionPage")


def alone(shell: Shell, page: _Reader) -> _Reader:
    """Connect a page that has a paper with the window around it."""
    page.paper_alone_asked.connect(shell.window.show_alone)
    return page
