"""The register's tree: RFC 6962's own examples, naive recomputation, and another implementation as judge."""

import hashlib
from collections.abc import Mapping, Sequence

import pymerkle
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecabinet.protocol import merkle

# The eight leaves of the examples that Certificate Transparency's own test suites share, and the roots after each.
CT_LEAVES = tuple(
    bytes.fromhex(text)
    for text in (
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    )
)
CT_ROOTS = (
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
)


def tree_of(leaves: Sequence[bytes]) -> merkle.MemoryNodes:
    return merkle.MemoryNodes(merkle.leaf_hash(leaf) for leaf in leaves)


def naive_root(leaves: Sequence[bytes]) -> bytes:
    """RFC 6962 section 2.1, word for word."""
    if not leaves:
        return hashlib.sha256().digest()
    if len(leaves) == 1:
        return hashlib.sha256(b"\x00" + leaves[0]).digest()
    k = 1
    while k * 2 < len(leaves):
        k *= 2
    return hashlib.sha256(b"\x01" + naive_root(leaves[:k]) + naive_root(leaves[k:])).digest()


def numbered(count: int) -> list[bytes]:
    return [f"receipt {number}".encode() for number in range(count)]


@pytest.mark.parametrize("size", range(1, 9))
def test_the_published_leaves_give_the_published_roots(size: int) -> None:
    assert tree_of(CT_LEAVES[:size]).frontier.root.hex() == CT_ROOTS[size - 1]


def test_an_empty_tree_has_the_hash_of_nothing_as_its_root() -> None:
    assert merkle.Frontier().root.hex() == hashlib.sha256(b"").hexdigest()


def test_the_published_audit_paths_are_made() -> None:
    nodes = tree_of(CT_LEAVES)
    path = [step.hex() for step in merkle.inclusion_proof(nodes, 0, 8)]
    assert path == [
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ]


def test_rfc_6962_names_these_nodes_for_the_tree_of_seven_leaves() -> None:
    """Section 2.1.3: PATH(3, D[7]) = [c, g, l] and PROOF(3, D[7]) = [c, d, g, l] for the tree drawn there."""
    data = numbered(7)
    nodes = tree_of(data)
    c, d = merkle.leaf_hash(data[2]), merkle.leaf_hash(data[3])
    g, k, i = naive_root(data[:2]), naive_root(data[:4]), naive_root(data[4:6])
    j, h, l_ = merkle.leaf_hash(data[6]), naive_root(data[2:4]), naive_root(data[4:])
    assert merkle.inclusion_proof(nodes, 0, 7) == (merkle.leaf_hash(data[1]), h, l_)
    assert merkle.inclusion_proof(nodes, 3, 7) == (c, g, l_)
    assert merkle.inclusion_proof(nodes, 4, 7) == (merkle.leaf_hash(data[5]), j, k)
    assert merkle.inclusion_proof(nodes, 6, 7) == (i, k)
    assert merkle.consistency_proof(nodes, 3, 7) == (c, d, g, l_)
    assert merkle.consistency_proof(nodes, 4, 7) == (l_,)
    assert merkle.consistency_proof(nodes, 6, 7) == (i, j, k)


@pytest.mark.parametrize("size", range(34))
def test_every_proof_of_a_small_tree_holds_and_no_changed_one_does(size: int) -> None:
    data = numbered(size)
    nodes = tree_of(data)
    root = naive_root(data)
    assert merkle.root(nodes, size) == nodes.frontier.root == root
    for index, leaf in enumerate(data):
        proof = merkle.inclusion_proof(nodes, index, size)
        hashed = merkle.leaf_hash(leaf)
        assert merkle.verify_inclusion(hashed, index, size, proof, root)
        assert not merkle.verify_inclusion(merkle.leaf_hash(b"forged"), index, size, proof, root)
        assert not merkle.verify_inclusion(hashed, index, size, (*proof, b"\0" * 32), root)
        assert not merkle.verify_inclusion(hashed, index, size, proof, b"\0" * 32)
        if proof:
            assert not merkle.verify_inclusion(hashed, index, size, proof[:-1], root)
            assert not merkle.verify_inclusion(hashed, index ^ 1, size, proof, root)
    for old in range(size + 1):
        proof = merkle.consistency_proof(nodes, old, size)
        old_root = naive_root(data[:old])
        assert merkle.verify_consistency(old, size, old_root, root, proof)
        assert not merkle.verify_consistency(old, size, b"\0" * 32, root, proof)
        assert not merkle.verify_consistency(old, size, old_root, root, (*proof, b"\0" * 32))
        if old > 0:
            assert not merkle.verify_consistency(old, size, old_root, b"\0" * 32, proof)
        if proof:
            assert not merkle.verify_consistency(old, size, old_root, root, proof[:-1])


def test_a_proof_for_a_tree_of_one_size_is_none_for_another() -> None:
    """Else a store could show a head with a size it never had."""
    data = numbered(8)
    nodes = tree_of(data)
    path = merkle.inclusion_proof(nodes, 0, 4)
    assert merkle.verify_inclusion(merkle.leaf_hash(data[0]), 0, 4, path, naive_root(data[:4]))
    assert not merkle.verify_inclusion(merkle.leaf_hash(data[0]), 0, 8, path, naive_root(data[:4]))
    grown = merkle.consistency_proof(nodes, 2, 4)
    assert merkle.verify_consistency(2, 4, naive_root(data[:2]), naive_root(data[:4]), grown)
    assert not merkle.verify_consistency(2, 8, naive_root(data[:2]), naive_root(data[:4]), grown)
    many = merkle.batch_proof(nodes, [0], 4)
    assert not merkle.verify_batch({0: merkle.leaf_hash(data[0])}, 8, many, naive_root(data[:4]))


def test_a_register_that_shrank_has_no_consistency() -> None:
    assert not merkle.verify_consistency(5, 4, b"\0" * 32, b"\0" * 32, [])
    assert not merkle.verify_consistency(-1, 4, merkle.EMPTY_ROOT, b"\0" * 32, [])


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_one_proof_covers_many_leaves(data: st.DataObject) -> None:
    size = data.draw(st.integers(1, 200))
    chosen = data.draw(st.sets(st.integers(0, size - 1)))
    leaves = [merkle.leaf_hash(leaf) for leaf in numbered(size)]
    nodes = merkle.MemoryNodes(leaves)
    root = nodes.frontier.root
    proof = merkle.batch_proof(nodes, chosen, size)
    wanted = {index: leaves[index] for index in chosen}
    assert merkle.verify_batch(wanted, size, proof, root)
    assert len(proof) <= sum(len(merkle.inclusion_proof(nodes, index, size)) for index in chosen)
    if chosen:
        victim = data.draw(st.sampled_from(sorted(chosen)))
        assert not merkle.verify_batch(wanted | {victim: b"\1" * 32}, size, proof, root)
        assert not merkle.verify_batch(wanted, size, (*proof, root), root)
        assert not merkle.verify_batch(wanted | {size: b"\1" * 32}, size, proof, root)
        assert not merkle.verify_batch(wanted | {-1: b"\1" * 32}, size, proof, root)
    if chosen and proof:
        assert not merkle.verify_batch(wanted, size, proof[:-1], root)


def test_no_leaves_need_no_proof() -> None:
    assert merkle.batch_proof(tree_of(numbered(5)), (), 5) == ()
    assert merkle.verify_batch({}, 5, (), b"\0" * 32)
    assert not merkle.verify_batch({}, 5, (b"\0" * 32,), b"\0" * 32)


@pytest.mark.parametrize(("index", "size"), [(-1, 3), (3, 3), (0, 0)])
def test_asking_for_a_proof_of_a_leaf_that_is_not_there_is_a_defect(index: int, size: int) -> None:
    nodes = tree_of(numbered(3))
    with pytest.raises(ValueError, match="tree of"):
        merkle.inclusion_proof(nodes, index, size)
    with pytest.raises(ValueError, match="tree of"):
        merkle.batch_proof(nodes, [index], size)


def test_appending_to_a_large_tree_touches_few_nodes() -> None:
    """O(log n): what is held and what is written stays below twice the tree's height."""
    frontier = merkle.Frontier()
    for number in range(5_000):
        frontier, made = frontier.append(merkle.leaf_hash(str(number).encode()))
        assert len(made) <= (number + 1).bit_length()
        assert len(frontier.hashes) == (number + 1).bit_count()


def test_a_frontier_read_back_goes_on_like_the_one_that_was_kept() -> None:
    nodes = tree_of(numbered(11))
    loaded = merkle.Frontier.load(nodes, 11)
    assert loaded == nodes.frontier
    leaf = merkle.leaf_hash(b"next")
    assert loaded.append(leaf)[0].root == naive_root([*numbered(11), b"next"])


def test_a_proof_asks_its_reader_once() -> None:
    class Counting:
        def __init__(self, kept: merkle.MemoryNodes) -> None:
            self.kept = kept
            self.questions = 0

        def nodes(self, wanted: Sequence[merkle.Coordinate]) -> Mapping[merkle.Coordinate, bytes]:
            self.questions += 1
            return self.kept.nodes(wanted)

    reader = Counting(tree_of(numbered(100)))
    merkle.batch_proof(reader, range(10, 60), 100)
    assert reader.questions == 1


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 60), st.data())
def test_another_implementation_agrees(size: int, data: st.DataObject) -> None:
    """The judge counts leaves from 1 and puts the leaf into its path; its consistency proofs divide otherwise."""
    index, old = data.draw(st.integers(0, size - 1)), data.draw(st.integers(1, size))
    leaves = numbered(size)
    judge = pymerkle.InmemoryTree(algorithm="sha256")
    for leaf in leaves:
        judge.append_entry(leaf)
    nodes = tree_of(leaves)
    assert judge.get_root(size) == merkle.root(nodes, size)
    path = [merkle.leaf_hash(leaves[index]), *merkle.inclusion_proof(nodes, index, size)]
    assert judge.prove_inclusion(index + 1, size).serialize()["path"] == [step.hex() for step in path]
    proof = judge.prove_consistency(old, size)
    pymerkle.verify_consistency(merkle.root(nodes, old), merkle.root(nodes, size), proof, old, size)
