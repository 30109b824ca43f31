"""The kinds of acts about laptops in the feed `body`: how they come in, are answered for, and go.

A person's further laptop is vouched for by one of their own, or by two officers. Their older laptops say whether they
know it; one that is disputed is shut out until an administrator has looked.
"""

from dataclasses import replace

from ecabinet.domain.acts import Act, Decision
from ecabinet.domain.bodies import BodyState, Device, Invitation, Objection, Role, Standing
from ecabinet.domain.cases import Case, Kind, require
from ecabinet.domain.faults import Refused
from ecabinet.domain.identities import SUBJECT
from ecabinet.domain.kinds.body_people import known_person, require_may_appoint
from ecabinet.domain.shapes import FLAG, GIVEN_REASON, ID, KEY, TIME, Data, Fields, Line

_INVITERS = frozenset({Role.SECRETARY, Role.ADMINISTRATOR})

# Invitations --------------------------------------------------------------------------------------------------------


def _guard_inviting(case: Case[BodyState]) -> Decision:
    """A person's own laptop may invite a further laptop of theirs; otherwise the Secretariat invites.

    Where a provider vouches for people, it must be said how it knows this one: now, or with an earlier invitation.
    Nobody but an administrator says so of themself, else a stolen laptop could name a stranger.
    """
    invited = known_person(case.state, case.data["person"])
    require(invited.roles, "person_left")
    if invited.id != case.act.author:
        require(case.state.roles_of(case.act.author) & _INVITERS, "not_permitted")
        require_may_appoint(case, invited)
    if case.data.get("subject") and invited.id == case.act.author:
        require(case.state.has_role(case.act.author, Role.ADMINISTRATOR), "not_permitted")
    require(case.state.provider is None or _subject(case.state, case.data), "subject_needed")
    require(case.data["invite_key"] not in case.state.invitations, "invitation_known")
    require(case.data["expires"] > case.now, "invitation_expired")
    return case.accept()


def _put_invitation(state: BodyState, act: Act, _decision: Decision) -> BodyState:
    invitation = Invitation(
        act.data["invite_key"],
        act.data["person"],
        act.data["expires"],
        issued_by=act.author,
        issued_on=act.device,
        subject=_subject(state, act.data),
    )
    subjects = {**state.subjects, invitation.person: invitation.subject} if invitation.subject else state.subjects
    return replace(state, invitations={**state.invitations, invitation.key: invitation}, subjects=subjects)


def _subject(state: BodyState, data: Data) -> str:
    """How the provider knows whom an invitation is for; empty where nobody ever said so."""
    return str(data.get("subject") or state.subjects.get(data["person"], ""))


def _open_invitation(case: Case[BodyState]) -> Invitation:
    """The invitation an act names, if it may still be used."""
    invitation = case.state.invitations.get(case.data["invite_key"])
    if invitation is None:
        raise Refused("invitation_unknown")
    require(not invitation.used_by, "invitation_used")
    require(case.now <= invitation.expires, "invitation_expired")
    return invitation


def _guard_seconding(case: Case[BodyState]) -> Decision:
    invitation = _open_invitation(case)
    require(invitation.issued_by != invitation.person and not invitation.seconded_by, "second_not_needed")
    require(case.act.author not in {invitation.issued_by, invitation.person}, "own_invitation")
    require_may_appoint(case, known_person(case.state, invitation.person))
    return case.accept()


def _second(state: BodyState, act: Act, _decision: Decision) -> BodyState:
    seconded = replace(state.invitations[act.data["invite_key"]], seconded_by=act.author)
    return replace(state, invitations={**state.invitations, seconded.key: seconded})


# Joining ------------------------------------------------------------------------------------------------------------


def _guard_joining(case: Case[BodyState]) -> Decision:
    """Whether the invitation admits this laptop; that its key signed is checked where signatures are."""
    data, state = case.data, case.state
    known = state.invitations.get(data["invite_key"])
    if known is None or known.person != data["person"]:
        raise Refused("invitation_unknown")
    require((case.act.author, case.act.device) == (data["person"], data["device"]), "not_permitted")
    require(not state.needs_second(_open_invitation(case)), "invitation_needs_second")
    require(known_person(state, data["person"]).roles, "person_left")
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


# A person's own laptops answer for each other -----------------------------------------------------------------------


def _named(case: Case[BodyState]) -> Device:
    device = case.state.devices.get(case.data["device"])
    if device is None:
        raise Refused("device_unknown")
    require(device.standing is not Standing.REVOKED, "device_revoked")
    return device


def _younger(case: Case[BodyState]) -> Device:
    """The laptop an act of an older one of the same person names."""
    device = _named(case)
    require(case.state.is_older(case.act.device, device.id), "not_an_older_laptop")
    return device


def _guard_confirming(case: Case[BodyState]) -> Decision:
    device = _younger(case)
    require(device.is_admitted, "device_disputed")
    require(not device.confirmed_by, "device_confirmed")
    return case.accept()


def _confirm(state: BodyState, act: Act, _decision: Decision) -> BodyState:
    return _with(state, replace(state.devices[act.data["device"]], confirmed_by=act.device))


def _guard_disputing(case: Case[BodyState]) -> Decision:
    require(_younger(case).is_admitted, "device_disputed")
    return case.accept()


def _dispute(state: BodyState, act: Act, decision: Decision) -> BodyState:
    objection = Objection(act.device, act.data["reason"], decision.at, decision.seq or state.seq + 1)
    return _with(state, replace(state.devices[act.data["device"]], objection=objection))


def _guard_dismissing(case: Case[BodyState]) -> Decision:
    require(_named(case).standing is Standing.DISPUTED, "nothing_disputed")
    return case.accept()


def _dismiss(state: BodyState, act: Act, _decision: Decision) -> BodyState:
    return _with(state, replace(state.devices[act.data["device"]], objection=None, confirmed_by=act.author))


# Leaving ------------------------------------------------------------------------------------------------------------


def _guard_revoking(case: Case[BodyState]) -> Decision:
    """A laptop is withdrawn once; to have it wiped, an administrator may withdraw it once more."""
    device, is_wiped = case.state.devices.get(case.data["device"]), bool(case.data.get("wipe", 0))
    if device is None:
        raise Refused("device_unknown")
    require(device.standing is not Standing.REVOKED or (is_wiped and not device.must_be_wiped), "device_revoked")
    is_administrator = case.state.has_role(case.act.author, Role.ADMINISTRATOR)
    require(is_administrator or device.person == case.act.author, "not_permitted")
    require(is_administrator or not is_wiped, "only_administrator_wipes")
    return case.accept()


def _revoke(state: BodyState, act: Act, decision: Decision) -> BodyState:
    device = state.devices[act.data["device"]]
    revoked = replace(
        device,
        revoked_at=device.revoked_at or decision.at,
        revoked_because=act.data["reason"],
        revocation=decision.seq or state.seq + 1,
        must_be_wiped=bool(act.data.get("wipe", 0)),
    )
    return _with(state, revoked)


def _guard_wiped(case: Case[BodyState]) -> Decision:
    """The last word of a laptop, about itself: the one thing that a revoked one may still record."""
    require(case.act.device == case.data["device"], "not_permitted")
    device = case.state.devices[case.act.device]
    require(device.must_be_wiped, "wipe_not_ordered")
    require(device.wiped_at is None, "device_wiped")
    return case.accept()


def _note_wiped(state: BodyState, act: Act, decision: Decision) -> BodyState:
    return _with(state, replace(state.devices[act.data["device"]], wiped_at=decision.at))


def _with(state: BodyState, device: Device) -> BodyState:
    return replace(state, devices={**state.devices, device.id: device})


_JOINING = Fields({"person": ID, "device": ID, "key": KEY, "label": Line(), "invite_key": KEY, "invite_sig": KEY})
_DEVICE = Fields({"device": ID})
_DEVICE_AND_REASON = Fields({"device": ID, "reason": GIVEN_REASON})

KINDS: dict[str, Kind[BodyState]] = {
    "person.invited": Kind(
        Fields({"person": ID, "invite_key": KEY, "expires": TIME}, {"subject": SUBJECT}),
        _guard_inviting,
        _put_invitation,
    ),
    "invitation.seconded": Kind(Fields({"invite_key": KEY}), _guard_seconding, _second),
    "device.joined": Kind(_JOINING, _guard_joining, _join),
    "device.confirmed": Kind(_DEVICE, _guard_confirming, _confirm),
    "device.disputed": Kind(_DEVICE_AND_REASON, _guard_disputing, _dispute),
    "dispute.dismissed": Kind(_DEVICE_AND_REASON, _guard_dismissing, _dismiss),
    "device.revoked": Kind(Fields(_DEVICE_AND_REASON.needed, {"wipe": FLAG}), _guard_revoking, _revoke),
    "device.wiped": Kind(_DEVICE, _guard_wiped, _note_wiped),
}
"""Every kind of act about invitations and laptops."""
