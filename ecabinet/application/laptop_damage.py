"""What a laptop found at its start that its own file had lost, and what became of it.

The note stands among the laptop's settings until its person has read it: the file may have been mended long before
anybody looks.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import msgspec

from ecabinet.application.laptop_rows import DeviceHead
from ecabinet.application.ports import Reading, Writing

_NOTE: Final = "damage/found"
_CHAIN_END: Final = "damage/chain-end"


@dataclass(frozen=True, slots=True)
class Damage:
    """Numbers of this laptop's own acts that its file had lost.

    `put_back` are here again, out of the second copy; `missing` are not, unless the store has them: then they come
    back with its next answers. What was half written, or could still be taken back, may be older than it was.
    """

    put_back: tuple[int, ...] = ()
    missing: tuple[int, ...] = ()


def note(writing: Writing, found: Damage) -> None:
    """Keep what was found, with what was found before and nobody has read yet."""
    before = _kept(writing)
    missing = {*before.missing, *found.missing} - {*found.put_back}
    together = Damage(tuple(sorted({*before.put_back, *found.put_back})), tuple(sorted(missing)))
    writing.put_setting(_NOTE, msgspec.json.encode(together).decode())


def read(reading: Reading, device: str) -> Damage | None:
    """What was found and not read yet; None where nothing was. What has come from the store since is not missing."""
    if not reading.setting(_NOTE):
        return None
    kept = _kept(reading)
    return Damage(kept.put_back, tuple(reading.lacking(device, kept.missing)))


def chain_end(reading: Reading) -> DeviceHead:
    """Where this laptop's chain of acts ended when acts of it were found missing; no number up to it is free."""
    seq, _, act_hash = (reading.setting(_CHAIN_END) or "0:").partition(":")
    return DeviceHead(int(seq), act_hash)


def end_chain(writing: Writing, head: DeviceHead) -> None:
    """Have the chain go on behind an act that is missing."""
    writing.put_setting(_CHAIN_END, f"{head.seq}:{head.hash}")


def settle(writing: Writing) -> None:
    """Note that it was read."""
    writing.put_setting(_NOTE, "")


def spans(numbers: Sequence[int]) -> str:
    """Numbers in order as a person writes them: `3, 7–9`."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1] = [runs[-1][0], number]
        else:
            runs.append([number])
    return ", ".join("–".join(map(str, run)) for run in runs)


def _kept(reading: Reading) -> Damage:
    text = reading.setting(_NOTE)
    return msgspec.json.decode(text, type=Damage) if text else Damage()
