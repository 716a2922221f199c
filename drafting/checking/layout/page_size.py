"""Khổ giấy A4, trình bày theo chiều dài (Phụ lục I, Phần I, mục I.1 và I.2)."""

from collections.abc import Iterator

from drafting.checking.findings import ERROR, NOTE
from drafting.checking.layout.departure import Departure, capped, figure, page_ground
from drafting.checking.layout.paper import Paper
from drafting.checking.layout.tolerance import PAGE_MM
from drafting.profiles.profile import Profile
from drafting.word.correction import SECTION, Fix


def check(paper: Paper, profile: Profile) -> Iterator[Departure]:
    """Another sheet than A4; a sheet turned on its side without a table that needs the room."""
    page = profile.page
    for at, sheet in enumerate(paper.layout.sections):
        turned = sheet.width > sheet.height
        short, long = sorted((sheet.width, sheet.height))
        if abs(short - page.width) > PAGE_MM or abs(long - page.height) > PAGE_MM:
            found = f"Khổ giấy {figure(sheet.width)} x {figure(sheet.height)} mm"
            lawful = f"quy định là A4 ({figure(page.width)} x {figure(page.height)} mm)"
            wide, high = (page.height, page.width) if turned else (page.width, page.height)
            yield Departure(
                severity=capped(ERROR, page.grade),
                message=f"{found}, {lawful} {page_ground(profile, 'mục I.1')}",
                suggestion="khổ giấy A4",
                fixes=(Fix(SECTION, at, "width", wide), Fix(SECTION, at, "height", high)),
            )
        elif turned and not _has_table(paper, at):
            yield Departure(
                severity=NOTE,
                message=(
                    "Trang nằm ngang mà không có bảng, biểu; văn bản trình bày theo chiều dài "
                    f"của khổ A4 {page_ground(profile, 'mục I.2')}"
                ),
            )


def _has_table(paper: Paper, section: int) -> bool:
    return any(p.section == section and p.cell and p.cell.ruled for p in paper.layout.paragraphs)
