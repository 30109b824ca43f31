"""What a pack has beside its pages: bookmarks, the numbers a reader program shows, and layers that stay hidden."""

from typing import Any, Final

import pikepdf
from pikepdf import Array, Dictionary, Name, OutlineItem

_MOST_LAYERS: Final = 1_000


def give_bookmarks(pack: pikepdf.Pdf, bookmarks: list[Any]) -> None:
    """Bookmarks in order, each with its depth (0 or 1), its title and its page."""
    with pack.open_outline() as outline:
        for depth, title, page in bookmarks:
            item = OutlineItem(title, page)
            holder = outline.root[-1].children if depth and outline.root else outline.root
            holder.append(item)


def give_labels(pack: pikepdf.Pdf, labels: list[Any]) -> None:
    """The number of each page as a reader program shows it."""
    numbers: list[Any] = []
    for place, label in enumerate(labels):
        numbers += [place, Dictionary(P=pikepdf.String(label))]
    pack.Root.PageLabels = Dictionary(Nums=Array(numbers))
    pack.Root.PageMode = Name.UseOutlines


def keep_layers(pack: pikepdf.Pdf, paper: pikepdf.Pdf) -> None:
    """Keep hidden what a paper hides: its layers with those that are off at first."""
    found = paper.Root.get("/OCProperties")
    if not isinstance(found, Dictionary):
        return
    groups = _groups(found.get("/OCGs"))
    settings = found.get("/D")
    hidden = _groups(settings.get("/OFF")) if isinstance(settings, Dictionary) else []
    if "/OCProperties" not in pack.Root:
        pack.Root.OCProperties = Dictionary(OCGs=Array([]), D=Dictionary(OFF=Array([])))
    kept = pack.Root.OCProperties
    kept.OCGs = Array([*kept.OCGs, *(pack.copy_foreign(group) for group in groups)])
    kept.D.OFF = Array([*kept.D.OFF, *(pack.copy_foreign(group) for group in hidden)])


def _groups(found: object) -> list[pikepdf.Object]:
    several: list[Any] = list(found)[:_MOST_LAYERS] if isinstance(found, Array) else []
    return [group for group in several if isinstance(group, Dictionary) and group.is_indirect]
