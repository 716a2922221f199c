"""Trong phạm vi lề trang: a head table that stands far out of the text (mục I.3)."""

from collections.abc import Iterator

from drafting.checking.findings import WARNING
from drafting.checking.layout.departure import Departure, figure, page_ground
from drafting.checking.layout.paper import Paper
from drafting.checking.layout.tolerance import HEAD_WIDER_MM
from drafting.profiles.profile import Profile


def check(paper: Paper, profile: Profile) -> Iterator[Departure]:
    """The table of Quốc hiệu or of the signature reaches into the margins."""
    seen: set[int] = set()
    for component in paper.of("national-title", "issuer", "capacity", "recipients-label"):
        paragraph = component.stretches[0].paragraph
        cell = paragraph.cell
        if cell is None or cell.table in seen:
            continue
        seen.add(cell.table)
        text = paper.layout.sections[paragraph.section].text_width
        cells = [p.cell for p in paper.layout.paragraphs if p.cell and p.cell.table == cell.table]
        out = max(-min(c.outer_left for c in cells), max(c.outer_right for c in cells) - text)
        if out > HEAD_WIDER_MM:
            found = f"Bảng rộng hơn phần chữ {figure(out)} mm, lấn vào lề"
            yield Departure(
                severity=WARNING,
                message=f"{found} {page_ground(profile, 'mục I.3')}",
                component=component,
                suggestion="thu bảng vào trong lề",
            )
