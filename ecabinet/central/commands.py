"""What the commands `central init`, `serve` and `invite` do, apart from asking and printing."""

import re
import sys
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ecabinet.application.clocks import clock_for
from ecabinet.application.messages import Catalogue, Language
from ecabinet.central import address as addresses
from ecabinet.central import certificates, keyfile
from ecabinet.central import storage as storages
from ecabinet.central.administration import Administrator, Founding, Invited, found_body, new_person
from ecabinet.central.bootstrap import CentralStore, make_store, open_store
from ecabinet.central.certificates import TlsFiles
from ecabinet.central.folder import StoreFolder, write_secret
from ecabinet.central.server import Listening, is_loopback
from ecabinet.central.server import serve as serve_store
from ecabinet.central.storage import IN_FOLDER, Storage
from ecabinet.central.supervising import serve_together
from ecabinet.domain.bodies import Person, Role, SignerRole
from ecabinet.domain.faults import Refused
from ecabinet.domain.identities import Provider
from ecabinet.exports.invitation_pdf import invitation_pdf
from ecabinet.exports.printed_sheets import day
from ecabinet.protocol import words
from ecabinet.protocol.invitations import FILE_SUFFIX
from ecabinet.protocol.keys import SigningKey
from ecabinet.sync import providers

_KEY_FILE = "founder.ecabinet-key"
_UNSAFE = re.compile(r"[^\w-]+")
_SIGNERS = (SignerRole(Role.SECRETARY, "THƯ KÝ"), SignerRole(Role.CHAIR, "CHỦ TRÌ"))
"""Who signs minutes until the body says otherwise: first the secretary, then the chair."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a store and its first body are made from."""

    name: str
    short_name: str
    founder: str
    roles: tuple[str, ...]
    address: str
    title: str = ""
    seat: str = ""
    phone: str = ""
    public_certificate: bool = False
    timezone: str = "Asia/Ho_Chi_Minh"
    is_sample: bool = False
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Guest:
    """Who is to be invited: somebody known by name or id, or somebody new with the rest.

    `account` is how the body's OpenID provider knows them.
    """

    name: str
    roles: tuple[str, ...] = ("member",)
    title: str = ""
    agency: str = ""
    order: int = 0
    days: int = 14
    account: str = ""


@dataclass(frozen=True, slots=True)
class Where:
    """Where to serve, and under which certificate."""

    host: str
    port: int
    certificate: Path | None = None
    key: Path | None = None
    processes: int = 1
    inherited: int | None = None
    """The socket that a process is handed by the one that started it."""


@dataclass(frozen=True, slots=True)
class Papers:
    """An invitation on disk: the file, the sheet to print, and the last day it lets a laptop in.

    `waits`: it works only once a second officer has agreed, because the person has a laptop already.
    """

    name: str
    file: Path
    sheet: Path
    until: str
    waits: bool = False


@dataclass(frozen=True, slots=True)
class RegisterKey:
    """A further key for a body's register: its public half, the words to compare it by, and where the secret lies."""

    name: str
    key: str
    words: str
    file: Path


@dataclass(frozen=True, slots=True)
class Made:
    """A new store: the founder's key and invitation."""

    key_file: Path
    papers: Papers


def init(
    folder: Path,
    plan: Plan,
    passphrase: str,
    *,
    key_file: Path | None,
    language: Language,
    storage: Storage = IN_FOLDER,
) -> Made:
    """Make a store, found a body, write the founder's key and invitation; raises `Refused` and `Unavailable`."""
    place = StoreFolder(folder)
    address = addresses.parse(plan.address, is_public=plan.public_certificate)
    founding = Founding(
        name=plan.name,
        short_name=plan.short_name,
        founder=new_person(plan.founder, _roles({*plan.roles, Role.ADMINISTRATOR}), title=plan.title),
        signers=_SIGNERS,
        seat=plan.seat,
        phone=plan.phone,
        timezone=plan.timezone,
        utc_offset=_utc_offset(plan.timezone),
        is_sample=plan.is_sample,
        rules=plan.rules,
    )
    keyfile.check(passphrase)
    target = key_file or folder / _KEY_FILE
    with make_store(place, storage) as store:
        addresses.keep(place, address)
        founded = found_body(store, founding, keep_key=lambda holder: keyfile.write(target, holder, passphrase))
        return Made(target, _write(store, founded.invited[0], folder, language))


def serve(folder: Path, where: Where, *, clock_file: Path | None = None, until_input_ends: bool = False) -> None:
    """Serve a store until it is told to end.

    Raises `Refused` with `clock_not_sample` where the clock of a body that is no sample is to be moved, and with
    `processes_need_database` where several processes would share a folder; and `Unavailable`.
    """
    place = StoreFolder(folder)
    with open_store(place, clock=clock_for(sample=clock_file is not None, offset_file=clock_file)) as store:
        if clock_file is not None and not all(store.body(body).is_sample for body in store.ledger.bodies()):
            raise Refused("clock_not_sample")
        listening = Listening(where.host, where.port, _tls(place, where), where.inherited)
        if where.processes == 1:
            serve_store(store, listening, until_input_ends=until_input_ends)
            return
        if not storages.kept(place).is_shared:
            raise Refused("processes_need_database")
    words = _serving_words(folder, where, clock_file)
    serve_together(words, listening, where.processes, until_input_ends=until_input_ends)


def _serving_words(folder: Path, where: Where, clock_file: Path | None) -> list[str]:
    """The command by which one process serves what `where` says."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "ecabinet"]
    files = {"--certificate": where.certificate, "--key": where.key, "--clock-file": clock_file}
    options = [word for name, file in files.items() if file for word in (name, str(file))]
    return [*program, "central", "serve", str(folder), "--host", where.host, "--port", str(where.port), *options]


def invite(
    folder: Path, guest: Guest, passphrase: str, *, key_file: Path | None, out: Path, language: Language
) -> Papers:
    """Invite somebody and write the invitation; raises `Refused` and `Unavailable`.

    Somebody new whose role needs a second administrator is proposed alone, then `Refused("role_proposed")` is raised.
    """
    with open_store(StoreFolder(folder)) as store:
        holder = keyfile.read(key_file or folder / _KEY_FILE, passphrase)
        if holder.body not in store.ledger.bodies():
            raise Refused("body_ambiguous")
        administrator = Administrator(store, holder)
        person = _known(store.body(holder.body).people.values(), guest.name)
        if person is None:
            held = _roles(guest.roles)
            person = new_person(guest.name, held, title=guest.title, agency=guest.agency, order=guest.order)
            administrator.add([person])
            if store.body(holder.body).person(person.id) is None:
                raise Refused("role_proposed", {"name": person.name})
        invited = administrator.invite([person], days=guest.days, subjects={person.id: guest.account})
        return _write(store, invited[0], out, language)


def name_provider(folder: Path, issuer: str, client_id: str, passphrase: str, *, key_file: Path | None) -> None:
    """Have people of the body sign in at an OpenID provider when they join, or, with both empty, no more.

    Raises `Refused`, and `Unavailable` where no such provider answers: nobody could join.
    """
    provider = Provider(issuer, client_id)
    if issuer and provider.is_usable:
        providers.check(issuer)
    with open_store(StoreFolder(folder)) as store:
        holder = keyfile.read(key_file or folder / _KEY_FILE, passphrase)
        if holder.body not in store.ledger.bodies():
            raise Refused("body_ambiguous")
        Administrator(store, holder).ask_for_sign_in(issuer, client_id)


def make_register_key(folder: Path, body: str = "") -> RegisterKey:
    """Make and keep a further key for the register of a body, which may be left out where there is one alone.

    It signs nothing until administrators of the body bring it into force. Raises `Refused` with `unknown_body` or
    `body_unnamed`, and `Unavailable`.
    """
    with open_store(StoreFolder(folder)) as store:
        bodies = store.ledger.bodies()
        if not body and len(bodies) != 1:
            raise Refused("body_unnamed")
        chosen = body or next(iter(bodies))
        if chosen not in bodies:
            raise Refused("unknown_body")
        key = SigningKey.generate()
        file = store.folder.keep_further_log_key(chosen, key)
        drawn = words.line(words.of_register_key(chosen, key.public))
        return RegisterKey(store.body(chosen).name, key.public, drawn, file)


def providers_of(folder: Path) -> list[tuple[str, Provider | None]]:
    """The name of each body of a store, and where its people sign in; raises `Unavailable`."""
    with open_store(StoreFolder(folder)) as store:
        states = [store.body(body) for body in store.ledger.bodies()]
    return [(state.name, state.provider) for state in states]


def _write(store: CentralStore, invited: Invited, out: Path, language: Language) -> Papers:
    """Write the invitation's file and its sheet, for nobody but their owner to read."""
    address = addresses.kept(store.folder)
    invitation = invited.to(address.url, addresses.fingerprint(store.folder, address))
    body = store.body(invited.body)
    offset, waits = body.utc_offset, body.needs_second(body.invitations[invitation.code.key.public])
    stem = _UNSAFE.sub("-", unicodedata.normalize("NFC", invited.person.name)).strip("-") or invited.person.id
    file, sheet = _free(out, stem, FILE_SUFFIX), _free(out, stem, ".pdf")
    write_secret(file, invitation.file)
    write_secret(sheet, invitation_pdf([invitation], language, utc_offset=offset, catalogue=Catalogue.shipped()))
    return Papers(invited.person.name, file, sheet, day(invitation.expires, offset), waits)


def _free(folder: Path, stem: str, suffix: str) -> Path:
    """A name that is not taken: an older invitation may still be on its way to somebody."""
    number, file = 1, folder / f"{stem}{suffix}"
    while file.exists():
        number += 1
        file = folder / f"{stem}-{number}{suffix}"
    return file


def _known(people: Iterable[Person], name: str) -> Person | None:
    """The one person of that id or name; raises `Refused("name_ambiguous")` where several bear it."""
    wanted = unicodedata.normalize("NFC", name).casefold()
    found = [person for person in people if name == person.id or person.name.casefold() == wanted]
    if len(found) > 1:
        raise Refused("name_ambiguous", {"name": name})
    return found[0] if found else None


def _roles(names: Iterable[str]) -> frozenset[Role]:
    try:
        return frozenset(map(Role, names))
    except ValueError:
        unknown = next(name for name in names if name not in set(Role))
        raise Refused("role_unknown", {"role": unknown, "roles": ", ".join(Role)}) from None


def _utc_offset(zone: str) -> int:
    """The minutes that a time zone is ahead of UTC today; raises `Refused("zone_unknown")`."""
    try:
        offset = datetime.now(UTC).astimezone(ZoneInfo(zone)).utcoffset()
    except (ZoneInfoNotFoundError, ValueError):
        offset = None
    if offset is None:
        raise Refused("zone_unknown", {"zone": zone})
    return int(offset.total_seconds()) // 60


def _tls(folder: StoreFolder, where: Where) -> TlsFiles | None:
    """The certificate to serve under; none on this machine's own address, unless one was given."""
    if where.certificate is not None:
        return TlsFiles(where.certificate, where.key or where.certificate)
    if is_loopback(where.host):
        return None
    return certificates.self_made(folder, addresses.kept(folder).host)
