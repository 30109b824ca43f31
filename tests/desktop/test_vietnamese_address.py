"""Vietnamese speaks to its reader one way: “ông/bà”, never the “bạn” one says to a friend."""

import re
from pathlib import Path

import pytest

RESOURCES = Path(__file__).parents[2] / "resources"
FAMILIAR = re.compile(r"(?<!\w)(bạn|quý vị)(?!\w)", re.IGNORECASE)
TEXTS = sorted(
    [*RESOURCES.glob("translations/*_vi.ts"), *RESOURCES.glob("messages/*.toml"), *RESOURCES.glob("sheets/*.html")],
    key=lambda path: path.name,
)


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.name)
def test_a_person_is_addressed_as_ong_ba(path: Path) -> None:
    familiar = [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if FAMILIAR.search(line)]
    assert not familiar


def test_the_familiar_word_is_found_where_it_stands() -> None:
    assert FAMILIAR.search("Ý kiến của bạn")
    assert FAMILIAR.search("Bạn đọc gì")
    assert not FAMILIAR.search("Biên bản của ban thư ký")
