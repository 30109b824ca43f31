"""`ecabinet minutes export` writes what is on this laptop, after the PIN, never on the command line."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace

import pytest
from typer.testing import CliRunner, Result

from ecabinet.application.messages import Language
from ecabinet.cli.main import app
from ecabinet.desktop import bootstrap, minutes_tools
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.signing.examining import examine_file
from ecabinet.sync.proving import Proof
from tests.central.conftest import founded_store  # noqa: F401 - the fixture is found by its name
from tests.central.store_world import OFFICE, Template
from tests.minutes_world import Chamber

PIN = "246813"


@dataclass
class Place:
    """An opened profile whose store cannot be reached."""

    chamber: Chamber
    is_closed: bool = False
    vault: SimpleNamespace = field(default_factory=lambda: SimpleNamespace(exists=True))

    @property
    def laptop(self) -> object:
        return self.chamber.desk(OFFICE).laptop

    @property
    def worker(self) -> "Place":
        return self

    def prove(self, _feeds: object) -> Proof:
        raise Unavailable("store_down")

    def open(self, pin: str) -> "Place":
        if pin != PIN:
            raise Refused("wrong_pin")
        return self

    def require_open(self) -> None:
        """Its lease has not run out."""

    def close(self) -> None:
        self.is_closed = True


@pytest.fixture(scope="module")
def circulated(founded_store: Template, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chamber]:  # noqa: F811 - the fixture
    held = Chamber.template(founded_store, tmp_path_factory.mktemp("held"))
    with Chamber.after(held, tmp_path_factory.mktemp("chamber")) as chamber:
        chamber.making(OFFICE).circulate(chamber.meeting, Language.VIETNAMESE)
        yield chamber


@pytest.fixture
def place(circulated: Chamber, monkeypatch: pytest.MonkeyPatch) -> Place:
    found = Place(circulated)
    monkeypatch.setattr(bootstrap, "profile", lambda _folder: found)
    monkeypatch.setattr(minutes_tools, "minutes_making", lambda _place: circulated.making(OFFICE))
    return found


def run(*words: str, pin: str = PIN) -> Result:
    return CliRunner(env={"LANGUAGE": "en"}).invoke(app, ["minutes", "export", *words], input=f"{pin}\n")


def test_the_document_and_the_evidence_are_written(place: Place, circulated: Chamber, tmp_path: Path) -> None:
    pdf, archive = tmp_path / "minutes.pdf", tmp_path / "evidence.zip"
    said = run("--out", str(pdf))
    assert (said.exit_code, said.output.splitlines()[-1]) == (0, "Written: minutes.pdf")
    assert PIN not in said.output
    assert pdf.read_bytes() == circulated.making(OFFICE).document(circulated.meeting)
    assert run("--out", str(archive), "--meeting", "regular").exit_code == 0
    assert examine_file(archive).ok
    assert place.is_closed


def test_a_wrong_pin_writes_nothing(place: Place, tmp_path: Path) -> None:
    said = run("--out", str(tmp_path / "minutes.pdf"), pin="000000")
    assert str(said.exception) == "wrong_pin"
    assert list(tmp_path.iterdir()) == []
    assert not place.is_closed


@pytest.mark.parametrize(
    ("words", "code"),
    [(("minutes.doc",), "export_ending"), (("minutes.pdf", "--meeting", "other"), "export_no_meeting")],
)
def test_what_is_not_clear_is_asked(place: Place, tmp_path: Path, words: tuple[str, ...], code: str) -> None:
    said = run("--out", str(tmp_path / words[0]), *words[1:])
    assert isinstance(said.exception, Refused)
    assert said.exception.code == code
    assert list(tmp_path.iterdir()) == []
    assert isinstance(place, Place)
