"""Canonical JSON: the only form in which acts and receipts exist, so that equal content has equal bytes.

RFC 8785, narrowed: text in NFC without NUL, whole numbers within ±(2^53 - 1), lists and maps; no fractions, no true,
false or null. A reader parses, encodes again and compares, which is what turns away duplicate keys, white space,
unsorted keys and every other second spelling.

Nearly everything that is read is plain: keys in ASCII, nothing unusual inside. For such values a C encoder writes what
RFC 8785 asks for, and bytes that equal its work are canonical; whatever differs is judged by the reference encoder.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any, Literal, TypeVar
from unicodedata import is_normalized, normalize

import msgspec
import rfc8785

from ecabinet.domain.faults import Refused
from ecabinet.protocol import limits

_FORM: Literal["NFC"] = "NFC"
_PLAIN = msgspec.json.Encoder(order="sorted")
"""Sorts keys by their characters, which for ASCII is the order of RFC 8785 (section 3.2.3)."""
_F = TypeVar("_F", bound=msgspec.Struct)
_ESCAPED_NUL = b"\\u0000"


def encode(value: Any, limit: int = limits.ACT_BYTES) -> bytes:  # noqa: ANN401 - the shape is what is checked here
    """The canonical bytes of a value, at most `limit`; raises `Refused("malformed")` where it cannot be written."""
    data = _plainly_written(value)
    if data is None:
        _check(value, limits.DEPTH)
        data = _written(value)
    if len(data) > limit:
        raise _malformed("too long")
    return data


def decode(data: bytes, limit: int = limits.ACT_BYTES) -> Any:  # noqa: ANN401 - the caller converts to its shape
    """The value of canonical bytes, at most `limit`; raises `Refused("malformed")` where they are anything else."""
    if len(data) > limit:
        raise _malformed("too long")
    try:
        value = msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise _malformed("not JSON") from None
    if _plainly_written(value) == data:
        return value
    _check(value, limits.DEPTH)
    if _written(value) != data:
        raise _malformed("not canonical")
    return value


def decode_fields(data: bytes, shape: type[_F], limit: int = limits.ACT_BYTES) -> _F:
    """The fields inside canonical bytes; raises `Refused("malformed")` where the bytes or the fields are anything else.

    A shape holds text, whole numbers, lists and maps; a field of any kind it has must be plain or is judged apart.
    """
    found = _plain_fields(data, shape) if len(data) <= limit else None
    return found if found is not None else convert(decode(data, limit), shape)


def convert(value: object, shape: type[_F]) -> _F:
    """A value as fields; raises `Refused("malformed")` where it does not fit."""
    try:
        return msgspec.convert(value, shape)
    except msgspec.ValidationError as error:
        raise _malformed(str(error)) from None


def _plain_fields(data: bytes, shape: type[_F]) -> _F | None:
    """The fields of bytes that are canonical beyond doubt (see `_plainly_written`); None where others have to judge."""
    if _ESCAPED_NUL in data:
        return None
    try:
        found = msgspec.json.decode(data, type=shape)
        is_written_so = _PLAIN.encode(found) == data
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return None
    if not is_written_so or not (data.isascii() or is_normalized(_FORM, data.decode())):
        return None
    loose = (getattr(found, name) for name in _loose(shape))
    return found if all(_is_plain(value, limits.DEPTH - 1) for value in loose) else None


@cache
def _loose(shape: type[msgspec.Struct]) -> tuple[str, ...]:
    """The fields of a shape that may hold any map."""
    return tuple(field.name for field in msgspec.structs.fields(shape) if field.type == dict[str, Any])


def normalised(value: Any) -> Any:  # noqa: ANN401 - gives back the shape it was given
    """The same value with its text composed (NFC) and without NUL: for what people typed or pasted."""
    if isinstance(value, str):
        return _composed(value)
    if isinstance(value, Mapping):
        return {_composed(key): normalised(inner) for key, inner in value.items()}
    if isinstance(value, Sequence):
        return [normalised(inner) for inner in value]
    return value


def _plainly_written(value: Any) -> bytes | None:  # noqa: ANN401 - the shape is what is checked here
    """The canonical bytes of a plain value; None where the reference has to judge.

    Text is looked at as one stretch: if that is composed, so is each text in it, for what an escape stands for composes
    with nothing. The contrary does not hold, as `_check` says.
    """
    try:
        if type(value) is not dict or not _is_plain(value, limits.DEPTH):
            return None
        data = _PLAIN.encode(value)
    except (TypeError, UnicodeEncodeError):  # a key that is no text, half a surrogate pair
        return None
    is_composed = data.isascii() or is_normalized(_FORM, data.decode())
    return data if is_composed and _ESCAPED_NUL not in data else None


def _is_plain(value: dict[str, Any] | list[Any], depth: int) -> bool:
    """Whether a map or list holds nothing but text, whole numbers that all keep, lists, and maps with ASCII keys."""
    if depth == 0 or (type(value) is dict and not all(map(str.isascii, value))):
        return False
    inside: Iterable[Any] = value.values() if type(value) is dict else value
    for inner in inside:
        kind = type(inner)
        if kind is str:
            continue
        if kind is int:
            if not -limits.LARGEST_INT <= inner <= limits.LARGEST_INT:
                return False
        elif (kind is not dict and kind is not list) or not _is_plain(inner, depth - 1):
            return False
    return True


def _composed(text: str) -> str:
    return normalize(_FORM, text).replace("\0", "")


def _written(value: Any) -> bytes:  # noqa: ANN401 - checked before
    try:
        return rfc8785.dumps(value)
    except ValueError:  # lone surrogates and whole numbers that others would round
        raise _malformed("not canonical") from None


def _check(value: Any, depth: int) -> None:  # noqa: ANN401 - the shape is what is checked here
    """Refuse what RFC 8785 would write but we do not.

    Text is looked at string by string, never as one stretch of bytes: an escaped line end before a combining mark
    would otherwise read as the letter n with that mark.
    """
    kind = type(value)
    if isinstance(value, str):
        if not (value.isascii() or is_normalized(_FORM, value)) or "\0" in value:
            raise _malformed("text is not NFC")
    elif kind is int:
        return
    elif depth == 0:
        raise _malformed("too deep")
    elif kind is dict:
        for key, inner in value.items():
            _check(key, 1)
            _check(inner, depth - 1)
    elif kind in {list, tuple}:
        for inner in value:
            _check(inner, depth - 1)
    else:
        raise _malformed("neither text, whole number, list nor map")


def _malformed(why: str) -> Refused:
    return Refused("malformed", {"why": why})
