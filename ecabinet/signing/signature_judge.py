"""Judges one signature of minutes: right, by the person named, of a known issuer, and nothing slipped in since."""

from collections.abc import Sequence
from datetime import datetime
from unicodedata import normalize
from zoneinfo import ZoneInfo

from asn1crypto import x509 as asn1_x509
from cryptography.hazmat.primitives.serialization import Encoding
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko.sign.validation.status import PdfSignatureStatus, SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from ecabinet.domain.minutes import BodyFigures, Legal
from ecabinet.signing.certificates import common_name
from ecabinet.signing.containers import Chain
from ecabinet.signing.verdict import Finding, failed, held, noted

_TO_SIGN = KeyUsageConstraints(key_usage={"digital_signature", "non_repudiation"})

Roots = Sequence[asn1_x509.Certificate]


class SignatureJudge:
    """One signature, the chain of certificates in its container and the name of the person it should be by."""

    def __init__(self, signature: EmbeddedPdfSignature, chain: Chain, name: str) -> None:
        self._signature = signature
        self._chain = chain
        self._name = name

    def findings(self, body: BodyFigures, trust_roots: Roots) -> list[Finding]:
        """What can be said; a sample may be signed under a root that nobody knows, which is then noted."""
        if self._signature.signer_cert.dump() != self._chain.signer.public_bytes(Encoding.DER):
            return [failed("verify_container")]
        certified = common_name(self._chain.signer.subject)
        if not _same_person(certified, self._name):
            return [failed("verify_other_signer", name=self._name, certificate=certified)]
        at = self._signature.self_reported_timestamp
        if at is None:
            return [failed("verify_signature_wrong", name=self._name)]
        status = self._validate(trust_roots, at)
        local = at.astimezone(ZoneInfo(body.timezone))
        return [self._right(status, local), self._unaltered(status), self._issued(status, body.legal, at)]

    def _validate(self, roots: Roots, at: datetime) -> PdfSignatureStatus:
        """Validate against these roots at the time the signer states; without any contact with a network."""
        context = ValidationContext(trust_roots=list(roots), moment=at, allow_fetching=False)
        return validate_pdf_signature(self._signature, context, key_usage_settings=_TO_SIGN)

    def _right(self, status: PdfSignatureStatus, at: datetime) -> Finding:
        if not (status.intact and status.valid):
            return failed("verify_signature_wrong", name=self._name)
        return held("verify_signature", name=self._name, time=str(at), at=int(at.timestamp() * 1000))

    def _unaltered(self, status: PdfSignatureStatus) -> Finding:
        """The signature covers its whole revision, and after it came at most further signatures."""
        covered = status.coverage is not None and status.coverage >= SignatureCoverageLevel.ENTIRE_REVISION
        level = status.modification_level
        allowed = level is not None and level <= ModificationLevel.FORM_FILLING
        if covered and allowed and status.docmdp_ok:
            return held("verify_unaltered", name=self._name)
        return failed("verify_altered", name=self._name)

    def _issued(self, status: PdfSignatureStatus, legal: Legal, at: datetime) -> Finding:
        issuer = common_name(self._chain.signer.issuer)
        if status.trusted:
            return held("verify_issuer_known", name=self._name, issuer=issuer)
        if legal is Legal.SAMPLE and self._chain.root is not None:
            carried = asn1_x509.Certificate.load(self._chain.root.public_bytes(Encoding.DER))
            if self._validate([carried], at).trusted:
                return noted("verify_issuer_sample", name=self._name, issuer=issuer)
        return failed("verify_issuer_unknown", name=self._name, issuer=issuer)


def _same_person(certified: str, expected: str) -> bool:
    """Whether a certificate's name is that of the person named: authorities write names in capitals, or add titles."""
    folded = [" ".join(normalize("NFC", name).casefold().split()) for name in (certified, expected)]
    return bool(folded[1]) and folded[1] in folded[0]
