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

from asn1crypto import algos, cms, core, parser
from asn1crypto import x509 as asn1_x509
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
class Chain:
    """A signer's certificate, and the carried root above it where there is one, each link between them checked."""

    signer: x509.Certificate
    root: x509.Certificate | None


@dataclass(frozen=True, slots=True)
class Container:
    """One container: what it covers, its bytes, whether those covered are the ones signed, and the signer's chain."""

    byte_range: tuple[int, int, int, int]
    content: bytes
    intact: bool
    chain: Chain | None

    @property
    def end(self) -> int:
        """Where the coverage of its signature ends."""
        return self.byte_range[2] + self.byte_range[3]

    @property
    def is_time_stamp(self) -> bool:
        """Whether a time authority made it rather than a signer."""
        return self.chain is None


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
    try:  # the CMS is parsed as it is looked at, so all looking happens here
        signed = _strictly_read(raw)
        algorithm, expected = _imprint(signed)
        chain = None if _is_time_stamp(signed) else chain_of(signed)
        good = algorithm in _DIGESTS and (_is_time_stamp(signed) or (chain is not None and is_strict(signed)))
    except (ValueError, TypeError, KeyError, IndexError):
        return Problem.FORM
    if not good:
        return Problem.FORM
    digest = hashlib.new(algorithm, memoryview(data)[:start])
    digest.update(memoryview(data)[after:end])
    return Container((0, start, after, length), raw, digest.digest() == expected, chain)


def _strictly_read(raw: bytes) -> cms.SignedData:
    """The CMS in a container; raises `ValueError` unless it is DER and nothing but zeros follow it."""
    der = raw[: parser.peek(raw)]
    info = cms.ContentInfo.load(der, strict=True)
    if info["content_type"].native != "signed_data" or raw[len(der) :].strip(b"\0"):
        raise ValueError("not a CMS and its padding")
    signed = info["content"]
    if not _is_der(der) or len(signed["signer_infos"]) != 1:
        raise ValueError("not the CMS of one signer in DER")
    signer = signed["signer_infos"][0]
    if not all(_is_whole(part) for part in (info, signed, signed["certificates"], signed["signer_infos"], signer)):
        raise ValueError("a CMS with something more in it")
    return signed


def _is_whole(value: core.Sequence | core.SequenceOf) -> bool:
    """Whether a list of elements consists of those that are known, and nothing more."""
    parts = (value[name] for name in value) if isinstance(value, core.Sequence) else value
    return b"".join(part.dump() for part in parts) == bytes(value.contents)


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


def _is_time_stamp(signed: cms.SignedData) -> bool:
    return bool(signed["encap_content_info"]["content_type"].native == _TIME_STAMP)


def _imprint(signed: cms.SignedData) -> tuple[str, bytes]:
    """The digest over the document that the container states, and its algorithm."""
    if _is_time_stamp(signed):
        imprint = signed["encap_content_info"]["content"].parsed["message_imprint"]
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
        and content.dump() == cms.ContentInfo({"content_type": "data"}).dump()
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


def chain_of(signed: cms.SignedData) -> Chain | None:
    """The chain in a container; None where a carried certificate is not part of it or was not issued as it says."""
    try:
        carried = [choice.chosen for choice in signed["certificates"] if choice.name == "certificate"]
        signers = [certificate for certificate in carried if _name(certificate) == _named(signed)]
        if len(signers) != 1:
            return None
        found = [signers[0], *_above(signers[0], carried)]
        if any(certificate["signature_value"].contents[0] for certificate in found):
            return None  # bits of a signature said to be unused, which nobody would miss
        chain = tuple(x509.load_der_x509_certificate(certificate.dump()) for certificate in found)
        for issued, issuer in pairwise(chain):
            issued.verify_directly_issued_by(issuer)
        root = chain[-1] if _issued_itself(found[-1]) else None
        if root is not None:
            root.verify_directly_issued_by(root)
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm, x509.InvalidVersion):
        return None
    return Chain(chain[0], root) if len(chain) == len(signed["certificates"]) else None


def _named(signed: cms.SignedData) -> bytes:
    """How a CMS names its signer's certificate: its issuer and serial number, byte by byte."""
    sid = signed["signer_infos"][0]["sid"]
    return bytes(sid.dump()) if sid.name == "issuer_and_serial_number" else b""


def _name(certificate: asn1_x509.Certificate) -> bytes:
    values = {"issuer": certificate.issuer, "serial_number": certificate["tbs_certificate"]["serial_number"]}
    return bytes(cms.IssuerAndSerialNumber(values).dump())


def _issued_itself(certificate: asn1_x509.Certificate) -> bool:
    return bool(certificate.subject.dump() == certificate.issuer.dump())


def _above(last: asn1_x509.Certificate, carried: list[asn1_x509.Certificate]) -> Iterator[asn1_x509.Certificate]:
    for _ in carried:
        issuers = [certificate for certificate in carried if certificate.subject.dump() == last.issuer.dump()]
        if _issued_itself(last) or len(issuers) != 1:
            return
        last = issuers[0]
        yield last
