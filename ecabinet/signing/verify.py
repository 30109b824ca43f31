"""Judges signed minutes from the file alone: genuine, complete and unchanged or not, and who signed.

No network, no account. A file is good only if everything holds: the figures agree with themselves, the people named
in them signed in their order, the first signature certifies, every signature covers its whole revision, nothing but
further signatures came after one, nothing stands behind the last, and, where the register's entry is at hand, the
sealed bytes are the ones entered there. Viewers call many files "valid" that fail here.
"""

import hashlib
import io
import logging
import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

from asn1crypto import x509 as asn1_x509
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import MDPPerm, enumerate_sig_fields
from pyhanko.sign.validation import read_certification_data, validate_pdf_timestamp
from pyhanko_certvalidator import ValidationContext

from ecabinet.application import minutes_file
from ecabinet.domain.faults import Refused
from ecabinet.domain.minutes import Legal, MinutesFigures, SignerFigures
from ecabinet.domain.minutes_count import contradictions
from ecabinet.signing.certificates import common_name
from ecabinet.signing.containers import Container, Problem, containers
from ecabinet.signing.signature_judge import SignatureJudge
from ecabinet.signing.verdict import Finding, Verdict, failed, held, noted

logging.getLogger("pyhanko").setLevel(logging.CRITICAL)  # what it has to say becomes findings

LIMIT = 200_000_000
"""The longest minutes that are examined, in bytes."""

_DAMAGE = (  # what the PDF and CMS libraries raise on damaged or hostile bytes; each means the same to the reader
    *(PdfError, ValueError, KeyError, IndexError, TypeError, AttributeError, AssertionError, NotImplementedError),
    *(RecursionError, OverflowError, struct.error, zlib.error),
)


@dataclass(frozen=True, slots=True)
class Sealed:
    """What the register says about sealed minutes: how many bytes, and their SHA-256 in hex."""

    length: int
    sha256: str


def verify_minutes(data: bytes, trust_roots: Sequence[bytes] = (), sealed: Sealed | None = None) -> Verdict:
    """Examine minutes; `trust_roots` are the DER certificates of the authorities this computer knows."""
    if len(data) > LIMIT:
        return Verdict((failed("verify_unreadable"),))
    found = containers(data)
    if isinstance(found, Problem):
        return Verdict((failed(found),))
    changed = next((container for container in found if not container.intact), None)
    if changed is not None:
        name = common_name(changed.chain.signer.subject) if changed.chain else ""
        return Verdict((failed("verify_changed" if name else "verify_changed_since", name=name),))
    try:
        return _Examination(data, found, tuple(trust_roots), sealed).verdict()
    except _DAMAGE:
        return Verdict(tuple(_behind(data, found)) or (failed("verify_unreadable"),))


def _behind(data: bytes, found: tuple[Container, ...]) -> list[Finding]:
    """What stands behind the last byte that any signature or time stamp covers."""
    count = len(data) - max((container.end for container in found), default=len(data))
    return [failed("verify_appended", count=count)] if count else []


class _Examination:
    """One file under examination, its signatures intact as far as their bytes go."""

    def __init__(
        self, data: bytes, found: tuple[Container, ...], trust_roots: tuple[bytes, ...], sealed: Sealed | None
    ) -> None:
        self._data = data
        self._trust_roots = [asn1_x509.Certificate.load(root) for root in trust_roots]
        self._sealed = sealed
        self._reader = PdfFileReader(io.BytesIO(data))
        self._signatures = self._reader.embedded_regular_signatures
        self._stamps = self._reader.embedded_timestamp_signatures
        self._found = found

    def verdict(self) -> Verdict:
        """Every check in turn."""
        missing = self._signed_at_all()
        if missing:
            return Verdict((missing,))
        try:
            figures = self._figures()
        except Refused as fault:
            return Verdict((failed("figures_malformed", at=fault.details.get("at", "")),))
        if figures is None:
            return Verdict((failed("verify_figures_missing"),))
        findings = [
            *self._present(figures),
            *self._each(figures),
            *self._certified(),
            *(_behind(self._data, self._found) or [held("verify_nothing_behind")]),
            *self._register(),
            *_agree(figures),
            *self._time(),
        ]
        if figures.body.legal is Legal.SAMPLE:
            findings.append(noted("verify_sample"))
        return Verdict(tuple(findings), figures)

    def _signed_at_all(self) -> Finding | None:
        """The PDF reader must see the very signatures that were found in the bytes, or one is a decoy for the other."""
        signed = [(tuple(map(int, each.byte_range)), each.pkcs7_content) for each in self._signatures + self._stamps]
        if sorted(signed) != sorted((each.byte_range, each.content) for each in self._found):
            return failed("verify_container")
        return None if self._signatures else failed("verify_unsigned")

    def _figures(self) -> MinutesFigures | None:
        """The one attached file of the revision that was signed first."""
        root = self._reader.get_historical_root(self._signatures[0].signed_revision)
        names = root["/Names"]["/EmbeddedFiles"]["/Names"]
        if len(names) != 2 or names[0] != minutes_file.NAME:
            return None
        return minutes_file.from_bytes(names[1].get_object()["/EF"]["/F"].data)

    def _present(self, figures: MinutesFigures) -> list[Finding]:
        """Everybody named signed, in their order and each on the state before them, and nobody else."""
        expected = [signer.role for signer in figures.signers]
        fields = [name for name, _, _ in enumerate_sig_fields(self._reader)]
        signed = [signature.field_name for signature in self._signatures]
        one_by_one = [signature.signed_revision for signature in self._signatures] == list(range(1, len(signed) + 1))
        others = len(fields) != len(expected) + len(self._stamps) or not one_by_one
        if signed == expected and not others:
            return [held("verify_signatures", count=len(signed), names=_names(figures.signers))]
        if signed == expected[: len(signed)] and not others:
            missing = _names(figures.signers[len(signed) :])
            return [failed("verify_cut_back", count=len(signed), expected=len(expected), names=missing)]
        return [failed("verify_other_signatures", names=_names(figures.signers))]

    def _each(self, figures: MinutesFigures) -> list[Finding]:
        findings: list[Finding] = []
        chains = [container.chain for container in self._found if container.chain is not None]
        for signature, chain, signer in zip(self._signatures, chains, figures.signers, strict=False):
            judged = SignatureJudge(signature, chain, signer.name)
            findings += judged.findings(figures.body, self._trust_roots)
        return findings

    def _certified(self) -> list[Finding]:
        """The first signature certifies the document, allowing nothing but further signatures."""
        certification = read_certification_data(self._reader)
        first = self._signatures[0].sig_object
        if certification is None or certification.permission is not MDPPerm.FILL_FORMS:
            return [failed("verify_not_certified")]
        same = certification.author_sig.get_object() is first
        return [held("verify_certified")] if same else [failed("verify_not_certified")]

    def _register(self) -> list[Finding]:
        if self._sealed is None:
            return [noted("verify_register_not_asked")]
        prefix = self._data[: self._sealed.length]
        signed_end = max(container.end for container in self._found if not container.is_time_stamp)
        same = hashlib.sha256(prefix).hexdigest() == self._sealed.sha256 and self._sealed.length == signed_end
        return [held("verify_sealed") if same else failed("verify_not_sealed")]

    def _time(self) -> list[Finding]:
        """A time is proved by time stamps of authorities this computer knows; without any it is the signers' own."""
        if not self._stamps:
            return [noted("verify_time_unproved")]
        context = ValidationContext(trust_roots=self._trust_roots, allow_fetching=False)
        for stamp in self._stamps:
            status = validate_pdf_timestamp(stamp, context)
            if not (self._trust_roots and status.intact and status.valid and status.trusted):
                return [failed("verify_time_stamp")]
        return [held("verify_time_proved")]


def _agree(figures: MinutesFigures) -> list[Finding]:
    """The figures agree with themselves: every tally is what its named answers give."""
    found = [failed(problem.code, where=problem.where) for problem in contradictions(figures)]
    votes = (*figures.votes, *figures.opinion_ballots)
    counted = held("verify_recounted", votes=len(votes), answers=sum(len(vote.answers) for vote in votes))
    return found or [counted]


def _names(signers: Sequence[SignerFigures]) -> str:
    return ", ".join(f"{signer.name} ({signer.label})" for signer in signers)
