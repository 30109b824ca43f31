"""Where a store keeps acts and papers: in its own folder, unless its settings name a database and a bucket."""

import os
import re
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated

import msgspec
from msgspec import Meta

from ecabinet.central.folder import StoreFolder, write_secret
from ecabinet.domain.faults import Refused, Unavailable

_BUCKET = r"\A(s3://[!-~]+)?\Z"
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


@dataclass(frozen=True, slots=True)
class Storage:
    """What a store is kept in; nothing said means its own folder.

    `database` is an address of PostgreSQL as libpq reads it, `is_pooled` whether a pooler stands before it; `papers` is
    a bucket as `s3://name/prefix`, and `s3` what its client is told beside the environment (`endpoint`, keys).
    """

    database: str = ""
    is_pooled: bool = False
    papers: str = ""
    s3: Mapping[str, str] = field(default_factory=dict, repr=False)

    @property
    def is_shared(self) -> bool:
        """Whether several processes may serve the store: all that they share lies outside the folder."""
        return bool(self.database and self.papers)


IN_FOLDER = Storage()
"""Everything in the store's own folder."""


class _Fields(msgspec.Struct, forbid_unknown_fields=True, frozen=True, omit_defaults=True):
    """What the file holds."""

    database: Annotated[str, Meta(max_length=2000)] = ""
    is_pooled: bool = False
    papers: Annotated[str, Meta(max_length=500, pattern=_BUCKET)] = ""
    s3: dict[str, str] = {}


def check(storage: Storage) -> None:
    """Whether the bucket is named as buckets are; raises `Refused("bucket_address_unreadable")`."""
    if not re.fullmatch(_BUCKET, storage.papers):
        raise Refused("bucket_address_unreadable")


def keep(folder: StoreFolder, storage: Storage) -> None:
    """Write the settings into the store's folder, for its owner alone, where there is anything to say.

    Raises `Unavailable` with `file_exists` or `folder_unavailable`.
    """
    if storage != IN_FOLDER:
        fields = _Fields(storage.database, storage.is_pooled, storage.papers, dict(storage.s3))
        write_secret(folder.storage, msgspec.json.format(msgspec.json.encode(fields)))


def kept(folder: StoreFolder) -> Storage:
    """The settings in the store's folder.

    Raises `Unavailable` with `storage_unreadable`, or with `storage_exposed` where others than the owner may read them:
    they may hold passwords.
    """
    try:
        mode, text = folder.storage.stat().st_mode, folder.storage.read_bytes()
    except FileNotFoundError:
        return IN_FOLDER
    except OSError:
        raise Unavailable("storage_unreadable", {"file": str(folder.storage)}) from None
    if os.name != "nt" and mode & _OTHERS:
        raise Unavailable("storage_exposed", {"file": str(folder.storage)})
    try:
        found = msgspec.json.decode(text, type=_Fields)
    except msgspec.DecodeError:
        raise Unavailable("storage_unreadable", {"file": str(folder.storage)}) from None
    return Storage(found.database, found.is_pooled, found.papers, found.s3)
