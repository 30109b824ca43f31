"""`central check` finds every single thing that somebody changed in the database behind the store's back."""

import sqlite3
from collections.abc import Callable

import pytest

from ecabinet.central import tending
from ecabinet.domain import deciding
from ecabinet.domain.acts import Decision, Status
from tests.central.store_world import PAPER, World


def quiet(_done: int, _whole: int) -> None:
    """Nobody watches."""


def flaws(world: World) -> set[str]:
    """The codes of what is wrong with the store."""
    (found,) = tending.examine(world.folder.root, quiet)
    return {flaw.code for flaw in found.flaws}


@pytest.fixture
def story(world: World) -> World:
    """A store with a meeting, a ballot, answers, and a refusal."""
    world.hold_paper()
    feed = world.open_ballot()
    world.publish()
    world.do(world.an, feed, "answer.given", world.answered())
    world.do(world.binh, feed, "answer.given", world.answered("disagree"))
    (again,) = world.submit(world.an, world.an.seal(feed, "answer.given", world.answered("disagree")))
    assert again.code == "answered_elsewhere"
    forget(world)
    return world


def forget(world: World) -> None:
    """Let go of the paper that the tests' worlds only say they hold."""
    with world.store.ledger.writing(world.body) as transaction:
        transaction.forget_papers([PAPER])


def test_a_store_as_it_should_be_has_no_flaw(story: World) -> None:
    assert flaws(story) == set()


# ruff: noqa: E501 - statements in one line each
CHANGES: list[tuple[str, str, str]] = [
    ("an act's bytes", "UPDATE acts SET content = CAST(replace(content, 'agree', 'argee') AS BLOB) WHERE seq = 2", "flaw_signature"),
    ("an act's signature", "UPDATE acts SET signature = zeroblob(64) WHERE leaf_index = 5", "flaw_signature"),
    ("a receipt", "UPDATE acts SET receipt_signature = zeroblob(64) WHERE leaf_index = 5", "flaw_signature"),
    ("an act that is taken out", "DELETE FROM acts WHERE seq IS NULL", "flaw_missing"),
    ("where an act is filed", "UPDATE acts SET feed = 'body' , seq = 999 WHERE seq IS NULL", "flaw_row"),
    ("a feed's head", "UPDATE feeds SET seq = seq + 1 WHERE feed LIKE 'ballot%'", "flaw_heads"),
    ("a laptop's count", "UPDATE devices SET last_seq = last_seq + 1", "flaw_counters"),
    ("whose answer counts", "DELETE FROM answers", "flaw_answers"),
    ("who may have a paper", "DELETE FROM paper_references", "flaw_references"),
    ("what hangs on what", "DELETE FROM feed_links", "flaw_links"),
    ("a node of the register", "UPDATE log_nodes SET digest = zeroblob(32) WHERE number = 8", "flaw_register"),
    ("the register's size", "UPDATE bodies SET size = size + 1", "flaw_missing"),
    ("a paper that is only said to be here", "INSERT INTO papers SELECT body, hash, 1, '', 1 FROM acts LIMIT 1", "flaw_paper"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "statement", "code"), CHANGES, ids=[change for change, _, _ in CHANGES])
def test_each_change_is_named(story: World, change: str, statement: str, code: str) -> None:
    assert change
    with sqlite3.connect(story.folder.database) as connection:
        assert connection.execute(statement).rowcount
    connection.close()
    assert code in flaws(story)


def test_a_decision_that_the_rules_do_not_allow_is_named(story: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """A store whose program lets through what the rules refuse: somebody who is no member answers."""
    story.hold_paper()
    feed = story.open_ballot()
    forget(story)
    decide: Callable[..., Decision] = deciding.decide
    monkeypatch.setattr(deciding, "decide", lambda _state, _parents, _act, now: Decision(Status.ACCEPTED, now))
    story.do(story.office, feed, "answer.given", story.answered())
    monkeypatch.setattr(deciding, "decide", decide)
    assert flaws(story) == {"flaw_decision"}
