"""What a line may open: one recogniser a file, one signature, tried in the order of the table."""

from collections.abc import Callable

from drafting.parsing.layout import Printed
from drafting.parsing.place import Mark, Place
from drafting.parsing.recognisers.appendix import appendix
from drafting.parsing.recognisers.article import article
from drafting.parsing.recognisers.clause import clause
from drafting.parsing.recognisers.damaged import damaged_article, damaged_clause
from drafting.parsing.recognisers.group import group
from drafting.parsing.recognisers.item import item
from drafting.parsing.recognisers.outline import capital, roman_heading
from drafting.parsing.recognisers.point import point
from drafting.parsing.recognisers.subclause import subclause
from drafting.parsing.stated import stated

Recogniser = Callable[[Printed, Place], Mark | None]

_OUTLINE = (roman_heading, capital)

TABLE: dict[str, tuple[Recogniser, ...]] = {
    **dict.fromkeys("AEFGHKVXL", _OUTLINE),
    "I": (*_OUTLINE, damaged_clause),
    "D": (damaged_article, *_OUTLINE),
    "P": (group, appendix),  # Phần, Phụ lục
    "C": (group, *_OUTLINE),  # Chương
    "M": (group, appendix),  # Mục, Mẫu số
    "B": (appendix, *_OUTLINE),  # Biểu mẫu
    "T": (group,),  # Tiểu mục
    "Đ": (article, damaged_article),  # Điều
    **dict.fromkeys("0123456789", (clause, subclause, damaged_clause)),
    **dict.fromkeys("abcdđeghikmnopqrstuvxyfjwz", (point,)),
    "l": (point, damaged_clause),
    **dict.fromkeys("-–+•*", (item,)),
}
"""First letter of the line → the recognisers that are tried, in order."""


def recognise(line: Printed, place: Place) -> Mark | None:
    """What ``line`` opens at ``place``; ``None`` where it goes on or is a plain paragraph."""
    if line.role:
        return stated(line)
    for recogniser in TABLE.get(line.text[0], ()):
        mark = recogniser(line, place)
        if mark:
            return mark
    return None
