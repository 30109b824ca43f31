"""Everything can be checked without this program: by `openssl`, by `sha256sum`, by another Merkle tree, by the RFCs."""

import base64
import hashlib
import io
import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pymerkle
import pytest
import rfc8785
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from hypothesis import given, settings
from hypothesis import strategies as st

from ecabinet.application.messages import Catalogue
from ecabinet.desktop.evidence import MinutesFiles
from ecabinet.domain.faults import Refused
from ecabinet.protocol import base64url, canonical, keys, merkle, notes, receipts
from ecabinet.protocol.envelope import new_id
from ecabinet.protocol.keys import SigningKey
from ecabinet.sync import proving
from tests.central.conftest import founded_store  # noqa: F401 - the fixture is found by its name
from tests.central.store_world import AN, BINH, Template
from tests.exchange.third_party import ACT, RECEIPT, Auditor, DoubtError, Evidence, Shell, leads_to
from tests.minutes_world import Chamber, Held

pytestmark = pytest.mark.skipif(
    not (shutil.which("openssl") and shutil.which("sha256sum")), reason="no openssl or sha256sum on this machine"
)


@pytest.fixture(scope="module")
def held(founded_store: Template, tmp_path_factory: pytest.TempPathFactory) -> Held:  # noqa: F811 - the fixture
    return Chamber.template(founded_store, tmp_path_factory.mktemp("held"))


@pytest.fixture(scope="module")
def evidence(held: Held, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The evidence file of a meeting that was held, as a member's laptop in touch writes it."""
    with Chamber.after(held, tmp_path_factory.mktemp("chamber")) as chamber:
        desk, world = chamber.desk(AN), chamber.net.world
        aside = {
            "comment": new_id(),
            "audience": "secretariat",
            "text": "Riêng.",
            "tier": "remark",
            "proposed_wording": "",
        }
        world.do(
            world.binh, f"opinions:{chamber.item}:{BINH.id}", "comment.made", aside | {"proposed_wording": ""}
        )  # not for An
        files = MinutesFiles(
            desk.laptop,
            chamber.making(AN),
            lambda feeds: proving.prove(desk.laptop.exchange, desk.wire, feeds),
            Catalogue.shipped(),
        )
        file = tmp_path_factory.mktemp("evidence") / "evidence.zip"
        files.evidence(chamber.meeting, file)
        return file.read_bytes()


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path)


def audited(data: bytes, shell: Shell) -> Auditor:
    auditor = Auditor(shell, Evidence.unpacked(data))
    auditor.audit()
    return auditor


# Evidence


def test_a_stranger_with_openssl_checks_a_whole_meeting(evidence: bytes, shell: Shell) -> None:
    auditor = audited(evidence, shell)
    assert auditor.signatures > 50
    assert len(auditor.leaves) * 2 == auditor.signatures
    assert len(auditor.laptops) >= 5
    assert any(batch["hashes"] for batch in json.loads(auditor.evidence.files["register.json"])["batches"])


def test_nothing_can_be_changed_without_the_stranger_noticing(evidence: bytes, shell: Shell) -> None:
    for change, doubt in (
        (_another_word, "signature"),
        (_left_out, "receipt for something else"),
        (_swapped_receipts, "receipt for something else"),
        (_other_head, "signature"),
        (_shorter_proof, "do not stand in the register"),
        (_quiet_file, "table of contents"),
    ):
        with pytest.raises(DoubtError, match=doubt):
            audited(change(evidence), shell)


def _changed(data: bytes, name: str, change: Callable[[bytes], bytes], *, told: bool = True) -> bytes:
    """The same file with one of those inside changed, and the table of contents made to fit."""
    kept = Evidence.unpacked(data)
    files = {**kept.files, name: change(kept.files[name])}
    manifest: Any = json.loads(json.dumps(kept.manifest))
    for entry in manifest["files"]:
        if told:
            entry["sha256"] = hashlib.sha256(files[entry["name"]]).hexdigest()
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for inside, content in {**files, "manifest.json": json.dumps(manifest).encode()}.items():
            archive.writestr(inside, content)
    return buffer.getvalue()


def _meeting(data: bytes) -> str:
    return next(name for name in Evidence.unpacked(data).files if name.startswith("feeds/meeting"))


def _another_word(data: bytes) -> bytes:
    """A vote or a title that says something else."""

    def change(lines: bytes) -> bytes:
        first, *others = lines.splitlines()
        entry = json.loads(first)
        act = json.loads(base64url.decode(entry["act"]))
        act["data"]["title"] += "!"
        return b"\n".join([json.dumps(entry | {"act": base64url.encode(rfc8785.dumps(act))}).encode(), *others])

    return _changed(data, _meeting(data), change)


def _left_out(data: bytes) -> bytes:
    return _changed(data, _meeting(data), lambda lines: b"\n".join(lines.splitlines()[1:]))


def _swapped_receipts(data: bytes) -> bytes:
    def change(lines: bytes) -> bytes:
        one, other, *others = map(json.loads, lines.splitlines())
        parts = ("receipt", "receipt_sig")
        swapped = one | {part: other[part] for part in parts}, other | {part: one[part] for part in parts}
        return b"\n".join(json.dumps(entry).encode() for entry in (*swapped, *others))

    return _changed(data, _meeting(data), change)


def _other_head(data: bytes) -> bytes:
    def change(content: bytes) -> bytes:
        register = json.loads(content)
        lines = register["checkpoint"].split("\n")
        lines[1] = str(int(lines[1]) + 1)
        return json.dumps(register | {"checkpoint": "\n".join(lines)}).encode()

    return _changed(data, "register.json", change)


def _shorter_proof(data: bytes) -> bytes:
    def change(content: bytes) -> bytes:
        register = json.loads(content)
        del register["batches"][0]["leaves"][3]
        return json.dumps(register).encode()

    return _changed(data, "register.json", change)


def _quiet_file(data: bytes) -> bytes:
    return _changed(data, "papers.json", lambda content: content + b" ", told=False)


# Acts and receipts


def test_openssl_tells_acts_and_receipts_from_each_other(evidence: bytes, shell: Shell) -> None:
    auditor = Auditor(shell, Evidence.unpacked(evidence))
    name, entries = next(auditor.evidence.feeds())
    auditor._feed(name, entries)
    last = entries[-1]
    assert shell.signed_by(auditor.log_key, RECEIPT, last["receipt"], last["receipt_sig"])
    assert not shell.signed_by(auditor.log_key, ACT, last["receipt"], last["receipt_sig"])
    key = auditor._key_of(json.loads(last["act"]))
    assert shell.signed_by(key, ACT, last["act"], last["act_sig"])
    assert not shell.signed_by(key, RECEIPT, last["act"], last["act_sig"])
    assert not shell.signed_by(key, ACT, last["act"] + b" ", last["act_sig"])
    assert not shell.signed_by(auditor.log_key, ACT, last["act"], last["act_sig"])


# The register


def test_another_tree_reaches_the_roots_of_a_real_register(evidence: bytes, shell: Shell) -> None:
    """The receipts of the body and of the meeting, taken as a register of their own, tree by tree."""
    auditor = audited(evidence, shell)
    found = [entry["receipt"] for _, entries in auditor.evidence.feeds() for entry in entries]
    judge, ours = pymerkle.InmemoryTree(algorithm="sha256"), merkle.MemoryNodes()
    for size, receipt in enumerate(found, start=1):
        judge.append_entry(receipt)
        ours.append(merkle.leaf_hash(receipt))
        assert merkle.root(ours, size) == judge.get_root(size)
        assert receipts.read(receipt).leaf_index >= 0


@settings(max_examples=40)
@given(st.integers(1, 300), st.data())
def test_proofs_of_any_size_are_good_for_another_tree(size: int, data: st.DataObject) -> None:
    """The judge brings the shape of the path, we the hashes; both ways round."""
    index, old = data.draw(st.integers(0, size - 1)), data.draw(st.integers(1, size))
    judge, ours = pymerkle.InmemoryTree(algorithm="sha256"), merkle.MemoryNodes()
    for number in range(size):
        judge.append_entry(str(number).encode())
        ours.append(merkle.leaf_hash(str(number).encode()))
    leaf, root = merkle.leaf_hash(str(index).encode()), merkle.root(ours, size)
    path = merkle.inclusion_proof(ours, index, size)
    theirs = judge.prove_inclusion(index + 1, size)
    proof = pymerkle.InclusionProof("sha256", True, size, index + 1, theirs.rule, [leaf, *path])
    proof.verify(leaf, root, index=index + 1, size=size)
    assert merkle.verify_inclusion(leaf, index, size, theirs.path[1:], judge.get_root(size))
    pymerkle.verify_consistency(merkle.root(ours, old), root, judge.prove_consistency(old, size), old, size)
    steps = merkle.consistency_proof(ours, old, size)
    assert leads_to(old, size, judge.get_root(old), judge.get_root(size), steps)
    if steps:
        assert not leads_to(old, size, judge.get_root(old), judge.get_root(size), steps[:-1])
        assert not leads_to(old, size, judge.get_root(size), judge.get_root(old), steps)


# RFC 8785


def test_the_example_of_rfc_8785_without_its_fractions_comes_out_byte_for_byte() -> None:
    """Section 3.2.2's input. Its `numbers` and `literals` hold fractions, true, false and null, which are not ours."""
    text = '{"string": "\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/", "whole": [56, 2, 0, -1, 333333333]}'
    value = json.loads(text)
    expected = b'{"string":"\xe2\x82\xac$\\u000f\\nA\'B\\"\\\\\\\\\\"/","whole":[56,2,0,-1,333333333]}'
    assert canonical.encode(value) == expected == rfc8785.dumps(value)
    assert canonical.decode(expected) == value


@pytest.mark.parametrize("text", ["333333333.33333329", "1E30", "4.50", "2e-3", "0.000000000000000000000000001"])
def test_the_fractions_of_rfc_8785_are_refused_however_they_are_written(text: str) -> None:
    with pytest.raises(Refused, match="malformed"):
        canonical.encode({"numbers": [json.loads(text)]})
    with pytest.raises(Refused, match="malformed"):
        canonical.decode(b'{"numbers":[' + rfc8785.dumps(json.loads(text)) + b"]}")


def test_the_literals_of_rfc_8785_are_refused_too() -> None:
    for literal in (None, True, False):
        with pytest.raises(Refused, match="malformed"):
            canonical.encode({"literals": [literal]})


# Signed notes


def test_the_published_note_is_what_openssl_and_we_make_of_it(shell: Shell) -> None:
    """The example that the first implementation of the note format publishes: key, text and signature."""
    public = base64url.encode(base64.b64decode("ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")[1:])
    text = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
    packed = "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM="
    sig = base64.b64decode(packed)
    assert sig[:4] == hashlib.sha256(b"PeterNeumann\n\x01" + base64url.decode(public)).digest()[:4]
    assert shell.signed_by(public, b"", text.encode(), sig[4:])
    assert notes.open_note(f"{text}\n— PeterNeumann {packed}\n", "PeterNeumann", public) == text


# Keys


RFC_8032 = (
    (
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
    ),
    (
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    ),
    (
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
    ),
)
"""Section 7.1, tests 1 to 3: seed, public key, message, signature."""


@pytest.mark.parametrize(("seed", "public", "message", "sig"), RFC_8032)
def test_the_examples_of_rfc_8032_come_out(seed: str, public: str, message: str, sig: str, shell: Shell) -> None:
    key = SigningKey.from_seed(bytes.fromhex(seed))
    assert base64url.decode(key.public).hex() == public
    assert key.sign(keys.NOTE, bytes.fromhex(message)).hex() == sig
    assert keys.verify(key.public, keys.NOTE, bytes.fromhex(message), bytes.fromhex(sig))
    if message:  # openssl's command takes no empty file
        assert shell.signed_by(key.public, b"", bytes.fromhex(message), bytes.fromhex(sig))


def test_the_example_of_rfc_6979_for_p_256_is_accepted() -> None:
    """Section A.2.5, SHA-256, "sample": the curve of the signatures on documents."""
    public = ec.EllipticCurvePublicNumbers(
        int("60FED4BA255A9D31C961EB74C6356D68C049B8923B61FA6CE669622E60F29FB6", 16),
        int("7903FE1008B8BC99A41AE9E95628BC64F2F1B20C2D7E9F5177A3C294D4462299", 16),
        ec.SECP256R1(),
    ).public_key()
    r = int("EFD48B2AACB6A8FD1140DD9CD45E81D69D2C877B56AAF991C34D0EA84EAF3716", 16)
    s = int("F7CB1C942D657C41D436C7A1B6E29F65F3E900DBB9AFF4064DC4AB2F843ACDA8", 16)
    public.verify(encode_dss_signature(r, s), b"sample", ec.ECDSA(hashes.SHA256()))
