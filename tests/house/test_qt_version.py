"""The Qt binding does not hand out None and True without a reference, which kills Python 3.11 after a while."""

import sys

import pytest
from PySide6.QtCore import QObject, Signal

CALLS = 300
"""Few enough that a binding with the defect survives to be told so: it aborts after about 600 emits."""


class _Emitter(QObject):
    happened = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.heard = 0
        self.happened.connect(self._on_happened)

    def _on_happened(self, value: bool) -> None:
        self.heard += value


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None and True are immortal from Python 3.12 on")
def test_emitting_does_not_use_up_none_and_true() -> None:
    emitter = _Emitter()
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(CALLS):
        emitter.happened.emit(True)
        emitter.setObjectName("name")
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert emitter.heard == CALLS
    assert all(abs(b - a) < CALLS / 3 for b, a in zip(before, after, strict=True)), (before, after)
