"""The pictures a page is shown with, whole or in parts, and how many of them are kept."""

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QImage

from ecabinet.papers.pages import Part

WHOLE_UP_TO = 6_000_000
"""Pixels; larger pages are drawn in tiles, of which only those on the screen are asked for."""
TILE_SIDE = 1024


@dataclass(frozen=True, slots=True)
class Tile:
    """A picture of a page or of a part of it; `paper` is the key it was shown under."""

    paper: str
    page: int
    part: Part


def tiles_of(paper: str, page: int, width: int, height: int, turn: int) -> Iterator[Tile]:
    """The tiles that make up a page of that many pixels."""
    if width * height <= WHOLE_UP_TO:
        yield Tile(paper, page, Part(width, height, 0, 0, width, height, turn))
        return
    for top in range(0, height, TILE_SIDE):
        for left in range(0, width, TILE_SIDE):
            size = min(TILE_SIDE, width - left), min(TILE_SIDE, height - top)
            yield Tile(paper, page, Part(width, height, left, top, *size, turn))


class TileCache:
    """Pictures up to a number of bytes; those not used for longest go first."""

    def __init__(self, limit: int = 256 * 1024 * 1024) -> None:
        self._limit = limit
        self._held = 0
        self._images: OrderedDict[Tile, QImage] = OrderedDict()
        self._wholes: dict[tuple[str, int, int], Tile] = {}

    def __contains__(self, tile: Tile) -> bool:
        return tile in self._images

    @property
    def held(self) -> int:
        """Bytes of the pictures that are kept."""
        return self._held

    def get(self, tile: Tile) -> QImage | None:
        """A picture, if it is here."""
        image = self._images.get(tile)
        if image is not None:
            self._images.move_to_end(tile)
        return image

    def put(self, tile: Tile, image: QImage) -> None:
        """Keep a picture."""
        self._drop(tile)
        self._images[tile] = image
        self._held += image.sizeInBytes()
        if (tile.part.width, tile.part.height) == (tile.part.page_width, tile.part.page_height):
            key = (tile.paper, tile.page, tile.part.turn)
            if key not in self._wholes or self._wholes[key].part.width < tile.part.width:
                self._wholes[key] = tile
        while self._held > self._limit and len(self._images) > 1:
            self._drop(next(iter(self._images)))

    def similar(self, paper: str, page: int, turn: int) -> QImage | None:
        """The whole page in another size, to be shown until the right one comes."""
        tile = self._wholes.get((paper, page, turn))
        return self._images.get(tile) if tile else None

    def forget(self, paper: str) -> None:
        """Drop all pictures of a paper."""
        for tile in [tile for tile in self._images if tile.paper == paper]:
            self._drop(tile)

    def _drop(self, tile: Tile) -> None:
        image = self._images.pop(tile, None)
        if image is None:
            return
        self._held -= image.sizeInBytes()
        key = (tile.paper, tile.page, tile.part.turn)
        if self._wholes.get(key) == tile:
            del self._wholes[key]
