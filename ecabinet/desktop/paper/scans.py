"""Finds out whether a paper is a scan without text, from a few of its pages."""

from PySide6.QtCore import QObject, Signal

from ecabinet.desktop.paper.session import PaperSession

_LOOKED_AT = 5
_FEW = 8
"""Letters; a page with fewer has no text to speak of, at most a number that a machine stamped on it."""


class ScanWatch(QObject):
    """Reads some pages, spread over the paper. Signals: `decided` with whether they are pictures without text."""

    decided = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._session: PaperSession | None = None
        self._sample: frozenset[int] = frozenset()

    def look_at(self, session: PaperSession | None) -> None:
        """Look at another paper."""
        self._session, self._sample = session, frozenset()
        if session is not None:
            session.opened.connect(self._begin)
            session.text_known.connect(self._judge)
            session.letters_known.connect(self._judge)
            if session.is_open:
                self._begin()

    def _begin(self) -> None:
        session = self._session
        if session is not None:
            last = len(session.pages) - 1
            self._sample = frozenset(round(last * share / (_LOOKED_AT - 1)) for share in range(_LOOKED_AT))
            session.read(sorted(self._sample))
            self._judge()

    def _judge(self) -> None:
        """Decide once all pages of the sample are read; one that is broken says nothing."""
        session = self._session
        if session is None or not self._sample:
            return
        texts = [session.text(page) for page in self._sample if page not in session.faults]
        read = [text.text for text in texts if text is not None]
        if len(read) == len(texts):
            self._sample = frozenset()
            self.decided.emit(bool(read) and all(sum(map(str.isalnum, text)) < _FEW for text in read))
