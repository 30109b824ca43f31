"""One founded body, one invited minister, one stance: the same bytes every time, for tests and for docs/vectors."""

from dataclasses import dataclass, field
from typing import Any

from ecabinet.domain.acts import Status
from ecabinet.protocol import envelope, genesis, invitations
from ecabinet.protocol.envelope import Draft, Envelope, Head
from ecabinet.protocol.invitations import Code, Invitation
from ecabinet.protocol.keys import SigningKey
from tests.protocol.little_store import START, LittleStore, a_key, an_id

SECRETARY, SECRETARY_LAPTOP = an_id(1), an_id(2)
MINISTER, MINISTER_LAPTOP = an_id(3), an_id(4)
ITEM = an_id(5)
ITEM_FEED = f"item:{ITEM}"
PAPER = "5e" * 32

LOG_KEY, SECRETARY_KEY, MINISTER_KEY = a_key(1), a_key(2), a_key(3)
CODE = Code((20**24 // 7).to_bytes(13, "big"))

FOUNDING = {
    "name": "Hội đồng mẫu",
    "short_name": "HĐM",
    "sample": 1,
    "timezone": "Asia/Ho_Chi_Minh",
    "phone": "024 0000 0000",
    "log_key": LOG_KEY.public,
    "signers": [{"role": "secretary", "label": "Thư ký"}, {"role": "chair", "label": "Người chủ trì"}],
    "founders": [
        {
            "person": SECRETARY,
            "name": "Nguyễn Thị Mẫu",
            "title": "Thư ký",
            "agency": "Văn phòng",
            "order": 1,
            "voting": 0,
            "roles": ["secretary", "administrator"],
            "device": SECRETARY_LAPTOP,
            "key": SECRETARY_KEY.public,
            "label": "Máy của thư ký",
        }
    ],
}


@dataclass
class Laptop:
    """A device that counts its acts and chains them."""

    person: str
    device: str
    key: SigningKey
    body: str = ""
    seq: int = 0
    prev: str = ""
    known: Head = field(default_factory=Head)

    def seal(self, feed: str, kind: str, data: dict[str, Any], **more: str | int | tuple[str, ...]) -> Envelope:
        """The device's next act; `more` as in `Draft`."""
        drafted = Draft(
            **{
                "body": self.body,
                "device": self.device,
                "author": self.person,
                "feed": feed,
                "kind": kind,
                "data": data,
                "device_seq": self.seq + 1,
                "device_prev": self.prev,
                "checkpoint": self.known,
                "made_at": START + 500 + 1_000 * self.seq,
                "id": an_id(int(self.device[-4:], 16) * 0x1000 + self.seq + 1),
                **more,
            }
        )
        _, sealed = envelope.seal(drafted, self.key)
        self.seq, self.prev = self.seq + 1, sealed.hash
        return sealed


class LittleWorld:
    """A body at its little store, up to a stance that was received, one that was refused and one that conflicts."""

    def __init__(self) -> None:
        self.store = LittleStore(LOG_KEY)
        self.secretary = Laptop(SECRETARY, SECRETARY_LAPTOP, SECRETARY_KEY)
        self.minister = Laptop(MINISTER, MINISTER_LAPTOP, MINISTER_KEY)
        self._found()
        self._admit()
        self._open_item()
        self.known = self.minister.known = self.store.head
        self._take_stances()

    def _found(self) -> None:
        _, self.founding = envelope.seal(
            Draft(
                id=an_id(0x2000),
                body="",
                device=SECRETARY_LAPTOP,
                author=SECRETARY,
                feed="body",
                kind=genesis.KIND,
                data=FOUNDING,
                device_seq=1,
                device_prev="",
                made_at=START,
            ),
            SECRETARY_KEY,
        )
        self.store.decide(self.founding)
        self.body = self.secretary.body = self.minister.body = self.founding.hash
        self.secretary.seq, self.secretary.prev = 1, self.founding.hash

    def _admit(self) -> None:
        person = {"person": MINISTER, "name": "Trần Văn Mẫu", "title": "Bộ trưởng", "agency": "Bộ Mẫu"}
        added = {**person, "order": 2, "voting": 1, "roles": ["member"]}
        self.store.decide(self.secretary.seal("body", "person.added", added))
        invited = {"person": MINISTER, "invite_key": CODE.key.public, "expires": START + 14 * 86_400_000}
        self.store.decide(self.secretary.seal("body", "person.invited", invited))
        self.invitation = Invitation(
            code=CODE,
            body=self.body,
            body_name=FOUNDING["name"],
            address="https://localhost:8443",
            tls="7e" * 32,
            person=MINISTER,
            name="Trần Văn Mẫu",
            expires=invited["expires"],
        )
        laptop = {"person": MINISTER, "device": MINISTER_LAPTOP, "key": MINISTER_KEY.public, "label": "Máy số 3"}
        self.joining = self.minister.seal("body", "device.joined", invitations.vouch(laptop, self.body, CODE))
        self.store.decide(self.joining)

    def _open_item(self) -> None:
        data = {"meeting": an_id(6), "item": ITEM, "number": "1", "title": "Dự thảo Nghị quyết"}
        self.store.decide(self.secretary.seal(ITEM_FEED, "item.published", data, refs=(PAPER,)), read={"body": 4})

    def _take_stances(self) -> None:
        stance = {"stance": "objection", "reason": "Chưa rõ nguồn kinh phí — “đề nghị bổ sung”.", "papers": [PAPER]}
        self.stance = self.minister.seal(ITEM_FEED, "stance.taken", stance, refs=(PAPER,))
        self.stance_receipt = self.store.decide(self.stance, read={"body": 4})
        self.edit = self.secretary.seal(ITEM_FEED, "conclusion.recorded", {"text": "Thống nhất.", "tasks": []}, base=1)
        self.edit_receipt = self.store.decide(self.edit, Status.CONFLICT, "stale_base", {"body": 4})
        changed = {**stance, "stance": "no_objection", "reason": ""}
        act_id = envelope.peek(self.stance.bytes).id
        self.late = self.minister.seal(ITEM_FEED, "stance.taken", changed, prev=act_id, acting_for=SECRETARY)
        self.late_receipt = self.store.decide(self.late, Status.REFUSED, "item_called", {"body": 4, ITEM_FEED: 3})
