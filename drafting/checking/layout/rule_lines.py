"""The rule lines of a head and title: found in any form, measured, given to their component.

Forms: a border with indents, Word's line object and its VML form, underscores, an underlined run,
a border of the text paragraph itself. Only one branch of a doubled drawing counts.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from drafting.checking.layout.draft import column_of, plain
from drafting.checking.layout.paper import RuleLine, Stretch
from drafting.checking.layout.patterns import looks
from drafting.word.drawn_lines import DrawnLine
from drafting.word.metrics import MM_PER_POINT, width
from drafting.word.resolved import Layout, Paragraph

RULED = ("motto", "issuer", "subject")
OWNERS = {"type": "subject", "issued-with": "subject", "superior": "issuer", "agency": "issuer"}
"""Role of the line above a rule → the component whose rule it is."""


@dataclass(frozen=True, slots=True)
class Line:
    """A rule with the middle of it, from the text's left edge."""

    rule: RuleLine
    middle: float | None


def give_rules(
    layout: Layout, region: list[Paragraph], found: list[tuple[str, Stretch]]
) -> tuple[dict[str, RuleLine], tuple[RuleLine, ...]]:
    """Role → its rule line, and the lines that belong to none for certain."""
    given: dict[str, RuleLine] = {}
    loose: list[RuleLine] = []
    roles = _roles(found)
    owner: dict[tuple[int, int] | None, str] = {}
    for paragraph in region:
        column = column_of(paragraph)
        above = owner.get(column)
        own = roles.get(paragraph.number)
        for line in _lines(layout, paragraph):
            role = _owner(line, above, own, found)
            if role is None or role in given:
                loose.append(line.rule)
            else:
                given[role] = _against(line, role, layout, found)
        if own is not None:
            owner[column] = own
    return given, tuple(loose)


def _roles(found: list[tuple[str, Stretch]]) -> dict[int, str]:
    """Paragraph number → the component whose rule may hang there; the last piece decides."""
    return {s.paragraph.number: OWNERS.get(role, role) for role, s in found}


def _owner(
    line: Line, above: str | None, own: str | None, found: list[tuple[str, Stretch]]
) -> str | None:
    """The component under which a line stands."""
    if line.rule.kind == "drawn" and line.middle is not None:
        by_place = _by_place(line.middle, found)
        if by_place is not None and above not in ("subject", "type"):
            return by_place
    role = own if own in RULED else above
    return role if role in RULED else None


def _by_place(middle: float, found: list[tuple[str, Stretch]]) -> str | None:
    """Motto or issuer, by the table column that the middle of a drawn line falls into."""
    for role, stretch in found:
        cell = stretch.paragraph.cell
        owner = OWNERS.get(role, role)
        if cell and owner in ("motto", "issuer") and cell.outer_left <= middle <= cell.outer_right:
            return owner
    return None


def _against(line: Line, role: str, layout: Layout, found: list[tuple[str, Stretch]]) -> RuleLine:
    """The rule with its shift from the middle of its component's column."""
    if line.middle is None or line.rule.kind != "drawn":
        return line.rule
    place = next(s.paragraph for r, s in found if OWNERS.get(r, r) == role)
    left = place.cell.left if place.cell else 0.0
    shift = line.middle - left - layout.room(place) / 2
    rule = line.rule
    return RuleLine(rule.paragraph, rule.kind, rule.length, shift, rule.tilt)


def _lines(layout: Layout, paragraph: Paragraph) -> Iterator[Line]:
    """Every rule line that hangs on a paragraph."""
    for drawn in paragraph.drawn:
        middle = _middle(layout, paragraph, drawn)
        rule = RuleLine(paragraph.number, "drawn", drawn.length, None, drawn.tilt)
        yield Line(rule, middle)
    text = plain(paragraph.text)
    room = layout.room(paragraph) - paragraph.left - paragraph.right
    if paragraph.borders and (not text or "bottom" in paragraph.borders):
        shift = (paragraph.left - paragraph.right) / 2
        yield Line(RuleLine(paragraph.number, "border", room, shift), None)
    for name in ("underscores", "dashes"):
        if looks(name, text):
            size = max((r.size for r in paragraph.runs if r.text.strip()), default=14.0)
            length = _length(text, size)
            yield Line(RuleLine(paragraph.number, name, length, _text_shift(paragraph)), None)
            return
    letters = [r for r in paragraph.runs if r.text.strip()]
    if text and letters and all(r.underline for r in letters):
        length = sum(width(r.text.strip(), r.size, "bold") for r in letters)
        rule = RuleLine(paragraph.number, "underline", length, _text_shift(paragraph))
        yield Line(rule, None)


def _length(text: str, size: float) -> float:
    """Half an em a letter for underscores, the letters' own width for dashes."""
    if text[0] == "_":
        return len(text.replace(" ", "")) * size * MM_PER_POINT / 2
    return width(text, size)


def _text_shift(paragraph: Paragraph) -> float | None:
    """How far centred words stand from the middle of their column."""
    if paragraph.align != "center":
        return None
    return (paragraph.left + paragraph.first_line - paragraph.right) / 2


def _middle(layout: Layout, paragraph: Paragraph, drawn: DrawnLine) -> float | None:
    """The middle of a drawn line, from the text's left edge."""
    page = layout.sections[paragraph.section]
    frames = {
        "column": (paragraph.cell.left if paragraph.cell else 0.0, layout.room(paragraph)),
        "margin": (0.0, page.text_width),
        "page": (-page.left, page.width),
    }
    if drawn.frame not in frames:
        return None
    left, room = frames[drawn.frame]
    if drawn.align is not None:
        sides = {"left": drawn.length / 2, "center": room / 2, "right": room - drawn.length / 2}
        return left + sides[drawn.align] if drawn.align in sides else None
    return None if drawn.start is None else left + drawn.start + drawn.length / 2
