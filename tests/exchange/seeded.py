"""The defects that were seeded, each with the story that catches it and the promise that it breaks.

A plant changes the real code while one story runs, in a way in which an engineer in a hurry could have written it.
"""

import hashlib
import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from types import SimpleNamespace
from typing import Any, Final

import pytest

from ecabinet.application import central_answers
from ecabinet.application.central_batch import Batch, ForkedError
from ecabinet.application.central_recovery import Recovery
from ecabinet.application.laptop_exchange import ExchangeSide
from ecabinet.application.laptop_rows import OwnRow, Standing
from ecabinet.domain import deciding
from ecabinet.domain.acts import Act, Decision
from ecabinet.domain.ballots import GivenAnswer
from ecabinet.domain.bodies import BodyState, Invitation
from ecabinet.domain.cases import Case
from ecabinet.domain.faults import Refused
from ecabinet.domain.kinds import ballot, body, item
from ecabinet.papers.arriving import ArrivingPaper
from ecabinet.persistence.central.ledger import SqlLedger
from ecabinet.persistence.central.snapshots import SqlSnapshot
from ecabinet.persistence.central.transactions import SqlTransaction
from ecabinet.persistence.laptop.writing import ConnectionWriting
from ecabinet.protocol import admission, canonical, chain, merkle, receipts, verifying
from ecabinet.protocol.receipts import Receipt
from ecabinet.protocol.recovery_messages import DonateAnswer
from ecabinet.protocol.register_keys import RegisterKeys
from ecabinet.protocol.verifying import Cursor
from ecabinet.sync.gossip import Gossip
from ecabinet.sync.recovering import Recoverer
from tests.exchange import catch_laptop, catch_store, naive_recovery, seeded_people
from tests.exchange.defects import Defect, Plant
from tests.exchange.model_world import Model
from tests.exchange.mortal import StoreDiedError

# The store ----------------------------------------------------------------------------------------------------------


def _forget_what_was_answered(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(SqlSnapshot, "acts", lambda _self, _ids: {})


def _count_nothing(patch: pytest.MonkeyPatch) -> None:
    def count(self: Batch, sealed: Any) -> None:  # noqa: ANN401 - as the method's own
        self._counter = replace(self._counter, last_seq=sealed.act.device_seq, last_hash=sealed.act.hash)

    patch.setattr(Batch, "_count", count)


def _read_before_the_turn(what: str) -> Plant:
    """Let a transaction use what it read before it had the lock."""

    def plant(patch: pytest.MonkeyPatch) -> None:
        careful = SqlLedger.writing

        @contextmanager
        def writing(self: SqlLedger, body: str) -> Iterator[SqlTransaction]:
            with self.reading(body) as early:
                early.register()
                with careful(self, body) as transaction:
                    setattr(transaction, what, getattr(early, what))
                    yield transaction

        patch.setattr(SqlLedger, "writing", writing)

    return plant


def _without_constraints(model: Model) -> None:
    """Take away the second wall: the uniqueness that the database itself keeps."""
    connection = sqlite3.connect(model.world.folder.database)
    connection.executescript(
        "CREATE TABLE loose AS SELECT * FROM acts; DROP TABLE acts; ALTER TABLE loose RENAME TO acts;"
        "CREATE UNIQUE INDEX loose_acts ON acts (body, act);"
    )
    connection.close()


def _answer_although_nothing_was_committed(patch: pytest.MonkeyPatch) -> None:
    careful = SqlLedger.writing

    @contextmanager
    def writing(self: SqlLedger, body: str) -> Iterator[SqlTransaction]:
        try:
            with careful(self, body) as transaction:
                yield transaction
        except StoreDiedError:
            return

    patch.setattr(SqlLedger, "writing", writing)
    patch.setattr(central_answers, "_inclusion", lambda *_: [])


def _let_time_go_back(patch: pytest.MonkeyPatch) -> None:
    careful = Batch.__init__

    def begin(self: Batch, *args: Any, now: int, **more: Any) -> None:  # noqa: ANN401 - as the method's own
        careful(self, *args, now=now, **more)
        self._now = now

    patch.setattr(Batch, "__init__", begin)


def _read_for_everybody(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(central_answers, "reads", lambda *_: True)


def _judge_clearances_once(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Batch, "_void_clearances", lambda *_: None)


def _tell_who_was_shut_out(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(central_answers, "_is_still_in", lambda *_: True)


def _take_any_head(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Batch, "_check_head", lambda *_: None)


def _what_was_lost_is_a_fork(patch: pytest.MonkeyPatch) -> None:
    def require_lost(_self: Batch, _sealed: object) -> None:
        raise ForkedError

    patch.setattr(Batch, "_require_lost", require_lost)


def _bring_nothing_back(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Recovery, "donate", lambda *_: DonateAnswer(0))
    patch.setattr(Recovery, "refusals", lambda *_: DonateAnswer(0))


def _send_everything_again(patch: pytest.MonkeyPatch) -> None:
    """Have nobody decide on a recovery: whoever notices an old backup sends again all that it ever sent."""
    patch.setattr(Recovery, "begin", lambda *_: None)
    patch.setattr(Recovery, "end", lambda *_: None)
    patch.setattr(Recoverer, "mend", naive_recovery.mend)


def _miss_the_next_act(patch: pytest.MonkeyPatch) -> None:
    careful = SqlSnapshot.moved
    patch.setattr(SqlSnapshot, "moved", lambda self, since: careful(self, since + bool(since)))


def _chain_nothing(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(chain, "step", lambda _before, act: hashlib.sha256(bytes.fromhex(act)).digest())


# The rules ----------------------------------------------------------------------------------------------------------


def _lenient(kinds: dict[str, Any], kind: str, *codes: str) -> Plant:
    """Let a guard pass over some of its reasons to refuse."""

    def plant(patch: pytest.MonkeyPatch) -> None:
        strict = kinds[kind].guard

        def guard(case: Case[Any]) -> Decision:
            try:
                return strict(case)
            except Refused as fault:
                if fault.code not in codes:
                    raise
                return case.accept()

        patch.setitem(kinds, kind, replace(kinds[kind], guard=guard))

    return plant


def _both_answers_stand(patch: pytest.MonkeyPatch) -> None:
    _lenient(ballot.KINDS, "answer.given", "answered_elsewhere")(patch)
    patch.setattr(SqlTransaction, "save_answer", lambda *_: True)


def _count_late_answers(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(GivenAnswer, "counts", property(lambda _self: True))
    patch.setattr(GivenAnswer, "awaits_ruling", property(lambda _self: False))


def _last_writer_wins(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Case, "accept_on", lambda self, _revision: self.accept())


def _conflicts_overwrite(patch: pytest.MonkeyPatch) -> None:
    revised = item.KINDS["item.revised"]
    patch.setitem(item.KINDS, "item.revised", replace(revised, keep=revised.fold))


def _revoked_go_on(patch: pytest.MonkeyPatch) -> None:
    strict = deciding._require_admitted

    def require_admitted(state: BodyState, act: Act) -> None:
        try:
            strict(state, act)
        except Refused as fault:
            if fault.code != "device_revoked":
                raise

    patch.setattr(deciding, "_require_admitted", require_admitted)


def _anybody_admits(patch: pytest.MonkeyPatch) -> None:
    def key(act: Act, roster: admission.Roster) -> str:
        return str(act.data["key"]) if act.kind == "device.joined" else careful(act, roster)

    def fold(state: BodyState, act: Act, decision: Decision) -> BodyState:
        made = Invitation(act.data["invite_key"], act.data["person"], act.made_at)
        known: Mapping[str, Invitation] = {**state.invitations, made.key: made}
        folded = joined.fold(replace(state, invitations=known), act, decision)
        assert isinstance(folded, BodyState)
        return folded

    careful, joined = admission._key, body.KINDS["device.joined"]
    patch.setattr(admission, "_key", key)
    patch.setitem(body.KINDS, "device.joined", replace(joined, guard=lambda case: case.accept(), fold=fold))


# The bytes ----------------------------------------------------------------------------------------------------------


def _blanks_do_not_matter(patch: pytest.MonkeyPatch) -> None:
    careful = canonical.decode
    patch.setattr(canonical, "decode", lambda data, *more: careful(data.replace(b'": ', b'":'), *more))


def _the_last_word_counts(patch: pytest.MonkeyPatch) -> None:
    careful = canonical.decode
    patch.setattr(canonical, "decode", lambda data, *more: careful(canonical.encode(json.loads(data)), *more))


def _anybody_signs(patch: pytest.MonkeyPatch) -> None:
    known = {name: getattr(admission.keys, name) for name in vars(admission.keys) if not name.startswith("_")}
    patch.setattr(admission, "keys", SimpleNamespace(**{**known, "all_hold": lambda *_: True}))


# The laptop ---------------------------------------------------------------------------------------------------------


def _believe_receipts(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(RegisterKeys, "open_receipts", lambda _self, found: tuple(receipts.read(one.bytes) for one in found))


def _believe_former_keys(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(RegisterKeys, "_require_of_its_time", lambda *_: None)


def _believe_authors(patch: pytest.MonkeyPatch) -> None:
    strict = verifying._require
    receipts_only = verifying.keys.RECEIPT
    patch.setattr(verifying, "_require", lambda found: strict([one for one in found if one.context == receipts_only]))


def _believe_inclusion(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(merkle, "verify_batch", lambda *_: True)


def _believe_consistency(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(merkle, "verify_consistency", lambda *_: True)


def _holes_do_not_matter(patch: pytest.MonkeyPatch) -> None:
    def following(_feed: str, _sealed: object, receipt: Receipt, _cursor: Cursor) -> Cursor:
        return Cursor(receipt.seq, bytes.fromhex(receipt.chain))

    patch.setattr(verifying, "_next", following)


def _take_old_answers(patch: pytest.MonkeyPatch) -> None:
    strict = ExchangeSide.apply
    patch.setattr(ExchangeSide, "apply", lambda self, incoming: strict(self, replace(incoming, known=self.memory.head)))


def _sent_is_delivered(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(OwnRow, "undelivered", property(lambda self: self.standing is Standing.WAITING))


def _acts_wait_in_memory(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(ConnectionWriting, "add_own", lambda *_: None)


def _keep_what_was_withdrawn(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(ConnectionWriting, "forget", lambda *_: None)


def _any_paper_will_do(patch: pytest.MonkeyPatch) -> None:
    careful = ArrivingPaper.finish

    def finish(self: ArrivingPaper) -> None:
        named = self._whole.name
        self._digest = SimpleNamespace(hexdigest=lambda: named, digest=lambda: bytes.fromhex(named))  # type: ignore[assignment]
        careful(self)

    patch.setattr(ArrivingPaper, "finish", finish)


def _compare_no_heads(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Gossip, "compare", lambda _self: None)


DEFECTS: Final[tuple[Defect, ...]] = (
    Defect(
        "the store forgets what it answered (no idempotency)",
        "P12",
        _forget_what_was_answered,
        catch_store.a_lost_answer_is_asked_for_again,
    ),
    Defect("no count of a laptop's acts", "P8", _count_nothing, catch_store.a_number_is_left_out),
    Defect("no chain of a laptop's acts", "P8", _count_nothing, catch_store.a_chain_is_not_continued),
    Defect(
        "a laptop's counter is read before its lock",
        "P2",
        _read_before_the_turn("counter"),
        catch_store.one_profile_runs_twice,
        _without_constraints,
    ),
    Defect(
        "a feed's end is not read again under the lock",
        "P2",
        _read_before_the_turn("heads"),
        catch_store.two_people_comment_at_one_moment,
        _without_constraints,
    ),
    Defect(
        "a receipt goes out before the commit",
        "P1",
        _answer_although_nothing_was_committed,
        catch_store.the_store_dies_while_it_commits,
    ),
    Defect("the store's time goes back", "P4", _let_time_go_back, catch_store.the_stores_clock_is_set_back),
    Defect("whoever asks may read", "P9", _read_for_everybody, catch_store.a_guest_asks_for_everything),
    Defect(
        "a person's clearances are not judged again",
        "P9",
        _judge_clearances_once,
        catch_store.an_auditor_becomes_a_guest_again,
    ),
    Defect(
        "the store misses what follows right behind",
        "P6",
        _miss_the_next_act,
        catch_store.one_more_act_is_recorded,
    ),
    Defect("a liar's head is taken", "P12", _take_any_head, catch_laptop.a_laptop_lies_about_what_it_knows),
    Defect(
        "who was shut out is told names",
        "P9",
        _tell_who_was_shut_out,
        catch_store.a_laptop_shuts_itself_out,
    ),
    Defect(
        "naive recovery: all is sent again", "P1", _send_everything_again, catch_store.a_day_is_lost_and_brought_back
    ),
    Defect("a recovery brings nothing back", "P1", _bring_nothing_back, catch_store.a_day_is_lost_and_brought_back),
    Defect(
        "what a recovery lost is taken for a fork",
        "P8",
        _what_was_lost_is_a_fork,
        catch_store.a_day_is_lost_and_brought_back,
    ),
    Defect("no chain of a feed", "P5", _chain_nothing, catch_store.much_is_said_by_everybody),
    Defect(
        "an answer is taken after the close",
        "P4",
        _lenient(ballot.KINDS, "answer.given", "closed"),
        catch_store.an_answer_races_the_end_of_its_ballot,
    ),
    Defect(
        "a close is taken over a stale base",
        "P13",
        _lenient(ballot.KINDS, "ballot.closed", "stale_close"),
        catch_store.a_close_is_overtaken_by_an_answer,
    ),
    Defect(
        "a late answer counts without a ruling",
        "P3",
        _count_late_answers,
        catch_store.a_late_answer_is_not_ruled_on,
    ),
    Defect("a person has two answers", "P3", _both_answers_stand, catch_store.one_person_answers_on_two_laptops),
    Defect("the last writer of a text wins", "P7", _last_writer_wins, catch_store.two_secretaries_edit_one_text),
    Defect("a conflict overwrites the text", "P7", _conflicts_overwrite, catch_store.two_secretaries_edit_one_text),
    Defect("a revoked laptop's acts are accepted", "P14", _revoked_go_on, catch_store.a_revoked_laptop_goes_on),
    Defect("the store can make a laptop", "P14", _anybody_admits, catch_store.the_operator_makes_a_laptop),
    Defect("bytes need not be canonical", "P10", _blanks_do_not_matter, catch_store.an_act_is_sent_with_blanks),
    Defect("a key may stand twice", "P10", _the_last_word_counts, catch_store.an_act_says_a_thing_twice),
    Defect("the store checks no author", "P14", _anybody_signs, catch_store.an_act_is_signed_by_another),
    Defect("a laptop checks no author", "P14", _believe_authors, catch_laptop.an_author_is_invented),
    Defect("a receipt's signature is not checked", "P1", _believe_receipts, catch_laptop.receipts_come_unsigned),
    Defect("the old key after the change", "P1", _believe_former_keys, catch_laptop.a_former_key_goes_on_signing),
    Defect("inclusion is not checked", "P1", _believe_inclusion, catch_laptop.a_receipt_is_promised_and_not_kept),
    Defect(
        "consistency is not checked",
        "P11",
        _believe_consistency,
        catch_laptop.another_register_is_shown,
        properties=(),
    ),
    Defect("a page may have holes", "P5", _holes_do_not_matter, catch_laptop.a_page_has_a_hole),
    Defect("a stale answer is applied", "P5", _take_old_answers, catch_laptop.an_answer_comes_after_a_later_one),
    Defect("what was sent leaves the outbox", "P12", _sent_is_delivered, catch_laptop.a_request_is_lost),
    Defect("acts wait in memory", "P12", _acts_wait_in_memory, catch_laptop.a_program_dies_between_two_writes),
    Defect("a paper's digest is not checked", "P10", _any_paper_will_do, catch_laptop.a_paper_is_altered_on_its_way),
    Defect(
        "heads in others' acts are not compared",
        "P11",
        _compare_no_heads,
        catch_laptop.another_register_is_named,
        properties=(),
    ),
    Defect("a withdrawn feed stays", "P9", _keep_what_was_withdrawn, catch_laptop.access_is_withdrawn),
    *seeded_people.DEFECTS,
)
"""Every defect that is seeded."""


def table(found: Mapping[str, str]) -> str:
    """The defects, who catches each, and what was broken, as a table in Markdown; `found` by the defect's name."""
    rows = ["| defect | caught by | breaks |", "|---|---|---|"]
    for defect in DEFECTS:
        story = defect.story.__name__.replace("_", " ")
        rows.append(f"| {defect.name} | {story} | {found.get(defect.name, defect.promise)} |")
    return "\n".join(rows)
