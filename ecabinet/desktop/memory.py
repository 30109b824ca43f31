"""What the program remembers before anybody has opened it with a PIN: language, theme, window size, nothing secret."""

import json
from pathlib import Path
from typing import Protocol


class Memory(Protocol):
    """Small values by name that outlive the program; the encrypted settings of the laptop fit it as well."""

    def recall(self, name: str) -> str | None:
        """What was remembered under a name, if anything."""

    def remember(self, name: str, value: str) -> None:
        """Keep a value under a name."""


class FleetingMemory:
    """Remembers until the program ends; for tests, and where no folder can be written."""

    def __init__(self) -> None:
        self._values: dict[str, str] = {}

    def recall(self, name: str) -> str | None:
        """What was remembered under a name, if anything."""
        return self._values.get(name)

    def remember(self, name: str, value: str) -> None:
        """Keep a value under a name."""
        self._values[name] = value

    def forget(self) -> None:
        """Forget everything."""
        self._values.clear()


class FileMemory:
    """Remembers in one plain JSON file, written whole and moved into place.

    Losing it costs a window size, never work: an unreadable file counts as empty, a full disk is no fault.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._values = _read(file)

    def recall(self, name: str) -> str | None:
        """What was remembered under a name, if anything."""
        return self._values.get(name)

    def remember(self, name: str, value: str) -> None:
        """Keep a value under a name."""
        if self._values.get(name) == value:
            return
        self._values[name] = value
        fresh = self._file.with_suffix(".new")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_text(json.dumps(self._values, ensure_ascii=False, indent=1, sort_keys=True), "utf-8")
            fresh.replace(self._file)
        except OSError:
            return  # the value is still remembered until the program ends


def _read(file: Path) -> dict[str, str]:
    try:
        values = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(values, dict):
        return {}
    return {name: value for name, value in values.items() if isinstance(name, str) and isinstance(value, str)}
