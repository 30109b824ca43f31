"""The kinds of acts in the feed `body`: how it was founded, its settings, rules and calendars.

Its people stand in `body_people`, their laptops in `body_laptops`, the offices they hold in `body_offices`.
"""

from collections.abc import Iterable
from dataclasses import replace

from ecabinet.domain.acts import Act, Decision
from ecabinet.domain.bodies import BodyState, Device, LogKey, Person, Role, SignerRole
from ecabinet.domain.calendars import CALENDAR, UTC_OFFSET, Calendar
from ecabinet.domain.cases import Case, Kind, Place, require
from ecabinet.domain.identities import PROVIDER, Provider
from ecabinet.domain.kinds import body_helpers, body_laptops, body_offices, body_people
from ecabinet.domain.kinds.body_people import PERSON_WITH_ROLES, require_voting_role
from ecabinet.domain.rules import RULES, RuleSet
from ecabinet.domain.shapes import DIGEST, FLAG, ID, KEY, NAME, Data, Fields, Line, ListOf, OneOf, Whole

MOST_FOUNDERS = 50
"""Who is there from the first day; everybody else is invited."""

_SIGNERS = ListOf(Fields({"role": OneOf.of(Role), "label": NAME}), most=9, least=1)
_FOUNDER = PERSON_WITH_ROLES.and_also(device=ID, key=KEY, label=Line())


def _guard_founding(case: Case[BodyState]) -> Decision:
    founders = case.data["founders"]
    people = [founder["person"] for founder in founders]
    require(case.act.body == "", "wrong_body")
    require((case.act.author, case.act.device) == (founders[0]["person"], founders[0]["device"]), "not_permitted")
    require(len(set(people)) == len(people), "person_known")
    require(len({founder["device"] for founder in founders}) == len(people), "device_known")
    require(len({founder["key"] for founder in founders}) == len(people), "key_known")
    require(any(Role.ADMINISTRATOR in founder["roles"] for founder in founders), "last_administrator")
    for founder in founders:
        require_voting_role(founder)
    return case.accept()


def _found(state: BodyState, act: Act, decision: Decision) -> BodyState:
    data = act.data
    return replace(
        state,
        id=act.hash,
        name=data["name"],
        short_name=data["short_name"],
        is_sample=bool(data["sample"]),
        timezone=data["timezone"],
        utc_offset=data["utc_offset"],
        phone=data["phone"],
        seat=data.get("seat", ""),
        log_key=data["log_key"],
        log_keys=(LogKey(data["log_key"], 0),),
        signers=_signers(data["signers"]),
        people={founder["person"]: Person.from_data(founder) for founder in data["founders"]},
        devices={
            founder["device"]: Device(
                founder["device"], founder["person"], founder["key"], founder["label"], decision.at
            )
            for founder in data["founders"]
        },
    )


def _signers(entries: Iterable[Data]) -> tuple[SignerRole, ...]:
    return tuple(SignerRole(Role(entry["role"]), entry["label"]) for entry in entries)


def _guard_settings(case: Case[BodyState]) -> Decision:
    require(case.data, "bad_data")
    provider = Provider.from_data(case.data["identity"]) if "identity" in case.data else None
    require(provider is None or provider.is_usable, "provider_unusable")
    return case.accept()


def _change_settings(state: BodyState, act: Act, _decision: Decision) -> BodyState:
    data = act.data
    return replace(
        state,
        phone=data.get("phone", state.phone),
        seat=data.get("seat", state.seat),
        short_name=data.get("short_name", state.short_name),
        signers=_signers(data["signers"]) if "signers" in data else state.signers,
        lease_days=data.get("lease_days", state.lease_days),
        provider=Provider.from_data(data["identity"]) if "identity" in data else state.provider,
    )


def _guard_adopting_rules(case: Case[BodyState]) -> Decision:
    rules = RuleSet.from_data(case.data["rules"])
    require(rules.digest == case.data["digest"], "bad_digest")
    known = {(adopted.id, adopted.valid_from) for adopted in case.state.rules}
    require((rules.id, rules.valid_from) not in known, "rules_known")
    return case.accept()


def _adopt_rules(state: BodyState, act: Act, _decision: Decision) -> BodyState:
    return replace(state, rules=(*state.rules, RuleSet.from_data(act.data["rules"])))


def _guard_adopting_calendar(case: Case[BodyState]) -> Decision:
    require(Calendar.from_data(case.data["calendar"]).digest == case.data["digest"], "bad_digest")
    return case.accept()


def _adopt_calendar(state: BodyState, act: Act, _decision: Decision) -> BodyState:
    calendar = Calendar.from_data(act.data["calendar"])
    return replace(state, calendars={**state.calendars, calendar.year: calendar})


_SEAT = Line(most=64)
_FOUNDING = Fields(
    {
        "name": NAME,
        "short_name": NAME,
        "sample": FLAG,
        "timezone": Line(least=1, most=64),
        "utc_offset": UTC_OFFSET,
        "phone": Line(most=64),
        "log_key": KEY,
        "signers": _SIGNERS,
        "founders": ListOf(_FOUNDER, least=1, most=MOST_FOUNDERS),
    },
    {"seat": _SEAT},
)
_SETTINGS = Fields(
    optional={
        "phone": Line(most=64),
        "seat": _SEAT,
        "signers": _SIGNERS,
        "short_name": NAME,
        "lease_days": Whole(1, 366),
        "identity": PROVIDER,
    }
)

KINDS: dict[str, Kind[BodyState]] = {
    "body.founded": Kind(_FOUNDING, _guard_founding, _found, place=Place.FIRST),
    **body_people.KINDS,
    **body_laptops.KINDS,
    **body_offices.KINDS,
    **body_helpers.KINDS,
    "settings.changed": Kind(_SETTINGS, _guard_settings, _change_settings),
    "rules.adopted": Kind(Fields({"rules": RULES, "digest": DIGEST}), _guard_adopting_rules, _adopt_rules),
    "calendar.adopted": Kind(
        Fields({"calendar": CALENDAR, "digest": DIGEST}), _guard_adopting_calendar, _adopt_calendar
    ),
}
"""Every kind of act in the feed `body`."""
