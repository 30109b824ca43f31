"""Collects the texts of windows for Qt Linguist and compiles their translations.

The Vietnamese of each *area* is `resources/translations/AREA_vi.ts`, so that two people who work on two screens do not
meet in one file; all of them make one `ecabinet_vi.qm`. English needs files only for plurals (`AREA_en.ts`).
A file whose area has no sources, such as `qt_vi.ts` for Qt's own buttons, is kept by hand.

Area of a source: the form `ui/NAME.ui` and the module NAME (or NAME_…) in `desktop/pages`, `dialogs` or `panels` are
area NAME; a module there without a form is an area of its own; any other folder of `desktop` is one area, and the
modules directly in `desktop` are area `shell`.
"""

import re
import shutil
import tempfile
import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from installer.common import ROOT, one_at_a_time, run, tool, write_if_changed

DESKTOP = ROOT / "ecabinet" / "desktop"
TRANSLATIONS = ROOT / "resources" / "translations"
_SCREENS = ("pages", "dialogs", "panels")
_LANGUAGES = ("vi", "en")
_TRANSLATABLE = re.compile(r"\btr\(|\btranslate\(|QT_TRANSLATE_NOOP|QT_TR_NOOP")
_WORD = re.compile(r"[A-Za-z]{2,}")
_PLACEHOLDER = re.compile(r"%L?(?:\d{1,2}|n)|\{\w*\}")


def sources_by_area() -> dict[str, list[Path]]:
    """Every file with translatable texts, by area."""
    forms = sorted(form.stem for form in (ROOT / "ui").glob("*.ui"))
    areas: dict[str, list[Path]] = defaultdict(list)
    for form in forms:
        areas[form].append(ROOT / "ui" / f"{form}.ui")
    for module in sorted(DESKTOP.rglob("*.py")):
        if module.parent.name != "forms" and _TRANSLATABLE.search(module.read_text("utf-8")):
            areas[_area_of(module, forms)].append(module)
    return dict(sorted(areas.items()))


def _area_of(module: Path, forms: list[str]) -> str:
    folder, *_ = module.relative_to(DESKTOP).parts
    if folder == module.name:
        return "shell"
    if folder not in _SCREENS:
        return folder
    owners = [form for form in forms if module.stem == form or module.stem.startswith(f"{form}_")]
    return max(owners, key=len, default=module.stem)


def build() -> list[str]:
    """Renew all `.ts` files from the sources and both `.qm` files from them; returns a line for each changed file."""
    changed: list[str] = []
    with one_at_a_time("translations"), tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder)
        _collect(fresh)
        changed += [
            f"wrote {file.name}"
            for file in sorted(fresh.iterdir())
            if write_if_changed(TRANSLATIONS / file.name, file.read_bytes())
        ]
        for file in _abandoned(fresh):
            file.unlink()
            changed.append(f"removed {file.name}, none of its texts is left")
    return changed


def check() -> list[str]:
    """What is missing from the committed translations, a line each; without any the two languages are complete."""
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder)
        _collect(fresh)
        for file in sorted(fresh.iterdir()):
            committed = TRANSLATIONS / file.name
            if file.suffix == ".ts":
                problems += [f"{file.name}: {problem}" for problem in _unfinished(file)]
            if not committed.is_file() or committed.read_bytes() != file.read_bytes():
                problems.append(f"{file.name}: not current; run build_installer.py translations")
        problems += [f"{file.name}: none of its texts is left" for file in _abandoned(fresh)]
    return problems


def _collect(fresh: Path) -> None:
    """Write into an empty folder what the translations folder should hold."""
    for file in sorted(TRANSLATIONS.glob("*.ts")):
        shutil.copy(file, fresh)
    areas = sources_by_area()
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda area: _update(area, areas[area], fresh), areas))
    for file in sorted(fresh.glob("*.ts")):
        if not any(_messages(file)):
            file.unlink()
    for language in _LANGUAGES:
        parts = sorted(fresh.glob(f"*_{language}.ts"))
        if parts:
            run([tool("pyside6-lrelease"), "-silent", *parts, "-qm", fresh / f"ecabinet_{language}.qm"])


def _update(area: str, sources: list[Path], fresh: Path) -> None:
    """Bring the `.ts` files of one area up to its sources, English only where a text has plurals."""
    lupdate = [tool("pyside6-lupdate"), "-no-obsolete", "-locations", "none", "-silent", "-source-language", "en_GB"]
    run([*lupdate, *sources, "-target-language", "vi_VN", "-ts", fresh / f"{area}_vi.ts"])
    if any("%n" in source.read_text("utf-8") for source in sources):
        run([*lupdate, *sources, "-pluralonly", "-target-language", "en_GB", "-ts", fresh / f"{area}_en.ts"])
    else:
        (fresh / f"{area}_en.ts").unlink(missing_ok=True)


def _abandoned(fresh: Path) -> list[Path]:
    """Committed files that the sources no longer call for."""
    committed = [file for file in sorted(TRANSLATIONS.glob("*")) if file.suffix in {".ts", ".qm"}]
    return [file for file in committed if not (fresh / file.name).is_file()]


@dataclass(frozen=True, slots=True)
class Message:
    """One text of a window and its translation, in as many forms as the language's plural has."""

    context: str
    source: str
    forms: tuple[str, ...]
    finished: bool


def _messages(file: Path) -> Iterator[Message]:
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - the project's own file
        for message in context.iter("message"):
            translation = message.find("translation")
            finished = translation is not None and translation.get("type") is None
            forms = () if translation is None else _forms(translation)
            yield Message(context.findtext("name", ""), message.findtext("source", ""), forms, finished)


def _forms(translation: ET.Element) -> tuple[str, ...]:
    numerus = translation.findall("numerusform")
    return tuple(form.text or "" for form in numerus or [translation])


def _unfinished(file: Path) -> Iterator[str]:
    """What a person would see untranslated, or with a gap, in one file."""
    for message in _messages(file):
        name = f"{message.context} “{message.source}”"
        if not message.finished or not all(form.strip() for form in message.forms):
            yield f"{name} is not translated"
        elif file.stem.endswith("_vi") and message.source in message.forms and len(_WORD.findall(message.source)) > 2:
            yield f"{name} is still English"
        elif any(_placeholders(form) != _placeholders(message.source) for form in message.forms):
            yield f"{name} and its translation have different placeholders"


def _placeholders(text: str) -> set[str]:
    """The placeholders of a text; a plural form may leave out its number ("one day")."""
    return set(_PLACEHOLDER.findall(text)) - {"%n"}
