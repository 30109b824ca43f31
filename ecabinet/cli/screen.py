"""Whether a window could be shown at all: Qt ends the whole process where it finds no screen."""

import os
import sys


def is_there() -> bool:
    """Whether somebody could see a window."""
    return sys.platform in {"win32", "darwin"} or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def is_settled() -> bool:
    """Whether a window can be opened: there is a screen, or the environment tells Qt what to draw on instead."""
    return is_there() or bool(os.environ.get("QT_QPA_PLATFORM"))
