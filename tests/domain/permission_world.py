"""One of everybody and one feed of every kind: what the tables of permissions are asked about."""

from tests.domain.little_cabinet import CHAIR, FOUNDER, SECRETARY, Cabinet, agenda_item, digest, other
from tests.domain.whole_story import wrapped

ACTORS = {
    "administrator": "administrator",
    "secretary": SECRETARY,
    "chair": CHAIR,
    "presiding": "member-2",
    "member": "member-3",
    "officer": "officer",
    "aide": "aide",
    "guest": "guest",
    "expert": "expert",
    "auditor": "auditor",
    "left": "left",
    "stranger": "stranger",
}
"""Capacity → person. The officer speaks for the agency of item 1, the expert is named by the audience of item 2."""


def of_everybody() -> Cabinet:
    """A meeting in session with an open item, a restricted one, comments, and a vote under way."""
    cabinet = Cabinet(members=5)
    for name, role, agency in (
        ("administrator", "administrator", ""),
        ("officer", "agency_officer", "Ministry 9"),
        ("aide", "aide", ""),
        ("guest", "guest", ""),
        ("expert", "guest", ""),
        ("auditor", "auditor", ""),
        ("left", "member", ""),
    ):
        cabinet.add_person(name, role, agency=agency)
    cabinet.do(FOUNDER, "body", "person.changed", other("left") | {"roles": []})
    cabinet.do("member-3", "body", "aides.named", {"aides": ["aide"]})
    cabinet.do("aide", "desk:member-3", "brief.offered", {"brief": "f1", "about": "item:i1", "text": "Agree."})
    for feed in ("person:member-3", "desk:member-3"):
        cabinet.do("member-3", feed, "epoch.begun", {"epoch": "e1", "check": digest(1)})
    cabinet.do("member-3", "device:laptop-of-member-3", "key.wrapped", wrapped("laptop-of-member-3"))
    items = [agenda_item(1, agency="Ministry 9"), agenda_item(2, agency="Ministry 8")]
    data = cabinet.published() | {"items": items, "invited": ["guest", "expert"]}
    cabinet.do(SECRETARY, "meeting:m1", "meeting.published", data)
    cabinet.publish_item(items[0])
    cabinet.publish_item(items[1], audience=["expert"])
    comment = {"text": "Unclear.", "tier": "must", "proposed_wording": ""}
    for member, audience in (("member-3", "secretariat"), ("member-2", "chair")):
        cabinet.do(member, f"opinions:i1:{member}", "comment.made", comment | {"comment": "c", "audience": audience})
    rules = cabinet.rules()
    start = {name: data[name] for name in ("title", "kind", "number", "starts_at", "ends_at", "place", "chair")}
    cabinet.do(
        SECRETARY, "office:m1", "agenda.started", start | {"rules": rules.to_data(), "rules_digest": rules.digest}
    )
    cabinet.call_roll(room=5)
    cabinet.do(CHAIR, "meeting:m1", "meeting.opened", {"override_reason": ""})
    vote = cabinet.session_vote(presiding="member-2", agency="Ministry 9")
    cabinet.do(CHAIR, "ballot:b1", "ballot.opened", vote)
    return cabinet
