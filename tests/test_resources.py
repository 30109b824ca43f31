"""Resources are found, read, and cannot be used to read anything else."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ecabinet import resources


def test_a_checkout_finds_its_own_resources(project: Path) -> None:
    assert resources.root() == project / "resources"
    assert resources.toml("messages", "common.toml")["unknown_code"]["en"] in resources.text("messages", "common.toml")
    assert resources.data("fonts", "LiberationSerif-Regular.ttf").startswith(b"\0\1\0\0")


def test_an_installed_copy_finds_the_resources_inside_its_package(tmp_path: Path, project: Path) -> None:
    package = tmp_path / "ecabinet"
    (package / "_resources").mkdir(parents=True)
    for name in ("__init__.py", "resources.py"):
        shutil.copy(project / "ecabinet" / name, package / name)
    (package / "_resources" / "word.txt").write_text("có", "utf-8")
    script = "from ecabinet import resources; print(ascii(resources.text('word.txt')))"
    found = subprocess.run([sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert found.stdout.strip() == ascii("có")


@pytest.mark.parametrize("name", ["../pyproject.toml", "/etc/passwd", "fonts/../../pyproject.toml"])
def test_a_name_that_leads_out_of_the_resources_is_a_defect(name: str) -> None:
    with pytest.raises(ValueError, match="not the name of a resource"):
        resources.path(name)


def test_a_folder_is_listed_by_name_and_a_missing_one_is_empty() -> None:
    fonts = [file.name for file in resources.listed("fonts", ".ttf")]
    assert fonts == sorted(fonts)
    assert "LiberationSerif-Bold.ttf" in fonts
    assert list(resources.listed("nowhere", ".ttf")) == []


def test_files_of_a_package_are_found_without_its_code_as_in_a_frozen_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "font_without_code" / "files").mkdir(parents=True)
    monkeypatch.syspath_prepend(tmp_path)
    assert resources.of_package("font_without_code", "files") == tmp_path / "font_without_code" / "files"
    with pytest.raises(FileNotFoundError, match="no_such_font"):
        resources.of_package("no_such_font")
