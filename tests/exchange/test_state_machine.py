"""The exchange as a state machine: whatever people do and whatever befalls them, P1 to P14 hold.

`ECABINET_MODEL_STEPS` sets how many steps the deep run does (1000000 for a night). What hypothesis found is told as it
was found; `ECABINET_MODEL_SHRINK=1` has it made as short as can be, which takes minutes.
"""

import os
from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.exchange.model_acts import begin
from tests.exchange.model_machine import ExchangeMachine, report
from tests.exchange.model_world import Scene

STEPS_A_RUN = 50
"""At least so many on average; the last run is not cut short."""
RULES_A_RUN = 35
SHORT_STEPS = 600
DEEP_STEPS = int(os.environ.get("ECABINET_MODEL_STEPS", "16000"))


@pytest.fixture(scope="module", autouse=True)
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    ExchangeMachine.scene = Scene.make(tmp_path_factory.mktemp("scene"), begin)
    yield
    del ExchangeMachine.scene


def run(steps: int) -> Counter[str]:
    """Run the machine for about so many steps."""
    ExchangeMachine.seen.clear()
    chosen = settings(
        max_examples=-(-steps // STEPS_A_RUN),
        stateful_step_count=RULES_A_RUN,
        deadline=None,
        database=None,
        phases=(Phase.generate, Phase.shrink) if os.environ.get("ECABINET_MODEL_SHRINK") else (Phase.generate,),
        suppress_health_check=list(HealthCheck),
        print_blob=False,
    )
    run_state_machine_as_test(ExchangeMachine, settings=chosen)
    return ExchangeMachine.seen


def test_whatever_happens_the_fourteen_promises_hold() -> None:
    print(f"\n{report(run(SHORT_STEPS))}")  # noqa: T201 - the run's figures


@pytest.mark.deep
@pytest.mark.timeout(24 * 60 * 60)
def test_whatever_happens_for_long_the_fourteen_promises_hold() -> None:
    seen = run(DEEP_STEPS)
    print(f"\n{report(seen)}")  # noqa: T201 - the run's figures
    assert seen["steps"] >= DEEP_STEPS
