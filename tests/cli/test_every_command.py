"""Each command explains itself, and says in one sentence what is wrong."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from ecabinet.cli.main import app, main
from tests.oidc_provider import CLIENT, OidcProvider

COMMANDS = [
    "central init", "central serve", "central invite", "central backup", "central restore", "central recover",
    "central check", "central quarantine", "central identity", "central register-key", "meeting import",
    "members import", "minutes export", "papers check", "papers compare", "pack", "search", "verify", "open", "demo",
]  # fmt: skip

Here = Callable[[str], tuple[int, str, str]]


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Here:
    """The command in this process, in an empty folder: its status, what it shows and what it complains about."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LANGUAGE", "en")

    def run_here(words: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["ecabinet", *words.split()])
        with pytest.raises(SystemExit) as ended:
            main()
        said = capsys.readouterr()
        return int(ended.value.code or 0), said.out, said.err

    return run_here


def run(*words: str, typed: str) -> "subprocess.CompletedProcess[str]":
    """The command in a process of its own, without a terminal that could ask for a passphrase."""
    environment = {"LANGUAGE": "en", "PYTHONPATH": str(Path(__file__).parents[2]), "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        [sys.executable, "-P", "-W", "error", "-m", "ecabinet", *words],
        env={**os.environ, **environment},
        input=typed,
        capture_output=True,
        text=True,
        check=False,
        start_new_session=True,
    )


def commands(group: Any, before: str = "") -> Iterator[tuple[str, Any]]:  # noqa: ANN401 - typer's own, untyped
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from commands(command, f"{name} ")
        elif not command.hidden:
            yield before + name, command


def test_the_commands_are_those_that_are_tried_here() -> None:
    assert {name for name, _ in commands(typer.main.get_command(app))} == set(COMMANDS)


def test_every_command_and_each_of_its_words_is_explained() -> None:
    for name, command in commands(typer.main.get_command(app)):
        assert len(command.help) > 15, name
        for word in command.params:
            assert word.help, f"{name} {word.name}"


@pytest.mark.parametrize("name", COMMANDS)
def test_help_is_shown_for_the_asking(here: Here, name: str) -> None:
    status, shown, complaint = here(f"{name} --help")
    assert (status, complaint) == (0, "")
    assert f"Usage: ecabinet {name}" in shown


@pytest.mark.parametrize(
    ("words", "status", "sentence"),
    [
        ("central serve nowhere", 1, "There is no central store in"),
        ("central serve", 2, "Missing argument 'folder'. Type “ecabinet central serve --help”"),
        ("central backup nowhere --out x", 1, "There is no central store in"),
        ("central restore agenda.csv again", 1, "The backup is damaged, or none of ours (agenda.csv)"),
        ("central recover nowhere", 1, "There is no central store in"),
        ("central check nowhere", 1, "There is no central store in"),
        ("central register-key nowhere", 1, "There is no central store in"),
        ("meeting import nowhere", 1, "nowhere cannot be read"),
        ("meeting import agenda.csv --profile empty", 1, "The keys of this laptop"),
        ("members import nowhere.xlsx", 1, "nowhere.xlsx cannot be read"),
        ("members import agenda.csv --profile empty", 1, "The keys of this laptop"),
        ("minutes export --out minutes.doc", 1, "minutes.doc: say what to write by its ending"),
        ("minutes export --out minutes.pdf --profile empty", 1, "The keys of this laptop"),
        ("verify nowhere.pdf", 1, "The file nowhere.pdf cannot be read"),
        ("verify", 2, "Missing argument 'file'. Type “ecabinet verify --help”"),
        ("open --profile agenda.csv", 2, "Invalid value for '--profile'"),
        ("demo --headless --out out --session nowhere", 1, "nowhere cannot be read"),
        ("verify --nope x", 2, "No such option: --nope. Type “ecabinet verify --help”"),
        ("frob", 2, "No such command 'frob'. Type “ecabinet --help”"),
    ],
)
def test_what_is_wrong_is_one_sentence_on_the_error_stream(
    here: Here, tmp_path: Path, words: str, status: int, sentence: str
) -> None:
    (tmp_path / "agenda.csv").write_text("STT;Nội dung\n1;Nghị định\n", "utf-8")
    (tmp_path / "empty").mkdir()
    ended, shown, complaint = here(words)
    assert (ended, shown, complaint.count("\n")) == (status, "", 1)
    assert complaint.startswith(sentence)
    assert {path.name for path in tmp_path.iterdir()} <= {"agenda.csv", "empty", "out"}


def test_a_store_is_made_and_somebody_invited_from_a_script(tmp_path: Path) -> None:
    store, out, secret = str(tmp_path / "store"), tmp_path / "out", "một cụm mật khẩu dài\n"
    out.mkdir()
    body = ["--name", "Hội đồng thử", "--short-name", "HĐ", "--founder", "Lê Văn An"]
    made = run("central", "init", store, *body, "--address", "http://127.0.0.1:8443", typed=secret)
    assert made.returncode == 0, made.stderr
    assert secret.strip() not in made.stdout + made.stderr
    wrong = run("central", "invite", store, "Trần Thị Bình", "--out", str(out), typed="another one\n")
    assert (wrong.returncode, wrong.stdout, list(out.iterdir())) == (1, "", [])
    right = run("central", "invite", store, "Trần Thị Bình", "--out", str(out), typed=secret)
    assert right.returncode == 0, right.stderr
    assert {file.suffix for file in out.iterdir()} == {".pdf", ".ecabinet-invitation"}


@pytest.mark.enable_socket
@pytest.mark.loopback
def test_people_are_made_to_sign_in_and_invited_with_their_accounts_from_a_script(tmp_path: Path) -> None:
    store, secret = str(tmp_path / "store"), "một cụm mật khẩu dài\n"
    body = ["--name", "Hội đồng thử", "--short-name", "HĐ", "--founder", "Lê Văn An"]
    run("central", "init", store, *body, "--address", "http://127.0.0.1:8443", typed=secret)
    assert "without signing in" in run("central", "identity", store, typed="").stdout
    provider = OidcProvider()
    named = ["central", "identity", store, "--issuer", provider.issuer, "--client-id", CLIENT]
    try:
        half = run(*named[:5], typed=secret)
        assert (half.returncode, "needs its address" in half.stderr) == (1, True)
        done = run(*named, typed=secret)
        assert (done.returncode, provider.issuer in done.stdout) == (0, True), done.stderr
    finally:
        provider.close()
    gone = run(*named, typed=secret)
    assert gone.returncode == 1
    assert "does not answer" in gone.stderr
    invite = ["central", "invite", store, "Trần Thị Bình", "--out", str(tmp_path)]
    assert "account" in run(*invite, typed=secret).stderr
    right = run(*invite, "--account", "binh@cabinet.example", typed=secret)
    assert right.returncode == 0, right.stderr
    assert run("central", "identity", store, "--none", typed=secret).returncode == 0
    assert "without signing in" in run("central", "identity", store, typed="").stdout


@pytest.mark.parametrize(
    ("address", "typed", "sentence"),
    [
        ("http://127.0.0.1:8443", "", "Nothing was typed."),
        ("http://127.0.0.1:8443", "short\n", "Please choose a passphrase of at least"),
        ("x", "một cụm mật khẩu dài\n", "x is not an address such as"),
    ],
)
def test_a_store_that_cannot_be_made_leaves_nothing(tmp_path: Path, address: str, typed: str, sentence: str) -> None:
    words = ["--name", "A", "--short-name", "A", "--founder", "A", "--address", address]
    said = run("central", "init", str(tmp_path / "store"), *words, typed=typed)
    asked, complaint = said.stderr.splitlines()
    assert (said.returncode, said.stdout, asked[-1]) == (1, "", ":")
    assert complaint.startswith(sentence)
    assert not (tmp_path / "store").exists()
