"""The command starts, speaks the terminal's language, and ends foreseen failures with one sentence."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import typer

from ecabinet import __version__
from ecabinet.application.messages import Language
from ecabinet.cli import main as command
from ecabinet.cli.language import chosen_language
from ecabinet.domain.faults import Refused


def test_the_package_is_a_command_that_knows_its_version(project: Path) -> None:
    words = [sys.executable, "-m", "ecabinet", "--version"]
    said = subprocess.run(words, cwd=project, capture_output=True, text=True, check=True)
    assert (said.stdout, said.stderr) == (f"eCabinet {__version__}\n", "")


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "vi_VN.UTF-8"}, Language.VIETNAMESE),
        ({"LANGUAGE": "vi:en", "LANG": "en_GB.UTF-8"}, Language.VIETNAMESE),
        ({"LC_ALL": "C", "LANG": "vi_VN"}, Language.ENGLISH),
        ({"LANG": "fr_FR"}, Language.ENGLISH),
        ({}, Language.ENGLISH),
    ],
)
def test_the_terminals_language_is_spoken(environment: dict[str, str], language: Language) -> None:
    assert chosen_language(environment) is language


def test_a_foreseen_failure_is_one_sentence_and_the_status_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    failing = typer.Typer()

    @failing.command()
    def fail() -> None:
        raise Refused("sheet_no_table", {"name": "a.xlsx"})

    monkeypatch.setattr(command, "app", failing)
    monkeypatch.setattr(sys, "argv", ["ecabinet"])
    monkeypatch.setenv("LANGUAGE", "vi")
    with pytest.raises(SystemExit) as ended:
        command.main()
    said = capsys.readouterr()
    assert ended.value.code == 1
    assert said.out == ""
    assert said.err.startswith("Không tìm thấy chương trình trong a.xlsx.")
    assert said.err.count("\n") == 1


def test_without_a_screen_opening_ends_with_a_sentence(project: Path) -> None:
    bare = {name: value for name, value in os.environ.items() if "DISPLAY" not in name and name != "QT_QPA_PLATFORM"}
    words = [sys.executable, "-m", "ecabinet", "open"]
    said = subprocess.run(words, cwd=project, env=bare, capture_output=True, text=True, check=False)
    assert (said.returncode, said.stdout, said.stderr.count("\n")) == (1, "", 1)
    assert "ecabinet demo --headless" in said.stderr
