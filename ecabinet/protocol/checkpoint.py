"""Heads of the register as signed checkpoints (C2SP tlog-checkpoint), which laptops keep and compare.

The name of the register, on the first line and on the signature, is made of the body's id, so that a head of one body
never passes for a head of another.
"""

import base64
import binascii
import re

from ecabinet.domain.faults import Refused
from ecabinet.protocol import keys, merkle, notes
from ecabinet.protocol.envelope import Head

_LINES = 4  # origin, size, root, and nothing behind the last line end
_SIZE = re.compile(r"0|[1-9][0-9]{0,15}")


def origin(body: str) -> str:
    """The name of a body's register."""
    return f"ecabinet/register/{body}"


def seal(head: Head, body: str, log_key: keys.SigningKey) -> str:
    """The signed note that says how far a body's register goes."""
    root = base64.b64encode(bytes.fromhex(head.root)).decode("ascii")
    return notes.sign(f"{origin(body)}\n{head.size}\n{root}\n", origin(body), log_key)


def open_checkpoint(note: str, body: str, log_key: str) -> Head:
    """The head in a signed note; raises `Refused` with `malformed`, `bad_signature` or `other_body`."""
    if not note.startswith(origin(body) + "\n"):
        raise Refused("other_body")
    lines = notes.open_note(note, origin(body), log_key).split("\n")
    if len(lines) != _LINES or not _SIZE.fullmatch(lines[1]):
        raise _malformed()
    try:
        digest = base64.b64decode(lines[2], validate=True)
    except (binascii.Error, ValueError):
        raise _malformed() from None
    if len(digest) != len(merkle.EMPTY_ROOT):
        raise _malformed()
    return Head(int(lines[1]), digest.hex())


def _malformed() -> Refused:
    return Refused("malformed", {"why": "not a checkpoint"})
