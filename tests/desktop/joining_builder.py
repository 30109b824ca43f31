"""A joining that answers at once, and fails where a test wants it to."""

import time
from dataclasses import dataclass, field

from ecabinet.application.pins import SecretKind
from ecabinet.desktop.joining import InvitationFacts, Joined, KeyPlace, RecoverySheet
from ecabinet.desktop.tasks import Progress
from ecabinet.domain.faults import Fault, Refused
from ecabinet.exports.recovery_pdf import Laptop, in_each_language
from ecabinet.protocol.invitations import Code

FACTS = InvitationFacts(
    "Nội các Minh họa",
    "Nguyễn Thị Công Thương",
    ("sông", "mai", "đồi", "trúc", "gió", "lụa"),
    1_775_000_000_000,
    "Bộ trưởng Bộ Công Thương",
    "080 00000",
)
RECOVERY = Code(bytes(range(13)))
SHEET = RecoverySheet(
    in_each_language(
        RECOVERY,
        Laptop(FACTS.body_name, FACTS.person_name, "ThinkPad T14", 1_775_000_000_000, FACTS.phone),
        utc_offset=420,
    )
)


@dataclass(slots=True)
class SampleJoining:
    """Plays the application; `fails` maps the name of a step to the fault it raises once."""

    place: KeyPlace = KeyPlace.SECRET_SERVICE
    fails: dict[str, Fault] = field(default_factory=dict)
    given: str | bytes = ""
    address: str = ""
    secret: str = ""
    skipped_because: str | None = None
    fetched: int = 0
    signed_in: int = 0
    person_is_slow: bool = False

    def read_invitation(self, given: str | bytes, address: str) -> InvitationFacts:
        self._fail("read_invitation")
        self.given, self.address = given, address
        return FACTS

    def probe_keystore(self) -> KeyPlace:
        self._fail("probe_keystore")
        return self.place

    def join(self, secret: str, progress: Progress) -> Joined:
        self._fail("join")
        self.secret = secret
        progress.report(1, 2)
        return Joined(SHEET, 29, "080 00000")

    def begin_sign_in(self) -> str:
        self._fail("begin_sign_in")
        return "http://127.0.0.1:1/authorize?state=x"

    def finish_sign_in(self, progress: Progress) -> Joined:
        progress.check()
        self._fail("finish_sign_in")
        while self.person_is_slow:
            progress.check()
            time.sleep(0.01)
        self.signed_in += 1
        return Joined(SHEET, 29, "080 00000")

    def keep_recovery(self, skipped_because: str) -> None:
        self._fail("keep_recovery")
        self.skipped_because = skipped_because

    def fetch_papers(self, progress: Progress) -> None:
        progress.report(112_000_000, 168_000_000)
        self._fail("fetch_papers")
        self.fetched += 1

    def _fail(self, step: str) -> None:
        if step in self.fails:
            raise self.fails.pop(step)


@dataclass(slots=True)
class SampleLock:
    """Opens with one PIN."""

    right: str = "123456"
    kind: SecretKind = SecretKind.PIN
    tried: list[str] = field(default_factory=list)

    def secret_kind(self) -> SecretKind:
        return self.kind

    def unlock(self, secret: str) -> None:
        self.tried.append(secret)
        if secret != self.right:
            raise Refused("wrong_pin")

    def new_kind(self) -> SecretKind:
        return self.kind

    def recover(self, letters: str, secret: str) -> None:
        self.tried.append(letters)
        if letters.replace(" ", "") != RECOVERY.letters.replace(" ", ""):
            raise Refused("wrong_recovery")
        self.right = secret
