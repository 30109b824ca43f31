"""The recovery sheet: the printed key that opens a laptop's keys again after a forgotten PIN."""

from collections.abc import Mapping
from dataclasses import dataclass

from ecabinet.application.messages import Catalogue, Language
from ecabinet.exports.printed_sheets import Sheet, day, sheets_pdf
from ecabinet.protocol.invitations import Code


@dataclass(frozen=True, slots=True)
class Laptop:
    """Whose laptop of which body it is, when its keys were made (ms UTC), and the Secretariat's phone or ""."""

    body: str
    person: str
    label: str
    made_at: int
    phone: str = ""


def recovery_pdf(recovery: Code, laptop: Laptop, language: Language, *, utc_offset: int, catalogue: Catalogue) -> bytes:
    """The sheet to print once, when a laptop joins; `utc_offset` in minutes ahead of UTC. Keep no copy of it."""

    def say(name: str, /, **details: str) -> str:
        return catalogue.sentence(f"recovery_pdf_{name}", language, **details)

    sheet = Sheet(
        body=laptop.body,
        title=say("title"),
        whom=say("for", name=laptop.person),
        text=say("text"),
        square=recovery.letters,
        letters_label=say("letters"),
        letters=recovery.letters,
        rows=(
            (say("laptop"), laptop.label or "–"),
            (say("made"), day(laptop.made_at, utc_offset)),
            *([(say("phone"), laptop.phone)] if laptop.phone else []),
        ),
        steps=(say("step_open"), say("step_type"), say("step_pin")),
        note=say("note"),
    )
    return sheets_pdf([sheet], say("title"))


def in_each_language(recovery: Code, laptop: Laptop, *, utc_offset: int) -> Mapping[Language, bytes]:
    """The same sheet for whichever language is shown when it is asked for."""
    catalogue = Catalogue.shipped()
    return {
        language: recovery_pdf(recovery, laptop, language, utc_offset=utc_offset, catalogue=catalogue)
        for language in Language
    }
