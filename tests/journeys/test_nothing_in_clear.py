"""Nothing that was read, written, typed or handed out stands in clear in any file that the program leaves behind."""

import base64
import hashlib
import io
import tempfile
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecabinet.application.balloting import Balloting
from ecabinet.application.helping import Helping
from ecabinet.application.messages import Language
from ecabinet.application.private_notes import PrivateNotes
from ecabinet.application.reading import Reading
from ecabinet.application.reading_views import CommentDraft
from ecabinet.desktop import fonts
from ecabinet.desktop.memory import FileMemory
from ecabinet.domain.items import StanceKind
from ecabinet.domain.private import Share
from ecabinet.papers.pages import Part
from ecabinet.papers.renderer import Renderer
from ecabinet.protocol.envelope import new_id
from tests.central.store_world import BINH, OFFICE, World
from tests.exchange.test_laptop_in_touch import InTouch, Served, until
from tests.journeys.at_a_computer import PIN, Person, invite
from tests.papers.paper_maker import vietnamese

pytestmark = [pytest.mark.enable_socket, pytest.mark.loopback]

COMMENT, DRAFT, NOTE = "Ý kiến kín về khoản vay nước ngoài", "Nháp dở dang về nhân sự", "Ghi chú đúng chỗ này"
LINE, TITLE, NAME = "Tổng mức đầu tư tuyệt mật mười nghìn tỷ", "Phụ lục về khoản vay", "khoan-vay.pdf"
CRASH = "lời trong một lỗi"
REASON, LEAVE = "Phản đối vì trái kết luận số mười hai", "Xin vắng vì việc riêng của gia đình"
WORDING, HALF_REASON = "Thay cụm từ bằng cụm từ khác hẳn", "Nửa câu lý do phản đối"
OWN_NOTE, SHARED_NOTE = "Ghi chép riêng chỉ mình tôi đọc", "Ghi chép cho thư ký giúp việc của tôi"
BRIEF, MINUTES, CORRECTION = (
    "Bản tóm tắt mật cho thành viên",
    "Biên bản ghi điều chưa công bố",
    "Sửa lại câu ở trang hai",
)
BALLOT_DRAFT, REFUSED = "Ý kiến phiếu còn đang cân nhắc", "Điều bị từ chối nhưng vẫn được giữ lại"
WORDS = (
    *(COMMENT, DRAFT, NOTE, LINE, TITLE, NAME, CRASH, REASON, LEAVE, WORDING, HALF_REASON, OWN_NOTE, SHARED_NOTE),
    *(BRIEF, MINUTES, CORRECTION, BALLOT_DRAFT, REFUSED),
)
PIECE = 40
"""Bytes of a paper that are looked for together: enough never to be met by chance."""


def spellings(word: str) -> Iterator[bytes]:
    """A word as a file could hold it: composed or not, in small letters, without marks, in several encodings."""
    folded = unicodedata.normalize("NFD", word.lower()).replace("đ", "d")
    bare = "".join(letter for letter in folded if not unicodedata.combining(letter))
    for form in {word, word.lower(), bare, *(unicodedata.normalize(how, word) for how in ("NFC", "NFD"))}:
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            yield form.encode(encoding)
            yield form.encode(encoding).hex().encode()
            yield from within_base64(form.encode(encoding))
        yield form.encode("unicode-escape")
        yield form.encode("unicode-escape").upper().replace(b"\\U", b"\\u")


def within_base64(data: bytes) -> Iterator[bytes]:
    """What of bytes is the same in base64 whatever stands before and behind them, in both alphabets."""
    for before in range(3):
        for encode in (base64.b64encode, base64.urlsafe_b64encode):
            yield encode(bytes(before) + data)[4 if before else 0 : -4]


def secret_spellings(secret: bytes) -> Iterator[bytes]:
    """Bytes as a file could hold them."""
    yield secret
    yield secret.hex().encode()
    yield secret.hex().upper().encode()
    yield base64.b64encode(secret).rstrip(b"=")
    yield base64.urlsafe_b64encode(secret).rstrip(b"=")


def found(places: list[Path], wanted: dict[str, set[bytes]]) -> list[tuple[str, str]]:
    """Which of what is wanted stands in which file."""
    hits, looked = [], 0
    for file in (file for place in places for file in place.rglob("*") if file.is_file()):
        content, looked = file.read_bytes(), looked + 1
        hits += [(name, file.name) for name, forms in wanted.items() if any(form in content for form in forms)]
        hits += [(name, "a file's name") for name, forms in wanted.items() if file.name.encode() in forms]
    assert looked > 4
    return hits


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Every folder in which a program leaves files: profile, home, cache, runtime and temporary ones."""
    made = {name: tmp_path / name for name in ("profile", "home", "cache", "runtime", "tmp")}
    for folder in made.values():
        folder.mkdir(mode=0o700)
    for variable, name in (
        ("HOME", "home"), ("XDG_CACHE_HOME", "cache"), ("XDG_DATA_HOME", "home"), ("XDG_RUNTIME_DIR", "runtime"),
        ("TMPDIR", "tmp"),
    ):  # fmt: skip
        monkeypatch.setenv(variable, str(made[name]))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return list(made.values())


def bring_paper(world: World, store: Served, folder: Path, item: str, pdf: bytes) -> None:
    """The Secretariat adds a paper to an item."""
    with InTouch(world, folder, OFFICE, store.address) as office:
        until(lambda: office.laptop.confirmed(item))
        sha256 = office.papers.put(io.BytesIO(pdf)).sha256
        paper = {"paper": new_id(), "title": TITLE, "kind": "annex", "version": 1, "sha256": sha256}
        office.laptop.record(item, "paper.added", {**paper, "size": len(pdf), "pages": 2, "name": NAME}, refs=(sha256,))
        until(lambda: not office.laptop.outbox() and not office.laptop.papers.not_at_store() - {"5e" * 32})


def read(person: Person, pdf: bytes) -> None:
    """Draw the paper and take its text, as the paper view does."""
    sha256 = hashlib.sha256(pdf).hexdigest()
    person.until(lambda: person.place.papers.has(sha256))
    with Renderer() as renderer:
        drawn = renderer.open(person.place.papers.source(sha256)).result(timeout=30)
        assert LINE in drawn.text(0).result(timeout=30).text
        drawn.draw(0, Part(298, 421, 0, 0, 298, 421)).result(timeout=30)
        drawn.close()


def work(person: Person, item: str) -> None:
    """Comment, leave something half written, note something, and meet a defect that quotes what was written."""
    laptop = person.place.laptop
    comment = {"comment": new_id(), "audience": "all", "text": COMMENT, "tier": "must", "proposed_wording": ""}
    laptop.record(item, "comment.made", comment)
    laptop.record_later(item, "comment.made", {**comment, "comment": new_id(), "text": NOTE})
    laptop.save_draft("comment", DRAFT)
    laptop.save_setting("note", NOTE)
    work_on(person, item)
    crashes = person.shell.crashes
    assert crashes is not None
    error = ValueError(CRASH)
    crashes._on_caught(error)
    assert list((person.folder / "reports").iterdir())


def work_on(person: Person, item: str) -> None:
    """Everything else that a person's words go into: stances, drafts of each kind, notes, help, minutes."""
    laptop, subject = person.place.laptop, item.partition(":")[2]
    reading = Reading(laptop, person.place.papers)
    reading.comment(subject, CommentDraft(text=COMMENT, proposed_wording=WORDING))
    reading.save_reason(subject, HALF_REASON)
    reading.take_stance(subject, StanceKind.OBJECTION, REASON)
    Balloting(laptop).save_draft("ballot", BALLOT_DRAFT)
    notes = PrivateNotes(laptop)
    notes.put(item, {"text": OWN_NOTE, "page": 3})
    notes.put(item, {"text": SHARED_NOTE}, share=Share.OFFICE)
    helping = Helping(laptop)
    helping.name_aides([BINH.id])
    helping.grant(BINH.id, ["comment.made"], laptop.now() + 86_400_000)
    meeting = next(feed for feed in laptop.feeds() if feed.startswith("meeting:"))
    for feed, kind, data in (
        (meeting, "attendance.declared", {"status": "excused", "stand_in": "", "reason": LEAVE}),
        (meeting, "minutes.correction_proposed", {"correction": new_id(), "item": "", "text": CORRECTION}),
        (f"desk:{laptop.me}", "brief.offered", {"brief": new_id(), "about": item, "text": BRIEF}),
        (item, "conclusion.recorded", {"text": REFUSED}),
    ):
        laptop.record(feed, kind, data)  # one that the rules refuse is kept all the same, until its author lets it be
    minutes = vietnamese(1, title="Biên bản", lines=(MINUTES,))
    person.place.papers.put(io.BytesIO(minutes))
    laptop.save_draft("minutes", MINUTES)


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, world: World, places: list[Path]) -> Person:
    """Somebody whose program remembers in a file what it shows before it is opened."""
    fonts.register()
    made = Person(qtbot, qapp, world, places[0], memory=FileMemory(places[0] / "window.json"))
    made.memory.remember("language", Language.ENGLISH)
    made.start()
    return made


def test_no_file_of_a_working_laptop_holds_anything_in_clear(
    person: Person, world: World, store: Served, places: list[Path], tmp_path: Path
) -> None:
    pdf = vietnamese(2, title=TITLE, lines=(LINE,))
    _, item = world.publish()
    invitation = invite(world, store)
    person.give(invitation)
    person.choose()
    person.go_to_today()
    bring_paper(world, store, tmp_path / "office", item, pdf)
    read(person, pdf)
    work(person, item)
    written = held(person)
    assert [word for word in WORDS if word not in written] == [LINE, CRASH], "one stands in the paper, one in a report"
    keys = person.program.profile.vault.open(PIN) if person.program.profile else None
    assert keys is not None
    letters = invitation.code.letters
    wanted = {word: set(spellings(word)) for word in WORDS}
    wanted |= {"a delegation": set(secret_spellings(delegation_of(person).encode()))}
    wanted |= {
        "PIN": {f'"{PIN}"'.encode(), PIN.encode("utf-16-le")},
        "invitation": {
            *secret_spellings(invitation.code.seed),
            *(spelled.encode() for spelled in (letters, letters.replace(" ", ""), letters.lower(), invitation.link)),
        },
        "a key": {
            form
            for key in (keys.database, keys.papers, keys.device_seed, *person.secrets.kept.values())
            for form in secret_spellings(key)
        },
        "the paper": {pdf[start : start + PIECE] for start in range(0, len(pdf) - PIECE, len(pdf) // 50)} | {b"%PDF-"},
    }
    assert found(places, wanted) == []
    person.program.lock()
    person.until(lambda: not person.place.laptop.pending())
    assert found(places, wanted) == []
    person.end()
    assert found(places, wanted) == []
    assert not (places[0] / "laptop.db").read_bytes().startswith(b"SQLite format 3")


def held(person: Person) -> str:
    """What the laptop itself reads of what was written on it; only private notes are locked within it once more."""
    laptop = person.place.laptop
    own = [str(one.act.data) for one in (*laptop.outbox(), *laptop.pending(), *laptop.attention())]
    notes = [str(note.content) for feed in laptop.feeds() for note in PrivateNotes(laptop).notes(feed)]
    kept = [str(state) for state in map(laptop.current, sorted(laptop.feeds()))]
    return "\n".join((*own, *notes, *kept, *laptop.drafts().values(), laptop.setting("note") or ""))


def delegation_of(person: Person) -> str:
    """The id of what the person entrusted to another one."""
    body = person.place.laptop.current_body
    return next(iter(body.delegations))


def test_the_search_finds_what_does_stand_in_clear(tmp_path: Path) -> None:
    for number in range(5):
        (tmp_path / f"file-{number}").write_bytes(b"")
    (tmp_path / "leak").write_bytes(b"\x00" + unicodedata.normalize("NFD", COMMENT).encode("utf-16-le"))
    (tmp_path / NAME).write_bytes(b"")
    hits = found([tmp_path], {word: set(spellings(word)) for word in WORDS})
    assert sorted(hits) == [(NAME, "a file's name"), (COMMENT, "leak")]
