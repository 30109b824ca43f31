"""Invitations and the recovery sheet print what has to be typed, scanned and compared."""

import io
from dataclasses import replace

import pypdfium2
import pytest
import segno
from reportlab.pdfgen.canvas import Canvas

from ecabinet.application.messages import Catalogue, Language
from ecabinet.exports.invitation_pdf import invitation_pdf
from ecabinet.exports.printed_sheets import _QUIET_MODULES, _SQUARE, _Square
from ecabinet.exports.recovery_pdf import Laptop, recovery_pdf
from ecabinet.protocol import words
from ecabinet.protocol.invitations import Code, Invitation

INVITATION = Invitation(
    code=Code(bytes(range(13))),
    body="ab" * 32,
    body_name="Nội các Minh họa",
    address="https://e-cabinet.example:8443",
    tls="cd" * 32,
    person="0190e1b0-0000-7000-8000-000000000000",
    name="Ngô Bảo Châu Giang",
    expires=1_774_576_800_000,
)
LAPTOP = Laptop("Nội các Minh họa", "Ngô Bảo Châu Giang", "máy <văn phòng>", 1_774_576_800_000)


def _pages(data: bytes) -> list[str]:
    with pypdfium2.PdfDocument(data) as document:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]


def _invitations(language: Language, *invitations: Invitation) -> list[str]:
    return _pages(invitation_pdf(invitations, language, utc_offset=420, catalogue=Catalogue.shipped()))


@pytest.mark.parametrize("language", list(Language))
def test_an_invitation_says_whom_until_when_and_what_to_type_and_compare(language: Language) -> None:
    (page,) = _invitations(language, INVITATION)
    for told in (
        INVITATION.name,
        INVITATION.body_name,
        INVITATION.address,
        INVITATION.code.letters,
        words.line(words.of(INVITATION.body, INVITATION.tls)),
        "27/03/2026",
    ):
        assert told in page


def test_each_person_has_a_page_of_their_own() -> None:
    others = [replace(INVITATION, code=Code(bytes([number] * 13)), name=f"Người {number}") for number in range(3)]
    pages = _invitations(Language.VIETNAMESE, *others)
    assert [f"Người {number}" in page for number, page in enumerate(pages)] == [True] * 3


def test_endless_names_stay_on_one_page() -> None:
    (page,) = _invitations(
        Language.VIETNAMESE, replace(INVITATION, name="Tên rất dài " * 40, body_name="Hội đồng " * 50)
    )
    assert INVITATION.code.letters in page


@pytest.mark.parametrize("language", list(Language))
def test_the_recovery_sheet_holds_the_key_and_names_the_laptop(language: Language) -> None:
    code = Code(bytes(range(13)))
    data = recovery_pdf(code, LAPTOP, language, utc_offset=420, catalogue=Catalogue.shipped())
    (page,) = _pages(data)
    assert code.letters in page
    assert "máy <văn phòng>" in page


def test_the_square_shows_exactly_its_text() -> None:
    text = INVITATION.link
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(_SQUARE, _SQUARE))
    _Square(text).drawOn(canvas, 0, 0)
    canvas.save()
    expected = [list(row) for row in segno.make(text, error="m", micro=False).matrix]
    count = len(expected) + 2 * _QUIET_MODULES
    with pypdfium2.PdfDocument(buffer.getvalue()) as document:
        picture = document[0].render(scale=10 * count / _SQUARE, grayscale=True).to_pil()
    side = picture.width / count
    seen = [
        [
            int(
                picture.getpixel((int((x + _QUIET_MODULES + 0.5) * side), int((y + _QUIET_MODULES + 0.5) * side))) < 128
            )
            for x in range(len(expected))
        ]
        for y in range(len(expected))
    ]
    assert seen == expected
