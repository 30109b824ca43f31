"""Where laptops reach a store: written down once, so that every invitation says the same."""

from dataclasses import dataclass
from typing import Annotated
from urllib.parse import urlsplit

import msgspec
from msgspec import Meta

from ecabinet.central import certificates
from ecabinet.central.folder import StoreFolder
from ecabinet.domain.faults import Refused, Unavailable

_FILE = "address.json"


@dataclass(frozen=True, slots=True)
class Address:
    """The address that invitations name, and whether a public authority vouches for the certificate shown there."""

    url: str
    is_public: bool = False

    @property
    def host(self) -> str:
        """The name or number of the machine."""
        return urlsplit(self.url).hostname or ""

    @property
    def is_encrypted(self) -> bool:
        """Whether laptops come under TLS."""
        return self.url.startswith("https://")


class _Fields(msgspec.Struct, forbid_unknown_fields=True, frozen=True):
    """What the file holds."""

    url: Annotated[str, Meta(max_length=500, pattern=r"\Ahttps?://[!-~]+\Z")]
    is_public: bool


def parse(text: str, *, is_public: bool = False) -> Address:
    """The address that somebody typed; raises `Refused("address_unreadable")`."""
    try:
        parts = urlsplit(text)
        port_is_fine = parts.port is None or parts.port > 0
    except ValueError:
        raise Refused("address_unreadable", {"address": text}) from None
    rest = (parts.path.strip("/"), parts.query, parts.fragment, parts.username)
    if parts.scheme not in {"http", "https"} or not parts.hostname or not port_is_fine or any(rest):
        raise Refused("address_unreadable", {"address": text})
    if not text.isascii() or not text.isprintable() or " " in text:
        raise Refused("address_unreadable", {"address": text})
    return Address(f"{parts.scheme}://{parts.netloc}", is_public)


def keep(folder: StoreFolder, address: Address) -> None:
    """Write the address into the store's folder; raises `Unavailable("folder_unavailable")`."""
    try:
        (folder.root / _FILE).write_bytes(msgspec.json.encode(_Fields(address.url, address.is_public)))
    except OSError:
        raise Unavailable("folder_unavailable", {"folder": str(folder.root)}) from None


def kept(folder: StoreFolder) -> Address:
    """The address in the store's folder; raises `Refused("address_unreadable")`."""
    try:
        found = msgspec.json.decode((folder.root / _FILE).read_bytes(), type=_Fields)
    except (OSError, msgspec.DecodeError):
        raise Refused("address_unreadable", {"address": _FILE}) from None
    return Address(found.url, found.is_public)


def fingerprint(folder: StoreFolder, address: Address) -> str:
    """What invitations say about the certificate: its fingerprint in hex, or nothing where none is needed.

    The store's own certificate is made here where it does not exist yet. Raises `Unavailable`.
    """
    if not address.is_encrypted or address.is_public:
        return ""
    return certificates.self_made(folder, address.host).fingerprint
