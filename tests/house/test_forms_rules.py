"""Forms hold layout and words: every input can be spoken to, nothing is styled, each belongs to one class."""

from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from defusedxml.ElementTree import fromstring, parse

INPUTS = {
    "QLineEdit", "QTextEdit", "QPlainTextEdit", "QTextBrowser", "QComboBox", "QFontComboBox", "QSpinBox",
    "QDoubleSpinBox", "QDateEdit", "QTimeEdit", "QDateTimeEdit", "QSlider", "QListView", "QListWidget", "QTableView",
    "QTableWidget", "QTreeView", "QTreeWidget", "QTabWidget", "QGraphicsView",
}  # fmt: skip
BUTTONS = {"QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QCommandLinkButton"}
STYLING = {"styleSheet", "font", "palette", "minimumSize", "maximumSize", "baseSize"}
ROOT = Path(__file__).resolve().parents[2]
FORMS = sorted((ROOT / "ui").glob("*.ui"))


def _text(widget: Element, name: str) -> str:
    found = widget.find(f"./property[@name='{name}']")
    return "" if found is None else "".join(found.itertext()).strip()


def _worded_by_code(button: Element) -> bool:
    """Whether a button's text is left to code, which Designer marks as not to be translated."""
    return button.find("./property[@name='text']/string[@notr='true']") is not None


def nameless(form: Element) -> Iterator[str]:
    """The inputs of a form that a screen reader could only call by their kind."""
    bases = {custom.findtext("class", ""): custom.findtext("extends", "") for custom in form.iter("customwidget")}
    buddies = {_text(widget, "buddy") for widget in form.iter("widget")}
    for widget in form.iter("widget"):
        kind, name = widget.get("class", ""), widget.get("name", "")
        base = bases.get(kind, kind)
        spoken = _text(widget, "accessibleName") or (
            base in BUTTONS and (_text(widget, "text") or _worded_by_code(widget))
        )
        if base in INPUTS | BUTTONS and not spoken and name not in buddies:
            yield name


def styled(form: Element) -> Iterator[str]:
    """Properties of a form that belong into the theme."""
    for widget in form.iter("widget"):
        yield from (
            f"{widget.get('name')}.{p.get('name')}" for p in widget.iter("property") if p.get("name") in STYLING
        )


def test_the_rules_see_a_nameless_input_and_a_style() -> None:
    form = fromstring(
        "<ui><widget class='QWidget' name='w'><property name='styleSheet'><string>a</string></property>"
        "<widget class='QLabel' name='l'><property name='buddy'><cstring>named</cstring></property></widget>"
        "<widget class='QLineEdit' name='named'/><widget class='Search' name='bare'/>"
        "<widget class='QToolButton' name='b'/>"
        "</widget><customwidgets><customwidget><class>Search</class><extends>QLineEdit</extends></customwidget>"
        "</customwidgets></ui>"
    )
    assert list(nameless(form)) == ["bare", "b"]
    assert set(styled(form)) == {"w.styleSheet"}


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_a_form_names_its_inputs_and_leaves_looks_to_the_theme(form: Path) -> None:
    tree = parse(form).getroot()
    assert list(nameless(tree)) == []
    assert list(styled(tree)) == []


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_a_form_is_used_by_the_one_module_of_its_name(form: Path) -> None:
    desktop = ROOT / "ecabinet" / "desktop"
    twin = f"ui_{form.stem}"
    users = [
        module.relative_to(desktop)
        for module in desktop.rglob("*.py")
        if not module.name.startswith("ui_") and f"{twin} import" in module.read_text("utf-8")
    ]
    assert [user.stem for user in users] == [form.stem], f"{form.name} is used by {users}"


def test_promoted_widgets_have_their_full_module_path() -> None:
    for form in FORMS:
        for custom in parse(form).getroot().iter("customwidget"):
            header = custom.findtext("header", "")
            assert header.startswith("ecabinet.desktop."), f"{form.name}: {header}"
