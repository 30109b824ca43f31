"""Where a person is in a paper is remembered as plain values, and nonsense is not believed."""

import json

import pytest

from ecabinet.desktop.paper.layout import Fit, Spread
from ecabinet.desktop.paper.place import PaperPlace


def test_a_place_survives_being_kept() -> None:
    place = PaperPlace(page=22, down=417, fit=Fit.ZOOM, zoom=1250, turn=1, spread=Spread.BOOK)
    assert PaperPlace.of_values(json.loads(json.dumps(place.to_values()))) == place


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"page": -3, "down": 10**9, "fit": "huge", "zoom": 0, "turn": 7, "spread": "three"},
        {"page": "3", "down": None, "fit": 1, "zoom": 1.5, "turn": True},
    ],
)
def test_nonsense_leads_to_the_beginning(values: dict[str, object]) -> None:
    assert PaperPlace.of_values(values) == PaperPlace()
