"""Quality as numbers: ``python -m tests.quality`` scores the program and fails on a drop.

Every module of this package has ``SCORES``: name → function without arguments that returns a
share from 0 to 1, or ``None`` where this machine lacks what it measures on. ``tests/scores.toml``
holds the last stand of each; ``--write`` takes today's numbers into it.
"""

import tomllib
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

Score = Callable[[], float | None]
STANDS = Path(__file__).parents[1] / "scores.toml"
HEAD = """\
# The last stand of every score (tests/quality); a change may raise one, never lower it.
# Written by: python -m tests.quality --write
"""
LEVEL, BETTER, UNMEASURED = "", "better: take it over with --write", "not measured here"
NEW, DROPPED = "NO STAND YET: give it one with --write", "DROPPED"


def scores() -> dict[str, Score]:
    """Every registered score, by name."""
    found: dict[str, Score] = {}
    for module in sorted(m.name for m in iter_modules(__path__) if m.name != "__main__"):
        found.update(import_module(f"{__name__}.{module}").SCORES)
    return dict(sorted(found.items()))


def stands() -> dict[str, float]:
    """The last stand of each score."""
    return {k: float(v) for k, v in tomllib.loads(STANDS.read_text(encoding="utf-8")).items()}


def write(values: dict[str, float | None]) -> None:
    """Make ``values`` the last stands; a score without a value has none."""
    lines = [f'"{name}" = {round(v, 4)}\n' for name, v in values.items() if v is not None]
    STANDS.write_text(HEAD + "".join(lines), encoding="utf-8")


def verdict(value: float | None, stand: float | None) -> str:
    """What today's value means against the last stand."""
    if value is None:
        return UNMEASURED
    if stand is None:
        return NEW
    # Four digits, as they are written.
    step = round(value, 4) - stand
    return LEVEL if step == 0 else BETTER if step > 0 else DROPPED
