"""`ecabinet verify` says in words what it found, and ends with the status that a script can ask for."""

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from typer.testing import CliRunner, Result

from ecabinet.cli.main import app
from ecabinet.domain.faults import Refused, Unavailable
from ecabinet.domain.minutes import Legal
from tests.signed_minutes import authority, signed


def run(*words: str, language: str = "en") -> Result:
    return CliRunner(env={"LANGUAGE": language}).invoke(app, ["verify", *words])


@pytest.fixture
def minutes(tmp_path: Path) -> Path:
    file = tmp_path / "minutes.pdf"
    file.write_bytes(signed())
    return file


def test_genuine_minutes_end_with_the_status_0_and_a_table_of_checks(minutes: Path) -> None:
    said = run(str(minutes))
    assert said.exit_code == 0, said.output
    lines = said.output.splitlines()
    assert lines[:2] == ["△ Genuine, time not yet proved", "This is a sample. It has no legal value."]
    assert "✓ Nothing was changed, added or cut off since the signatures were made." in lines
    assert "    ✓ 1 votes with 7 named answers were counted again: every figure agrees." in lines


def test_it_speaks_the_terminals_language(minutes: Path) -> None:
    assert run(str(minutes), language="vi").output.startswith("△ Nguyên gốc, thời gian chưa được chứng thực")


def test_one_changed_byte_ends_with_the_status_1_and_names_the_check(minutes: Path) -> None:
    data = bytearray(signed())
    data[data.index(b"/Producer") + 12] ^= 1
    minutes.write_bytes(data)
    said = run(str(minutes))
    assert said.exit_code == 1
    assert said.output.startswith("✕ Not genuine, or changed after signing")
    assert "    ✕ The document was changed after Phan Thị Thư Ký signed it." in said.output.splitlines()


def test_a_real_document_needs_an_authority_that_is_trusted(tmp_path: Path) -> None:
    file, root = tmp_path / "minutes.pdf", tmp_path / "root.pem"
    file.write_bytes(signed(Legal.REAL))
    assert run(str(file)).exit_code == 1
    for encoding in (Encoding.PEM, Encoding.DER):
        root.write_bytes(authority().root.public_bytes(encoding))
        said = run(str(file), "--trust", str(root))
        assert said.exit_code == 0, said.output


def test_what_cannot_be_read_is_a_foreseen_failure(minutes: Path, tmp_path: Path) -> None:
    assert isinstance(run(str(tmp_path / "nothing.pdf")).exception, Unavailable)
    assert isinstance(run(str(minutes), "--trust", str(minutes)).exception, Refused)
