"""What a seeded defect is: a change of the real code, and the story that finds it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import pytest

from tests.exchange.model_world import Model
from tests.exchange.properties import AT_REST, Property

Plant: TypeAlias = Callable[[pytest.MonkeyPatch], None]
Story: TypeAlias = Callable[[Model], None]


def no_harm(_model: Model) -> None:
    """Most defects need no more than the code."""


@dataclass(frozen=True)
class Defect:
    """A defect by name, the promise that it breaks, how it is planted, and the story that finds it.

    `prepare` changes what lies on the disk, where a second wall behind the first would hide the defect. `properties`
    are asserted at the story's end, none where the story itself says what is broken.
    """

    name: str
    promise: str
    plant: Plant
    story: Story
    prepare: Story = no_harm
    properties: tuple[Property, ...] = AT_REST
