"""The hash chain of a feed: two readers at the same place with the same chain hold the same acts in the same order."""

import hashlib

_FEED = b"ecabinet/feed/v1\0"


def start(body: str, feed: str) -> bytes:
    """The chain of a feed before its first act; `body` is the body's id in hex as it stands in acts."""
    return hashlib.sha256(_FEED + body.encode("ascii") + feed.encode("utf-8")).digest()


def step(chain: bytes, act_hash: str) -> bytes:
    """The chain after one more act, given that act's hash in hex."""
    return hashlib.sha256(chain + bytes.fromhex(act_hash)).digest()
