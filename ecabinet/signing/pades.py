"""Signs minutes: PAdES B-B by pyHanko, appended to the file, without any contact with a network.

The first signature certifies the document and leaves only the filling of forms, that is further signatures, allowed
(ISO 32000-1, 12.8.2.2, DocMDP level 2). No time stamp is made here: the time is the signer's own and not yet proved.
"""

import io
from datetime import datetime
from zoneinfo import ZoneInfo

from asn1crypto import keys as asn1_keys
from asn1crypto import x509 as asn1_x509
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.writer import BasePdfFileWriter
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter, enumerate_sig_fields
from pyhanko.sign.signers.pdf_cms import SimpleSigner
from pyhanko.sign.signers.pdf_signer import PdfSignatureMetadata, PdfSigner, PdfSigningSession
from pyhanko_certvalidator.registry import SimpleCertificateStore

from ecabinet.application.messages import Catalogue, Language
from ecabinet.domain.faults import Refused
from ecabinet.signing.appearance import Appearance
from ecabinet.signing.certificates import Identity, moment


def sign(
    pdf: bytes, role: str, identity: Identity, *, at: int, timezone: str, language: Language, catalogue: Catalogue
) -> bytes:
    """The document with the signature of `role` appended; `at` is the signing time in ms UTC.

    Raises `Refused` with "signature_unreadable" where the bytes are no PDF, "signature_no_field" where the document
    has no field for the role, "signature_taken" where it is signed already and "signature_not_your_turn" where one
    before it is not.
    """
    try:
        writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
        first = _check_turn(writer, role)
        width, height = _size(writer, role)
        lines = _lines(identity, moment(at).astimezone(ZoneInfo(timezone)), language, catalogue)
        signer = _SignerAt(
            PdfSignatureMetadata(
                field_name=role,
                name=identity.name,
                certify=first,
                docmdp_permissions=MDPPerm.FILL_FORMS,
                subfilter=SigSeedSubFilter.PADES,
                embed_validation_info=False,
            ),
            _signer(identity),
            stamp_style=Appearance(lines).style(width, height),
        )
        signer.at = moment(at)
        output: io.BytesIO = signer.sign_pdf(writer, existing_fields_only=True)
    except PdfError:
        raise Refused("signature_unreadable") from None
    return output.getvalue()


class _SignerAt(PdfSigner):
    """A signer that writes a given time instead of the computer's."""

    at: datetime

    def init_signing_session(
        self,
        pdf_out: BasePdfFileWriter,
        existing_fields_only: bool = False,
    ) -> PdfSigningSession:
        session = super().init_signing_session(pdf_out, existing_fields_only)
        session.system_time = self.at
        return session


def _signer(identity: Identity) -> SimpleSigner:
    key = identity.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    store = SimpleCertificateStore.from_certs(  # type: ignore[no-untyped-call]  # pyHanko left its types out
        asn1_x509.Certificate.load(certificate.public_bytes(Encoding.DER)) for certificate in identity.chain
    )
    certificate = asn1_x509.Certificate.load(identity.certificate.public_bytes(Encoding.DER))
    return SimpleSigner(certificate, asn1_keys.PrivateKeyInfo.load(key), store)


def _check_turn(writer: BasePdfFileWriter, role: str) -> bool:
    """Whether this is the first signature; refuses one out of the fields' order."""
    filled = {name: value is not None for name, value, _ in enumerate_sig_fields(writer)}
    if role not in filled:
        raise Refused("signature_no_field")
    if filled[role]:
        raise Refused("signature_taken")
    before = list(filled.values())[: list(filled).index(role)]
    if not all(before):
        raise Refused("signature_not_your_turn")
    return not before


def _size(writer: BasePdfFileWriter, role: str) -> tuple[float, float]:
    """Width and height of the role's field, in points."""
    for _, _, field in enumerate_sig_fields(writer, with_name=role):
        left, low, right, high = (float(edge) for edge in field.get_object()["/Rect"])
        return right - left, high - low
    raise Refused("signature_no_field")


def _lines(identity: Identity, at: datetime, language: Language, catalogue: Catalogue) -> tuple[str, ...]:
    offset = at.isoformat()[-6:]
    return (
        catalogue.sentence("signature_named", language, name=identity.name),
        catalogue.sentence("signature_time", language, time=f"{at:%d/%m/%Y %H:%M:%S} {offset}"),
    )
