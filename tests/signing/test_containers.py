"""What no signature covers in a signature's own container must have exactly the form this program writes."""

import re
from collections.abc import Callable

import pytest
from asn1crypto import algos, cms, core
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from ecabinet.signing.containers import Container, Problem, containers
from ecabinet.signing.sample_authority import SampleAuthority
from tests.signed_minutes import AT, authority, signed


def _place() -> tuple[int, int]:
    """Where the last container lies, without its brackets."""
    start, after, _ = (int(part) for part in re.findall(rb"/ByteRange \[0 (\d+) (\d+) (\d+)\]", signed())[-1])
    return start + 1, after - 1


def _with_cms(change: Callable[[cms.SignedData], object]) -> bytes:
    """The signed minutes with another CMS in the last container, as long as the room for it."""
    start, end = _place()
    info = cms.ContentInfo.load(bytes.fromhex(signed()[start:end].decode()))
    change(info["content"])
    der = info.dump(force=True)
    return signed()[:start] + der.hex().upper().encode().ljust(end - start, b"0") + signed()[end:]


def _asn1(certificate: x509.Certificate) -> asn1_x509.Certificate:
    return asn1_x509.Certificate.load(certificate.public_bytes(Encoding.DER))


def _nothing(_: cms.SignedData) -> None:
    pass


def _version(signed_data: cms.SignedData) -> None:
    signed_data["version"] = "v3"


def _signer_version(signed_data: cms.SignedData) -> None:
    signed_data["signer_infos"][0]["version"] = "v3"


def _second_digest(signed_data: cms.SignedData) -> None:
    signed_data["digest_algorithms"].append(algos.DigestAlgorithm({"algorithm": "sha512"}))


def _unsigned_attribute(signed_data: cms.SignedData) -> None:
    time = cms.CMSAttribute({"type": "signing_time", "values": [cms.Time({"utc_time": core.UTCTime("260101000000Z")})]})
    signed_data["signer_infos"][0]["unsigned_attrs"] = cms.CMSAttributes([time])


def _foreign_certificate(signed_data: cms.SignedData) -> None:
    foreign = SampleAuthority.start(AT - 10_000)
    signed_data["certificates"].append(cms.CertificateChoices("certificate", _asn1(foreign.root)))


def _replaced(old: x509.Certificate, new: x509.Certificate) -> Callable[[cms.SignedData], None]:
    def change(signed_data: cms.SignedData) -> None:
        kept = [choice.chosen for choice in signed_data["certificates"] if choice.chosen.dump() != _asn1(old).dump()]
        assert len(kept) == 2
        chosen = [cms.CertificateChoices("certificate", certificate) for certificate in [*kept, _asn1(new)]]
        signed_data["certificates"] = cms.CertificateSet(chosen)

    return change


def _issuing_of_another(signed_data: cms.SignedData) -> None:
    _replaced(authority().issuing, SampleAuthority.start(AT).issuing)(signed_data)


def _root_of_another(signed_data: cms.SignedData) -> None:
    _replaced(authority().root, SampleAuthority.start(AT).root)(signed_data)


def test_a_container_written_again_as_it_was_is_the_same() -> None:
    assert _with_cms(_nothing) == signed()


@pytest.mark.parametrize(
    "change",
    [
        _version,
        _signer_version,
        _second_digest,
        _unsigned_attribute,
        _foreign_certificate,
        _issuing_of_another,
        _root_of_another,
    ],
)
def test_a_container_of_another_form_is_not_read(change: Callable[[cms.SignedData], object]) -> None:
    data = _with_cms(change)
    assert data != signed()
    assert containers(data) is Problem.FORM


def test_lengths_written_the_long_way_are_not_read() -> None:
    start, end = _place()
    der = bytes.fromhex(signed()[start:end].decode())
    assert der[1] == 0x82
    longer = der[:1] + b"\x83\x00" + der[2:]
    data = signed()[:start] + longer.hex().upper().encode()[: end - start] + signed()[end:]
    assert containers(data) is Problem.FORM


def test_both_containers_are_found_with_their_signers() -> None:
    found = containers(signed())
    assert isinstance(found, tuple)
    assert all(isinstance(each, Container) and each.intact and each.chain and each.chain.root for each in found)


@pytest.mark.parametrize(
    "data",
    [b"/ByteRange [0 1 3 0]<>", b"x/ByteRange [0 1 5 0]", b"<00>/ByteRange [0 0 4 1]", b"a<30>/ByteRange [0 1 5 3]bbb"],
)
def test_a_byte_range_around_nothing_is_not_read(data: bytes) -> None:
    assert containers(data) is Problem.FORM
