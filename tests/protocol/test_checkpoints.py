"""Heads travel as signed notes that other tools for such registers can read."""

import base64

import pytest

from ecabinet.domain.faults import Refused
from ecabinet.protocol import base64url, checkpoint, keys, notes
from ecabinet.protocol.envelope import Head
from tests.protocol.little_store import a_key

# The example that the documentation of the format's first implementation (Go's sumdb/note) publishes, keys included.
PETER = keys.SigningKey.from_seed(base64.b64decode("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz")[1:])
PETER_PUBLIC = base64url.encode(base64.b64decode("ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")[1:])
TEXT = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
NOTE = (
    TEXT
    + "\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
)

BODY, KEY, HEAD = "ab" * 32, a_key(1), Head(20_852_163, "0b" * 32)


def code(note: str, body: str = BODY, public: str = KEY.public) -> str:
    with pytest.raises(Refused) as caught:
        checkpoint.open_checkpoint(note, body, public)
    return caught.value.code


def test_the_published_note_is_made_and_opened() -> None:
    assert PETER.public == PETER_PUBLIC
    assert notes.key_id("PeterNeumann", PETER_PUBLIC).hex() == "c74f20a3"
    assert notes.sign(TEXT, "PeterNeumann", PETER) == NOTE
    assert notes.open_note(NOTE, "PeterNeumann", PETER_PUBLIC) == TEXT


def test_signatures_of_others_are_passed_over() -> None:
    witness = notes.sign(TEXT, "witness.example", a_key(7)).rpartition("\n\n")[2]
    assert notes.open_note(NOTE + witness, "PeterNeumann", PETER_PUBLIC) == TEXT
    assert notes.open_note(NOTE + witness, "witness.example", a_key(7).public) == TEXT


@pytest.mark.parametrize(
    "note",
    [
        "",
        TEXT,
        NOTE[:-1],
        NOTE + "\n",
        NOTE.replace("\n\n", "\n"),
        NOTE.replace("—", "-"),
        NOTE.replace("If you", "If\tyou"),
        NOTE.replace("x08go", "x08g*"),
        NOTE + "— other\n",
        NOTE + "— other AAAA\n",
        NOTE + NOTE.splitlines(keepends=True)[-1] * 16,
        "a" * 70_000 + NOTE,
    ],
)
def test_a_note_in_another_form_is_malformed(note: str) -> None:
    with pytest.raises(Refused) as caught:
        notes.open_note(note, "PeterNeumann", PETER_PUBLIC)
    assert caught.value.code == "malformed"


@pytest.mark.parametrize(
    ("note", "name", "public"),
    [
        (NOTE.replace("If you", "When you"), "PeterNeumann", PETER_PUBLIC),
        (NOTE, "SomebodyElse", PETER_PUBLIC),
        (NOTE, "PeterNeumann", a_key(7).public),
        (NOTE.replace("BwJnAM=", "BwJnAA="), "PeterNeumann", PETER_PUBLIC),
    ],
)
def test_a_note_that_the_key_did_not_sign_is_not_opened(note: str, name: str, public: str) -> None:
    with pytest.raises(Refused) as caught:
        notes.open_note(note, name, public)
    assert caught.value.code == "bad_signature"


def test_one_wrong_signature_beside_a_right_one_spoils_the_note() -> None:
    wrong = notes.sign("other\n", "PeterNeumann", PETER).rpartition("\n\n")[2]
    with pytest.raises(Refused) as caught:
        notes.open_note(NOTE + wrong, "PeterNeumann", PETER_PUBLIC)
    assert caught.value.code == "bad_signature"


def test_a_text_without_its_last_line_end_cannot_be_signed() -> None:
    with pytest.raises(ValueError, match="line end"):
        notes.sign("text", "name", KEY)


def test_a_head_is_read_back_the_same() -> None:
    note = checkpoint.seal(HEAD, BODY, KEY)
    assert note.startswith(f"ecabinet/register/{BODY}\n20852163\nCwsLCw")
    assert checkpoint.open_checkpoint(note, BODY, KEY.public) == HEAD
    assert checkpoint.open_checkpoint(checkpoint.seal(Head(), BODY, KEY), BODY, KEY.public) == Head()


def test_a_head_of_another_body_key_or_size_is_not_taken() -> None:
    note = checkpoint.seal(HEAD, BODY, KEY)
    assert code(note, body="cd" * 32) == "other_body"
    assert code("<html>") == "other_body"
    assert code(note, public=a_key(2).public) == "bad_signature"
    assert code(note.replace("20852163", "20852164")) == "bad_signature"


@pytest.mark.parametrize(
    "lines",
    [
        "007\n{root}\n",
        "-1\n{root}\n",
        "\n{root}\n",
        "7\n{root}\nmore\n",
        "7\n{root}x\n",
        "7\nAAAA\n",
        "7\n!!!!\n",
        "99999999999999999999\n{root}\n",
    ],
)
def test_a_signed_note_that_is_no_checkpoint_is_malformed(lines: str) -> None:
    text = checkpoint.origin(BODY) + "\n" + lines.format(root=base64.b64encode(bytes(32)).decode())
    assert code(notes.sign(text, checkpoint.origin(BODY), KEY)) == "malformed"


@pytest.mark.parametrize("lines", ["", "7\n"])
def test_a_note_with_too_few_lines_is_malformed(lines: str) -> None:
    assert code(notes.sign(checkpoint.origin(BODY) + "\n" + lines, checkpoint.origin(BODY), KEY)) == "malformed"
