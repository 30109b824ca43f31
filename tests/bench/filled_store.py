"""A central store that is full of acts: meetings with one item each, which all members comment on."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from ecabinet.central.administration import Founding, found_body, new_person
from ecabinet.central.bootstrap import make_store
from ecabinet.central.folder import StoreFolder
from ecabinet.central.storage import IN_FOLDER, Storage
from ecabinet.domain.bodies import Person, Role, SignerRole
from ecabinet.protocol import envelope
from ecabinet.protocol.envelope import Envelope
from tests.central.store_world import AN, BINH, CHAIR, GUEST, OFFICE, MovableClock, Pen, Template, World

ACTS_PER_MEETING: Final = 200
"""How many acts the feeds of one meeting and its item hold together."""
READERS: Final = tuple(new_person(f"Reader {number}", {Role.SECRETARY}, order=90 + number) for number in range(2))
"""People who have been invited and have not joined yet."""
_MEMBERS: Final = 25
_TEXT: Final = "Đề nghị làm rõ căn cứ pháp lý và nguồn lực thực hiện của khoản này, trước khi trình Chính phủ. "


class FilledStore:
    """A founded body of 28 members whose store is filled with acts; the `READERS` may still join it."""

    def __init__(self, folder: Path, storage: Storage = IN_FOLDER) -> None:
        members = [new_person(f"Member {number}", {Role.MEMBER}, order=10 + number) for number in range(_MEMBERS)]
        people = [CHAIR, AN, BINH, GUEST, *READERS, *members]
        self.world = World(_founded(folder / "template", people, storage), folder / "store")
        self.authors = [self.world.pens[person.id] for person in (AN, BINH, *members)]
        self.items: list[str] = []
        self._number = 0

    def fill(self, acts: int) -> None:
        """Add about so many acts, in whole meetings."""
        for _ in range(max(1, acts // ACTS_PER_MEETING)):
            self.meeting(ACTS_PER_MEETING)

    @property
    def size(self) -> int:
        """How many acts the store has decided."""
        with self.world.store.ledger.reading(self.world.body) as snapshot:
            return snapshot.register().size

    def close(self) -> None:
        """Close the store."""
        self.world.store.close()

    def meeting(self, acts: int) -> None:
        """Publish a meeting with one item and let everybody comment on it, so many acts in all."""
        opening = self.world.publishing()
        self.items.append(opening[1][0])
        office = self.world.office
        self._submit(office, [office.seal(feed, kind, data, refs=refs) for feed, kind, data, refs in opening])
        left = acts - len(opening)
        share = -(-left // len(self.authors))
        for author in self.authors:
            comments = min(share, left)
            left -= comments
            self._submit(author, self.comments(author, self.items[-1], comments))

    def comments(self, author: Pen, item: str, number: int) -> list[Envelope]:
        """So many comments of somebody on an item."""
        return [author.seal(item, "comment.made", self._comment()) for _ in range(number)]

    def _comment(self) -> dict[str, Any]:
        self._number += 1
        text = f"{self._number}. {_TEXT}"
        return {
            "comment": envelope.new_id(),
            "audience": "all",
            "text": text,
            "tier": "remark",
            "proposed_wording": "",
        }

    def _submit(self, pen: Pen, sent: Sequence[Envelope]) -> None:
        receipts = self.world.submit(pen, *sent)
        if any(receipt.code for receipt in receipts):
            raise RuntimeError(f"refused: {receipts[0].code}")


def _founded(root: Path, people: Sequence[Person], storage: Storage) -> Template:
    founding = Founding(
        name="Full Cabinet",
        short_name="FC",
        founder=OFFICE,
        signers=(SignerRole(Role.SECRETARY, "Secretary"), SignerRole(Role.CHAIR, "Chair")),
        is_sample=True,
    )
    with make_store(StoreFolder(root / "store"), storage, clock=MovableClock()) as store:
        founded = found_body(store, founding, people)
        joining = [one for one in founded.invited if one.person not in READERS]
        pens = {one.person.id: Pen(one.person, founded.body) for one in joining}
        for one in joining:
            store.cases.decider.admit(pens[one.person.id].join(one.code))
    return Template(root, founded, pens, storage)
