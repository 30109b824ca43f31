"""dev.py prepares an environment once, notices one that was cut off, and speaks to whoever has an old Python."""

import ast
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture
def dev(project: Path) -> ModuleType:
    """The script as a module, freshly loaded."""
    found = importlib.util.spec_from_file_location("dev_under_test", project / "dev.py")
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


def test_an_old_python_gets_a_sentence_and_no_traceback(project: Path) -> None:
    source = (project / "dev.py").read_text("utf-8")
    ast.parse(source, feature_version=(3, 7))
    pretend = f"import runpy, sys; sys.version_info = (3, 9, 2); runpy.run_path({str(project / 'dev.py')!r})"
    done = subprocess.run([sys.executable, "-c", pretend], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, "eCabinet needs Python 3.11 or newer; this is Python 3.9.\n")


def test_the_script_knows_the_standard_library_only(project: Path) -> None:
    tree = ast.parse((project / "dev.py").read_text("utf-8"))
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.partition(".")[0] for name in names} <= sys.stdlib_module_names


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], ["-n", "2", "--dist", "loadfile", "-m", "not deep"]),
        (["--deep"], ["-n", "2", "--dist", "loadfile", "-o", "faulthandler_timeout=900"]),
        (["tests/domain", "-x"], ["-m", "not deep", "tests/domain", "-x"]),
        (["tests/conftest.py::test_a"], ["tests/conftest.py::test_a"]),
        (["-k", "quorum"], ["-n", "2", "--dist", "loadfile", "-m", "not deep", "-k", "quorum"]),
    ],
)
def test_the_words_after_test_become_pytests(dev: ModuleType, words: list[str], expected: list[str]) -> None:
    arguments, rest = dev._parser().parse_known_args(["test", *words])
    assert dev._pytest_words(arguments, rest) == ["-m", "pytest", "-q", *expected]


def test_a_long_run_is_the_state_machine_for_a_million_steps(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ECABINET_MODEL_STEPS", "")
    monkeypatch.delenv("ECABINET_MODEL_STEPS")
    arguments, rest = dev._parser().parse_known_args(["test", "--long"])
    words = dev._pytest_words(arguments, rest)
    assert words[words.index("-m", 2) :][:2] == ["-m", "deep"]
    assert (words[-1], os.environ["ECABINET_MODEL_STEPS"]) == ("tests/exchange/test_state_machine.py", "1000000")


def test_what_follows_demo_is_the_programs_own(dev: ModuleType) -> None:
    arguments, rest = dev._parser().parse_known_args(["demo", "--headless", "--out", "x"])
    assert (arguments.command, rest) == ("demo", ["--headless", "--out", "x"])


def test_a_missing_library_and_program_name_their_packages(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "LIBRARIES", {"libnowhere.so.9": "libnowhere9"})
    assert dev._missing_packages({"no-such-program": "no-such-package"}) == ["libnowhere9", "no-such-package"]


@pytest.mark.parametrize(("has_sudo", "become"), [(True, "sudo sh -c "), (False, "su - -c ")])
def test_whoever_may_not_install_gets_one_line_to_type(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, has_sudo: bool, become: str
) -> None:
    found = {"apt-get": "/usr/bin/apt-get", **({"sudo": "/usr/bin/sudo"} if has_sudo else {})}
    monkeypatch.setattr(dev.shutil, "which", found.get)
    monkeypatch.setattr(dev, "_missing_packages", lambda programs: ["libgl1", *programs.values()])
    monkeypatch.setattr(dev, "_rights", lambda: None)
    with pytest.raises(SystemExit) as stopped:
        dev._need_system_packages({"qpdf": "qpdf"})
    install = "'apt-get update && apt-get install -y --no-install-recommends libgl1 qpdf'"
    assert stopped.value.code == f"Please type this once, then start again:\n  {become}{install}"


def test_requirements_are_pinned_by_digest_and_name_no_place(dev: ModuleType) -> None:
    text = dev.LOCK.read_text("utf-8")
    pins = [line for line in text.splitlines() if line[:1].isalnum()]
    assert len(pins) > 50
    assert all("==" in pin for pin in pins)
    assert text.count("--hash=sha256:") >= len(pins)
    assert "://" not in text


@pytest.fixture
def small_project(tmp_path: Path, project: Path) -> Path:
    """A project without requirements, whose package says that it was started."""
    shutil.copy(project / "dev.py", tmp_path)
    (tmp_path / "requirements.txt").write_text("", "utf-8")
    package = tmp_path / "ecabinet"
    package.mkdir()
    (package / "__main__.py").write_text("import sys; print('started', *sys.argv[1:])", "utf-8")
    return tmp_path


def _run(folder: Path, **environment: str) -> str:
    python = getattr(sys, "_base_executable", sys.executable)
    command, around = [python, "dev.py", "run", "here"], {**os.environ, **environment}
    return subprocess.run(command, cwd=folder, env=around, capture_output=True, text=True, check=True).stdout


@pytest.mark.deep
def test_an_environment_is_made_once_and_anew_when_it_was_cut_off(small_project: Path) -> None:
    assert _run(small_project).startswith("Preparing .venv with 0 packages")
    assert _run(small_project) == "started open here\n"
    (small_project / ".venv" / "ecabinet-ready").unlink()
    assert _run(small_project).startswith("Removing an environment that is unfinished")
    command = small_project / ".venv/bin/ecabinet"
    assert subprocess.run([command], capture_output=True, check=True).stdout == b"started\n"
    (small_project / "requirements.txt").write_text("# renewed\n", "utf-8")
    assert _run(small_project).startswith("Preparing .venv")


@pytest.mark.deep
@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in for uv is a shell script")
def test_uv_prepares_the_environment_where_it_is_there(
    small_project: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    tools = tmp_path_factory.mktemp("tools")
    stand_in = tools / "uv"
    stand_in.write_text(f'#!/bin/sh\necho "$@" >> {tools}/asked\n[ "$1" = pip ] || exec "$4" -m venv "$5"\n', "utf-8")
    stand_in.chmod(0o755)
    assert _run(small_project, PATH=f"{tools}:{os.environ['PATH']}").startswith("Preparing .venv")
    made, filled = (tools / "asked").read_text("utf-8").splitlines()
    assert made.startswith("venv -q --python ")
    assert filled.startswith("pip install -q --compile-bytecode --python ")
    assert "--require-hashes" in filled
