"""The shipped calendars are what the command makes of the package they name as their source."""

import importlib.util
from importlib.metadata import version
from types import ModuleType

import pytest

from ecabinet import resources


@pytest.fixture(scope="module")
def maker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("calendar_maker", resources.path("calendars", "make.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("year", [2019, 2026])
def test_a_shipped_calendar_is_the_one_the_command_makes(maker: ModuleType, year: int) -> None:
    shipped = resources.text("calendars", f"vn-{year}.toml")
    if f"holidays {version('holidays')}," not in shipped:
        pytest.skip("another version of the package is installed than the calendar was made with")
    assert maker.calendar("VN", year) == shipped
