"""Invitations as sheets to print and hand over, one page for each person."""

from collections.abc import Sequence
from functools import cache

from ecabinet.application.messages import Catalogue, Language
from ecabinet.exports.printed_sheets import Sheet, day, sheets_pdf
from ecabinet.protocol import words
from ecabinet.protocol.invitations import Invitation


def invitation_pdf(
    invitations: Sequence[Invitation], language: Language, *, utc_offset: int, catalogue: Catalogue
) -> bytes:
    """The sheets of these invitations; `utc_offset` in minutes ahead of UTC.

    Takes some tens of milliseconds for each body and store among them: the six words are slow on purpose.
    """
    spoken = cache(words.of)
    title = catalogue.sentence("invitation_pdf_title", language)
    return sheets_pdf(
        [
            _sheet(invitation, spoken(invitation.body, invitation.tls), language, utc_offset, catalogue)
            for invitation in invitations
        ],
        title,
    )


def _sheet(
    invitation: Invitation, six: tuple[str, ...], language: Language, utc_offset: int, catalogue: Catalogue
) -> Sheet:
    def say(name: str, /, **details: str) -> str:
        return catalogue.sentence(f"invitation_pdf_{name}", language, **details)

    return Sheet(
        body=invitation.body_name,
        title=say("title"),
        whom=say("for", name=invitation.name),
        text=say("text", body=invitation.body_name, until=day(invitation.expires, utc_offset)),
        square=invitation.link,
        letters_label=say("letters"),
        letters=invitation.code.letters,
        rows=((say("address"), invitation.address), (say("words"), words.line(six))),
        steps=(say("step_open"), say("step_read"), say("step_compare"), say("step_pin")),
        note=say("note"),
    )
