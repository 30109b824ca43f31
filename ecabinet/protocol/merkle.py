"""The Merkle tree of the register (RFC 6962 section 2.1; verifying as in RFC 9162 sections 2.1.3.2 and 2.1.4.2).

A keeper stores the hash of every *complete* subtree once, under its coordinate (level, index): level 0 holds the
leaves, and (level, index) covers the 2^level leaves from index · 2^level on. Such hashes never change. Appending
needs only the frontier, the complete subtrees that make up the tree so far; a proof names the coordinates it needs,
and a keeper reads them in one go.
"""

import hashlib
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, Self, TypeAlias

Coordinate: TypeAlias = tuple[int, int]
"""Level and index of a complete subtree."""

Span: TypeAlias = tuple[int, int]
"""Leaves from the first number up to, not including, the second."""

EMPTY_ROOT = hashlib.sha256().digest()


class NodeReader(Protocol):
    """Where the hashes of complete subtrees are kept."""

    def nodes(self, wanted: Sequence[Coordinate]) -> Mapping[Coordinate, bytes]:
        """The hashes at these coordinates, in one go; each was handed out by `Frontier.append` before."""
        ...


@dataclass(frozen=True, slots=True)
class Node:
    """The hash of one complete subtree, to be kept under its coordinate."""

    coordinate: Coordinate
    hash: bytes


@dataclass(frozen=True, slots=True)
class Frontier:
    """The complete subtrees, largest first, that a tree of `size` leaves consists of: all that appending needs."""

    size: int = 0
    hashes: tuple[bytes, ...] = ()

    @classmethod
    def load(cls, reader: NodeReader, size: int) -> Self:
        """The frontier of a tree of that size."""
        wanted = _cover((0, size))
        found = reader.nodes(wanted)
        return cls(size, tuple(found[coordinate] for coordinate in wanted))

    def append(self, leaf: bytes) -> tuple[Self, tuple[Node, ...]]:
        """The frontier with one more leaf hash, and the subtrees that this leaf completed, the leaf itself first."""
        hashes = [*self.hashes, leaf]
        made = [Node((0, self.size), leaf)]
        level, index = 0, self.size
        while index & 1:
            right = hashes.pop()
            hashes[-1] = node_hash(hashes[-1], right)
            level, index = level + 1, index >> 1
            made.append(Node((level, index), hashes[-1]))
        return type(self)(self.size + 1, tuple(hashes)), tuple(made)

    @property
    def root(self) -> bytes:
        """The root of the tree."""
        return _folded(self.hashes) if self.hashes else EMPTY_ROOT


class MemoryNodes:
    """A tree kept in memory, for checking a file and for tests."""

    def __init__(self, leaves: Iterable[bytes] = ()) -> None:
        self._nodes: dict[Coordinate, bytes] = {}
        self.frontier = Frontier()
        for leaf in leaves:
            self.append(leaf)

    def append(self, leaf: bytes) -> None:
        """Add a leaf hash."""
        self.frontier, made = self.frontier.append(leaf)
        self._nodes.update((node.coordinate, node.hash) for node in made)

    def nodes(self, wanted: Sequence[Coordinate]) -> Mapping[Coordinate, bytes]:
        """The hashes at these coordinates."""
        return {coordinate: self._nodes[coordinate] for coordinate in wanted}


def leaf_hash(data: bytes) -> bytes:
    """The hash of one leaf."""
    return hashlib.sha256(b"\0" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """The hash of two neighbouring subtrees."""
    return hashlib.sha256(b"\1" + left + right).digest()


def root(reader: NodeReader, size: int) -> bytes:
    """The root of the tree when it had that many leaves."""
    return Frontier.load(reader, size).root


def inclusion_proof(reader: NodeReader, index: int, size: int) -> tuple[bytes, ...]:
    """The audit path of a leaf in the tree of that size, from the leaf upwards (RFC 6962 section 2.1.1)."""
    return _read(reader, _inclusion_spans(index, size))


def consistency_proof(reader: NodeReader, old: int, new: int) -> tuple[bytes, ...]:
    """Proof that the tree of `old` leaves is the beginning of the one of `new` leaves (RFC 6962 section 2.1.2)."""
    return _read(reader, _consistency_spans(old, new))


def batch_proof(reader: NodeReader, indexes: Iterable[int], size: int) -> tuple[bytes, ...]:
    """One proof for many leaves: the hashes missing to the root, each once, in the order of their leaves."""
    ordered = sorted(set(indexes))
    if not ordered:
        return ()
    if not 0 <= ordered[0] <= ordered[-1] < size:
        raise ValueError(f"not all of {ordered[0]}..{ordered[-1]} are leaves of a tree of {size}")
    return _read(reader, list(_missing((0, size), ordered)))


def verify_inclusion(leaf: bytes, index: int, size: int, proof: Sequence[bytes], expected: bytes) -> bool:
    """Whether a leaf hash stands at that index of the tree with that size and root."""
    if not 0 <= index < size:
        return False
    spare, last, value = index, size - 1, leaf
    for sibling in proof:
        if last == 0:
            return False
        if spare & 1 or spare == last:
            value = node_hash(sibling, value)
            while spare and not spare & 1:
                spare, last = spare >> 1, last >> 1
        else:
            value = node_hash(value, sibling)
        spare, last = spare >> 1, last >> 1
    return last == 0 and value == expected


def verify_consistency(old: int, new: int, old_root: bytes, new_root: bytes, proof: Sequence[bytes]) -> bool:
    """Whether the tree of `old` leaves with its root is the beginning of the one of `new` leaves with its root."""
    if not 0 <= old <= new:
        return False
    if old in {0, new}:
        return not proof and old_root == (new_root if old == new else EMPTY_ROOT)
    path = list(proof) if old & (old - 1) else [old_root, *proof]
    if not path:
        return False
    place, last = old - 1, new - 1
    while place & 1:
        place, last = place >> 1, last >> 1
    older = newer = path[0]
    for sibling in path[1:]:
        if last == 0:
            return False
        if place & 1 or place == last:
            older, newer = node_hash(sibling, older), node_hash(sibling, newer)
            while place and not place & 1:
                place, last = place >> 1, last >> 1
        else:
            newer = node_hash(newer, sibling)
        place, last = place >> 1, last >> 1
    return last == 0 and older == old_root and newer == new_root


def verify_batch(leaves: Mapping[int, bytes], size: int, proof: Sequence[bytes], expected: bytes) -> bool:
    """Whether every leaf hash stands at its index of the tree with that size and root (see `batch_proof`)."""
    if not leaves:
        return not proof
    indexes = sorted(leaves)
    if indexes[0] < 0 or indexes[-1] >= size:
        return False
    rest = iter(proof)
    try:
        value = _rebuilt((0, size), indexes, leaves, rest)
    except StopIteration:
        return False
    return value == expected and next(rest, None) is None


def _rebuilt(span: Span, indexes: Sequence[int], leaves: Mapping[int, bytes], proof: Iterator[bytes]) -> bytes:
    """The root over a span: from the proof where it holds none of the leaves, else from its halves."""
    if not indexes:
        return next(proof)
    if span[1] - span[0] == 1:
        return leaves[span[0]]
    left, right, cut = _halves(span, indexes)
    return node_hash(_rebuilt(left, indexes[:cut], leaves, proof), _rebuilt(right, indexes[cut:], leaves, proof))


def _missing(span: Span, indexes: Sequence[int]) -> Iterator[Span]:
    """The spans a proof for these leaves must supply, in the order in which `_rebuilt` asks for them."""
    if not indexes:
        yield span
    elif span[1] - span[0] > 1:
        left, right, cut = _halves(span, indexes)
        yield from _missing(left, indexes[:cut])
        yield from _missing(right, indexes[cut:])


def _inclusion_spans(index: int, size: int) -> list[Span]:
    if not 0 <= index < size:
        raise ValueError(f"no leaf {index} in a tree of {size}")
    spans: list[Span] = []
    span = (0, size)
    while span[1] - span[0] > 1:
        middle = _middle(span)
        left, right = (span[0], middle), (middle, span[1])
        span, sibling = (left, right) if index < middle else (right, left)
        spans.append(sibling)
    return spans[::-1]


def _consistency_spans(old: int, new: int) -> list[Span]:
    if not 0 <= old <= new:
        raise ValueError(f"a tree of {old} leaves is not the beginning of one of {new}")
    if old in {0, new}:
        return []
    spans: list[Span] = []
    span = (0, new)
    while old != span[1]:
        middle = _middle(span)
        left, right = (span[0], middle), (middle, span[1])
        span, sibling = (left, right) if old <= middle else (right, left)
        spans.append(sibling)
    if span[0] > 0:  # else it is the old root itself, which the verifier knows
        spans.append(span)
    return spans[::-1]


def _middle(span: Span) -> int:
    """Where a span of two leaves or more is divided: behind the largest power of two smaller than its length."""
    return span[0] + (1 << (span[1] - span[0] - 1).bit_length() - 1)


def _halves(span: Span, indexes: Sequence[int]) -> tuple[Span, Span, int]:
    """Both halves of a span, and how many of the sorted indexes lie in the left one."""
    middle = _middle(span)
    return (span[0], middle), (middle, span[1]), bisect_left(indexes, middle)


def _cover(span: Span) -> list[Coordinate]:
    """The complete subtrees that make up a span, from left to right, therefore from large to small."""
    start, end = span
    found: list[Coordinate] = []
    while start < end:
        level = (end - start).bit_length() - 1
        found.append((level, start >> level))
        start += 1 << level
    return found


def _read(reader: NodeReader, spans: Sequence[Span]) -> tuple[bytes, ...]:
    """The root over each span, with one question to the reader."""
    covers = [_cover(span) for span in spans]
    found = reader.nodes([coordinate for cover in covers for coordinate in cover]) if covers else {}
    return tuple(_folded([found[coordinate] for coordinate in cover]) for cover in covers)


def _folded(hashes: Sequence[bytes]) -> bytes:
    """The root over complete subtrees given from left to right."""
    value = hashes[-1]
    for left in reversed(hashes[:-1]):
        value = node_hash(left, value)
    return value
