"""Nơi nhận sát lề trái (NĐ 30/2020, Phụ lục I, Phần I, mục II.9.d)."""

from collections.abc import Iterator

from drafting.checking.findings import WARNING
from drafting.checking.layout.departure import Departure, figure, judged
from drafting.checking.layout.first_line import first_line
from drafting.checking.layout.paper import Paper
from drafting.checking.layout.tolerance import EDGE_MM
from drafting.profiles.profile import Profile
from drafting.word.correction import PARAGRAPH, Fix


def check(paper: Paper, profile: Profile) -> Iterator[Departure]:
    """The label, or a recipient with a dash, begins further inside."""
    for item in judged(paper, profile, "recipients-label", "recipient"):
        stretch = item.component.stretches[0]
        paragraph = stretch.paragraph
        if not stretch.opens or stretch.text[:1] == "+" or paragraph.align == "center":
            continue
        begins = first_line(paragraph) + (paragraph.cell.left if paragraph.cell else 0.0)
        if begins > EDGE_MM:
            yield Departure(
                severity=WARNING,
                message=(
                    f"{item.name}: cách lề trái {figure(begins)} mm, quy định là sát lề trái "
                    f"{item.ground('align')}"
                ),
                component=item.component,
                suggestion="sát lề trái",
                fixes=tuple(
                    Fix(PARAGRAPH, paragraph.number, name, 0.0) for name in ("left", "first_line")
                ),
            )
