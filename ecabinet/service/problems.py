"""Failures as HTTP: a status, a code that the laptop's catalogue turns into a sentence, and when to try again."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from ecabinet.domain.faults import Fault, Refused, Unavailable
from ecabinet.protocol import messages
from ecabinet.protocol.messages import Problem

_RETRY_SECONDS = 2
_UNPROCESSABLE = 422
_UNAVAILABLE = 503
_TOO_MANY = 429
_TOO_LARGE = 413
_TOO_SLOW = 408

_STATUS = {
    "malformed": 400,
    "unsigned_request": 401,
    "unknown_device": 401,
    "bad_signature": 401,
    "clock_skew": 401,
    "replayed": 401,
    "device_revoked": 403,
    "device_disputed": 403,
    "device_fork": 403,
    "founding_closed": 403,
    "sign_in_needed": 403,
    "sign_in_invalid": 403,
    "sign_in_other": 403,
    "account_unnamed": 403,
    "share_used_up": 403,
    "invitation_unknown": 404,
    "not_found": 404,
    "wrong_method": 405,
    "too_slow": _TOO_SLOW,
    "epoch_changed": 409,
    "not_recovering": 409,
    "recovery_mixed": 409,
    "donation_taken": 409,
    "register_rollback": 409,
    "register_fork": 409,
    "feed_diverged": 409,
    "gap": 409,
    "id_reuse": 409,
    "wrong_offset": 409,
    "incomplete": 409,
    "too_large": _TOO_LARGE,
    "range_outside": 416,
    "too_many": _TOO_MANY,
    "too_many_together": _TOO_MANY,
    "store_full": 507,
}
"""The statuses that differ from the usual ones: 422 where the rules say no, 503 where the world failed."""

_HTTP_CODES = {404: "not_found", 405: "wrong_method"}
_BREAKS_OFF = {_TOO_SLOW, _TOO_LARGE}
"""Where the rest of the request is not read: the connection ends with the answer."""


def status_of(fault: Fault) -> int:
    """The HTTP status of a fault."""
    return _STATUS.get(fault.code, _UNAVAILABLE if isinstance(fault, Unavailable) else _UNPROCESSABLE)


def response(fault: Fault) -> Response:
    """A fault as an answer."""
    status = status_of(fault)
    passing = isinstance(fault, Unavailable) or status == _TOO_MANY
    problem = Problem(fault.code, fault.details, _RETRY_SECONDS if passing else 0)
    answer = Response(messages.encode(problem), status, media_type="application/problem+json")
    if passing:
        answer.headers["Retry-After"] = str(_RETRY_SECONDS)
    if status in _BREAKS_OFF:
        answer.headers["Connection"] = "close"
    return answer


async def on_fault(_request: Request, error: Exception) -> Response:
    """Answer a fault that an endpoint raised."""
    if not isinstance(error, Fault):
        raise error
    return response(error)


async def on_http(_request: Request, error: Exception) -> Response:
    """Answer what the router itself refuses, in the same form as everything else."""
    if not isinstance(error, HTTPException):
        raise error
    answer = response(Refused(_HTTP_CODES.get(error.status_code, "malformed")))
    answer.status_code = error.status_code
    return answer
