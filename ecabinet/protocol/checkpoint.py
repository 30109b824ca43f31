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
    _, size, root, *rest = notes.open_note(note, origin(body), log_key).split("\n")
    try:
        digest = base64.b64decode(root, validate=True)
    except (binascii.Error, ValueError):
        digest = b""
    if rest != [""] or not _SIZE.fullmatch(size) or len(digest) != len(merkle.EMPTY_ROOT):
        raise Refused("malformed", {"why": "not a checkpoint"})
    return Head(int(size), digest.hex())
