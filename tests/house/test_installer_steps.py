"""The steps `forms` and `translations`, tried on a small project of their own."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>TodayPage</class><widget class="QWidget" name="TodayPage">
<layout class="QVBoxLayout" name="layout"><item><widget class="QLabel" name="heading">
<property name="text"><string>Waits for you</string></property></widget></item></layout></widget></ui>
"""
PAGE = "class TodayPage:\n    def name(self) -> str:\n        return self.tr('Hello {name}').format(name='')\n"
SHELL = "class Window:\n    def papers(self) -> str:\n        return self.tr('%n paper(s)', '', 2)\n"


@pytest.fixture
def small_project(tmp_path: Path, project: Path) -> Path:
    shutil.copy(project / "build_installer.py", tmp_path)
    shutil.copytree(project / "installer", tmp_path / "installer", ignore=shutil.ignore_patterns("__pycache__"))
    desktop = tmp_path / "ecabinet" / "desktop"
    for folder in (desktop / "pages", desktop / "forms", tmp_path / "ui", tmp_path / "resources" / "translations"):
        folder.mkdir(parents=True)
    (tmp_path / "ui" / "today.ui").write_text(FORM, "utf-8")
    (desktop / "pages" / "today.py").write_text(PAGE, "utf-8")
    (desktop / "window.py").write_text(SHELL, "utf-8")
    return tmp_path


def _step(folder: Path, *words: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "build_installer.py", *words], cwd=folder, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr


def _translate(file: Path, **translations: str) -> None:
    text = file.read_text("utf-8")
    for source, translation in translations.items():
        before = f'<source>{source.replace("_", " ")}</source>\n        <translation type="unfinished"></translation>'
        assert before in text
        text = text.replace(before, before.replace(' type="unfinished"></', f">{translation}</"))
    file.write_text(text, "utf-8")


def test_a_changed_form_makes_its_twin_stale_until_it_is_compiled(small_project: Path) -> None:
    assert _step(small_project, "forms") == (0, "compiled today.ui\n")
    assert _step(small_project, "forms", "--check")[0] == 0
    (small_project / "ui" / "today.ui").write_text(FORM.replace("Waits", "Waits here"), "utf-8")
    status, said = _step(small_project, "forms", "--check")
    assert (status, "today.ui" in said) == (1, True)


def test_another_version_of_the_compiler_alone_changes_nothing(small_project: Path) -> None:
    _step(small_project, "forms")
    twin = small_project / "ecabinet" / "desktop" / "forms" / "ui_today.py"
    twin.write_text(twin.read_text("utf-8").replace("Compiler version 6.", "Compiler version 7."), "utf-8")
    assert _step(small_project, "forms") == (0, "forms: current\n")


def test_a_twin_goes_with_its_form_and_a_broken_form_is_said(small_project: Path) -> None:
    _step(small_project, "forms")
    form = small_project / "ui" / "today.ui"
    form.write_text("<ui>", "utf-8")
    status, said = _step(small_project, "forms")
    assert (status, "pyside6-uic failed" in said) == (1, True)
    form.unlink()
    assert _step(small_project, "forms") == (0, "removed ui_today.py, its form is gone\n")


def test_texts_are_collected_by_area_and_must_all_be_translated(small_project: Path) -> None:
    folder = small_project / "resources" / "translations"
    _step(small_project, "translations")
    assert {file.name for file in folder.iterdir()} == {
        "ecabinet_en.qm", "ecabinet_vi.qm", "shell_en.ts", "shell_vi.ts", "today_vi.ts",
    }  # fmt: skip
    status, said = _step(small_project, "translations", "--check")
    assert (status, said.count("is not translated")) == (1, 4)


def test_a_translation_that_drops_a_placeholder_is_found(small_project: Path) -> None:
    today = small_project / "resources" / "translations" / "today_vi.ts"
    _step(small_project, "translations")
    text = today.read_text("utf-8")
    _translate(today, Waits_for_you="Đang chờ")
    today.write_text(
        today.read_text("utf-8").replace(
            '<translation type="unfinished"></translation>', "<translation>Chào</translation>"
        ),
        "utf-8",
    )
    _step(small_project, "translations")
    said = _step(small_project, "translations", "--check")[1]
    assert text != today.read_text("utf-8")
    assert "“Hello {name}” and its translation have different placeholders" in said
    assert "“Waits for you”" not in said


def test_a_sentence_left_in_english_is_found(small_project: Path) -> None:
    _step(small_project, "translations")
    _translate(small_project / "resources" / "translations" / "today_vi.ts", Waits_for_you="Waits for you")
    assert "“Waits for you” is still English" in _step(small_project, "translations", "--check")[1]


def test_a_text_added_after_the_last_collection_is_found(small_project: Path) -> None:
    _step(small_project, "translations")
    page = small_project / "ecabinet" / "desktop" / "pages" / "today.py"
    page.write_text(PAGE + "\n    def more(self) -> str:\n        return self.tr('More')\n", "utf-8")
    assert "today_vi.ts: not current" in _step(small_project, "translations", "--check")[1]
