"""The digest of rule sets and calendars: how an act names, for good, the data it was decided by."""

import hashlib
import json
from typing import Any


def digest(value: Any) -> str:  # noqa: ANN401 - any value of whole numbers, text, lists and maps
    """SHA-256 in hex of the canonical JSON (RFC 8785) of a value of whole numbers, text, lists and ASCII-keyed maps.

    For such values sorted, compact JSON is the canonical form; a test compares it with the protocol's encoder.
    """
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
