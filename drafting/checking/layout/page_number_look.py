"""Số trang: chữ số Ả Rập từ 1, cỡ chữ 13 đến 14, kiểu chữ đứng (Phụ lục I, Phần I, mục I.7)."""

from collections.abc import Iterator

from drafting.checking.findings import ERROR, NOTE
from drafting.checking.layout.departure import Departure, judged_page, listed, span
from drafting.checking.layout.numbers_of_pages import PageNumber, shown
from drafting.checking.layout.paper import Paper
from drafting.profiles.profile import Component, Profile
from drafting.word.correction import PAGE_NUMBER, Fix


def check(paper: Paper, profile: Profile) -> Iterator[Departure]:
    """Page numbers of another size or slope, in other figures, or counted from elsewhere."""
    item = judged_page(profile)
    if item is None:
        return
    numbers = [n for n in shown(paper) if n.kind == "header"]
    found = list(_looks(numbers, item.figures))
    sheet = paper.layout.sections[0]
    if numbers and sheet.figures != "decimal":
        found.append("không phải chữ số Ả Rập")
    if numbers and sheet.first_number not in (None, 1):
        found.append(f"đánh từ số {sheet.first_number}, quy định là từ số 1")
    fix = (Fix(PAGE_NUMBER, 0, "place", "top"),)
    for fault in found:
        message = f"Số trang: {fault} {item.ground('size')}"
        yield Departure(item.severity(ERROR, "size"), message, fixes=fix)
    dressed = sorted({n.text for n in numbers if n.text.strip("0123456789")})
    if dressed:
        message = f"Số trang ghi kèm chữ khác (“{dressed[0]}”); quy định chỉ có chữ số"
        yield Departure(NOTE, f"{message} {item.ground('size')}")


def _looks(numbers: list[PageNumber], figures: Component) -> Iterator[str]:
    sizes = {r.size for n in numbers for r in n.runs() if r.size not in figures.size}
    if sizes:
        yield f"cỡ chữ {listed(sizes)}, quy định là {span(figures.size)}"
    if any(r.italic for n in numbers for r in n.runs()):
        yield "kiểu chữ nghiêng, quy định là kiểu chữ đứng"
