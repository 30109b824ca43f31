"""Keeps PySide6 from reading the source of every module that is imported after it.

PySide6 looks for its own name in each, for a feature that lets modules choose how they spell Qt's names; no module of
this program does. Reading takes a fifth of the time to the first click and keeps all sources in memory. There is no
public switch: `docs/decisions/0016-plain-imports.md` tells what is relied on, and a test that it still holds.
"""

import sys
from types import ModuleType
from typing import Final

import PySide6.QtCore  # noqa: F401 - what is settled here is loaded by it

FEATURES: Final = "shibokensupport.feature"
READS: Final = "_mod_uses_pyside"


def settle() -> None:
    """Tell PySide6 that no module wants the feature; without effect where it looks for none."""
    features = sys.modules.get(FEATURES)
    if features is not None and hasattr(features, READS):
        setattr(features, READS, _none_wants_it)


def _none_wants_it(_module: ModuleType) -> bool:
    return False
