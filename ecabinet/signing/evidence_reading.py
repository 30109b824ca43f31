"""Reads an evidence file that anybody may have made: with limits first, and nothing that the manifest does not name."""

import hashlib
import io
import re
import zipfile
import zlib
from collections.abc import Callable
from typing import Any, TypeVar

from ecabinet.domain.faults import Refused
from ecabinet.protocol import base64url, canonical
from ecabinet.protocol.envelope import Envelope
from ecabinet.signing.evidence import (
    FILE_LIMIT,
    FORMAT,
    MANIFEST,
    MINUTES,
    PAPERS,
    README,
    REGISTER,
    Batch,
    Evidence,
    EvidenceEntry,
    Register,
    papers_of,
)

LIMIT = 512 << 20
"""The longest evidence file, and the most it may unpack to, in bytes."""

_MOST_FILES = 10_000
_MOST_RATIO = 200
_RATIO_FLOOR = 1 << 20
_FEED_FILE = re.compile(r"feeds/([a-z]+(?:\.[0-9A-Za-z_-]{1,64}){0,2})\.jsonl")
_OTHERS = frozenset({MANIFEST, README, REGISTER, PAPERS, MINUTES})

T = TypeVar("T")


def read_evidence(data: bytes) -> Evidence:
    """Read an evidence file.

    Raises `Refused` with "evidence_unreadable" where it is no evidence file, "evidence_too_large" where it would fill
    the memory, and "evidence_altered" where a file in it is not the one that its manifest names.
    """
    if len(data) > LIMIT:
        raise Refused("evidence_too_large")
    files = _unpacked(data)
    manifest = _parsed(lambda: _manifest(files.pop(MANIFEST)))
    if {name: hashlib.sha256(content).hexdigest() for name, content in files.items()} != manifest["files"]:
        raise Refused("evidence_altered")
    evidence = _parsed(lambda: _evidence(manifest["body"], manifest["meeting"], files))
    _check_papers(evidence, files.get(PAPERS, b""))
    return evidence


def _unpacked(data: bytes) -> dict[str, bytes]:
    """Every file of the archive by its name; only names that an evidence file can have."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            names = [entry.filename for entry in entries]
            if len(names) > _MOST_FILES:
                raise Refused("evidence_too_large")
            if len(set(names)) != len(names) or not all(
                name in _OTHERS or _FEED_FILE.fullmatch(name) for name in names
            ):
                raise Refused("evidence_unreadable")
            left = LIMIT
            files: dict[str, bytes] = {}
            for entry in entries:
                files[entry.filename] = _content(archive, entry, min(left, FILE_LIMIT))
                left -= len(files[entry.filename])
            return files
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError, ValueError):
        raise Refused("evidence_unreadable") from None


def _content(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, limit: int) -> bytes:
    """One file, read no further than it may go: what the archive says of its length is not believed."""
    if entry.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise Refused("evidence_unreadable")
    limit = min(limit, max(_RATIO_FLOOR, entry.compress_size * _MOST_RATIO))
    with archive.open(entry) as opened:
        content = opened.read(limit + 1)
    if len(content) > limit:
        raise Refused("evidence_too_large")
    return content


def _parsed(read: Callable[[], T]) -> T:
    """Turn every way in which a file can be of another form into one sentence."""
    try:
        return read()
    except (Refused, KeyError, TypeError, ValueError, AttributeError):
        raise Refused("evidence_unreadable") from None


def _manifest(data: bytes) -> dict[str, Any]:
    values = canonical.decode(data, FILE_LIMIT)
    if values["format"] != FORMAT or set(values) != {"format", "body", "meeting", "files"}:
        raise ValueError("another format")
    files = {entry["name"]: entry["sha256"] for entry in values["files"]}
    return {"body": str(values["body"]), "meeting": str(values["meeting"]), "files": files}


def _evidence(body: str, meeting: str, files: dict[str, bytes]) -> Evidence:
    feeds = {
        match[1].replace(".", ":"): tuple(_entry(line) for line in content.splitlines())
        for name, content in files.items()
        if (match := _FEED_FILE.fullmatch(name))
    }
    register = _register(files[REGISTER]) if REGISTER in files else None
    return Evidence(body, meeting, feeds, register, files.get(MINUTES, b""))


def _entry(line: bytes) -> EvidenceEntry:
    values = canonical.decode(line, FILE_LIMIT)
    parts = [base64url.decode(values[name]) for name in ("act", "act_sig", "receipt", "receipt_sig")]
    return EvidenceEntry(Envelope(parts[0], parts[1]), Envelope(parts[2], parts[3]))


def _register(data: bytes) -> Register:
    values = canonical.decode(data, FILE_LIMIT)
    batches = tuple(
        Batch(
            tuple(int(leaf) for leaf in batch["leaves"]),
            tuple(base64url.decode(value) for value in batch["hashes"]),
        )
        for batch in values["batches"]
    )
    return Register(str(values["checkpoint"]), batches)


def _check_papers(evidence: Evidence, listed: bytes) -> None:
    """The list of papers says what the acts say, and nothing else."""
    papers = _parsed(lambda: {entry["sha256"]: entry["size"] for entry in canonical.decode(listed, FILE_LIMIT)})
    if papers != _parsed(lambda: papers_of(evidence)):
        raise Refused("evidence_altered")
