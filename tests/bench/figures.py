"""One figure: what was measured, against what, and the limit it is held to."""

import os
import platform
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Figure:
    """A measured value and the most it may be; `unit` is `×` for a ratio against `peer`, else `ms` or a count."""

    name: str
    value: float
    limit: float
    unit: str
    peer: str = ""
    detail: str = ""

    @property
    def is_met(self) -> bool:
        """Whether the figure keeps within its limit."""
        return self.value <= self.limit

    def row(self) -> str:
        """The figure as a line of the table in docs/benchmarks.md."""
        verdict = "met" if self.is_met else "**missed**"
        against = f" × {self.peer}" if self.unit == "×" else f" {self.unit}"
        return f"| {self.name} | {self.value:.2f}{against} | ≤ {self.limit:g} | {verdict} | {self.detail} |"


Bench = Callable[[Path], list[Figure]]
"""Measures something in an empty folder of its own."""


def median_of(runs: int, measure: Callable[[], float]) -> float:
    """The median of several runs, after one that does not count."""
    measure()
    return statistics.median(measure() for _ in range(runs))


def percentile(values: list[float], share: float) -> float:
    """The value under which `share` (0 to 1) of all lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def machine() -> str:
    """The machine in words: processor count, system and Python, and how many processes wanted to run meanwhile."""
    busy = f", load {os.getloadavg()[0]:.0f}" if hasattr(os, "getloadavg") else ""
    return f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, Python {platform.python_version()}{busy}"


def today() -> str:
    """The date of the run."""
    return time.strftime("%Y-%m-%d")
