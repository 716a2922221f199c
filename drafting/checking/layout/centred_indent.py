"""A centred line with an indent stands off the middle of the page (Phụ lục I, Phần I, Mục II)."""

from collections.abc import Iterator

from drafting.checking.findings import ERROR
from drafting.checking.layout.departure import Departure, figure, judged
from drafting.checking.layout.paper import Paper, Stretch
from drafting.checking.layout.tolerance import CENTRE_MM
from drafting.profiles.profile import Profile
from drafting.word.correction import PARAGRAPH, Fix


def check(paper: Paper, profile: Profile) -> Iterator[Departure]:
    """Centred components that an indent pushes aside."""
    for item in judged(paper, profile):
        if item.figures.align != "center":
            continue
        off = [s for s in item.component.stretches if abs(_shift(s)) > CENTRE_MM]
        if off:
            message = (
                f"{item.name}: canh giữa nhưng thụt dòng nên lệch {figure(abs(_shift(off[0])))} mm"
            )
            yield Departure(
                severity=item.severity(ERROR, "align"),
                message=f"{message} {item.ground('align')}",
                component=item.component,
                suggestion="bỏ thụt dòng",
                fixes=tuple(
                    Fix(PARAGRAPH, s.paragraph.number, name, 0.0)
                    for s in off
                    for name in ("left", "right", "first_line")
                ),
                line=off[0].paragraph.number,
            )


def _shift(stretch: Stretch) -> float:
    """Millimetres that the first line stands to the right of its column's middle."""
    paragraph = stretch.paragraph
    if paragraph.align != "center" or not stretch.whole:
        return 0.0
    return (paragraph.left + paragraph.first_line - paragraph.right) / 2
