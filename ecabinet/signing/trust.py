"""The authorities that somebody trusts, read from the files in which their certificates are handed out."""

from pathlib import Path
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from ecabinet.domain.faults import Refused, Unavailable

LIMIT: Final = 1 << 20
"""The longest file with certificates, in bytes."""

_PEM: Final = b"-----BEGIN"


def read_roots(file: Path) -> tuple[bytes, ...]:
    """The certificates in a PEM or DER file, as DER.

    Raises `Refused("authority_unreadable")` where it holds none, and `Unavailable("verify_file_unreadable")`.
    """
    try:
        with file.open("rb") as opened:
            data = opened.read(LIMIT + 1)
    except OSError:
        raise Unavailable("verify_file_unreadable", {"name": file.name}) from None
    if len(data) > LIMIT:
        raise Refused("authority_unreadable", {"name": file.name})
    try:
        found = x509.load_pem_x509_certificates(data) if _PEM in data else [x509.load_der_x509_certificate(data)]
    except ValueError:
        raise Refused("authority_unreadable", {"name": file.name}) from None
    return tuple(certificate.public_bytes(Encoding.DER) for certificate in found)
