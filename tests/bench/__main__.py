"""Run the named benches, or all, print their figures and renew docs/benchmarks.md; status 1 where a limit is missed."""

import importlib
import sys
import tempfile
from pathlib import Path

from tests.bench.figures import Bench, Figure, machine, today

BENCHES = ("start_up", "recording", "papers", "publishing", "exchange", "meeting")
PAGE = Path(__file__).resolve().parents[2] / "docs" / "benchmarks.md"
HEAD = """# Benchmarks

Each figure is measured by `python3 dev.py bench [NAME…]` as a ratio against a named peer, or against a fixed limit, in
one and the same run. Absolute times vary from machine to machine; the ratios hold. A load above the number of cores
means that other programs ran as well: whatever has threads or children of its own looks slower than its peer then.
"""
TABLE = "| figure | measured | limit | | how |\n|---|---|---|---|---|\n"


def _section(name: str, figures: list[Figure]) -> str:
    return f"## {name}\n{today()}, {machine()}\n\n{TABLE}" + "\n".join(figure.row() for figure in figures) + "\n"


def _renew(sections: dict[str, str]) -> None:
    """Replace the sections measured now and keep the others."""
    old = PAGE.read_text("utf-8") if PAGE.exists() else HEAD
    head, *parts = old.split("\n## ")
    kept = {part.partition("\n")[0]: f"## {part.rstrip()}\n" for part in parts}
    PAGE.write_text("\n".join([head.rstrip() + "\n", *(kept | sections).values()]), "utf-8")


def main(names: list[str]) -> int:
    """Measure and report."""
    sections: dict[str, str] = {}
    missed = 0
    for name in names or BENCHES:
        bench: Bench = importlib.import_module(f"tests.bench.{name}").bench
        with tempfile.TemporaryDirectory(prefix="ecabinet-bench-") as folder:
            figures = bench(Path(folder))
        for figure in figures:
            print(figure.row(), flush=True)
        missed += sum(not figure.is_met for figure in figures)
        sections[name] = _section(name, figures)
    _renew(sections)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
