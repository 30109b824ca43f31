"""Takes the pictures of the demonstration: each screen as it is, some in the other language and the dark theme too."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from ecabinet.application.messages import Language
from ecabinet.desktop.demo.hand import Hand
from ecabinet.desktop.demo.seats import Seat
from ecabinet.desktop.heartbeat import Heartbeat
from ecabinet.desktop.theme import ThemeChoice

_SETTLE_MS = 200


class Camera:
    """Saves numbered pictures into a folder; its work is no part of what the heartbeat measures."""

    def __init__(self, folder: Path, hand: Hand, heart: Heartbeat) -> None:
        self._folder, self._hand, self._heart = folder, hand, heart
        self._number = 0
        folder.mkdir(parents=True, exist_ok=True)

    def take(self, window: QWidget, name: str) -> None:
        """A picture of what is shown."""
        self._hand.rest(_SETTLE_MS)
        self._number += 1
        with self._heart.aside():
            window.grab().save(str(self._folder / f"{self._number:02d}-{name}.png"))

    def take_all_ways(self, seat: Seat, name: str) -> None:
        """A picture, one in the dark theme, and one in the other language."""
        self.take(seat.window, name)
        shell = seat.shell
        theme, language = shell.theme.choice, shell.translating.language
        other = Language.ENGLISH if language is Language.VIETNAMESE else Language.VIETNAMESE
        with self._heart.aside():
            shell.theme.choose(ThemeChoice.DARK)
            self.take(seat.window, f"{name}-dark")
            shell.theme.choose(theme)
            shell.translating.choose(other)
            self.take(seat.window, f"{name}-{other.value}")
            shell.translating.choose(language)
            self._hand.rest(_SETTLE_MS)
