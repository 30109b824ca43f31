"""A store that loses its last day: what happened after the backup, who holds what of it, and how it comes back."""

import shutil
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from ecabinet.application.central_ports import StoredAct
from ecabinet.application.laptop_rows import Standing
from ecabinet.domain.ballots import BallotState, expected_close
from ecabinet.domain.bodies import Role
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.protocol import receipts
from ecabinet.protocol.envelope import new_id, peek
from ecabinet.protocol.receipts import Receipt
from tests.central.store_world import AN, BINH, CHAIR, HOUR, OFFICE, PAPER
from tests.exchange.crew import Crew, Member

DAYS = 24 * HOUR


def answer(choice: str = "agree") -> dict[str, object]:
    return {"choice": choice, "comment": "Because." if choice == "disagree" else "", "papers": [PAPER]}


def comment(text: str = "Please explain.") -> dict[str, object]:
    return {"comment": new_id(), "audience": "all", "text": text, "tier": "should", "proposed_wording": ""}


class Drill:
    """A meeting and a ballot at a store of which a backup is taken in the middle."""

    def __init__(self, crew: Crew) -> None:
        self.crew = crew
        self.backup = self.whole = b""
        self.lost: tuple[StoredAct, ...] = ()
        self.ballot = self.meeting = self.item = ""
        self.members: dict[str, Member] = {}

    def begin(self) -> None:
        """Everybody is there, a ballot is open, a meeting is published; then the backup is taken."""
        self.crew.world.hold_paper()
        self.ballot = self.crew.world.open_ballot()
        self.meeting, self.item = self.crew.world.publish()
        for name, person in (("office", OFFICE), ("an", AN), ("binh", BINH), ("chair", CHAIR)):
            self.members[name] = self.crew.join(person)
        self.members["an"].record(self.item, "comment.made", comment("Before the backup."))
        self.crew.settle()
        self.backup = self._database()

    def go_on(self) -> None:
        """The day that the backup knows nothing of.

        Answers and the close, one refused act, a comment of somebody who then may no longer read it, and a laptop that
        joins.
        """
        an, binh, chair = self.members["an"], self.members["binh"], self.members["chair"]
        an.record(self.ballot, "answer.given", answer())
        an.exchange()
        binh.record(self.ballot, "answer.given", answer("disagree"))
        binh.record(self.item, "comment.made", comment("Only Binh may hold this in the end."))
        binh.exchange()
        an.record(self.ballot, "answer.given", answer("disagree"))  # not in place of the first: refused
        an.exchange()
        self.members["home"] = home = self.crew.join(AN)
        home.record(self.item, "comment.made", comment("From a laptop that the backup does not know."))
        home.exchange()
        roles = {**BINH.to_data(), "voting": 0, "roles": [Role.GUEST.value]}
        self.crew.world.do(self.crew.world.office, "body", "person.changed", roles)
        binh.exchange()
        self.crew.world.clock.time += 10 * DAYS
        chair.exchange()
        self.close_ballot()
        for name in ("office", "an", "binh", "home", "chair"):
            self.members[name].exchange()
        with self.crew.world.store.ledger.reading(self.crew.world.body) as snapshot:
            self.lost = tuple(snapshot.leaves(self.size_of_backup(), 1_000))

    def close_ballot(self) -> None:
        """The chair counts what has arrived."""
        chair = self.members["chair"]
        state = chair.laptop.confirmed(self.ballot)
        assert isinstance(state, BallotState)
        answers, tally = expected_close(state)
        data = {"base": state.seq, "answers": list(answers), "tally": tally.to_data()}
        chair.record(self.ballot, "ballot.closed", data)
        chair.exchange()
        assert chair.laptop.received(1)[0].standing is Standing.RECEIVED

    def size_of_backup(self) -> int:
        """How many receipts the backup holds: those before the first answer."""
        row = next(row for row in reversed(self.members["an"].laptop.received()) if row.kind == "answer.given")
        assert row.receipt is not None
        return receipts.read(row.receipt.bytes).leaf_index

    def put_back(self, *, recover: bool = True) -> None:
        """Put the store back to its backup, as an operator would who has nothing newer."""
        self._replace_store(self.backup)
        if recover:
            self.recover()

    def _replace_store(self, database: bytes) -> None:
        self.crew.down()
        self.crew.world.store.close()
        for file in self.crew.world.folder.root.glob("central.sqlite3*"):
            file.unlink()
        self.crew.world.folder.database.write_bytes(database)
        self.crew.up()

    def recover(self) -> None:
        """An operator begins the recovery."""
        self.crew.world.store.cases.recovery.begin(self.crew.world.body)

    def end(self) -> None:
        """An operator ends the recovery."""
        self.crew.world.store.cases.recovery.end(self.crew.world.body)

    def come(self, names: Iterable[str]) -> None:
        """Laptops come and find the store recovering; what else may stop them says the store."""
        for name in names:
            with suppress(Unavailable, Refused):
                self.members[name].exchange()

    def freeze(self) -> None:
        """Lay everything aside as it is, to begin from here again and again."""
        for name, member in self.members.items():
            member.close()
            shutil.copytree(member.folder, self.frozen / name)
            member.reopen()
        self.whole = self._database()

    def thaw(self) -> None:
        """Begin again: laptops and store as they were laid aside, with the whole day."""
        for name, member in self.members.items():
            member.laptop.close()
            shutil.rmtree(member.folder)
            shutil.copytree(self.frozen / name, member.folder)
            member.reopen()
        self._replace_store(self.whole)

    def _database(self) -> bytes:
        """The store's database as it is now."""
        self.crew.down()
        self.crew.world.store.close()
        found = self.crew.world.folder.database.read_bytes()
        self.crew.up()
        return found

    @property
    def frozen(self) -> Path:
        """Where laptops are laid aside."""
        return self.crew.folder.parent / "frozen"

    def stored(self) -> Sequence[StoredAct]:
        """Everything in the store's register."""
        with self.crew.world.store.ledger.reading(self.crew.world.body) as snapshot:
            return snapshot.leaves(0, 10_000)

    def receipts(self) -> list[Receipt]:
        """What the store's register says, in order."""
        return [receipts.read(act.receipt.bytes) for act in self.stored()]


def assert_no_close_before_an_answer(drill: Drill) -> None:
    """A close at the store stands behind every accepted answer at the store, and lists it (P4, P13)."""
    placed = [(act, peek(act.envelope.bytes)) for act in drill.stored() if act.feed == drill.ballot and act.seq]
    for close in (act for _, act in placed if act.kind == "ballot.closed"):
        behind = {stored.hash for stored, act in placed if act.kind == "answer.given"}
        assert set(close.data["answers"]) == behind
