"""Khoảng cách giữa các đoạn văn tối thiểu 6 pt (NĐ 30/2020, Phụ lục I, Phần I, mục II.6)."""

from collections.abc import Iterator

from drafting.checking.findings import ERROR
from drafting.checking.layout.departure import Departure, Judged, figure
from drafting.checking.layout.paper import Paper
from drafting.checking.layout.running_text import neighbours
from drafting.checking.layout.tolerance import GAP_PT
from drafting.profiles.profile import Profile
from drafting.word.correction import PARAGRAPH, Fix
from drafting.word.resolved import Paragraph


def check(paper: Paper, profile: Profile) -> Iterator[Departure]:
    """Paragraphs of the running text that stand closer together."""
    figures = next((c for c in profile.components if c.role == "paragraph"), None)
    if figures is None or figures.space_before_min is None:
        return
    least = figures.space_before_min
    for above, component, below in neighbours(paper, "citation"):
        gap = gap_between(above, below)
        if gap is not None and gap < least - GAP_PT:
            item = Judged(component, figures)
            found = f"cách đoạn trên {figure(gap)} pt, quy định tối thiểu {figure(least)} pt"
            yield Departure(
                severity=item.severity(ERROR, "space_before_min"),
                message=f"Đoạn văn: {found} {item.ground('space_before_min')}",
                component=component,
                suggestion=f"cách đoạn {figure(least)} pt",
                fixes=(Fix(PARAGRAPH, below.number, "before", least - _after(above, below)),),
                line=below.number,
            )


def gap_between(above: Paragraph, below: Paragraph) -> float | None:
    """Points between two paragraphs; ``None`` where Word itself chooses."""
    if above.automatic or below.automatic:
        return None
    alike = below.contextual and above.style == below.style
    return _after(above, below) + (0.0 if alike else below.before)


def _after(above: Paragraph, below: Paragraph) -> float:
    return 0.0 if above.contextual and above.style == below.style else above.after
