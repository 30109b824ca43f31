"""Finds what the program ships beside its code: fonts, forms' style, rule sets, calendars, sentences, translations.

In a checkout the files lie in `resources/`; a wheel and a PyInstaller folder carry them as `ecabinet/_resources`.
"""

import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any


@cache
def root() -> Path:
    """The folder that holds all resources."""
    package = Path(__file__).resolve().parent
    shipped = package / "_resources"
    return shipped if shipped.is_dir() else package.parent / "resources"


def path(*parts: str) -> Path:
    """Where a resource lies, e.g. `path("style", "light.qss")`; it need not exist.

    Raises `ValueError` for a name that leads out of the resources: names may stem from data.
    """
    found = root().joinpath(*parts)
    if ".." in found.parts or not found.is_relative_to(root()):
        raise ValueError(f"not the name of a resource: {'/'.join(parts)}")
    return found


def text(*parts: str) -> str:
    """The text of a resource, which is UTF-8 like all of them."""
    return path(*parts).read_text("utf-8")


def data(*parts: str) -> bytes:
    """The bytes of a resource, a font or a picture."""
    return path(*parts).read_bytes()


def toml(*parts: str) -> dict[str, Any]:
    """The tables of a TOML resource."""
    return tomllib.loads(text(*parts))


def listed(folder: str, suffix: str) -> Iterator[Path]:
    """Every file of a folder with that suffix, by name; none where the folder is not there."""
    yield from sorted(path(folder).glob(f"*{suffix}"))


def of_package(package: str, *parts: str) -> Path:
    """Where a file of an installed package lies, found without running the package's code.

    A frozen program carries the files of such packages and not their code. Raises `FileNotFoundError`.
    """
    found = find_spec(package)
    places = list(found.submodule_search_locations or ()) if found else []
    if not places:
        raise FileNotFoundError(package)
    return Path(places[0]).joinpath(*parts)
