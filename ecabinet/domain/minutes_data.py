"""Figures to plain values and back, strictly: what is read must be exactly what would be written."""

from dataclasses import fields, is_dataclass
from enum import StrEnum
from types import GenericAlias
from typing import TypeVar

from ecabinet.domain.faults import Refused
from ecabinet.domain.rules import RuleSet

T = TypeVar("T")


def to_plain(value: object) -> object:
    """A dataclass as a map, a tuple as a list, an enum as its text, a truth value as 0 or 1."""
    if isinstance(value, RuleSet):
        return value.to_data()
    if is_dataclass(value):
        return {part.name: to_plain(getattr(value, part.name)) for part in fields(value)}
    if isinstance(value, tuple):
        return [to_plain(part) for part in value]
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, StrEnum):
        return value.value
    return value


def from_plain(kind: type[T], data: object, at: str) -> T:
    """Read a dataclass; raises `Refused("figures_malformed")`, naming the place, where anything is amiss."""
    hints = {part.name: part.type for part in fields(kind)} if is_dataclass(kind) else {}
    if not isinstance(data, dict) or set(data) != set(hints):
        raise Refused("figures_malformed", {"at": at})
    return kind(**{name: _value(hint, data[name], f"{at}.{name}") for name, hint in hints.items()})


def _value(hint: object, data: object, at: str) -> object:
    if isinstance(hint, GenericAlias):
        if not isinstance(data, list):
            raise Refused("figures_malformed", {"at": at})
        return tuple(_value(hint.__args__[0], part, f"{at}[{place}]") for place, part in enumerate(data))
    if hint is RuleSet:
        return _rules(data, at)
    if isinstance(hint, type) and is_dataclass(hint):
        return from_plain(hint, data, at)
    return _scalar(hint, data, at)


def _rules(data: object, at: str) -> RuleSet:
    try:
        return RuleSet.from_data(data)  # type: ignore[arg-type]  # it checks the shape of whatever it is given
    except Refused:
        raise Refused("figures_malformed", {"at": at}) from None


def _scalar(hint: object, data: object, at: str) -> object:
    if hint is bool and type(data) is int and data in (0, 1):
        return bool(data)
    if hint is int and type(data) is int:
        return data
    if hint is str and isinstance(data, str):
        return data
    if isinstance(hint, type) and issubclass(hint, StrEnum) and isinstance(data, str) and data in list(hint):
        return hint(data)
    raise Refused("figures_malformed", {"at": at})
