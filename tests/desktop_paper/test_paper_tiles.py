"""Pictures of pages: tiles that cover them exactly, and a cache that stays within its limit."""

import pytest
from PySide6.QtGui import QImage

from ecabinet.desktop.paper.tiles import WHOLE_UP_TO, Tile, TileCache, tiles_of
from ecabinet.papers.pages import Part
from ecabinet.papers.renderer import LARGEST_PART


def _image(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0)
    return image


def _whole(page: int, width: int = 100, height: int = 100) -> Tile:
    return Tile("a", page, Part(width, height, 0, 0, width, height))


@pytest.mark.parametrize(("width", "height"), [(1000, 1414), (2449, 2449), (2450, 2450), (5000, 7000), (30_000, 300)])
def test_tiles_cover_a_page_exactly_and_fit_what_can_be_drawn_at_once(width: int, height: int) -> None:
    tiles = list(tiles_of("a", 0, width, height, 0))
    assert sum(tile.part.width * tile.part.height for tile in tiles) == width * height
    assert max(tile.part.left + tile.part.width for tile in tiles) == width
    assert max(tile.part.top + tile.part.height for tile in tiles) == height
    assert all(tile.part.width * tile.part.height <= LARGEST_PART for tile in tiles)
    assert (len(tiles) == 1) == (width * height <= WHOLE_UP_TO)


def test_the_cache_drops_what_was_not_used_for_longest() -> None:
    cache = TileCache(limit=3 * 100 * 100 * 4)
    for page in range(3):
        cache.put(_whole(page), _image(100, 100))
    assert cache.get(_whole(0)) is not None
    cache.put(_whole(3), _image(100, 100))
    assert [_whole(page) in cache for page in range(4)] == [True, False, True, True]
    assert cache.held == 3 * 100 * 100 * 4


def test_a_picture_put_twice_counts_once() -> None:
    cache = TileCache()
    cache.put(_whole(0), _image(100, 100))
    cache.put(_whole(0), _image(100, 100))
    assert cache.held == 100 * 100 * 4


def test_the_largest_picture_of_a_page_stands_in_until_the_right_one_comes() -> None:
    cache = TileCache()
    cache.put(_whole(0, 200, 200), _image(200, 200))
    cache.put(_whole(0, 50, 50), _image(50, 50))
    similar = cache.similar("a", 0, 0)
    assert similar is not None
    assert similar.width() == 200
    assert cache.similar("a", 0, 1) is None
    cache.forget("a")
    assert (cache.similar("a", 0, 0), cache.held) == (None, 0)
