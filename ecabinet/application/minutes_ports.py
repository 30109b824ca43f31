"""What making minutes asks of the outside: to print figures, to sign a document, to judge a signed one."""

from dataclasses import dataclass
from typing import Protocol

from ecabinet.application.messages import Language
from ecabinet.application.minutes_views import Check
from ecabinet.application.ports import PaperKeeper
from ecabinet.domain.minutes import MinutesFigures


@dataclass(frozen=True, slots=True)
class Certificate:
    """A PKCS#12 file and the password that opens it; neither is kept anywhere."""

    data: bytes
    password: str

    def __repr__(self) -> str:
        """Nothing that a log may not hold."""
        return "Certificate(…)"


@dataclass(frozen=True, slots=True)
class Signing:
    """Where and when a signature is made: the signer's role names its field, `at` is in ms UTC."""

    role: str
    at: int
    timezone: str


class MinutesPrinter(Protocol):
    """Lays minutes out as a PDF: the same figures give the same bytes on every laptop."""

    def print(self, figures: MinutesFigures, language: Language) -> bytes:
        """The unsigned document."""
        ...


class MinutesSigner(Protocol):
    """Puts a signature into minutes."""

    def sign(self, pdf: bytes, certificate: Certificate, signing: Signing) -> bytes:
        """The document with one more signature behind it.

        Raises `Refused` where the certificate cannot be used, is another person's, or the document cannot be signed.
        """
        ...


class MinutesJudge(Protocol):
    """Examines signed minutes."""

    def judge(self, pdf: bytes, sha256: str, length: int) -> tuple[Check, ...]:
        """What can be said of sealed minutes whose digest and length in bytes stand in the record."""
        ...


class SampleCertificates(Protocol):
    """Certificates without any legal value, for the people of a sample body."""

    def of(self, name: str) -> Certificate:
        """A certificate that bears somebody's name."""
        ...


class MinutesTools(MinutesPrinter, MinutesSigner, MinutesJudge, Protocol):
    """All that is done to the document itself."""


class MinutesKeeper(PaperKeeper, Protocol):
    """The papers of this laptop, where the document is kept."""
