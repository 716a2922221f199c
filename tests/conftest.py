"""What every test shares: programs that must be there, and property tests without chance."""

import os
import shutil
from pathlib import Path

import hypothesis
import pytest

# The same examples in every run, and no wall-clock limit: a slow machine is no failure.
hypothesis.settings.register_profile("steady", deadline=None, derandomize=True, database=None)
hypothesis.settings.load_profile("steady")

PROGRAMS = {"soffice": ("soffice", "pdftoppm"), "chromium": ("chromium",)}
"""Marker → the programs that a test with it starts."""


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip a marked test where its program is missing, or fail where the machine must have it."""
    required = os.environ.get("DRAFTING_REQUIRE", "").split(",")
    for marker, programs in PROGRAMS.items():
        missing = [p for p in programs if shutil.which(p) is None]
        if missing and item.get_closest_marker(marker):
            reason = f"not on this machine: {', '.join(missing)}"
            if marker in required:
                pytest.fail(f"DRAFTING_REQUIRE asks for {marker}; {reason}", pytrace=False)
            pytest.skip(reason)


@pytest.fixture(scope="session")
def kon_tum() -> Path:
    """The folder with the two Kon Tum texts and their project."""
    return Path(__file__).parents[1] / "corpus" / "kon-tum"
