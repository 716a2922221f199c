"""What changed in law, as officers name it."""

from collections.abc import Iterator

from drafting.comparing.facets.table import FACETS
from drafting.comparing.result import Row


def facet_lines(row: Row) -> Iterator[str]:
    """One line a change: ``Định kỳ: 6 tháng/lần → hằng quý``."""
    titles = {facet.id: facet.title[:1].upper() + facet.title[1:] for facet in FACETS}
    for change in row.changes:
        name = titles.get(change.facet, change.facet)
        if change.old and change.new:
            yield f"{name}: {change.old} → {change.new}"
        elif change.new:
            yield f"{name}: thêm {change.new}"
        else:
            yield f"{name}: bỏ {change.old}"
