"""Makes small signed minutes with sample certificates, for the tests of signatures and evidence."""

from dataclasses import replace
from functools import cache

from ecabinet.application.messages import Catalogue, Language
from ecabinet.domain.minutes import Legal, MinutesFigures
from ecabinet.exports.minutes_pdf import minutes_pdf
from ecabinet.signing.certificates import Identity, read_identity
from ecabinet.signing.pades import sign
from ecabinet.signing.sample_authority import SampleAuthority
from tests.minutes_builder import OPENED, figures

AT = OPENED + 2 * 86_400_000
PASSWORD = "mật khẩu"


@cache
def catalogue() -> Catalogue:
    return Catalogue.shipped()


@cache
def authority() -> SampleAuthority:
    return SampleAuthority.start(AT)


@cache
def identity(name: str) -> Identity:
    return read_identity(authority().issue(name, PASSWORD), PASSWORD, AT)


@cache
def small_figures(legal: Legal = Legal.SAMPLE) -> MinutesFigures:
    """Minutes of one vote among seven members, with two signers."""
    return replace(figures(members=7, count=1, legal=legal), opinion_ballots=())


def unsigned(of: MinutesFigures) -> bytes:
    return minutes_pdf(of, Language.VIETNAMESE, catalogue())


def signed_by(pdf: bytes, role: str, who: Identity, at: int = AT) -> bytes:
    return sign(pdf, role, who, at=at, timezone="Asia/Ho_Chi_Minh", language=Language.VIETNAMESE, catalogue=catalogue())


def signed(legal: Legal = Legal.SAMPLE, count: int = 2) -> bytes:
    """The small minutes, signed by the first `count` of their signers; made once."""
    return _signed(legal, count)


@cache
def _signed(legal: Legal, count: int) -> bytes:
    of = small_figures(legal)
    if count == 0:
        return unsigned(of)
    signer = of.signers[count - 1]
    return signed_by(_signed(legal, count - 1), signer.role, identity(signer.name), AT + (count - 1) * 3_600_000)
