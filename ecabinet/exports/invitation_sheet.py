"""The sheet that is printed and handed to somebody who is invited: one HTML page without anything from elsewhere."""

from datetime import UTC, datetime, timedelta, timezone
from html import escape
from string import Template

import segno

from ecabinet import resources
from ecabinet.application.messages import Catalogue, Language
from ecabinet.protocol import words
from ecabinet.protocol.invitations import Invitation

_MODULE_PIXELS = 4


def invitation_sheet(
    invitation: Invitation, language: Language, *, utc_offset: int, catalogue: Catalogue | None = None
) -> str:
    """The page for one invitation: square, letters, six words and address; `utc_offset` in minutes ahead of UTC."""
    sentences = catalogue or Catalogue.shipped()

    def say(code: str, **details: str) -> str:
        return escape(sentences.sentence(f"invitation_sheet_{code}", language, **details))

    square = segno.make(invitation.link, error="m").svg_inline(scale=_MODULE_PIXELS)
    return Template(resources.text("sheets", "invitation.html")).substitute(
        language=language.value,
        title=say("title", body=invitation.body_name),
        person=say("for", name=invitation.name),
        how=say("how"),
        square=square,
        letters_label=say("letters"),
        letters=escape(invitation.code.letters),
        words_label=say("words"),
        words=escape(words.line(words.of(invitation.body, invitation.tls))),
        address_label=say("address"),
        address=escape(invitation.address),
        until=say("until", until=day(invitation.expires, utc_offset)),
    )


def day(instant: int, utc_offset: int) -> str:
    """The local day of an instant in ms UTC, as it is written in both languages."""
    zone = timezone(timedelta(minutes=utc_offset))
    return datetime.fromtimestamp(instant / 1000, UTC).astimezone(zone).strftime("%d/%m/%Y")
