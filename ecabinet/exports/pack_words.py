"""What a pack says: its stamps, its contents and the sheets that stand in for papers, in one language."""

from dataclasses import dataclass

from ecabinet.application.messages import Catalogue, Language
from ecabinet.application.packs import Absence, Bound, PackItem, PackPaper
from ecabinet.application.page_numbers import Labels


@dataclass(frozen=True, slots=True)
class PackWords:
    """The sentences of a pack."""

    catalogue: Catalogue
    language: Language

    def say(self, what: str, /, **details: str | int) -> str:
        """A sentence of the catalogue."""
        return self.catalogue.sentence(f"pack_{what}", self.language, **details)

    def stamp(self, item: PackItem, label: str, last: int) -> str:
        """What is stamped on a page: its item, its number, and the highest number of the item."""
        return self.say("stamp", number=item.number, page=label, last=last)

    def stamp_sheet(self, item: PackItem) -> str:
        """What is stamped on a sheet that stands in for a paper."""
        return self.say("stamp_sheet", number=item.number)

    def pages(self, labels: Labels) -> str:
        """Where pages are found, "" for none."""
        if not labels:
            return ""
        if len(labels) == 1:
            return self.say("pages_one", first=labels[0])
        return self.say("pages", first=labels[0], last=labels[-1])

    def item(self, item: PackItem) -> str:
        """An item's line."""
        return self.say("item", number=item.number, title=item.title)

    def paper(self, paper: PackPaper) -> str:
        """A paper's line."""
        return self.say("paper", title=paper.title, version=paper.version) if paper.version > 1 else paper.title

    def beside(self, bound: Bound) -> str:
        """What a paper's line says at the right: its pages, or why there are none."""
        return self.say(f"absent_{bound.absence}") if bound.absence else self.pages(bound.labels)

    def why(self, absence: Absence, reason: str) -> str:
        """What the sheet says that stands in for a paper."""
        return self.say(f"absent_{absence}_why", reason=reason).strip()
