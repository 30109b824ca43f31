"""The exchange as a state machine: whatever people do and whatever befalls them, P1 to P14 hold.

`ECABINET_MODEL_STEPS` sets how many steps the deep runs do together (1000000 for a night), `ECABINET_MODEL_SEED` makes
them others; the short run has another seed each time, and names it. What hypothesis found is told as it was found;
`ECABINET_MODEL_SHRINK=1` has it made as short as can be, which takes minutes.
"""

import itertools
import os
import random
from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.exchange.model_acts import begin
from tests.exchange.model_machine import ExchangeMachine, report, untried
from tests.exchange.model_world import Scene

RULES_A_RUN = 60
STEPS_A_RUN = 170
"""About so many on average: a rule is one step or several."""
SHORT_STEPS = 400
DEEP_RUNS = 8
DEEP_STEPS = int(os.environ.get("ECABINET_MODEL_STEPS", "16000")) // DEEP_RUNS
LEAST = 1_000
"""In so many steps each rule is to be run, and each thing done, at least once on average."""
SEED = int(os.environ.get("ECABINET_MODEL_SEED", "0"))


@pytest.fixture(scope="module", autouse=True)
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    ExchangeMachine.scene = Scene.make(tmp_path_factory.mktemp("scene"), begin)
    yield
    del ExchangeMachine.scene


def run(steps: int, first_seed: int, is_enough: Callable[[], bool] = lambda: True) -> Counter[str]:
    """Run the machine, the same again for the same seed, until it has done so many steps; what happened is counted.

    Where that is not enough it goes on, to three times as many at most.
    """
    seen = ExchangeMachine.seen
    for counted in (seen, ExchangeMachine.ran, ExchangeMachine.kinds, ExchangeMachine.codes):
        counted.clear()
    for turn in itertools.count():
        done = seen["steps"]
        if done >= 3 * steps or (done >= steps and is_enough()):
            break
        chosen = settings(
            max_examples=max(-(-(steps - done) // STEPS_A_RUN), 1),
            stateful_step_count=RULES_A_RUN,
            deadline=None,
            database=None,
            derandomize=False,
            phases=(Phase.generate, Phase.shrink) if os.environ.get("ECABINET_MODEL_SHRINK") else (Phase.generate,),
            suppress_health_check=list(HealthCheck),
            print_blob=False,
        )
        machine = seed(first_seed + turn)(type(f"MachineOf{first_seed + turn}", (ExchangeMachine,), {}))
        run_state_machine_as_test(machine, settings=chosen)
    print(f"\nseed {first_seed}: {report()}")  # noqa: T201 - the run's figures
    return seen


@pytest.mark.timeout(300)
def test_whatever_happens_the_fourteen_promises_hold() -> None:
    number = SEED if settings().derandomize or SEED else random.randrange(1, 1 << 30)  # noqa: S311 - a story to tell again
    assert run(SHORT_STEPS, number)["steps"] >= SHORT_STEPS


@pytest.mark.deep
@pytest.mark.timeout(24 * 60 * 60)
@pytest.mark.parametrize("number", range(1, DEEP_RUNS + 1))
def test_whatever_happens_for_long_the_fourteen_promises_hold(number: int) -> None:
    least = DEEP_STEPS // LEAST
    assert run(DEEP_STEPS, (SEED + number) * 1_000, lambda: not untried(least))["steps"] >= DEEP_STEPS
    assert not untried(least)
