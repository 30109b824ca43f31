"""Where a person is in a paper, as it is remembered until they come back."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from ecabinet.desktop.paper.layout import LARGEST_ZOOM, SMALLEST_ZOOM, Fit, Spread


@dataclass(frozen=True, slots=True)
class PaperPlace:
    """The page in sight from 0, how far down it the window begins and the zoom, both in thousandths, and the layout."""

    page: int = 0
    down: int = 0
    fit: Fit = Fit.WIDTH
    zoom: int = 1000
    turn: int = 0
    spread: Spread = Spread.ONE

    def to_values(self) -> dict[str, int | str]:
        """Plain values, to be kept anywhere."""
        numbers = {"page": self.page, "down": self.down, "zoom": self.zoom, "turn": self.turn}
        return numbers | {"fit": str(self.fit), "spread": str(self.spread)}

    @classmethod
    def of_values(cls, values: Mapping[str, object]) -> Self:
        """What was kept; what makes no sense of it is left out."""
        zoom = _number(values, "zoom", 1000, round(SMALLEST_ZOOM * 1000), round(LARGEST_ZOOM * 1000))
        fit, spread = values.get("fit"), values.get("spread")
        return cls(
            page=_number(values, "page", 0, 0, 1_000_000),
            down=_number(values, "down", 0, -1000, 1000),
            fit=Fit(fit) if isinstance(fit, str) and fit in set(Fit) else Fit.WIDTH,
            zoom=zoom,
            turn=_number(values, "turn", 0, 0, 3),
            spread=Spread(spread) if isinstance(spread, str) and spread in set(Spread) else Spread.ONE,
        )


def _number(values: Mapping[str, object], name: str, default: int, lowest: int, highest: int) -> int:
    value = values.get(name)
    return value if type(value) is int and lowest <= value <= highest else default


def values_of(kept: str) -> dict[str, object]:
    """Where one stopped, out of what was remembered; the beginning where that is nothing or nonsense."""
    try:
        state = json.loads(kept or "{}")
    except ValueError:
        return {}
    return state if isinstance(state, dict) else {}
