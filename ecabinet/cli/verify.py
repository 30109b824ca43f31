"""`ecabinet verify FILE`: whether minutes or an evidence file are genuine and complete, without a network."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from ecabinet.application.messages import Catalogue
from ecabinet.cli.language import chosen_language

if TYPE_CHECKING:
    from ecabinet.signing.verdict import Verdict

FAILED: Final = 1
"""The status where a check failed; it is 0 where all held."""

File = Annotated[Path, typer.Argument(help="Signed minutes (PDF) or an evidence file (ZIP).", show_default=False)]
Trust = Annotated[
    list[Path] | None,
    typer.Option("--trust", help="A certificate (PEM or DER) of an authority that you trust; may be repeated."),
]


def verify(file: File, trust: Trust = None) -> None:
    """Say whether minutes or an evidence file are genuine and complete; nothing is sent.

    Ends with the status 0 where every check held, else 1.
    """
    # The libraries behind a verdict take half a second to import, and other commands need none of them.
    from ecabinet.signing.examining import examine_file  # noqa: PLC0415 - see above
    from ecabinet.signing.trust import read_roots  # noqa: PLC0415 - see above

    verdict = examine_file(file, [root for named in trust or () for root in read_roots(named)])
    for line in _told(verdict):
        typer.echo(line)
    if not verdict.ok:
        sys.exit(FAILED)


def _told(verdict: "Verdict") -> Iterator[str]:
    """The verdict, then every check with its sign, below the sentence that it belongs to."""
    from ecabinet.signing.examining import SAMPLE, SIGNS, STANDING_SIGNS, answers, is_sample  # noqa: PLC0415 - as above

    catalogue, language = Catalogue.shipped(), chosen_language()
    yield f"{STANDING_SIGNS[verdict.standing]} {catalogue.sentence(f'verdict_{verdict.standing.value}', language)}"
    if is_sample(verdict):
        yield catalogue.sentence(SAMPLE, language)
    for answer in answers(verdict):
        yield ""
        yield f"{SIGNS[answer.outcome]} {catalogue.sentence(answer.code, language)}"
        for finding in answer.findings:
            yield f"    {SIGNS[finding.outcome]} {catalogue.sentence(finding.code, language, **finding.details)}"
    yield ""
    yield catalogue.sentence("verify_limits", language)
