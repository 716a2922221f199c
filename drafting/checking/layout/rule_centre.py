"""Đường kẻ đặt cân đối so với dòng chữ (Phụ lục I, Phần I, mục II.1, II.2, II.5)."""

from collections.abc import Iterator

from drafting.checking.findings import WARNING
from drafting.checking.layout.departure import Departure, Fix, figure, judged
from drafting.checking.layout.paper import Paper
from drafting.checking.layout.tolerance import CENTRE_MM
from drafting.profiles.profile import Profile


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
                fixes=(Fix("rule", rule.paragraph, "shift", -rule.shift),),
                line=rule.paragraph,
            )
