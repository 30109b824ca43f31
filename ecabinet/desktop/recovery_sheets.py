"""The recovery sheet of this laptop: how it is drawn, whether it was kept, and a new one in the place of the former."""

import contextlib
import platform
from typing import Final

from ecabinet.application.laptop import Laptop
from ecabinet.application.pins import SecretKind
from ecabinet.application.private_keys import PrivateKeys, remember_sheet
from ecabinet.desktop.joining import RecoverySheet
from ecabinet.domain.faults import Fault
from ecabinet.protocol.invitations import Code
from ecabinet.signing.vault import Vault

RECOVERY: Final = "recovery"
"""The setting that says whether the recovery sheet was kept, or why not; empty once a new one was made."""
KEPT: Final = "kept"
_NOT_YET: Final = ""


def drawn(code: Code, laptop: Laptop) -> RecoverySheet:
    """The sheet with these letters, for the laptop of its person."""
    from ecabinet.exports import recovery_pdf  # noqa: PLC0415 - draws; needed seldom in the life of a laptop

    body, person = laptop.body, laptop.body.person(laptop.me)
    label = platform.node() or platform.system()
    whose = recovery_pdf.Laptop(body.name, person.name if person else "", label, laptop.now(), body.phone)
    return RecoverySheet(recovery_pdf.in_each_language(code, whose, utc_offset=body.utc_offset))


class RecoverySheets:
    """Makes a new sheet for an open laptop that is opened with a secret of this `kind`; `renew` takes a second."""

    def __init__(self, laptop: Laptop, vault: Vault, kind: SecretKind) -> None:
        self.kind = kind
        self._laptop, self._vault = laptop, vault

    def is_kept(self) -> bool:
        """Whether the sheet that opens this laptop was printed or saved, as far as anybody said."""
        return self._laptop.setting(RECOVERY) == KEPT

    def renew(self, secret: str) -> RecoverySheet:
        """A new sheet for who knows the PIN or passphrase; the former one opens this laptop no more.

        The new one counts as not kept until `keep`, so that whoever is cut off here is told so later. Raises as
        `Vault.open` does, and then nothing has changed.
        """
        laptop, code = self._laptop, Code.fresh()
        keys = self._vault.open(secret)
        sheet = drawn(code, laptop)
        laptop.save_setting(RECOVERY, _NOT_YET)
        remember_sheet(laptop, code)
        self._vault.renew_sheet(keys, code)
        with contextlib.suppress(Fault):  # keys of notes are handed on again after the next start
            PrivateKeys(laptop).hand_on()
        return sheet

    def keep(self) -> None:
        """The sheet made last was printed or saved."""
        self._laptop.save_setting(RECOVERY, KEPT)
