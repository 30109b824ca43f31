"""docs/vectors is what the program writes and reads: `RENEW_GOLDEN=1` makes it anew, the diff is what changed."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
import rfc8785

from ecabinet.domain.faults import Refused
from ecabinet.domain.private import Share
from ecabinet.protocol import (
    admission,
    base64url,
    canonical,
    chain,
    checkpoint,
    envelope,
    genesis,
    hpke,
    invitations,
    keys,
    merkle,
    messages,
    receipts,
    recovery,
    requests,
    verifying,
    words,
)
from ecabinet.protocol.envelope import Envelope, Head
from ecabinet.protocol.hpke import WrapKey
from ecabinet.protocol.invitations import Code
from ecabinet.protocol.private import EpochKey, Place
from ecabinet.protocol.requests import Call, RecentNonces
from ecabinet.protocol.verifying import Trust
from tests.golden import assert_golden
from tests.protocol import vectors

FOLDER = Path(__file__).parents[2] / "docs" / "vectors"


def kept(name: str) -> dict[str, Any]:
    vector: dict[str, Any] = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
    return vector


def sealed(vector: dict[str, str]) -> Envelope:
    return Envelope(vector["bytes"].encode(), base64url.decode(vector["sig"]))


@pytest.mark.parametrize("name", vectors.MAKERS)
def test_the_wire_has_not_drifted(name: str) -> None:
    assert_golden(FOLDER / f"{name}.json", vectors.text(name))


def test_no_vector_is_left_over() -> None:
    assert {file.stem for file in FOLDER.glob("*.json")} == set(vectors.MAKERS)


def test_canonical_texts_are_read_and_others_refused() -> None:
    vector = kept("canonical")
    for text in vector["accepted"].values():
        assert rfc8785.dumps(canonical.decode(text.encode())) == text.encode()
    for data in vector["refused_base64url"].values():
        with pytest.raises(Refused, match="malformed"):
            canonical.decode(base64url.decode(data))


def test_signatures_hold() -> None:
    vector = kept("keys")
    assert keys.SigningKey.from_seed(base64url.decode(vector["seed"])).public == vector["public_key"]
    for signature in vector["signatures"].values():
        context, sig = bytes.fromhex(signature["context_hex"]), base64url.decode(signature["sig"])
        assert keys.verify(vector["public_key"], context, vector["data"].encode(), sig)


@pytest.mark.parametrize("name", ["stance", "with_every_field", "on_an_older_text"])
def test_acts_are_opened(name: str) -> None:
    vector = kept("acts")[name]
    assert envelope.open_act(sealed(vector), vector["public_key"]).hash == vector["hash"]


def test_openssl_accepts_the_signature_of_an_act(tmp_path: Path) -> None:
    """Nobody needs this program to check an act: context and bytes, one key, one command."""
    vector = kept("acts")["stance"]
    spki = bytes.fromhex("302a300506032b6570032100") + base64url.decode(vector["public_key"])  # RFC 8410 section 4
    for name, data in (
        ("key.der", spki),
        ("signed", b"ecabinet/act/v1\0" + vector["bytes"].encode()),
        ("sig", base64url.decode(vector["sig"])),
    ):
        (tmp_path / name).write_bytes(data)
    options = [
        "-verify",
        "-rawin",
        "-pubin",
        "-keyform",
        "DER",
        "-inkey",
        "key.der",
        "-in",
        "signed",
        "-sigfile",
        "sig",
    ]
    judged = subprocess.run(["openssl", "pkeyutl", *options], check=False, capture_output=True, text=True, cwd=tmp_path)
    assert judged.stdout.strip() == "Signature Verified Successfully"


@pytest.mark.parametrize("name", ["accepted", "conflict", "refused"])
def test_receipts_are_opened(name: str) -> None:
    vector = kept("receipts")[name]
    assert receipts.open_receipt(sealed(vector), vector["public_key"]).status == name
    assert receipts.leaf(sealed(vector)).hex() == vector["leaf"]


def test_the_body_is_known_by_its_first_act() -> None:
    vector = kept("genesis")
    assert genesis.open_genesis(sealed(vector), vector["body"]).maker_key == vector["public_key"]
    assert list(words.of(vector["body"])) == vector["words"]


def test_the_chain_goes_on_from_act_to_act() -> None:
    vector = kept("chain")
    value = chain.start(vector["body"], vector["feed"])
    for act_hash, expected in zip(vector["acts"], vector["chains"][1:], strict=True):
        value = chain.step(value, act_hash)
        assert value.hex() == expected


def test_proofs_hold() -> None:
    vector = kept("merkle")
    leaves, roots = ([bytes.fromhex(text) for text in vector[name]] for name in ("leaves", "roots"))
    one, grown, many = vector["inclusion"], vector["consistency"], vector["batch"]

    def proof(part: dict[str, Any]) -> list[bytes]:
        return [bytes.fromhex(text) for text in part["proof"]]

    assert merkle.verify_inclusion(leaves[one["index"]], one["index"], one["size"], proof(one), roots[one["size"]])
    assert merkle.verify_consistency(grown["old"], grown["new"], roots[grown["old"]], roots[grown["new"]], proof(grown))
    chosen = {index: leaves[index] for index in many["indexes"]}
    assert merkle.verify_batch(chosen, many["size"], proof(many), roots[many["size"]])


def test_the_checkpoint_is_opened() -> None:
    vector = kept("checkpoint")
    head = checkpoint.open_checkpoint(vector["note"], vector["body"], vector["public_key"])
    assert head == Head(vector["size"], vector["root"])


def test_the_statement_on_a_recovery_is_opened() -> None:
    vector = kept("recovery")
    statement = recovery.open_statement(sealed(vector), vector["body"], vector["public_key"])
    assert (statement.epoch, statement.kept.size, statement.head.size, statement.lost) == (2, 5, 9, ((6, 8),))
    assert recovery.lost_leaf(vector["body"], vector["lost_leaf"]["index"]).hex() == vector["lost_leaf"]["hash"]


def test_the_invitation_is_read_in_all_its_forms() -> None:
    vector = kept("invitation")
    invitation = invitations.read_file(vector["file"].encode())
    assert invitations.read_link(vector["link"]) == invitation
    assert Code.typed(vector["letters"]) == invitation.code == Code(base64url.decode(vector["seed"]))
    assert invitation.code.key.public == vector["invite_key"]
    assert list(words.of(invitation.body, invitation.tls)) == vector["words"]
    joining = sealed(vector["joining"])
    assert admission.applicant_key(joining) == vector["joining"]["public_key"]
    assert envelope.open_act(joining, vector["joining"]["public_key"]).data["invite_key"] == vector["invite_key"]


def test_the_signed_request_is_believed() -> None:
    vector = kept("request")
    claim = requests.read(vector["authorization"])
    call = Call.of(vector["method"], vector["target"], vector["content"].encode())
    assert claim.signed(call).decode() == vector["signed"]
    requests.check(claim, call, vector["public_key"], now=claim.time, nonces=RecentNonces())


def test_the_exchange_is_checked() -> None:
    vector = kept("exchange")
    request = messages.decode_request(json.dumps(vector["request"]).encode(), messages.ExchangeRequest)
    answer = messages.decode_answer(json.dumps(vector["answer"]).encode(), messages.ExchangeAnswer)
    proven = verifying.check_exchange(answer, request.checkpoint.head, Trust.founded(vector["body"], vector["log_key"]))
    assert [one.receipt.act_hash for one in proven.receipts] == [sent.envelope.hash for sent in request.acts]
    assert messages.decode_answer(json.dumps(vector["problem"]).encode(), messages.Problem).code == "gap"
    assert messages.decode_request(json.dumps(vector["upload"]).encode(), messages.UploadRequest).size == 123_456
    assert messages.decode_answer(json.dumps(vector["poke"]).encode(), messages.Poke).feeds == list(
        request.want.keys() - {"body"}
    )


def test_the_keys_of_a_register_are_followed() -> None:
    vector = kept("register_keys")
    answer = messages.decode_answer(json.dumps(vector["answer"]).encode(), messages.ExchangeAnswer)
    trust = Trust.founded(vector["body"], vector["first"])
    proven = verifying.check_exchange(answer, Head(**vector["known"]), trust)
    found = trust.following(answer.keys).keys
    assert [{"key": term.key, "start": term.start} for term in found.terms] == vector["terms"]
    assert [found.open_receipt(one.envelope) for one in proven.handed_over] == [
        one.receipt for one in proven.handed_over
    ]
    assert list(words.of_register_key(vector["body"], vector["terms"][1]["key"])) == vector["words"]


def test_the_private_note_is_opened_with_the_key_that_was_wrapped() -> None:
    vector = kept("private")
    mine = WrapKey.derived(base64url.decode(vector["device_seed"]), hpke.DEVICE)
    assert mine.public == vector["wrap_key"]
    place = Place(vector["body"], vector["person"], Share(vector["share"]), vector["epoch"])
    key = EpochKey.unwrapped(place, vector["wrapped"], vector["to"], mine)
    assert base64url.encode(key.secret) == vector["key"]
    assert key.fits(vector["check"])
    assert key.unlock(vector["note"], vector["nonce"], vector["sealed"]) == vector["says"]
