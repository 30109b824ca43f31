"""Joining with this computer: what the Join screens ask for, done with its key store, its disk and its network."""

import contextlib
import html
import platform
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from ecabinet.application import joining, rejoining
from ecabinet.application.laptop import Laptop
from ecabinet.application.messages import Catalogue, Language
from ecabinet.application.ports import LaptopStore
from ecabinet.application.private_keys import PrivateKeys, remember_sheet
from ecabinet.desktop.joining import SIGN_IN_NEEDED, InvitationFacts, Joined, KeyPlace, RecoverySheet
from ecabinet.desktop.profile import Profile
from ecabinet.desktop.recovery_sheets import KEPT, RECOVERY, drawn
from ecabinet.desktop.tasks import Progress
from ecabinet.desktop.workplace import Workplace
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.domain.identities import Provider
from ecabinet.protocol import invitations, words
from ecabinet.protocol.invitations import Code, Invitation
from ecabinet.protocol.keys import SigningKey
from ecabinet.signing import keystore
from ecabinet.signing.vault import Unlocked
from ecabinet.sync import enrolling, inviting
from ecabinet.sync.connecting import make_client
from ecabinet.sync.exchanging import Exchanger
from ecabinet.sync.link import Watched
from ecabinet.sync.wire import Identity, Wire

if TYPE_CHECKING:
    from ecabinet.sync.signing_in import SignIn

_LOOK_SECONDS: Final = 0.1
_CUT_OFF: Final = frozenset({"profile_missing", "not_joined"})
"""What opening a profile says where joining got no further than its keys."""
_PLACES: Final[Mapping[str, KeyPlace]] = {
    "Windows": KeyPlace.WINDOWS,
    "Darwin": KeyPlace.MACOS,
    "Linux": KeyPlace.SECRET_SERVICE,
}


class JoiningHere:
    """Takes this computer from an invitation to an open workplace; each step may be tried again.

    `workplace` belongs to whoever goes on with it after the last step; before, `close` lets go of it.
    """

    def __init__(self, profile: Profile, keys: Unlocked | None = None) -> None:
        self._profile = profile
        self._invitation: Invitation | None = None
        self._begun: Invitation | None = None
        self._keys = keys
        self._recovery: Code | None = None
        self._provider: Provider | None = None
        self._sign_in: SignIn | None = None
        self.workplace: Workplace | None = None

    def close(self) -> None:
        """Let go of what was opened; a later start goes on from there."""
        self._end_sign_in()
        workplace, self.workplace = self.workplace, None
        if workplace is not None:
            workplace.close()

    def read_invitation(self, given: str | bytes, address: str) -> InvitationFacts:
        """Read a file, a link, or 26 letters with the store's address; see `desktop.joining.Joining`."""
        if isinstance(given, bytes):
            invitation = invitations.read_file(given)
        elif given.strip().lower().startswith(invitations.LINK_SCHEME):
            invitation = invitations.read_link(given)
        else:
            invitation = inviting.look_up(Code.typed(given), address.strip(), self._profile.clock)
        if self._profile.clock.now() > invitation.expires:
            raise Refused("invitation_expired")
        self._invitation = invitation
        said = words.of(invitation.body, invitation.tls)
        return InvitationFacts(invitation.body_name, invitation.name, said, invitation.expires)

    def probe_keystore(self) -> KeyPlace:
        """Where keys will be kept, after a trial."""
        if self._profile.secrets is None:
            return KeyPlace.NOWHERE
        keystore.prove(self._profile.secrets)
        return _PLACES.get(platform.system(), KeyPlace.SECRET_SERVICE)

    def join(self, secret: str, progress: Progress) -> Joined:
        """Make keys, be admitted, and fetch the record; what was made before a failure is used again."""
        if self._invitation is None:
            raise Refused("invitation_unreadable")
        progress.report(0, 3)
        keys = self._made_keys(secret)
        progress.report(1, 3)
        workplace = self._begin(self._invitation, keys)
        try:
            return self._admitted(workplace, keys, progress)
        except Refused as fault:
            if fault.code == SIGN_IN_NEEDED:
                self._provider = Provider(str(fault.details["issuer"]), str(fault.details["client_id"]))
            raise

    def begin_sign_in(self) -> str:
        """Find the provider, and open the door by which the browser comes back; see `desktop.joining.Joining`."""
        self._end_sign_in()
        if self._provider is None or self.workplace is None:
            raise Refused(SIGN_IN_NEEDED)
        from ecabinet.protocol import identity_tokens  # noqa: PLC0415 - needed once in the life of few laptops
        from ecabinet.sync import signing_in  # noqa: PLC0415 - as above

        profile = self.workplace.laptop.profile
        nonce = identity_tokens.nonce(profile.body, profile.device_key)
        self._sign_in = signing_in.begin(self._provider, nonce, _page())
        return self._sign_in.address

    def finish_sign_in(self, progress: Progress) -> Joined:
        """Wait for the person, then be admitted as who they are."""
        going, self._sign_in = self._sign_in, None  # a cancelled one ends later, perhaps beside the next
        if going is None or self.workplace is None or self._keys is None:
            raise Refused(SIGN_IN_NEEDED)
        with going:
            token = going.wait(progress.check)
        return self._admitted(self.workplace, self._keys, progress, token)

    def _end_sign_in(self) -> None:
        going, self._sign_in = self._sign_in, None
        if going is not None:
            going.close()

    def _admitted(self, workplace: Workplace, keys: Unlocked, progress: Progress, identity: str = "") -> Joined:
        """Be admitted, and fetch the record."""
        self._fetch_record(workplace, self._profile.next_key(keys), progress, identity)
        waiting, notes = workplace.laptop.papers.progress(), PrivateKeys(workplace.laptop)
        phone = workplace.laptop.body.phone
        return Joined(self._sheet(workplace.laptop), waiting.papers - waiting.here, phone, notes_wait=notes.waits())

    def keep_recovery(self, skipped_because: str) -> None:
        """Note on this laptop that the sheet was kept, or why it was not; a sheet that was kept opens notes too."""
        if self.workplace is None:
            return
        if self._recovery is not None and not skipped_because:
            remember_sheet(self.workplace.laptop, self._recovery)
        self.workplace.laptop.save_setting(RECOVERY, skipped_because or KEPT)

    def fetch_papers(self, progress: Progress) -> None:
        """Fetch what waits, saying how far it is; the person may go on working meanwhile."""
        workplace = self.workplace
        if workplace is None:
            return
        workplace.worker.start()
        while True:
            now = workplace.laptop.papers.progress()
            progress.report(now.bytes_here, now.bytes_all)
            if now.here == now.papers:
                return
            fault = workplace.worker.trouble.value
            if fault is not None:
                raise fault
            progress.check()
            time.sleep(_LOOK_SECONDS)

    def _made_keys(self, secret: str) -> Unlocked:
        """The laptop's keys behind the PIN or passphrase that was chosen last, and a recovery code to print."""
        vault = self._profile.vault
        if self._keys is None and not vault.exists:
            self._profile.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._keys, self._recovery = vault.create(secret)
        else:
            self._keys = self._keys or vault.open(secret)
            self._recovery = vault.renew(self._keys, secret)
        return self._keys

    def _begin(self, invitation: Invitation, keys: Unlocked) -> Workplace:
        """The workplace in which this invitation's joining is on disk; one of another invitation makes room."""
        if self.workplace is not None and self._begun == invitation:
            return self.workplace
        self.close()
        store = self._opened_store(keys)
        with contextlib.ExitStack() as undone:
            undone.callback(store.close)
            key = self._profile.next_key(keys)
            joining.begin(store, invitation, key, platform.node() or platform.system(), self._profile.clock)
            self._profile.take_over(keys, store)
            undone.pop_all()
        self.workplace, self._begun = self._profile.furnish(keys, store, self._profile.vault), invitation
        return self.workplace

    def _fetch_record(self, workplace: Workplace, key: SigningKey, progress: Progress, identity: str) -> None:
        """Be admitted by the store and fetch what is on record; the line is let go of either way."""
        laptop = workplace.laptop
        client = make_client(laptop.profile.store_address, laptop.profile.fingerprint)
        wire = Wire(client, Identity(laptop.body_id, laptop.device, key), laptop, Watched(value=True))
        with contextlib.closing(wire):
            enrolling.join(laptop, wire, identity)
            progress.report(2, 3)
            Exchanger(laptop.exchange, wire, laptop.now, workplace.worker.mover.bring_all).exchange()
            progress.report(3, 3)

    def _opened_store(self, keys: Unlocked) -> LaptopStore:
        try:
            return self._profile.create_store(self._profile.folder, keys.database)
        except Refused as fault:
            if fault.code != "profile_exists":
                raise
        return self._profile.open_store(self._profile.folder, keys.database)

    def _sheet(self, laptop: Laptop) -> RecoverySheet:
        if self._recovery is None:
            raise Unavailable("recovery_gone")
        return drawn(self._recovery, laptop)


def _page() -> str:
    """What the browser shows once the person has signed in, in each language: it is not ours to choose one there."""
    catalogue = Catalogue.shipped()
    said = "".join(f"<p>{html.escape(catalogue.sentence('signed_in_page', one))}</p>" for one in Language)
    return f'<!DOCTYPE html><meta charset="utf-8"><title>e-Cabinet</title>{said}'


def open_or_resume(profile: Profile, secret: str) -> Workplace | JoiningHere:
    """The workplace; where a joining was cut off before the store had answered, that joining to go on with.

    Where the laptop's chain of acts has ended and its person wants to join anew, its store is set aside for a new one.
    Raises as `Profile.open` does.
    """
    try:
        workplace = profile.open(secret)
    except Refused as fault:
        if fault.code not in _CUT_OFF:
            raise
    else:
        laptop = workplace.laptop
        joins_anew = laptop.memory.stopped in rejoining.ENDED and laptop.setting(rejoining.WANTED) is not None
        if workplace.laptop.has_joined and not joins_anew:
            return workplace
        workplace.close()
        if joins_anew:
            profile.set_aside(profile.vault.open(secret))
    return JoiningHere(profile, profile.vault.open(secret))
