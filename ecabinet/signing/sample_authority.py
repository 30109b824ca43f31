"""Certificates for the demonstration and for tests, made on the spot; every name in them says that they are samples."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from cryptography.x509.oid import NameOID

from ecabinet.signing.certificates import moment

_ORGANISATION = "BẢN MẪU – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ / SAMPLE"
_LONGEST_NAME = 64
_AUTHORITY_DAYS = 3650
_SIGNER_DAYS = 1095


@dataclass(frozen=True, slots=True)
class SampleAuthority:
    """A root, an issuing authority below it, and the issuing authority's key."""

    root: x509.Certificate
    issuing: x509.Certificate
    _key: ec.EllipticCurvePrivateKey
    _start: datetime

    @classmethod
    def start(cls, at: int) -> "SampleAuthority":
        """Make an authority whose certificates are valid from a day before `at` (ms UTC)."""
        start = moment(at) - timedelta(days=1)
        root_key, issuing_key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
        root_name, issuing_name = _name("Sample Root"), _name("Sample Issuing Authority")
        until = start + timedelta(days=_AUTHORITY_DAYS)
        root = _certificate(root_name, root_key.public_key(), root_name, root_key, (start, until), path=1)
        issuing = _certificate(issuing_name, issuing_key.public_key(), root_name, root_key, (start, until), path=0)
        return cls(root, issuing, issuing_key, start)

    def issue(self, name: str, password: str) -> bytes:
        """A PKCS#12 file with a P-256 key, a certificate to sign with for three years, and its chain."""
        key = ec.generate_private_key(ec.SECP256R1())
        valid = (self._start, self._start + timedelta(days=_SIGNER_DAYS))
        certificate = _certificate(_name(name), key.public_key(), self.issuing.subject, self._key, valid, path=None)
        protection = BestAvailableEncryption(password.encode())
        return pkcs12.serialize_key_and_certificates(
            name.encode(), key, certificate, (self.issuing, self.root), protection
        )


def _name(common: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, _ORGANISATION),
            x509.NameAttribute(NameOID.COMMON_NAME, common[:_LONGEST_NAME]),
        ]
    )


def _certificate(
    subject: x509.Name,
    public: ec.EllipticCurvePublicKey,
    issuer: x509.Name,
    signer: ec.EllipticCurvePrivateKey,
    valid: tuple[datetime, datetime],
    *,
    path: int | None,
) -> x509.Certificate:
    """One certificate; `path` is how many authorities may follow below it, None for a person's."""
    above = x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key())
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(valid[0])
        .not_valid_after(valid[1])
        .add_extension(x509.BasicConstraints(ca=path is not None, path_length=path), critical=True)
        .add_extension(_usage(authority=path is not None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
        .add_extension(above, critical=False)
        .sign(signer, hashes.SHA256())
    )


def _usage(*, authority: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not authority,
        content_commitment=not authority,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=authority,
        crl_sign=authority,
        encipher_only=False,
        decipher_only=False,
    )
