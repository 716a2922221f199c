"""Đường kẻ ngang: a line drawn by hand may be tilted (Phụ lục I, Phần I, mục II.1, II.2, II.5)."""

from collections.abc import Iterator

from drafting.checking.findings import WARNING
from drafting.checking.layout.departure import Departure, judged
from drafting.checking.layout.paper import Paper
from drafting.checking.layout.tolerance import TILT_MM
from drafting.profiles.profile import Profile
from drafting.word.correction import LINE, Fix


def check(paper: Paper, profile: Profile) -> Iterator[Departure]:
    """Lines of which one end stands higher."""
    for item in judged(paper, profile):
        rule = item.component.rule
        if rule is not None and rule.tilt >= TILT_MM and item.figures.rule is not None:
            tilt = f"{rule.tilt:.2f}".replace(".", ",")
            yield Departure(
                severity=WARNING,
                message=(
                    f"{item.name}: đường kẻ bị nghiêng (hai đầu lệch {tilt} mm), quy định là đường "
                    f"kẻ ngang {item.ground('rule')}"
                ),
                component=item.component,
                suggestion="kẻ lại cho ngang",
                fixes=(Fix(LINE, rule.paragraph, "tilt", 0.0),),
                line=rule.paragraph,
            )
