"""Freezes the program into one folder, `dist/ecabinet/`, that runs without Python: made by PyInstaller."""

import shutil
import sys

from installer.common import BUILD, ROOT, one_at_a_time, run, tool

DIST = ROOT / "dist"
PROGRAM = DIST / "ecabinet"

# Packages that are found by name at run time, of which the freezer therefore sees nothing.
_WITH_SUBMODULES = ("ecabinet", "keyring.backends", "uvicorn", "sqlalchemy.dialects.sqlite", "alembic")
_WITH_FILES = ("fontpkg_be_vietnam_pro", "qtawesome", "reportlab", "pyhanko", "alembic")
_WITH_METADATA = ("keyring", "alembic", "sqlalchemy")
_LEFT_OUT = ("tkinter", "IPython", "pytest", "_pytest", "hypothesis", "mypy", "holidays", "certomancer", "pymerkle",
             "setuptools", "pip", "PyInstaller", "numpy", "matplotlib")  # fmt: skip


def build() -> list[str]:
    """Make the folder anew; returns a line on what was made."""
    with one_at_a_time("bundle"):
        if PROGRAM.exists():
            shutil.rmtree(PROGRAM)
        run([tool("pyinstaller"), *_options(), ROOT / "ecabinet" / "__main__.py"])
    size = sum(path.stat().st_size for path in PROGRAM.rglob("*") if path.is_file() and not path.is_symlink())
    return [f"made {PROGRAM.relative_to(ROOT)}, {size / 2**20:.0f} MB"]


def executable() -> str:
    """The frozen program's own file."""
    return str(PROGRAM / ("ecabinet.exe" if sys.platform == "win32" else "ecabinet"))


def _options() -> list[str]:
    separator = ";" if sys.platform == "win32" else ":"
    places = {"--distpath": DIST, "--workpath": BUILD / "pyinstaller", "--specpath": BUILD}
    options = ["--noconfirm", "--clean", "--onedir", "--log-level=ERROR", "--name=ecabinet"]
    options += [f"{name}={place}" for name, place in places.items()]
    options.append(f"--add-data={ROOT / 'resources'}{separator}ecabinet/_resources")
    for migrations in sorted((ROOT / "ecabinet" / "persistence").glob("*/migrations")):
        options.append(f"--add-data={migrations}{separator}{migrations.relative_to(ROOT).as_posix()}")
    options += [f"--collect-submodules={name}" for name in _WITH_SUBMODULES]
    options += [f"--collect-data={name}" for name in _WITH_FILES]
    options += [f"--copy-metadata={name}" for name in _WITH_METADATA]
    return options + [f"--exclude-module={name}" for name in _LEFT_OUT]
