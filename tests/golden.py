"""Golden files: what is made for people, kept beside its test and renewed by `RENEW_GOLDEN=1`, then read as a diff."""

import os
from pathlib import Path


def assert_golden(kept: Path, made: str) -> None:
    """Compare a text with the kept one; with RENEW_GOLDEN set, keep the new one instead."""
    if os.environ.get("RENEW_GOLDEN"):
        kept.parent.mkdir(exist_ok=True)
        kept.write_text(made, "utf-8")
    assert made == kept.read_text("utf-8"), f"{kept.name} differs; renew it with RENEW_GOLDEN=1 and read the diff"
