"""The signature containers inside a PDF, read from its bytes without a PDF library, and strictly.

A signature covers the whole file but its own container, `<hex of a CMS SignedData, then zeros>`. PDF readers let much
pass there: other letters in the hex, anything in the padding, fields of the CMS that no signature covers. Whoever
promises that one changed byte is noticed must allow exactly the form this program writes.
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from asn1crypto import algos, cms, parser
from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm

_BYTE_RANGE = re.compile(rb"/ByteRange \[0 (\d{1,10}) (\d{1,10}) (\d{1,10})\]")
_HEX = re.compile(rb"<(?:[0-9A-F]{2})+>")
_DIGESTS = {"sha256", "sha384", "sha512"}
_CONSTRUCTED = 1
_TIME_STAMP = "tst_info"


class Problem(StrEnum):
    """Why a container cannot be read; each has its sentence in the message catalogue."""

    FORM = "verify_container"
    TRUNCATED = "verify_truncated"


@dataclass(frozen=True, slots=True)
class Container:
    """One container: where its signature's coverage ends, the CMS in it, and whether the bytes are those signed."""

    end: int
    signed: cms.SignedData
    intact: bool

    @property
    def is_time_stamp(self) -> bool:
        """Whether a time authority made it rather than a signer."""
        return bool(self.signed["encap_content_info"]["content_type"].native == _TIME_STAMP)


def containers(data: bytes) -> tuple[Container, ...] | Problem:
    """All containers in the order of their coverage, or what is wrong with the first that cannot be read."""
    found: list[Container] = []
    for match in _BYTE_RANGE.finditer(data):
        container = _container(data, *(int(part) for part in match.groups()))
        if isinstance(container, Problem):
            return container
        found.append(container)
    return tuple(sorted(found, key=lambda container: container.end))


def _container(data: bytes, start: int, after: int, length: int) -> Container | Problem:
    end = after + length
    if end > len(data):
        return Problem.TRUNCATED
    if not (0 < start < after) or not _HEX.fullmatch(data, start, after):
        return Problem.FORM
    raw = bytes.fromhex(data[start + 1 : after - 1].decode("ascii"))
    try:
        signed = _strictly_read(raw)
        algorithm, expected = _imprint(signed)
    except (ValueError, TypeError, KeyError, IndexError):
        return Problem.FORM
    if algorithm not in _DIGESTS:
        return Problem.FORM
    digest = hashlib.new(algorithm, memoryview(data)[:start])
    digest.update(memoryview(data)[after:end])
    return Container(end, signed, digest.digest() == expected)


def _strictly_read(raw: bytes) -> cms.SignedData:
    """The CMS in a container; raises `ValueError` unless it is DER and nothing but zeros follow it."""
    der = raw[: parser.peek(raw)]
    info = cms.ContentInfo.load(der, strict=True)
    if info["content_type"].native != "signed_data" or raw[len(der) :].strip(b"\0"):
        raise ValueError("not a CMS and its padding")
    if not _is_der(der) or len(info["content"]["signer_infos"]) != 1:
        raise ValueError("not the CMS of one signer in DER")
    return info["content"]


def _is_der(data: bytes) -> bool:
    """Whether every element, down to the last, is written in the shortest form (X.690, 10.1)."""
    place = 0
    while place < len(data):
        length = parser.peek(data[place:])
        kind, method, tag, _, content, _ = parser.parse(data[place : place + length], strict=True)
        if parser.emit(kind, method, tag, content) != data[place : place + length]:
            return False
        if method == _CONSTRUCTED and not _is_der(content):
            return False
        place += length
    return True


def _imprint(signed: cms.SignedData) -> tuple[str, bytes]:
    """The digest over the document that the container states, and its algorithm."""
    content = signed["encap_content_info"]
    if content["content_type"].native == _TIME_STAMP:
        imprint = content["content"].parsed["message_imprint"]
        return imprint["hash_algorithm"]["algorithm"].native, imprint["hashed_message"].native
    signer = signed["signer_infos"][0]
    stated = [attribute["values"][0] for attribute in signer["signed_attrs"] if _is(attribute, "message_digest")]
    return signer["digest_algorithm"]["algorithm"].native, stated[0].native


def _is(attribute: cms.CMSAttribute, name: str) -> bool:
    return bool(attribute["type"].native == name)


def is_strict(signed: cms.SignedData) -> bool:
    """Whether everything in a signer's CMS that the signature does not cover has its one expected value."""
    signer = signed["signer_infos"][0]
    digest = signer["digest_algorithm"]["algorithm"].native
    signature = signer["signature_algorithm"]["algorithm"].native
    content = signed["encap_content_info"]
    return (
        signed["version"].native == signer["version"].native == "v1"
        and signer["sid"].name == "issuer_and_serial_number"
        and content["content_type"].native == "data"
        and content["content"].native is None
        and signed["crls"].native is None
        and signer["unsigned_attrs"].native is None
        and signature in {f"{digest}_ecdsa", f"{digest}_rsa"}
        and [algorithm.dump() for algorithm in signed["digest_algorithms"]] == [_plain_digest(digest)]
        and signer["digest_algorithm"].dump() == _plain_digest(digest)
        and signer["signature_algorithm"].dump() == algos.SignedDigestAlgorithm({"algorithm": signature}).dump()
    )


def _plain_digest(name: str) -> bytes:
    encoded: bytes = algos.DigestAlgorithm({"algorithm": name}).dump()
    return encoded


@dataclass(frozen=True, slots=True)
class Chain:
    """A signer's certificate and the carried ones above it, each checked to have issued the one before."""

    certificates: tuple[x509.Certificate, ...]

    @property
    def signer(self) -> x509.Certificate:
        """The signer's certificate."""
        return self.certificates[0]

    @property
    def root(self) -> x509.Certificate | None:
        """The carried root, which signed itself; None where the chain ends below one."""
        last = self.certificates[-1]
        return last if last.subject == last.issuer else None


def chain_of(signed: cms.SignedData) -> Chain | None:
    """The chain in a container; None where a carried certificate is not part of it or was not issued as it says."""
    try:
        carried = [x509.load_der_x509_certificate(choice.chosen.dump()) for choice in signed["certificates"]]
        serial = signed["signer_infos"][0]["sid"].chosen["serial_number"].native
        signers = [certificate for certificate in carried if certificate.serial_number == serial]
        if len(signers) != 1:
            return None
        chain = (signers[0], *_above(signers[0], carried))
        for issued, issuer in pairwise(chain):
            issued.verify_directly_issued_by(issuer)
        if chain[-1].subject == chain[-1].issuer:
            chain[-1].verify_directly_issued_by(chain[-1])
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm):
        return None
    return Chain(chain) if len(chain) == len(carried) else None


def _above(last: x509.Certificate, carried: list[x509.Certificate]) -> Iterator[x509.Certificate]:
    for _ in carried:
        issuers = [certificate for certificate in carried if certificate.subject == last.issuer]
        if last.subject == last.issuer or len(issuers) != 1:
            return
        last = issuers[0]
        yield last
