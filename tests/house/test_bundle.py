"""The frozen program is built and started as a user would start it, and packed for Debian."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ecabinet import __version__
from ecabinet.papers.intake import Intake
from ecabinet.papers.pages import Part
from ecabinet.papers.renderer import Renderer
from ecabinet.papers.sources import MemorySource
from installer import bundle, deb
from tests.papers.paper_maker import vietnamese
from tests.signed_minutes import signed

pytestmark = [pytest.mark.deep, pytest.mark.timeout(900)]


@pytest.fixture(scope="module")
def program() -> str:
    bundle.build()
    return bundle.executable()


@pytest.fixture
def frozen(program: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever starts children of its own starts those of the frozen program."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", program)


def _start(program: str, *words: str, home: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Start the frozen program where nothing of this checkout or environment can help it."""
    environment = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"} | ({"HOME": str(home)} if home else {})
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


@pytest.mark.usefixtures("frozen")
def test_papers_are_looked_into_by_children_of_the_frozen_program() -> None:
    with Intake() as intake:
        assert intake.check(MemorySource(vietnamese(pages=2))).pages == 2


@pytest.mark.usefixtures("frozen")
def test_a_page_is_drawn_by_children_of_the_frozen_program() -> None:
    with Renderer() as renderer:
        paper = renderer.open(MemorySource(vietnamese(pages=1))).result(timeout=60)
        picture = paper.draw(0, Part(298, 421, 0, 0, 298, 421)).result(timeout=60)
    assert (picture.width, picture.height) == (298, 421)
    blue = picture.pixels[::4]
    assert (min(blue) < 60, max(blue) > 200) == (True, True)


def test_the_frozen_program_tells_genuine_minutes_from_spoiled_ones(program: str, tmp_path: Path) -> None:
    genuine, spoiled = tmp_path / "minutes.pdf", tmp_path / "spoiled.pdf"
    data = signed()
    genuine.write_bytes(data)
    at = data.index(b"/Producer") + 12
    spoiled.write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
    good, bad = _start(program, "verify", str(genuine)), _start(program, "verify", str(spoiled))
    assert (good.returncode, bad.returncode) == (0, 1), good.stdout + good.stderr + bad.stdout + bad.stderr
    assert good.stdout.startswith("△ Genuine")
    assert bad.stdout.startswith("✕ Not genuine, or changed after signing")


@pytest.mark.enable_socket
@pytest.mark.loopback
def test_the_frozen_program_plays_a_whole_meeting_with_a_store_of_its_own(program: str, tmp_path: Path) -> None:
    done = _start(program, "demo", "--headless", "--out", str(tmp_path / "out"), home=tmp_path)
    assert done.returncode == 0, done.stderr[-4000:]
    report = json.loads((tmp_path / "out" / "report.json").read_text("utf-8"))
    assert report["undelivered"] == 0
    assert report["receipts"] == report["acts"] > 200
    assert len(list((tmp_path / "out" / "screens").glob("*.png"))) > 20
    assert _start(program, "verify", str(tmp_path / "out" / "minutes.pdf")).returncode == 0


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
