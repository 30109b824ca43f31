"""Backups of a central store: one file, made while the store is served, read again before it is called good.

The file is a tar archive for its owner's eyes alone, for it holds the register's secret key: the database as it was at
one moment, then the keys and settings, then the papers, also those in a bucket, and last a list of everything with its
digest. One paper at a time passes through a file of this machine, none through memory.
"""

import hashlib
import io
import os
import re
import shutil
import sqlite3
import subprocess
import tarfile
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import IO, Annotated, Final

import msgspec
from msgspec import Meta
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from ecabinet.central import storage as storages
from ecabinet.central.folder import StoreFolder
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.protocol import fields

DUMP: Final = "database.dump"
"""The name of what `pg_dump` wrote, for `pg_restore`."""
_MANIFEST: Final = "manifest.json"
_VERSION: Final = 1
_PIECE: Final = 1 << 20
_MOST_MANIFEST: Final = 64 << 20
_PRIVATE_FILE: Final = 0o600
_PRIVATE_FOLDER: Final = 0o700
_NAME: Final = re.compile(r"[0-9A-Za-z._-]+(/[0-9A-Za-z._-]+)*")
_NOT_BACKED_UP: Final = {"uploads"}
_BROKEN: Final = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_PRIMARY: Final = 0xFF
"""SQLite's extended result codes carry the primary one in their lowest byte."""
_BESIDE_DATABASE: Final = ("-wal", "-shm", "-journal")
Progress = Callable[[int, int], None]
"""Hears how many files of how many are through."""
Fetch = Callable[[Path], None]
"""Writes a paper that lies elsewhere into a new file; raises `Unavailable` where it cannot be had as it was."""
Elsewhere = Callable[[], Mapping[str, Fetch]]
"""The papers that do not lie in the store's folder, by the names they get in an archive."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was read again: how many files and bytes it holds, and how many papers among them.

    `left_out` papers lie elsewhere and could not be had, or not as they were.
    """

    file: Path
    files: int
    papers: int
    size: int
    left_out: int = 0


class _Member(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    size: fields.Count
    sha256: fields.Digest


class _Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a backup holds."""

    v: Annotated[int, Meta(ge=_VERSION, le=_VERSION)]
    made_at: fields.Time
    members: dict[str, _Member]


def back_up(folder: StoreFolder, out: Path, progress: Progress, elsewhere: Elsewhere = dict) -> Backup:
    """Write a backup of a store that may be at work, and read it again.

    `elsewhere` is asked after the database was copied: a paper too many is harmless. Raises `Unavailable` with
    `store_missing`, `file_exists`, `folder_unavailable`, `backup_damaged`, `dump_failed`, `dump_tool_missing`, or
    `papers_unavailable` where none of the papers elsewhere can be had; then no file is left.
    """
    if not folder.is_there:
        raise Unavailable("store_missing", {"folder": str(folder.root)})
    if out.exists():
        raise Unavailable("file_exists", {"file": str(out)})
    try:
        with tempfile.TemporaryDirectory(prefix=".ecabinet-", dir=out.parent) as room:
            database = _database(folder, Path(room))
            unfinished = Path(room) / "backup"
            members = {database.name: database, **dict(_others(folder))}
            fetched = elsewhere()
            left_out = _write(unfinished, {**members, **fetched}, Path(room) / "paper", progress)
            if fetched and left_out == len(fetched):
                raise Unavailable("papers_unavailable")
            found = replace(_verified(unfinished, out), left_out=left_out)
            os.link(unfinished, out)
    except FileExistsError:
        raise Unavailable("file_exists", {"file": str(out)}) from None
    except OSError as error:
        raise Unavailable("folder_unavailable", {"folder": str(out.parent)}) from error
    return found


def restore(
    file: Path, folder: StoreFolder, progress: Progress, settle: Callable[[StoreFolder], None] | None = None
) -> Backup:
    """Unpack a backup into a folder that is not there or empty, and check all of it.

    `settle` takes from the unpacked folder, before anything else hears of it, what belongs elsewhere. Raises as it
    does, `Refused("folder_taken")`, and `Unavailable` with `backup_damaged`, `folder_unavailable`, `dump_failed` or
    `dump_tool_missing`; then nothing is left in the folder.
    """
    target = folder.root
    try:
        if target.exists() and (not target.is_dir() or any(target.iterdir())):
            raise Refused("folder_taken", {"folder": str(target)})
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".ecabinet-", dir=target.parent) as room:
            unpacked = StoreFolder(Path(room) / "store")
            found = _unpack(file, unpacked.root, progress)
            unpacked.make()
            unpacked.root.chmod(_PRIVATE_FOLDER)
            if settle is not None:
                settle(unpacked)
            _fill_server(unpacked)
            if target.exists():
                target.rmdir()
            unpacked.root.rename(target)
    except OSError as error:
        raise Unavailable("folder_unavailable", {"folder": str(target)}) from error
    return found


def _database(folder: StoreFolder, room: Path) -> Path:
    """The database as it is at one moment, as a file."""
    storage = storages.kept(folder)
    if storage.database:
        target = room / DUMP
        _run_tool("pg_dump", storage.database, "--format=custom", "--no-owner", f"--file={target}")
        target.chmod(_PRIVATE_FILE)
        return target
    target = room / folder.database.name
    target.touch(mode=_PRIVATE_FILE)
    try:
        source = sqlite3.connect(f"file:{folder.database}?mode=ro", uri=True)
        with closing(source), closing(sqlite3.connect(target)) as copy:
            source.backup(copy)
            is_sound = copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            copy.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.Error as error:
        is_damaged = getattr(error, "sqlite_errorcode", 0) & _PRIMARY in _BROKEN
        raise Unavailable("store_damaged" if is_damaged else "store_unavailable") from error
    if not is_sound:
        raise Unavailable("store_damaged")
    return target


def _fill_server(folder: StoreFolder) -> None:
    """Hand a dump to the empty database that the settings name."""
    dump, storage = folder.root / DUMP, storages.kept(folder)
    if storage.database and dump.exists():
        _run_tool("pg_restore", storage.database, "--no-owner", "--exit-on-error", "--single-transaction", str(dump))
        dump.unlink()


def _run_tool(tool: str, address: str, *words: str) -> None:
    """Run a program of PostgreSQL's; a password goes by the environment, where other users cannot read it."""
    program = shutil.which(tool)
    if program is None:
        raise Unavailable("dump_tool_missing", {"tool": tool})
    said = conninfo_to_dict(address)
    password = str(said.pop("password", "") or "")
    plain = make_conninfo("", **{key: str(value) for key, value in said.items()})
    environment = {**os.environ, **({"PGPASSWORD": password} if password else {})}
    ended = subprocess.run(  # noqa: S603 - a program of PostgreSQL's, found on the operator's path
        [program, f"--dbname={plain}", *words],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    if ended.returncode:
        why = ended.stderr.decode(errors="replace").strip().splitlines()
        raise Unavailable("dump_failed", {"tool": tool, "why": why[-1] if why else str(ended.returncode)})


def _others(folder: StoreFolder) -> Iterator[tuple[str, Path]]:
    """Everything but the database and uploads under way: keys and settings first, then papers."""
    left_out = {folder.database.name, *(folder.database.name + end for end in _BESIDE_DATABASE)}
    found = sorted(path for path in folder.root.rglob("*") if path.is_file() and not path.is_symlink())
    for path in sorted(found, key=lambda one: folder.papers in one.parents):
        name = path.relative_to(folder.root)
        is_upload = folder.papers in path.parents and _NOT_BACKED_UP & set(name.parts)
        if str(name) not in left_out and not is_upload:
            yield name.as_posix(), path


def _write(target: Path, members: Mapping[str, Path | Fetch], spool: Path, progress: Progress) -> int:
    """Write an archive; answers how many members had to be left out. Each that is fetched lies at `spool` meanwhile."""
    listed: dict[str, _Member] = {}
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE_FILE)
    with os.fdopen(descriptor, "wb") as file, tarfile.open(fileobj=file, mode="w") as archive:
        for number, (name, member) in enumerate(members.items(), start=1):
            if isinstance(member, Path):
                listed[name] = _added(archive, name, member)
            elif _is_fetched(member, spool):
                listed[name] = _added(archive, name, spool)
            progress(number, len(members))
        manifest = msgspec.json.encode(_Manifest(_VERSION, time.time_ns() // 1_000_000, listed))
        archive.addfile(_header(_MANIFEST, len(manifest)), io.BytesIO(manifest))
    with target.open("rb") as written:
        os.fsync(written.fileno())
    return len(members) - len(listed)


def _is_fetched(fetch: Fetch, spool: Path) -> bool:
    spool.unlink(missing_ok=True)
    try:
        fetch(spool)
    except Unavailable:
        return False
    return True


def _added(archive: tarfile.TarFile, name: str, path: Path) -> _Member:
    with path.open("rb") as source:
        digest = hashlib.file_digest(source, "sha256").hexdigest()
        size = source.seek(0, io.SEEK_END)
        source.seek(0)
        archive.addfile(_header(name, size), source)
    return _Member(size, digest)


def _header(name: str, size: int) -> tarfile.TarInfo:
    header = tarfile.TarInfo(name)
    header.size, header.mode = size, _PRIVATE_FILE
    return header


def _verified(written: Path, out: Path) -> Backup:
    """A backup, read from its beginning to its end."""
    with _opened(written) as (archive, manifest):
        for name, member in manifest.members.items():
            for _ in _pieces(archive, name, member):
                pass
    return _told(out, manifest)


def _unpack(file: Path, root: Path, progress: Progress) -> Backup:
    with _opened(file) as (archive, manifest):
        for number, (name, member) in enumerate(manifest.members.items(), start=1):
            target = root / name
            _make(target.parent)
            descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE_FILE)
            with os.fdopen(descriptor, "wb") as written:
                for piece in _pieces(archive, name, member):
                    written.write(piece)
                written.flush()
                os.fsync(written.fileno())
            progress(number, len(manifest.members))
    return _told(file, manifest)


@contextmanager
def _opened(file: Path) -> Iterator[tuple[tarfile.TarFile, _Manifest]]:
    """A backup and its list; raises `Unavailable("backup_damaged")` for whatever is none."""
    try:
        with tarfile.open(file, mode="r:") as archive:
            source = _member(archive, _MANIFEST)
            size = min(archive.getmember(_MANIFEST).size, _MOST_MANIFEST)  # asked for more, it would reserve as much
            manifest = msgspec.json.decode(source.read(size), type=_Manifest)
            if not all(_is_plain(name) for name in manifest.members):
                raise Unavailable("backup_damaged", {"file": file.name})
            yield archive, manifest
    except (tarfile.TarError, msgspec.DecodeError, EOFError):
        raise Unavailable("backup_damaged", {"file": file.name}) from None


def _is_plain(name: str) -> bool:
    """Whether a name leads to a file inside the folder, whoever wrote it."""
    return bool(_NAME.fullmatch(name)) and not {".", ".."} & set(name.split("/"))


def _make(folder: Path) -> None:
    """Make a folder and those above it, for their owner alone: the system would let others into those above."""
    for one in (*reversed(folder.parents), folder):
        if not one.exists():
            one.mkdir(mode=_PRIVATE_FOLDER)


def _told(file: Path, manifest: _Manifest) -> Backup:
    papers = sum("papers" in PurePosixPath(name).parts for name in manifest.members)
    return Backup(file, len(manifest.members), papers, sum(one.size for one in manifest.members.values()))


def _pieces(archive: tarfile.TarFile, name: str, member: _Member) -> Iterator[bytes]:
    """The bytes of a member, which are those that the list names."""
    digest = hashlib.sha256()
    left = member.size
    source = _member(archive, name)
    while left > 0 and (piece := source.read(min(_PIECE, left))):
        digest.update(piece)
        left -= len(piece)
        yield piece
    if left or digest.hexdigest() != member.sha256:
        raise Unavailable("backup_damaged", {"file": name})


def _member(archive: tarfile.TarFile, name: str) -> IO[bytes]:
    try:
        found = archive.getmember(name)
        source = archive.extractfile(found) if found.isreg() else None
    except (KeyError, tarfile.TarError):
        source = None
    if source is None:
        raise Unavailable("backup_damaged", {"file": name})
    return source
