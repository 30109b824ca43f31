"""Nonces that several processes share: a request that one of them has served is a replay for all."""

import threading

from sqlalchemy import Engine, delete, text

from ecabinet.persistence.central.faults import translated
from ecabinet.persistence.central.tables import Nonce
from ecabinet.protocol import limits
from ecabinet.protocol.requests import Claim

_SWEEP_MS = 60_000

# One statement, and one that nobody waits for until it is on the disk: what a power cut forgets could be replayed for
# two minutes, and a replay is answered as the request was, since acts are counted once however often they come.
_REMEMBER = text(
    "INSERT INTO nonces (body, device, nonce, until) SELECT :body, :device, :nonce, :until "
    "WHERE set_config('synchronous_commit', 'off', true) = 'off' ON CONFLICT DO NOTHING"
)


class SharedNonces:
    """Nonces in a database of PostgreSQL's; implements `Nonces`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine.execution_options(isolation_level="AUTOCOMMIT")
        self._lock = threading.Lock()
        self._swept: dict[str, int] = {}

    def is_new(self, claim: Claim, until: int) -> bool:
        """Remember a claim's nonce; False where any process remembers it. Raises `Unavailable`."""
        nonce = {"body": claim.body, "device": claim.device, "nonce": claim.nonce, "until": until}
        with translated(), self._engine.connect() as connection:
            is_new = connection.execute(_REMEMBER, nonce).rowcount == 1
            now = until - 2 * limits.CLOCK_SKEW_MS
            if self._is_time_to_sweep(claim.body, now):
                connection.execute(delete(Nonce).where(Nonce.body == claim.body, Nonce.until < now))
        return is_new

    def _is_time_to_sweep(self, body: str, now: int) -> bool:
        """Whether a body's nonces have not been looked through for a while."""
        with self._lock:
            if now - self._swept.get(body, now - _SWEEP_MS) < _SWEEP_MS:
                return False
            self._swept[body] = now
            return True
