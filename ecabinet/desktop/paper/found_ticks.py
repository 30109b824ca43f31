"""Shows on the scroll bar of a paper where the words that one looks for stand."""

from PySide6.QtCore import QObject, QTimer

from ecabinet.desktop.paper.ticks import TickBar
from ecabinet.desktop.paper.view import PaperView

_REST_MS = 100
_ONE_BY_ONE = 1_000
"""From so many places on their pages are shown, for on the bar they run together anyway."""


class FoundTicks(QObject):
    """Gives a view a scroll bar with ticks and keeps them right."""

    def __init__(self, view: PaperView) -> None:
        super().__init__(view)
        self._view = view
        self.bar = TickBar()
        view.use_scroll_bar(self.bar)
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self._show)
        view.finder.changed.connect(self._begin)
        view.laid_out.connect(self._begin)

    def _begin(self) -> None:
        if not self._rest.isActive():
            self._rest.start()

    def _show(self) -> None:
        view, hits = self._view, self._view.finder.hits
        height = view.desk_height
        session = view.session
        if session is None or not hits or not height:
            self.bar.set_ticks(())
        elif len(hits) > _ONE_BY_ONE:
            pages = dict.fromkeys(hit.page for hit in hits)
            self.bar.set_ticks([view.sheet(page).top / height for page in pages])
        else:
            ticks = []
            for hit in hits:
                text, sheet = session.text(hit.page), view.sheet(hit.page)
                # how far down the text is a good guess of how far down the page, and needs no letters
                share = hit.start / max(1, len(text.text)) if text else 0.0
                ticks.append((sheet.top + share * sheet.height) / height)
            self.bar.set_ticks(ticks)
