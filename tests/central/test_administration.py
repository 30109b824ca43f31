"""Founding a body and inviting people at the store itself: keys under a passphrase, files that nobody else reads."""

import json
import stat
from pathlib import Path

import pypdfium2
import pytest
from typer.testing import CliRunner

from ecabinet.application.messages import Catalogue, Language
from ecabinet.central import address as addresses
from ecabinet.central import certificates, commands, keyfile
from ecabinet.central.bootstrap import open_store
from ecabinet.central.folder import StoreFolder
from ecabinet.cli.main import app
from ecabinet.domain.bodies import Role
from ecabinet.domain.faults import Fault, Refused, Unavailable
from ecabinet.protocol import invitations
from tests.central.store_world import Pen, World

PASSPHRASE = "một cụm mật khẩu dài"
PLAN = commands.Plan("Hội đồng thử", "HĐT", "Nguyễn Văn An", ("administrator",), "https://ecabinet.example.vn:8443")


@pytest.fixture(autouse=True)
def _cheap_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stretch passphrases less than in earnest."""
    monkeypatch.setattr("ecabinet.central.keyfile._TIME", 1)
    monkeypatch.setattr("ecabinet.central.keyfile._MEMORY_KIB", 64)


@pytest.fixture
def made(tmp_path: Path) -> commands.Made:
    return commands.init(tmp_path / "store", PLAN, PASSPHRASE, key_file=None, language=Language.ENGLISH)


def test_a_new_store_has_a_body_with_rules_calendars_and_its_founder(made: commands.Made, tmp_path: Path) -> None:
    with open_store(StoreFolder(tmp_path / "store")) as store:
        (body,) = store.ledger.bodies()
        state = store.body(body)
    assert (state.name, state.short_name, state.is_sample) == ("Hội đồng thử", "HĐT", False)
    assert {person.name for person in state.with_role(Role.ADMINISTRATOR)} == {"Nguyễn Văn An"}
    assert {rules.id for rules in state.rules} >= {"vn-gov-2026", "board-neutral"}
    assert 2026 in state.calendars
    assert made.key_file.is_file()


def test_nobody_but_their_owner_reads_keys_database_and_invitations(made: commands.Made, tmp_path: Path) -> None:
    store = tmp_path / "store"
    for folder in (store, store / "keys", store / "papers"):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    secrets = [*store.glob("keys/*"), store / "central.sqlite3", made.key_file, made.papers.file, made.papers.sheet]
    assert len(secrets) == 7
    for file in secrets:
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file


def test_the_founders_key_opens_with_the_passphrase_alone(made: commands.Made) -> None:
    assert keyfile.read(made.key_file, PASSPHRASE).key.public
    with pytest.raises(Refused, match="wrong_passphrase"):
        keyfile.read(made.key_file, PASSPHRASE + "!")
    assert keyfile.read(made.key_file, PASSPHRASE).key.seed.hex() not in made.key_file.read_text()


def test_a_key_file_that_was_changed_is_not_opened(made: commands.Made, tmp_path: Path) -> None:
    content = json.loads(made.key_file.read_text())
    other = tmp_path / "other"
    other.write_text(json.dumps({**content, "person": content["device"]}, separators=(",", ":"), sort_keys=True))
    with pytest.raises(Refused, match="wrong_passphrase"):
        keyfile.read(other, PASSPHRASE)
    other.write_text("{}")
    with pytest.raises(Refused, match="key_file_unreadable"):
        keyfile.read(other, PASSPHRASE)
    with pytest.raises(Unavailable, match="key_file_missing"):
        keyfile.read(tmp_path / "nowhere", PASSPHRASE)


def test_a_short_passphrase_founds_nothing(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="passphrase_short"):
        commands.init(tmp_path / "store", PLAN, "short", key_file=None, language=Language.ENGLISH)
    assert not (tmp_path / "store").exists()


def test_a_store_is_never_founded_over_another_ones_key(made: commands.Made, tmp_path: Path) -> None:
    before = made.key_file.read_bytes()
    with pytest.raises(Unavailable, match="file_exists"):
        commands.init(tmp_path / "store", PLAN, PASSPHRASE, key_file=None, language=Language.ENGLISH)
    assert made.key_file.read_bytes() == before
    with open_store(StoreFolder(tmp_path / "store")) as store:
        assert len(store.ledger.bodies()) == 1


@pytest.mark.usefixtures("made")
def test_who_is_invited_is_taken_in_once_and_can_be_invited_again(tmp_path: Path) -> None:
    guest = commands.Guest("Trần Thị Bình", ("member",), "Bộ trưởng", "Bộ Tư pháp", 3)
    args = {"key_file": None, "out": tmp_path, "language": Language.VIETNAMESE}
    first = commands.invite(tmp_path / "store", guest, PASSPHRASE, **args)
    second = commands.invite(tmp_path / "store", commands.Guest("trần thị bình"), PASSPHRASE, **args)
    assert first.file != second.file
    one, two = (invitations.read_file(papers.file.read_bytes()) for papers in (first, second))
    assert one.person == two.person
    assert one.code != two.code
    for papers, invitation in ((first, one), (second, two)):
        with pypdfium2.PdfDocument(papers.sheet) as document:
            text = " ".join(document[0].get_textpage().get_text_bounded().split())
        assert invitation.code.letters in text
    assert one.tls == certificates.known(StoreFolder(tmp_path / "store")) != ""
    with open_store(StoreFolder(tmp_path / "store")) as store:
        state = store.body(one.body)
    assert state.people[one.person].title == "Bộ trưởng"
    assert set(state.invitations) >= {one.code.key.public, two.code.key.public}


@pytest.mark.usefixtures("made")
def test_a_role_that_needs_two_administrators_is_proposed_and_it_is_said(tmp_path: Path) -> None:
    args = {"key_file": None, "out": tmp_path, "language": Language.ENGLISH}
    lan = commands.invite(tmp_path / "store", commands.Guest("Lan", ("administrator",)), PASSPHRASE, **args)
    with pytest.raises(Refused, match="role_proposed"):
        commands.invite(tmp_path / "store", commands.Guest("Hùng", ("secretary",)), PASSPHRASE, **args)
    with open_store(StoreFolder(tmp_path / "store")) as store:
        state = store.body(invitations.read_file(lan.file.read_bytes()).body)
    assert [one.person.name for one in state.proposals.values() if one.person] == ["Hùng"]
    assert "Hùng" not in {person.name for person in state.people.values()}


@pytest.mark.usefixtures("made")
def test_an_invitation_for_a_further_laptop_says_that_it_waits_for_a_second_officer(tmp_path: Path) -> None:
    args = {"key_file": None, "out": tmp_path, "language": Language.ENGLISH}
    first = commands.invite(tmp_path / "store", commands.Guest("Lan", ("member",)), PASSPHRASE, **args)
    invitation = invitations.read_file(first.file.read_bytes())
    with open_store(StoreFolder(tmp_path / "store")) as store:
        lan = store.body(invitation.body).people[invitation.person]
        store.cases.decider.admit(Pen(lan, invitation.body).join(invitation.code))
    again = commands.invite(tmp_path / "store", commands.Guest("Lan"), PASSPHRASE, **args)
    assert (first.waits, again.waits) == (False, True)


@pytest.mark.usefixtures("made")
def test_an_invitation_nobody_may_give_is_refused(tmp_path: Path) -> None:
    for guest, code in [
        (commands.Guest("X", ("emperor",)), "role_unknown"),
        (commands.Guest("X", ("member",), days=0), "invitation_expired"),
    ]:
        with pytest.raises(Refused, match=code):
            commands.invite(
                tmp_path / "store", guest, PASSPHRASE, key_file=None, out=tmp_path, language=Language.ENGLISH
            )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ecabinet.example.vn",
        "ftp://x",
        "https://",
        "https://x:99999",
        "https://x/path",
        "https://u@x",
        "https://x y",
    ],
)
def test_what_is_no_address_is_said_so(text: str) -> None:
    with pytest.raises(Refused, match="address_unreadable"):
        addresses.parse(text)


@pytest.mark.usefixtures("made")
def test_only_a_sample_bodys_clock_may_be_moved(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="clock_not_sample"):
        commands.serve(tmp_path / "store", commands.Where("127.0.0.1", 0), clock_file=tmp_path / "clock")


def test_a_folder_without_a_store_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="store_missing"):
        commands.serve(tmp_path, commands.Where("127.0.0.1", 0))


def test_a_missing_register_key_stops_the_deciding_and_not_the_reading(world: World) -> None:
    for key in world.folder.keys.glob("register-*"):
        key.unlink()
    world.reopen()
    with pytest.raises(Unavailable, match="log_key_missing"):
        world.submit(world.an, world.an.seal("office:x", "agenda.approved"))
    assert world.state.name == "Little Cabinet"


def test_the_command_line_founds_and_invites(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", "en")
    folder = str(tmp_path / "store")
    made = CliRunner().invoke(
        app, ["central", "init", folder, "--address", "http://127.0.0.1:8443", "--sample"],
        input=f"Hội đồng\nHĐ\nAn\n{PASSPHRASE}\n{PASSPHRASE}\n",
    )  # fmt: skip
    assert made.exit_code == 0, made.output
    assert "Founded: Hội đồng" in made.output
    invited = CliRunner().invoke(
        app, ["central", "invite", folder, "Bình", "--role", "member", "--out", str(tmp_path)], input=f"{PASSPHRASE}\n"
    )
    assert invited.exit_code == 0, invited.output
    invitation = invitations.read_file(next(tmp_path.glob("*.ecabinet-invitation")).read_bytes())
    assert (invitation.name, invitation.address, invitation.tls) == ("Bình", "http://127.0.0.1:8443", "")
    wrong = CliRunner().invoke(app, ["central", "invite", folder, "Bình"], input="another long passphrase\n")
    assert isinstance(wrong.exception, Fault)
    assert Catalogue.shipped().of_fault(wrong.exception, Language.VIETNAMESE) == "Cụm mật khẩu không mở được tệp khóa."


def test_no_secret_is_given_on_the_command_line() -> None:
    for command in ("init", "invite", "serve"):
        text = CliRunner().invoke(app, ["central", command, "--help"]).output.lower()
        assert "folder" in text
        assert "--pass" not in text
