"""How what was found is said: its kind, its title, where it belongs; and where it is opened."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject

from ecabinet.application.searching_views import Found, Hit, Source
from ecabinet.desktop.icons import Icon
from ecabinet.desktop.routes import PageName, Route
from ecabinet.desktop.wording import Wording

SIGNS: Final = {
    Found.ITEM: Icon.AGENDA,
    Found.MEETING: Icon.MEETINGS,
    Found.PAPER: Icon.PAPER,
    Found.DECISION: Icon.AGREE,
    Found.TASK: Icon.TASKS,
    Found.COMMENT: Icon.COMMENT,
    Found.NOTE: Icon.NOTE,
    Found.MINUTES: Icon.MINUTES,
}
"""The icon of each kind."""


class FoundWords(QObject):
    """Says hits in the language shown now."""

    def kinds(self) -> Mapping[Found, str]:
        """The kinds, as many."""
        return {
            Found.ITEM: self.tr("Agenda items"),
            Found.MEETING: self.tr("Meetings"),
            Found.PAPER: self.tr("Papers"),
            Found.DECISION: self.tr("Decisions"),
            Found.TASK: self.tr("Tasks"),
            Found.COMMENT: self.tr("Comments"),
            Found.NOTE: self.tr("My notes"),
            Found.MINUTES: self.tr("Minutes"),
        }

    def title(self, hit: Hit) -> str:
        """What was found, with the page of a paper."""
        if not hit.page:
            return hit.source.title
        return self.tr("{title} · p. {page}").format(title=hit.source.title, page=hit.page)

    def detail(self, hit: Hit, wording: Wording, now: int) -> str:
        """Where it belongs, whose it is, when it was; and how many more pages there are."""
        source = hit.source
        about = source.where.about if source.where.about != source.title else ""
        when = wording.short_date(source.at, now) if source.at else ""
        more = self.tr("%n more page(s) of this paper", "", hit.more) if hit.more else ""
        return " · ".join(part for part in (about, source.where.agency, when, more) if part)


def route_to(hit: Hit) -> Route:
    """Where a hit is opened; a paper at the page and the words that were found."""
    source = hit.source
    where = source.where
    if where.ballot:
        return Route(PageName.BALLOT, where.ballot)
    if source.kind is Found.MINUTES:
        return Route(PageName.MINUTES, where.meeting)
    if source.kind is Found.MEETING:
        return Route(PageName.MEETING, where.meeting)
    return Route(PageName.MEETING, where.meeting, _place(hit, source))


def _place(hit: Hit, source: Source) -> str:
    if source.kind is not Found.PAPER:
        return "/".join(part for part in (source.where.item, source.where.spot) if part)
    place = f"{source.where.item}/{source.subject}"
    return f"{place}/{hit.page}/{hit.words}" if hit.page else place
