"""The part of a sequence that kept its order: what does not belong to it was moved."""

from collections.abc import Sequence


def longest_rising(values: Sequence[int], weights: Sequence[float]) -> list[int]:
    """The places, in order, of the rising values of the greatest total weight; all values differ."""
    ranks = {value: rank for rank, value in enumerate(sorted(values), start=1)}
    best: list[tuple[float, int]] = [(0.0, -1)] * (len(values) + 1)  # a Fenwick tree of the best end up to a rank
    before: list[int] = []
    for place, (value, weight) in enumerate(zip(values, weights, strict=True)):
        total, previous = _best_below(best, ranks[value] - 1)
        before.append(previous)
        rank = ranks[value]
        while rank < len(best):
            best[rank] = max(best[rank], (total + weight, place))
            rank += rank & -rank
    place = _best_below(best, len(values))[1]
    kept = []
    while place >= 0:
        kept.append(place)
        place = before[place]
    return kept[::-1]


def _best_below(tree: Sequence[tuple[float, int]], rank: int) -> tuple[float, int]:
    found = (0.0, -1)
    while rank > 0:
        found = max(found, tree[rank])
        rank -= rank & -rank
    return found
