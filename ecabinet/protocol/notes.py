"""Signed notes (C2SP signed-note) with Ed25519 keys: short texts that are read, signed and witnessed line by line."""

import base64
import binascii
import hashlib

from ecabinet.domain.faults import Refused
from ecabinet.protocol import base64url, keys

_ED25519 = b"\x01"
_KEY_ID_BYTES = 4
_DASH = "\u2014 "
_MOST_BYTES = 64_000
_MOST_SIGNATURES = 16


def key_id(name: str, public: str) -> bytes:
    """The four bytes by which a signature line names its key; raises `Refused("malformed")` for a key that is none."""
    raw = base64url.decode(public, keys.KEY_BYTES)
    return hashlib.sha256(name.encode() + b"\n" + _ED25519 + raw).digest()[:_KEY_ID_BYTES]


def sign(text: str, name: str, key: keys.SigningKey) -> str:
    """A note: the text, which ends with a line end, an empty line, and the line with the signature."""
    if not text.endswith("\n"):
        raise ValueError("the text of a note ends with a line end")
    sig = base64.b64encode(key_id(name, key.public) + key.sign(keys.NOTE, text.encode())).decode("ascii")
    return f"{text}\n{_DASH}{name} {sig}\n"


def open_note(note: str, name: str, public: str) -> str:
    """The text of a note that a key signed; raises `Refused` with `malformed` or `bad_signature`.

    Signatures of other keys, such as those of witnesses, are passed over.
    """
    text, lines = _split(note)
    wanted = key_id(name, public)
    found = [sig for line_name, number, sig in map(_signature, lines) if (line_name, number) == (name, wanted)]
    if not found or not all(keys.verify(public, keys.NOTE, text.encode(), sig) for sig in found):
        raise Refused("bad_signature")
    return text


def _split(note: str) -> tuple[str, list[str]]:
    """The text and the lines of signatures behind its last empty line."""
    if len(note) > _MOST_BYTES or any(sign < " " and sign != "\n" for sign in note):
        raise _malformed()
    text, empty_line, signatures = note.rpartition("\n\n")
    lines = signatures.split("\n")
    if not empty_line or lines.pop() != "" or not 1 <= len(lines) <= _MOST_SIGNATURES:
        raise _malformed()
    return text + "\n", lines


def _signature(line: str) -> tuple[str, bytes, bytes]:
    """The name, the key's four bytes and the signature on one line."""
    name, _, text = line.removeprefix(_DASH).partition(" ")
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise _malformed() from None
    if not line.startswith(_DASH) or not name or len(data) <= _KEY_ID_BYTES:
        raise _malformed()
    return name, data[:_KEY_ID_BYTES], data[_KEY_ID_BYTES:]


def _malformed() -> Refused:
    return Refused("malformed", {"why": "not a signed note"})
