"""Every form can be used by keyboard and by ear, and leaves the look to the theme."""

import xml.etree.ElementTree as ET
from importlib import import_module
from pathlib import Path

import pytest

FORMS = sorted((Path(__file__).resolve().parents[2] / "ui").glob("*.ui"))
TYPED = {
    "QLineEdit", "QPlainTextEdit", "QTextEdit", "QComboBox", "QSpinBox", "QDateEdit", "QTimeEdit", "QDateTimeEdit",
    "QSlider", "QTableView", "QTreeView", "QListView", "QListWidget", "QTableWidget", "QTreeWidget", "QProgressBar",
    "QToolButton", "PinEdit",
}  # fmt: skip
CLICKED = {"QPushButton", "QCheckBox", "QRadioButton"}
STYLING = {"styleSheet", "font", "palette", "minimumSize", "maximumSize", "geometry", "iconSize", "icon"}


def _widgets(form: Path) -> list[ET.Element]:
    return list(ET.parse(form).getroot().iter("widget"))  # noqa: S314 - the project's own file


def _properties(widget: ET.Element) -> dict[str, str]:
    return {each.get("name", ""): "".join(each.itertext()).strip() for each in widget.findall("property")}


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_every_input_has_a_buddy_or_a_spoken_name(form: Path) -> None:
    widgets = _widgets(form)
    buddies = {_properties(widget).get("buddy") for widget in widgets}
    nameless = [
        widget.get("name")
        for widget in widgets
        if widget.get("class") in TYPED
        and widget.get("name") not in buddies
        and not _properties(widget).get("accessibleName")
    ]
    assert nameless == []


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_every_button_of_a_form_says_what_it_does(form: Path) -> None:
    silent = [
        widget.get("name")
        for widget in _widgets(form)
        if widget.get("class") in CLICKED and not {"text", "accessibleName"} & _properties(widget).keys()
    ]
    assert silent == []


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_a_form_leaves_the_look_to_the_theme(form: Path) -> None:
    styled = {widget.get("name"): STYLING & _properties(widget).keys() for widget in _widgets(form)}
    assert {name: found for name, found in styled.items() if found} == {}


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_promoted_widgets_are_named_by_their_full_module(form: Path) -> None:
    for custom in ET.parse(form).getroot().iter("customwidget"):  # noqa: S314 - the project's own file
        module, name = custom.findtext("header", ""), custom.findtext("class", "")
        assert module.startswith("ecabinet.desktop."), name
        assert hasattr(import_module(module), name)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_names_for_the_style_sheet_are_not_offered_to_translators(form: Path) -> None:
    offered = [
        (widget.get("name"), each.get("name"))
        for widget in _widgets(form)
        for each in widget.findall("property")
        if each.get("name") in {"role", "part", "kind"}
        and (text := each.find("string")) is not None
        and text.get("notr") != "true"
    ]
    assert offered == []
