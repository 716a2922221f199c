"""The last hand on a filled paper: what depends on how long its words are.

Rule lines get their lawful lengths, titles break into lines of like length, a date that is too
long for its column gets the smaller lawful size, and the last paragraph stays with the signature.
Styles decide what is what, so an officer's changed template is treated the same way.
"""

from typing import NamedTuple

from lxml import etree

from drafting.rendering.table_columns import fit_columns
from drafting.word.metrics import width, wrap_well
from drafting.word.package import STYLES, Parts
from drafting.word.roles import Role, roles_of
from drafting.word.wordml import TWIPS_PER_MM, W, parse_part, style_of, text_of

BALANCED = ("superior", "issuer", "subject", "issued-with", "chapter-heading", "section-heading",
            "appendix-heading", "capacity")  # fmt: skip
"""Centred lines that may be long."""
SLACK = 1.0
"""Millimetres left free, so that another renderer breaks the lines alike."""
SMALLEST = {"place-date": 13.0, "superior": 12.0, "issuer": 12.0}
"""Smallest lawful size of a line that had better not break (Phụ lục I, mục II.2, II.4)."""


class Rule(NamedTuple):
    """A rule line: whose text it is measured by, and its shares of the longest line of it."""

    under: str
    shortest: float
    preferred: float


RULES = {
    "KeTieuNgu": Rule("motto", 1.0, 1.0),
    "KeCoQuan": Rule("issuer", 1 / 3, 0.42),
    "KeTrichYeu": Rule("subject", 1 / 3, 0.36),
}
"""Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1, II.2, II.5: as long as the text, 1/3 to 1/2."""
LONGEST = 0.5
"""Share of a text line that a rule of the second kind may have."""


class Face(NamedTuple):
    """What a style says about its letters."""

    size: float
    face: str


class Sheet(NamedTuple):
    """What is known of the paper's styles and page."""

    roles: dict[str, Role]
    faces: dict[str, Face]
    text_width: float

    def role(self, paragraph: etree._Element) -> Role | None:
        """The role of a paragraph by its style."""
        return self.roles.get(style_of(paragraph))

    def face(self, paragraph: etree._Element) -> Face:
        """Size and weight of a paragraph by its style, or by the size that its words have."""
        face = self.faces.get(style_of(paragraph), Face(14.0, "regular"))
        own = paragraph.find(f"{W}r/{W}rPr/{W}sz")
        return face if own is None else Face(float(own.get(f"{W}val", 28)) / 2, face.face)


def settle(root: etree._Element, parts: Parts) -> None:
    """Change ``root`` (a main part) as above; ``parts`` hold its styles."""
    for table in root.iter(f"{W}tbl"):
        fit_columns(table)
    sheet = sheet_of(root, parts)
    for paragraph in root.iter(f"{W}p"):
        role = sheet.role(paragraph)
        if role is None:
            continue
        if role.style in RULES:
            _draw(paragraph, RULES[role.style], sheet)
            continue
        if role.role in SMALLEST:
            _fit(paragraph, SMALLEST[role.role], sheet)
        if role.role in BALANCED:
            room, lines = _wrapped(paragraph, sheet)
            if len(lines) > 1:
                _indent(paragraph, (room_of(paragraph, sheet) - room) / 2)
        if role.role in ("capacity", "signer", "recipients-label"):
            _keep_before(paragraph)


def sheet_of(root: etree._Element, parts: Parts) -> Sheet:
    """Styles and page of a paper whose main part is ``root``."""
    styles = parse_part(parts[STYLES]).findall(f"{W}style")
    keyed = [(s.get(f"{W}styleId", ""), s) for s in styles]
    names = [(k, _value(s, "name")) for k, s in keyed]
    return Sheet(roles_of(names), {k: _face(s) for k, s in keyed}, _text_width(root))


def _face(style: etree._Element) -> Face:
    marks = style.find(f"{W}rPr")
    if marks is None:
        return Face(14.0, "regular")
    size = float(_value(marks, "sz") or 28) / 2
    bold, italic = marks.find(f"{W}b") is not None, marks.find(f"{W}i") is not None
    return Face(size, "bold" if bold else "italic" if italic else "regular")


def _value(element: etree._Element, child: str) -> str:
    found = element.find(f"{W}{child}")
    return "" if found is None else found.get(f"{W}val", "")


def _text_width(root: etree._Element) -> float:
    """Millimetres between the margins of the last section."""
    size, margins = root.find(f".//{W}pgSz"), root.find(f".//{W}pgMar")
    if size is None or margins is None:
        return 160.0
    sides = sum(float(margins.get(f"{W}{side}", 0)) for side in ("left", "right"))
    return (float(size.get(f"{W}w", 0)) - sides) / TWIPS_PER_MM


def room_of(paragraph: etree._Element, sheet: Sheet) -> float:
    """Millimetres of the column that a paragraph stands in."""
    cell = paragraph.getparent()
    wide = None if cell is None else cell.find(f"{W}tcPr/{W}tcW")
    return sheet.text_width if wide is None else float(wide.get(f"{W}w", 0)) / TWIPS_PER_MM


def _wrapped(paragraph: etree._Element, sheet: Sheet) -> tuple[float, list[float]]:
    """The room in which a paragraph breaks best, and the widths of its lines."""
    look = sheet.face(paragraph)
    return wrap_well(text_of(paragraph), look.size, look.face, room_of(paragraph, sheet) - SLACK)


def _draw(paragraph: etree._Element, rule: Rule, sheet: Sheet) -> None:
    """Give a rule line its length by the text above it."""
    lines: list[float] = []
    for above in paragraph.itersiblings(f"{W}p", f"{W}tbl", preceding=True):
        role = sheet.role(above)
        if above.tag == f"{W}tbl" or (role is not None and role.style in RULES):
            break
        if role is not None and role.role == rule.under:
            lines[:0] = _wrapped(above, sheet)[1]
    if not lines:
        return
    longest, last = max(lines), lines[-1]
    length = rule.preferred * longest
    if rule.shortest < 1:
        length = max(rule.shortest * longest, min(length, LONGEST * last))
    _indent(paragraph, (room_of(paragraph, sheet) - length) / 2)


def _indent(paragraph: etree._Element, side: float) -> None:
    """The same indent at both sides, in millimetres."""
    properties = paragraph.find(f"{W}pPr")
    if properties is None or side <= 0:
        return
    indent = properties.find(f"{W}ind")
    if indent is None:
        indent = etree.Element(f"{W}ind")
        insert_property(properties, indent)
    twips = str(round(side * TWIPS_PER_MM))
    indent.set(f"{W}left", twips)
    indent.set(f"{W}right", twips)


def _fit(paragraph: etree._Element, smallest: float, sheet: Sheet) -> None:
    """The smallest lawful size for a line that fits into its column only so."""
    look, text, room = sheet.face(paragraph), text_of(paragraph), room_of(paragraph, sheet)
    if not width(text, smallest, look.face) <= room < width(text, look.size, look.face):
        return
    for run in paragraph.iter(f"{W}r"):
        marks = run.find(f"{W}rPr")
        if marks is None:
            marks = etree.Element(f"{W}rPr")
            run.insert(0, marks)
        for name in ("sz", "szCs"):
            for old in marks.findall(f"{W}{name}"):
                marks.remove(old)
            etree.SubElement(marks, f"{W}{name}").set(f"{W}val", str(round(smallest * 2)))


def _keep_before(paragraph: etree._Element) -> None:
    """Tie the last paragraph before a closing table to the table."""
    table = next(paragraph.iterancestors(f"{W}tbl"), None)
    before = None if table is None else table.getprevious()
    if before is None or before.tag != f"{W}p" or before.find(f".//{W}keepNext") is not None:
        return
    properties = before.find(f"{W}pPr")
    if properties is not None:
        insert_property(properties, etree.Element(f"{W}keepNext"))


ORDER = ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "widowControl", "numPr", "pBdr",
         "shd", "tabs", "spacing", "ind", "jc", "outlineLvl", "rPr", "pPrChange")  # fmt: skip
"""Order of paragraph properties in the schema, as far as papers here use them."""


def insert_property(properties: etree._Element, new: etree._Element) -> None:
    """Put a paragraph property where the schema wants it."""
    rank = ORDER.index(etree.QName(new).localname)
    for at, child in enumerate(properties):
        name = etree.QName(child).localname
        if name in ORDER and ORDER.index(name) > rank:
            properties.insert(at, new)
            return
    properties.append(new)
