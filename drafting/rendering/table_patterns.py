"""What a template of the comparison table must have, or rows and notes would go missing."""

from collections.abc import Iterator, Sequence

from drafting.comparing.result import Comparison, InstrumentComparison, LeftNote, Row
from drafting.errors import TemplateError
from drafting.notes.identity import ARTICLE, UNIT
from drafting.rendering.prototype import Patterns

NEEDED = {ARTICLE: "điều", UNIT: "khoản, điểm"}
"""Pattern → what its row prints."""
ADVICE = (
    "hãy xuất lại mẫu bằng drafting templates export comparison và giữ các dòng có thẻ của group, "
    "article, row và left"
)


def need_patterns(
    found: Sequence[Patterns], comparison: Comparison, left: Sequence[LeftNote]
) -> None:
    """Raises ``TemplateError`` where ``found``, the tables of a filled template, lack something
    that ``comparison`` wants printed, or a place for the notes ``left`` over.
    """
    problem = "; ".join(faults(found, comparison, left))
    if problem:
        raise TemplateError("mẫu comparison", problem, ADVICE)


def faults(
    found: Sequence[Patterns], comparison: Comparison, left: Sequence[LeftNote]
) -> Iterator[str]:
    """What is missing, in Vietnamese, one each."""
    texts = [patterns for patterns in found if set(NEEDED) & set(patterns.rows)]
    for name, title in NEEDED.items():
        kept = [patterns for patterns in texts if name in patterns.rows]
        if len(kept) < max(len(texts), len(comparison.instruments)):
            yield f"bảng không còn dòng mẫu của {title} (các thẻ {{{{ {name}.old }}}}, …)"
        elif _noted(comparison, name) and not all(p.has(name, "note") for p in kept):
            yield f"bảng không còn ô thuyết minh của {title} (thẻ {{{{ {name}.note }}}})"
    if left and not any(p.has("left", "note") for p in found):
        yield "mẫu không còn bảng thuyết minh chưa gắn được (thẻ {{ left.note }})"


def _noted(comparison: Comparison, level: str) -> bool:
    """Whether an officer has typed a note at such a row."""
    return any(row.note for each in comparison.instruments for row in _rows(each, level))


def _rows(compared: InstrumentComparison, level: str) -> Sequence[Row]:
    return compared.articles if level == ARTICLE else compared.units
