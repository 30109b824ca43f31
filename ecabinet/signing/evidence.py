"""The evidence file: all acts and receipts of a meeting and its body, with which anyone can check the minutes offline.

A ZIP of readable files: `manifest.json` names the others with their SHA-256; `feeds/*.jsonl` hold the acts verbatim,
each with the central store's receipt; `register.json` the signed head of the register and the proof that these
receipts stand in it; `papers.json` the digests of the papers; `minutes.pdf` the signed minutes. The same contents give
the same bytes.
"""

import hashlib
import io
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ecabinet.application import folding
from ecabinet.application.messages import Catalogue, Language
from ecabinet.protocol import base64url, canonical, envelope, receipts
from ecabinet.protocol.envelope import Envelope
from ecabinet.signing import safe_file

FORMAT = "ecabinet/evidence/v1"
MANIFEST = "manifest.json"
README = "README.txt"
REGISTER = "register.json"
PAPERS = "papers.json"
MINUTES = "minutes.pdf"
FILE_LIMIT = 256 << 20
"""The longest file inside, in bytes."""

_FIRST_DAY_OF_ZIP = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_READABLE = 0o644 << 16


@dataclass(frozen=True, slots=True)
class EvidenceEntry:
    """One place in a feed: the act as its author signed it, and the central store's receipt for it."""

    act: Envelope
    receipt: Envelope


@dataclass(frozen=True, slots=True)
class Batch:
    """The proof that the receipts with these numbers stand in the register (`merkle.batch_proof`)."""

    leaves: tuple[int, ...]
    hashes: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Register:
    """A signed head of the register and, under it, the proofs for the receipts; every receipt in one of them."""

    checkpoint: str
    batches: tuple[Batch, ...]

    @classmethod
    def single(cls, checkpoint: str, found: Sequence[Envelope], hashes: Sequence[bytes]) -> "Register":
        """The register with one proof for all these receipts, as an exchange's answer has it."""
        leaves = sorted({receipts.read(receipt.bytes).leaf_index for receipt in found})
        return cls(checkpoint, (Batch(tuple(leaves), tuple(bytes(value) for value in hashes)),))


@dataclass(frozen=True, slots=True)
class Evidence:
    """What an evidence file holds; `body` is the body's id in hex, `minutes` empty where they are not signed yet.

    `feeds` are keyed by name, each with its entries from the first on. `register` is None where no proof was at hand.
    """

    body: str
    meeting: str
    feeds: Mapping[str, Sequence[EvidenceEntry]]
    register: Register | None = None
    minutes: bytes = b""


def write_evidence(file: Path, evidence: Evidence, catalogue: Catalogue) -> None:
    """Write an evidence file; raises `Unavailable("profile_unwritable")` where the disk fails."""
    safe_file.write(file, evidence_bytes(evidence, catalogue))


def evidence_bytes(evidence: Evidence, catalogue: Catalogue) -> bytes:
    """The bytes of an evidence file."""
    files = {name: data for name, data in _files(evidence).items() if data}
    said = [catalogue.sentence("evidence_readme", language) for language in (Language.VIETNAMESE, Language.ENGLISH)]
    files[README] = "\n\n".join(said).encode()
    manifest = {
        "format": FORMAT,
        "body": evidence.body,
        "meeting": evidence.meeting,
        "files": [
            {"name": name, "length": len(data), "sha256": hashlib.sha256(data).hexdigest()}
            for name, data in sorted(files.items())
        ],
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in [(MANIFEST, canonical.encode(manifest, FILE_LIMIT)), *sorted(files.items())]:
            archive.writestr(_entry(name), data)
    return buffer.getvalue()


def _entry(name: str) -> zipfile.ZipInfo:
    """An entry that says nothing of when and where it was written."""
    info = zipfile.ZipInfo(name, _FIRST_DAY_OF_ZIP)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.create_system = _UNIX
    info.external_attr = _READABLE
    return info


def feed_file(feed: str) -> str:
    """The name of the file that holds a feed; a colon is no sign for file names everywhere."""
    return f"feeds/{feed.replace(':', '.')}.jsonl"


def papers_of(evidence: Evidence) -> dict[str, int]:
    """Every paper that the acts refer to: its SHA-256 and, where an act tells it, its size in bytes, else 0."""
    found: dict[str, int] = {}
    for entries in evidence.feeds.values():
        for entry in entries:
            for digest, size in folding.mentioned(envelope.peek(entry.act.bytes)).items():
                found[digest] = size or found.get(digest, 0)
    return found


def _files(evidence: Evidence) -> dict[str, bytes]:
    papers = [{"sha256": digest, "size": size} for digest, size in sorted(papers_of(evidence).items())]
    files = {feed_file(feed): _lines(entries) for feed, entries in evidence.feeds.items()}
    files[PAPERS] = canonical.encode(papers, FILE_LIMIT)
    files[MINUTES] = evidence.minutes
    if evidence.register is not None:
        files[REGISTER] = canonical.encode(_register(evidence.register), FILE_LIMIT)
    return files


def _lines(entries: Sequence[EvidenceEntry]) -> bytes:
    return b"".join(canonical.encode(_texts(entry), FILE_LIMIT) + b"\n" for entry in entries)


def _texts(entry: EvidenceEntry) -> dict[str, str]:
    parts = {"act": entry.act.bytes, "act_sig": entry.act.sig, "receipt": entry.receipt.bytes}
    parts["receipt_sig"] = entry.receipt.sig
    return {name: base64url.encode(data) for name, data in parts.items()}


def _register(register: Register) -> dict[str, object]:
    return {
        "checkpoint": register.checkpoint,
        "batches": [
            {"leaves": list(batch.leaves), "hashes": [base64url.encode(value) for value in batch.hashes]}
            for batch in register.batches
        ],
    }
