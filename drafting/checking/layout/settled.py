"""Whether a component's letters are as they will stay, so that its width is worth measuring."""

from drafting.checking.layout.departure import Judged
from drafting.text.characters import is_upper


def letters_are_right(item: Judged) -> bool:
    """Size and case are lawful: other rules do not report the same fault once more."""
    component, figures = item.component, item.figures
    sizes = (run.size for stretch in component.stretches for run in stretch.runs())
    capitals = is_upper(component.text)
    return capitals == (figures.case == "upper") and all(size in figures.size for size in sizes)
