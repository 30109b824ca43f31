"""Where a person is in a paper, as it is remembered until they come back."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from ecabinet.desktop.paper.layout import LARGEST_ZOOM, SMALLEST_ZOOM, Fit


@dataclass(frozen=True, slots=True)
class PaperPlace:
    """The page in sight from 0, how far down it the window begins (thousandths), zoom (thousandths) and turn."""

    page: int = 0
    down: int = 0
    fit: Fit = Fit.WIDTH
    zoom: int = 1000
    turn: int = 0

    def to_values(self) -> dict[str, int | str]:
        """Plain values, to be kept anywhere."""
        return {"page": self.page, "down": self.down, "fit": str(self.fit), "zoom": self.zoom, "turn": self.turn}

    @classmethod
    def of_values(cls, values: Mapping[str, object]) -> Self:
        """What was kept; what makes no sense of it is left out."""
        zoom = _number(values, "zoom", 1000, round(SMALLEST_ZOOM * 1000), round(LARGEST_ZOOM * 1000))
        fit = values.get("fit")
        return cls(
            page=_number(values, "page", 0, 0, 1_000_000),
            down=_number(values, "down", 0, -1000, 1000),
            fit=Fit(fit) if isinstance(fit, str) and fit in set(Fit) else Fit.WIDTH,
            zoom=zoom,
            turn=_number(values, "turn", 0, 0, 3),
        )


def _number(values: Mapping[str, object], name: str, default: int, lowest: int, highest: int) -> int:
    value = values.get(name)
    return value if type(value) is int and lowest <= value <= highest else default
