"""The certificate that a store makes for itself: invitations carry its fingerprint, so no authority is needed."""

import datetime
import ipaddress
import ssl
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from ecabinet.central.folder import StoreFolder, write_secret
from ecabinet.domain.faults import Unavailable

_YEARS = 20
_DAYS_A_YEAR = 365


@dataclass(frozen=True, slots=True)
class TlsFiles:
    """A certificate and its key, in files; `fingerprint` is the SHA-256 of the certificate in hex.

    It is empty for a certificate of a public authority, which needs nobody to vouch for it.
    """

    certificate: Path
    key: Path
    fingerprint: str = ""


def self_made(folder: StoreFolder, host: str) -> TlsFiles:
    """The certificate of this store, made on first use for the host's name or address; raises `Unavailable`."""
    files = _files(folder)
    if not files.certificate.exists():
        key = ec.generate_private_key(ec.SECP256R1())
        certificate = _certificate(key, host)
        write_secret(files.key, _private_bytes(key))
        write_secret(files.certificate, certificate.public_bytes(serialization.Encoding.PEM))
    return TlsFiles(files.certificate, files.key, fingerprint_of(files.certificate))


def known(folder: StoreFolder) -> str:
    """The fingerprint of the certificate that this store made for itself, empty where it made none."""
    certificate = _files(folder).certificate
    return fingerprint_of(certificate) if certificate.exists() else ""


def fingerprint_of(certificate: Path) -> str:
    """The SHA-256 of the first certificate in a PEM file, in hex; raises `Unavailable("tls_unreadable")`."""
    try:
        found = x509.load_pem_x509_certificate(certificate.read_bytes())
    except (OSError, ValueError):
        raise Unavailable("tls_unreadable", {"file": str(certificate)}) from None
    return found.fingerprint(hashes.SHA256()).hex()


def check(files: TlsFiles) -> None:
    """Whether certificate and key fit; raises `Unavailable("tls_unreadable")`."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    try:
        context.load_cert_chain(files.certificate, files.key)
    except (OSError, ValueError):
        raise Unavailable("tls_unreadable", {"file": str(files.certificate)}) from None


def _files(folder: StoreFolder) -> TlsFiles:
    return TlsFiles(folder.keys / "tls-certificate.pem", folder.keys / "tls-key.pem")


def _certificate(key: ec.EllipticCurvePrivateKey, host: str) -> x509.Certificate:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host[:64])])
    now = datetime.datetime.now(datetime.UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=_YEARS * _DAYS_A_YEAR))
        .add_extension(x509.SubjectAlternativeName([_alternative(host)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
    )
    return builder.sign(key, hashes.SHA256())


def _alternative(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host)


def _private_bytes(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
