"""Notes the head of the register in an evidence file that is examined here: the next exchange compares it with ours."""

from contextlib import suppress
from pathlib import Path
from typing import Final

from ecabinet.application.laptop import Laptop
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.signing.evidence_reading import LIMIT, read_evidence
from ecabinet.signing.examining import examine_file
from ecabinet.signing.verdict import Verdict

_ARCHIVE: Final = b"PK"


def examine_and_note(laptop: Laptop, file: Path) -> Verdict:
    """The verdict on a file; raises as `examine_file`."""
    verdict = examine_file(file)
    # What is wrong with the file stands in the verdict, and a laptop that cannot note something has said so elsewhere.
    with suppress(Refused, Unavailable, OSError):
        _note(laptop, file)
    return verdict


def _note(laptop: Laptop, file: Path) -> None:
    with file.open("rb") as opened:
        data = opened.read(LIMIT + 1)
    if not data.startswith(_ARCHIVE):
        return
    evidence = read_evidence(data)
    if evidence.register is not None and evidence.body == laptop.body_id:
        laptop.exchange.heads.meet(evidence.register.checkpoint, file.name)
