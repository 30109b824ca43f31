"""Folded states on the laptop's disk, so that a start need not fold every act again.

They are a convenience and never the record: a row counts only for the very program that made it and for the chain of
the feed as it stands, and whatever cannot be read is folded anew from the acts.
"""

import hashlib
import sys
from functools import cache
from pathlib import Path

import msgspec

from ecabinet import domain
from ecabinet.application import folding
from ecabinet.application.laptop_rows import StateRow
from ecabinet.domain.deciding import State
from ecabinet.domain.feeds import FeedName
from ecabinet.domain.layers import Layered
from ecabinet.domain.states import STATE_OF

GROWN = 50
"""How many acts a feed must have grown by for its state to be worth writing again while the program is at work."""


@cache
def maker() -> str:
    """What names the rules that this program folds by: states made under others may differ in anything.

    The digest of the rules' source; in a bundle, which has none, the program file itself.
    """
    places = sorted(Path(place) for place in domain.__path__)
    files = sorted(file for place in places for file in place.rglob("*.py"))
    if files:
        files.append(Path(folding.__file__))
        return hashlib.sha256(b"\0".join(file.read_bytes() for file in files)).hexdigest()
    program = Path(sys.executable).stat()
    return f"{program.st_size}-{program.st_mtime_ns}"


def is_worth_writing(seq: int, written: int, least: int) -> bool:
    """Whether a state after `seq` acts is so far ahead of the written one; a feed may also have begun anew since."""
    return not 0 <= seq - written < least


def row(feed: str, state: State, chain: bytes) -> StateRow:
    """The row that keeps a state; `chain` is the feed's at that place."""
    return StateRow(feed, state.seq, chain, maker(), msgspec.msgpack.encode(state, enc_hook=_plain))


def state(kept: StateRow) -> State | None:
    """The state inside a row; None where another program made it or it cannot be read."""
    if kept.maker != maker():
        return None
    try:
        found: State = msgspec.msgpack.decode(kept.content, type=STATE_OF[FeedName.parse(kept.feed).kind])
    except (msgspec.MsgspecError, KeyError):
        return None
    return found if found.seq == kept.seq else None


def _plain(value: object) -> object:
    """What the format has no word for; raises `NotImplementedError` for anything else."""
    if isinstance(value, Layered):
        return dict(value)
    raise NotImplementedError(type(value))
