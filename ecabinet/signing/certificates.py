"""A person's certificate with its key, read from the PKCS#12 file (.p12, .pfx) in which people keep them."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from asn1crypto import pkcs12 as asn1_pkcs12
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

from ecabinet.domain.faults import Refused

LIMIT = 1 << 20
"""The longest PKCS#12 file, in bytes."""

_SMALLEST_RSA = 2048
_SMALLEST_CURVE = 256
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

SigningKey = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey


@dataclass(frozen=True, slots=True)
class Identity:
    """A key that may sign, its certificate, and the certificates from its issuer upwards."""

    certificate: x509.Certificate
    chain: tuple[x509.Certificate, ...]
    key: SigningKey = field(repr=False)

    @property
    def name(self) -> str:
        """Whose certificate it is."""
        return common_name(self.certificate.subject)

    @property
    def issuer(self) -> str:
        """Who issued it."""
        return common_name(self.certificate.issuer)

    @property
    def valid_until(self) -> datetime:
        """When it ends."""
        return self.certificate.not_valid_after_utc


def common_name(name: x509.Name) -> str:
    """The common name, or the whole name where there is none."""
    found = name.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(found[0].value) if found else name.rfc4514_string()


def moment(at: int) -> datetime:
    """Milliseconds UTC as a time, to the second: documents tell no more."""
    return _EPOCH + timedelta(seconds=at // 1000)


def read_identity(data: bytes, password: str, now: int) -> Identity:
    """Read a PKCS#12 file for signing at `now` (ms UTC).

    Raises `Refused` with one of "certificate_unreadable", "certificate_wrong_password", "certificate_no_key",
    "certificate_expired", "certificate_not_yet_valid", "certificate_not_for_signing" or "certificate_weak_key".
    """
    key, certificate, others = _opened(data, password)
    if certificate is None or key is None:
        raise Refused("certificate_no_key")
    if not isinstance(key, ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey) or not _strong(key):
        raise Refused("certificate_weak_key")
    _check_dates(certificate, moment(now))
    if not may_sign(certificate):
        raise Refused("certificate_not_for_signing")
    return Identity(certificate, _chain(certificate, others), key)


def _opened(data: bytes, password: str) -> tuple[object, x509.Certificate | None, list[x509.Certificate]]:
    try:
        if len(data) > LIMIT or asn1_pkcs12.Pfx.load(data, strict=True)["version"].native != "v3":
            raise Refused("certificate_unreadable")
    except (ValueError, TypeError):
        raise Refused("certificate_unreadable") from None
    try:
        return pkcs12.load_key_and_certificates(data, password.encode() or None)
    except ValueError:  # the library tells a wrong password from damage by its wording alone
        raise Refused("certificate_wrong_password") from None


def _strong(key: SigningKey) -> bool:
    smallest = _SMALLEST_RSA if isinstance(key, rsa.RSAPrivateKey) else _SMALLEST_CURVE
    return key.key_size >= smallest


def _check_dates(certificate: x509.Certificate, now: datetime) -> None:
    if now > certificate.not_valid_after_utc:
        raise Refused("certificate_expired", {"date": f"{certificate.not_valid_after_utc:%Y-%m-%d}"})
    if now < certificate.not_valid_before_utc:
        raise Refused("certificate_not_yet_valid", {"date": f"{certificate.not_valid_before_utc:%Y-%m-%d}"})


def may_sign(certificate: x509.Certificate) -> bool:
    """Whether the certificate is meant for signatures of a person: its key usage says so and it is no authority's."""
    extensions = certificate.extensions
    try:
        usage = extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return False
    try:
        is_authority = extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except x509.ExtensionNotFound:
        is_authority = False
    return (usage.digital_signature or usage.content_commitment) and not is_authority


def _chain(certificate: x509.Certificate, others: list[x509.Certificate]) -> tuple[x509.Certificate, ...]:
    """The certificates from the issuer upwards, as far as the file has them."""
    chain: list[x509.Certificate] = []
    last = certificate
    while last.issuer != last.subject:
        above = [other for other in others if other.subject == last.issuer and other not in chain]
        if not above:
            break
        last = above[0]
        chain.append(last)
    return tuple(chain)
