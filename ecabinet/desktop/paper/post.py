"""Brings what worker threads answer to the GUI thread, in order and never to a widget that is gone."""

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from threading import Lock
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

T = TypeVar("T")


class Post(QObject):
    """Hands futures that are done to handlers on the thread it was made in; those cancelled meanwhile are dropped."""

    _arrived = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._outlet = _Outlet(self)
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)
        parent.destroyed.connect(self._outlet.shut)

    def deliver(self, future: "Future[T]", handler: "Callable[[Future[T]], None]") -> None:
        """Call the handler with the future, on this thread, once it is done and unless it was cancelled."""
        outlet = self._outlet
        future.add_done_callback(lambda done: outlet.put(handler, done))

    def ring(self) -> None:
        """Say that something lies in the outlet; called by it, from any thread."""
        self._arrived.emit()

    def stop(self) -> None:
        """Deliver nothing more."""
        self._outlet.shut()

    @Slot()
    def _on_arrived(self) -> None:
        for handler, future in self._outlet.take():
            if not future.cancelled():
                handler(future)


class _Outlet:
    """What worker threads hold instead of the Qt object, which may be gone when they are done."""

    def __init__(self, post: Post) -> None:
        self._lock = Lock()
        self._post: Post | None = post
        self._waiting: deque[tuple[Callable[[Any], None], Future[Any]]] = deque()

    def put(self, handler: Callable[[Any], None], future: "Future[Any]") -> None:
        with self._lock:
            if self._post is not None:
                if not self._waiting:
                    self._post.ring()
                self._waiting.append((handler, future))

    def take(self) -> list[tuple[Callable[[Any], None], "Future[Any]"]]:
        with self._lock:
            taken = list(self._waiting)
            self._waiting.clear()
            return taken

    def shut(self) -> None:
        with self._lock:
            self._post = None
            self._waiting.clear()
