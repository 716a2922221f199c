"""1.1. and 1.1.1.: clauses below a clause, and clauses that carry their article's number."""

from drafting.model import CLAUSE
from drafting.parsing.layout import Printed
from drafting.parsing.patterns import match
from drafting.parsing.place import Mark, Place
from drafting.parsing.recognisers.numbers import printed, value


def subclause(line: Printed, place: Place) -> Mark | None:
    """``1.2. Text`` below clause 1, ``3.2. Text`` in Điều 3; never «1.5 lần», «10.000 đồng»."""
    dot = line.text.find(".", 1, 4)
    numbered = dot > 0 and line.text[dot + 1 : dot + 2].isdecimal()
    found = match("subclause", line.text) if numbered else None
    if not found or place.support(line) < 1:
        return None
    number, text = found["number"], found["sure"] or ""
    if text[:1].islower() and not found["mark"]:
        return None
    above, _, own = number.rpartition(".")
    if _is_noted(above, own, found["mark"], text, place):
        place.watch.marks.append((line.number, own))
        place.clause_mark = place.clause_mark or "."
        return Mark(CLAUSE, above, text)
    if not _may_follow(above, int(own), place):
        return None
    depth = number.count(".")
    place.subclauses[depth - 1 :] = [number]
    if above == place.article and place.clause != above:
        place.clause_mark = "."
    return Mark(CLAUSE, number, text, printed(line.text, text, f"{number}."))


def _may_follow(above: str, own: int, place: Place) -> bool:
    """The number above it is open, and it is the first or the next below it."""
    depth = above.count(".") + 1
    holder = place.subclauses[depth - 2] if 2 <= depth <= len(place.subclauses) + 1 else None
    if depth == 1:
        if above not in (place.clause, place.article) and not place.fragment:
            return False
    elif holder != above:
        return False
    last = place.subclauses[depth - 1] if depth <= len(place.subclauses) else None
    if last is not None and last.rpartition(".")[0] == above:
        return own == int(last.rpartition(".")[2]) + 1
    return own == 1 or place.fragment


def _is_noted(above: str, own: str, mark: str, text: str, place: Place) -> bool:
    """«1.2 Khiếu nại»: clause 1, and the mark of footnote 2 that is glued to its number."""
    last = value(place.clause or "0")
    if "." in above or mark or not text[:1].isupper() or int(above) != last + 1:
        return False
    if place.clause_mark not in (None, ".") or place.fragment:
        return False
    if own in place.watch.notes:
        return True
    return own != "1" and place.article not in (None, above)
