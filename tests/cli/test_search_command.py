"""`ecabinet search` over a laptop with a paper that is really read."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest
from typer.testing import CliRunner

from ecabinet.application.searching import Searching
from ecabinet.cli import main, search
from ecabinet.domain.faults import Fault, Unavailable
from ecabinet.persistence.laptop.search_index import open_index
from tests.papers.paper_maker import vietnamese
from tests.session_world import CHAIR, SampleItem, SamplePaper, SessionWorld

PAPER = SamplePaper("Dự thảo Nghị quyết", "draft", vietnamese(40), 40)


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SimpleNamespace]:
    world = SessionWorld(tmp_path, (SampleItem("Đầu tư công", papers=(PAPER,)),))
    seat = world.seat(CHAIR)
    searching = Searching(seat.laptop, seat.keeper, open_index(tmp_path, bytes(32)))
    made = SimpleNamespace(laptop=seat.laptop, papers=seat.keeper, search=searching)

    @contextmanager
    def opened(_profile: Path | None) -> Iterator[SimpleNamespace]:
        yield made

    monkeypatch.setenv("LANGUAGE", "en")
    monkeypatch.setattr(search, "opened", opened)
    yield made
    searching.close()
    world.close()


def run(*words: str) -> str:
    result = CliRunner().invoke(main.app, ["search", *words])
    if isinstance(result.exception, Exception):
        raise result.exception
    return result.stdout


def test_every_page_of_a_paper_is_read_and_found(place: SimpleNamespace) -> None:
    found = json.loads(run("trang", "40", "--json"))
    (hit,) = [one for one in found["hits"] if one["kind"] == "paper"]
    assert (hit["title"], hit["page"]) == (PAPER.title, 40)


def test_places_are_told_with_their_words_marked(place: SimpleNamespace) -> None:
    said = run("dau tu cong")
    assert "Agenda item · Đầu tư công" in said
    assert "[Đầu tư công]" in said


def test_nothing_found_is_said(place: SimpleNamespace) -> None:
    assert run("xyzzy").startswith("Nothing was found.")


def test_a_kind_narrows(place: SimpleNamespace) -> None:
    hits = json.loads(run("dau tu cong", "--kind", "item", "--json"))["hits"]
    assert [hit["kind"] for hit in hits] == ["item"]


def test_without_an_index_it_says_so(place: SimpleNamespace) -> None:
    searching, place.search = place.search, None
    with pytest.raises(Unavailable) as fault:
        run("x")
    place.search = searching
    assert fault.value.code == "search_closed"


def test_no_pin_is_asked_for_where_nobody_joined(tmp_path: Path) -> None:
    result = CliRunner().invoke(main.app, ["search", "x", "--profile", str(tmp_path / "none")], input="246813\n")
    assert isinstance(result.exception, Fault)
    assert (result.exception.code, result.output) == ("vault_missing", "")
