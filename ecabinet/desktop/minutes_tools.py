"""All that is done to the document of minutes, by the parts of this program that can: printing, signing, judging."""

from threading import Lock
from typing import Final

from ecabinet.application.clocks import Clock
from ecabinet.application.messages import Catalogue, Language
from ecabinet.application.minutes_making import MinutesMaking
from ecabinet.application.minutes_ports import Certificate, Signing
from ecabinet.application.minutes_views import Check, Result
from ecabinet.desktop.workplace import Workplace
from ecabinet.domain.faults import Refused
from ecabinet.domain.minutes import MinutesFigures
from ecabinet.exports.minutes_pdf import minutes_pdf
from ecabinet.signing import pades
from ecabinet.signing.certificates import read_identity
from ecabinet.signing.sample_authority import SampleAuthority
from ecabinet.signing.verdict import Verdict
from ecabinet.signing.verify import Sealed, verify_minutes

_ISSUER: Final = "verify_issuer_unknown"
_EXPECTED: Final = frozenset({"verify_cut_back", _ISSUER})
"""What may be said of a document just signed: others sign after this one, and an issuer is known elsewhere."""
_SAMPLE_PASSWORD: Final = "sample"  # noqa: S105 - opens certificates without any value


_ONE_AT_A_TIME: Final = Lock()
"""Two threads that compute keep the window waiting several times as long as one; a document takes half a second."""


class DocumentTools:
    """Makes and examines documents, one at a time in the whole program; keeps no key and no password."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def print(self, figures: MinutesFigures, language: Language) -> bytes:
        """The unsigned document."""
        with _ONE_AT_A_TIME:
            return minutes_pdf(figures, language, self._catalogue)

    def sign(self, pdf: bytes, certificate: Certificate, signing: Signing) -> bytes:
        """The document with one more signature, which was examined before it is given back.

        Raises `Refused` as `read_identity` and `pades.sign`, and with the first finding of the examination.
        """
        with _ONE_AT_A_TIME:
            identity = read_identity(certificate.data, certificate.password, signing.at)
            signed = pades.sign(
                pdf,
                signing.role,
                identity,
                at=signing.at,
                timezone=signing.timezone,
                language=Language.VIETNAMESE,
                catalogue=self._catalogue,
            )
            verdict = verify_minutes(signed)
        wrong = [finding for finding in verdict.failures if finding.code not in _EXPECTED]
        if wrong:
            raise Refused(wrong[0].code, wrong[0].details)
        return signed

    def judge(self, pdf: bytes, sha256: str, length: int) -> tuple[Check, ...]:
        """The signatures and the time of sealed minutes, in two sentences."""
        with _ONE_AT_A_TIME:
            verdict = verify_minutes(pdf, sealed=Sealed(length, sha256))
        if verdict.figures is None or any(finding.code != _ISSUER for finding in verdict.failures):
            return (Check("after_wrong", Result.FAILED),)
        signatures = Check("after_signatures", Result.HELD, {"count": len(verdict.figures.signers)})
        issuers = (Check("after_issuer", Result.NOTED),) if verdict.failures else ()
        return (signatures, *issuers, _time(verdict))


def _time(verdict: Verdict) -> Check:
    proved = any(finding.code == "verify_time_proved" for finding in verdict.findings)
    return Check("after_time", Result.HELD) if proved else Check("after_time_unproved", Result.NOTED)


class SamplesOnTheSpot:
    """Certificates for the people of a sample body, by an authority made for the moment; every name says so."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def of(self, name: str) -> Certificate:
        """A certificate that bears somebody's name."""
        authority = SampleAuthority.start(self._clock.now())
        return Certificate(authority.issue(name, _SAMPLE_PASSWORD), _SAMPLE_PASSWORD)


def minutes_making(place: Workplace) -> MinutesMaking:
    """Makes and signs minutes at a workplace."""
    return MinutesMaking(place.laptop, place.papers, DocumentTools(Catalogue.shipped()), SamplesOnTheSpot(place.clock))
