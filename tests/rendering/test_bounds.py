"""Whatever the length of two laws: the work of a paper grows with it, not with its square."""

from collections.abc import Callable

import pytest

from drafting.comparing import compare
from drafting.comparing.result import Comparison
from drafting.model import Document
from drafting.rendering.comparison_screen import comparison_screen
from drafting.rendering.comparison_table import render_comparison_table
from drafting.rendering.comparison_xlsx import comparison_xlsx
from drafting.rendering.redline import render_redline
from tests.comparing.large import law
from tests.comparing.test_bounds import GROWTH, counted, drafts

PAPERS: dict[str, Callable[[Comparison, Document, Document], object]] = {
    "table": render_comparison_table,
    "workbook": comparison_xlsx,
    "tracked changes": render_redline,
    "terminal": lambda c, o, n: comparison_screen(c, o, n, 100, coloured=True),
}


def work(made: Callable[[Comparison, Document, Document], object], count: int) -> int:
    """How many functions a paper of two laws of ``count`` articles calls."""
    old, new = drafts(law(count), count // 8)
    comparison = compare(old, new)
    made(comparison, old, new)  # what is done once
    with counted() as found:
        made(comparison, old, new)
    return found[0]


@pytest.mark.parametrize("name", PAPERS)
def test_four_times_the_law_is_four_times_the_work(name: str) -> None:
    assert work(PAPERS[name], 48) < 4 * GROWTH * work(PAPERS[name], 12)
