"""The program hears of sleep and of a locked screen from a real message bus, and finds out by itself where none is."""

import shutil
import subprocess
from collections.abc import Iterator

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from pytestqt.qtbot import QtBot

from ecabinet.desktop.sleeping import Sleeping

LOGIN = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep")
SAVER = ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged")


class Wall:
    """The time of day, as it is set."""

    def __init__(self) -> None:
        self.seconds = 1_000_000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def address() -> Iterator[str]:
    """A message bus of our own."""
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.skip("no dbus-daemon is installed here")
    with subprocess.Popen(
        [daemon, "--session", "--print-address", "--nofork", "--nopidfile"], stdout=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout is not None
        yield running.stdout.readline().strip()
        running.terminate()


def tell(address: str, signal: tuple[str, str, str, str], value: bool) -> None:
    """Be the session manager, and say something."""
    speaker = QDBusConnection.connectToBus(address, "speaker")
    service, path, interface, name = signal
    assert speaker.registerService(service)
    message = QDBusMessage.createSignal(path, interface, name)
    message.setArguments([value])
    assert speaker.send(message)


@pytest.mark.parametrize("signal", [LOGIN, SAVER])
@pytest.mark.parametrize("begins", [True, False])
def test_sleep_and_a_covered_screen_are_heard_and_waking_is_not(
    qtbot: QtBot, address: str, signal: tuple[str, str, str, str], begins: bool
) -> None:
    bus = QDBusConnection.connectToBus(address, "listener")
    heard: list[bool] = []
    sleeping = Sleeping(system=bus, session=bus, wall=Wall())
    sleeping.noticed.connect(lambda: heard.append(True))
    tell(address, signal, begins)
    qtbot.wait(200)
    assert heard == ([True] if begins else [])
    QDBusConnection.disconnectFromBus("speaker")
    QDBusConnection.disconnectFromBus("listener")


def test_a_computer_that_slept_unannounced_is_found_out_when_it_wakes(qtbot: QtBot) -> None:
    wall, nobody = Wall(), QDBusConnection("nobody")
    heard: list[bool] = []
    sleeping = Sleeping(system=nobody, session=nobody, wall=wall)
    sleeping.noticed.connect(lambda: heard.append(True))
    wall.seconds += 12
    sleeping.tick()
    assert heard == []
    wall.seconds += 3_600
    sleeping.tick()
    assert heard == [True]
    wall.seconds -= 3_600
    sleeping.tick()
    assert heard == [True]
