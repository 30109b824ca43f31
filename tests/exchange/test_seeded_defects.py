"""Each promise is watched: a story that every laptop and the store come through breaks it once a defect is seeded.

`RENEW_GOLDEN=1` writes the table in README.md anew.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.exchange import properties, seeded
from tests.exchange.defects import Defect
from tests.exchange.model_acts import begin
from tests.exchange.model_world import Model, Scene
from tests.exchange.promises import BrokenPromiseError
from tests.exchange.properties import ALWAYS, broken
from tests.exchange.seeded import DEFECTS

README = Path(__file__).with_name("README.md")
STORIES = {defect.story.__name__: defect for defect in DEFECTS}


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    return Scene.make(tmp_path_factory.mktemp("scene"), begin)


@pytest.fixture
def model(scene: Scene, tmp_path: Path) -> Iterator[Model]:
    made = Model(scene, tmp_path / "model")
    yield made
    made.close()


def outcome(model: Model, defect: Defect) -> dict[str, str]:
    """Which promises are broken once a story was told, at once and at rest."""
    try:
        defect.story(model)
        found = broken(model.books(), ALWAYS) if defect.properties else {}
        if defect.properties and not found:
            model.settle()
            found = broken(model.books(), defect.properties)
    except BrokenPromiseError as error:
        return {error.promise: str(error)}
    return found


@pytest.mark.parametrize("story", STORIES)
def test_a_story_is_come_through_without_a_promise_broken(model: Model, story: str) -> None:
    assert outcome(model, STORIES[story]) == {}


@pytest.mark.parametrize("defect", DEFECTS, ids=lambda defect: defect.name)
def test_a_seeded_defect_breaks_its_promise(
    scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, defect: Defect
) -> None:
    with monkeypatch.context() as patch:
        defect.plant(patch)
        model = Model(scene, tmp_path / "model")
        try:
            defect.prepare(model)
            found = outcome(model, defect)
        finally:
            model.close()
    assert defect.promise in found
    print(f"\n{defect.name}: {', '.join(found.values())}")  # noqa: T201 - the run's findings


@pytest.mark.parametrize(
    ("begin", "end", "table"),
    [
        ("<!-- the seeded defects -->\n", "<!-- their end -->\n", seeded.table({})),
        ("<!-- the promises -->\n", "<!-- their places -->\n", properties.places()),
    ],
    ids=["each defect and its catcher", "where each promise is asserted"],
)
def test_the_readme_lists(begin: str, end: str, table: str) -> None:
    before, _, rest = README.read_text(encoding="utf-8").partition(begin)
    listed, _, after = rest.partition(end)
    if os.environ.get("RENEW_GOLDEN"):
        README.write_text(f"{before}{begin}{table}\n{end}{after}", encoding="utf-8")
    else:
        assert listed == f"{table}\n"
    print(f"\n{table}")  # noqa: T201 - the table that the issue asks for


def test_every_promise_is_asserted_and_broken_by_a_defect() -> None:
    every = {f"P{number}" for number in range(1, 15)}
    assert {row.split(" | ")[0].removeprefix("| ") for row in properties.places().splitlines()[2:]} == every
    assert {defect.promise for defect in DEFECTS} == every
