"""Đường kẻ đặt cân đối so với dòng chữ (Phụ lục I, Phần I, mục II.1, II.2, II.5)."""

from collections.abc import Iterator

from drafting.checking.findings import WARNING
from drafting.checking.layout.departure import Departure, figure, judged
from drafting.checking.layout.paper import Paper, RuleLine
from drafting.checking.layout.tolerance import CENTRE_MM
from drafting.profiles.profile import Profile
from drafting.word.correction import LINE, PARAGRAPH, Fix


def check(paper: Paper, profile: Profile) -> Iterator[Departure]:
    """Lines whose middle stands beside the middle of the words above."""
    for item in judged(paper, profile):
        rule = item.component.rule
        if rule is None or rule.shift is None or item.figures.rule is None:
            continue
        if abs(rule.shift) > CENTRE_MM:
            side = "phải" if rule.shift > 0 else "trái"
            found = f"đường kẻ lệch {figure(abs(rule.shift))} mm về bên {side}"
            yield Departure(
                severity=WARNING,
                message=(
                    f"{item.name}: {found}, quy định là đặt cân đối so với dòng chữ "
                    f"{item.ground('rule')}"
                ),
                component=item.component,
                suggestion="đặt đường kẻ vào giữa",
                fixes=_fixes(paper, rule),
                line=rule.paragraph,
            )


def _fixes(paper: Paper, rule: RuleLine) -> tuple[Fix, ...]:
    """Equal indents of a border, another place of a drawn line; typed letters are left alone."""
    if rule.kind == "drawn":
        return (Fix(LINE, rule.paragraph, "shift", -(rule.shift or 0.0)),)
    if rule.kind != "border":
        return ()
    paragraph = paper.layout.paragraphs[rule.paragraph - 1]
    side = (paragraph.left + paragraph.right) / 2
    return tuple(Fix(PARAGRAPH, rule.paragraph, name, side) for name in ("left", "right"))
