"""The rules of the house that no linter knows: sizes, docstrings, honest exceptions, no traces of a workplace."""

import ast
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

LONGEST_FILE = 500
LONG_FUNCTION = 50
# Brings any outcome of work to the window's thread, where whatever is no fault reaches the crash dialog.
MAY_CATCH_EVERYTHING = ["tasks.py"]
DOCSTRINGS_OF_FUNCTIONS = 0.8
# Spelled in parts, so that this file does not name what no file may name.
_PARTS = "pypi|.org files.python|hosted --extra-|index --index|-url regis|try.npmjs deb.deb|ian.org"
FOREIGN = tuple(word.replace("|", "") for word in _PARTS.split())


@pytest.fixture(scope="module")
def tracked(project: Path) -> list[Path]:
    """Every file of the project; skipped where this is no git checkout."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=project, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("not a git checkout")
    return [path for name in listed.stdout.split("\0") if name and (path := project / name).is_file()]


@pytest.fixture(scope="module")
def sources(tracked: list[Path], project: Path) -> dict[Path, ast.Module]:
    """Every hand-written Python file, parsed, by its path inside the project."""
    written = [path for path in tracked if path.suffix == ".py" and not path.name.startswith("ui_")]
    return {path.relative_to(project): ast.parse(path.read_text("utf-8")) for path in written}


def _functions(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def test_no_file_is_too_long_to_be_about_one_thing(sources: dict[Path, ast.Module], project: Path) -> None:
    lengths = {path.name: (project / path).read_text("utf-8").count("\n") for path in sources}
    assert {name: length for name, length in lengths.items() if length > LONGEST_FILE} == {}


def test_functions_are_short(sources: dict[Path, ast.Module]) -> None:
    functions = [(path.name, node) for path, tree in sources.items() for node in _functions(tree)]
    long = [f"{name}:{node.name}" for name, node in functions if (node.end_lineno or 0) - node.lineno >= LONG_FUNCTION]
    assert len(long) <= len(functions) / 100, long


def test_modules_and_classes_say_what_they_are_for(sources: dict[Path, ast.Module]) -> None:
    silent = []
    for path, tree in sources.items():
        if path.parts[0] != "ecabinet" or {"migrations", "versions"} <= set(path.parts):
            continue
        silent += [] if ast.get_docstring(tree) else [path.name]
        classes = (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef) and not node.name.startswith("_"))
        silent += [f"{path.name}:{node.name}" for node in classes if not ast.get_docstring(node)]
    assert silent == []


def test_most_public_functions_say_what_they_are_for(sources: dict[Path, ast.Module]) -> None:
    public = [
        node
        for path, tree in sources.items()
        if path.parts[0] == "ecabinet"
        for node in _functions(tree)
        if not node.name.startswith("_")
    ]
    told = sum(ast.get_docstring(node) is not None for node in public)
    assert told >= DOCSTRINGS_OF_FUNCTIONS * len(public)


def _tidies_up_only(handler: ast.ExceptHandler) -> bool:
    """Whether what was caught goes on its way after some tidying."""
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def test_nothing_else_catches_everything(sources: dict[Path, ast.Module]) -> None:
    broad = [
        path.name
        for path, tree in sources.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or getattr(node.type, "id", "") in {"Exception", "BaseException"})
        and not _tidies_up_only(node)
    ]
    assert sorted(broad) == MAY_CATCH_EVERYTHING


def test_no_text_to_translate_hides_inside_another(sources: dict[Path, ast.Module]) -> None:
    """The collector of texts does not look into f-strings: what stands there would stay English."""
    hidden = [
        f"{path}:{node.lineno}"
        for path, tree in sources.items()
        for outer in ast.walk(tree)
        if isinstance(outer, ast.JoinedStr)
        for node in ast.walk(outer)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "tr"
    ]
    assert hidden == []


def test_what_is_called_later_belongs_to_something_that_may_be_gone_by_then(sources: dict[Path, ast.Module]) -> None:
    """A single shot without its context calls a method of a widget that was deleted meanwhile."""
    calls = [
        (path.name, node)
        for path, tree in sources.items()
        if path.parts[0] == "ecabinet"
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "singleShot"
    ]
    assert calls
    assert [f"{name}:{node.lineno}" for name, node in calls if len(node.args) < 3] == []


def test_no_file_names_this_machine_or_where_packages_come_from(tracked: list[Path], project: Path) -> None:
    places = [f"{folder}/" for folder in {project.parent, Path.home()} if len(folder.parts) > 1]
    named = []
    for path in tracked:
        try:
            text = path.read_text("utf-8")
        except UnicodeDecodeError:
            continue
        named += [f"{path.name}: {word}" for word in (*FOREIGN, *places) if word in text]
    assert named == []


def test_every_font_comes_with_its_licence(project: Path) -> None:
    folder = project / "resources" / "fonts"
    notes = " ".join(note.read_text("utf-8") for note in folder.glob("*.txt")).replace(" ", "").casefold()
    families = {font.stem.partition("-")[0].casefold() for font in folder.glob("*.ttf")}
    assert families
    assert [family for family in families if family.removesuffix("serif") not in notes] == []
