"""One story that uses every kind of act at least once: from founding a body to sealed minutes."""

from datetime import timedelta
from functools import cache

from ecabinet.domain.private import SEALED_LETTERS
from tests.domain.little_cabinet import (
    CHAIR,
    DAY,
    FOUNDER,
    HOUR,
    SECRETARY,
    Cabinet,
    digest,
    draft_item,
    joining,
    key,
    office,
    other,
    paper,
    person,
)

OFFICE, MEETING, ITEM, SECOND = "office:m1", "meeting:m1", "item:i1", "item:i2"
OPINIONS, VOTE, BALLOT = "opinions:i1:member-2", "ballot:b1", "ballot:b2"
MADE = {"text": "Article 5 is unclear.", "tier": "must", "proposed_wording": ""}


@cache
def told() -> Cabinet:
    """The whole story of a cabinet of five; treat it as read-only."""
    cabinet = Cabinet(members=5)
    _people(cabinet)
    _helpers(cabinet)
    _agenda(cabinet)
    _reading(cabinet)
    _opinion_ballots(cabinet)
    _session(cabinet)
    _minutes(cabinet)
    _succession(cabinet)
    return cabinet


def _people(cabinet: Cabinet) -> None:
    cabinet.add_person("guest", "guest")
    guest = cabinet.body.people["guest"].to_data()
    cabinet.do(FOUNDER, "body", "person.changed", guest | {"title": "Expert", "roles": ["guest"]})
    cabinet.do("guest", "body", "device.revoked", {"device": "laptop-of-guest", "reason": "Sold."})
    cabinet.do(FOUNDER, "body", "settings.changed", {"phone": "080 00000"})
    _laptops(cabinet)
    _two_signers(cabinet)


def _laptops(cabinet: Cabinet) -> None:
    for name in ("second", "third"):
        invitation = {"person": "member-4", "invite_key": key(name), "expires": cabinet.now + DAY}
        cabinet.do(SECRETARY, "body", "person.invited", invitation)
        cabinet.do(FOUNDER, "body", "invitation.seconded", {"invite_key": key(name)})
        cabinet.do("member-4", "body", "device.joined", joining("member-4", name), device=name)
    stranger = {"device": "third", "reason": "Not mine."}
    cabinet.do("member-4", "body", "device.confirmed", {"device": "second"})
    cabinet.do("member-4", "body", "device.disputed", stranger)
    cabinet.do(FOUNDER, "body", "dispute.dismissed", stranger)
    cabinet.do(FOUNDER, "body", "device.revoked", stranger | {"wipe": 1})
    cabinet.do("member-4", "body", "device.wiped", {"device": "third"}, device="third")


def _two_signers(cabinet: Cabinet) -> None:
    cabinet.add_person("deputy", "administrator")
    secretary = other("clerk") | {"roles": ["secretary"]}
    for closing, data in (("grant.withdrawn", {"reason": "Not yet."}), ("grant.seconded", {})):
        proposed = cabinet.do(FOUNDER, "body", "person.added", secretary)
        cabinet.do("deputy", "body", closing, {"act": proposed} | data)
    proposed = cabinet.do(FOUNDER, "body", "log_key.changed", {"log_key": key("new-log")})
    cabinet.do("deputy", "body", "grant.seconded", {"act": proposed})


def _helpers(cabinet: Cabinet) -> None:
    """A member keeps notes, shares some with an aide, and lets somebody speak for them."""
    mine, laptop, theirs = "person:member-2", "laptop-of-member-2", "laptop-of-aide"
    cabinet.add_person("aide", "aide")
    cabinet.do("member-2", "body", "device.keyed", {"key": key("wrap-2")})
    cabinet.do("member-2", "body", "aides.named", {"aides": ["aide"]})
    cabinet.do("member-2", mine, "sheet.printed", {"sheet": "s1", "key": key("sheet")})
    cabinet.do("member-2", mine, "epoch.begun", {"epoch": "e1", "check": digest(1)})
    cabinet.do("member-2", mine, "key.wrapped", wrapped("s1"))
    cabinet.do("member-2", f"device:{laptop}", "key.wrapped", wrapped(laptop))
    cabinet.do("member-2", mine, "private", locked())
    cabinet.do("member-2", mine, "sheet.withdrawn", {"sheet": "s1"})
    desk = "desk:member-2"
    cabinet.do("member-2", desk, "epoch.begun", {"epoch": "e1", "check": digest(2)})
    cabinet.do("member-2", desk, "key.wrapped", wrapped(theirs, share="office"))
    cabinet.do("member-2", desk, "private", locked())
    brief = {"brief": "f1", "about": ITEM, "text": "Agree.", "stance": "no_objection", "pages": [1, 3]}
    cabinet.do("aide", desk, "brief.offered", brief)
    draft = {"draft": "f2", "about": ITEM, "text": "Unclear.", "tier": "must", "proposed_wording": ""}
    cabinet.do("aide", desk, "draft.offered", draft)
    cabinet.do("aide", desk, "offer.withdrawn", {"offer": "f2"})
    granted = {"delegation": "d1", "to": "member-3", "kinds": ["comment.made"], "items": [], "until": cabinet.now + DAY}
    cabinet.do("member-2", "body", "delegation.granted", granted)
    cabinet.do("member-2", "body", "delegation.ended", {"delegation": "d1"})


def wrapped(to: str, share: str = "own", epoch: str = "e1") -> dict[str, str]:
    """A key of notes, wrapped for somebody."""
    return {"share": share, "epoch": epoch, "to": to, "sealed": "A" * 107}


def locked(note: str = "n1", epoch: str = "e1") -> dict[str, str]:
    """A note, encrypted and padded."""
    return {"note": note, "epoch": epoch, "nonce": "A" * 16, "sealed": "A" * min(SEALED_LETTERS)}


def _agenda(cabinet: Cabinet) -> None:
    published = cabinet.published(items=2)
    start = {name: published[name] for name in ("title", "kind", "number", "starts_at", "ends_at", "place", "chair")}
    rules = {name: published[name] for name in ("rules", "rules_digest")}
    cabinet.do(SECRETARY, OFFICE, "agenda.started", start | rules)
    cabinet.do(SECRETARY, OFFICE, "agenda.header", {"place": "Hall 2"}, base=1)
    for number in (1, 2, 3):
        cabinet.do(SECRETARY, OFFICE, "agenda.item_put", draft_item(number), base=0)
    cabinet.do(SECRETARY, OFFICE, "agenda.item_removed", {"item": "i3", "reason": "Not ready."}, base=1)
    cabinet.do(SECRETARY, OFFICE, "agenda.ordered", {"order": ["i2", "i1"]}, base=cabinet.office().order_revision)
    late = cabinet.act(FOUNDER, OFFICE, "agenda.item_put", draft_item(1, question="Other?"), base=0)
    cabinet.take(late)
    resolution = {"subject": "i1", "act": late.id, "value": draft_item(1, question="Both?")}
    cabinet.do(SECRETARY, OFFICE, "conflict.resolved", resolution, base=1)
    cabinet.do(SECRETARY, OFFICE, "agenda.proposed", {"overrides": []})
    cabinet.do(CHAIR, OFFICE, "agenda.returned", {"reason": "Check item 1."})
    cabinet.do(SECRETARY, OFFICE, "agenda.proposed", {"overrides": []})
    cabinet.do(CHAIR, OFFICE, "agenda.approved")
    cabinet.do(SECRETARY, OFFICE, "agenda.frozen")
    cabinet.do(CHAIR, OFFICE, "agenda.unfrozen", {"reason": "A paper."})
    cabinet.do(SECRETARY, OFFICE, "agenda.frozen")
    cabinet.publish(items=2)
    cabinet.do(SECRETARY, OFFICE, "agenda.issued")


def _reading(cabinet: Cabinet) -> None:
    cabinet.do(SECRETARY, ITEM, "paper.added", paper(5, kind="annex"))
    cabinet.do(SECRETARY, ITEM, "paper.withdrawn", {"paper": "paper-5", "reason": "Wrong."})
    cabinet.do(SECRETARY, ITEM, "paper.replaced", paper(1, version=2) | {"reason": "Article 5."}, base=1)
    cabinet.do(SECRETARY, ITEM, "item.revised", {"question": "New?", "proposed": ""}, base=1)
    older = cabinet.act(SECRETARY, ITEM, "item.revised", {"question": "Old?", "proposed": ""}, base=1)
    cabinet.take(older)
    resolution = {"subject": "question", "act": older.id, "value": {"question": "Both?", "proposed": ""}}
    cabinet.do(CHAIR, ITEM, "conflict.resolved", resolution, base=2)
    stance = {"stance": "objection", "reason": "Too dear.", "papers": sorted(cabinet.item().current_digests())}
    cabinet.do("member-3", ITEM, "stance.taken", stance)
    anchor = {name: paper(1)[name] for name in ("paper", "version", "sha256")}
    anchor |= {"page": 2, "quote": "Điều 5", "prefix": "", "suffix": ""}
    for feed, audience in ((ITEM, "all"), (OPINIONS, "secretariat")):
        comment = MADE | {"comment": "c1", "audience": audience, "anchor": anchor}
        cabinet.do("member-2", feed, "comment.made", comment)
        cabinet.do(SECRETARY, feed, "comment.replied", {"comment": "c1", "reply": "r1", "text": "Which?"})
        cabinet.do("member-2", feed, "comment.revised", {"comment": "c1", "text": "Article 6."})
        cabinet.do(SECRETARY, feed, "comment.resolved", {"comment": "c1", "answer": "taken_in", "text": ""})
        cabinet.do("member-2", feed, "comment.retracted", {"comment": "c1"})


def _opinion_ballots(cabinet: Cabinet) -> None:
    cabinet.do(SECRETARY, BALLOT, "ballot.opened", cabinet.opinion_ballot())
    new = {"paper": "paper-1", "version": 2, "sha256": digest(2), "title": "Draft", "reason": "Article 5."}
    cabinet.do(SECRETARY, BALLOT, "ballot.paper_replaced", new)
    days, issued_on = cabinet.body.working_days(), cabinet.ballot("b2").issued_on
    assert issued_on is not None
    extended = {"deadline": days.instant(days.after(issued_on, 4), 1020), "working_days": 4, "reason": "Storm."}
    cabinet.do(CHAIR, BALLOT, "ballot.extended", extended)
    started = cabinet.now
    cabinet.now = cabinet.ballot("b2").deadline + HOUR
    late = cabinet.answer("member-2", "disagree", ballot="b2")
    cabinet.do(CHAIR, BALLOT, "ballot.ruling", {"answer": late, "allowed": 1, "facts": "No network."})
    cabinet.now = started + 10 * DAY
    assert cabinet.close(ballot="b2").stands
    for ballot, kind, data in (
        ("ballot:b3", "ballot.withdrawn", {"reason": "Wrong question."}),
        ("ballot:b4", "ballot.moved", {"reason": "Needs debate.", "meeting": "m1"}),
    ):
        cabinet.do(SECRETARY, ballot, "ballot.opened", cabinet.opinion_ballot())
        cabinet.do(SECRETARY, ballot, kind, data)


def _session(cabinet: Cabinet) -> None:
    stand_in = {"status": "stand_in", "stand_in": "Deputy Ha", "reason": "Abroad."}
    cabinet.do("member-5", MEETING, "attendance.declared", stand_in)
    cabinet.do(CHAIR, MEETING, "attendance.allowed", {"person": "member-5", "allowed": 1, "reason": ""})
    cabinet.do("member-4", MEETING, "attendance.joined", {"where": "remote"})
    cabinet.call_roll(room=4)
    cabinet.do(CHAIR, MEETING, "meeting.opened", {"override_reason": ""})
    cabinet.do(CHAIR, MEETING, "item.called", {"item": "i1"})
    cabinet.do(CHAIR, VOTE, "ballot.opened", cabinet.session_vote())
    for member in ("member-1", "member-2"):
        cabinet.answer(member)
    recorded = [
        cabinet.do(
            SECRETARY,
            VOTE,
            "answer.recorded_for",
            {"person": member, "choice": "agree", "how": "by_hand", "reason": "Laptop failed."},
        )
        for member in ("member-3", "member-4")
    ]
    for answer in recorded:
        cabinet.do(CHAIR, VOTE, "answer.countersigned", {"answer": answer})
    cabinet.do("member-3", VOTE, "answer.confirmed", {"answer": recorded[0], "reason": ""})
    cabinet.do("member-4", VOTE, "answer.contested", {"answer": recorded[1], "reason": "I said no."})
    assert cabinet.close().stands
    cabinet.do("member-4", VOTE, "count.disputed", {"reason": "My vote."})
    cabinet.do(CHAIR, MEETING, "outcome.recorded", {"item": "i1", "outcome": "adopted", "ballot": "b1"})
    task = {"task": "t1", "text": "Report.", "lead": "Ministry 1", "due": "2026-07-30"}
    cabinet.do(SECRETARY, ITEM, "conclusion.recorded", {"text": "Adopted.", "tasks": [task]}, base=0)
    late = {name: draft_item(3)[name] for name in ("item", "number", "title", "agency", "minutes", "kind")}
    late |= {"confidentiality": "open", "late": 1, "reason": "Urgent."}
    cabinet.do(SECRETARY, MEETING, "meeting.item_added", late)
    cabinet.do(CHAIR, MEETING, "meeting.item_withdrawn", {"item": "i3", "reason": "Not needed."})
    cabinet.do(CHAIR, MEETING, "meeting.suspended", {"reason": "Lunch"})
    cabinet.now += HOUR
    cabinet.do(CHAIR, MEETING, "meeting.resumed", {"reason": ""})
    cabinet.do(CHAIR, MEETING, "outcome.recorded", {"item": "i2", "outcome": "postponed", "ballot": ""})
    cabinet.do(CHAIR, MEETING, "meeting.closed")


def _minutes(cabinet: Cabinet) -> None:
    text = {"revision": 1, "sha256": digest(1), "length": 1000, "figures_sha256": digest(9)}
    cabinet.do(SECRETARY, MEETING, "minutes.circulated", text | {"review_until": cabinet.now + DAY})
    cabinet.do(
        "member-2",
        MEETING,
        "minutes.correction_proposed",
        {"correction": "k1", "item": "i1", "text": "It was four to one."},
    )
    cabinet.do(SECRETARY, MEETING, "minutes.correction_ruled", {"correction": "k1", "taken": 1, "text": "Yes."})
    cabinet.now += DAY
    cabinet.do(SECRETARY, MEETING, "minutes.finalised", text | {"revision": 2, "sha256": digest(2)})
    for author, role, file in ((SECRETARY, "secretary", 3), (CHAIR, "chair", 4)):
        signed = {"role": role, "sha256": digest(file), "length": 1000 * file}
        cabinet.do(author, MEETING, "minutes.signed", signed)
    sealed = {"sha256": digest(4), "length": 4000, "figures_sha256": digest(9)}
    cabinet.do(CHAIR, MEETING, "minutes.sealed", sealed)


def _succession(cabinet: Cabinet) -> None:
    """Member 6 leaves an office to member 7 while an opinion ballot is open."""
    today = cabinet.body.local_day(cabinet.now)
    yesterday = {"until": (today - timedelta(days=1)).isoformat(), "reason": "Retired."}
    cabinet.admit(person(6) | {"roles": ["member"]})
    cabinet.do(SECRETARY, "body", "office.assigned", office("h6", "member-6", "2021-07-28"))
    cabinet.do(SECRETARY, "ballot:b5", "ballot.opened", cabinet.opinion_ballot())
    cabinet.do(SECRETARY, "body", "office.ended", {"holding": "h6"} | yesterday)
    cabinet.do(SECRETARY, "body", "person.added", person(7) | {"roles": ["member"]})
    cabinet.do(SECRETARY, "body", "office.assigned", office("h7", "member-7", today.isoformat()))
    passed = {"from": "member-6", "to": person(7), "holding": "h7", "reason": "Succeeded."}
    cabinet.do(SECRETARY, "ballot:b5", "ballot.seat_passed", passed)
