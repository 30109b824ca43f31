"""Writes invitations to where the person wants them: sheets to print, and a file for each laptop. No Qt."""

import re
from collections.abc import Sequence
from pathlib import Path

from ecabinet.application.messages import Catalogue, Language
from ecabinet.domain.faults import Unavailable
from ecabinet.exports.files import write_whole
from ecabinet.exports.headings import folded
from ecabinet.exports.invitation_pdf import invitation_pdf
from ecabinet.protocol.invitations import FILE_SUFFIX, Invitation


def save_sheets(invitations: Sequence[Invitation], language: Language, utc_offset: int, file: Path) -> Path:
    """All sheets as one PDF; `utc_offset` in minutes. Raises `Unavailable("invitation_not_saved")`."""
    _write(file, invitation_pdf(invitations, language, utc_offset=utc_offset, catalogue=Catalogue.shipped()))
    return file


def save_files(invitations: Sequence[Invitation], folder: Path) -> list[Path]:
    """A file for each invitation, named after the person; none that is there is written over.

    Raises `Unavailable("invitation_not_saved")`.
    """
    return [_write_new(folder, name_of(invitation), invitation.file) for invitation in invitations]


def name_of(invitation: Invitation) -> str:
    """A file name that every system takes: “tran-thu-thuy”."""
    return re.sub(r"[^a-z0-9]+", "-", folded(invitation.name)).strip("-")[:80] or "invitation"


def _write_new(folder: Path, name: str, data: bytes) -> Path:
    number = 1
    while (file := folder / f"{name}{'' if number == 1 else f'-{number}'}{FILE_SUFFIX}").exists():
        number += 1
    _write(file, data)
    return file


def _write(file: Path, data: bytes) -> None:
    """Write a secret: nobody but the owner may read it."""
    try:
        write_whole(file, data, private=True)
    except OSError as error:
        raise Unavailable("invitation_not_saved", {"name": file.name}) from error
