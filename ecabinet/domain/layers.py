"""A mapping that is never changed and yet grows cheaply: a longer one shares most of what it holds with the one before.

Feeds are folded act by act, each giving a state of its own. Where every state copied a plain dictionary, ten thousand
comments would cost ten thousand copies of thousands of references; here one more costs about the root of their number.
"""

from collections.abc import Iterator, Mapping
from math import isqrt
from typing import Final, TypeVar

K = TypeVar("K")
V = TypeVar("V")

_LEAST: Final = 32
"""So many newcomers are worth no merging yet."""


class Layered(Mapping[K, V]):
    """What was there for long, never touched again, and on top a few that came or changed since.

    In the order in which the keys came; equal to any mapping of the same content. `of` takes a dictionary over as it
    is, which nobody may change from then on.
    """

    __slots__ = ("_added", "_new", "_old")

    def __init__(self, old: Mapping[K, V], new: Mapping[K, V], added: int) -> None:
        self._old, self._new, self._added = old, new, added

    @classmethod
    def of(cls, known: Mapping[K, V]) -> "Layered[K, V]":
        """The same content as a mapping that grows cheaply."""
        return known if isinstance(known, Layered) else cls(known, {}, 0)

    def put(self, key: K, value: V) -> "Layered[K, V]":
        """The mapping with one more key, or with another value under a known one; this one stays as it is."""
        added = self._added + (key not in self)
        new = {**self._new, key: value}
        if len(new) > max(_LEAST, isqrt(len(self._old))):
            return Layered({**self._old, **new}, {}, 0)
        return Layered(self._old, new, added)

    def __getitem__(self, key: K) -> V:
        found = self._new
        return found[key] if key in found else self._old[key]

    def __contains__(self, key: object) -> bool:
        return key in self._new or key in self._old

    def __iter__(self) -> Iterator[K]:
        yield from self._old
        for key in self._new:
            if key not in self._old:
                yield key

    def __len__(self) -> int:
        return len(self._old) + self._added

    def __repr__(self) -> str:
        return f"Layered({dict(self)!r})"
