"""Opens the encrypted file: pragmas, the check that it really is encrypted, and what its errors mean."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from ecabinet.domain.faults import Fault, Refused, Unavailable

KEY_BYTES: Final = 32
PLAIN_HEADER: Final = b"SQLite format 3\0"
WRITES: Final = "ecabinet_writes"
_BUSY_MS: Final = 5_000
"""How long a statement waits for another program's, or thread's, transaction to end."""

# The primary result codes of https://www.sqlite.org/rescode.html that the world, not we, can cause.
_READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 8, 10, 11, 13, 14, 26
_CODES: Final = {
    _READONLY: "profile_readonly",
    _IOERR: "profile_unreachable",
    _CORRUPT: "profile_damaged",
    _FULL: "disk_full",
    _CANTOPEN: "profile_unreachable",
    _NOTADB: "profile_damaged",
}


def make_engine(file: Path, key: bytes) -> Engine:
    """An engine over the file; connections are made when first needed and shared between threads."""
    if len(key) != KEY_BYTES:
        raise ValueError(f"the key of a store has {KEY_BYTES} bytes")

    def connect() -> dbapi2.Connection:
        connection = dbapi2.connect(str(file), _BUSY_MS / 1000, isolation_level=None, check_same_thread=False)
        try:
            prepare(connection, key)
        except dbapi2.Error:
            connection.close()
            raise
        return connection

    engine = create_engine(
        "sqlite://", module=dbapi2, creator=connect, poolclass=QueuePool, pool_size=4, max_overflow=8
    )
    event.listen(engine, "begin", _begin)
    return engine


def prepare(connection: dbapi2.Connection, key: bytes) -> None:
    """Open a connection to an encrypted file: its key, and how it writes."""
    # Silence comes first, or a wrong key is reported on stderr; the read proves the key before anything is written.
    connection.execute("PRAGMA cipher_log_level=NONE")
    connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA temp_store=MEMORY")


def _begin(connection: Connection) -> None:
    # A writer takes the lock at once: a transaction that reads first and writes later could find itself shut out.
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def empty_log(engine: Engine) -> bool:
    """Bring all that stands in the log into the database itself; whether the log is empty then.

    Where somebody reads or writes at this moment, or the disk does not let it be done, it stays for another time.
    """
    with translated(), engine.connect() as connection:
        cursor = connection.connection.cursor()  # SQLAlchemy would begin a transaction, in which this cannot be done
        try:
            cursor.execute("PRAGMA busy_timeout=0")
            (is_busy, _, _) = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        except dbapi2.Error:
            return False
        else:
            return not is_busy
        finally:
            cursor.execute(f"PRAGMA busy_timeout={_BUSY_MS}")
            cursor.close()


def require_encrypted(file: Path) -> None:
    """Raise `Refused("profile_not_encrypted")` where the file on disk is a plain database.

    A new file for which the key was forgotten would work, unencrypted and unnoticed.
    """
    with file.open("rb") as stream:
        if stream.read(len(PLAIN_HEADER)) == PLAIN_HEADER:
            raise Refused("profile_not_encrypted")


@contextmanager
def translated(*, opening: bool = False) -> Iterator[None]:
    """Turn what SQLCipher reports into faults.

    While opening, a first page that does not decrypt is `Refused("wrong_key")`: a wrong key and a damaged first page
    cannot be told apart.
    """
    try:
        yield
    except DBAPIError as error:
        fault = _fault(error.orig, opening=opening)
        if fault is None:
            raise
        raise fault from error
    except dbapi2.Error as error:
        fault = _fault(error, opening=opening)
        if fault is None:
            raise
        raise fault from error


def _fault(error: BaseException | None, *, opening: bool) -> Fault | None:
    primary = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if opening and primary == _NOTADB:
        return Refused("wrong_key")
    code = _CODES.get(primary)
    return Unavailable(code) if code else None
