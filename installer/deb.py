"""Packs the frozen folder as a Debian package, with a menu entry, an icon and the program's file kinds."""

import os
import platform
import shutil
import textwrap
from pathlib import Path

from ecabinet import __version__
from installer.bundle import DIST, PROGRAM
from installer.common import BUILD, ROOT, StepFailed, run

# The system libraries that Qt opens, as dev.py checks them; Ubuntu 24.04 renamed the first.
_DEPENDS = (
    "libc6 (>= 2.34)", "libglib2.0-0 | libglib2.0-0t64", "libgl1", "libegl1", "libfontconfig1", "libdbus-1-3",
    "libxkbcommon0", "libxkbcommon-x11-0", "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0",
    "tzdata",
)  # fmt: skip

_CONTROL = """\
Package: ecabinet
Version: {version}
Section: office
Priority: optional
Architecture: {architecture}
Maintainer: The eCabinet authors <ecabinet@example.invalid>
Installed-Size: {kilobytes}
Depends: {depends}
Description: meetings, opinion ballots and sealed minutes of a cabinet
 Members of cabinets, councils and boards read papers, comment, answer opinion
 ballots and vote, with or without a network. The signed minutes and the proof
 behind them can be checked by anyone, offline.
"""

_DESKTOP_ENTRY = """\
[Desktop Entry]
Type=Application
Name=eCabinet
GenericName=Meetings and papers
GenericName[vi]=Phiên họp và tài liệu
Comment=Read papers, answer ballots and vote, with or without a network
Comment[vi]=Đọc tài liệu, trả lời phiếu lấy ý kiến và biểu quyết, có mạng hoặc không
Exec=ecabinet open %f
Icon=ecabinet
Terminal=false
Categories=Office;
MimeType=application/x-ecabinet-invitation;
StartupWMClass=ecabinet
"""

_FILE_KINDS = """\
<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="application/x-ecabinet-invitation">
    <comment>eCabinet invitation</comment>
    <comment xml:lang="vi">Giấy mời tham gia eCabinet</comment>
    <icon name="ecabinet"/>
    <glob pattern="*.ecabinet-invitation"/>
  </mime-type>
</mime-info>
"""

_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}


def build() -> list[str]:
    """Make `dist/ecabinet_VERSION_ARCH.deb` from the frozen folder; returns a line on what was made."""
    if not PROGRAM.is_dir():
        raise StepFailed("there is no bundle yet; run build_installer.py bundle first")
    if not shutil.which("dpkg-deb"):
        raise StepFailed("dpkg-deb is not installed; a .deb can be made on Debian and Ubuntu")
    tree = BUILD / "deb"
    if tree.exists():
        shutil.rmtree(tree)
    _lay_out(tree)
    package = DIST / f"ecabinet_{__version__}_{_architecture()}.deb"
    environment = {**os.environ, "SOURCE_DATE_EPOCH": _last_change()}
    run(["dpkg-deb", "--root-owner-group", "-Zzstd", "--build", tree, package], environment=environment)
    return [f"made {package.relative_to(ROOT)}, {package.stat().st_size / 2**20:.0f} MB"]


def _lay_out(tree: Path) -> None:
    """Write the tree as it will be installed."""
    shutil.copytree(PROGRAM, tree / "usr" / "lib" / "ecabinet", symlinks=True)
    command = tree / "usr" / "bin" / "ecabinet"
    command.parent.mkdir(parents=True)
    command.symlink_to("../lib/ecabinet/ecabinet")
    share = tree / "usr" / "share"
    _write(share / "applications" / "ecabinet.desktop", _DESKTOP_ENTRY)
    _write(share / "mime" / "packages" / "ecabinet.xml", _FILE_KINDS)
    _copy(ROOT / "resources" / "icons" / "ecabinet.svg", share / "icons" / "hicolor" / "scalable" / "apps")
    for text in ("LICENSE", "CHANGELOG.md"):
        _copy(ROOT / text, share / "doc" / "ecabinet")
    _write(share / "doc" / "ecabinet" / "copyright", _copyright())
    kilobytes = sum(path.lstat().st_size for path in tree.rglob("*")) // 1024
    values = {"version": __version__, "architecture": _architecture(), "kilobytes": kilobytes}
    _write(tree / "DEBIAN" / "control", _CONTROL.format(**values, depends=", ".join(_DEPENDS)))
    for path in tree.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)


def _copyright() -> str:
    fonts = (note.read_text("utf-8") for note in sorted((ROOT / "resources" / "fonts").glob("*.txt")))
    head = "eCabinet is free software under the GNU AGPL, version 3 or later; see LICENSE beside this file."
    return "\n\n".join((textwrap.fill(head, 79), *fonts))


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def _copy(file: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, folder / file.name)


def _architecture() -> str:
    machine = platform.machine()
    return _ARCHITECTURES.get(machine, machine)


def _last_change() -> str:
    """When the sources last changed, in seconds UTC, so that the same sources make the same package."""
    return run(["git", "log", "-1", "--format=%ct"]).strip()
