"""Whole processes in interleaved rounds, so that a busy machine slows all of them alike."""

import statistics
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter

from bench.peers.inputs import Texts
from bench.peers.table import REDLINE, Tool

ROUNDS = 9
LIMIT = 600
"""Seconds after which a run is given up."""

ENDINGS = {REDLINE: "docx"}


@dataclass(slots=True)
class Result:
    """What a tool took and left."""

    tool: Tool
    answer: Path
    times: list[float] = field(default_factory=list)
    """Milliseconds of each run."""
    missing: str = ""
    """Why there is nothing; ``""`` where there is."""

    @property
    def ms(self) -> float:
        """The median."""
        return statistics.median(self.times)

    def ratio(self, other: "Result") -> float:
        """The median of the rounds' ratios; of the medians where one ran only once."""
        if len(self.times) != len(other.times):
            return self.ms / other.ms
        return statistics.median(a / b for a, b in zip(self.times, other.times, strict=True))


def run(tools: Sequence[Tool], plain: Texts, word: Texts, folder: Path) -> list[Result]:
    """Every tool's times and answer; the answers stand in ``folder``.

    The first run fills caches and is not counted, except of a tool that runs only once.
    """
    results = []
    for number, tool in enumerate(tools):
        answer = folder / f"{number}.{ENDINGS.get(tool.answer, 'json')}"
        result = Result(tool, answer, missing="" if tool.installed() else "not installed")
        if not result.missing:
            _once(result, plain, word)
        results.append(result)
    repeated = [r for r in results if not r.missing and not r.tool.once]
    for result in repeated:
        result.times.clear()
    for _ in range(ROUNDS):
        for result in repeated:
            _once(result, plain, word)
    return results


def _once(result: Result, plain: Texts, word: Texts) -> None:
    texts = word if result.tool.answer == REDLINE else plain
    command = result.tool.start(*texts, result.answer)
    start = perf_counter()
    try:
        subprocess.run(command, check=True, capture_output=True, timeout=LIMIT)
    except subprocess.TimeoutExpired:
        result.missing = f"over {LIMIT} s"
    except (OSError, subprocess.CalledProcessError) as error:
        result.missing = f"failed: {str(error)[:60]}"
    result.times.append((perf_counter() - start) * 1000)
