"""The kinds of acts in the feed `body`: who belongs to the body, with which laptops, under which rules."""

from collections.abc import Iterable
from dataclasses import replace

from ecabinet.domain.acts import Act, Decision
from ecabinet.domain.bodies import (
    PERSON,
    BodyState,
    Device,
    Invitation,
    Person,
    Role,
    SignerRole,
)
from ecabinet.domain.calendars import CALENDAR, UTC_OFFSET, Calendar
from ecabinet.domain.cases import Case, Kind, Place, require
from ecabinet.domain.faults import Refused
from ecabinet.domain.rules import RULES, RuleSet
from ecabinet.domain.shapes import DIGEST, FLAG, GIVEN_REASON, ID, KEY, NAME, TIME, Data, Fields, Line, ListOf, OneOf

MOST_FOUNDERS = 50
"""Who is there from the first day; everybody else is invited."""

_ROLES = ListOf(OneOf.of(Role), unique=True)
_SIGNERS = ListOf(Fields({"role": OneOf.of(Role), "label": NAME}), most=9, least=1)
_PERSON_WITH_ROLES = PERSON.and_also(roles=_ROLES)
_FOUNDER = _PERSON_WITH_ROLES.and_also(device=ID, key=KEY, label=Line())


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
        _require_voting_role(founder)
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


def _require_voting_role(data: Data) -> None:
    require(not data["voting"] or Role.MEMBER in data["roles"], "voting_needs_member")


def _require_may_appoint(case: Case[BodyState], *people: Person) -> None:
    """Chair, secretary and administrator are made, changed and invited by administrators only."""
    if any(person.is_officer for person in people):
        require(case.state.has_role(case.act.author, Role.ADMINISTRATOR), "only_administrator")


def _guard_adding(case: Case[BodyState]) -> Decision:
    person = Person.from_data(case.data)
    require(person.id not in case.state.people, "person_known")
    _require_voting_role(case.data)
    _require_may_appoint(case, person)
    return case.accept()


def _known(state: BodyState, person_id: str) -> Person:
    person = state.person(person_id)
    if person is None:
        raise Refused("person_unknown")
    return person


def _guard_changing(case: Case[BodyState]) -> Decision:
    person = Person.from_data(case.data)
    former = _known(case.state, person.id)
    _require_voting_role(case.data)
    _require_may_appoint(case, person, former)
    others = [known for known in case.state.with_role(Role.ADMINISTRATOR) if known.id != person.id]
    require(others or Role.ADMINISTRATOR in person.roles, "last_administrator")
    return case.accept()


def _put_person(state: BodyState, act: Act, _decision: Decision) -> BodyState:
    person = Person.from_data(act.data)
    return replace(state, people={**state.people, person.id: person})


def _guard_inviting(case: Case[BodyState]) -> Decision:
    """A person's own laptop may invite a further laptop of theirs; otherwise the Secretariat invites."""
    invited = _known(case.state, case.data["person"])
    require(invited.roles, "person_left")
    if invited.id != case.act.author:
        roles = case.state.roles_of(case.act.author)
        require(roles & {Role.SECRETARY, Role.ADMINISTRATOR}, "not_permitted")
        _require_may_appoint(case, invited)
    require(case.data["invite_key"] not in case.state.invitations, "invitation_known")
    require(case.data["expires"] > case.now, "invitation_expired")
    return case.accept()


def _put_invitation(state: BodyState, act: Act, _decision: Decision) -> BodyState:
    invitation = Invitation(act.data["invite_key"], act.data["person"], act.data["expires"])
    return replace(state, invitations={**state.invitations, invitation.key: invitation})


def _guard_joining(case: Case[BodyState]) -> Decision:
    """Whether the invitation admits this laptop; that its key signed is checked where signatures are."""
    data, state = case.data, case.state
    invitation = state.invitations.get(data["invite_key"])
    if invitation is None or invitation.person != data["person"]:
        raise Refused("invitation_unknown")
    require((case.act.author, case.act.device) == (data["person"], data["device"]), "not_permitted")
    require(not invitation.used_by, "invitation_used")
    require(case.now <= invitation.expires, "invitation_expired")
    require(_known(state, data["person"]).roles, "person_left")
    require(data["device"] not in state.devices, "device_known")
    require(all(device.key != data["key"] for device in state.devices.values()), "key_known")
    return case.accept()


def _join(state: BodyState, act: Act, decision: Decision) -> BodyState:
    data = act.data
    device = Device(data["device"], data["person"], data["key"], data["label"], decision.at)
    used = replace(state.invitations[data["invite_key"]], used_by=device.id)
    return replace(
        state,
        devices={**state.devices, device.id: device},
        invitations={**state.invitations, used.key: used},
    )


def _guard_revoking(case: Case[BodyState]) -> Decision:
    device = case.state.devices.get(case.data["device"])
    if device is None:
        raise Refused("device_unknown")
    require(device.is_admitted, "device_revoked")
    is_administrator = case.state.has_role(case.act.author, Role.ADMINISTRATOR)
    require(is_administrator or device.person == case.act.author, "not_permitted")
    return case.accept()


def _revoke(state: BodyState, act: Act, decision: Decision) -> BodyState:
    device = state.devices[act.data["device"]]
    revoked = replace(device, revoked_at=decision.at, revoked_because=act.data["reason"])
    return replace(state, devices={**state.devices, device.id: revoked})


def _guard_settings(case: Case[BodyState]) -> Decision:
    require(case.data, "bad_data")
    return case.accept()


def _change_settings(state: BodyState, act: Act, _decision: Decision) -> BodyState:
    data = act.data
    return replace(
        state,
        phone=data.get("phone", state.phone),
        seat=data.get("seat", state.seat),
        short_name=data.get("short_name", state.short_name),
        signers=_signers(data["signers"]) if "signers" in data else state.signers,
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
_JOINING = Fields({"person": ID, "device": ID, "key": KEY, "label": Line(), "invite_key": KEY, "invite_sig": KEY})
_SETTINGS = Fields(optional={"phone": Line(most=64), "seat": _SEAT, "signers": _SIGNERS, "short_name": NAME})

KINDS: dict[str, Kind[BodyState]] = {
    "body.founded": Kind(_FOUNDING, _guard_founding, _found, place=Place.FIRST),
    "person.added": Kind(_PERSON_WITH_ROLES, _guard_adding, _put_person),
    "person.changed": Kind(_PERSON_WITH_ROLES, _guard_changing, _put_person),
    "person.invited": Kind(
        Fields({"person": ID, "invite_key": KEY, "expires": TIME}), _guard_inviting, _put_invitation
    ),
    "device.joined": Kind(_JOINING, _guard_joining, _join),
    "device.revoked": Kind(Fields({"device": ID, "reason": GIVEN_REASON}), _guard_revoking, _revoke),
    "settings.changed": Kind(_SETTINGS, _guard_settings, _change_settings),
    "rules.adopted": Kind(Fields({"rules": RULES, "digest": DIGEST}), _guard_adopting_rules, _adopt_rules),
    "calendar.adopted": Kind(
        Fields({"calendar": CALENDAR, "digest": DIGEST}), _guard_adopting_calendar, _adopt_calendar
    ),
}
"""Every kind of act in the feed `body`."""
