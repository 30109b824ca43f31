"""Comments to all in an item, and those meant for the Secretariat or the chair."""

import pytest

from ecabinet.domain.acts import Decision, Status
from ecabinet.domain.comments import Audience, Treatment
from ecabinet.domain.opinions import OpinionsState
from tests.domain.little_cabinet import CHAIR, SECRETARY, Cabinet, digest, paper

ITEM, OPINIONS = "item:i1", "opinions:i1:member-2"


@pytest.fixture
def cabinet() -> Cabinet:
    cabinet = Cabinet(members=6)
    cabinet.publish(items=2)
    return cabinet


def made(comment: str = "c1", audience: str = "secretariat", **changes: object) -> dict[str, object]:
    text = {"text": "Article 5 is unclear.", "tier": "must", "proposed_wording": ""}
    return {"comment": comment, "audience": audience, **text} | changes


def anchor(number: int, version: int = 1) -> dict[str, object]:
    place = {"page": 3, "quote": "Điều 5", "prefix": "", "suffix": ""}
    return {"paper": f"paper-{number}", "version": version, "sha256": paper(number, version)["sha256"], **place}


def comment(cabinet: Cabinet, author: str = "member-2", feed: str = OPINIONS, **changes: object) -> Decision:
    return cabinet.attempt(author, feed, "comment.made", made(**changes))  # type: ignore[arg-type]


def opinions(cabinet: Cabinet) -> OpinionsState:
    state = cabinet.state(OPINIONS)
    assert isinstance(state, OpinionsState)
    return state


def test_a_comment_to_the_secretariat_stands_in_its_authors_own_feed(cabinet: Cabinet) -> None:
    assert comment(cabinet).status is Status.ACCEPTED
    assert (opinions(cabinet).item, opinions(cabinet).person) == ("i1", "member-2")
    assert opinions(cabinet).comments["c1"].audience is Audience.SECRETARIAT
    assert comment(cabinet, comment="c2").status is Status.ACCEPTED


def test_nobody_comments_in_the_feed_of_another(cabinet: Cabinet) -> None:
    assert comment(cabinet, author="member-3").code == "not_permitted"
    assert comment(cabinet, author=SECRETARY).code == "not_permitted"


def test_a_comment_stands_where_its_audience_reads(cabinet: Cabinet) -> None:
    assert comment(cabinet, audience="all").code == "wrong_audience"
    assert comment(cabinet, feed=ITEM).code == "wrong_audience"
    assert comment(cabinet, feed=ITEM, audience="all").status is Status.ACCEPTED


def test_a_comment_is_tied_to_a_paper_of_the_item_in_any_version(cabinet: Cabinet) -> None:
    cabinet.do(SECRETARY, ITEM, "paper.replaced", paper(1, version=2) | {"reason": "x"}, base=1)
    assert comment(cabinet, anchor=anchor(1)).status is Status.ACCEPTED
    found = opinions(cabinet).comments["c1"].anchor
    assert found is not None
    assert found.quote == "Điều 5"
    assert comment(cabinet, comment="c2", anchor=anchor(2)).code == "paper_unknown"
    forged = anchor(1) | {"sha256": digest(5)}
    assert comment(cabinet, comment="c2", anchor=forged).code == "paper_unknown"


def test_a_comment_is_made_once(cabinet: Cabinet) -> None:
    comment(cabinet)
    assert comment(cabinet).code == "comment_known"


def test_the_secretariat_and_the_lead_agency_reply_and_resolve(cabinet: Cabinet) -> None:
    officer = cabinet.add_person("officer", "agency_officer", agency="Ministry 1")
    stranger = cabinet.add_person("stranger", "agency_officer", agency="Ministry 5")
    comment(cabinet)
    reply = {"comment": "c1", "reply": "r1", "text": "Which part?"}
    cabinet.do(officer, OPINIONS, "comment.replied", reply)
    assert cabinet.attempt(stranger, OPINIONS, "comment.replied", reply | {"reply": "r2"}).code == "not_permitted"
    assert cabinet.attempt(SECRETARY, OPINIONS, "comment.replied", reply).code == "comment_known"
    cabinet.do("member-2", OPINIONS, "comment.replied", reply | {"reply": "r2"})
    resolved = {"comment": "c1", "answer": "partly", "text": "See article 5."}
    assert cabinet.attempt("member-2", OPINIONS, "comment.resolved", resolved).code == "not_permitted"
    cabinet.do(officer, OPINIONS, "comment.resolved", resolved)
    found = opinions(cabinet).comments["c1"]
    assert [reply.author for reply in found.replies] == [officer, "member-2"]
    assert found.resolution is not None
    assert found.resolution.answer is Treatment.PARTLY
    assert not found.is_open


def test_the_chair_replies_once_addressed(cabinet: Cabinet) -> None:
    feed = "opinions:i2:member-3"
    comment(cabinet, "member-3", feed)
    reply = {"comment": "c1", "reply": "r1", "text": "Thank you."}
    assert cabinet.attempt(CHAIR, feed, "comment.replied", reply).code == "not_permitted"
    comment(cabinet, "member-3", feed, comment="c2", audience="chair")
    cabinet.do(CHAIR, feed, "comment.replied", reply)


def test_only_its_author_revises_or_retracts_a_comment(cabinet: Cabinet) -> None:
    comment(cabinet, feed=ITEM, audience="all")
    revised = {"comment": "c1", "text": "Article 6, I mean."}
    assert cabinet.attempt("member-3", ITEM, "comment.revised", revised).code == "not_your_comment"
    cabinet.do("member-2", ITEM, "comment.revised", revised)
    assert cabinet.item().comments["c1"].text == "Article 6, I mean."
    assert cabinet.attempt(SECRETARY, ITEM, "comment.retracted", {"comment": "c1"}).code == "not_your_comment"
    cabinet.do("member-2", ITEM, "comment.retracted", {"comment": "c1"})
    assert cabinet.item().comments["c1"].is_retracted
    assert cabinet.attempt("member-2", ITEM, "comment.revised", revised).code == "comment_retracted"
    assert cabinet.attempt("member-2", ITEM, "comment.revised", revised | {"comment": "c9"}).code == "comment_unknown"


def test_auditors_and_aides_read_and_do_not_comment(cabinet: Cabinet) -> None:
    for role in ("auditor", "aide"):
        reader = cabinet.add_person(role, role)
        assert comment(cabinet, author=reader, feed=ITEM, audience="all").code == "not_permitted"
        assert comment(cabinet, author=reader, feed=f"opinions:i1:{reader}").code == "not_permitted"


def test_a_comment_has_a_bounded_length(cabinet: Cabinet) -> None:
    assert comment(cabinet, text="x" * 20_000).status is Status.ACCEPTED
    assert comment(cabinet, comment="c2", text="x" * 20_001).code == "bad_data"
    assert comment(cabinet, comment="c2", text="   ").code == "bad_data"
