"""The clock of a laptop, and the one that a demonstration may move."""

import time
from pathlib import Path

from ecabinet.application.clocks import ShiftedClock, SystemClock, clock_for


def test_the_system_clock_counts_milliseconds_since_1970() -> None:
    assert abs(SystemClock().now() - time.time() * 1000) < 1_000


def test_a_shifted_clock_follows_its_file_while_it_runs(tmp_path: Path) -> None:
    file = tmp_path / "offset"
    clock = ShiftedClock(file)
    assert abs(clock.now() - SystemClock().now()) < 1_000
    file.write_text("86400000\n", encoding="ascii")
    assert abs(clock.now() - SystemClock().now() - 86_400_000) < 1_000
    file.write_text("not a number", encoding="ascii")
    assert abs(clock.now() - SystemClock().now()) < 1_000


def test_only_a_sample_body_can_have_its_clock_moved(tmp_path: Path) -> None:
    file = tmp_path / "offset"
    file.write_text("86400000", encoding="ascii")
    assert clock_for(sample=True, offset_file=file).now() > SystemClock().now() + 80_000_000
    assert isinstance(clock_for(sample=False, offset_file=file), SystemClock)
    assert isinstance(clock_for(sample=True, offset_file=None), SystemClock)
