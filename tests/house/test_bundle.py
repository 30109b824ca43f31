"""The frozen program is built and started as a user would start it, and packed for Debian."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ecabinet import __version__
from ecabinet.papers.intake import Intake
from ecabinet.papers.sources import MemorySource
from installer import bundle, deb
from tests.papers.paper_maker import vietnamese

pytestmark = [pytest.mark.deep, pytest.mark.timeout(900)]


@pytest.fixture(scope="module")
def program() -> str:
    bundle.build()
    return bundle.executable()


def _start(program: str, *words: str) -> subprocess.CompletedProcess[str]:
    """Start the frozen program where nothing of this checkout or environment can help it."""
    environment = {"PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}
    return subprocess.run([program, *words], cwd="/", env=environment, capture_output=True, text=True, check=False)


def test_the_frozen_program_starts_and_knows_its_version(program: str) -> None:
    done = _start(program, "--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"eCabinet {__version__}\n", "")


def test_the_frozen_program_carries_every_resource_and_migration(program: str, project: Path) -> None:
    inside = Path(program).parent / "_internal" / "ecabinet"
    wanted = {path.relative_to(project / "resources") for path in (project / "resources").rglob("*") if path.is_file()}
    assert {path for path in wanted if not (inside / "_resources" / path).is_file()} == set()
    for store in ("central", "laptop"):
        assert (inside / "persistence" / store / "migrations" / "env.py").is_file()
        assert any((inside / "persistence" / store / "migrations" / "versions").glob("*.py"))


def test_papers_are_looked_into_by_children_of_the_frozen_program(
    program: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", program)
    with Intake() as intake:
        assert intake.check(MemorySource(vietnamese(pages=2))).pages == 2


def test_the_debian_package_installs_a_command_a_menu_entry_and_its_file_kind(program: str, tmp_path: Path) -> None:
    assert program
    if not shutil.which("dpkg-deb"):
        pytest.skip("dpkg-deb is not installed")
    deb.build()
    (package,) = bundle.DIST.glob("*.deb")
    subprocess.run(["dpkg-deb", "-x", package, tmp_path], check=True)
    assert _start(str(tmp_path / "usr/bin/ecabinet"), "--version").stdout == f"eCabinet {__version__}\n"
    share = tmp_path / "usr/share"
    assert "Exec=ecabinet open %f" in (share / "applications/ecabinet.desktop").read_text("utf-8")
    assert "*.ecabinet-invitation" in (share / "mime/packages/ecabinet.xml").read_text("utf-8")
    assert (share / "icons/hicolor/scalable/apps/ecabinet.svg").is_file()
    fields = subprocess.run(
        ["dpkg-deb", "-f", package, "Package", "Version"], capture_output=True, text=True, check=True
    )
    assert fields.stdout == f"Package: ecabinet\nVersion: {__version__}\n"
