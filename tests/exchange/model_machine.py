"""The state machine: hypothesis chooses what people do and what befalls them, and shrinks what breaks a promise."""

import sys
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import ClassVar, Final, TypeAlias

from hypothesis import strategies as st
from hypothesis.stateful import RULE_MARKER, RuleBasedStateMachine, rule

from ecabinet.domain.ballots import BallotState
from tests.exchange.books import parsed, value
from tests.exchange.model_acts import (
    EVERYBODY,
    OFFICERS,
    Deed,
    answer,
    close_ballot,
    edit_agenda,
    replace_paper,
    revise_question,
    stance,
)
from tests.exchange.model_line import Mishap
from tests.exchange.model_people import CONFIDING, GOVERNING, HELPING, VOUCHING
from tests.exchange.model_world import Model, Scene, Seat
from tests.exchange.promises import require
from tests.exchange.properties import ALWAYS

Chosen: TypeAlias = tuple[int, Deed, int, int]
"""Who does what, and two numbers that choose among what there is."""
MINUTE: Final = 60_000
HOUR: Final = 60 * MINUTE
_NUMBERS: Final = st.integers(0, 255)
_SEATS: Final = st.integers(0, 8)
_OFFICERS: Final = st.sampled_from((0, 0, 1, 1, 4, 2))
_BEFALLS: Final = (
    "network",
    "reopened",
    "restarted",
    "undo",
    "due",
    "replayed",
    "heard late",
    "heard late",
    "backed up",
    "wrong clock",
    "joined",
)
_STEPS_OF_TIME: Final = (-500, 1, 1_000, 11_000, 3 * MINUTE, HOUR, 3 * HOUR, 4 * HOUR + 1, 26 * HOUR)
_TOGETHER: Final = (answer, close_ballot, edit_agenda, edit_agenda, revise_question, replace_paper, stance)
_SHUT_OUT: Final = frozenset({"device_revoked", "device_disputed"})
_WHILE_RECOVERING: Final = _SHUT_OUT | {"", "recovering"}
_EXPECTED_OF_OLD_ANSWERS: Final = frozenset({"", "stale_answer", "register_rollback", "register_fork"})


def _deeds(deeds: Sequence[Deed], who: st.SearchStrategy[int] = _SEATS) -> st.SearchStrategy[list[Chosen]]:
    """Some of several deeds, each by somebody."""
    return st.lists(st.tuples(who, st.sampled_from(deeds), _NUMBERS, _NUMBERS), min_size=3, max_size=9)


class ExchangeMachine(RuleBasedStateMachine):
    """Laptops of five people at one store, six at first. `scene` is copied for every run.

    `seen` counts what happened, `ran` rules and deeds, `kinds` what became of acts of each kind, `codes` why not.
    """

    scene: ClassVar[Scene]
    seen: ClassVar[Counter[str]] = Counter()
    ran: ClassVar[Counter[str]] = Counter()
    kinds: ClassVar[Counter[str]] = Counter()
    codes: ClassVar[Counter[str]] = Counter()

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory(prefix="ecabinet-model-")
        self.model = Model(self.scene, Path(self._folder.name))
        self._copy = (self.model.began_at, self.model.back_up())

    def _seat(self, number: int) -> Seat:
        self.seen["steps"] += 1
        return self.model.seats[number % len(self.model.seats)]

    def _do(self, seat: Seat, deed: Deed, which: int, how: int) -> None:
        self.ran[deed.__name__] += 1
        deed(self.model, seat, which, how)

    def _do_all(self, rule_name: str, deeds: list[Chosen]) -> None:
        self.ran[rule_name] += 1
        for who, deed, which, how in deeds:
            self._do(self._seat(who), deed, which, how)

    @rule(deeds=_deeds(EVERYBODY))
    def do(self, deeds: list[Chosen]) -> None:
        """Some people do something."""
        self._do_all("do", deeds)

    @rule(deeds=_deeds(OFFICERS, _OFFICERS))
    def lead(self, deeds: list[Chosen]) -> None:
        """Some people lead, or try to."""
        self._do_all("lead", deeds)

    @rule(deeds=_deeds(CONFIDING))
    def confide(self, deeds: list[Chosen]) -> None:
        """Some people keep private notes, and print or type recovery sheets."""
        self._do_all("confide", deeds)

    @rule(deeds=_deeds(HELPING))
    def help(self, deeds: list[Chosen]) -> None:
        """Some people name aides, let others act in their name, act for others, and take it back."""
        self._do_all("help", deeds)

    @rule(deeds=_deeds(VOUCHING))
    def vouch(self, deeds: list[Chosen]) -> None:
        """Laptops are let in, confirmed, disputed."""
        self._do_all("vouch", deeds)

    @rule(deeds=_deeds(GOVERNING, _OFFICERS))
    def govern(self, deeds: list[Chosen]) -> None:
        """Offices pass from one to another, seats in ballots go with them, roles are granted by two."""
        self._do_all("govern", deeds)

    @rule(who=st.lists(_SEATS, min_size=1, max_size=4))
    def exchange(self, who: list[int]) -> None:
        """Some laptops exchange undisturbed."""
        self.ran["exchange"] += 1
        for number in who:
            self._exchange(self._seat(number))

    @rule(who=st.lists(_SEATS, min_size=1, max_size=4), deed=st.sampled_from(_TOGETHER), which=_NUMBERS, how=_NUMBERS)
    def do_at_once(self, who: list[int], deed: Deed, which: int, how: int) -> None:
        """Several people do the same to the same thing, and know nothing of each other until they exchange."""
        self.ran["do_at_once"] += 1
        for number in who:
            self._do(self._seat(number), deed, which, how)
        for number in who:
            self._exchange(self._seat(number))

    @rule(who=_SEATS, mishap=st.sampled_from(Mishap), dies_at=st.sampled_from((0, 0, 1, 2, 3, 4, 5)))
    def exchange_badly(self, who: int, mishap: Mishap, dies_at: int) -> None:
        """A laptop exchanges over a bad line, or its program ends over it."""
        self.ran["exchange_badly"] += 1
        seat = self._seat(who)
        seat.line.next, seat.fuse.left = mishap, dies_at
        self._exchange(seat)
        self.seen[mishap.name] += 1
        seat.line.next, seat.fuse.left = Mishap.NONE, 0

    @rule(who=_SEATS, moment=st.integers(1, 4), deed=st.sampled_from(EVERYBODY), which=_NUMBERS, how=_NUMBERS)
    def store_dies(self, who: int, moment: int, deed: Deed, which: int, how: int) -> None:
        """The store's program ends before or after a commit while a laptop hands over what its person did."""
        self.ran["store_dies"] += 1
        seat = self._seat(who)
        self._do(seat, deed, which, how)
        seat.flush(all_of_it=True)
        self.model.fuse.left = moment
        self._exchange(seat)
        self.seen["store died"] += self.model.deaths
        self.model.deaths = self.model.fuse.left = 0

    @rule(who=_SEATS, deed=st.sampled_from(EVERYBODY), which=_NUMBERS, how=_NUMBERS, dies_at=st.integers(1, 2))
    def die_while_recording(self, who: int, deed: Deed, which: int, how: int, dies_at: int) -> None:
        """A laptop's program ends while its person does something."""
        self.ran["die_while_recording"] += 1
        seat = self._seat(who)
        seat.fuse.left = dies_at
        self._do(seat, deed, which, how)
        self.seen["laptop died"] += not seat.fuse.left
        seat.fuse.left = 0

    @rule(several=st.lists(st.tuples(_SEATS, st.sampled_from(_BEFALLS), _NUMBERS), min_size=1, max_size=4))
    def befall(self, several: list[tuple[int, str, int]]) -> None:
        """One thing after the other befalls a laptop, its line or the store."""
        self.ran["befall"] += 1
        for who, what, which in several:
            self._befalls(self._seat(who), what, which)

    def _befalls(self, seat: Seat, what: str, which: int) -> None:
        match what:
            case "network":
                seat.line.is_on = not seat.line.is_on
            case "reopened":
                seat.die()
            case "restarted":
                self.model.restart()
            case "undo" if seat.laptop.pending():
                seat.laptop.pending()[-1].undo()
            case "due":
                seat.flush(all_of_it=bool(which % 2))
            case "replayed" if seat.line.letters:
                self.model.deliver(seat.line.letters[which % len(seat.line.letters)].request)
            case "heard late":
                self._hear_late(seat, which)
            case "backed up":
                self._copy = (self.model.size, self.model.back_up())
            case "joined" if not self.model.join_further(seat):
                return
            case "joined":
                pass
            case "wrong clock":
                seat.clock.wrong_by = (0, 5 * MINUTE, -3 * HOUR, 400 * 24 * HOUR)[which % 4]
            case _:
                return
        self.seen[what] += 1

    def _hear_late(self, seat: Seat, which: int) -> None:
        """An answer that was thought lost arrives."""
        letters = [letter for letter in seat.line.letters if letter.answer and letter.is_exchange]
        if letters and not seat.laptop.memory.stopped:
            code = seat.hear(letters[which % len(letters)])
            require("P5", code in _EXPECTED_OF_OLD_ANSWERS, f"an old answer was met with {code}")

    @rule(who=_SEATS, which=_NUMBERS, step=st.sampled_from(_STEPS_OF_TIME))
    def let_time_pass(self, who: int, which: int, step: int) -> None:
        """Time passes: some, or until about a ballot's deadline."""
        self.ran["let_time_pass"] += 1
        seat, clock = self._seat(who), self.model.world.clock
        found = [seat.laptop.current(feed) for feed in sorted(seat.laptop.feeds())]
        deadlines = [state.deadline for state in found if isinstance(state, BallotState) and state.deadline]
        if deadlines and which % 2:
            clock.time = max(clock.time, deadlines[which // 2 % len(deadlines)] + step)
        else:
            clock.time += abs(step)

    @rule(who=_SEATS, which=_NUMBERS)
    def rest(self, who: int, which: int) -> None:
        """The network is whole for a while; one time of three it is looked whether all is as it was promised."""
        self.ran["rest"] += 1
        self._seat(who)
        if which % 3:
            self.model.settle()
        else:
            self.model.settle_and_check()

    def _exchange(self, seat: Seat) -> None:
        code = seat.try_exchange()
        self.seen[f"exchange: {code or 'done'}"] += 1

    def teardown(self) -> None:
        """Assert everything, unless something broke before; then put an old backup back and see who notices."""
        try:
            if sys.exc_info()[0] is None:
                self.model.check(ALWAYS)
                self.model.settle_and_check()
                self._count_what_happened()
                self._lose_a_day(*self._copy)
                self.seen["runs"] += 1
        finally:
            self.model.close()
            self._folder.cleanup()

    def _lose_a_day(self, size: int, copy: bytes) -> None:
        """Put the last backup back: two times of three as an operator should, else unsaid."""
        if self.seen["runs"] % 3:
            recover(self.model, copy)
            self.seen["recovered"] += 1
        else:
            go_on_with_an_old_copy(self.model, size, copy)

    def _count_what_happened(self) -> None:
        books = self.model.books()
        for stored in books.store.by_leaf:
            receipt = parsed(stored.receipt)
            if stored.leaf_index >= self.model.began_at:
                self.seen[f"acts {receipt.status.value}"] += 1
                act = value(stored)
                for_another = " for another" if act.get("acting_for") else ""
                self.kinds[f"{act['kind']}{for_another} {receipt.code or 'ok'}"] += 1
                self.codes[receipt.code] += 1
        self.seen["answers"] += books.log.answers


def go_on_with_an_old_copy(model: Model, size: int, copy: bytes) -> None:
    """Put an old database back unsaid: whoever knew more notices at the next contact, and keeps everything (P11)."""
    books = model.books()
    before = {book.name: book for book in books.laptops}
    devices = books.store.people.devices
    model.restore(copy)
    still_known = model.books().store.people.devices
    model.world.clock.time += 1_000
    for seat in model.seats:
        known = before[seat.name]
        code = seat.try_exchange()
        is_in = devices[known.profile.device].is_admitted and not known.memory.stopped
        if known.profile.device not in still_known:
            require("P11", code == "unknown_device", f"{seat.name} joined since, and was told {code or 'nothing'}")
            continue
        if not is_in or known.memory.head.size <= size:
            continue
        require("P11", code == "register_rollback", f"{seat.name} knew more, and was told {code or 'nothing'}")
        require("P11", seat.laptop.memory.stopped == code, f"{seat.name} would go on")
        after = seat.book()
        same = (after.feeds, after.own) == (known.feeds, known.own)
        require("P11", same, f"{seat.name} lost something when the old copy was put back")


def recover(model: Model, copy: bytes) -> None:
    """Put an old database back and bring it up to date from what the laptops hold: P1 to P14 hold as before."""
    model.restore(copy)
    model.world.clock.time += 1_000
    heard = {act for seat in model.seats for act, _ in seat.book().kept()}
    model.log.forget_unheard(heard, model.books().store.acts)
    recovery = model.world.store.cases.recovery
    recovery.begin(model.world.body)
    for seat in model.seats:
        code = seat.try_exchange()
        require("P12", code in _WHILE_RECOVERING, f"{seat.name} was told {code} while the store recovered")
    recovery.end(model.world.body)
    model.settle_and_check()
    for seat in model.seats:
        code = seat.laptop.memory.stopped
        require("P12", not code or code in _SHUT_OUT, f"{seat.name} did not go on after the recovery: {code}")


DEEDS: Final = frozenset(deed.__name__ for deed in (*EVERYBODY, *OFFICERS, *CONFIDING, *HELPING, *VOUCHING, *GOVERNING))
"""All that people do."""

RULES: Final = frozenset(name for name, found in vars(ExchangeMachine).items() if hasattr(found, RULE_MARKER))
"""All that hypothesis chooses among."""

COMES_ABOUT: Final = (
    "private ok",
    "epoch.begun ok",
    "key.wrapped ok",
    "sheet.printed ok",
    "sheet.withdrawn ok",
    "aides.named ok",
    "delegation.granted ok",
    "delegation.ended ok",
    "comment.made for another ok",
    "comment.made for another no_delegation",
    "comment.made for another delegation_ended",
    "invitation.seconded ok",
    "device.joined ok",
    "device.confirmed ok",
    "device.disputed ok",
    "dispute.dismissed ok",
    "device.revoked ok",
    "office.assigned ok",
    "office.ended ok",
    "log_key.changed ok",
    "answer.given ok",
    "ballot.closed ok",
)
"""What has to come about in every part of a deep run, or it shows nothing of it.

A grant that is seconded and a seat that passes to a successor need much to come together, and some parts have none: the
stories of the seeded defects tell of both each time.
"""

REFUSED: Final = ("device_revoked", "device_disputed", "not_permitted", "answered_elsewhere", "stale_base", "closed")
"""Why acts have to be refused in every deep run."""


def untried(least: int) -> list[str]:
    """What was not tried so many times, or has not come about once, since the counts were cleared."""
    machine = ExchangeMachine
    tried = [name for name in RULES | DEEDS if machine.ran[name] < least]
    missed = [name for name in COMES_ABOUT if not machine.kinds[name]] + [
        code for code in REFUSED if not machine.codes[code]
    ]
    return sorted(tried) + missed


def report() -> str:
    """What was done, what came of it and what befell, in words."""
    machine = ExchangeMachine
    seen = {name: number for name, number in machine.seen.items() if name not in {"steps", "runs"}}
    return (
        f"{machine.seen['steps']:,} steps in {machine.seen['runs']:,} runs: {_counts(seen)}\n"
        f"rules and deeds: {_counts(machine.ran)}\nacts: {_counts(machine.kinds)}"
    )


def _counts(counted: Mapping[str, int]) -> str:
    return ", ".join(f"{name} {number:,}" for name, number in sorted(counted.items()))
