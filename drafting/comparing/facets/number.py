"""Which figures."""

import re

from drafting.comparing.facets.side import Side, change
from drafting.comparing.result import Change
from drafting.phrases.figures import figures
from drafting.phrases.phrase import Phrase


def number(old: Side, new: Side) -> tuple[Change, ...]:
    """Figures that only one side gives; dates, frequencies and citations have their own facets."""
    before, after = ranges(old.text), ranges(new.text)
    return change("number", _only(before, after, new.text), _only(after, before, old.text))


def ranges(text: str) -> list[Phrase]:
    """The figures; ``từ đủ 12 tuổi đến dưới 18 tuổi`` is one."""
    found: list[Phrase] = []
    for one in figures(text):
        if found and text[found[-1].end : one.start] == " đến ":
            low = found.pop()
            found.append(
                low._replace(
                    text=text[low.start : one.end],
                    normal=f"{low.normal} - {one.normal}",
                    end=one.end,
                )
            )
        else:
            found.append(one)
    return found


def _only(found: list[Phrase], others: list[Phrase], other: str) -> list[str]:
    """Those that the other side does not give; ``01 bản`` is given by ``một bản``."""
    said = {p.normal for p in others}
    only: dict[str, str] = {}
    for figure in found:
        if figure.normal not in said and not _one_in_words(figure.normal, other):
            only.setdefault(figure.normal, figure.text)
    return list(only.values())


def _one_in_words(normal: str, other: str) -> bool:
    unit = normal.removeprefix("1 ") if normal.startswith("1 ") else ""
    return (
        bool(unit) and re.search(rf"(?<!\w)một {re.escape(unit)}(?!\w)", other.lower()) is not None
    )
